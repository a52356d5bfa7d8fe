/**
 * Writes rankings.json: rankings as the solver's own code makes them, the same with one number changed, and what TypeScript makes of them.
 * `node test/vectors/generate-rankings.ts`. Read by rankings.test.ts and contracts/test/RankingVectors.t.sol.
 */
import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseAddress } from '../../src/core/primitives.ts'
import type { RankedCandidate, Ranking } from '../../src/core/ranking.ts'
import { rankingId } from '../../src/core/ranking.ts'
import { stakePoints } from '../../src/market/book/score.ts'
import { rankingOf } from '../../src/market/explain/ranking.ts'
import { pricePointsOf, RANKING_FAULTS, rankingFault } from '../../src/market/explain/ranking-fault.ts'
import { explainedArb } from '../../src/market/explain/test-matches.ts'
import type { RankingVector } from './rankings.ts'
import { packPrices, packRankings, packStakes } from './rankings.ts'

const SEED = 20_261
const [NUMBERS, HONEST, CHANGED] = [1_000, 90, 150]
const LARGEST = (1n << 128n) - 1n
const LILY = 10n ** 18n

/** Numbers of all sizes, and those about the places where a logarithm takes its next step, in units of `unit`. */
function numbers(unit: bigint): fc.Arbitrary<bigint> {
  const anySize = fc.integer({ min: 0, max: 128 }).chain((bits) => fc.bigInt({ min: 0n, max: (1n << BigInt(bits)) - 1n }))
  const step = fc.record({
    octave: fc.integer({ min: 0, max: 60 }),
    mantissa: fc.nat(4_095),
    off: fc.bigInt({ min: -3n, max: 3n }),
    ulps: fc.integer({ min: -2, max: 2 })
  })
  const atStep = step.map(({ octave, mantissa, off, ulps }) => {
    const place = ((BigInt(4_096 + mantissa) << BigInt(octave)) * unit) / 4_096n - unit
    return place + off + BigInt(ulps) * (place >> 53n)
  })
  return fc.oneof(anySize, atStep).map((n) => (n < 0n ? 0n : n > LARGEST ? LARGEST : n))
}

const sample = <T>(arb: fc.Arbitrary<T>, numRuns: number): T[] => fc.sample(arb, { seed: SEED, numRuns })

const stakes = sample(numbers(LILY), NUMBERS).map((stake) => [stake, stakePoints(stake)] as const)
const prices = sample(fc.tuple(numbers(1n), numbers(1n)), NUMBERS).map(([maxPrice, price]) => {
  const { least, most } = pricePointsOf(price, maxPrice)
  return [maxPrice, price, least, most] as const
})

/** A ranking with one number of one candidate changed, by as little as may be, or by much. */
const changeArb = fc.record({
  at: fc.nat(7),
  by: fc.constantFrom(-1n, 1n, 2n, 1_000_000n),
  what: fc.constantFrom(
    'price' as const,
    'stake' as const,
    'reputation' as const,
    'score' as const,
    'points' as const,
    'answer' as const,
    'swap' as const,
    'client' as const
  ),
  part: fc.nat(6)
})
type Change = typeof changeArb extends fc.Arbitrary<infer T> ? T : never

const atLeast0 = (n: bigint): bigint => (n < 0n ? 0n : n)

function changed(ranking: Ranking, client: string, { at, by, what, part }: Change): Ranking {
  const { candidates } = ranking
  const place = at % candidates.length
  if (what === 'swap') return { ...ranking, candidates: [...candidates.slice(1), ...candidates.slice(0, 1)] }
  const change = (each: RankedCandidate): RankedCandidate => {
    if (what === 'client') return { ...each, provider: parseAddress(client) }
    if (what === 'answer') return { ...each, answer: (each.answer + part) % 4 }
    if (what !== 'points') return { ...each, [what]: atLeast0(each[what] + by) }
    const [a, b, c, d, e, f, g] = each.points.map((points, index) => (index === part ? atLeast0(points + by) : points))
    return { ...each, points: [a ?? 0n, b ?? 0n, c ?? 0n, d ?? 0n, e ?? 0n, f ?? 0n, g ?? 0n] }
  }
  return { ...ranking, candidates: candidates.map((each, index) => (index === place ? change(each) : each)) }
}

const cases = sample(fc.tuple(explainedArb, fc.option(changeArb)), HONEST + CHANGED)
const rankings = cases.map(([{ match }, change], index): RankingVector => {
  const { deal, offer } = match.signed
  const { jobOffer, client, provider, price } = deal
  const honest = rankingOf(match.explanation, offer)
  const ranking = change && index >= HONEST ? changed(honest, client, change) : honest
  return { jobOffer, client, provider, price, ranking, fault: RANKING_FAULTS.indexOf(rankingFault(ranking, deal)), id: rankingId(ranking) }
})

const file = {
  about:
    'Written by test/vectors/generate-rankings.ts, packed as test/vectors/rankings.ts says, read by contracts/test/RankingVectors.t.sol and rankings.test.ts.',
  stakes: packStakes(stakes),
  prices: packPrices(prices),
  rankings: packRankings(rankings)
}
writeFileSync(new URL('rankings.json', import.meta.url), `${JSON.stringify(file, undefined, 2)}\n`)
