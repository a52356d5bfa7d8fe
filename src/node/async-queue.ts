/** What a slow reader of events may fall behind before the oldest are dropped for it. */
const MAX_QUEUED = 10_000

/** A listener turned into an async iterable, bounded, ending with the signal. */
export async function* iterate<T>(listen: (push: (value: T) => void) => () => void, signal: AbortSignal): AsyncIterable<T> {
  const queue: T[] = []
  let wake = (): void => {}
  const unlisten = listen((value) => {
    queue.push(value)
    if (queue.length > MAX_QUEUED) queue.shift()
    wake()
  })
  const onAbort = (): void => wake()
  signal.addEventListener('abort', onAbort)
  try {
    while (!signal.aborted) {
      const next = new Promise<void>((resolve) => (wake = resolve)) // armed before the queue is read: nothing is missed
      while (queue.length > 0 && !signal.aborted) yield queue.shift() as T // length > 0
      if (!signal.aborted) await next
    }
  } finally {
    unlisten()
    signal.removeEventListener('abort', onAbort)
  }
}
