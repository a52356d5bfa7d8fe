import { z } from 'zod'
import { peerRefSchema, signedCertificateSchema } from '../../core/certificate.ts'
import { createCodec } from '../../core/codec.ts'
import { dealSchema, signedDealSchema } from '../../core/deal.ts'
import { signedJobOfferSchema } from '../../core/job-offer.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { addressSchema, bytes32Schema, signatureSchema } from '../../core/primitives.ts'
import type { Protocol } from '../../p2p/protocol.ts'

const KIB = 1024

const proposalSchema = z.strictObject({ signed: signedJobOfferSchema, deal: dealSchema, solver: signedCertificateSchema })
/** A deal that a solver wants a provider to co-sign, with all it needs to judge it. */
export type Proposal = z.output<typeof proposalSchema>

const answerSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('signed'), signature: signatureSchema }),
  z.strictObject({ type: z.literal('refused'), code: z.string().max(64), message: z.string().max(KIB) })
])
export type ProposalAnswer = z.output<typeof answerSchema>

const proposalCodec = createCodec('Proposal', proposalSchema, 24 * KIB)
const answerCodec = createCodec('ProposalAnswer', answerSchema, 4 * KIB)

/** For the whole exchange. A solver passes a provider over sooner (docs/protocol/market.md §6.4), but an answer that comes late tells how long to wait. */
export const PROPOSE_TIMEOUT_MS = 5_000

/** Solver → provider. */
export function proposeProtocol(network: string): Protocol<Proposal, ProposalAnswer> {
  return {
    id: `/lilynode/${network}/market/propose/1.0.0`,
    maxRequestBytes: proposalCodec.maxBytes,
    maxResponseBytes: answerCodec.maxBytes,
    timeoutMs: PROPOSE_TIMEOUT_MS,
    maxPerSecond: 50, // a busy solver with one provider
    encodeRequest: proposalCodec.encode,
    decodeRequest: proposalCodec.decode,
    encodeResponse: answerCodec.encode,
    decodeResponse: answerCodec.decode
  }
}

const matchedSchema = z.strictObject({ signed: signedDealSchema, provider: peerRefSchema })
export type Matched = z.output<typeof matchedSchema>
const matchedCodec = createCodec('Matched', matchedSchema, 12 * KIB)
const heardCodec = createCodec('Heard', z.strictObject({ heard: z.boolean() }), 64)

/** Solver → client: your job has a deal, and here is where its provider can be reached. The chain confirms it. */
export function matchedProtocol(network: string): Protocol<Matched, { readonly heard: boolean }> {
  return {
    id: `/lilynode/${network}/market/matched/1.0.0`,
    maxRequestBytes: matchedCodec.maxBytes,
    maxResponseBytes: heardCodec.maxBytes,
    timeoutMs: 2_000, // a courtesy: the client sees the chain anyway
    maxPerSecond: 50,
    encodeRequest: matchedCodec.encode,
    decodeRequest: matchedCodec.decode,
    encodeResponse: heardCodec.encode,
    decodeResponse: heardCodec.decode
  }
}

const whyCodec = createCodec('WhyRequest', z.strictObject({ jobOffer: bytes32Schema }), 128)
const reasonSchema = z.strictObject({
  provider: addressSchema,
  /** Of the first constraint that failed; `fits` where none did. */
  code: z.string().max(64),
  message: z.string().max(512),
  /** What the client would have to change, all of it; absent: nothing that it can change. */
  changes: z.array(z.string().max(256)).max(16).optional()
})
/** What keeps a job from one provider. */
export type Reason = z.output<typeof reasonSchema>

/** Most providers fail at the same thing: a screen full says it. */
export const MAX_REASONS = 64
const reasonsSchema = z.strictObject({ known: z.boolean(), reasons: z.array(reasonSchema).max(MAX_REASONS) })
const reasonsCodec = createCodec('WhyResponse', reasonsSchema, 256 * KIB)

/** Client → solver: what keeps my job from each provider? */
export function whyProtocol(network: string): Protocol<{ readonly jobOffer: Bytes32 }, z.output<typeof reasonsSchema>> {
  return {
    id: `/lilynode/${network}/market/why/1.0.0`,
    maxRequestBytes: whyCodec.maxBytes,
    maxResponseBytes: reasonsCodec.maxBytes,
    timeoutMs: 3_000, // a walk over the book
    maxPerSecond: 5,
    encodeRequest: whyCodec.encode,
    decodeRequest: whyCodec.decode,
    encodeResponse: reasonsCodec.encode,
    decodeResponse: reasonsCodec.decode
  }
}
