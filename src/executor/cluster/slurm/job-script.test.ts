import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quote } from './job-script.ts'

test('a word of the shell is what went in, whatever that was', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
        { minLength: 1, maxLength: 20 }
      ),
      (words) => {
        const told = execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${words.map(quote).join(' ')}`], { encoding: 'utf8' })
        expect(told.split('\0').slice(0, -1)).toEqual(words.map((word) => word.toWellFormed()))
      }
    ),
    { numRuns: 40 }
  )
})
