import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LeastRoundTrips } from './least-round-trips.ts'

test('of what was measured on a link, the least counts, until it ends', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(1_000), { nil: undefined })), (measured) => {
      const trips = new LeastRoundTrips()
      let least: number | undefined
      for (const ms of measured) {
        if (ms !== undefined) least = Math.min(ms, least ?? ms)
        expect(trips.note('a', ms)).toBe(least)
      }
      expect(trips.note('b', undefined)).toBeUndefined()
      trips.forget('a')
      expect(trips.note('a', undefined)).toBeUndefined()
    })
  )
})
