/** Observations that count: some minutes of a busy market, and old weather is forgotten. */
const WINDOW = 64
/** Fewer than this say nothing about a 95th percentile. */
const ENOUGH = 8
const PERCENTILE = 0.95
/** Twice what nearly always suffices: the one who waits must be wrong seldom. */
const FACTOR = 2

export interface DelayBounds {
  /** Until enough was seen. */
  readonly initialMs: number
  readonly minMs: number
  /** What others do moves the estimate, so a bound is what they can cost us. */
  readonly maxMs: number
}

/** How long to wait for something that others do: twice the 95th percentile of how long it took lately, within bounds. */
export class DelayEstimate {
  readonly #bounds: DelayBounds
  readonly #seen: number[] = []
  #ms: number

  constructor(bounds: DelayBounds) {
    this.#bounds = bounds
    this.#ms = bounds.initialMs
  }

  get ms(): number {
    return this.#ms
  }

  add(tookMs: number): void {
    this.#seen.push(Math.max(0, tookMs))
    if (this.#seen.length > WINDOW) this.#seen.shift()
    if (this.#seen.length < ENOUGH) return
    const sorted = [...this.#seen].sort((a, b) => a - b)
    const high = sorted[Math.ceil(PERCENTILE * sorted.length) - 1] ?? 0
    this.#ms = Math.round(Math.min(this.#bounds.maxMs, Math.max(this.#bounds.minMs, FACTOR * high)))
  }
}
