import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { errorMessage } from '../../core/errors.ts'
import { ChainError } from '../errors.ts'
import { SecretKey } from './secret-key.ts'

const HEX = '4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318'

describe('SecretKey', () => {
  test('derives the known address, with and without 0x', () => {
    expect(SecretKey.parse(HEX).address).toBe('0x2c7536e3605d9c16a7a3d7b1898e529396a65c23')
    expect(SecretKey.parse(`0x${HEX.toUpperCase()}`).reveal()).toBe(`0x${HEX}`)
  })

  test('does not show itself', () => {
    const key = SecretKey.parse(HEX)
    const shown = [
      `${key}`,
      JSON.stringify({ key }),
      inspect({ key }, { showHidden: true, depth: 9 }),
      inspect(key, { customInspect: false, showHidden: true })
    ]
    for (const text of shown) expect(text.toLowerCase()).not.toContain(HEX.slice(4, 20))
  })

  test.each(['', '0x', HEX.slice(1), `${HEX}0`, '0'.repeat(64), 'f'.repeat(64), `${HEX.slice(1)}g`])('refuses %j without repeating it', (text) => {
    try {
      SecretKey.parse(text)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(ChainError)
      if (text.length > 8) expect(errorMessage(error)).not.toContain(text.slice(0, 16))
    }
  })

  test('random keys differ', () => expect(SecretKey.random().address).not.toBe(SecretKey.random().address))
})
