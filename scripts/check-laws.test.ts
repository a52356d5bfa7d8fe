import { describe, expect, test } from 'vitest'
import { checkLaws, toothless } from './check-laws.ts'
import { PLANTED_LAWS } from './laws/planted-breaches.ts'

describe('the laws', () => {
  test('looked at the source', async () => {
    const { modules, files } = await checkLaws('')
    expect(modules).toBeGreaterThan(50)
    expect(files).toBeGreaterThanOrEqual(modules)
  })

  test('bite: each finds the breach that is planted for it', async () => {
    expect(await toothless()).toEqual([])
  })

  test('find in the planted folder nothing but what is planted', async () => {
    const { breaches } = await checkLaws('scripts/laws/planted/')
    const planted = new Set<string>(PLANTED_LAWS)
    // A planted breach may break a neighbouring law of the same kind too, such as the room that has no door.
    const surprises = breaches.filter(({ law }) => !planted.has(law))
    expect(surprises).toEqual([])
  })
})
