/** Shorter answers say little of an engine's speed. */
const MIN_TOKENS = 8
/** Weight of the newest answer. */
const NEWEST = 0.2

/** Tokens a second of one model, over the last answers: the time that the engine took, not that its reader did. */
export class SpeedMeter {
  #perSecond: number | undefined

  /** `engineMs`: what was waited for the engine after the first token. */
  add(tokensAfterFirst: number, engineMs: number): void {
    if (tokensAfterFirst < MIN_TOKENS || engineMs <= 0) return
    const now = (tokensAfterFirst * 1000) / engineMs
    this.#perSecond = this.#perSecond === undefined ? now : this.#perSecond + NEWEST * (now - this.#perSecond)
  }

  /** 0: not yet known. */
  get tokensPerSecond(): number {
    return Math.round(this.#perSecond ?? 0)
  }
}
