import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTokenBuckets } from './token-buckets.ts'

test('never more than the burst and the rate together, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.array(fc.integer({ min: -500, max: 2_000 }), { maxLength: 300 }), (perSecond, steps) => {
      let nowMs = 1_000_000
      let forwardMs = 0
      let taken = 0
      const buckets = createTokenBuckets({ nowMs: () => nowMs }, perSecond)
      for (const step of steps) {
        nowMs += step
        forwardMs += Math.max(0, step)
        if (buckets.take('peer')) taken += 1
      }
      expect(taken).toBeLessThanOrEqual(perSecond * 10 + (forwardMs * perSecond) / 1000 + 1)
    })
  )
})

test('a full bucket gives its burst, then its rate, to each key by itself', () => {
  let nowMs = 0
  const buckets = createTokenBuckets({ nowMs: () => nowMs }, 2)
  const take = (key: string): number => Array.from({ length: 100 }, () => buckets.take(key)).filter(Boolean).length
  expect([take('a'), take('b')]).toEqual([20, 20])
  nowMs = 1_500
  expect([take('a'), take('b')]).toEqual([3, 3])
  nowMs = 1_000_000
  expect(take('a')).toBe(20)
})
