import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { streakFor } from './audit-share.ts'
import { majorityOf } from './count-votes.ts'
import { SEED, strategyOf, voteOf } from './test-runs.ts'

const NO_ERRORS = { missRate: 0, falseRate: 0 }
const votes = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 15 })

describe('adaptive', () => {
  const { share, cost } = strategyOf('adaptive')
  const proven = (collateralBps: number) => share({ streak: 1_000_000, collateralBps }, NO_ERRORS)

  // mechanisms §5.3: ρ = 2.5, 5, 10, 20, 39 with an exact comparator
  test.each([
    [25_000, 0.314],
    [50_000, 0.183],
    [100_000, 0.1],
    [200_000, 0.052],
    [390_000, 0.0275]
  ])('collateral of %i bps: cheating does not pay from a share of %d on', (bps, expected) => expect(proven(bps)).toBeCloseTo(expected, 3))

  // BOINC: of n jobs of a host that is always right, 16.8 %, 4.6 %, 1.4 % are replicated; with the floor out of the way
  test.each([
    [100, 0.168],
    [1_000, 0.046],
    [10_000, 0.014]
  ])('of %i jobs of an honest host a share of %d is run twice', (jobs, expected) => {
    let streak = 0
    let replicated = 0
    for (let i = 0; i < jobs; i++) {
      // Only what was checked counts as found right; the expected number of checks stands for the draw.
      const p = streak < 10 ? 1 : 1 / streak
      replicated += p
      streak += p
    }
    expect(replicated / jobs).toBeCloseTo(expected, 2)
  })

  test('a new name is always checked; no record and no collateral make anybody safe', () =>
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.nat(10_000_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (streak, bps, miss, err) => {
          const p = share({ streak, collateralBps: bps }, { missRate: miss, falseRate: err })
          expect(p).toBeGreaterThanOrEqual(0.02)
          expect(p).toBeLessThanOrEqual(1)
          if (streak < 10 || miss + err >= 1) expect(p).toBe(1)
          expect(share({ streak: streak + 1, collateralBps: bps }, { missRate: miss, falseRate: err })).toBeLessThanOrEqual(p)
          expect(cost({ streak, collateralBps: bps }, { missRate: miss, falseRate: err })).toBe(p)
        }
      )
    ))

  test('a record counts by what it was worth: dust lowers no deal’s share but dust’s', () =>
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 21n }), { maxLength: 40 }), fc.bigInt({ min: 1n, max: 10n ** 22n }), (prices, price) => {
        const worthWei = prices.reduce((sum, each) => sum + each, 0n)
        const record = { streak: prices.length, worthWei }
        const counted = streakFor(record, price)
        expect(counted).toBeLessThanOrEqual(prices.length)
        expect(BigInt(counted) * price).toBeLessThanOrEqual(worthWei)
        expect(counted === prices.length || worthWei < BigInt(counted + 1) * price).toBe(true)
        if (worthWei < 10n * price) expect(share({ streak: counted, collateralBps: 1e7 }, NO_ERRORS)).toBe(1)
        expect(streakFor(record, 0n)).toBe(prices.length)
      })
    ))

  test('a floor of its own holds', () => expect(strategyOf('adaptive', { floor: '0.5' }).share({ streak: 1e6, collateralBps: 1e7 }, NO_ERRORS)).toBe(0.5))
})

describe('quorum', () => {
  test('k runs, the provider’s among them', () =>
    expect(strategyOf('quorum', { k: '5' })).toMatchObject({ rounds: [4], slashes: 'collateral', needs: 'digest' }))

  test('right with two thirds, wrong against two thirds that agree, else nobody is', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom('a', 'b', 'c'), votes, async (own, others) => {
        const { verdict } = await strategyOf('quorum', { k: '3' }).judge(voteOf(own), others.map(voteOf), SEED)
        const all = [own, ...others]
        const winner = ['a', 'b', 'c'].find((each) => all.filter((vote) => vote === each).length >= majorityOf(all.length))
        expect(verdict).toBe(winner === undefined ? 'unsure' : winner === own ? 'match' : 'mismatch')
      })
    ))
})

describe('bonded-escalation', () => {
  const strategy = strategyOf('bonded-escalation')

  test('rounds of 1, 3, 7, 15; an honest deal costs one run and seldom more', () => {
    expect(strategy.rounds).toEqual([1, 3, 7, 15])
    expect(strategyOf('bonded-escalation', { rounds: '2' }).rounds).toEqual([1, 3])
    expect(strategy.cost({ streak: 0, collateralBps: 0 }, NO_ERRORS)).toBe(1)
    expect(strategy.cost({ streak: 0, collateralBps: 0 }, { missRate: 0, falseRate: 0.1 })).toBeCloseTo(1 + 0.3 + 0.07 + 0.015, 9)
  })

  test('trust §3.3 and §3.4: two thirds clear; two thirds for one other convict; one vote convicts nobody', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom('a', 'b', 'c'), votes, async (own, given) => {
        const { verdict } = await strategy.judge(voteOf(own), given.map(voteOf), SEED)
        const counts = new Map<string, number>()
        for (const vote of given) counts.set(vote, (counts.get(vote) ?? 0) + 1)
        const needed = Math.ceil((given.length * 2) / 3)
        const other = [...counts].some(([vote, count]) => vote !== own && count >= needed)
        expect(verdict).toBe((counts.get(own) ?? 0) >= needed ? 'match' : other && given.length > 1 ? 'mismatch' : 'unsure')
      })
    ))

  test('with a tolerant comparison no more than the price can be lost', () =>
    expect(strategyOf('bonded-escalation', { compare: 'image' })).toMatchObject({ slashes: 'price', needs: 'outputs' }))
})
