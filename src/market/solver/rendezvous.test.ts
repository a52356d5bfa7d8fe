import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../core/codec.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { wallet } from '../book/test-offers.ts'
import { negativeLog2, rendezvousOrder } from './rendezvous.ts'

const jobArb = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((b) => parseBytes32(`0x${Buffer.from(b).toString('hex')}`))
const solversArb = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 10_000 }).map(wallet), fc.bigInt({ min: 1n, max: 10n ** 27n })), {
    selector: ([solver]) => solver,
    maxLength: 20
  })
  .map((entries) => new Map<Address, bigint>(entries))
const job = (n: number): Bytes32 => hashOf({ n })

describe('the rendezvous order', () => {
  test('is a permutation of the solvers', () => {
    fc.assert(
      fc.property(jobArb, solversArb, (id, solvers) => {
        expect([...rendezvousOrder(id, solvers)].sort()).toEqual([...solvers.keys()].sort())
      })
    )
  })

  test('is the same on every node, in whatever order it learned of the solvers', () => {
    fc.assert(
      fc.property(jobArb, solversArb, (id, solvers) => {
        const other = new Map([...solvers].reverse())
        expect(rendezvousOrder(id, other)).toEqual(rendezvousOrder(id, solvers))
      })
    )
  })

  test('is not changed among the others by one that joins or leaves', () => {
    fc.assert(
      fc.property(jobArb, solversArb, fc.nat(), (id, solvers, n) => {
        const gone = [...solvers.keys()][n % Math.max(1, solvers.size)]
        const rest = new Map([...solvers].filter(([solver]) => solver !== gone))
        expect(rendezvousOrder(id, rest)).toEqual(rendezvousOrder(id, solvers).filter((solver) => solver !== gone))
      })
    )
  })

  test('is moved up, never down, by more stake', () => {
    fc.assert(
      fc.property(jobArb, solversArb, fc.nat(), (id, solvers, n) => {
        const lucky = [...solvers.keys()][n % Math.max(1, solvers.size)]
        if (lucky === undefined) return
        const richer = new Map(solvers).set(lucky, (solvers.get(lucky) ?? 0n) * 3n)
        expect(rendezvousOrder(id, richer).indexOf(lucky)).toBeLessThanOrEqual(rendezvousOrder(id, solvers).indexOf(lucky))
      })
    )
  })

  test('gives each the first turn in proportion to its stake', () => {
    const shares = [1, 2, 3, 10]
    const total = shares.reduce((sum, share) => sum + share, 0)
    const solvers = new Map(shares.map((share, i) => [wallet(i + 1), BigInt(share) * 10n ** 21n]))
    const JOBS = 20_000
    const firsts = new Map<Address, number>()
    for (let n = 0; n < JOBS; n++) {
      const [first] = rendezvousOrder(job(n), solvers)
      if (first) firsts.set(first, (firsts.get(first) ?? 0) + 1)
    }
    for (const [i, share] of shares.entries()) {
      const p = share / total
      // The jobs are fixed, so this holds or does not; four standard deviations is where a right order lies but for one in 16,000.
      const slack = 4 * Math.sqrt(JOBS * p * (1 - p))
      expect(Math.abs((firsts.get(wallet(i + 1)) ?? 0) - JOBS * p)).toBeLessThan(slack)
    }
  })

  test('gives the second turn in proportion too, once the first is gone', () => {
    const solvers = new Map([
      [wallet(1), 10n ** 24n],
      [wallet(2), 10n ** 21n],
      [wallet(3), 3n * 10n ** 21n]
    ])
    let third = 0
    let behind = 0
    for (let n = 0; n < 8_000; n++) {
      const [first, second] = rendezvousOrder(job(n), solvers)
      if (first !== wallet(1)) continue
      behind++
      if (second === wallet(3)) third++
    }
    expect(Math.abs(third / behind - 0.75)).toBeLessThan(4 * Math.sqrt((0.75 * 0.25) / behind))
  })
})

describe('the logarithm', () => {
  test('is that of the real numbers to nine digits, and never zero', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }), (h) => {
        const got = Number(negativeLog2(h)) / 2 ** 64
        expect(negativeLog2(h)).toBeGreaterThan(0n)
        if (h > 0n) expect(Math.abs(got - (128 - Math.log2(Number(h))))).toBeLessThan(1e-9 + 2 ** -31)
      })
    )
  })

  test('falls as the hash grows', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: (1n << 128n) - 1n }), fc.bigInt({ min: 1n, max: (1n << 128n) - 1n }), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(negativeLog2(low)).toBeGreaterThanOrEqual(negativeLog2(high))
      })
    )
  })
})
