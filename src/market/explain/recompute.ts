import type { SignedJobOffer } from '../../core/job-offer.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { resourceOfferId } from '../../core/resource-offer.ts'
import { firstFailing } from '../book/constraints.ts'
import type { JobNeed } from '../book/need.ts'
import { jobNeedOf } from '../book/need.ts'
import { placesOf } from '../book/places.ts'
import { scorePartsOf } from '../book/score.ts'
import type { ExplainedCandidate, Match } from '../offer/match.ts'
import { priceOf } from '../price/price-of.ts'
import { findFault } from './judge-explanation.ts'

/** Where a solver's word and the same arithmetic on the same offers part. */
export interface Difference {
  readonly code: string
  readonly message: string
}

export interface Recomputation {
  /** Candidates whose offer was there to compute with. */
  readonly checked: number
  /** Those whose offer was not: of them only what the match says itself was checked. */
  readonly unchecked: number
  /** None: the explanation agrees with the offers, the job and itself. */
  readonly differences: readonly Difference[]
}

/**
 * Ranks the candidates of a match again. Offers count by their id, which is their hash, so it does not matter who brings them.
 * `job`: whose hashes were judged (market.md §3.2). What the solver says of stake and reputation is taken as it stands.
 */
export function recompute(match: Match, job: SignedJobOffer, offers: readonly ResourceOffer[]): Recomputation {
  const { deal } = match.signed
  const need = jobNeedOf(deal.jobOffer, job, { minCollateralBps: deal.collateralBps })
  const known = new Map(offers.map((offer) => [resourceOfferId(offer), offer] as const))
  const { candidates } = match.explanation
  const differences = [findFault(match), wrongWeights(match, job), ...candidates.flatMap((candidate) => differencesOf(candidate, need, known))]
  const checked = candidates.filter(({ resourceOffer }) => known.has(resourceOffer)).length
  return { checked, unchecked: candidates.length - checked, differences: differences.filter((difference) => difference !== undefined) }
}

function wrongWeights({ explanation }: Match, { preferences }: SignedJobOffer): Difference | undefined {
  const names = Object.keys(preferences.weights) as readonly (keyof typeof preferences.weights)[] // its own keys
  const name = names.find((each) => explanation.weights[each] !== preferences.weights[each])
  if (name === undefined) return undefined
  return { code: 'MARKET_EXPLAINED_WEIGHTS', message: `weighs ${name} by ${explanation.weights[name]}, the client asked for ${preferences.weights[name]}` }
}

function differencesOf(candidate: ExplainedCandidate, need: JobNeed, known: ReadonlyMap<Bytes32, ResourceOffer>): readonly Difference[] {
  const offer = known.get(candidate.resourceOffer)
  if (!offer) return []
  const { provider, standing } = candidate
  const found: Difference[] = []
  const tell = (code: string, message: string): void => void found.push({ code, message: `provider ${provider}: ${message}` })
  if (offer.provider !== provider) tell('MARKET_EXPLAINED_PROVIDER', `the offer is of ${offer.provider}`)
  const failing = firstFailing({ offer, standing }, need)
  if (failing) tell('MARKET_EXPLAINED_CONSTRAINT', `does not meet ${failing.code}: ${failing.message}`)
  const price = priceOf(offer.price, need.price)
  if (price !== candidate.price) tell('MARKET_EXPLAINED_PRICE', `said to ask ${candidate.price} wei, its offer makes ${price}`)
  const parts = scorePartsOf({ offer, standing }, placesOf(offer.contact.addrs), need)
  const names = Object.keys(parts) as readonly (keyof typeof parts)[] // its own keys
  for (const name of names)
    if (parts[name] !== candidate.parts[name])
      tell('MARKET_EXPLAINED_POINTS', `said to have ${candidate.parts[name]} points of ${name}, its offer makes ${parts[name]}`)
  return found
}
