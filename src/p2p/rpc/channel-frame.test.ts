import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChannelFrame } from './channel-frame.ts'
import { decodeChannelFrame, encodeChannelFrame } from './channel-frame.ts'
import { decodeReply, encodeReply } from './reply.ts'

const bytes = fc.uint8Array({ maxLength: 200 })
const reason = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,63}$/)
const frame: fc.Arbitrary<ChannelFrame> = fc.oneof(
  bytes.map((body) => ({ type: 'data', body }) as const),
  fc.integer({ min: 1, max: 16 }).map((count) => ({ type: 'credit', count }) as const),
  reason.map((text) => ({ type: 'fail', reason: text }) as const),
  fc.constantFrom('ping', 'close', 'open').map((type) => ({ type }) as const)
)

describe('frames', () => {
  test('every frame of a channel survives the way out and back', () => {
    fc.assert(fc.property(frame, (value) => void expect(decodeChannelFrame(encodeChannelFrame(value))).toEqual(value)))
  })
  test('every reply survives the way out and back', () => {
    const reply = fc.oneof(
      bytes.map((body) => ({ ok: true, body }) as const),
      reason.map((text) => ({ ok: false, reason: text }) as const)
    )
    fc.assert(fc.property(reply, (value) => void expect(decodeReply(encodeReply(value))).toEqual(value)))
  })
  test('any bytes are a frame with one spelling, or a TypeError', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        for (const [decode, encode] of [
          [decodeChannelFrame, encodeChannelFrame],
          [decodeReply, encodeReply]
        ] as const) {
          try {
            const value = decode(input)
            expect(encode(value as never)).toEqual(input) // each pair fits by the line above
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError)
          }
        }
      })
    )
  })
})
