/** A deal's whole story. Plain JSON: it crosses the control socket. Amounts in wei of LILY as decimal text. */
export interface DisputeView {
  readonly dealId: string
  readonly jobId?: string
  readonly state: string
  /** Unix seconds. */
  readonly sinceS: number
  readonly client: string
  readonly provider: string
  readonly solver: string
  readonly priceWei: string
  readonly collateralBps: number
  /** What ran, as the party that this node is has it; absent: it is not among its jobs. */
  readonly job?: {
    readonly module: string
    readonly engine: string
    readonly verification: { readonly strategy: string; readonly parameters: Readonly<Record<string, string>> }
  }
  /** The provider's signed receipt, and the hardware that it says it ran on. */
  readonly result?: {
    readonly digest: string
    readonly resultHash: string
    readonly outputsCid: string
    readonly outcome: string
    readonly cpuModel: string
    readonly gpus: readonly string[]
    readonly engineVersion: string
    readonly startedAtMs: number
    readonly wallMs: number
    readonly cpuMs: number
    readonly peakMemoryBytes: number
  }
  /** What the client's own re-run found. */
  readonly check?: { readonly asked: string; readonly verdict?: string; readonly findings: readonly string[]; readonly runs: number }
  readonly failure?: { readonly code: string; readonly reason: string }
  /** In the chain's order. */
  readonly steps: readonly StepView[]
  /** Present when the deal was ever challenged or audited. */
  readonly case?: CaseView
}

export interface StepView {
  readonly atS: number
  readonly block: string
  readonly txHash: string
  readonly what: string
  readonly transfers: readonly { readonly from: string; readonly to: string; readonly amountWei: string; readonly why: string }[]
}

export interface CaseView {
  readonly phase: string
  readonly round: number
  readonly ruling: string
  readonly feeWei: string
  readonly potWei: string
  readonly votes: readonly { readonly round: number; readonly seat: number; readonly mediator: string; readonly vote: string; readonly word: string }[]
  readonly bonds: readonly { readonly owner: string; readonly amountWei: string; readonly against: string }[]
}
