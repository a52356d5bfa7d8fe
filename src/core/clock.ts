/** Time as a part's component, so that tests and the simulation own it. */
export interface Clock {
  /** Unix ms. */
  nowMs(): number
}

export const systemClock: Clock = { nowMs: () => Date.now() }

/** Resolves after `ms`, or rejects with the signal's reason. Never keeps the process alive by itself. */
export function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const onAbort = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort)
      resolve()
    }, ms)
    signal.addEventListener('abort', onAbort, { once: true })
  })
}

/** `signal`, or a time-out, whichever comes first. */
export const within = (signal: AbortSignal, timeoutMs: number): AbortSignal => AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
