import { delay } from '../../core/clock.ts'

/** Wakes the one that waits. A ring that nobody waits for is kept for the next wait. */
export class Bell {
  #rung = false
  #wake = (): void => {}

  ring(): void {
    this.#rung = true
    this.#wake()
  }

  /** True when it rang; false after a while without. */
  async wait(timeoutMs: number, signal: AbortSignal): Promise<boolean> {
    if (!this.#rung) {
      const done = new AbortController()
      const rung = new Promise<void>((resolve) => {
        this.#wake = resolve
      })
      const late = delay(timeoutMs, AbortSignal.any([signal, done.signal]))
      try {
        await Promise.race([rung, late])
      } finally {
        late.catch(() => {}) // it rang first
        done.abort()
      }
    }
    const rang = this.#rung
    this.#rung = false
    return rang
  }
}
