import { describe, expect, test } from 'vitest'
import { parseAddress } from '../../core/primitives.ts'
import { Reserves } from './reserves.ts'

const one = parseAddress(`0x${'1'.repeat(40)}`)
const other = parseAddress(`0x${'2'.repeat(40)}`)

describe('reserves', () => {
  test('answers of a provider add up, those of another do not', () => {
    const reserves = new Reserves()
    reserves.take(one, 5n)
    reserves.take(other, 100n)
    reserves.take(one, 7n)
    expect([reserves.of(one), reserves.of(other)]).toEqual([12n, 100n])
  })

  test('what is released twice is released once', () => {
    const reserves = new Reserves()
    const release = reserves.take(one, 5n)
    reserves.take(one, 7n)
    release()
    release()
    expect(reserves.of(one)).toBe(7n)
  })
})
