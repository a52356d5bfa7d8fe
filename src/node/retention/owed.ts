import type { DealState } from '../../core/deal-state.ts'
import { isTerminal } from '../../core/deal-state.ts'

/** A deal as the chain shows it now. Times are unix seconds of block time. */
export interface DealNow {
  readonly state: DealState
  readonly sinceS: number
  /** A case about it has not come to its end. */
  readonly isDisputed: boolean
  readonly nowS: number
  /** After payment it is kept for so long: for audits, or for as long as its client paid for. */
  readonly keptS: number
  /** For how long the chain has known no such deal, by this node's own clock: what no block shows can't be timed by blocks. */
  readonly noneForS: number
}

/** Undefined: nothing is owed any more. Else the block time before which nothing can change that. */
export type Owed = { readonly lookAtS: number } | undefined

/** States without an end of their own are looked at again so often: what ends them is told by an event, too. */
const LOOK_AGAIN_S = 3_600
/** The end should be there, and is not: its version of the parameters gives more time than the present one, or a block is missing. */
const SOON_S = 600
/** A deal that the chain has not shown for so long was never opened, or its block was replaced by another. */
const NEVER_CAME_S = 86_400

/**
 * Whether the blobs of a deal are still owed. `afterS`: for so long beyond the end, for who comes a little late and
 * for blocks that are replaced. docs/protocol/retention.md §2
 */
export function owed(deal: DealNow, afterS: number): Owed {
  const { state, sinceS, isDisputed, nowS, keptS, noneForS } = deal
  if (state === 'None') return noneForS >= NEVER_CAME_S ? undefined : { lookAtS: nowS + LOOK_AGAIN_S }
  if (state === 'Paid') return { lookAtS: Math.max(sinceS + keptS + afterS, nowS + SOON_S) }
  if (isDisputed || !isTerminal(state)) return { lookAtS: nowS + LOOK_AGAIN_S }
  return nowS >= sinceS + afterS ? undefined : { lookAtS: sinceS + afterS }
}
