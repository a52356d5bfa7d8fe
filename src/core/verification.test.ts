import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from './codec.ts'
import { COMPARATORS, rulesOf, VERIFICATION_RULES, VERIFICATION_STRATEGIES, verificationSchema } from './verification.ts'

const isGood = (value: unknown): boolean => verificationSchema.safeParse(value).success
const withOne = (strategy: string, name: string, value: string) => ({ strategy, parameters: { [name]: value } })

describe('verificationSchema', () => {
  test('exact is encoded as it always was: offers of old nodes keep their hash', () => {
    expect(hashOf(verificationSchema.parse({ strategy: 'exact' }))).toBe(hashOf({ strategy: 'exact', parameters: {} }))
    expect(hashOf({ strategy: 'exact', parameters: {} })).toBe('0x65f63575a2006f3ca4dc30e0eac8568815d34905989c1ef4bf89ebc3516d35aa')
  })

  test.each(VERIFICATION_STRATEGIES)('%s: what is written as usual is within its own ranges', (strategy) => {
    const usual = Object.entries(VERIFICATION_RULES[strategy]).map(([name, rule]) => [
      name,
      String(rule.type === 'number' ? decimal(rule.default) : rule.default)
    ])
    expect(verificationSchema.safeParse({ strategy, parameters: Object.fromEntries(usual) }).error).toBeUndefined()
  })

  test('a number is good exactly within its range', () => {
    const rules = VERIFICATION_STRATEGIES.flatMap((strategy) => Object.entries(VERIFICATION_RULES[strategy]).map(([name, rule]) => ({ strategy, name, rule })))
    fc.assert(
      fc.property(
        fc.constantFrom(...rules),
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        ({ strategy, name, rule }, mantissa, shift) => {
          if (rule.type !== 'number') return
          const value = mantissa / 10 ** shift
          const inside = value >= rule.min && value <= rule.max && (rule.whole !== true || Number.isInteger(value))
          expect(isGood(withOne(strategy, name, decimal(value)))).toBe(inside)
        }
      )
    )
  })

  test('one spelling of a number: no exponent, sign, space, hex, infinity', () => {
    for (const text of ['1e-3', '-1', '+1', ' 1', '0x1', 'Infinity', 'NaN', '', '01', '.5', '1.', '1,5'])
      expect(isGood(withOne('numeric-tolerance', 'atol', text))).toBe(false)
  })

  test('no parameter that the strategy does not have, those of Object among them', () => {
    for (const strategy of VERIFICATION_STRATEGIES)
      for (const name of ['toString', 'constructor', 'nonsense'])
        expect(isGood(JSON.parse(`{"strategy":"${strategy}","parameters":{"${name}":"1"}}`))).toBe(false)
    expect(isGood({ strategy: 'perfect' })).toBe(false)
  })

  test.each(COMPARATORS)('a counting strategy takes the parameters of the comparator %s once it names it', (compare) => {
    expect(Object.keys(rulesOf('quorum', { compare }))).toEqual(expect.arrayContaining(['k', 'compare', ...Object.keys(VERIFICATION_RULES[compare])]))
    expect(isGood({ strategy: 'quorum', parameters: { k: '3', ssim: '0.9' } })).toBe(false)
    expect(isGood({ strategy: 'quorum', parameters: { k: '3', compare: 'image', ssim: '0.9' } })).toBe(true)
  })
})

test('docs/verification.md names each parameter with its range and its default', async () => {
  const text = await readFile(new URL('../../docs/verification.md', import.meta.url), 'utf8')
  for (const strategy of VERIFICATION_STRATEGIES)
    for (const [name, rule] of Object.entries(VERIFICATION_RULES[strategy])) {
      const range = rule.type === 'number' ? `${rule.min} to ${rule.max}` : rule.type === 'choice' ? rule.choices.join(', ') : 'names, commas between'
      const usual = rule.type === 'number' ? decimal(rule.default) : `\`${rule.default}\``
      expect(text).toContain(`| \`${strategy}\` | \`${name}\` | ${range} | ${usual} | ${rule.means} |`)
    }
})

/** Without an exponent. */
function decimal(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(9).replace(/0+$/, '')
}
