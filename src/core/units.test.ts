import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AmountError, formatLily, ONE_LILY, parseLily } from './units.ts'

describe('parseLily and formatLily', () => {
  test('every uint128 survives the way out and back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }), (wei) => {
        expect(parseLily(formatLily(wei))).toBe(wei)
      })
    )
  })

  test.each([
    ['0.5', ONE_LILY / 2n],
    ['1', ONE_LILY],
    [' 1_000.25 LILY ', 1_000n * ONE_LILY + ONE_LILY / 4n],
    ['.000000000000000001', 1n]
  ])('reads %s', (text, wei) => expect(parseLily(text)).toBe(wei))

  test.each(['', '.', '-1', '+1', '1e3', '1,5', '0x10', '1.', '1.0000000000000000001', '9'.repeat(40), 'LILY', '9'.repeat(100_000)])('refuses %s', (text) => {
    expect(() => parseLily(text)).toThrow(AmountError)
  })

  test.each([
    [0n, '0'],
    [-ONE_LILY / 2n, '-0.5'],
    [1n, '0.000000000000000001'],
    [1_500_000_000_000_000_000n, '1.5']
  ])('writes %s', (wei, text) => expect(formatLily(wei)).toBe(text))
})
