import { z } from 'zod'
import { ServicesError } from '../errors.ts'
import type { BackendRequest } from './backend.ts'

/** OpenAI's own limits where it has some. */
const MAX_MESSAGES = 1_024
const MAX_STOPS = 16
const MAX_STOP_CHARS = 256

const contentSchema = z.union([
  z.string(),
  z
    .array(z.looseObject({ type: z.literal('text'), text: z.string() }))
    .max(MAX_MESSAGES)
    .transform((parts) => parts.map(({ text }) => text).join(''))
])
const messageSchema = z.looseObject({ role: z.enum(['system', 'developer', 'user', 'assistant']), content: contentSchema })
const limitSchema = z.int().min(1).nullish()

const commonFields = {
  max_tokens: limitSchema,
  max_completion_tokens: limitSchema,
  temperature: z.number().min(0).max(2).nullish(),
  top_p: z.number().gt(0).max(1).nullish(),
  seed: z.int().nullish(),
  stop: z.union([z.string().max(MAX_STOP_CHARS), z.array(z.string().max(MAX_STOP_CHARS)).max(MAX_STOPS)]).nullish(),
  n: z.literal(1, 'only one answer at a time').nullish(),
  response_format: z.looseObject({ type: z.literal('text', 'only plain text') }).nullish(),
  tools: z.array(z.unknown()).max(0, 'it calls no tools').nullish(),
  logprobs: z.union([z.literal(false), z.literal(0)], 'it tells no probabilities').nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish()
}
const chatSchema = z.looseObject({ ...commonFields, messages: z.array(messageSchema).min(1).max(MAX_MESSAGES) })
const completionSchema = z.looseObject({ ...commonFields, prompt: z.union([z.string(), z.tuple([z.string()]).transform(([text]) => text)]) })

export type ChatMessage = z.output<typeof messageSchema>

/** What of OpenAI's text requests an engine in this process understands. */
export interface TextRequest {
  readonly prompt: readonly ChatMessage[] | string
  /** Infinity: until the text ends or the context is full. */
  readonly maxTokens: number
  /** 0, the same answer each time, when the request does not say. */
  readonly temperature: number
  readonly topP: number
  readonly seed: number | undefined
  readonly stops: readonly string[]
  readonly wantsUsage: boolean
}

/** @throws {ServicesError} SERVICES_BAD_REQUEST | SERVICES_WRONG_KIND */
export function parseTextRequest({ kind, body }: BackendRequest): TextRequest {
  if (kind === 'embedding')
    throw new ServicesError({ code: 'SERVICES_WRONG_KIND', model: String(body.model), kind }, `${String(body.model)} makes no embeddings`)
  const { max_tokens, max_completion_tokens, temperature, top_p, seed, stop, stream_options, prompt } = parseBody(kind, body)
  return {
    prompt,
    maxTokens: max_completion_tokens ?? max_tokens ?? Number.POSITIVE_INFINITY,
    temperature: temperature ?? 0,
    topP: top_p ?? 1,
    seed: seed ?? undefined,
    stops: [stop ?? []].flat(),
    wantsUsage: stream_options?.include_usage === true
  }
}

function parseBody(kind: 'chat' | 'completion', body: BackendRequest['body']) {
  try {
    if (kind === 'completion') return completionSchema.parse(body)
    const { messages, ...rest } = chatSchema.parse(body)
    return { ...rest, prompt: messages }
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)
    throw new ServicesError({ code: 'SERVICES_BAD_REQUEST', type: 'invalid_request_error' }, `${String(body.model)} can’t answer that: ${why}`, { cause })
  }
}
