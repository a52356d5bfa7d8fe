import { within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import { ServicesError } from '../errors.ts'
import type { Backend, BackendModel, BackendPart, BackendRequest } from './backend.ts'
import type { EngineReply } from './engine-http.ts'
import { EngineHttp } from './engine-http.ts'
import type { Usage } from './openai-wire.ts'
import { leastTokens, readChunk, readError, readModels, readUsage } from './openai-wire.ts'
import { sseData } from './sse-data.ts'

/** An engine that does not list its models within this is down. */
const LIST_TIMEOUT_MS = 3_000
/** A list of a few thousand models; an error is shorter still. */
const MAX_LIST_BYTES = 1024 * 1024
const MAX_ERROR_BYTES = 16 * 1024
/** An answer in one piece has to fit one message to the client (protocol/inference-channel.ts), with its frame. */
const MAX_WHOLE_BYTES = 1000 * 1024
/** Of a score: some 200 bytes for each token that was read, of a long chat. */
const MAX_SCORE_BYTES = 8 * 1024 * 1024
const PATHS = { chat: 'chat/completions', completion: 'completions', embedding: 'embeddings' } as const

export interface OpenaiBackendInit {
  /** With or without `/v1`. */
  readonly url: string
  /** Answers at one time; engines don't tell how many they take. */
  readonly concurrency: number
  /** What clients are told; absent: its host. */
  readonly name?: string
}

/** Any engine behind OpenAI's API: Ollama, llama.cpp's server, vLLM, another gateway. */
export class OpenaiBackend implements Backend {
  readonly name: string
  readonly #base: string
  readonly #http: EngineHttp
  readonly #concurrency: number

  constructor({ url, concurrency, name }: OpenaiBackendInit) {
    const parsed = new URL(url.replace(/\/+$/, '').replace(/(\/v1)?$/, '/v1'))
    this.#http = new EngineHttp(parsed)
    this.#base = parsed.pathname
    this.name = name ?? parsed.host // a URL may hold a password
    this.#concurrency = concurrency
  }

  async models(signal: AbortSignal): Promise<readonly BackendModel[]> {
    let reply: EngineReply | undefined
    try {
      reply = this.#http.ask({ method: 'GET', path: `${this.#base}/models` }, within(signal, LIST_TIMEOUT_MS))
      const status = await reply.status
      if (!isFine(status)) throw new Error(`HTTP ${status}`)
      const found = readModels(JSON.parse(await readText(reply, MAX_LIST_BYTES)))
      return found.map((model) => ({ ...model, concurrency: this.#concurrency }))
    } catch (cause) {
      if (signal.aborted) throw signal.reason
      throw this.#down(cause)
    } finally {
      reply?.leave()
    }
  }

  async *run(request: BackendRequest, signal: AbortSignal): AsyncGenerator<BackendPart> {
    let reply: EngineReply | undefined
    try {
      reply = await this.#post(request, signal)
      if (request.kind === 'embedding') yield await whole(reply, request)
      else yield* this.#stream(reply, request)
    } catch (cause) {
      if (signal.aborted) throw signal.reason
      if (cause instanceof ServicesError) throw cause
      throw this.#down(cause)
    } finally {
      reply?.leave() // a reader that left: the engine stops to compute
    }
  }

  async score(body: BackendRequest['body'], signal: AbortSignal): Promise<string> {
    let reply: EngineReply | undefined
    try {
      reply = await this.#ask('chat', { ...body, stream: false }, signal)
      return await readText(reply, MAX_SCORE_BYTES)
    } catch (cause) {
      if (signal.aborted) throw signal.reason
      if (cause instanceof ServicesError) throw cause
      throw this.#down(cause)
    } finally {
      reply?.leave()
    }
  }

  async stop(): Promise<void> {
    await this.#http.stop()
  }

  #post({ kind, body }: BackendRequest, signal: AbortSignal): Promise<EngineReply> {
    const streaming = kind === 'embedding' ? { encoding_format: 'float' } : { stream: true, stream_options: { include_usage: true } }
    return this.#ask(kind, { ...body, ...streaming }, signal)
  }

  async #ask(kind: BackendRequest['kind'], body: BackendRequest['body'], signal: AbortSignal): Promise<EngineReply> {
    const reply = this.#http.ask({ method: 'POST', path: `${this.#base}/${PATHS[kind]}`, body: JSON.stringify(body) }, signal)
    try {
      const status = await reply.status
      if (!isFine(status)) throw this.#refusal(status, String(body.model), await readText(reply, MAX_ERROR_BYTES))
      return reply
    } catch (cause) {
      reply.leave()
      throw cause
    }
  }

  async *#stream(reply: EngineReply, { body }: BackendRequest): AsyncGenerator<BackendPart> {
    const wantsUsage =
      typeof body.stream_options === 'object' &&
      body.stream_options !== null &&
      'include_usage' in body.stream_options &&
      body.stream_options.include_usage === true
    const counts = { inputTokens: leastTokens(body), outputTokens: 0 }
    // The end of the text waits for the usage that follows it, so that the counts it comes with are the engine's own.
    let end: string | undefined
    let usage: string | undefined
    for await (const data of sseData(reply)) {
      if (data === '[DONE]') break
      const chunk = this.#chunkOf(data)
      if (chunk.hasText) counts.outputTokens++
      if (chunk.usage) raise(counts, chunk.usage)
      if (chunk.isEnd) end = data
      else if (!chunk.hasChoices && chunk.usage) usage = data
      else yield { data, ...counts }
    }
    if (end === undefined) throw new Error('its answer broke off')
    yield { data: end, ...counts }
    if (wantsUsage && usage !== undefined) yield { data: usage, ...counts }
  }

  #chunkOf(data: string): ReturnType<typeof readChunk> {
    try {
      return readChunk(data)
    } catch (cause) {
      throw new Error(`it said ${readError(data).message.slice(0, 300)}`, { cause })
    }
  }

  #refusal(status: number, model: string, text: string): ServicesError | Error {
    const { message, type } = readError(text)
    if (status === 429 || status === 503) return new ServicesError({ code: 'SERVICES_BUSY', model }, `${this.name} has no room for another answer: ${message}`)
    if (status === 404)
      return new ServicesError({ code: 'SERVICES_NO_MODEL', backend: this.name, model }, `${this.name} has no ${model} (any more): ${message}`)
    const isTheRequest = [400, 413, 422].includes(status)
    return isTheRequest ? new ServicesError({ code: 'SERVICES_BAD_REQUEST', type }, `${model}: ${message}`) : new Error(`HTTP ${status}: ${message}`)
  }

  #down(cause: unknown): ServicesError {
    const why = cause instanceof Error && cause.cause !== undefined ? `${cause.message}: ${errorMessage(cause.cause)}` : errorMessage(cause)
    return new ServicesError({ code: 'SERVICES_BACKEND_DOWN', backend: this.name }, `the engine at ${this.name} does not answer (${why}): is it running?`, {
      cause
    })
  }
}

