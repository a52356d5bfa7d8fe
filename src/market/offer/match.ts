import { z } from 'zod'
import { createCodec } from '../../core/codec.ts'
import { signedDealSchema } from '../../core/deal.ts'
import { weightsSchema } from '../../core/job-offer.ts'
import { addressSchema, bytes32Schema, countSchema, signatureSchema, weiSchema } from '../../core/primitives.ts'

/** As many as a solver asks before it starts over; more would not fit into a gossip message. */
export const MAX_EXPLAINED = 8
/** An offer is open for 10 min at most and a deal for 15 s: more rounds than that are no honest search. */
export const MAX_ROUND = 255

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

/** Solvers of the job's order that a match names: beyond, nobody waits that long. */
export const MAX_ORDER = 8
/** Kinds of constraints there are, with room for more. */
const MAX_CONSTRAINTS = 32

const explainedCandidateSchema = z.strictObject({
  provider: addressSchema,
  resourceOffer: bytes32Schema,
  price: weiSchema,
  /** What the solver knew of the provider when it looked: the offer does not say it, and both change. */
  standing: z.strictObject({ stake: weiSchema, freeStake: weiSchema, reputation: countSchema }),
  score: countSchema,
  parts: scorePartsSchema,
  /** `chosen` once; those above it in the list were asked and did not take it; those below were not asked. */
  answer: z.enum(['chosen', 'refused', 'silent', 'not-asked']),
  /** The refusal's code. */
  reason: z.string().max(64).optional()
})
export type ExplainedCandidate = z.output<typeof explainedCandidateSchema>

/** Why this provider: with the offers that it names, anyone can compute the ranking again. market.md §8.1 */
export const explanationSchema = z.strictObject({
  /** Of §4: one who ranks by other rules says so, and is not judged by these. 2: with the steps of §4.3. */
  rules: z.literal(2),
  /** Block time of the head when the solver looked, unix seconds. */
  atS: countSchema,
  /** Position of the solver in the job's rendezvous order. */
  rank: countSchema,
  /** The order up to this solver, with the stakes that make it. */
  order: z.array(z.strictObject({ solver: addressSchema, stake: weiSchema })).max(MAX_ORDER),
  /** Resting resource offers in the solver's book. */
  bookSize: countSchema,
  /** How many offers of a small book failed at which constraint; absent: the book was too large to say. */
  failed: z
    .record(z.string().max(64), countSchema)
    .refine((failed) => Object.keys(failed).length <= MAX_CONSTRAINTS, 'more kinds than there are constraints')
    .optional(),
  weights: weightsSchema,
  /** False: the search met its budget; the list is right as far as it goes, but a better offer may exist. */
  exact: z.boolean(),
  candidates: z.array(explainedCandidateSchema).max(MAX_EXPLAINED)
})
export type Explanation = z.output<typeof explanationSchema>

export const matchSchema = z.strictObject({
  signed: signedDealSchema,
  /** Which of the solver's deals for this job it is: it announces no two deals under one number. market.md §8.2 */
  round: z.int().min(0).max(MAX_ROUND),
  /** `rankingId` of what the explanation says in numbers. */
  ranking: bytes32Schema,
  /** The wallet's own: this deal, chosen by this ranking, is number `round` for this job. It convicts on chain, where a node key's signature is too dear to check. */
  word: signatureSchema,
  explanation: explanationSchema
})
/** What a solver announces when it brings a job and a provider together. */
export type Match = z.output<typeof matchSchema>

/** Leaves 2 KiB of a gossip message for the envelope's certificate and signatures. */
const MAX_MATCH_BYTES = 14 * 1024
export const matchCodec = createCodec('Match', matchSchema, MAX_MATCH_BYTES)
