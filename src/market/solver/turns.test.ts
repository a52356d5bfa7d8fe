import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../core/codec.ts'
import { wallet } from '../book/test-offers.ts'
import { DelayEstimate } from './delay-estimate.ts'
import { rendezvousOrder } from './rendezvous.ts'
import { Turns } from './turns.ts'

const BOUNDS = { initialMs: 250, minMs: 150, maxMs: 2_000 }
const solvers = new Map([1, 2, 3].map((n) => [wallet(n), 10n ** 21n]))
const clock = { now: 0, nowMs: () => clock.now }
const job = hashOf({ job: 1 })
const [first, second, third] = rendezvousOrder(job, solvers)
if (!first || !second || !third) throw new Error('three solvers')

describe('the estimate of a delay', () => {
  test('stays within its bounds and covers what nearly always suffices', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 10_000, noNaN: true }), { maxLength: 200 }), (took) => {
        const estimate = new DelayEstimate(BOUNDS)
        for (const ms of took) estimate.add(ms)
        expect(estimate.ms).toBeGreaterThanOrEqual(150)
        expect(estimate.ms).toBeLessThanOrEqual(2_000)
        if (took.length < 8) {
          expect(estimate.ms).toBe(250)
          return
        }
        const last = took.slice(-64)
        const covered = last.filter((ms) => ms <= estimate.ms || estimate.ms === 2_000).length
        expect(covered / last.length).toBeGreaterThanOrEqual(0.95)
      })
    )
  })

  test('follows the weather both ways', () => {
    const estimate = new DelayEstimate(BOUNDS)
    for (let n = 0; n < 64; n++) estimate.add(400)
    expect(estimate.ms).toBe(800)
    for (let n = 0; n < 64; n++) estimate.add(10)
    expect(estimate.ms).toBe(150)
  })

  test('is not moved by one that is late now and then', () => {
    const estimate = new DelayEstimate(BOUNDS)
    for (let n = 0; n < 63; n++) estimate.add(100)
    estimate.add(60_000)
    expect(estimate.ms).toBe(200)
  })
})

describe('turns', () => {
  test('come one stage after the other; a solver that the client does not trust has none', () => {
    const turns = new Turns({ clock })
    expect([first, second, third].map((me) => turns.of(job, solvers, me)?.waitMs)).toEqual([0, 250, 500])
    expect(turns.of(job, solvers, wallet(4))).toBeUndefined()
  })

  test('grow with the time that the first one’s news takes, not with that of those who waited themselves', () => {
    const turns = new Turns({ clock })
    const turn = turns.of(job, solvers, third)
    for (let n = 0; n < 20; n++) turns.heard(second, turn, 900)
    expect(turns.stageMs).toBe(250)
    for (let n = 0; n < 20; n++) turns.heard(first, turn, 300)
    expect(turns.stageMs).toBe(600)
    expect(turns.of(job, solvers, third)?.waitMs).toBe(1_200)
  })

  test('grow when they were taken too soon', () => {
    const turns = new Turns({ clock })
    for (let n = 0; n < 20; n++) turns.tooSoon(turns.stageMs)
    expect(turns.stageMs).toBe(2_000)
  })

  test('pass over who is silent three times running, until it is heard or a minute is over', () => {
    const turns = new Turns({ clock })
    for (let n = 0; n < 2; n++) turns.passedOver([first])
    turns.heard(first, undefined, 0)
    for (let n = 0; n < 2; n++) turns.passedOver([first])
    expect(turns.of(job, solvers, second)?.waitMs).toBe(250)
    turns.passedOver([first])
    expect(turns.of(job, solvers, second)).toMatchObject({ rank: 1, waitMs: 0, ahead: [] })
    expect(turns.of(job, solvers, third)).toMatchObject({ rank: 2, waitMs: 250, ahead: [second] })
    clock.now += 60_000
    expect(turns.of(job, solvers, second)?.waitMs).toBe(250)
    turns.passedOver([first]) // one more chance, not three
    expect(turns.of(job, solvers, second)?.waitMs).toBe(0)
    turns.heard(first, undefined, 0)
    expect(turns.of(job, solvers, second)?.waitMs).toBe(250)
  })
})
