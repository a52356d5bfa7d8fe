import { z } from 'zod'
import { peerRefSchema } from './certificate.ts'
import { createCodec, hashOf } from './codec.ts'
import { MAX_GOSSIP_BYTES } from './envelope.ts'
import { jobSpecSchema } from './job-spec.ts'
import type { Bytes32 } from './primitives.ts'
import { addressSchema, bytes32Schema, peerIdSchema, signatureSchema, uint32Schema, uint256Schema, weiSchema } from './primitives.ts'
import { runtimeSchema } from './resource-offer.ts'

/** A list in an offer is hashed on chain, so it is short. */
export const MAX_LIST = 16
const addressList = z.array(addressSchema).max(MAX_LIST)

/**
 * The client's agreement to any deal within these limits. Signed as EIP-712 by the client's wallet:
 * field names and order follow `JobOffer` in contracts/src/types/JobOffer.sol.
 */
export const jobOfferSchema = z.strictObject({
  client: addressSchema,
  jobSpec: bytes32Schema,
  maxPrice: weiSchema,
  maxSolverFee: weiSchema,
  royaltyTo: addressSchema,
  royaltyBps: z.int().min(0).max(2_000),
  /** Execution limit in seconds: the JobSpec's timeoutMs, rounded up; of a metered job with the time in which it may be halted. */
  timeoutS: uint32Schema,
  /** Seconds after payment for which the result is kept and can be challenged, where that is more than the parameters’ auditS; 0: auditS. */
  storageS: uint32Schema,
  /** Unix seconds after which no result is of use; 0: no such time. */
  deadlineS: z.int().nonnegative(),
  /** Unix seconds after which no deal may be opened from this offer. */
  expiryS: z.int().nonnegative(),
  /** Least collateral multiple ρ that the provider must lock, in 1/10,000 (25,000 = 2.5). */
  minCollateralBps: uint32Schema,
  /** `hashOf(verification)` of the JobSpec. */
  verification: bytes32Schema,
  /** The one provider wanted; the zero address: any. */
  target: addressSchema,
  excluded: addressList,
  /** Solvers trusted; empty: any staked. */
  solvers: addressList,
  /** Mediators trusted; empty: any staked. */
  mediators: addressList,
  /** True: a deal needs the client's signature too. */
  confirm: z.boolean(),
  /** `hashOf(preferences)`: what steers the solver but does not bind the chain. */
  preferences: bytes32Schema,
  /** Unordered: word = nonce >> 8, bit = nonce & 255 of a bitmap on chain. */
  nonce: uint256Schema
})
export type JobOffer = z.output<typeof jobOfferSchema>

/** Weights of the ranking, whole numbers 0–100; missing ones are 0. */
export const weightsSchema = z.strictObject({
  price: z.int().min(0).max(100).default(100),
  reputation: z.int().min(0).max(100).default(20),
  stake: z.int().min(0).max(100).default(10),
  locality: z.int().min(0).max(100).default(10),
  cached: z.int().min(0).max(100).default(10),
  load: z.int().min(0).max(100).default(10),
  hardware: z.int().min(0).max(100).default(0)
})
export type Weights = z.output<typeof weightsSchema>

/** How a job is to be run, where that changes nothing of its result. */
export const runWishSchema = z.strictObject({
  /** Only in this container runtime, as offers name it. */
  runtime: runtimeSchema.optional(),
  /** Its module is run often and its start counts: providers may keep containers waiting. */
  warm: z.literal(true).optional(),
  /** Its image is in a private registry: the client shows its login to the provider of the deal. delivery.md §1.5 */
  login: z.literal(true).optional()
})
export type RunWish = z.output<typeof runWishSchema>

/** What a client measured to a provider's node: a ping there and back. It orders, and binds nothing. */
const roundTripSchema = z.strictObject({ peerId: peerIdSchema, ms: z.int().min(0).max(60_000) })
export type RoundTrip = z.output<typeof roundTripSchema>
/** 1.2 KB of the offer's message; who is farther than so many others is not near. */
export const MAX_ROUND_TRIPS = 16

/** Without `run` and `near` the bytes, and so the hash, are those from before there was one. */
export const preferencesSchema = z.strictObject({
  weights: weightsSchema,
  contact: peerRefSchema,
  run: runWishSchema.optional(),
  near: z.array(roundTripSchema).min(1).max(MAX_ROUND_TRIPS).optional()
})
export type Preferences = z.output<typeof preferencesSchema>

/** The body of a `job-offer` message: the offer, the wallet's signature and what the hashes in it stand for. */
export const signedJobOfferSchema = z.strictObject({
  offer: jobOfferSchema,
  signature: signatureSchema,
  spec: jobSpecSchema,
  preferences: preferencesSchema
})
export type SignedJobOffer = z.output<typeof signedJobOfferSchema>

export const signedJobOfferCodec = createCodec('SignedJobOffer', signedJobOfferSchema, MAX_GOSSIP_BYTES)

export const preferencesId = (preferences: Preferences): Bytes32 => hashOf(preferences)
