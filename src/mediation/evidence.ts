import { z } from 'zod'
import { signedCertificateSchema } from '../core/certificate.ts'
import { createCodec } from '../core/codec.ts'
import { jobSpecSchema } from '../core/job-spec.ts'
import { bytes32Schema } from '../core/primitives.ts'
import { signedResultSchema } from '../core/result.ts'
import type { Protocol } from '../p2p/protocol.ts'

const KIB = 1024

/** docs/protocol/mediation.md §1. `result` is asked for only after the own run: a mediator that knows the answer proves nothing. */
const evidenceRequestSchema = z.strictObject({
  dealId: bytes32Schema,
  part: z.enum(['job', 'result']),
  author: signedCertificateSchema
})
export type EvidenceRequest = z.output<typeof evidenceRequestSchema>

const evidenceResponseSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('job'), spec: jobSpecSchema }),
  z.strictObject({ type: z.literal('result'), signed: signedResultSchema }),
  z.strictObject({ type: z.literal('refused'), code: z.string().max(64), message: z.string().max(KIB) })
])
export type EvidenceResponse = z.output<typeof evidenceResponseSchema>

const requestCodec = createCodec('EvidenceRequest', evidenceRequestSchema, 4 * KIB)
const responseCodec = createCodec('EvidenceResponse', evidenceResponseSchema, 24 * KIB)

/** Mediator → provider: what is needed to run a deal's job again. The bytes of inputs and module follow by CID. */
export function evidenceProtocol(network: string): Protocol<EvidenceRequest, EvidenceResponse> {
  return {
    id: `/lilynode/${network}/mediation/evidence/1.0.0`,
    maxRequestBytes: requestCodec.maxBytes,
    maxResponseBytes: responseCodec.maxBytes,
    timeoutMs: 10_000, // one look-up in the provider's store
    maxPerSecond: 10, // a mediator asks twice a deal
    encodeRequest: requestCodec.encode,
    decodeRequest: requestCodec.decode,
    encodeResponse: responseCodec.encode,
    decodeResponse: responseCodec.decode
  }
}