/** Never lower than what was told: some engines leave out of their usage what they thought aloud. */
function raise(counts: { inputTokens: number; outputTokens: number }, usage: Usage): void {
  counts.inputTokens = Math.max(counts.inputTokens, usage.prompt_tokens)
  counts.outputTokens = Math.max(counts.outputTokens, usage.completion_tokens)
}

async function whole(reply: EngineReply, { body }: BackendRequest): Promise<BackendPart> {
  const data = await readText(reply, MAX_WHOLE_BYTES)
  if (data.length >= MAX_WHOLE_BYTES) {
    const message = `the answer has more than ${MAX_WHOLE_BYTES} bytes: ask for fewer embeddings at a time`
    throw new ServicesError({ code: 'SERVICES_BAD_REQUEST', type: 'invalid_request_error' }, message)
  }
  return { data, inputTokens: Math.max(readUsage(data)?.prompt_tokens ?? 0, leastTokens(body)), outputTokens: 0 }
}

/** At most `maxBytes` of it; the rest is left unread. */
async function readText(reply: EngineReply, maxBytes: number): Promise<string> {
  const all: Buffer[] = []
  let size = 0
  for (let pieces = await reply.next(); pieces; pieces = await reply.next()) {
    all.push(...pieces)
    size += pieces.reduce((sum, { length }) => sum + length, 0)
    if (size >= maxBytes) break
  }
  return Buffer.concat(all).toString('utf8', 0, maxBytes)
}

const isFine = (status: number): boolean => status >= 200 && status < 300
