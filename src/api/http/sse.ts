import type { ServerResponse } from 'node:http'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { invariant } from '../../core/errors.ts'
import type { ApiEnv } from './env.ts'
import { EventBuffer } from './event-buffer.ts'
import { openAiError } from './openai-error.ts'

export interface SseInit {
  /** A reader that takes nothing for this long is given up. */
  readonly slowReaderMs: number
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
 * Written to the socket's response itself: the web's streams and responses between would cost as much as the rest of a small answer.
 */
export function sseResponse(c: Context<ApiEnv>, events: AsyncIterable<string | SseEvent>, init: SseInit): Response {
  const headers = { ...Object.fromEntries(c.res.headers), ...HEADERS } // request id, CORS
  if (c.req.method === 'HEAD') return new Response(null, { headers }) // nobody would read the events: they are never asked for
  const { outgoing } = c.env
  invariant(outgoing, 'the gateway is served by node:http')
  const origin = c.res.headers.get('access-control-allow-origin')
  outgoing.writeHead(200, { ...headers, ...(origin !== '*' && { vary: 'Origin' }) }) // as the CORS middleware, which comes too late here
  void new SseWriter(outgoing as ServerResponse, c.var.signal, init).write(events) // http/2 is not served; write never rejects
  return RESPONSE_ALREADY_SENT
}

class SseWriter {
  readonly #out: ServerResponse
  readonly #signal: AbortSignal
  readonly #init: SseInit
  #isOver = false

  /** `signal`: of the request: why it was cut off says more than what broke by that. */
  constructor(out: ServerResponse, signal: AbortSignal, init: SseInit) {
    this.#out = out
    this.#signal = signal
    this.#init = init
  }

  async write(events: AsyncIterable<string | SseEvent>): Promise<void> {
    const buffer = new EventBuffer(texts(events))
    const onClose = (): void => {
      if (this.#isOver) return
      this.#end(new Error('the client is gone'))
      buffer.leave().catch(() => {}) // what ends then has told its own end
    }
    this.#out.once('close', onClose)
    if (this.#out.destroyed) onClose() // it was gone before
    try {
      await this.#all(buffer)
    } catch (broken) {
      const error: unknown = this.#signal.aborted ? this.#signal.reason : broken
      this.#end(error)
      if (!this.#out.destroyed) this.#out.end(textOf(JSON.stringify(openAiError(error).body)))
    }
  }

  async #all(buffer: EventBuffer): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    if (buffer.isEmpty) this.#out.flushHeaders() // the first event may take its time
    for (;;) {
      const text = await buffer.take(KEEP_ALIVE_MS)
      if (this.#isOver || this.#out.destroyed) return
      if (text === undefined || buffer.isOver) {
        this.#end()
        this.#out.end(text ?? '')
        if (this.#out.writableLength > 0) void this.#room() // nor may who does not take the end keep its socket
        return
      }
      if (!this.#out.write(text === 'quiet' ? KEEP_ALIVE : text)) await this.#room()
    }
  }

  /** Resolves when the socket takes more, or is gone: who takes nothing for too long is hung up on. */
  #room(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#out.destroy(), this.#init.slowReaderMs).unref()
      const done = (): void => {
        clearTimeout(timer)
        this.#out.off('drain', done).off('close', done)
        resolve()
      }
      this.#out.once('drain', done).once('close', done)
    })
  }

  #end(error?: unknown): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#init.onEnd(error)
  }
}

async function* texts(events: AsyncIterable<string | SseEvent>): AsyncGenerator<string> {
  for await (const event of events) yield textOf(event)
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
