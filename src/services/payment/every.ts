import { delay } from '../../core/clock.ts'

/** Runs `act` now and then every `intervalMs` after it ended, until the signal. `act` must not reject. */
export async function every(intervalMs: number, act: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await act()
    await delay(intervalMs, signal).catch(() => {}) // stopped: the loop's condition says so
  }
}
