import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { ServicesError } from '../errors.ts'
import type { Backend, BackendModel, BackendPart, BackendRequest } from './backend.ts'
import type { ChunkHead, FinishReason } from './chunk.ts'
import { textChunk, usageChunk } from './chunk.ts'
import type { Token } from './llama-engine.ts'
import { LlamaEngine } from './llama-engine.ts'
import { StopText } from './stop-text.ts'
import type { ChatMessage, TextRequest } from './text-request.ts'
import { parseTextRequest } from './text-request.ts'

const LILYCHAT = 'lilychat'
const WEIGHTS = 'lilychat-1.8m.gguf'
/** What it was trained with. */
const CONTEXT_TOKENS = 512
/** 125 MB for one; each sequence more costs under 2 MB. */
const SEQUENCES = 8
/** Of its answers: bytes of one character may come in up to four tokens. */
const MAX_PENDING_TOKENS = 4

export interface LilychatComponents {
  readonly clock: Clock
}

export interface LilychatInit {
  /** `modules/lilychat` as it ships. */
  readonly folder: string
}

/** The small model that ships, in this process: loaded at the first look, kept warm until stop. */
export class LilychatBackend implements Backend {
  readonly name = LILYCHAT
  readonly isExact = true
  readonly #clock: Clock
  readonly #path: string
  #opened: Promise<{ readonly engine: LlamaEngine; readonly model: BackendModel }> | undefined

  constructor({ clock }: LilychatComponents, { folder }: LilychatInit) {
    this.#clock = clock
    this.#path = join(folder, WEIGHTS)
  }

  async models(signal: AbortSignal): Promise<readonly BackendModel[]> {
    signal.throwIfAborted()
    return [(await this.#open()).model]
  }

  async *run(request: BackendRequest, signal: AbortSignal): AsyncGenerator<BackendPart> {
    const asked = parseTextRequest(request)
    const { engine } = await this.#open()
    const prompt = typeof asked.prompt === 'string' ? [...engine.begin, ...engine.tokenize(asked.prompt, false)] : chatTokens(engine, asked.prompt)
    if (prompt.length >= CONTEXT_TOKENS) throw tooLong(prompt.length)
    if (engine.free === 0) throw new ServicesError({ code: 'SERVICES_BUSY', model: LILYCHAT }, `${LILYCHAT} answers ${SEQUENCES} already`)
    const kind = request.kind === 'chat' ? 'chat' : 'completion'
    const head = { id: `lily-${randomUUID()}`, kind, model: LILYCHAT, createdS: Math.floor(this.#clock.nowMs() / 1000) } as const
    yield* answer({ engine, head, asked, prompt }, signal)
  }

  async stop(): Promise<void> {
    const opened = this.#opened
    this.#opened = undefined
    await opened?.then(({ engine }) => engine.close()).catch(() => {}) // what did not open needs no close
  }

  #open(): Promise<{ readonly engine: LlamaEngine; readonly model: BackendModel }> {
    this.#opened ??= this.#load().catch((cause: unknown) => {
      this.#opened = undefined // the next health check tries again
      throw cause
    })
    return this.#opened
  }

  async #load() {
    const weights = await readFile(this.#path).catch((cause: unknown) => Promise.reject(notThere(this.#path, cause)))
    const digest = parseBytes32(`0x${createHash('sha256').update(weights).digest('hex')}`)
    const engine = await LlamaEngine.open({ path: this.#path, contextTokens: CONTEXT_TOKENS, sequences: SEQUENCES, threads: 1 })
    const model: BackendModel = { model: LILYCHAT, kinds: ['chat', 'completion'], digest, contextTokens: CONTEXT_TOKENS, concurrency: SEQUENCES }
    return { engine, model }
  }
}

/** The template inside the weights. Roles are control tokens, what people wrote never is. */
function chatTokens(engine: LlamaEngine, messages: readonly ChatMessage[]): readonly Token[] {
  const told = messages.flatMap(({ role, content }) => [
    ...engine.tokenize(`<|${role === 'developer' ? 'system' : role}|>`, true),
    ...engine.tokenize(content, false),
    ...(role === 'assistant' ? engine.tokenize('<|end|>', true) : [])
  ])
  return [...engine.begin, ...told, ...engine.tokenize('<|assistant|>', true)]
}

const notThere = (path: string, cause: unknown): ServicesError => {
  const message = `the weights of ${LILYCHAT} can’t be read (${errorMessage(cause)}): ${path} ships with the program, install it anew`
  return new ServicesError({ code: 'SERVICES_NO_MODEL', backend: LILYCHAT, model: LILYCHAT }, message, { cause })
}

const tooLong = (tokens: number): ServicesError =>
  new ServicesError(
    { code: 'SERVICES_BAD_REQUEST', type: 'context_length_exceeded' },
    `the prompt has ${tokens} tokens, ${LILYCHAT} reads ${CONTEXT_TOKENS} with its answer: shorten it`
  )

interface Telling {
  readonly engine: LlamaEngine
  readonly head: ChunkHead
  readonly asked: TextRequest
  readonly prompt: readonly Token[]
}

async function* answer({ engine, head, asked, prompt }: Telling, signal: AbortSignal): AsyncGenerator<BackendPart> {
  const inputTokens = prompt.length
  const most = Math.min(asked.maxTokens, CONTEXT_TOKENS - inputTokens)
  const stop = new StopText(asked.stops)
  let outputTokens = 0
  let pending: Token[] = []
  let isFirst = true
  let finish: FinishReason | undefined
  const tell = (text: string): BackendPart => {
    const part = { data: textChunk(head, text, { isFirst }), inputTokens, outputTokens }
    isFirst = false
    return part
  }
  for await (const token of engine.generate(prompt, asked, signal)) {
    outputTokens++
    pending.push(token)
    const piece = engine.detokenize(pending)
    if (piece.endsWith('\ufffd') && pending.length < MAX_PENDING_TOKENS) continue // half a character
    pending = []
    const { text, stopped } = stop.add(piece)
    if (text !== '') yield tell(text)
    if (stopped) finish = 'stop'
    else if (outputTokens >= most) finish = 'length'
    if (finish) break
  }
  const rest = finish === 'stop' ? '' : stop.rest()
  if (rest !== '' || isFirst) yield tell(rest)
  yield { data: textChunk(head, undefined, { finish: finish ?? 'stop' }), inputTokens, outputTokens }
  if (asked.wantsUsage) yield { data: usageChunk(head, inputTokens, outputTokens), inputTokens, outputTokens }
}
