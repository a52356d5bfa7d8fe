import { hashOf } from '../../core/codec.ts'
import type { JobOffer, Preferences } from '../../core/job-offer.ts'
import { preferencesId } from '../../core/job-offer.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import { jobSpecId } from '../../core/job-spec.ts'
import { ZERO_ADDRESS } from '../../core/primitives.ts'
import { timeoutSecondsOf } from '../price/price-of.ts'

/** What a spec and preferences decide of an offer; the rest are the client's terms. */
export type JobOfferTerms = Omit<JobOffer, 'jobSpec' | 'royaltyTo' | 'royaltyBps' | 'timeoutS' | 'verification' | 'preferences'>

/** The offer for a spec, with every hash in it standing for what it says. To be signed by the client's wallet. */
export function buildJobOffer(spec: JobSpec, preferences: Preferences, terms: JobOfferTerms): JobOffer {
  return { ...terms, ...derivedFields(spec), preferences: preferencesId(preferences) }
}

/** The fields of an offer that its spec decides. */
export function derivedFields(spec: JobSpec): Pick<JobOffer, 'jobSpec' | 'royaltyTo' | 'royaltyBps' | 'timeoutS' | 'verification'> {
  return {
    jobSpec: jobSpecId(spec),
    royaltyTo: spec.royalty?.to ?? ZERO_ADDRESS,
    royaltyBps: spec.royalty?.basisPoints ?? 0,
    timeoutS: timeoutSecondsOf(spec),
    verification: hashOf(spec.verification)
  }
}
