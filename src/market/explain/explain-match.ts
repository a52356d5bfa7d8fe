import { firstFailing } from '../book/constraints.ts'
import type { JobNeed } from '../book/need.ts'
import type { Candidate, Ranking } from '../book/offer-search.ts'
import type { ResourceBook } from '../book/resource-book.ts'
import type { ExplainedCandidate, Explanation } from '../offer/match.ts'
import type { Turn } from '../solver/turns.ts'

/** A look at each offer of the book, for each match: a millisecond at most. */
const MAX_COUNTED = 256

/** As the ranking has it, before anybody was asked. */
export const explainCandidate = ({ resting, price, score, parts }: Candidate): ExplainedCandidate => ({
  provider: resting.offer.provider,
  resourceOffer: resting.id,
  price,
  standing: { ...resting.standing },
  score,
  parts,
  answer: 'not-asked'
})

export interface Look {
  readonly need: JobNeed
  readonly ranking: Ranking
  readonly candidates: readonly ExplainedCandidate[]
  readonly turn: Turn | undefined
  readonly atS: number
  /** Taken when the ranking was: offers come and go while providers are asked. */
  readonly seen: BookSummary
}

export interface BookSummary {
  readonly bookSize: number
  readonly failed?: Readonly<Record<string, number>>
}

export function explainMatch({ need, ranking, candidates, turn, atS, seen }: Look): Explanation {
  return {
    rules: 2,
    atS,
    rank: turn?.rank ?? 0,
    order: [...(turn?.order ?? [])],
    ...seen,
    weights: need.weights,
    exact: ranking.exact,
    candidates: [...candidates]
  }
}

/** How many offers a job failed at, by constraint. */
export function summarize(book: Pick<ResourceBook, 'size' | 'all'>, need: JobNeed): BookSummary {
  const bookSize = book.size
  if (bookSize > MAX_COUNTED) return { bookSize }
  const failed: Record<string, number> = {}
  for (const seller of book.all()) {
    const { code } = firstFailing(seller, need) ?? {}
    if (code !== undefined) failed[code] = (failed[code] ?? 0) + 1
  }
  return { bookSize, failed }
}
