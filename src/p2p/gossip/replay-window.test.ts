import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createNodeIdentity } from '../node-identity.ts'
import { createReplayWindow, REPLAY_WINDOW } from './replay-window.ts'

const author = createNodeIdentity(new Uint8Array(32).fill(1)).peerId

describe('createReplayWindow', () => {
  test('agrees with a set of all numbers seen, in any order', () => {
    const start = 1_700_000_000_000_000_000n
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 * REPLAY_WINDOW }), { maxLength: 400 }), (offsets) => {
        const replays = createReplayWindow()
        const seen = new Set<number>()
        let highest = -1
        for (const offset of offsets) {
          highest = Math.max(highest, offset)
          const expected = !seen.has(offset) && offset + REPLAY_WINDOW > highest
          expect(replays.admit(author, start + BigInt(offset))).toBe(expected)
          if (expected) seen.add(offset)
        }
      })
    )
  })

  test('keeps authors apart', () => {
    const replays = createReplayWindow()
    const other = createNodeIdentity(new Uint8Array(32).fill(2)).peerId
    expect([replays.admit(author, 7n), replays.admit(other, 7n), replays.admit(author, 7n)]).toEqual([true, true, false])
  })
})
