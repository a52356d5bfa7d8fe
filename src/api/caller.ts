import type { ServiceKind } from '../core/service-model.ts'

/** What one answer was, for the journal of usage. */
export interface Usage {
  readonly requestId: string
  readonly kind: ServiceKind | 'job'
  readonly model: string
  readonly provider: string
  readonly inputTokens: number
  readonly outputTokens: number
  readonly priceWei: bigint
  /** `stop`, `length`, `cancelled`, an error's code. */
  readonly ended: string
}

/** Money held for one answer or job. */
export interface Tab {
  /** It may not cost more; undefined: no limit. */
  readonly maxPrice: bigint | undefined
  /** How to ask what it has come to so far: survives a gateway that is killed. */
  watch(progress: () => Usage): void
  /** What it was in the end; the rest of what was held is free again. Once. */
  close(usage: Usage): void
  /** It cost nothing: it never began. */
  cancel(): void
}

/** Who asks, and what they may. */
export interface Caller {
  /** Owner of jobs; `anyone` where the gateway asks for no keys. */
  readonly id: string
  /** Holds are counted: what a request could cost must be known before. */
  readonly isLimited: boolean
  mayUse(model: string): boolean
  /** Holds up to `atMost` wei of the budget, all that is left when nobody knows. @throws {ApiError} API_BUDGET_SPENT when nothing is left */
  open(atMost: bigint | undefined): Tab
}

/** A gateway without keys: its own wallet is the limit. */
export const ANYONE: Caller = {
  id: 'anyone',
  isLimited: false,
  mayUse: () => true,
  open: () => ({ maxPrice: undefined, watch: () => {}, close: () => {}, cancel: () => {} })
}
