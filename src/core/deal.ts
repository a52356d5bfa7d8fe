import { z } from 'zod'
import { createCodec } from './codec.ts'
import { jobOfferSchema } from './job-offer.ts'
import { addressSchema, bytes32Schema, signatureSchema, uint32Schema, weiSchema } from './primitives.ts'

/**
 * One job sold to one provider at one price. EIP-712; the deal id is its typed-data hash (domain included), which the chain recomputes.
 * Field names and order follow `Deal` in contracts/src/types/Deal.sol.
 */
export const dealSchema = z.strictObject({
  /** EIP-712 hash of the JobOffer. */
  jobOffer: bytes32Schema,
  /** sha2-256 of the ResourceOffer. */
  resourceOffer: bytes32Schema,
  client: addressSchema,
  provider: addressSchema,
  solver: addressSchema,
  jobSpec: bytes32Schema,
  price: weiSchema,
  solverFee: weiSchema,
  /** Collateral multiple ρ in 1/10,000: the provider locks price·(1 + ρ). */
  collateralBps: uint32Schema,
  royaltyTo: addressSchema,
  royaltyBps: z.int().min(0).max(2_000),
  /** Unix seconds: openDeals fails after it. At most 30 s ahead. */
  openBy: z.int().nonnegative(),
  /** Seconds for fetching inputs and module; 0: nothing to fetch, the deal opens as Open. */
  fetchS: uint32Schema,
  /** Execution limit, seconds. */
  timeoutS: uint32Schema,
  /** Seconds after payment for which the result is kept and can be challenged, where that is more than the parameters’ auditS; 0: auditS. */
  storageS: uint32Schema,
  verification: bytes32Schema,
  /** Which mediators may be drawn: `mediatorRuleOf` the offer's list. */
  mediatorRule: bytes32Schema,
  /** Version of the protocol parameters (tax, time-outs, fees) that bind this deal for life. */
  paramsVersion: uint32Schema
})
export type Deal = z.output<typeof dealSchema>

/** Everything openDeals needs. `clientConfirmation`: the client's signature of the Deal, only where the offer says `confirm`. */
export const signedDealSchema = z.strictObject({
  deal: dealSchema,
  providerSignature: signatureSchema,
  offer: jobOfferSchema,
  offerSignature: signatureSchema,
  clientConfirmation: signatureSchema.optional()
})
export type SignedDeal = z.output<typeof signedDealSchema>

const MAX_SIGNED_DEAL_BYTES = 8 * 1024
export const dealCodec = createCodec('Deal', dealSchema, MAX_SIGNED_DEAL_BYTES)
export const signedDealCodec = createCodec('SignedDeal', signedDealSchema, MAX_SIGNED_DEAL_BYTES)
