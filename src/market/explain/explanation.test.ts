import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAddress } from '../../core/primitives.ts'
import { scoreOf } from '../book/score.ts'
import type { Explanation, Match } from '../offer/match.ts'
import { MAX_ORDER, matchCodec } from '../offer/match.ts'
import { findFault } from './judge-explanation.ts'
import { recompute } from './recompute.ts'
import type { Explained } from './test-matches.ts'
import { explainedArb, worded } from './test-matches.ts'

type Candidates = Explanation['candidates']

/** A lie: the same match with one thing changed. Undefined: it can't be told of this match. */
interface Lie {
  readonly name: string
  tell(match: Match, at: number): Match | undefined
}

const withExplanation = (match: Match, change: Partial<Explanation>): Match => worded({ ...match, explanation: { ...match.explanation, ...change } })
const withCandidate = (match: Match, at: number, change: Partial<Candidates[number]>): Match =>
  withExplanation(match, { candidates: match.explanation.candidates.map((each, index) => (index === at ? { ...each, ...change } : each)) })
const candidate = ({ explanation }: Match, at: number): Candidates[number] => {
  const found = explanation.candidates[at]
  if (!found) throw new Error('each match has a candidate')
  return found
}

const askedBy = ({ signed, explanation: { weights } }: Match) => ({ weights, jobOffer: signed.deal.jobOffer })

/** Of a solver far behind, only the first in the order are named: its own place is its word. */
const inOrder = ({ explanation }: Match): boolean => explanation.rank < MAX_ORDER

const PARTS = ['price', 'reputation', 'stake', 'locality', 'cached', 'load', 'hardware'] as const
const LIES: readonly Lie[] = [
  { name: 'a higher score', tell: (match, at) => withCandidate(match, at, { score: candidate(match, at).score + 1 }) },
  ...PARTS.map(
    (part): Lie => ({
      name: `other points of ${part}, with the score that they make`,
      tell: (match, at) => {
        const { parts: was } = candidate(match, at)
        const parts = { ...was, [part]: was[part] + 1 }
        return withCandidate(match, at, { parts, score: scoreOf(parts, askedBy(match)) })
      }
    })
  ),
  ...PARTS.map(
    (part): Lie => ({
      name: `another weight of ${part}, with the scores that it makes`,
      tell: (match) => {
        const weights = { ...match.explanation.weights, [part]: match.explanation.weights[part] + 1 }
        const { jobOffer } = askedBy(match)
        return withExplanation(match, {
          weights,
          candidates: match.explanation.candidates.map((c) => ({ ...c, score: scoreOf(c.parts, { weights, jobOffer }) }))
        })
      }
    })
  ),
  { name: 'another price', tell: (match, at) => withCandidate(match, at, { price: candidate(match, at).price + 1n }) },
  { name: 'other stake', tell: (match, at) => withCandidate(match, at, { standing: { ...candidate(match, at).standing, stake: 0n } }) },
  { name: 'no free stake', tell: (match, at) => lessStake(match, at) },
  { name: 'better reputation', tell: (match, at) => withCandidate(match, at, { standing: { ...candidate(match, at).standing, reputation: 5_555 } }) },
  { name: 'another provider', tell: (match, at) => withCandidate(match, at, { provider: parseAddress(`0x${'77'.repeat(20)}`) }) },
  { name: 'nobody chosen', tell: (match) => withExplanation(match, { candidates: match.explanation.candidates.filter(({ answer }) => answer !== 'chosen') }) },
  { name: 'one behind the chosen one asked', tell: (match) => askedBehind(match) },
  { name: 'one before the chosen one not asked', tell: (match) => notAsked(match) },
  { name: 'the first two swapped', tell: (match) => swapped(match) },
  { name: 'one named twice', tell: (match) => twice(match) },
  {
    name: 'a better rank',
    tell: (match) => (inOrder(match) && match.explanation.rank > 0 ? withExplanation(match, { rank: match.explanation.rank - 1 }) : undefined)
  },
  { name: 'a worse rank', tell: (match) => (inOrder(match) ? withExplanation(match, { rank: match.explanation.rank + 1 }) : undefined) },
  {
    name: 'the order backwards',
    tell: (match) => (match.explanation.order.length > 1 ? withExplanation(match, { order: [...match.explanation.order].reverse() }) : undefined)
  },
  { name: 'a word for another ranking', tell: (match) => ({ ...match, ranking: match.signed.deal.jobOffer }) },
  { name: 'a deal at another price', tell: (match) => withDeal(match, { price: match.signed.deal.price + 1n }) },
  { name: 'a deal with another provider', tell: (match) => withDeal(match, { provider: parseAddress(`0x${'66'.repeat(20)}`) }) },
  {
    name: 'a deal of another solver',
    tell: (match) => (inOrder(match) ? withDeal(match, { solver: parseAddress(`0x${'55'.repeat(20)}`) }) : undefined)
  }
]

