import { z } from 'zod'
import { createCodec } from './codec.ts'
import { addressSchema, bytes32Schema, countSchema, weiSchema } from './primitives.ts'
import { modelNameSchema } from './service-model.ts'

/** What a provider says it did for one answer. Informs and is compared with what came; it convicts nobody. */
export const completionReceiptSchema = z.strictObject({
  /** Unique for a provider: sha2-256 of what it answered and when. */
  id: bytes32Schema,
  provider: addressSchema,
  model: modelNameSchema,
  /** sha2-256 of the weights; absent: the engine does not tell. */
  modelDigest: bytes32Schema.optional(),
  inputTokens: countSchema,
  outputTokens: countSchema,
  /** Wei of LILY at the offer's prices. */
  price: weiSchema,
  /** sha2-256 of the request's JSON as it came over the wire. */
  promptHash: bytes32Schema,
  /** sha2-256 over the data of all parts, each followed by 0x0a. */
  answerHash: bytes32Schema,
  startedAtMs: countSchema,
  firstTokenMs: countSchema,
  wallMs: countSchema
})
export type CompletionReceipt = z.output<typeof completionReceiptSchema>

export const signedCompletionReceiptSchema = z.strictObject({
  receipt: completionReceiptSchema,
  /** Ed25519 by the provider's node key over the receipt's bytes, in hex. */
  signature: z.string().regex(/^0x[0-9a-f]{128}$/, 'not a 64-byte signature in hex')
})
export type SignedCompletionReceipt = z.output<typeof signedCompletionReceiptSchema>
export const completionReceiptCodec = createCodec('CompletionReceipt', completionReceiptSchema, 4 * 1024)
export const signedCompletionReceiptCodec = createCodec('SignedCompletionReceipt', signedCompletionReceiptSchema, 4 * 1024)
