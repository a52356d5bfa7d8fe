/** Cuts a text that comes in pieces at the first of some stop strings; holds back what may still become one. */
export class StopText {
  readonly #stops: readonly string[]
  #held = ''

  constructor(stops: readonly string[]) {
    this.#stops = stops.filter((stop) => stop !== '')
  }

  /** What may be told now, and whether a stop string has come: then nothing more is. */
  add(piece: string): { readonly text: string; readonly stopped: boolean } {
    this.#held += piece
    const at = Math.min(...this.#stops.map((stop) => this.#held.indexOf(stop)).filter((index) => index >= 0))
    if (Number.isFinite(at)) return { text: this.#take(at), stopped: true }
    return { text: this.#take(this.#held.length - this.#uncertain()), stopped: false }
  }

  /** What was held back and became no stop string. */
  rest(): string {
    return this.#take(this.#held.length)
  }

  #take(length: number): string {
    const text = this.#held.slice(0, length)
    this.#held = this.#held.slice(length)
    return text
  }

  /** The longest end of what is held that a stop string begins with. */
  #uncertain(): number {
    const ends = (stop: string): number => {
      for (let length = Math.min(stop.length - 1, this.#held.length); length > 0; length--) if (this.#held.endsWith(stop.slice(0, length))) return length
      return 0
    }
    return Math.max(0, ...this.#stops.map(ends))
  }
}
