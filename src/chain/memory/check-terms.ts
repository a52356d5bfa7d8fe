import { encodePacked, keccak256 } from 'viem/utils'
import type { Deal, SignedDeal } from '../../core/deal.ts'
import { ZERO_ADDRESS } from '../../core/primitives.ts'
import type { SkipReason } from '../abi/skip-reason.ts'
import type { ProtocolParams } from '../ports.ts'

/** contracts/src/libraries/Terms.sol: the first clause of the offer that the deal breaks; undefined if it keeps them all. */
const MAX_LIST = 16
const MAX_ROYALTY_BPS = 2_000
const MAX_TIMEOUT_S = 7 * 86_400
const MAX_FETCH_S = 600
/** Shorter ones a client confirms. */
const MIN_FETCH_S = 60
const MAX_STORAGE_S = 365 * 86_400
export const MAX_OPEN_AHEAD_S = 30
const ZERO_HASH = `0x${'0'.repeat(64)}`

/** A clause that is broken when `broken`, in the contract's order. */
type Clause = readonly [broken: boolean, reason: SkipReason]

export function checkTerms(item: SignedDeal, params: ProtocolParams, nowS: number): SkipReason | undefined {
  const clauses = [...parties(item), ...work(item), ...money(item, params), ...times(item, params, nowS)]
  return clauses.find(([broken]) => broken)?.[1]
}

function parties({ deal, offer }: SignedDeal): Clause[] {
  return [
    [deal.client !== offer.client, 'ClientMismatch'],
    [deal.client === deal.provider, 'SelfDeal'],
    [offer.target !== ZERO_ADDRESS && offer.target !== deal.provider, 'NotTheTarget'],
    [Math.max(offer.excluded.length, offer.solvers.length, offer.mediators.length) > MAX_LIST, 'ListTooLong'],
    [offer.excluded.includes(deal.provider), 'ProviderExcluded'],
    [offer.solvers.length > 0 && !offer.solvers.includes(deal.solver), 'SolverNotTrusted']
  ]
}

function work({ deal, offer }: SignedDeal): Clause[] {
  const rule = offer.mediators.length === 0 ? ZERO_HASH : keccak256(encodePacked(['address[]'], [offer.mediators]))
  return [
    [deal.jobSpec !== offer.jobSpec, 'JobSpecMismatch'],
    [deal.verification !== offer.verification, 'VerificationMismatch'],
    [deal.mediatorRule !== rule, 'MediatorRuleMismatch']
  ]
}

function money({ deal, offer }: SignedDeal, params: ProtocolParams): Clause[] {
  return [
    [deal.price > offer.maxPrice, 'PriceAboveMax'],
    [deal.solverFee > offer.maxSolverFee, 'SolverFeeAboveMax'],
    [deal.royaltyTo !== offer.royaltyTo || deal.royaltyBps !== offer.royaltyBps, 'RoyaltyMismatch'],
    [deal.royaltyBps > MAX_ROYALTY_BPS || (deal.royaltyBps > 0 && deal.royaltyTo === ZERO_ADDRESS), 'RoyaltyOutOfRange'],
    [deal.collateralBps < Math.max(offer.minCollateralBps, params.minCollateralBps), 'CollateralTooLow']
  ]
}

function times({ deal, offer }: SignedDeal, params: ProtocolParams, nowS: number): Clause[] {
  return [
    [deal.timeoutS !== offer.timeoutS, 'TimeoutMismatch'],
    [deal.timeoutS === 0 || deal.timeoutS > MAX_TIMEOUT_S, 'TimeoutOutOfRange'],
    [deal.storageS !== offer.storageS, 'StorageMismatch'],
    [deal.storageS > MAX_STORAGE_S, 'StorageOutOfRange'],
    [deal.fetchS > MAX_FETCH_S, 'FetchOutOfRange'],
    [deal.fetchS > 0 && deal.fetchS < MIN_FETCH_S && !offer.confirm, 'FetchTooShort'],
    [nowS > offer.expiryS, 'OfferExpired'],
    [offer.deadlineS !== 0 && nowS + dueInS(deal, params) > offer.deadlineS, 'DeadlineTooEarly']
  ]
}

const dueInS = (deal: Deal, params: ProtocolParams): number => deal.fetchS + deal.timeoutS + params.graceS
