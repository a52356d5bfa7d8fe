import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LogBlocks } from './log-blocks.ts'

describe('LogBlocks', () => {
  test('holds what came, in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40_000 }), { maxLength: 6 }), (parts) => {
        const blocks = new LogBlocks()
        for (const part of parts) blocks.add(part)
        expect(Buffer.concat(blocks.all).equals(Buffer.concat(parts))).toBe(true)
      }),
      { numRuns: 50 }
    )
  })

  test('a log that comes byte by byte is a few blocks, not an object a byte', () => {
    const blocks = new LogBlocks()
    for (let at = 0; at < 100_000; at++) blocks.add(Uint8Array.of(at & 0xff))
    expect(blocks.all.length).toBeLessThan(10)
  })

  test('what the giver does to its bytes later does not show', () => {
    const blocks = new LogBlocks()
    const bytes = Uint8Array.of(1, 2)
    blocks.add(bytes)
    bytes.fill(9)
    expect([...Buffer.concat(blocks.all)]).toEqual([1, 2])
  })
})
