import { z } from 'zod'

/** A model's context ends long before; bounds what the check below walks through. */
const MAX_MESSAGES = 4096
/** OpenAI's own limit. */
const MAX_TOOLS = 128
const MAX_STOPS = 4
/** Each is an answer of its own, at one time with the others. */
const MAX_CHOICES = 8

export const modelSchema = z.string().min(1).max(200).meta({ description: 'A name of /v1/models', example: 'lilychat' })

const contentPartSchema = z.looseObject({ type: z.string().max(64) })
const messageSchema = z.looseObject({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool', 'function']),
  content: z.union([z.string(), z.array(contentPartSchema).max(256), z.null()]).optional()
})

/** What chat and plain completions share. Fields that are not named here go to the engine as they came. */
const samplingFields = {
  model: modelSchema,
  stream: z.boolean().nullish().meta({ description: 'Tokens as server-sent events, ended by [DONE]' }),
  stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
  max_tokens: z.int().min(1).max(1_000_000).nullish(),
  temperature: z.number().min(0).max(2).nullish(),
  top_p: z.number().min(0).max(1).nullish(),
  n: z.int().min(1).max(MAX_CHOICES).nullish().meta({
    description: 'Answers to the one prompt, each by itself: each reads the prompt, and is paid for it. With a seed the second has the next one, and so on'
  }),
  stop: z.union([z.string().max(256), z.array(z.string().max(256)).max(MAX_STOPS)]).nullish(),
  seed: z.int().nullish(),
  frequency_penalty: z.number().min(-2).max(2).nullish(),
  presence_penalty: z.number().min(-2).max(2).nullish(),
  user: z.string().max(256).nullish()
}

export const chatRequestSchema = z
  .looseObject({
    ...samplingFields,
    messages: z.array(messageSchema).min(1).max(MAX_MESSAGES),
    max_completion_tokens: z.int().min(1).max(1_000_000).nullish(),
    logprobs: z.boolean().nullish(),
    top_logprobs: z.int().min(0).max(20).nullish(),
    tools: z
      .array(z.looseObject({ type: z.string().max(64) }))
      .max(MAX_TOOLS)
      .nullish(),
    tool_choice: z.union([z.string().max(64), z.looseObject({})]).nullish(),
    response_format: z.looseObject({ type: z.enum(['text', 'json_object', 'json_schema']) }).nullish()
  })
  .meta({ id: 'ChatCompletionRequest' })

export const completionRequestSchema = z
  .looseObject({
    ...samplingFields,
    prompt: z.union([z.string(), z.array(z.string()).min(1).max(1, 'one prompt a request: ask again for another')]),
    best_of: z.int().min(1).max(1, 'one answer a request').nullish(),
    logprobs: z.int().min(0).max(5).nullish(),
    echo: z.boolean().nullish(),
    suffix: z.string().nullish()
  })
  .meta({ id: 'CompletionRequest' })

/** OpenAI's own limit. */
const MAX_INPUTS = 2048
const tokensSchema = z.array(z.int().nonnegative()).min(1).max(65_536)

export const embeddingRequestSchema = z
  .looseObject({
    model: modelSchema,
    input: z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(MAX_INPUTS), tokensSchema, z.array(tokensSchema).min(1).max(MAX_INPUTS)]),
    encoding_format: z.enum(['float', 'base64']).nullish(),
    dimensions: z.int().min(1).max(65_536).nullish(),
    user: z.string().max(256).nullish()
  })
  .meta({ id: 'EmbeddingRequest' })

export type ChatRequest = z.output<typeof chatRequestSchema>
export type CompletionRequest = z.output<typeof completionRequestSchema>
export type EmbeddingRequest = z.output<typeof embeddingRequestSchema>
