import type { OfParts, Ranking } from '../../core/ranking.ts'
import { ANSWERS } from '../../core/ranking.ts'
import type { Explanation, Match } from '../offer/match.ts'

type Ranked = Pick<Explanation, 'weights' | 'candidates'>

/** The part of an explanation that a contract can judge, as it reads it: what the solver's wallet gives its word for. market.md §8.2 */
export function rankingOf({ weights, candidates }: Ranked, { maxPrice }: Pick<Match['signed']['offer'], 'maxPrice'>): Ranking {
  return {
    weights: inOrder(weights, Number),
    maxPrice,
    candidates: candidates.map(({ resourceOffer, provider, price, standing, score, parts, answer }) => ({
      resourceOffer,
      provider,
      price,
      stake: standing.stake,
      reputation: BigInt(standing.reputation),
      points: inOrder(parts, BigInt),
      score: BigInt(score),
      answer: ANSWERS.indexOf(answer)
    }))
  }
}

const inOrder = <T>(by: Explanation['weights'], as: (value: number) => T): OfParts<T> => [
  as(by.price),
  as(by.reputation),
  as(by.stake),
  as(by.locality),
  as(by.cached),
  as(by.load),
  as(by.hardware)
]
