import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBytes32 } from '../../core/primitives.ts'
import { testSpec } from '../../core/test-spec.ts'
import { pricedSecondsOf, timeoutSecondsOf } from '../price/price-of.ts'
import { collateralFor, judgeExtension, nextExtension, priceOfSeconds } from './next-extension.ts'
import { abortedPrice, endedUnpaid, giveUpSecondsOf, isMetered } from './paid-time.ts'

const dealId = parseBytes32(`0x${'da'.repeat(32)}`)
const specOf = (firstS: number, limitS: number, haltS = 60) => {
  const spec = { ...testSpec(), timeoutMs: limitS * 1000, metered: { firstS, haltS } }
  if (!isMetered(spec)) throw new Error('it is')
  return spec
}
const jobs = fc.record({
  firstS: fc.integer({ min: 1, max: 10_000 }),
  limitS: fc.integer({ min: 1, max: 604_800 }),
  price: fc.bigInt({ min: 0n, max: 10n ** 24n })
})

describe('extensions of a metered job', () => {
  test('double what is paid for, are taken by the client’s judge, and end exactly at the limit', () => {
    fc.assert(
      fc.property(jobs, ({ firstS, limitS, price }) => {
        fc.pre(firstS < limitS)
        const at = { dealId, deal: { price, collateralBps: 25_000 }, spec: specOf(firstS, limitS) }
        let [bought, total] = [{ number: 0, untilS: 0 }, 0n]
        for (let next = nextExtension(at, bought); next; next = nextExtension(at, bought)) {
          expect(judgeExtension(at, bought, next)).toBeUndefined()
          expect(next.untilS === limitS || next.untilS === 2 * next.fromS).toBe(true)
          bought = { number: next.number, untilS: next.untilS }
          total += next.price
        }
        expect(bought.untilS).toBe(limitS)
        expect(bought.number).toBe(Math.ceil(Math.log2(limitS / firstS)))
        // Rounded up once each: never less than the rate, and less than a wei an extension above it.
        const exact = price * BigInt(limitS - firstS)
        expect(total * BigInt(firstS)).toBeGreaterThanOrEqual(exact)
        expect((total - BigInt(bought.number)) * BigInt(firstS)).toBeLessThanOrEqual(exact)
      })
    )
  })

  test('buy no more than a budget has', () => {
    fc.assert(
      fc.property(jobs, fc.bigInt({ min: 0n, max: 10n ** 24n }), ({ firstS, limitS, price }, mostWei) => {
        const at = { dealId, deal: { price, collateralBps: 25_000 }, spec: specOf(firstS, limitS) }
        const next = nextExtension(at, { number: 0, untilS: 0 }, mostWei)
        if (next) expect(next.price).toBeLessThanOrEqual(mostWei)
        else expect(firstS >= limitS || priceOfSeconds(at, 1) > mostWei).toBe(true)
      })
    )
  })

  test('are refused by the client where anything differs', () => {
    const at = { dealId, deal: { price: 60n, collateralBps: 25_000 }, spec: specOf(60, 600) }
    const none = { number: 0, untilS: 0 }
    const next = nextExtension(at, none)
    if (!next) throw new Error('there is one')
    expect(next).toEqual({ dealId, number: 1, fromS: 60, untilS: 120, price: 60n })
    expect(judgeExtension(at, none, { ...next, price: 61n })).toMatch(/costs 61 wei, 60 s of this deal cost 60/)
    expect(judgeExtension(at, none, { ...next, untilS: 121, price: 61n })).toMatch(/at most 120 s/)
    expect(judgeExtension(at, none, { ...next, untilS: 60 })).toMatch(/lasts until 60 s/)
    expect(judgeExtension(at, none, { ...next, fromS: 61 })).toMatch(/begins at 61 s/)
    expect(judgeExtension(at, { number: 1, untilS: 120 }, next)).toMatch(/2 is the next/)
    expect(judgeExtension(at, none, { ...next, dealId: parseBytes32(`0x${'db'.repeat(32)}`) })).toMatch(/it is for deal/)
    expect(judgeExtension(at, none, { ...next, price: 1n })).toBeUndefined() // cheaper is no harm
  })

  test('lock collateral rounded up', () => {
    expect(collateralFor({ collateralBps: 25_000 }, 3n)).toBe(8n)
  })
})

describe('a metered job', () => {
  test('costs its first seconds, and gives the chain’s clock the time of its halts', () => {
    const spec = specOf(60, 3600, 120)
    expect(pricedSecondsOf(spec)).toBe(60)
    expect(timeoutSecondsOf(spec)).toBe(3720)
    expect(timeoutSecondsOf({ timeoutMs: 3_600_000 })).toBe(3600)
  })

  test('that is aborted costs the share of the bought time that ran, as contracts/test/Extensions.t.sol has it', () => {
    const bought = { untilS: 240, price: 20n }
    expect([60, 61, 105, 239, 240, 999].map((ranS) => abortedPrice(specOf(60, 300), bought, ranS))).toEqual([0n, 0n, 5n, 19n, 20n, 20n])
    expect(abortedPrice(specOf(60, 300), { untilS: 0, price: 0n }, 100)).toBe(0n)
  })

  test('ended for want of an extension by what the chain says, and not a second earlier', () => {
    const spec = { ...specOf(60, 600, 100), engine: { type: 'docker' as const, image: `busybox@sha256:${'a'.repeat(64)}` } }
    expect(giveUpSecondsOf(spec, { number: 0, untilS: 0 })).toBe(160)
    expect(endedUnpaid(spec, { number: 0, untilS: 0, haltedS: 160 })).toBe(true)
    expect(endedUnpaid(spec, { number: 0, untilS: 0, haltedS: 159 })).toBe(false)
    expect(endedUnpaid(spec, { number: 1, untilS: 120, haltedS: 219 })).toBe(false)
    expect(endedUnpaid(spec, { number: 1, untilS: 120, haltedS: 0 })).toBe(false)
    // All of its time was bought: what is late then is its provider's.
    expect(endedUnpaid(spec, { number: 4, untilS: 600, haltedS: 900 })).toBe(false)
    // It can't be paused, so nobody waits for it.
    const wasm = { ...specOf(60, 600, 100) }
    expect(wasm.engine.type).toBe('wasm')
    expect(endedUnpaid(wasm, { number: 0, untilS: 0, haltedS: 60 })).toBe(true)
    const { metered: _, ...plain } = wasm
    expect(endedUnpaid(plain, { number: 0, untilS: 0, haltedS: 60 })).toBe(false)
  })
})
