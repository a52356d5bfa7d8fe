/** Runs side by side. More would slow each other down, and each has but twice its job's time; one alone could be held up by the longest job there is. */
const AT_ONCE = 2
/** Jobs that may take longer than this, in seconds, never take the last place: a week's job must not cost a mediator its other seats. */
const LONG_S = 600

interface Waiting {
  readonly isLong: boolean
  start(): void
}

/** Lets a mediator's runs begin one after the other, those that came first before. */
export class RunTurns {
  readonly #waiting: Waiting[] = []
  #running = 0
  #long = 0

  /** Runs `run` when there is a place for it. */
  async take<T>({ timeoutS, run }: { readonly timeoutS: number; run(): Promise<T> }, signal: AbortSignal): Promise<T> {
    const isLong = timeoutS > LONG_S
    await this.#turn(isLong, signal)
    try {
      return await run()
    } finally {
      this.#running--
      if (isLong) this.#long--
      this.#next()
    }
  }

  #turn(isLong: boolean, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
        reject(signal.reason)
      }
      const start = (): void => {
        signal.removeEventListener('abort', onAbort)
        resolve()
      }
      const waiting: Waiting = { isLong, start }
      signal.addEventListener('abort', onAbort, { once: true })
      this.#waiting.push(waiting)
      this.#next()
    })
  }

  #next(): void {
    if (this.#running >= AT_ONCE) return
    const index = this.#waiting.findIndex(({ isLong }) => !isLong || this.#long < AT_ONCE - 1)
    const [next] = index < 0 ? [] : this.#waiting.splice(index, 1)
    if (!next) return
    this.#running++
    if (next.isLong) this.#long++
    next.start()
  }
}
