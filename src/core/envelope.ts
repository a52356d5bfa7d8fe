import { z } from 'zod'
import { signedCertificateSchema } from './certificate.ts'
import { createCodec } from './codec.ts'
import { bytesSchema } from './primitives.ts'

/** Gossip carries at most 16 KiB (docs/protocol §3); larger things go by stream. */
export const MAX_GOSSIP_BYTES = 16 * 1024

/**
 * What travels on every gossip topic: the noun's bytes, who stands behind them, and the node key's signature.
 * Self-contained, so that a solver can hand it on in a reconciliation and anyone can use it as evidence.
 * `signature`: Ed25519 by the certificate's peer over sha2-256(topic id ‖ 0x00 ‖ body).
 */
export const envelopeSchema = z.strictObject({
  body: bytesSchema,
  author: signedCertificateSchema,
  signature: bytesSchema.refine((s) => s.length === 64, 'an Ed25519 signature has 64 bytes')
})
export type Envelope = z.output<typeof envelopeSchema>

export const envelopeCodec = createCodec('Envelope', envelopeSchema, MAX_GOSSIP_BYTES)
