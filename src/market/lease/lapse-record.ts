import type { Clock } from '../../core/clock.ts'
import type { Address } from '../../core/primitives.ts'
import { BoundedMap } from '../bounded-map.ts'

/** A solver that let a lease lapse is trusted with less for this long. */
const REMEMBERED_MS = 600_000
/** More solvers than any network has staked. */
const MAX_SOLVERS = 4_096
/** Beyond, one more changes nothing. */
const MAX_COUNTED = 16

/** How often each solver took a provider's promise lately and did not open the deal. */
export class LapseRecord {
  readonly #clock: Clock
  readonly #times = new BoundedMap<Address, readonly number[]>(MAX_SOLVERS)

  constructor(clock: Clock) {
    this.#clock = clock
  }

  add(solver: Address): void {
    this.#times.set(solver, [...this.#recent(solver), this.#clock.nowMs()].slice(-MAX_COUNTED))
  }

  /** The last one was no lapse after all: its opening was seen late. */
  forgive(solver: Address): void {
    this.#times.set(solver, this.#recent(solver).slice(0, -1))
  }

  count(solver: Address): number {
    return this.#recent(solver).length
  }

  #recent(solver: Address): readonly number[] {
    const since = this.#clock.nowMs() - REMEMBERED_MS
    return (this.#times.get(solver) ?? []).filter((atMs) => atMs > since)
  }
}
