import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptView, SPARE_BYTES, usualLimit } from './kept-view.ts'

const GIB = 1024 ** 3
const bytes = fc.integer({ min: 0, max: 2 ** 50 })

test.each([
  [{ bytes: GIB, limitBytes: 12 * GIB, freeBytes: 40 * GIB }, 'room', 'limit'],
  [{ bytes: 11 * GIB, limitBytes: 12 * GIB, freeBytes: 40 * GIB }, 'low', 'limit'],
  [{ bytes: 12 * GIB, limitBytes: 12 * GIB, freeBytes: 40 * GIB }, 'full', 'limit'],
  [{ bytes: GIB, limitBytes: 100 * GIB, freeBytes: GIB }, 'low', 'disk'],
  [{ bytes: GIB, limitBytes: 100 * GIB, freeBytes: SPARE_BYTES }, 'full', 'disk'],
  [{ bytes: 100 * GIB, freeBytes: 40 * GIB }, 'room', 'disk'],
  [{ bytes: 0, freeBytes: 0 }, 'full', 'disk']
] as const)('%j is %s, by the %s', (facts, state, shortOf) => {
  expect(keptView(facts)).toEqual({ ...facts, state, shortOf })
})

test('what is free never makes it worse, what is kept never better; a fresh provider of a large disk has room', () => {
  const states = ['room', 'low', 'full']
  const badness = (facts: Parameters<typeof keptView>[0]): number => states.indexOf(keptView(facts).state)
  fc.assert(
    fc.property(bytes, bytes, bytes, bytes, (kept, limitBytes, freeBytes, more) => {
      const now = badness({ bytes: kept, limitBytes, freeBytes })
      expect(badness({ bytes: kept, limitBytes, freeBytes: freeBytes + more })).toBeLessThanOrEqual(now)
      expect(badness({ bytes: kept + more, limitBytes, freeBytes })).toBeGreaterThanOrEqual(now)
      expect(usualLimit(kept, freeBytes)).toBeGreaterThanOrEqual(kept)
      expect(usualLimit(kept, freeBytes)).toBeLessThanOrEqual(kept + freeBytes)
    })
  )
  expect(badness({ bytes: 0, limitBytes: usualLimit(0, 100 * GIB), freeBytes: 100 * GIB })).toBe(0)
})