function lessStake(match: Match, at: number): Match | undefined {
  const { standing, price } = candidate(match, at)
  return price === 0n ? undefined : withCandidate(match, at, { standing: { ...standing, freeStake: 0n } })
}
const withDeal = (match: Match, change: Partial<Match['signed']['deal']>): Match => ({
  ...match,
  signed: { ...match.signed, deal: { ...match.signed.deal, ...change } }
})
const chosenAt = ({ explanation }: Match): number => explanation.candidates.findIndex(({ answer }) => answer === 'chosen')
const askedBehind = (match: Match): Match | undefined =>
  chosenAt(match) + 1 < match.explanation.candidates.length ? withCandidate(match, chosenAt(match) + 1, { answer: 'silent', reason: 'P2P_TIMEOUT' }) : undefined
const notAsked = (match: Match): Match | undefined => (chosenAt(match) > 0 ? withCandidate(match, 0, { answer: 'not-asked' }) : undefined)
function swapped(match: Match): Match | undefined {
  const [a, b, ...rest] = match.explanation.candidates
  return a && b ? withExplanation(match, { candidates: [b, a, ...rest] }) : undefined
}
const twice = (match: Match): Match => withExplanation(match, { candidates: [candidate(match, 0), ...match.explanation.candidates] })

const isNoticed = ({ job, offers }: Explained, match: Match): boolean => recompute(match, job, offers).differences.length > 0

describe('an explanation', () => {
  test('of an honest match holds together, agrees with the offers, and fits into a message', () => {
    fc.assert(
      fc.property(explainedArb, ({ match, job, offers }) => {
        expect(findFault(match)).toBeUndefined()
        const { checked, unchecked, differences } = recompute(match, job, offers)
        expect(differences).toEqual([])
        expect([checked, unchecked]).toEqual([match.explanation.candidates.length, 0])
        expect(matchCodec.decode(matchCodec.encode(match))).toEqual(match)
      }),
      { numRuns: 300 }
    )
  })

  test.each(LIES)('with $name is noticed, wherever it stands', (lie) => {
    let told = 0
    fc.assert(
      fc.property(explainedArb, fc.nat(), (made, where) => {
        const match = lie.tell(made.match, where % made.match.explanation.candidates.length)
        if (!match) return
        told++
        expect(isNoticed(made, match)).toBe(true)
      }),
      { numRuns: 60 }
    )
    expect(told).toBeGreaterThan(0)
  })

  test('is not judged by offers that are not the ones it names', () => {
    fc.assert(
      fc.property(explainedArb, ({ match, job, offers }) => {
        const others = offers.map((offer) => ({ ...offer, sequence: offer.sequence + 1, price: { ...offer.price, minimum: 1n << 100n } }))
        expect(recompute(match, job, others)).toEqual({ checked: 0, unchecked: match.explanation.candidates.length, differences: [] })
      }),
      { numRuns: 50 }
    )
  })

  test('names its own kinds of fault', () => {
    const [made] = fc.sample(explainedArb, { numRuns: 1, seed: 7 })
    if (!made) throw new Error('no sample')
    const lie = withCandidate(made.match, 0, { score: 1 << 30 })
    expect(findFault(lie)).toMatchObject({
      code: 'MARKET_EXPLAINED_SCORE',
      message: expect.stringMatching(/scores 1073741824, and weights times points make \d+/)
    })
    expect(findFault(withDeal(made.match, { price: 1n << 90n }))?.code).toBe('MARKET_EXPLAINED_DEAL')
  })
})
