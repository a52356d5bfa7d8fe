import { z } from 'zod'
import { signedCertificateSchema } from '../../core/certificate.ts'
import { createCodec } from '../../core/codec.ts'
import { JOB_STATES } from '../../core/deal-state.ts'
import { bytes32Schema, bytesSchema, countSchema, signatureSchema, uint32Schema, weiSchema } from '../../core/primitives.ts'
import { signedAcceptanceSchema, signedResultSchema } from '../../core/result.ts'
import type { ChannelProtocol } from '../../p2p/protocol.ts'

const KIB = 1024
/** A log chunk is at most half of this, the rest is room for the frame. */
const MAX_MESSAGE_BYTES = 64 * KIB
export const MAX_LOG_CHUNK_BYTES = 32 * KIB
/** A provider that computes for an hour is silent for an hour: pings keep the channel, so this only bounds a dead link. */
const IDLE_TIMEOUT_MS = 30_000
/** One client follows that many of its jobs on one provider at a time; more wait their turn on the client's side. */
const MAX_CHANNELS_PER_PEER = 64

/** Further time of a metered job, as its EIP-712 type has it. metered.md §1.1 */
const extensionSchema = z.strictObject({ dealId: bytes32Schema, number: uint32Schema, fromS: uint32Schema, untilS: uint32Schema, price: weiSchema })

/** Client → provider. docs/protocol/delivery.md §1. */
const deliveryInSchema = z.discriminatedUnion('type', [
  /** First message: which deal, and by what right. `logsFrom`: bytes of each log already held. */
  z.strictObject({
    type: z.literal('watch'),
    dealId: bytes32Schema,
    author: signedCertificateSchema,
    logsFrom: z.strictObject({ stdout: countSchema, stderr: countSchema })
  }),
  z.strictObject({ type: z.literal('accept'), signed: signedAcceptanceSchema }),
  /** The bytes did not verify; informs, the chain decides. */
  z.strictObject({ type: z.literal('refuse'), reason: z.string().max(KIB) }),
  /** For the registry of the job's image, to be used for this job alone. */
  z.strictObject({ type: z.literal('login'), username: z.string().min(1).max(KIB), password: z.string().max(16 * KIB) }),
  /** The client's half of cancelOpen at `price`. */
  z.strictObject({ type: z.literal('cancel'), price: weiSchema, signature: signatureSchema }),
  /** The client's half of the extension that it was asked for last. */
  z.strictObject({ type: z.literal('extend'), extension: extensionSchema, signature: signatureSchema }),
  /** It does not sign that one now; `mostWei` buys as much as it would. */
  z.strictObject({ type: z.literal('unpaid'), number: uint32Schema, mostWei: weiSchema, why: z.string().max(KIB) })
])
export type DeliveryIn = z.output<typeof deliveryInSchema>

/** Provider → client. docs/protocol/delivery.md §2. */
const deliveryOutSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('state'), state: z.enum(JOB_STATES), atMs: countSchema, detail: z.string().max(KIB).optional() }),
  z.strictObject({ type: z.literal('log'), stream: z.enum(['stdout', 'stderr']), offset: countSchema, bytes: bytesSchema }),
  z.strictObject({ type: z.literal('result'), signed: signedResultSchema }),
  /** Paid time comes to its end: the provider's half of the next extension. `halted`: it is over, and the job waits. */
  z.strictObject({ type: z.literal('extend'), extension: extensionSchema, signature: signatureSchema, halted: z.boolean() }),
  /** The run ended without anything to pay for. */
  z.strictObject({
    type: z.literal('failed'),
    kind: z.enum(['timed-out', 'out-of-memory', 'cancelled', 'failed', 'fetch-failed']),
    reason: z.string().max(KIB),
    logTail: z.string().max(8 * KIB)
  }),
  z.strictObject({ type: z.literal('refused'), code: z.string().max(64), message: z.string().max(KIB) })
])
export type DeliveryOut = z.output<typeof deliveryOutSchema>

const inCodec = createCodec('DeliveryIn', deliveryInSchema, MAX_MESSAGE_BYTES)
const outCodec = createCodec('DeliveryOut', deliveryOutSchema, MAX_MESSAGE_BYTES)

/** The conversation from an opened deal to an accepted result. The client opens it, at any time and as often as it likes. */
export function deliveryProtocol(network: string): ChannelProtocol<DeliveryIn, DeliveryOut> {
  return {
    id: `/lilynode/${network}/market/delivery/1.0.0`,
    maxMessageBytes: MAX_MESSAGE_BYTES,
    idleTimeoutMs: IDLE_TIMEOUT_MS,
    maxInboundPerPeer: MAX_CHANNELS_PER_PEER,
    encodeIn: inCodec.encode,
    decodeIn: inCodec.decode,
    encodeOut: outCodec.encode,
    decodeOut: outCodec.decode
  }
}
