import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abortPrice } from './abort-price.ts'

const params = { minAbortBps: 1_000, graceS: 60, lateS: 600 }
const deal = { price: 900n, timeoutS: 60 }
const at = (nowS: number, state: 'Open' | 'Fetching' = 'Open') => ({ state, sinceS: 1_000, nowS })

describe('the price of an abort', () => {
  test('a tenth at once and while nothing has begun, then the time used, never more than the price', () => {
    expect([1_000, 1_005, 1_030, 1_060, 1_120].map((nowS) => abortPrice(deal, at(nowS), params))).toEqual([90n, 90n, 450n, 900n, 900n])
    expect(abortPrice(deal, at(1_030, 'Fetching'), params)).toBe(90n)
  })

  test('of a provider that is late no more than its result would cost by then', () => {
    expect([1_121, 1_420, 1_719, 1_720, 9_000].map((nowS) => abortPrice(deal, at(nowS), params))).toEqual([898n, 450n, 90n, 90n, 90n])
  })

  test('never falls with time until the result is due, and lies between the least and the price', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 27n }), fc.nat(100_000), fc.nat(100_000), fc.nat(100_000), (price, timeoutS, some, more) => {
        const given = { price, timeoutS }
        const priceIn = (s: number): bigint => abortPrice(given, at(1_000 + s), params)
        const [early, late] = [priceIn(some), priceIn(some + more)]
        if (some + more <= timeoutS + params.graceS) expect(early).toBeLessThanOrEqual(late)
        for (const each of [early, late]) {
          expect(each).toBeGreaterThanOrEqual(price / 10n)
          expect(each).toBeLessThanOrEqual(price)
        }
      })
    )
  })
})
