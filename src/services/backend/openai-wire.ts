import { z } from 'zod'
import type { ServiceKind } from '../../core/service-model.ts'

/** What is read of an engine's answers; the rest is passed on as it came. */
const usageSchema = z.looseObject({ prompt_tokens: z.int().nonnegative(), completion_tokens: z.int().nonnegative().default(0) })
const choiceSchema = z.looseObject({
  delta: z.looseObject({ content: z.string().nullish(), reasoning_content: z.string().nullish(), tool_calls: z.array(z.unknown()).nullish() }).nullish(),
  text: z.string().nullish(),
  finish_reason: z.string().nullish()
})
const chunkSchema = z.looseObject({ choices: z.array(choiceSchema).default([]), usage: usageSchema.nullish() })
export type Usage = z.output<typeof usageSchema>

/** One event of a stream as far as it is counted. Throws when it is none of OpenAI's. */
export interface WireChunk {
  readonly hasText: boolean
  readonly isEnd: boolean
  readonly hasChoices: boolean
  readonly usage: Usage | undefined
}

export function readChunk(data: string): WireChunk {
  const { choices, usage } = chunkSchema.parse(JSON.parse(data))
  return {
    hasText: choices.some(({ delta, text }) => Boolean(text || delta?.content || delta?.reasoning_content || delta?.tool_calls?.length)),
    isEnd: choices.some(({ finish_reason }) => Boolean(finish_reason)),
    hasChoices: choices.length > 0,
    usage: usage ?? undefined
  }
}

export const readUsage = (data: string): Usage | undefined => chunkSchema.pick({ usage: true }).loose().parse(JSON.parse(data)).usage ?? undefined

/** vLLM tells `max_model_len`, llama.cpp `meta.n_ctx_train`; OpenAI and Ollama tell neither. */
const modelSchema = z.looseObject({
  id: z.string(),
  max_model_len: z.int().nonnegative().nullish(),
  meta: z.looseObject({ n_ctx_train: z.int().nonnegative().nullish() }).nullish()
})
const modelsSchema = z.looseObject({ data: z.array(modelSchema).max(4096).nullable() })

export interface WireModel {
  readonly model: string
  readonly contextTokens: number
  readonly kinds: readonly ServiceKind[]
}

export function readModels(json: unknown): readonly WireModel[] {
  const { data } = modelsSchema.parse(json)
  return (data ?? []).map(({ id, max_model_len, meta }) => ({ model: id, contextTokens: max_model_len ?? meta?.n_ctx_train ?? 0, kinds: kindsOf(id) }))
}

/** No engine says in `/v1/models` what a model is for; those that embed are called so. */
const kindsOf = (id: string): readonly ServiceKind[] => (/embed|\bbge\b|bge-|minilm|\be5-|gte-/i.test(id) ? ['embedding'] : ['chat', 'completion'])

const errorSchema = z.looseObject({
  error: z.union([
    z.string(),
    z.looseObject({ message: z.string().default(''), type: z.string().nullish(), code: z.union([z.string(), z.number()]).nullish() })
  ])
})

export interface WireError {
  readonly message: string
  readonly type: string
}

/** What an engine says of a request that it refused; every engine puts it a little differently. */
export function readError(text: string): WireError {
  try {
    const { error } = errorSchema.parse(JSON.parse(text))
    if (typeof error === 'string') return { message: error, type: 'invalid_request_error' }
    const type = typeof error.code === 'string' ? error.code : (error.type ?? 'invalid_request_error')
    return { message: error.message, type }
  } catch {
    return { message: text.slice(0, 300), type: 'invalid_request_error' } // not JSON: the text says what it says
  }
}

/** Runs of spaces can be one token; no other text comes near this many bytes in one. */
const BYTES_PER_TOKEN_AT_MOST = 16

/** Tokens that the engine will have read at the least, before it says how many. */
export const leastTokens = (body: Readonly<Record<string, unknown>>): number => Math.floor(textBytes(body) / BYTES_PER_TOKEN_AT_MOST)

/** Pictures don't count, nor does white space. */
function textBytes(body: Readonly<Record<string, unknown>>): number {
  const count = (value: unknown): number => {
    if (typeof value === 'string') return Buffer.byteLength(value.replaceAll(/\s+/g, ''))
    if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + count(each), 0)
    if (typeof value !== 'object' || value === null) return 0
    return ('content' in value ? count(value.content) : 0) + ('text' in value ? count(value.text) : 0)
  }
  return count(body.messages) + count(body.prompt) + count(body.input)
}
