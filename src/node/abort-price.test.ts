import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abortPrice } from './abort-price.ts'

const params = { minAbortBps: 1_000 }
const deal = { price: 900n, timeoutS: 60 }
const at = (nowS: number, state: 'Open' | 'Fetching' = 'Open') => ({ state, sinceS: 1_000, nowS })

describe('the price of an abort', () => {
  test('a tenth at once and while nothing has begun, then the time used, never more than the price', () => {
    expect([1_000, 1_005, 1_030, 1_060, 9_000].map((nowS) => abortPrice(deal, at(nowS), params))).toEqual([90n, 90n, 450n, 900n, 900n])
    expect(abortPrice(deal, at(1_030, 'Fetching'), params)).toBe(90n)
  })

  test('never falls with time, and lies between the least and the price', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 27n }), fc.nat(100_000), fc.nat(100_000), fc.nat(100_000), (price, timeoutS, some, more) => {
        const given = { price, timeoutS }
        const [early, late] = [abortPrice(given, at(1_000 + some), params), abortPrice(given, at(1_000 + some + more), params)]
        expect(early).toBeLessThanOrEqual(late)
        expect(early).toBeGreaterThanOrEqual(price / 10n)
        expect(late).toBeLessThanOrEqual(price)
      })
    )
  })
})
