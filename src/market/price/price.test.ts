import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueAtS, exposureOf, lockOf, maxLockOf, priceAt } from './deal-money.ts'
import { priceOf } from './price-of.ts'
import { ceilDiv } from './shares.ts'

const wei = fc.bigInt({ min: 0n, max: (1n << 120n) - 1n })
const bps = fc.integer({ min: 0, max: 10_000 })
const need = fc.record({
  cpuMilli: fc.integer({ min: 1, max: 1_024_000 }),
  memoryBytes: fc.integer({ min: 1, max: 2 ** 46 }),
  gpuCount: fc.integer({ min: 0, max: 16 }),
  timeoutS: fc.integer({ min: 1, max: 7 * 86_400 }),
  moduleName: fc.constant('cowsay'),
  moduleVersion: fc.constant('1.0.0')
})
const rates = fc.record({ minimum: wei, perCpuSecond: wei, perGbSecond: wei, perGpuSecond: wei })

describe('priceOf', () => {
  test('one CPU, one GB and one GPU for one second cost the sum of the rates', () => {
    const price = { minimum: 0n, perCpuSecond: 7n, perGbSecond: 11n, perGpuSecond: 13n, perModule: {} }
    const one = { cpuMilli: 1000, memoryBytes: 1_000_000_000, gpuCount: 1, timeoutS: 1, moduleName: 'm', moduleVersion: '1' }
    expect(priceOf(price, one)).toBe(31n)
    expect(priceOf(price, { ...one, timeoutS: 60 })).toBe(1860n)
  })

  test('rounds up once: the exact rational price is never more than one wei below, and never above', () => {
    fc.assert(
      fc.property(rates, need, (r, n) => {
        const got = priceOf({ ...r, minimum: 0n, perModule: {} }, n)
        // The same sum over the denominator 10¹², written independently.
        const numerator =
          (r.perCpuSecond * BigInt(n.cpuMilli) * 10n ** 9n + r.perGbSecond * BigInt(n.memoryBytes) * 1000n + r.perGpuSecond * BigInt(n.gpuCount) * 10n ** 12n) *
          BigInt(n.timeoutS)
        expect(got * 10n ** 12n).toBeGreaterThanOrEqual(numerator)
        expect((got - 1n) * 10n ** 12n).toBeLessThan(numerator === 0n ? 1n : numerator)
      })
    )
  })

  test('never below the minimum, never less for more need', () => {
    fc.assert(
      fc.property(rates, need, fc.integer({ min: 0, max: 1000 }), (r, n, more) => {
        const price = { ...r, perModule: {} }
        expect(priceOf(price, n)).toBeGreaterThanOrEqual(r.minimum)
        expect(priceOf(price, { ...n, timeoutS: n.timeoutS + more })).toBeGreaterThanOrEqual(priceOf(price, n))
      })
    )
  })

  test('a module price stands in for the rates, the exact version first, the minimum still holds', () => {
    const price = { minimum: 5n, perCpuSecond: 1000n, perGbSecond: 0n, perGpuSecond: 0n, perModule: { cowsay: 9n, 'cowsay:2': 3n } }
    const n = { cpuMilli: 1000, memoryBytes: 1, gpuCount: 0, timeoutS: 1, moduleName: 'cowsay', moduleVersion: '1' }
    expect(priceOf(price, n)).toBe(9n)
    expect(priceOf(price, { ...n, moduleVersion: '2' })).toBe(5n)
    expect(priceOf(price, { ...n, moduleName: 'constructor' })).toBe(1000n)
  })
})

describe('the price of a runtime', () => {
  const price = { minimum: 50n, perCpuSecond: 7n, perGbSecond: 0n, perGpuSecond: 0n, perModule: { duck: 100n }, perRuntimeSecond: { runsc: 3n } }
  const one = { cpuMilli: 1000, memoryBytes: 1, gpuCount: 0, timeoutS: 10, moduleName: 'm', moduleVersion: '1' }

  test('comes on top of rates and of a module’s price, for who asks for it', () => {
    expect(priceOf(price, one)).toBe(70n)
    expect(priceOf(price, { ...one, runtime: 'runsc' })).toBe(100n)
    expect(priceOf(price, { ...one, runtime: 'runc' })).toBe(70n)
    expect(priceOf(price, { ...one, runtime: 'constructor' })).toBe(70n)
    expect(priceOf(price, { ...one, moduleName: 'duck', runtime: 'runsc' })).toBe(130n)
  })

  test('a minimum takes the place of both', () => {
    expect(priceOf({ ...price, minimum: 500n }, { ...one, runtime: 'runsc' })).toBe(500n)
  })
})

