import type { ProtocolParams } from '../../chain/ports.ts'
import type { Deal } from '../../core/deal.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import { preferencesId } from '../../core/job-offer.ts'
import { mediatorRuleOf } from '../../core/mediator-rule.ts'
import { ZERO_ADDRESS } from '../../core/primitives.ts'
import { artifactOf } from '../book/need.ts'
import { derivedFields } from '../offer/build-job-offer.ts'
import type { Refusal } from './capacity-ledger.ts'

/** The farthest ahead that the chain accepts an `openBy` (contracts/src/libraries/Terms.sol). */
const MAX_OPEN_AHEAD_S = 30
/** The longest fetching phase that the chain accepts. */
const MAX_FETCH_S = 600
/** Shorter ones are over before the chain is told that all is here: then anybody may end the deal, the work is not paid, and the client forfeits its collateral. A solver could do that to both. */
const MIN_FETCH_S = 60
const MAX_TIMEOUT_S = 7 * 86_400
/** The longest storage that the chain accepts. */
const MAX_STORAGE_S = 365 * 86_400

interface TermsAt {
  readonly params: ProtocolParams
  /** Unix seconds: the later of block time and our clock. */
  readonly nowS: number
  /** What the provider said it has on disk. */
  readonly cached: readonly string[]
}

type Term = readonly [code: string, broken: (deal: Deal, signed: SignedJobOffer, at: TermsAt) => boolean, message: string]

/**
 * What the chain will ask of the deal (Terms.sol), asked before the promise: a deal that can't be opened would only block our capacity.
 * Who may be the provider, and at what price, is checked against our own offer elsewhere. docs/protocol/market.md §7.2
 */
const TERMS: readonly Term[] = [
  [
    'MARKET_WRONG_SPEC',
    (d, { offer, spec }) => d.jobSpec !== offer.jobSpec || derivedFields(spec).jobSpec !== offer.jobSpec,
    'the JobSpec is not the one that the offer names'
  ],
  [
    'MARKET_WRONG_TERMS',
    (_, { offer, preferences }) => offer.preferences !== preferencesId(preferences),
    'the preferences are not those that the offer names: they say how it is to be run'
  ],
  ['MARKET_WRONG_TERMS', (d, { offer }) => d.client !== offer.client, 'the deal names another client than the offer'],
  [
    'MARKET_WRONG_TERMS',
    (d, { offer, spec }) => d.verification !== offer.verification || derivedFields(spec).verification !== offer.verification,
    'the verification is not that of the offer and its JobSpec'
  ],
  ['MARKET_WRONG_TERMS', (d, { offer }) => d.mediatorRule !== mediatorRuleOf(offer.mediators), 'the mediators are not those of the offer'],
  [
    'MARKET_WRONG_TERMS',
    (d, { offer }) => d.price > offer.maxPrice || d.solverFee > offer.maxSolverFee,
    'price or solver’s fee is above what the client allows'
  ],
  [
    'MARKET_WRONG_TERMS',
    (d, { offer, spec }) => d.royaltyTo !== offer.royaltyTo || d.royaltyBps !== offer.royaltyBps || derivedFields(spec).royaltyBps !== offer.royaltyBps,
    'the royalty is not that of the offer and its JobSpec'
  ],
  ['MARKET_WRONG_TERMS', (d) => d.royaltyBps > 0 && d.royaltyTo === ZERO_ADDRESS, 'the royalty goes to nobody'],
  [
    'MARKET_WRONG_TERMS',
    (d, { offer, spec }) => d.timeoutS !== offer.timeoutS || derivedFields(spec).timeoutS !== offer.timeoutS || d.timeoutS > MAX_TIMEOUT_S,
    'the time limit is not that of the offer and its JobSpec'
  ],
  [
    'MARKET_WRONG_TERMS',
    (d, { offer }) => d.storageS !== offer.storageS || d.storageS > MAX_STORAGE_S,
    'the storage is not that of the offer, or longer than a year, which the chain does not accept'
  ],
  [
    'MARKET_WRONG_TERMS',
    (d, { offer }, { params }) => d.collateralBps < offer.minCollateralBps || d.collateralBps < params.minCollateralBps,
    'the collateral is below what client and chain ask for'
  ],
  ['MARKET_WRONG_TERMS', (d, _, { params }) => d.paramsVersion !== params.version, 'the deal is bound to other protocol parameters'],
  ['MARKET_WRONG_SOLVER', (d, { offer }) => offer.solvers.length > 0 && !offer.solvers.includes(d.solver), 'the client does not trust this solver'],
  [
    'MARKET_TOO_LATE',
    (d, { offer }, { nowS }) => d.openBy < nowS || d.openBy > nowS + MAX_OPEN_AHEAD_S || offer.expiryS < nowS,
    'the deal can’t be opened now'
  ],
  [
    'MARKET_TOO_LATE',
    (d, { offer }, { nowS, params }) => offer.deadlineS !== 0 && nowS + d.fetchS + d.timeoutS + params.graceS > offer.deadlineS,
    'the result could come after the client’s deadline'
  ],
  ['MARKET_WRONG_TERMS', (d) => d.fetchS > MAX_FETCH_S, 'the fetching phase is longer than the chain allows'],
  ['MARKET_WRONG_TERMS', (d) => d.fetchS > 0 && d.fetchS < MIN_FETCH_S, 'the fetching phase is too short to end well'],
  [
    'MARKET_NEEDS_FETCH',
    (d, { spec }, { cached }) => d.fetchS === 0 && (spec.inputs.length > 0 || !cached.includes(artifactOf(spec))),
    'inputs or module are still to be fetched: the deal needs a fetching phase'
  ]
]

/** The first term that the deal breaks. */
export function judgeTerms(deal: Deal, signed: SignedJobOffer, at: TermsAt): Refusal | undefined {
  for (const [code, broken, message] of TERMS) if (broken(deal, signed, at)) return { code, message }
  return undefined
}
