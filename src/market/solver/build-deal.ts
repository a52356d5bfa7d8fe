import type { ProtocolParams } from '../../chain/ports.ts'
import type { Deal } from '../../core/deal.ts'
import type { JobOffer } from '../../core/job-offer.ts'
import { mediatorRuleOf } from '../../core/mediator-rule.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Candidate } from '../book/offer-search.ts'

/** Half of what the chain allows: room for a slow block, and a lease that lapses soon when the solver vanishes. */
const OPEN_WITHIN_S = 15
/** For jobs with inputs, or a module that the provider may have to fetch. The chain's own limit. */
const FETCH_S = 600

export interface DealTerms {
  readonly jobOffer: Bytes32
  readonly offer: JobOffer
  readonly candidate: Candidate
  readonly solver: Address
  readonly params: ProtocolParams
  readonly collateralBps: number
  /** True: inputs or module are still to be fetched. */
  readonly fetches: boolean
  /** Block time of the head, unix seconds. */
  readonly headTimeS: number
}

/** The deal that an offer and a candidate make. The solver's fee is the least of what it may ask and 1 % of the price. */
export function buildDeal(t: DealTerms): Deal {
  const { offer, candidate } = t
  const fee = candidate.price / 100n
  return {
    jobOffer: t.jobOffer,
    resourceOffer: candidate.resting.id,
    client: offer.client,
    provider: candidate.resting.offer.provider,
    solver: t.solver,
    jobSpec: offer.jobSpec,
    price: candidate.price,
    solverFee: fee < offer.maxSolverFee ? fee : offer.maxSolverFee,
    collateralBps: t.collateralBps,
    royaltyTo: offer.royaltyTo,
    royaltyBps: offer.royaltyBps,
    openBy: t.headTimeS + OPEN_WITHIN_S,
    fetchS: t.fetches ? FETCH_S : 0,
    timeoutS: offer.timeoutS,
    storageS: offer.storageS,
    verification: offer.verification,
    mediatorRule: mediatorRuleOf(offer.mediators),
    paramsVersion: t.params.version
  }
}
