import fc from 'fast-check'
import { expect, test } from 'vitest'
import { StopText } from './stop-text.ts'

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 })

test('a text in pieces is cut where the whole would be', () => {
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 12 }),
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }), { maxLength: 3 }),
      (pieces, stops) => {
        const cut = new StopText(stops)
        let told = ''
        let stopped = false
        for (const piece of pieces) {
          const now = cut.add(piece)
          told += now.text
          stopped = now.stopped
          if (stopped) break
        }
        if (!stopped) told += cut.rest()
        const whole = pieces.join('')
        const found = stops.map((stop) => whole.indexOf(stop)).filter((at) => at >= 0)
        // A shorter one that ends earlier may stop the text before a longer one is there to be seen: never later than the first.
        expect(whole.startsWith(told)).toBe(true)
        expect(stopped).toBe(found.length > 0)
        if (!stopped) expect(told).toBe(whole)
        for (const stop of stops) expect(told.includes(stop)).toBe(false)
      }
    )
  )
})

test('what can’t become a stop string is told at once', () => {
  const cut = new StopText(['\n\n'])
  expect(cut.add('frog\n')).toEqual({ text: 'frog', stopped: false })
  expect(cut.add('pond')).toEqual({ text: '\npond', stopped: false })
  expect(cut.add('.\n\nmore')).toEqual({ text: '.', stopped: true })
})
