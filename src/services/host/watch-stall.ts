import { ServicesError } from '../errors.ts'

export interface StallLimits {
  readonly model: string
  /** A cold engine loads its weights first. */
  readonly firstPartMs: number
  readonly nextPartMs: number
}

/** The same parts; an engine that is silent for too long is left. `onWait`: what was waited for each. */
export async function* watchStall<T>(
  parts: AsyncIterable<T>,
  { model, firstPartMs, nextPartMs }: StallLimits,
  onWait: (ms: number) => void
): AsyncGenerator<T> {
  const iterator = parts[Symbol.asyncIterator]()
  let timeoutMs = firstPartMs
  try {
    while (true) {
      const from = performance.now()
      const { done, value } = await withTimeout(iterator.next(), { model, timeoutMs })
      if (done) return
      onWait(performance.now() - from)
      timeoutMs = nextPartMs
      yield value
    }
  } finally {
    // Not awaited: an engine that hangs hangs here too, and its own signal ends it.
    iterator.return?.().catch(() => {})
  }
}

function withTimeout<T>(promise: Promise<T>, { model, timeoutMs }: { readonly model: string; readonly timeoutMs: number }): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new ServicesError({ code: 'SERVICES_STALLED', model, timeoutMs }, `${model} said nothing for ${timeoutMs} ms`)),
      timeoutMs
    )
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
