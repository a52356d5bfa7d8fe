import type { Clock } from '../../core/clock.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import { BoundedMap } from '../bounded-map.ts'
import { MAX_ORDER } from '../offer/match.ts'
import { DelayEstimate } from './delay-estimate.ts'
import { rendezvousOrder } from './rendezvous.ts'

/** Below, two solvers' clocks of one job differ by more than the wait is worth; above, a slow solver would slow the market. market.md §6.2 */
const STAGE = { initialMs: 250, minMs: 150, maxMs: 2_000 } as const
/** Turns in a row that a solver let pass while others found a match: it is gone, or does not want the job. */
const SILENT_AFTER = 3
/** Then nobody waits for it, for so long; afterwards it gets one more chance. */
const SILENT_FOR_MS = 60_000
/** More solvers than any network has staked. */
const MAX_SOLVERS = 4_096

export interface Turn {
  /** Position in the job's order, the silent ones included: all nodes agree on it. */
  readonly rank: number
  /** The order up to here, shortened, with the stakes that make it: a match names it. */
  readonly order: readonly { readonly solver: Address; readonly stake: bigint }[]
  /** From when the job was heard, or last woken. */
  readonly waitMs: number
  /** Those who go first and are waited for. */
  readonly ahead: readonly Address[]
}

/** When a solver may propose which job. Others' turns are learnt from what is heard of them. */
export class Turns {
  readonly #clock: Clock
  readonly #stage = new DelayEstimate(STAGE)
  readonly #missed = new BoundedMap<Address, { readonly count: number; readonly lastMs: number }>(MAX_SOLVERS)

  constructor({ clock }: { readonly clock: Clock }) {
    this.#clock = clock
  }

  /** Between two turns, ms. */
  get stageMs(): number {
    return this.#stage.ms
  }

  /** `solvers`: the staked ones that the client trusts. Undefined: `me` is not among them. */
  of(jobOffer: Bytes32, solvers: ReadonlyMap<Address, bigint>, me: Address): Turn | undefined {
    if (!solvers.has(me)) return undefined
    const order = rendezvousOrder(jobOffer, solvers)
    const rank = order.indexOf(me)
    const ahead = order.slice(0, rank).filter((solver) => !this.#isSilent(solver))
    const named = order.slice(0, Math.min(rank + 1, MAX_ORDER)).map((solver) => ({ solver, stake: solvers.get(solver) ?? 0n }))
    return { rank, order: named, waitMs: ahead.length * this.#stage.ms, ahead }
  }

  /** A solver has matched a job, `afterMs` after the turns began here. Only the first in turn tells how long news takes: others waited themselves. */
  heard(solver: Address, turn: Turn | undefined, afterMs: number): void {
    this.#missed.delete(solver)
    if (turn?.ahead[0] === solver) this.#stage.add(afterMs)
  }

  /** Somebody ahead was at work when we took our turn `afterMs` after the turns began: we did not wait long enough. */
  tooSoon(afterMs: number): void {
    this.#stage.add(afterMs)
  }

  /** We found a match, and nothing was heard of those ahead. */
  passedOver(solvers: readonly Address[]): void {
    const lastMs = this.#clock.nowMs()
    for (const solver of solvers) this.#missed.set(solver, { count: Math.min(SILENT_AFTER, (this.#missed.get(solver)?.count ?? 0) + 1), lastMs })
  }

  #isSilent(solver: Address): boolean {
    const missed = this.#missed.get(solver)
    return missed !== undefined && missed.count >= SILENT_AFTER && this.#clock.nowMs() - missed.lastMs < SILENT_FOR_MS
  }
}
