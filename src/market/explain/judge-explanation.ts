import type { Bytes32 } from '../../core/primitives.ts'
import { ZERO_ADDRESS } from '../../core/primitives.ts'
import { rankingId } from '../../core/ranking.ts'
import { FULL_POINTS, reputationPoints, scoreOf, stakePoints } from '../book/score.ts'
import type { ExplainedCandidate, Match } from '../offer/match.ts'
import { MAX_ORDER } from '../offer/match.ts'
import { exposureOf } from '../price/deal-money.ts'
import { rendezvousOrder } from '../solver/rendezvous.ts'
import { rankingOf } from './ranking.ts'
import { pricePointsOf } from './ranking-fault.ts'

/** Where an explanation contradicts itself, or the deal that it explains. */
export interface ExplanationFault {
  readonly code: (typeof CHECKS)[number]['code']
  readonly message: string
}

interface Check {
  readonly code: string
  /** What is wrong, with both values. */
  find(match: Match): string | undefined
}

/** Each by the message's bytes alone: no clock, no chain, no book. market.md §8.3 */
const CHECKS = [
  { code: 'MARKET_EXPLAINED_SCORE', find: (match) => firstOf(match, (candidate) => wrongScore(match, candidate)) },
  { code: 'MARKET_EXPLAINED_POINTS', find: (match) => firstOf(match, (candidate) => wrongPoints(match, candidate)) },
  { code: 'MARKET_EXPLAINED_ORDER', find: wrongOrder },
  { code: 'MARKET_EXPLAINED_CHOICE', find: wrongChoice },
  { code: 'MARKET_EXPLAINED_DEAL', find: wrongDeal },
  { code: 'MARKET_EXPLAINED_TERMS', find: (match) => firstOf(match, (candidate) => againstTerms(match, candidate)) },
  { code: 'MARKET_EXPLAINED_RANK', find: wrongRank },
  { code: 'MARKET_EXPLAINED_WORD', find: wrongWord }
] as const satisfies readonly Check[]

/** Undefined: it holds together. That its offers and standings are true is for `recompute` and the chain. */
export function findFault(match: Match): ExplanationFault | undefined {
  for (const { code, find } of CHECKS) {
    const message = find(match)
    if (message !== undefined) return { code, message }
  }
  return undefined
}

function firstOf({ explanation }: Match, find: (candidate: ExplainedCandidate) => string | undefined): string | undefined {
  for (const candidate of explanation.candidates) {
    const message = find(candidate)
    if (message !== undefined) return `provider ${candidate.provider}: ${message}`
  }
  return undefined
}

function wrongScore({ signed, explanation: { weights } }: Match, { score, parts }: ExplainedCandidate): string | undefined {
  const right = scoreOf(parts, { weights, jobOffer: signed.deal.jobOffer })
  return right === score ? undefined : `scores ${score}, and weights times points make ${right}`
}

function wrongPoints({ signed: { offer } }: Match, { parts, standing, price }: ExplainedCandidate): string | undefined {
  // The price has no full part: each halving counts.
  for (const [name, points] of Object.entries(parts))
    if (points > FULL_POINTS && name !== 'price') return `${points} points of ${name}, and ${FULL_POINTS} are full`
  const stake = stakePoints(standing.stake)
  if (parts.stake !== stake) return `${parts.stake} points of stake, and ${standing.stake} wei make ${stake}`
  const reputation = reputationPoints(standing.reputation)
  if (parts.reputation !== reputation) return `${parts.reputation} points of reputation, and ${standing.reputation} make ${reputation}`
  const { least, most } = pricePointsOf(price, offer.maxPrice)
  if (parts.price >= least && parts.price <= most) return undefined
  return `${parts.price} points of price, and ${price} wei of at most ${offer.maxPrice} make ${least} to ${most}`
}

