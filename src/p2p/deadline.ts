/** A signal that ends by itself, by its parents, or never once disposed. */
export interface Deadline {
  readonly signal: AbortSignal
  /** True when the time was the reason, not a parent. */
  readonly expired: boolean
  /** Frees the timer and the listeners; without it, thousands of calls a second would each hold a timer to its end. */
  dispose(): void
}

class DeadlineError extends Error {
  override readonly name = 'DeadlineError'
}

export function createDeadline(timeoutMs: number, ...parents: readonly AbortSignal[]): Deadline {
  const controller = new AbortController()
  let expired = false
  const timer = setTimeout(() => {
    expired = true
    controller.abort(new DeadlineError(`no end within ${timeoutMs} ms`))
  }, timeoutMs)
  const stops = parents.map((parent) => {
    const onAbort = (): void => controller.abort(parent.reason)
    if (parent.aborted) onAbort()
    else parent.addEventListener('abort', onAbort, { once: true })
    return () => parent.removeEventListener('abort', onAbort)
  })
  return {
    signal: controller.signal,
    get expired() {
      return expired
    },
    dispose: () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }
}

/** Settles as `promise` does, or rejects as soon as `signal` aborts; what the promise does later is nobody's business. */
export function orAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      promise.catch(() => {}) // nobody waits for it any more
      return reject(signal.reason)
    }
    const onAbort = (): void => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
