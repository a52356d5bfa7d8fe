import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import type { Clock } from '../../core/clock.ts'
import { BaseError, errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { ServiceKind } from '../../core/service-model.ts'
import { formatLily } from '../../core/units.ts'
import type { Inference } from '../../services/inference.ts'
import type { Caller, Tab } from '../caller.ts'
import { ApiError } from '../errors.ts'
import type { ApiEnv } from '../http/env.ts'
import { parseRequest } from '../http/read-json.ts'
import { sseResponse } from '../http/sse.ts'
import { Choices } from './choices.ts'
import type { TextAnswer } from './live-answer.ts'
import { LiveAnswer } from './live-answer.ts'
import type { ModelList } from './model-list.ts'
import { ceilingOf } from './price.ts'
import type { ChatRequest, CompletionRequest, EmbeddingRequest } from './requests.ts'
import { streamOf, wholeOf } from './shape.ts'
import { SharedTab } from './shared-tab.ts'

export interface AnswersComponents {
  readonly inference: Inference
  readonly models: ModelList
  readonly clock: Clock
  readonly logger: Logger
}

export interface AnswersInit {
  readonly slowReaderMs: number
}

/** From a request that was checked to an answer of the network, paid from the caller's tab. */
export class Answers {
  readonly #c: AnswersComponents
  readonly #init: AnswersInit

  constructor(components: AnswersComponents, init: AnswersInit) {
    this.#c = components
    this.#init = init
  }

  async text(c: Context<ApiEnv>, kind: 'chat' | 'completion', request: ChatRequest | CompletionRequest): Promise<Response> {
    const { stream, stream_options: options, n, best_of: _best, options: ollama, ...rest } = request
    const body = { ...fromOllama(ollama), ...withoutNulls(rest), stream: true, stream_options: { include_usage: true } }
    const answer = await this.#choices(c, { kind, body, count: n ?? 1 })
    c.header('x-lilynode-provider', answer.provider)
    if (!stream) return c.json(await wholeOf(answer))
    const { logger } = this.#c
    const { requestId } = c.var
    const onEnd = (error?: unknown): void => {
      if (error !== undefined) logger.info({ requestId, model: request.model, error: errorMessage(error) }, 'stream ended early')
    }
    return sseResponse(c, streamOf(answer, options?.include_usage === true), { slowReaderMs: this.#init.slowReaderMs, onEnd })
  }

  async embedding(c: Context<ApiEnv>, request: EmbeddingRequest): Promise<{ readonly data: string; readonly answer: LiveAnswer }> {
    const { encoding_format: _ours, ...rest } = request // engines give numbers; what the client wants is made of them here
    const answer = await this.#open(c, 'embedding', withoutNulls(rest))
    return { data: await answer.whole(), answer }
  }

  #choices(c: Context<ApiEnv>, { count, ...wanted }: Wanted & { readonly count: number }): Promise<TextAnswer> {
    return count === 1 ? this.#open(c, wanted.kind, wanted.body) : this.#paid(c, { ...wanted, count }, (tab) => this.#several(c, { ...wanted, count }, tab))
  }

  #open(c: Context<ApiEnv>, kind: ServiceKind, body: Body): Promise<LiveAnswer> {
    return this.#paid(c, { kind, body, count: 1 }, (tab) => this.#begin(c, { kind, body, tab }, c.var.signal))
  }

  /** Held is what the best offer asks. Whoever is left may be dearer: then the budget is the limit, not a price that nobody answers for. */
  async #paid<T>(c: Context<ApiEnv>, wanted: Wanted & { readonly count: number }, begin: (tab: Tab) => Promise<T>): Promise<T> {
    const tab = await this.#tab(c, wanted, BigInt(wanted.count))
    try {
      return await begin(tab)
    } catch (error) {
      const rest = errorCode(error) === 'API_BUDGET_TOO_SMALL' ? restOf(c.var.caller, tab) : undefined
      if (!rest) throw error
      return begin(rest)
    }
  }

  async #several(c: Context<ApiEnv>, { kind, body, count }: Wanted & { readonly count: number }, tab: Tab): Promise<Choices> {
    const life = new AbortController()
    const signal = AbortSignal.any([c.var.signal, life.signal])
    const begin = async (share: Tab, at: number): Promise<LiveAnswer> => {
      try {
        return await this.#begin(c, { kind, body: nthOf(body, at), tab: share }, signal)
      } catch (error) {
        life.abort(error) // the others are not waited for, and end for the same reason
        throw error
      }
    }
    const begun = await Promise.allSettled(new SharedTab(tab).shares(count).map(begin))
    const answers = begun.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    const [first, ...more] = answers
    const failed = begun.find((each) => each.status === 'rejected')
    const cancel = (): void => life.abort(new Error('another choice of the same request broke off'))
    if (first && !failed) return new Choices([first, ...more], cancel)
    cancel()
    await Promise.allSettled(answers.map(leave))
    throw failed?.reason
  }

  /** Holds the most that so many answers can cost. */
  async #tab({ var: { caller } }: Context<ApiEnv>, { kind, body }: Wanted, count: bigint): Promise<Tab> {
    const { model } = body
    if (!caller.mayUse(model))
      throw new ApiError({ code: 'API_FORBIDDEN', what: model }, `this key may not use the model "${model}": GET /v1/models lists what it may`)
    const best = caller.isLimited ? await this.#c.models.best(model, kind) : undefined
    return caller.open(best && count * ceilingOf(body, best))
  }

  async #begin(c: Context<ApiEnv>, { kind, body, tab }: Wanted & { readonly tab: Tab }, signal: AbortSignal): Promise<LiveAnswer> {
    const { model } = body
    try {
      const price = tab.maxPrice === undefined ? {} : { maxPrice: tab.maxPrice }
      const answer = await this.#c.inference.answer({ kind, body, stickyKey: stickyKey(c, body), ...price, ...(isSealed(c) && { seal: true }) }, signal)
      return new LiveAnswer(answer, { requestId: c.var.requestId, kind, model, createdS: Math.floor(this.#c.clock.nowMs() / 1000) }, tab)
    } catch (error) {
      tab.cancel()
      throw tab.maxPrice !== undefined && isTooDear(error) ? tooLittle(tab.maxPrice) : error
    }
  }
}

type Body = Readonly<Record<string, unknown>> & { readonly model: string }

interface Wanted {
  readonly kind: ServiceKind
  readonly body: Body
}

/** All that is left of the budget, if that is more than was held before. */
function restOf(caller: Caller, { maxPrice }: Tab): Tab | undefined {
  const rest = caller.open(undefined)
  if (rest.maxPrice !== undefined && maxPrice !== undefined && rest.maxPrice > maxPrice) return rest
  rest.cancel()
  return undefined
}

/** Closes its tab: what it has cost by now is paid. */
async function leave(answer: LiveAnswer): Promise<void> {
  for await (const _first of answer.chunks()) break
}

/** The same seed would say the same again. */
const nthOf = (body: Body, at: number): Body => (typeof body.seed === 'number' ? { ...body, seed: body.seed + at } : body)

/** A provider that refuses the prompt for the price that was named for it (services/host/price-limit.ts). */
const isTooDear = (error: unknown): boolean =>
  errorCode(error) === 'SERVICES_BAD_REQUEST' && error instanceof BaseError && 'type' in error.info && error.info.type === 'max_price'

const tooLittle = (left: bigint): ApiError =>
  new ApiError(
    { code: 'API_BUDGET_TOO_SMALL', left },
    `the ${formatLily(left)} LILY that are left of this key's budget don't pay for the prompt: shorten it, or use another key`
  )

/** The prompt for the provider's service key alone: what each request may ask for. */
const isSealed = (c: Context<ApiEnv>): boolean => /^(1|true)$/i.test(c.req.header('x-lilynode-seal') ?? '')

/**
 * One conversation stays with one provider while it can, for its prefix cache: by the name that the client gives it, else by how
 * it begins. Not all that one caller asks: that would be one provider's whole load.
 */
function stickyKey(c: Context<ApiEnv>, body: Readonly<Record<string, unknown>>): string {
  const asked = c.req.header('x-session-id') ?? body.prompt_cache_key ?? body.user
  return `${c.var.caller.id}/${typeof asked === 'string' ? asked.slice(0, 256) : beginningOf(body)}`
}

/** The system's words and the first of the user; of a plain text as much as a line. */
function beginningOf({ messages, prompt, input }: Readonly<Record<string, unknown>>): string {
  const beginning = Array.isArray(messages) ? messages.slice(0, 2) : String(prompt ?? input).slice(0, 256)
  return createHash('sha256').update(JSON.stringify(beginning)).digest('base64url')
}

/** Of what Ollama names under `options`, as Anura's users do. Nothing that a request is checked for itself can come in this way. */
const OLLAMA = [
  'mirostat',
  'mirostat_eta',
  'mirostat_tau',
  'num_ctx',
  'repeat_last_n',
  'repeat_penalty',
  'temperature',
  'seed',
  'stop',
  'top_k',
  'top_p',
  'min_p'
]

const numPredictSchema = z.int('options.num_predict is a whole number').max(1_000_000)

/** Fields of the request itself come first. */
function fromOllama(options: unknown): Readonly<Record<string, unknown>> {
  if (typeof options !== 'object' || options === null) return {}
  const known = Object.entries(options).filter(([name, value]) => OLLAMA.includes(name) && ['number', 'string'].includes(typeof value))
  const most = 'num_predict' in options ? options.num_predict : undefined
  // As max_tokens would be checked; 0 and below are Ollama's words for "no limit".
  return { ...Object.fromEntries(known), ...(typeof most === 'number' && most > 0 && { max_tokens: parseRequest(numPredictSchema, most) }) }
}

/** OpenAI's clients write null for "not said"; engines differ in what they make of it. */
function withoutNulls<T extends object>(body: T): T {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== undefined)) as T // only fields that may be absent are null
}
