/** Notices when nothing arrives any more, over all blocks of one fetch together. */
export interface Watchdog {
  /** Runs `attempt` with a signal that also ends it when the whole fetch stood still for too long. Its success is progress. */
  guard<T>(attempt: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T>
  /** The last attempt that ended was ended by us. */
  readonly stalled: boolean
  stop(): void
}

/** No new block for this long is a stall: of the libraries' own stalls in trials, none mended itself sooner (reference of the bitswap trials). */
const STALL_MS = 10_000
const LOOK_EVERY_MS = 250

class StallError extends Error {
  override readonly name = 'StallError'
}

export function createWatchdog(stallMs: number = STALL_MS): Watchdog {
  let progressAt = performance.now()
  let stalled = false
  const running = new Map<AbortController, number>()
  const timer = setInterval(
    () => {
      const now = performance.now()
      for (const [controller, startedAt] of running) {
        if (now - Math.max(progressAt, startedAt) > stallMs) controller.abort(new StallError(`no new block for ${stallMs} ms`))
      }
    },
    Math.min(LOOK_EVERY_MS, stallMs / 4)
  )
  timer.unref()
  return {
    guard: async (attempt, signal) => {
      const controller = new AbortController()
      running.set(controller, performance.now())
      const onAbort = (): void => controller.abort(signal.reason)
      signal.addEventListener('abort', onAbort, { once: true })
      try {
        signal.throwIfAborted()
        const result = await attempt(controller.signal)
        progressAt = performance.now()
        stalled = false
        return result
      } catch (error) {
        stalled = controller.signal.reason instanceof StallError
        throw error
      } finally {
        running.delete(controller)
        signal.removeEventListener('abort', onAbort)
      }
    },
    get stalled() {
      return stalled
    },
    stop: () => clearInterval(timer)
  }
}
