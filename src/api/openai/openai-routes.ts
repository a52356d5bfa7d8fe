import type { Context } from 'hono'
import type { z } from 'zod'
import type { ModelOnOffer } from '../../services/inference.ts'
import { ApiError } from '../errors.ts'
import type { ApiEnv } from '../http/env.ts'
import { readJson } from '../http/read-json.ts'
import type { Route } from '../http/route.ts'
import { chatAnswerSchema, completionAnswerSchema, embeddingAnswerSchema, modelSchema, modelsSchema } from './answer-schemas.ts'
import type { Answers } from './answers.ts'
import { parseEmbedding } from './chunk.ts'
import type { ModelList } from './model-list.ts'
import { chatRequestSchema, completionRequestSchema, embeddingRequestSchema } from './requests.ts'

export interface OpenAiRoutesComponents {
  readonly answers: Answers
  readonly models: ModelList
}

/** `/v1/models`, chat, completions, embeddings; under `prefix` once more for Anura's users. */
export function openAiRoutes({ answers, models }: OpenAiRoutesComponents, prefix: string): readonly Route[] {
  const tag = prefix === '/v1' ? 'OpenAI' : 'Anura'
  return [
    {
      method: 'get',
      path: `${prefix}/models`,
      tag,
      summary: 'The models on offer now, with their prices',
      answer: modelsSchema,
      handle: async (c) => c.json({ object: 'list', data: (await models.all()).filter(({ model }) => c.var.caller.mayUse(model)).map(describeModel) })
    },
    { method: 'get', path: `${prefix}/models/{model+}`, tag, summary: 'One model', answer: modelSchema, handle: (c) => oneModel(c, models) },
    {
      method: 'post',
      path: `${prefix}/chat/completions`,
      tag,
      summary: 'The next message of a conversation',
      description: 'With `stream: true` token by token; headers x-lilynode-provider names who answers.',
      body: chatRequestSchema,
      answer: chatAnswerSchema,
      streams: true,
      handle: async (c) => answers.text(c, 'chat', await readJson(c, chatRequestSchema))
    },
    {
      method: 'post',
      path: `${prefix}/completions`,
      tag,
      summary: 'How a text goes on',
      body: completionRequestSchema,
      answer: completionAnswerSchema,
      streams: true,
      handle: async (c) => answers.text(c, 'completion', await readJson(c, completionRequestSchema))
    },
    {
      method: 'post',
      path: `${prefix}/embeddings`,
      tag,
      summary: 'Texts as vectors',
      body: embeddingRequestSchema,
      answer: embeddingAnswerSchema,
      handle: (c) => embed(c, answers)
    }
  ]
}

async function oneModel(c: Context<ApiEnv>, models: ModelList): Promise<Response> {
  const name = c.req.param('model')
  const found = (await models.all()).find(({ model }) => model === name && c.var.caller.mayUse(model))
  if (!found)
    throw new ApiError({ code: 'API_NOT_FOUND', what: 'model' }, `nobody offers the model "${name?.slice(0, 100)}" now: GET /v1/models lists them all`)
  return c.json(describeModel(found))
}

/** OpenAI's fields, and what a market adds to them. */
function describeModel({ model, kinds, providers, best }: ModelOnOffer): z.output<typeof modelSchema> {
  return {
    id: model,
    object: 'model',
    created: 0, // nobody on the market knows
    owned_by: 'lilynode',
    lilynode: {
      kinds: [...kinds],
      providers,
      context_tokens: best.contextTokens,
      input_wei_per_million: best.inputPerMillion.toString(),
      output_wei_per_million: best.outputPerMillion.toString(),
      tokens_per_second: best.tokensPerSecond,
      ...(best.cold && { cold: best.cold }),
      ...(best.startMs !== undefined && { start_ms: best.startMs }),
      ...(best.digest !== undefined && { digest: best.digest })
    }
  }
}

async function embed(c: Context<ApiEnv>, answers: Answers): Promise<Response> {
  const request = await readJson(c, embeddingRequestSchema)
  const { data, answer } = await answers.embedding(c, request)
  const encode = request.encoding_format === 'base64' ? base64Of : (values: readonly number[]): readonly number[] => values
  const { data: rows } = parseEmbedding(data)
  const usage = answer.usage()
  return c.json({
    object: 'list',
    model: request.model,
    data: rows.map(({ index, embedding }) => ({ object: 'embedding', index, embedding: encode(embedding) })),
    usage: { prompt_tokens: usage.prompt_tokens, total_tokens: usage.total_tokens }
  })
}

/** Little-endian 32-bit floats, as OpenAI's clients read them. */
const base64Of = (values: readonly number[]): string => Buffer.from(new Float32Array(values).buffer).toString('base64')
