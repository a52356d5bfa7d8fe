import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellText, fitText, widthOf } from './cell-text.ts'
import { gantt } from './charts.ts'
import { lily } from './format.ts'
import { drawLine, fitLine, lineWidth, span } from './line.ts'

const hostile = fc.string({ unit: 'binary', maxLength: 200 })

describe('texts of others', () => {
  test('nothing that steers, hides or turns is left', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(cellText(text)).not.toMatch(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u)
      })
    )
  })
  test('always as wide as asked for', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 60 }), (texts, width) => {
        expect(widthOf(fitText(cellText(texts.join('')), width))).toBe(width)
        expect(
          lineWidth(
            fitLine(
              texts.map((text) => span(text)),
              width
            )
          )
        ).toBe(width)
      })
    )
  })
  test.each([
    ['\u001b[2Jcleared', 'cleared'],
    ['\u001b]0;title\u0007text', 'text'],
    ['gnp.\u202eexe', 'gnp.exe'],
    ['a\nb\tc', 'a b c'],
    [`z${'\u0335'.repeat(50)}`, 'z\u0335\u0335']
  ])('%j', (text, safe) => expect(cellText(text)).toBe(safe))
  test('a megabyte costs no more than what is looked at', () => expect(cellText('\u200b'.repeat(1_000_000)).length).toBe(0))
})

test('without colour a line is its text alone', () => {
  expect(drawLine([span('bad', 'bad'), span(' news')], 20, false)).toBe('bad news')
  expect(drawLine([span('bad', 'bad')], 20, true)).toBe('\u001b[31mbad\u001b[39m')
})

test('a strip fills its width, and every state has its place in it', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 8 })
  const states = ['queued', 'matched', 'fetching', 'starting', 'running', 'uploading', 'accepted', 'paid'] as const
  fc.assert(
    fc.property(steps, fc.integer({ min: 8, max: 120 }), (times, width) => {
      const trace = times.toSorted((a, b) => a - b).map((atMs, i) => ({ state: states[i] ?? 'paid', atMs }))
      const strip = gantt(trace, 200_000, width)
      expect(strip).toHaveLength(trace.length)
      expect(lineWidth(strip)).toBe(width)
    })
  )
})

test.each([
  ['0', '0'],
  ['1', '<0.0001'],
  ['10000000000000000', '0.01'],
  ['1234567800000000000000000', '1 234 567.8'],
  ['nonsense', '–']
])('%s wei is %s', (wei, text) => expect(lily(wei)).toBe(text))
