import { within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import { ServicesError } from '../errors.ts'
import type { Backend, BackendModel, BackendPart, BackendRequest } from './backend.ts'
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
const PATHS = { chat: 'chat/completions', completion: 'completions', embedding: 'embeddings' } as const

export interface OpenaiBackendInit {
  /** With or without `/v1`. */
  readonly url: string
  /** Answers at one time; engines don't tell how many they take. */
  readonly concurrency: number
}

/** Any engine behind OpenAI's API: Ollama, llama.cpp's server, vLLM, another gateway. */
export class OpenaiBackend implements Backend {
  readonly name: string
  readonly #base: string
  readonly #concurrency: number
  readonly #stop = new AbortController()

  constructor({ url, concurrency }: OpenaiBackendInit) {
    this.#base = url.replace(/\/+$/, '').replace(/(\/v1)?$/, '/v1')
    this.name = new URL(this.#base).host // a URL may hold a password
    this.#concurrency = concurrency
  }

  async models(signal: AbortSignal): Promise<readonly BackendModel[]> {
    try {
      const response = await fetch(`${this.#base}/models`, { signal: within(this.#own(signal), LIST_TIMEOUT_MS) })
      if (!response.ok) throw new Error(`HTTP ${response.status}`)
      const found = readModels(JSON.parse(await readText(response, MAX_LIST_BYTES)))
      return found.map((model) => ({ ...model, concurrency: this.#concurrency }))
    } catch (cause) {
      if (signal.aborted) throw signal.reason
      throw this.#down(cause)
    }
  }

  async *run(request: BackendRequest, signal: AbortSignal): AsyncGenerator<BackendPart> {
    const left = new AbortController()
    try {
      const response = await this.#post(request, AbortSignal.any([this.#own(signal), left.signal]))
      if (request.kind === 'embedding') yield await whole(response, request)
      else yield* this.#stream(response, request)
    } catch (cause) {
      if (signal.aborted) throw signal.reason
      if (cause instanceof ServicesError) throw cause
      throw this.#down(cause)
    } finally {
      left.abort() // a reader that left: the engine stops to compute
    }
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('the node stops'))
  }

  #own(signal: AbortSignal): AbortSignal {
    return AbortSignal.any([signal, this.#stop.signal])
  }

  async #post({ kind, body }: BackendRequest, signal: AbortSignal): Promise<Response> {
    const streaming = kind === 'embedding' ? { encoding_format: 'float' } : { stream: true, stream_options: { include_usage: true } }
    const response = await fetch(`${this.#base}/${PATHS[kind]}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, ...streaming }),
      signal
    })
    if (!response.ok) throw this.#refusal(response.status, String(body.model), await readText(response, MAX_ERROR_BYTES))
    return response
  }

  async *#stream(response: Response, { body }: BackendRequest): AsyncGenerator<BackendPart> {
    if (!response.body) throw new Error('an answer without a body')
    const wantsUsage =
      typeof body.stream_options === 'object' &&
      body.stream_options !== null &&
      'include_usage' in body.stream_options &&
      body.stream_options.include_usage === true
    const counts = { inputTokens: leastTokens(body), outputTokens: 0 }
    // The end of the text waits for the usage that follows it, so that the counts it comes with are the engine's own.
    let end: string | undefined
    let usage: string | undefined
    for await (const data of sseData(response.body)) {
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

async function whole(response: Response, { body }: BackendRequest): Promise<BackendPart> {
  const data = await readText(response, MAX_WHOLE_BYTES)
  if (data.length >= MAX_WHOLE_BYTES) {
    const message = `the answer has more than ${MAX_WHOLE_BYTES} bytes: ask for fewer embeddings at a time`
    throw new ServicesError({ code: 'SERVICES_BAD_REQUEST', type: 'invalid_request_error' }, message)
  }
  return { data, inputTokens: Math.max(readUsage(data)?.prompt_tokens ?? 0, leastTokens(body)), outputTokens: 0 }
}

/** At most `maxBytes` of it; the rest is left unread. */
async function readText(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= maxBytes) break
  }
  return Buffer.concat(chunks).toString('utf8', 0, maxBytes)
}
