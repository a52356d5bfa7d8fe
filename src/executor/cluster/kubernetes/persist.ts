import { delay } from '../../../core/clock.ts'

/** A server that is restarted or replaced is back by then. */
const BACK_MS = 120_000
const AGAIN_MS = 1_000
/** Of what was answered and does not change by asking again. */
const TRIES = 3

/** It was done, and it failed: only a few times more. */
export class Failed extends Error {}

/** Once more, and again, where a connection breaks; `isVain` says what will never be otherwise. */
export async function persist<T>(work: () => Promise<T>, signal: AbortSignal, isVain: (cause: unknown) => boolean = () => false): Promise<T> {
  const untilMs = Date.now() + BACK_MS
  for (let failed = 0; ; ) {
    try {
      return await work()
    } catch (cause) {
      signal.throwIfAborted()
      if (cause instanceof Failed) failed++
      if (isVain(cause) || failed === TRIES || Date.now() > untilMs) throw cause
      await delay(AGAIN_MS, signal)
    }
  }
}
