import { z } from 'zod'
import { bytes32Schema, countSchema, weiSchema } from './primitives.ts'

export const SERVICE_KINDS = ['chat', 'completion', 'embedding'] as const
export type ServiceKind = (typeof SERVICE_KINDS)[number]

/** A full list still fits the 16 KiB of gossip with the rest of the offer. */
export const MAX_SERVICE_MODELS = 24

/** As engines name them: `llama3:8b`, `org/model@main`. */
export const modelNameSchema = z.string().regex(/^[\w][\w.:/@+-]{0,95}$/, 'not a model name: 1 to 96 of A-Z a-z 0-9 _ . : / @ + -')

/** A warm model that a provider answers with, and what a token of it costs. */
export const serviceModelSchema = z.strictObject({
  model: modelNameSchema,
  kinds: z.array(z.enum(SERVICE_KINDS)).min(1).max(SERVICE_KINDS.length),
  /** sha2-256 of the weights as they are loaded, so of their quantisation too; absent: the engine does not tell. */
  digest: bytes32Schema.optional(),
  /** X25519: prompts may be sealed to it. Absent in offers of old. */
  sealKey: bytes32Schema.optional(),
  /** Prompt and answer together; 0: the engine does not tell. */
  contextTokens: countSchema,
  /** Wei of LILY for a million tokens. */
  inputPerMillion: weiSchema,
  outputPerMillion: weiSchema,
  /** Answers at one time. */
  concurrency: z.int().min(1).max(4096),
  /** Measured by the provider on its own traffic; 0: not yet. It orders, it never binds. */
  tokensPerSecond: countSchema,
  /** Its engine is started for the next request, which waits for that. Absent: it is warm. */
  cold: z.literal(true).optional(),
  /** Measured by the provider: how long a request waits that has to start its engine. Absent: it never did, or nobody needs to. */
  startMs: countSchema.optional()
})
export type ServiceModel = z.output<typeof serviceModelSchema>
