const FIRST_MS = 1_000
/** A service that always breaks costs a start a minute. */
const LONGEST_MS = 60_000
/** One that held so long was well. */
const WELL_MS = 60_000

/** How long to wait before the next try. */
export class Backoff {
  #failures = 0

  /** `livedMs`: how long it had worked. */
  failed(livedMs: number): number {
    this.#failures = livedMs >= WELL_MS ? 1 : this.#failures + 1
    return Math.min(LONGEST_MS, FIRST_MS * 2 ** (this.#failures - 1))
  }
}
