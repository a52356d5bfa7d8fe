import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAddress } from '../../core/primitives.ts'
import type { RankedCandidate, Ranking } from '../../core/ranking.ts'
import { ANSWERS, rankingId } from '../../core/ranking.ts'
import { pricePoints, rankingPrice } from '../book/score.ts'
import type { Match } from '../offer/match.ts'
import { priceOf } from '../price/price-of.ts'
import { findFault } from './judge-explanation.ts'
import { rankingOf } from './ranking.ts'
import { pricePointsOf, rankingFault } from './ranking-fault.ts'
import { explainedArb, worded } from './test-matches.ts'

const rankingOfMatch = ({ explanation, signed }: Match): Ranking => rankingOf(explanation, signed.offer)
const faultOf = (match: Match, ranking: Ranking) => rankingFault(ranking, match.signed.deal)
const answer = (name: (typeof ANSWERS)[number]): number => ANSWERS.indexOf(name)
const withCandidate = (ranking: Ranking, at: number, change: Partial<RankedCandidate>): Ranking => ({
  ...ranking,
  candidates: ranking.candidates.map((each, index) => (index === at ? { ...each, ...change } : each))
})

describe('an honest ranking', () => {
  test('has no fault, whatever the book, the job and the weights', () => {
    fc.assert(
      fc.property(explainedArb, ({ match }) => {
        expect(faultOf(match, rankingOfMatch(match))).toBe('none')
      }),
      { numRuns: 400 }
    )
  })

  test('has a price among the points that its price may make, though it was ranked by doubles and not rounded up to a wei', () => {
    const wei = fc.bigInt({ min: 0n, max: 128n }).chain((bits) => fc.bigInt({ min: 0n, max: (1n << bits) - 1n }))
    const rates = fc.record({
      minimum: wei,
      perCpuSecond: wei,
      perGbSecond: wei,
      perGpuSecond: wei,
      perModule: fc.constantFrom({}, { m: 1n }, { m: 1n << 99n })
    })
    const need = fc.record({
      cpuMilli: fc.integer({ min: 1, max: 1_024_000 }),
      memoryBytes: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      gpuCount: fc.nat(16),
      timeoutS: fc.integer({ min: 1, max: 7 * 86_400 }),
      moduleName: fc.constantFrom('m', 'n'),
      moduleVersion: fc.constant('1'),
      runtime: fc.constantFrom(undefined, 'runsc')
    })
    fc.assert(
      fc.property(rates, need, wei, wei, (price, n, perRuntime, over) => {
        const vector = { ...price, perRuntimeSecond: { runsc: perRuntime } }
        const exact = priceOf(vector, n)
        const maxPrice = exact + over
        const said = BigInt(pricePoints(Number(maxPrice), rankingPrice(vector, n)))
        const { least, most } = pricePointsOf(exact, maxPrice)
        expect(said).toBeGreaterThanOrEqual(least)
        expect(said).toBeLessThanOrEqual(most)
      }),
      { numRuns: 5_000 }
    )
  })
})

describe('the room that rounding has', () => {
  test('is one step of the logarithm and no more for a price of a millionth of a LILY and above', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 12n, max: 1n << 127n }), fc.bigInt({ min: 0n, max: 1n << 127n }), (price, over) => {
        const { least, most } = pricePointsOf(price, price + over)
        expect(most - least).toBeLessThanOrEqual(1n)
      })
    )
  })
})

