import { z } from 'zod'
import { createCodec } from '../../core/codec.ts'
import { signedDealSchema } from '../../core/deal.ts'
import { weightsSchema } from '../../core/job-offer.ts'
import { addressSchema, bytes32Schema, countSchema, peerIdSchema, weiSchema } from '../../core/primitives.ts'

/** As many as a solver asks before it starts over; more would not fit into a gossip message. */
export const MAX_EXPLAINED = 8

/** Points of each part before its weight: market.md §4.2. */
export const scorePartsSchema = z.strictObject({
  price: countSchema,
  reputation: countSchema,
  stake: countSchema,
  locality: countSchema,
  cached: countSchema,
  load: countSchema,
  hardware: countSchema
})
export type ScoreParts = z.output<typeof scorePartsSchema>

const explainedCandidateSchema = z.strictObject({
  provider: addressSchema,
  peerId: peerIdSchema,
  resourceOffer: bytes32Schema,
  price: weiSchema,
  score: countSchema,
  parts: scorePartsSchema,
  /** `chosen` once; those above it in the list were asked and did not take it; those below were not asked. */
  answer: z.enum(['chosen', 'refused', 'silent', 'not-asked']),
  /** The refusal's code. */
  reason: z.string().max(64).optional()
})
export type ExplainedCandidate = z.output<typeof explainedCandidateSchema>

/** Why this provider: enough for anyone with the same book to recompute the ranking. */
export const explanationSchema = z.strictObject({
  /** Position of the solver in the job's rendezvous order. */
  rank: countSchema,
  /** Resting resource offers in the solver's book. */
  bookSize: countSchema,
  weights: weightsSchema,
  /** False: the search met its budget; the list is right as far as it goes, but a better offer may exist. */
  exact: z.boolean(),
  candidates: z.array(explainedCandidateSchema).max(MAX_EXPLAINED)
})

export const matchSchema = z.strictObject({ signed: signedDealSchema, explanation: explanationSchema })
/** What a solver announces when it brings a job and a provider together. */
export type Match = z.output<typeof matchSchema>

/** Leaves 2 KiB of a gossip message for the envelope's certificate and signatures. */
const MAX_MATCH_BYTES = 14 * 1024
export const matchCodec = createCodec('Match', matchSchema, MAX_MATCH_BYTES)