/** Best first; equal scores by their distance from the job's id, which is the seed that nobody can choose. market.md §4.3 */
function wrongOrder({ signed, explanation: { candidates } }: Match): string | undefined {
  for (const [index, candidate] of candidates.entries()) {
    const next = candidates[index + 1]
    if (next && !isBefore(candidate, next, signed.deal.jobOffer))
      return `${candidate.resourceOffer} with ${candidate.score} stands before ${next.resourceOffer} with ${next.score}`
  }
  return undefined
}

function isBefore(a: ExplainedCandidate, b: ExplainedCandidate, jobOffer: Bytes32): boolean {
  if (a.score !== b.score) return a.score > b.score
  const job = BigInt(jobOffer)
  return (BigInt(a.resourceOffer) ^ job) < (BigInt(b.resourceOffer) ^ job)
}

function wrongChoice({ explanation: { candidates } }: Match): string | undefined {
  const at = candidates.findIndex(({ answer }) => answer === 'chosen')
  if (at < 0) return 'none of its candidates is the chosen one'
  for (const [index, { provider, answer, reason }] of candidates.entries()) {
    if (index < at && (answer === 'not-asked' || reason === undefined)) return `provider ${provider} stands before the chosen one and was not asked`
    if (index > at && answer !== 'not-asked') return `provider ${provider} stands behind the chosen one and is ${answer}`
  }
  return undefined
}

/** The offer may be an earlier one of that provider's: a deal that it may have signed is proposed again as it was. */
function wrongDeal({ signed: { deal }, explanation: { candidates } }: Match): string | undefined {
  const chosen = candidates.find(({ answer }) => answer === 'chosen')
  if (chosen?.provider !== deal.provider) return `the chosen one is ${chosen?.provider}, the deal is with ${deal.provider}`
  return chosen.price === deal.price ? undefined : `the chosen one asks ${chosen.price} wei, the deal costs ${deal.price}`
}

function againstTerms({ signed: { deal, offer } }: Match, { provider, price, standing }: ExplainedCandidate): string | undefined {
  if (provider === offer.client) return 'is the client itself'
  if (offer.target !== ZERO_ADDRESS && offer.target !== provider) return `the job is for ${offer.target} only`
  if (offer.excluded.includes(provider)) return 'the job excludes it'
  if (price > offer.maxPrice) return `asks ${price} wei, the job pays at most ${offer.maxPrice}`
  const exposure = exposureOf({ price, collateralBps: deal.collateralBps })
  return standing.freeStake >= exposure ? undefined : `must expose ${exposure} wei of stake, free: ${standing.freeStake}`
}

function wrongRank({ signed: { deal, offer }, explanation: { rank, order } }: Match): string | undefined {
  const solvers = order.map(({ solver }) => solver)
  const untrusted = offer.solvers.length > 0 ? solvers.find((solver) => !offer.solvers.includes(solver)) : undefined
  if (untrusted !== undefined) return `names solver ${untrusted}, whom the client does not trust`
  if (solvers.length !== Math.min(rank + 1, MAX_ORDER)) return `rank ${rank}, and the order names ${solvers.length} solvers`
  if (rank >= MAX_ORDER && solvers.includes(deal.solver)) return `rank ${rank}, and the solver is among the first ${MAX_ORDER}`
  if (rank < MAX_ORDER && solvers.at(-1) !== deal.solver) return `the order ends with ${solvers.at(-1)}, and the deal is ${deal.solver}’s`
  const right = rendezvousOrder(deal.jobOffer, new Map(order.map(({ solver, stake }) => [solver, stake])))
  return right.length === solvers.length && right.every((solver, index) => solver === solvers[index])
    ? undefined
    : 'its solvers stand in another order by their stakes'
}

/** What the wallet signed for is what the explanation says: else a lie would be told under a word for something else, and no contract could judge it. */
function wrongWord({ signed: { offer }, explanation, ranking }: Match): string | undefined {
  const right = rankingId(rankingOf(explanation, offer))
  return right === ranking ? undefined : `its word is for ranking ${ranking}, and what it explains is ${right}`
}
