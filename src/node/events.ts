import type { TxReceipt } from '../chain/ports.ts'
import type { JobState } from '../core/deal-state.ts'
import type { Address, Bytes32, CidText, Hex, PeerIdText } from '../core/primitives.ts'

/**
 * Something worth showing a person or a script: the demo's timeline, `--json`, the TUI and webhooks read these.
 * Facts only; amounts in wei as decimal text so that an event is JSON.
 */
export type NodeFact =
  | { readonly type: 'node.ready'; readonly roles: readonly string[]; readonly addrs: readonly string[]; readonly wallet: Address | undefined }
  | { readonly type: 'job.state'; readonly jobId: Bytes32; readonly state: JobState; readonly dealId?: Bytes32; readonly detail?: string }
  | {
      readonly type: 'deal.matched'
      readonly jobId: Bytes32
      readonly dealId: Bytes32
      readonly provider: Address
      readonly price: string
      readonly rank: number
    }
  | { readonly type: 'deal.cosigned'; readonly dealId: Bytes32; readonly solver: Address }
  | { readonly type: 'deal.refused'; readonly jobId: Bytes32; readonly solver: Address; readonly code: string; readonly message: string }
  | { readonly type: 'deal.state'; readonly dealId: Bytes32; readonly state: JobState; readonly detail?: string }
  /** Further time of a metered job was bought, up to `untilS` seconds of running. */
  | { readonly type: 'deal.extended'; readonly dealId: Bytes32; readonly number: number; readonly untilS: number; readonly priceWei: string }
  /** The `paidS` seconds that were paid for are over, and no more were bought in time. */
  | { readonly type: 'deal.halted'; readonly dealId: Bytes32; readonly paidS: number }
  | { readonly type: 'result.ready'; readonly dealId: Bytes32; readonly outputsCid: CidText; readonly bytes: number }
  | { readonly type: 'result.verified'; readonly jobId: Bytes32; readonly dealId: Bytes32; readonly outputsCid: CidText; readonly bytes: number }
  | {
      readonly type: 'mediation.rerun'
      readonly dealId: Bytes32
      readonly match: boolean
      readonly expected: Bytes32
      readonly found: Bytes32
      readonly module: string
    }
  | { readonly type: 'mediation.unable'; readonly dealId: Bytes32; readonly reason: string }
  /** A step of a case that this node has to do with: its own words, or those of the chain. */
  | { readonly type: 'mediation.case'; readonly dealId: Bytes32; readonly step: string; readonly detail: string }
  | { readonly type: 'chain.tx'; readonly verb: string; readonly txHash: Hex; readonly gasUsed: string; readonly feeWei: string; readonly dealId?: Bytes32 }
  | { readonly type: 'node.warning'; readonly code: string; readonly message: string }

export type NodeEvent = NodeFact & { readonly atMs: number; readonly peerId: PeerIdText | undefined }

export type NodeEventListener = (event: NodeEvent) => void

/** Delivers facts to whoever listens, in order, at once. A listener that throws is our bug and surfaces. */
export class NodeEvents {
  readonly #listeners = new Set<NodeEventListener>()
  readonly #stamp: () => Pick<NodeEvent, 'atMs' | 'peerId'>

  constructor(stamp: () => Pick<NodeEvent, 'atMs' | 'peerId'>) {
    this.#stamp = stamp
  }

  emit(fact: NodeFact): void {
    const event = { ...fact, ...this.#stamp() }
    for (const listener of this.#listeners) listener(event)
  }

  tx(verb: string, receipt: TxReceipt, dealId?: Bytes32): void {
    const { txHash, gasUsed, feeWei } = receipt
    this.emit({ type: 'chain.tx', verb, txHash, gasUsed: gasUsed.toString(), feeWei: feeWei.toString(), ...(dealId && { dealId }) })
  }

  listen(listener: NodeEventListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
