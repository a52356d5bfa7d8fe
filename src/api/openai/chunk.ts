import { z } from 'zod'
import { ApiError } from '../errors.ts'

/** Of a provider that anyone may be: what we read is checked, the rest is passed on as it came. */
const choiceSchema = z.looseObject({
  index: z.int().min(0).max(0).default(0),
  delta: z.looseObject({ role: z.string().nullish(), content: z.string().nullish() }).nullish(),
  text: z.string().nullish(),
  finish_reason: z.string().max(64).nullish()
})
const chunkSchema = z.looseObject({ choices: z.array(choiceSchema).max(1), usage: z.looseObject({}).nullish() })

/** One event of OpenAI's stream, chat or plain. */
export type Chunk = z.output<typeof chunkSchema>
export type Choice = Chunk['choices'][number]

/** @throws {ApiError} API_BAD_ANSWER */
export function parseChunk(data: string): Chunk {
  return parseAnswer(chunkSchema, data)
}

const embeddingSchema = z.looseObject({
  data: z.array(z.looseObject({ index: z.int().nonnegative(), embedding: z.array(z.number()).max(65_536) })).max(2048),
  usage: z.looseObject({}).nullish()
})
export type EmbeddingAnswer = z.output<typeof embeddingSchema>

/** @throws {ApiError} API_BAD_ANSWER */
export const parseEmbedding = (data: string): EmbeddingAnswer => parseAnswer(embeddingSchema, data)

function parseAnswer<S extends z.ZodType>(schema: S, data: string): z.output<S> {
  try {
    return schema.parse(JSON.parse(data))
  } catch (cause) {
    const what = `not an event of OpenAI’s: ${data.slice(0, 100)}`
    throw new ApiError({ code: 'API_BAD_ANSWER', what }, `what came from the provider is ${what}`, { cause })
  }
}
