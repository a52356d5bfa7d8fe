import { EventSourceParserStream } from 'eventsource-parser/stream'
import * as z from 'zod/mini'
import { ClientError } from './errors.ts'

/** Bytes of an answer that is not a file: lists of jobs are the largest. */
const MAX_JSON_BYTES = 16 * 1024 * 1024

export interface HttpInit {
  readonly base: string
  readonly key: string | undefined
  readonly fetch: typeof fetch
}

export interface Call {
  readonly method?: 'GET' | 'POST'
  readonly path: string
  readonly body?: unknown
}

export interface SseMessage {
  readonly event?: string | undefined
  readonly id?: string | undefined
  readonly data: string
}

/** What the gateway says when it says no: OpenAI's shape. */
const refusalSchema = z.object({ error: z.object({ message: z.string(), code: z.nullish(z.string()), type: z.nullish(z.string()) }) })

/** Calls of a gateway, with its key and its errors. */
export class Http {
  readonly #init: HttpInit

  constructor(init: HttpInit) {
    this.#init = init
  }

  async json<T>(schema: z.ZodMiniType<T>, call: Call, signal: AbortSignal): Promise<T> {
    const response = await this.#send(call, signal)
    return this.read(schema, await boundedText(response))
  }

  /** What the gateway said, checked. */
  read<T>(schema: z.ZodMiniType<T>, text: string): T {
    try {
      return schema.parse(JSON.parse(text))
    } catch (cause) {
      const url = this.#init.base
      throw new ClientError({ code: 'CLIENT_GATEWAY_MALFORMED', url }, `${url} did not answer as a lilynode gateway does: ${text.slice(0, 200)}`, { cause })
    }
  }

  async bytes(call: Call, signal: AbortSignal): Promise<Uint8Array> {
    return new Uint8Array(await (await this.#send(call, signal)).arrayBuffer())
  }

  /** Each event of a stream. @throws {ClientError} CLIENT_GATEWAY_REFUSED for what breaks it off and is told in it, CLIENT_GATEWAY_UNREACHABLE when the line breaks */
  async *events(call: Call, signal: AbortSignal): AsyncGenerator<SseMessage> {
    const { body, status } = await this.#send(call, signal)
    if (body === null) return
    const parser = new EventSourceParserStream({ maxBufferSize: MAX_JSON_BYTES, onError: failIfTooLong })
    const events = body.pipeThrough(new TextDecoderStream()).pipeThrough(parser)[Symbol.asyncIterator]()
    try {
      for (let next = await this.#next(events, call, signal); next; next = await this.#next(events, call, signal)) {
        // What goes wrong after the first event is one itself (docs/gateway.md): the status has long been told.
        if (next.event === undefined && next.data.startsWith('{"error":')) throw refused(this.#url(call), status, next.data)
        yield next
      }
    } finally {
      await events.return?.()
    }
  }

  async #next(events: AsyncIterator<SseMessage>, call: Call, signal: AbortSignal): Promise<SseMessage | undefined> {
    try {
      const { done, value } = await events.next()
      return done ? undefined : value
    } catch (cause) {
      signal.throwIfAborted()
      const url = this.#url(call)
      throw new ClientError({ code: 'CLIENT_GATEWAY_UNREACHABLE', url }, `the line to ${url} broke in the middle of its answer: ask again`, { cause })
    }
  }

  #url({ path }: Call): string {
    return `${this.#init.base.replace(/\/+$/, '')}${path}`
  }

  async #send(call: Call, signal: AbortSignal): Promise<Response> {
    const { key, fetch: send } = this.#init
    const url = this.#url(call)
    const headers = { ...(key !== undefined && { authorization: `Bearer ${key}` }), ...(call.body !== undefined && { 'content-type': 'application/json' }) }
    const init = { method: call.method ?? 'GET', headers, signal, ...(call.body !== undefined && { body: JSON.stringify(call.body) }) }
    const response = await send(url, init).catch((cause: unknown) => {
      signal.throwIfAborted()
      throw new ClientError({ code: 'CLIENT_GATEWAY_UNREACHABLE', url }, `${url} can't be reached: is \`lilynode gateway\` running there?`, { cause })
    })
    if (response.ok) return response
    throw refused(url, response.status, await boundedText(response))
  }
}

function refused(url: string, status: number, text: string): ClientError {
  const said = refusalSchema.safeParse(parseJson(text)).data?.error
  const reason = said?.code ?? said?.type ?? 'unknown'
  return new ClientError({ code: 'CLIENT_GATEWAY_REFUSED', status, reason }, said?.message ?? `${url} answered ${status}: ${text.slice(0, 200)}`)
}

/** An unknown field is to be ignored, says the standard. */
function failIfTooLong(error: Error): void {
  if ('type' in error && error.type === 'max-buffer-size-exceeded') throw error
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a proxy's page in place of the gateway's word
  }
}

/** Counted as it comes: what is compressed or in chunks tells no length, or not its own. */
async function boundedText(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  const reader = response.body?.getReader() // not every browser iterates a stream
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    bytes += chunk.value.length
    if (bytes > MAX_JSON_BYTES) {
      await reader?.cancel()
      throw new ClientError({ code: 'CLIENT_GATEWAY_MALFORMED', url: response.url }, `${response.url} answers with more than ${MAX_JSON_BYTES} bytes`)
    }
    text += decoder.decode(chunk.value, { stream: true })
  }
  return text + decoder.decode()
}
