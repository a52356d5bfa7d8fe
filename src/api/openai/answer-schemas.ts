import { z } from 'zod'

/** What we answer: for the OpenAPI document, and for the tests that hold our answers against it. */
const usageSchema = z.looseObject({ prompt_tokens: z.int(), completion_tokens: z.int(), total_tokens: z.int() })
const finishSchema = z.string().nullable().meta({ description: 'stop, length, tool_calls' })

const marketSchema = z
  .object({
    provider: z.string(),
    price_wei: z.string(),
    receipt: z.looseObject({ signature: z.string() }).optional(),
    receipts: z
      .array(z.looseObject({ signature: z.string() }))
      .optional()
      .meta({ description: 'Of several choices (n): one each' })
  })
  .meta({ id: 'Market', description: 'Who answered, what it cost, and the provider’s signed receipt; in a stream with stream_options.include_usage' })
const headFields = { id: z.string(), created: z.int(), model: z.string(), system_fingerprint: z.unknown().optional() }

export const modelSchema = z
  .object({
    id: z.string(),
    object: z.literal('model'),
    created: z.int(),
    owned_by: z.string(),
    lilynode: z.object({
      kinds: z.array(z.string()),
      providers: z.int(),
      context_tokens: z.int().meta({ description: '0: the engine does not tell' }),
      input_wei_per_million: z.string(),
      output_wei_per_million: z.string(),
      tokens_per_second: z.number(),
      cold: z.literal(true).optional().meta({ description: 'its engine is started for the next request, which waits for that' }),
      start_ms: z.int().optional().meta({ description: 'how long a start of its engine takes, as its provider measured' }),
      digest: z.string().optional()
    })
  })
  .meta({ id: 'Model' })
export const modelsSchema = z.object({ object: z.literal('list'), data: z.array(modelSchema) }).meta({ id: 'Models' })

const messageSchema = z.looseObject({ role: z.string(), content: z.string().nullable(), tool_calls: z.array(z.looseObject({})).optional() })
export const chatAnswerSchema = z
  .object({
    ...headFields,
    object: z.literal('chat.completion'),
    choices: z.array(z.object({ index: z.int(), message: messageSchema, logprobs: z.looseObject({}).nullable(), finish_reason: finishSchema })),
    usage: usageSchema,
    lilynode: marketSchema
  })
  .meta({ id: 'ChatCompletion' })

export const completionAnswerSchema = z
  .object({
    ...headFields,
    object: z.literal('text_completion'),
    choices: z.array(z.object({ index: z.int(), text: z.string(), logprobs: z.looseObject({}).nullable(), finish_reason: finishSchema })),
    usage: usageSchema,
    lilynode: marketSchema
  })
  .meta({ id: 'Completion' })

export const embeddingAnswerSchema = z
  .object({
    object: z.literal('list'),
    model: z.string(),
    data: z.array(z.object({ object: z.literal('embedding'), index: z.int(), embedding: z.union([z.array(z.number()), z.string()]) })),
    usage: z.object({ prompt_tokens: z.int(), total_tokens: z.int() })
  })
  .meta({ id: 'Embeddings' })

export const errorSchema = z
  .object({ error: z.object({ message: z.string(), type: z.string(), param: z.string().nullable(), code: z.string() }) })
  .meta({ id: 'Error' })
