import { z } from 'zod'
import { signedCertificateSchema } from '../core/certificate.ts'
import { createCodec } from '../core/codec.ts'
import type { DealState } from '../core/deal-state.ts'
import { jobSpecSchema } from '../core/job-spec.ts'
import { bytes32Schema } from '../core/primitives.ts'
import { signedResultSchema } from '../core/result.ts'
import type { Protocol } from '../p2p/protocol.ts'

const KIB = 1024

/**
 * docs/protocol/mediation.md §1. `salt` is all that a mediator needs once it has run the job: with its own digest and files it gives the resultHash on
 * chain, or does not. The `result` itself is shown to nobody who may still have to vote on it.
 */
const evidenceRequestSchema = z.strictObject({
  dealId: bytes32Schema,
  part: z.enum(['job', 'salt', 'result']),
  author: signedCertificateSchema
})
export type EvidenceRequest = z.output<typeof evidenceRequestSchema>

const evidenceResponseSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('job'), spec: jobSpecSchema }),
  z.strictObject({ type: z.literal('salt'), salt: bytes32Schema }),
  z.strictObject({ type: z.literal('result'), signed: signedResultSchema }),
  z.strictObject({ type: z.literal('refused'), code: z.string().max(64), message: z.string().max(KIB) })
])
export type EvidenceResponse = z.output<typeof evidenceResponseSchema>

/** Code of a refusal that ends by itself: when the chain shows the result, or when no mediator can be drawn any more. */
export const TOO_EARLY = 'MEDIATION_TOO_EARLY'

/** The chain has shown what the provider found, the case is over, or no case can come any more (a paid deal is Closed after auditS): nothing is left to copy. */
export const NO_VOTE_TO_COME: ReadonlySet<DealState> = new Set<DealState>([
  'Closed',
  'MediationReveal',
  'Verdict',
  'Cleared',
  'SlashedProvider',
  'SlashedClient',
  'NonDeterministic',
  'MediationFailed'
])

const requestCodec = createCodec('EvidenceRequest', evidenceRequestSchema, 4 * KIB)
const responseCodec = createCodec('EvidenceResponse', evidenceResponseSchema, 24 * KIB)

/** Mediator or client → provider: what is needed to run a deal's job again. 1.0.0 showed the result of a paid deal to every mediator. The bytes of inputs and module follow by CID. */
export function evidenceProtocol(network: string): Protocol<EvidenceRequest, EvidenceResponse> {
  return {
    id: `/lilynode/${network}/mediation/evidence/2.0.0`,
    maxRequestBytes: requestCodec.maxBytes,
    maxResponseBytes: responseCodec.maxBytes,
    timeoutMs: 10_000, // one look-up in the provider's store
    maxPerSecond: 10, // a mediator asks three times a deal at most
    encodeRequest: requestCodec.encode,
    decodeRequest: requestCodec.decode,
    encodeResponse: responseCodec.encode,
    decodeResponse: responseCodec.decode
  }
}