describe('the price of storage', () => {
  const price = { minimum: 50n, perCpuSecond: 7n, perGbSecond: 0n, perGpuSecond: 0n, perModule: { duck: 100n }, storage: { perGbDay: 30n, maxS: 9 * 86_400 } }
  const one = { cpuMilli: 1000, memoryBytes: 1, gpuCount: 0, timeoutS: 10, moduleName: 'm', moduleVersion: '1' }
  const kept = (bytes: number, days: number) => ({ ...one, storage: { bytes, forS: days * 86_400 } })

  test('comes on top of rates, of a module’s price and of a minimum, by GB and day', () => {
    expect(priceOf(price, kept(1e9, 1))).toBe(100n)
    expect(priceOf(price, kept(2e9, 7))).toBe(70n + 420n)
    expect(priceOf(price, { ...kept(1e9, 1), moduleName: 'duck' })).toBe(130n)
    expect(priceOf({ ...price, minimum: 500n }, kept(1e9, 1))).toBe(530n)
    expect(priceOf(price, kept(0, 7))).toBe(70n)
    expect(priceOf(price, one)).toBe(70n)
  })

  test('rounds up once, together with the rest', () => {
    fc.assert(
      fc.property(rates, need, wei, fc.integer({ min: 0, max: 2 ** 46 }), fc.integer({ min: 1, max: 365 * 86_400 }), (r, n, perGbDay, bytes, forS) => {
        const got = priceOf({ ...r, perModule: {}, storage: { perGbDay, maxS: forS } }, { ...n, storage: { bytes, forS } })
        // Written independently, over the denominator 10¹² · 86,400.
        const rent =
          (r.perCpuSecond * BigInt(n.cpuMilli) * 10n ** 9n + r.perGbSecond * BigInt(n.memoryBytes) * 1000n + r.perGpuSecond * BigInt(n.gpuCount) * 10n ** 12n) *
          BigInt(n.timeoutS)
        const least = r.minimum * 10n ** 12n
        const numerator = (rent > least ? rent : least) * 86_400n + perGbDay * BigInt(bytes) * BigInt(forS) * 1000n
        const denominator = 10n ** 12n * 86_400n
        expect(got * denominator).toBeGreaterThanOrEqual(numerator)
        expect((got - 1n) * denominator).toBeLessThan(numerator === 0n ? 1n : numerator)
      })
    )
  })
})

describe('money of a deal', () => {
  const params = fc.record({
    taxBps: bps,
    mediationFeeBps: bps,
    timeoutCollateralBps: bps,
    graceS: fc.integer({ min: 0, max: 600 }),
    lateS: fc.integer({ min: 1, max: 3600 })
  })

  test('the lock is what the contract computes: each share rounded down', () => {
    expect(lockOf(999n, { taxBps: 100, mediationFeeBps: 250, timeoutCollateralBps: 1000 }, 7n)).toBe(999n + 9n + 7n + 24n + 99n)
  })

  test('a cheaper deal never locks more than the offer allows', () => {
    fc.assert(
      fc.property(wei, wei, wei, params, (price, more, fee, p) => {
        expect(lockOf(price, p, fee)).toBeLessThanOrEqual(maxLockOf({ maxPrice: price + more, maxSolverFee: fee + more }, p))
      })
    )
  })

  test('exposure is price·(1 + ρ), rounded up', () => {
    fc.assert(
      fc.property(wei, fc.integer({ min: 0, max: 1_000_000 }), (price, collateralBps) => {
        const exposure = exposureOf({ price, collateralBps })
        expect(exposure).toBe(price + ceilDiv(price * BigInt(collateralBps), 10_000n))
      })
    )
  })

  test('lateness: whole until due, never rising, zero at the end', () => {
    fc.assert(
      fc.property(wei, params, fc.integer({ min: 1, max: 3600 }), fc.nat(20_000), (price, p, timeoutS, time) => {
        const deal = { price, timeoutS }
        const at = (timeS: number): bigint => priceAt(deal, p, { startedAtS: 0, timeS })
        const due = dueAtS(deal, p, 0)
        expect(at(due)).toBe(price)
        expect(at(due + p.lateS)).toBe(0n)
        expect(at(time + 1)).toBeLessThanOrEqual(at(time))
      })
    )
  })
})
