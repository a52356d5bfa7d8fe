import { z } from 'zod'
import { signedCertificateSchema } from '../../core/certificate.ts'
import { createCodec } from '../../core/codec.ts'
import { signedCompletionReceiptSchema } from '../../core/completion-receipt.ts'
import { bytes32Schema, bytesSchema, countSchema, signatureSchema, weiSchema } from '../../core/primitives.ts'
import { modelNameSchema, SERVICE_KINDS } from '../../core/service-model.ts'
import type { ChannelProtocol } from '../../p2p/protocol.ts'

const KIB = 1024
/** A request of 128k tokens has half of it; a picture in base64 fits. An answer in one piece has to fit too. */
const MAX_MESSAGE_BYTES = 1024 * KIB
/** A request as JSON: the rest of the message is its frame, a certificate and prices. */
export const MAX_BODY_CHARS = 1000 * KIB
/** Parts that go together while the line is busy. */
export const MAX_PARTS = 64
/** An engine may think for a minute: pings keep the channel, so this only bounds a dead link. */
const IDLE_TIMEOUT_MS = 15_000
/** A gateway has many users: their answers at one time from one provider. */
const MAX_CHANNELS_PER_PEER = 256

/** Client → provider. docs/protocol/services.md §2. */
const answerInSchema = z.discriminatedUnion('type', [
  /** The first message, once. */
  z.strictObject({
    type: z.literal('ask'),
    model: modelNameSchema,
    kind: z.enum(SERVICE_KINDS),
    /** A request of OpenAI's API, JSON. */
    body: z.string().max(MAX_BODY_CHARS),
    /** The body for the provider's service key alone; then `body` is empty. HPKE adds 16 bytes. */
    sealed: z
      .strictObject({
        key: bytes32Schema,
        enc: bytesSchema.refine(({ length }) => length === 32, 'an X25519 share has 32 bytes'),
        data: bytesSchema.refine(({ length }) => length <= MAX_BODY_CHARS + 16, 'too long')
      })
      .optional(),
    /** The prices that the client agreed to: the answer costs these. */
    inputPerMillion: weiSchema,
    outputPerMillion: weiSchema,
    /** The answer ends, with finish_reason `length`, before it costs more. */
    maxPrice: weiSchema.optional(),
    digest: bytes32Schema.optional(),
    /** Absent for what is free. The certificate binds the asking node to the wallet that opened the payment channel. */
    payment: z.strictObject({ channelId: bytes32Schema, author: signedCertificateSchema }).optional()
  }),
  z.strictObject({
    type: z.literal('voucher'),
    voucher: z.strictObject({ channelId: bytes32Schema, cumulativeWei: weiSchema, seq: countSchema }),
    signature: signatureSchema,
    /** As much of it as is for this answer: one channel pays for many at a time. */
    forThis: weiSchema
  })
])
export type AnswerIn = z.output<typeof answerInSchema>
export type Ask = Extract<AnswerIn, { type: 'ask' }>

const partSchema = z.strictObject({ data: z.string(), inputTokens: countSchema, outputTokens: countSchema })

/** Provider → client. docs/protocol/services.md §3. */
const answerOutSchema = z.discriminatedUnion('type', [
  /** The engine begins. More than `tailWei` owed and not vouched for, and the answer waits. */
  z.strictObject({ type: z.literal('accepted'), tailWei: weiSchema }),
  z.strictObject({ type: z.literal('parts'), parts: z.array(partSchema).min(1).max(MAX_PARTS) }),
  /** The last word of an answer that is whole. */
  z.strictObject({ type: z.literal('end'), signed: signedCompletionReceiptSchema }),
  /** The last word of one that is not. `detail`: OpenAI's type of error, for BAD_REQUEST. */
  z.strictObject({
    type: z.literal('refused'),
    code: z.string().regex(/^[A-Z][A-Z_]{0,63}$/),
    message: z.string().max(KIB),
    detail: z.string().max(64).optional()
  })
])
export type AnswerOut = z.output<typeof answerOutSchema>

const inCodec = createCodec('AnswerIn', answerInSchema, MAX_MESSAGE_BYTES)
const outCodec = createCodec('AnswerOut', answerOutSchema, MAX_MESSAGE_BYTES)

/** One answer of a model: a channel each. The client opens it; closing it cancels the answer. */
export function answerProtocol(network: string): ChannelProtocol<AnswerIn, AnswerOut> {
  return {
    id: `/lilynode/${network}/services/answer/1.0.0`,
    maxMessageBytes: MAX_MESSAGE_BYTES,
    idleTimeoutMs: IDLE_TIMEOUT_MS,
    maxInboundPerPeer: MAX_CHANNELS_PER_PEER,
    encodeIn: inCodec.encode,
    decodeIn: inCodec.decode,
    encodeOut: outCodec.encode,
    decodeOut: outCodec.decode
  }
}