/** What a contract can compute. The rest is for nodes: `explanation.test.ts`. */
const LIES: readonly { readonly fault: string; readonly name: string; tell(ranking: Ranking, at: number, match: Match): Ranking | undefined }[] = [
  { fault: 'score', name: 'a higher score', tell: (r, at) => change(r, at, ({ score }) => ({ score: score + 1n })) },
  { fault: 'score', name: 'a weight that its scores know nothing of', tell: (r) => heavier(r) },
  { fault: 'points', name: 'a stake that makes other points', tell: (r, at) => change(r, at, () => ({ stake: 0n })) },
  { fault: 'points', name: 'a reputation that makes other points', tell: (r, at) => change(r, at, () => ({ reputation: 5_555n })) },
  { fault: 'points', name: 'a price that makes other points', tell: (r, at) => dearer(r, at) },
  { fault: 'order', name: 'one named twice', tell: (r) => ({ ...r, candidates: r.candidates.slice(0, 1).flatMap((each) => [each, each]) }) },
  { fault: 'order', name: 'the first two swapped', tell: (r) => swapped(r) },
  { fault: 'terms', name: 'the client itself', tell: (r, at, { signed }) => change(r, at, () => ({ provider: signed.deal.client })) },
  { fault: 'choice', name: 'nobody', tell: (r) => ({ ...r, candidates: [] }) },
  { fault: 'choice', name: 'nobody chosen', tell: (r) => withCandidate(r, chosenAt(r), { answer: answer('silent') }) },
  {
    fault: 'choice',
    name: 'one before the chosen one not asked',
    tell: (r) => (chosenAt(r) > 0 ? withCandidate(r, 0, { answer: answer('not-asked') }) : undefined)
  },
  { fault: 'choice', name: 'one behind the chosen one asked', tell: (r) => behind(r, 'refused') },
  { fault: 'choice', name: 'two chosen', tell: (r) => behind(r, 'chosen') },
  { fault: 'deal', name: 'another provider chosen', tell: (r) => withCandidate(r, chosenAt(r), { provider: parseAddress(`0x${'77'.repeat(20)}`) }) }
]

const change = (r: Ranking, at: number, how: (each: RankedCandidate) => Partial<RankedCandidate>): Ranking | undefined => {
  const each = r.candidates[at]
  return each && withCandidate(r, at, how(each))
}
function heavier(r: Ranking): Ranking | undefined {
  const [price, ...others] = r.weights
  return r.candidates.some(({ points }) => points[0] > 0n) ? { ...r, weights: [price + 1, ...others] } : undefined
}
const chosenAt = ({ candidates }: Ranking): number => candidates.findIndex((each) => each.answer === answer('chosen'))
const behind = (r: Ranking, name: (typeof ANSWERS)[number]): Ranking | undefined =>
  chosenAt(r) + 1 < r.candidates.length ? withCandidate(r, chosenAt(r) + 1, { answer: answer(name) }) : undefined
function swapped(r: Ranking): Ranking | undefined {
  const [a, b, ...rest] = r.candidates
  return a && b ? { ...r, candidates: [b, a, ...rest] } : undefined
}
function dearer(r: Ranking, at: number): Ranking | undefined {
  const each = r.candidates[at]
  return each && each.points[0] > 5_000n ? withCandidate(r, at, { price: each.price * 8n + 8n }) : undefined
}

describe('a ranking that contradicts itself', () => {
  test.each(LIES)('with $name has its fault: $fault', ({ fault, tell }) => {
    let told = 0
    fc.assert(
      fc.property(explainedArb, fc.nat(), ({ match }, where) => {
        const honest = rankingOfMatch(match)
        const lie = tell(honest, where % honest.candidates.length, match)
        if (!lie) return
        told++
        expect(faultOf(match, lie)).toBe(fault)
        expect(rankingId(lie)).not.toBe(rankingId(honest))
      }),
      { numRuns: 150 }
    )
    expect(told).toBeGreaterThan(0)
  })

  test('is found by every node that hears its match', () => {
    const change = fc.record({
      price: fc.bigInt({ min: -2n, max: 2n }),
      stake: fc.constantFrom(0n, 1n, 10n ** 19n),
      reputation: fc.integer({ min: -1, max: 1 }),
      score: fc.integer({ min: -1, max: 1 })
    })
    let told = 0
    fc.assert(
      fc.property(explainedArb, change, fc.nat(), ({ match }, by, where) => {
        const at = where % match.explanation.candidates.length
        const candidates = match.explanation.candidates.map((each, index) => {
          if (index !== at) return each
          const standing = { ...each.standing, stake: each.standing.stake + by.stake, reputation: Math.max(0, each.standing.reputation + by.reputation) }
          const price = each.price + by.price < 0n ? 0n : each.price + by.price
          return { ...each, standing, price, score: Math.max(0, each.score + by.score) }
        })
        const lie = worded({ ...match, explanation: { ...match.explanation, candidates } })
        if (faultOf(match, rankingOfMatch(lie)) === 'none') return
        told++
        expect(findFault(lie)?.code).toMatch(/^MARKET_EXPLAINED_(SCORE|POINTS|ORDER|CHOICE|DEAL|TERMS)$/)
      }),
      { numRuns: 300 }
    )
    expect(told).toBeGreaterThan(100)
  })
})
