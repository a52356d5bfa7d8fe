import { EventBuffer } from './event-buffer.ts'
import { openAiError } from './openai-error.ts'

export interface SseInit {
  /** A reader that takes nothing for this long is given up. */
  readonly slowReaderMs: number
  /** Of the request: why it was cut off says more than what broke by that. */
  readonly signal: AbortSignal
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
 * Server-sent events, pulled: more is asked for when the socket has taken the last, so a slow reader slows the provider
 * and nothing piles up. A failure after the first event is an event itself: the status has long been told.
 */
export function sseResponse(events: AsyncIterable<string | SseEvent>, init: SseInit): Response {
  const buffer = new EventBuffer(texts(events))
  const encoder = new TextEncoder()
  const slow = new SlowReader(init)
  const body = new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      slow.reads()
      try {
        const text = await buffer.take(KEEP_ALIVE_MS)
        if (text === undefined) {
          init.onEnd()
          return stream.close()
        }
        stream.enqueue(encoder.encode(text === 'quiet' ? KEEP_ALIVE : text))
        slow.waits()
      } catch (broken) {
        const error: unknown = init.signal.aborted ? init.signal.reason : broken
        init.onEnd(error)
        stream.enqueue(encoder.encode(textOf(JSON.stringify(openAiError(error).body))))
        stream.close()
      }
    },
    cancel: async () => {
      slow.reads()
      init.onEnd(new Error('the client is gone'))
      await buffer.leave()
    }
  })
  return new Response(body, { headers: { ...HEADERS, ...init.headers } })
}

async function* texts(events: AsyncIterable<string | SseEvent>): AsyncGenerator<string> {
  for await (const event of events) yield textOf(event)
}

/** The time between a write and the next question for more. */
class SlowReader {
  readonly #init: SseInit
  #timer: NodeJS.Timeout | undefined

  constructor(init: SseInit) {
    this.#init = init
  }

  reads(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  waits(): void {
    this.#timer = setTimeout(this.#init.giveUp, this.#init.slowReaderMs).unref()
  }
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
