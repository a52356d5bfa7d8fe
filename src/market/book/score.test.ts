import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../core/codec.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import type { JobNeed } from './need.ts'
import { ResourceBook } from './resource-book.ts'
import { coarsely, grainOf } from './score.ts'
import { aNeed, aResourceOffer, aStanding, needArb, peer, wallet } from './test-offers.ts'

const JOBS = 600
/** How many of 600 jobs, each with an id as random as a hash, go to the first of two providers. */
function shareOfFirst(first: Partial<ResourceOffer>, second: Partial<ResourceOffer>, need: Partial<JobNeed> = {}): number {
  const book = new ResourceBook()
  for (const [n, offer] of [first, second].entries())
    book.upsert({ ...aResourceOffer, provider: wallet(n), contact: { peerId: peer(n), addrs: [] }, ...offer }, aStanding)
  const best = Array.from({ length: JOBS }, (_, n) => book.search({ ...aNeed, ...need, jobOffer: hashOf(n) }, { limit: 1 }).candidates[0])
  return best.filter((candidate) => candidate?.resting.offer.provider === wallet(0)).length
}
const loaded = (loadMilli: number) => ({ hardware: { ...aResourceOffer.hardware, loadMilli } })
const priced = (perCpuSecond: bigint) => ({ price: { ...aResourceOffer.price, perCpuSecond } })
const DEAR = 10n ** 12n

describe('equal providers', () => {
  test('share the jobs', () => {
    const share = shareOfFirst({}, {})
    expect(share).toBeGreaterThan(JOBS * 0.4)
    expect(share).toBeLessThan(JOBS * 0.6)
  })

  test('share them too when their round trips differ by what loopback, a LAN or a busy machine make of them', () => {
    const share = shareOfFirst(
      {},
      {},
      {
        roundTrips: new Map([
          [peer(0), 0],
          [peer(1), 10]
        ])
      }
    )
    expect(share).toBe(shareOfFirst({}, {}))
  })

  test('share them nearly equally when one was a little busier the moment it looked', () => {
    const share = shareOfFirst(loaded(300), loaded(350))
    expect(share).toBeGreaterThan(JOBS * 0.52)
    expect(share).toBeLessThan(JOBS * 0.8)
  })
})

describe('a better provider', () => {
  test('has every job where it is better by more than a step', () => {
    expect(shareOfFirst(loaded(0), loaded(500))).toBe(JOBS)
    const near = new Map([
      [peer(0), 10],
      [peer(1), 80]
    ])
    expect(shareOfFirst({}, {}, { roundTrips: near })).toBe(JOBS)
  })

  test('has every job where it is the cheaper of two that are equal otherwise, by a thousandth: a client pays no more for nothing', () => {
    expect(shareOfFirst(priced(DEAR), priced((DEAR * 1_001n) / 1_000n))).toBe(JOBS)
  })
})

describe('steps', () => {
  test('move a score by less than one, keep its order, and leave it in the mean what it was', () => {
    fc.assert(
      fc.property(needArb, fc.nat(6_000_000), fc.nat(200_000), (need, rest, more) => {
        const grain = grainOf(need)
        const coarse = coarsely(rest, grain)
        expect(Math.abs(coarse - rest)).toBeLessThan(Math.max(1, grain.size))
        expect(coarsely(rest + more, grain)).toBeGreaterThanOrEqual(coarse)
        if (grain.size > 0) expect(coarse % grain.size).toBe(0)
      })
    )
    const { size } = grainOf(aNeed)
    const all = Array.from({ length: size }, (_, offset) => coarsely(123_457, { size, offset }))
    expect(all.reduce((sum, each) => sum + each - 123_457, 0) / size).toBeCloseTo(0, 0)
  })

  test('are none for a client that weighs the price alone', () => {
    const weights = { price: 100, reputation: 0, stake: 0, locality: 0, cached: 0, load: 0, hardware: 0 }
    expect(coarsely(0, grainOf({ ...aNeed, weights }))).toBe(0)
  })
})
