import * as dagCbor from '@ipld/dag-cbor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createCodec } from './codec.ts'
import { addressSchema, countSchema, parseAddress, weiSchema } from './primitives.ts'

const LIMIT = 512
const codec = createCodec('Bid', z.strictObject({ by: addressSchema, wei: weiSchema, at: countSchema, note: z.string().optional() }), LIMIT)
const bid = { by: parseAddress(`0x${'aB'.repeat(20)}`), wei: 10n ** 20n, at: 7 }

const reversed = (bytes: Uint8Array): Uint8Array => {
  // {a: 1, b: 2} as it must not be written: the keys' pairs change places
  const [first, second] = [bytes.slice(1, 4), bytes.slice(4, 7)]
  return Uint8Array.of(bytes[0] ?? 0, ...second, ...first)
}

describe('a codec', () => {
  test('gives back what it was given', () => {
    expect(codec.decode(codec.encode(bid))).toEqual(bid)
  })

  test('takes no second spelling of an address: one value has one encoding', () => {
    const shouted = dagCbor.encode({ at: 7, by: `0x${'aB'.repeat(20)}`, wei: '100000000000000000000' })
    expect(() => codec.decode(shouted)).toThrow('lower-case hex')
  })

  test('takes keys in their order only', () => {
    const pair = createCodec('Pair', z.strictObject({ a: countSchema, b: countSchema }), LIMIT)
    const bytes = pair.encode({ a: 1, b: 2 })
    expect(pair.decode(bytes)).toEqual({ a: 1, b: 2 })
    expect(() => pair.decode(reversed(bytes))).toThrow('Pair: not in canonical dag-cbor')
  })

  test('with any byte changed refuses, or reads another value', () => {
    const bytes = codec.encode(bid)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = bytes.map((byte, index) => (index === at ? byte ^ change : byte))
        try {
          expect(codec.decode(changed)).not.toEqual(bid)
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
        }
      }),
      { numRuns: 2_000 }
    )
  })

  test('says how large is too large, both ways', () => {
    expect(() => codec.encode({ ...bid, note: 'x'.repeat(LIMIT) })).toThrow(/Bid: \d+ bytes encoded, the limit is 512/)
    expect(() => codec.decode(new Uint8Array(LIMIT + 1))).toThrow('Bid: 513 bytes, the limit is 512')
  })
})
