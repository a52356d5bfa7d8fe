import type { Deal } from '../../core/deal.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { OfParts, RankedCandidate, Ranking } from '../../core/ranking.ts'
import { ANSWERS } from '../../core/ranking.ts'
import { FULL_POINTS, GRAIN_POINTS, pricePoints, stakePoints } from '../book/score.ts'

/** In the order of the contracts' `RankingFault`. */
export const RANKING_FAULTS = ['none', 'score', 'points', 'order', 'terms', 'choice', 'deal'] as const
export type RankingFault = (typeof RANKING_FAULTS)[number]

type Chosen = Pick<Deal, 'jobOffer' | 'client' | 'provider' | 'price'>

/** What SolverBonds finds in a ranking, check by check (contracts/src/libraries/Rankings.sol): by this a node knows beforehand whether a proof will hold. market.md §8.8 */
export function rankingFault({ weights, maxPrice, candidates }: Ranking, deal: Chosen): RankingFault {
  for (const [index, each] of candidates.entries()) {
    const before = candidates[index - 1]
    if (each.score !== scoreIn(weights, each.points, deal.jobOffer)) return 'score'
    if (!arePoints(each, maxPrice)) return 'points'
    if (before && !isBefore(before, each, deal.jobOffer)) return 'order'
    if (each.provider === deal.client || each.price > maxPrice) return 'terms'
  }
  return choiceFault(candidates, deal)
}

/** As `scoreOf`, in whole numbers of any size: a liar's need not fit a double. */
function scoreIn(weights: OfParts<number>, points: OfParts<bigint>, jobOffer: Bytes32): bigint {
  const [price, ...parts] = points.map((each, part) => each * BigInt(weights[part] ?? 0))
  const rest = parts.reduce((sum, each) => sum + each, 0n)
  const size = BigInt(GRAIN_POINTS * weights.slice(1).reduce((sum, weight) => sum + weight, 0))
  if (size === 0n) return price ?? 0n
  const moved = rest + (BigInt(`0x${jobOffer.slice(-8)}`) % size)
  return (price ?? 0n) + moved - (moved % size)
}

function arePoints({ price, stake, reputation, points }: RankedCandidate, maxPrice: bigint): boolean {
  const [ofPrice, ofReputation, ofStake, ...others] = points
  const full = BigInt(FULL_POINTS)
  if (others.some((each) => each > full)) return false
  if (ofReputation !== (reputation < full ? reputation : full) || ofStake !== BigInt(stakePoints(stake))) return false
  const { least, most } = pricePointsOf(price, maxPrice)
  return ofPrice >= least && ofPrice <= most
}

/** Seven roundings of 2⁻⁵³ each lie between a price and what it is ranked by; this allows for thirty-two. */
const PRICE_ERROR_BITS = 48n

/**
 * The points that an offer at this price may have, both in wei. Offers are ranked by their price before it is rounded up to a wei, computed in
 * doubles (`rankingPrice`): what that was lies within two wei and 2⁻⁴⁸ of it, and points fall as prices rise.
 */
export function pricePointsOf(price: bigint, maxPrice: bigint): { readonly least: bigint; readonly most: bigint } {
  const slack = 2n + (price >> PRICE_ERROR_BITS)
  const at = (wei: bigint): bigint => BigInt(pricePoints(Number(maxPrice), Number(wei)))
  return { least: at(price + slack), most: at(price > slack ? price - slack : 0n) }
}

/** Best first; of equal scores the offer whose id is nearer to the job's by exclusive-or. */
function isBefore(one: RankedCandidate, next: RankedCandidate, jobOffer: Bytes32): boolean {
  if (one.score !== next.score) return one.score > next.score
  const job = BigInt(jobOffer)
  return (BigInt(one.resourceOffer) ^ job) < (BigInt(next.resourceOffer) ^ job)
}

/** Exactly one is chosen, with the deal's provider and price; all before it were asked, none after it. */
function choiceFault(candidates: readonly RankedCandidate[], deal: Chosen): RankingFault {
  let isChosen = false
  for (const { answer, provider, price } of candidates) {
    if (ANSWERS[answer] === 'chosen') {
      if (isChosen) return 'choice'
      isChosen = true
      if (provider !== deal.provider || price !== deal.price) return 'deal'
    } else if ((ANSWERS[answer] === 'not-asked') !== isChosen) return 'choice'
  }
  return isChosen ? 'none' : 'choice'
}
