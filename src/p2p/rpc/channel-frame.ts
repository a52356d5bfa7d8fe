import { assertNever } from '../../core/errors.ts'
import { MAX_REASON_BYTES, parseReason } from './reply.ts'

/** Messages in flight in one direction. 16 hides a round trip at any message size and bounds a receiver to 16 of them. */
export const WINDOW = 16
/** Credits are returned four at a time: a quarter of the control frames, and the window never runs dry. */
export const CREDIT_BATCH = 4

/** First byte of each frame of a channel (docs/protocol/network.md §5.2). */
const TYPES = { data: 0, credit: 1, ping: 2, close: 3, fail: 4, open: 5 } as const

export type ChannelFrame =
  | { readonly type: 'data'; readonly body: Uint8Array }
  | { readonly type: 'credit'; readonly count: number }
  | { readonly type: 'fail'; readonly reason: string }
  | { readonly type: 'ping' | 'close' | 'open' }

/** What a frame may add to a message, and the least a frame limit must allow. */
export const CHANNEL_HEAD_BYTES = 1
export const MIN_CHANNEL_FRAME_BYTES = CHANNEL_HEAD_BYTES + MAX_REASON_BYTES

export function encodeChannelFrame(frame: ChannelFrame): Uint8Array {
  const body = bodyOf(frame)
  const bytes = new Uint8Array(CHANNEL_HEAD_BYTES + body.length)
  bytes[0] = TYPES[frame.type]
  bytes.set(body, CHANNEL_HEAD_BYTES)
  return bytes
}

function bodyOf(frame: ChannelFrame): Uint8Array {
  switch (frame.type) {
    case 'data':
      return frame.body
    case 'credit':
      return Uint8Array.of(frame.count)
    case 'fail':
      return new TextEncoder().encode(frame.reason)
    case 'ping':
    case 'close':
    case 'open':
      return new Uint8Array()
    default:
      return assertNever(frame)
  }
}

/** @throws {TypeError} when the bytes are no frame of a channel */
export function decodeChannelFrame(bytes: Uint8Array): ChannelFrame {
  const body = bytes.subarray(CHANNEL_HEAD_BYTES)
  if (bytes[0] === TYPES.data) return { type: 'data', body }
  if (bytes[0] === TYPES.credit) return { type: 'credit', count: parseCount(body) }
  if (bytes[0] === TYPES.fail) return { type: 'fail', reason: parseReason(body) }
  const type = (['ping', 'close', 'open'] as const).find((name) => TYPES[name] === bytes[0])
  if (type === undefined || body.length > 0) throw new TypeError(`not a channel frame: type ${bytes[0]}, ${body.length} bytes`)
  return { type }
}

function parseCount(body: Uint8Array): number {
  const [count] = body
  if (body.length !== 1 || count === undefined || count < 1 || count > WINDOW) throw new TypeError('a credit is one byte from 1 to 16')
  return count
}
