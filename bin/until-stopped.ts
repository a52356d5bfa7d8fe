import { Interrupted } from './interrupted.ts'

/** Resolves at Ctrl-C or SIGTERM: the way a program that serves comes to its end, and no error. */
export function untilStopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => (signal.reason instanceof Interrupted ? resolve() : reject(signal.reason))
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
}
