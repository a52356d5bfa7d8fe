import { openAiError } from './openai-error.ts'

export interface SseInit {
  /** A reader that takes nothing for this long is given up. */
  readonly slowReaderMs: number
  /** Hangs up: the stream is cancelled by that. */
  readonly giveUp: () => void
  readonly headers?: Readonly<Record<string, string>>
  /** Called with what broke the stream, and with nothing when it came to its end. */
  readonly onEnd: (error?: unknown) => void
}

const HEADERS = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' }

/**
 * Server-sent events, pulled: the next one is asked for when the socket has taken the last, so a slow reader slows the provider
 * and nothing piles up. A failure after the first event is an event itself: the status has long been told.
 */
export function sseResponse(events: AsyncIterable<string>, init: SseInit): Response {
  const iterator = events[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  let timer: NodeJS.Timeout | undefined
  const finish = (error?: unknown): void => {
    clearTimeout(timer)
    init.onEnd(error)
  }
  const leave = async (error: unknown): Promise<void> => {
    finish(error)
    await iterator.return?.()
  }
  const body = new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      clearTimeout(timer)
      try {
        const { done, value } = await iterator.next()
        if (done) {
          finish()
          return stream.close()
        }
        stream.enqueue(encoder.encode(eventOf(value)))
        timer = setTimeout(init.giveUp, init.slowReaderMs).unref()
      } catch (error) {
        finish(error)
        stream.enqueue(encoder.encode(eventOf(JSON.stringify(openAiError(error).body))))
        stream.close()
      }
    },
    cancel: () => leave(new Error('the client is gone'))
  })
  return new Response(body, { headers: { ...HEADERS, ...init.headers } })
}

/** A line break in the data would end the event: each line of it is told as one (WHATWG, server-sent events §9.2.6). */
const eventOf = (data: string): string =>
  /[\r\n]/.test(data)
    ? `${data
        .split(/\r\n|\r|\n/)
        .map((line) => `data: ${line}`)
        .join('\n')}\n\n`
    : `data: ${data}\n\n`
