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

/** Proxies close what says nothing for a minute. A comment is no event: clients skip it. */
const KEEP_ALIVE_MS = 15_000
const KEEP_ALIVE = ': still here\n\n'

/** An event that a client may name when it comes back (Last-Event-ID). */
export interface SseEvent {
  readonly data: string
  readonly event?: string
  readonly id?: string
}

/**
 * Server-sent events, pulled: the next one is asked for when the socket has taken the last, so a slow reader slows the provider
 * and nothing piles up. A failure after the first event is an event itself: the status has long been told.
 */
export function sseResponse(events: AsyncIterable<string | SseEvent>, init: SseInit): Response {
  const iterator = events[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  let slow: NodeJS.Timeout | undefined
  let next: ReturnType<typeof iterator.next> | undefined
  const finish = (error?: unknown): void => {
    clearTimeout(slow)
    init.onEnd(error)
  }
  const body = new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      clearTimeout(slow)
      try {
        next ??= iterator.next()
        const come = await orQuiet(next)
        if (come !== 'quiet') next = undefined
        if (come !== 'quiet' && come.done) {
          finish()
          return stream.close()
        }
        stream.enqueue(encoder.encode(come === 'quiet' ? KEEP_ALIVE : textOf(come.value)))
        slow = setTimeout(init.giveUp, init.slowReaderMs).unref()
      } catch (error) {
        finish(error)
        stream.enqueue(encoder.encode(textOf(JSON.stringify(openAiError(error).body))))
        stream.close()
      }
    },
    cancel: async () => {
      finish(new Error('the client is gone'))
      await iterator.return?.()
    }
  })
  return new Response(body, { headers: { ...HEADERS, ...init.headers } })
}

/** What comes, unless nothing comes for a while: then it is still awaited, the next time. */
function orQuiet<T>(coming: Promise<T>): Promise<T | 'quiet'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, KEEP_ALIVE_MS, 'quiet' as const)
    coming.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** A line break in the data would end the event: each line of it is told as one (WHATWG, server-sent events §9.2.6). */
function textOf(told: string | SseEvent): string {
  const { data, event, id }: SseEvent = typeof told === 'string' ? { data: told } : told
  const lines = /[\r\n]/.test(data)
    ? data
        .split(/\r\n|\r|\n/)
        .map((line) => `data: ${line}\n`)
        .join('')
    : `data: ${data}\n`
  return `${event === undefined ? '' : `event: ${event}\n`}${id === undefined ? '' : `id: ${id}\n`}${lines}\n`
}
