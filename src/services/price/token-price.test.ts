import fc from 'fast-check'
import { expect, test } from 'vitest'
import { priceOf } from './token-price.ts'

const wei = fc.bigInt({ min: 0n, max: 10n ** 30n })
const tokens = fc.nat(10_000_000)
const price = fc.record({ inputPerMillion: wei, outputPerMillion: wei })
const counts = fc.record({ inputTokens: tokens, outputTokens: tokens })

test('never less than the tokens cost, never a wei more than that rounded up', () => {
  fc.assert(
    fc.property(price, counts, (p, c) => {
      const exact = BigInt(c.inputTokens) * p.inputPerMillion + BigInt(c.outputTokens) * p.outputPerMillion
      const paid = priceOf(p, c) * 1_000_000n
      expect(paid >= exact && paid < exact + 1_000_000n).toBe(true)
    })
  )
})

test('more tokens never cost less', () => {
  fc.assert(
    fc.property(price, counts, tokens, (p, c, more) => {
      expect(priceOf(p, { ...c, outputTokens: c.outputTokens + more }) >= priceOf(p, c)).toBe(true)
    })
  )
})

test('a million tokens cost what the offer says', () => {
  expect(priceOf({ inputPerMillion: 3n, outputPerMillion: 5n }, { inputTokens: 1_000_000, outputTokens: 1_000_000 })).toBe(8n)
  expect(priceOf({ inputPerMillion: 3n, outputPerMillion: 5n }, { inputTokens: 0, outputTokens: 0 })).toBe(0n)
  expect(priceOf({ inputPerMillion: 3n, outputPerMillion: 5n }, { inputTokens: 1, outputTokens: 0 })).toBe(1n)
})
