import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { png, pond, runOf, strategyOf } from '../strategies/test-runs.ts'
import { Calibration } from './calibration.ts'
import { upperBound } from './clopper-pearson.ts'

describe('upperBound', () => {
  // Clopper and Pearson 1934: of none seen 1 − 0.05^(1/n); the others from the beta distribution
  test.each([
    [0, 300, 0.00994],
    [0, 10, 0.2589],
    [1, 10, 0.3942],
    [5, 100, 0.1023],
    [50, 1000, 0.06286]
  ])('%i of %i: below %d', (k, n, expected) => expect(upperBound(k, n)).toBeCloseTo(expected, 4))

  test('of no tries nothing is known; more errors, a higher bound; more tries, a lower one', () => {
    expect(upperBound(0, 0)).toBe(1)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), fc.nat(50), (n, k) => {
        fc.pre(k < n)
        const bound = upperBound(k, n)
        expect(bound).toBeGreaterThan(k / n)
        expect(upperBound(k, n + 1)).toBeLessThanOrEqual(bound)
        expect(upperBound(k + 1, n)).toBeGreaterThan(bound)
      })
    )
  })
})

describe('Calibration', () => {
  const ids = ['exact', 'canonical', 'numeric-tolerance', 'image', 'text']
  const calibrate = async (runs: readonly ReturnType<typeof runOf>[]) => {
    const calibration = new Calibration(ids.map((id) => strategyOf(id)))
    for (const run of runs) await calibration.add(run)
    await calibration.addForeign(runOf({ 'other.txt': 'of another job' }))
    return new Map(calibration.rows().map((row) => [row.strategy, row]))
  }

  test('a job that gives the same each time: exact is never wrong, and says so with its bound', async () => {
    const rows = await calibrate(Array.from({ length: 31 }, () => runOf({ 'loss.json': '{"loss": 0.123456, "steps": [1.5, 2.25]}' })))
    expect(rows.get('exact')).toMatchObject({ falseRate: { seen: 0, of: 30 }, missRate: { seen: 0 } })
    expect(rows.get('exact')?.falseRate.atMost).toBeCloseTo(1 - 0.05 ** (1 / 30), 6)
    expect(rows.get('exact')?.missed['another job’s result']).toMatchObject({ seen: 0, of: 1 })
    expect(Object.keys(rows.get('exact')?.missed ?? {})).toContain('numbers kept to two digits')
    expect(Object.keys(rows.get('exact')?.missed ?? {})).not.toContain('picture of half the size, blown up')
    expect(rows.get('text')?.missed['numbers kept to two digits']?.seen).toBe(0)
  })

  test('a job whose last digits wander: exact errs on each pair, the tolerance on none, and still sees the cheats', async () => {
    const runs = Array.from({ length: 21 }, (_, run) => runOf({ 'loss.json': JSON.stringify({ loss: 0.123456 * (1 + (run % 5) * 1e-6), gain: 3.75 }) }))
    const rows = await calibrate(runs)
    expect(rows.get('exact')?.falseRate).toMatchObject({ seen: 20, of: 20, atMost: 1 })
    expect(rows.get('numeric-tolerance')).toMatchObject({ falseRate: { seen: 0, of: 20 } })
    expect(rows.get('numeric-tolerance')?.missed['numbers kept to two digits']).toMatchObject({ seen: 0, of: 21 })
  })

  test('a picture: the one blown up passes none of the measures', async () => {
    const rows = await calibrate(Array.from({ length: 2 }, () => runOf({ 'pond.png': png(pond()) })))
    expect(rows.get('image')?.missed['picture of half the size, blown up']).toMatchObject({ seen: 0, of: 2 })
  })
})
