import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plot } from './charts.ts'

const points = fc.array(fc.record({ atMs: fc.nat(2 ** 41), value: fc.nat(1_000_000) }), { minLength: 1, maxLength: 60 })

test('a plot is as large as asked; its dearest point stands at the top, its cheapest at the bottom, its first at the left and its last at the right', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 2, max: 120 }), fc.integer({ min: 2, max: 20 }), (given, width, height) => {
      const rows = plot(given, width, height)
      expect(rows.map((row) => row.length)).toEqual(Array(height).fill(width))
      expect(rows.join('')).toMatch(/^[ •]+$/)
      const values = new Set(given.map(({ value }) => value))
      const times = new Set(given.map(({ atMs }) => atMs))
      if (values.size > 1) for (const row of [rows[0], rows.at(-1)]) expect(row).toContain('•')
      if (times.size > 1) for (const column of [0, width - 1]) expect(rows.some((row) => row[column] === '•')).toBe(true)
      expect(rows.join('').replaceAll(' ', '').length).toBeGreaterThan(0)
    })
  )
})

test('one price is one row, in the middle', () => {
  const same = [1, 2, 3].map((atMs) => ({ atMs, value: 7 }))
  expect(plot(same, 5, 3)).toEqual(['     ', '• • •', '     '])
})
