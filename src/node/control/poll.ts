/** Asked aside and now and then, because the chain and its endpoints may be slow: what was said last stands until more is said. */
export class Poll<T> {
  readonly #ask: () => Promise<T>
  readonly #everyMs: number
  #latest: T | undefined
  #isAsking = false
  #askedAtMs = -Infinity

  constructor(ask: () => Promise<T>, everyMs: number) {
    this.#ask = ask
    this.#everyMs = everyMs
  }

  /** The last answer. `atMs`: now, by any clock that goes on. */
  look(atMs: number): T | undefined {
    if (!this.#isAsking && atMs - this.#askedAtMs >= this.#everyMs) {
      this.#askedAtMs = atMs
      this.#isAsking = true
      void this.#refresh()
    }
    return this.#latest
  }

  async #refresh(): Promise<void> {
    try {
      this.#latest = await this.#ask()
    } catch {
      // no wallet, or no chain just now: the last word stands
    } finally {
      this.#isAsking = false
    }
  }
}
