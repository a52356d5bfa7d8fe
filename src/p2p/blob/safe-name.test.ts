import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSafeName } from './safe-name.ts'

describe('isSafeName', () => {
  test.each(['a.txt', 'é', 'a b', '...', '.hidden', '-rf', 'a:b', '日本'])('takes %j', (name) => expect(isSafeName(name)).toBe(true))
  test.each(['', '.', '..', 'a/b', '/', '..\\x', 'a\u0000', 'a\n', '\u001b[2J', 'a\u007f', 'a\u0085', 'a\u202etxt.exe', '\ud800', 'é'.repeat(128)])(
    'refuses %j',
    (name) => {
      expect(isSafeName(name)).toBe(false)
    }
  )
  test('a safe name never leaves its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        if (isSafeName(name)) expect(join('/base', name)).toBe(`/base/${name}`)
      })
    )
  })
})
