import { errorCode } from '../../core/errors.ts'
import { refusalReason } from '../errors.ts'

/** First byte of every answer (docs/protocol/network.md §4.2). */
const OK = 0
const REFUSED = 1
/** What the first byte adds to a response. */
export const REPLY_HEAD_BYTES = 1
/** A code is a label, not a letter. */
const REASON = /^[A-Z][A-Z0-9_]{0,63}$/
export const MAX_REASON_BYTES = 64

export type Reply = { readonly ok: true; readonly body: Uint8Array } | { readonly ok: false; readonly reason: string }

export function encodeReply(reply: Reply): Uint8Array {
  const body = reply.ok ? reply.body : new TextEncoder().encode(reply.reason)
  const frame = new Uint8Array(REPLY_HEAD_BYTES + body.length)
  frame[0] = reply.ok ? OK : REFUSED
  frame.set(body, REPLY_HEAD_BYTES)
  return frame
}

/** @throws {TypeError} when the bytes are no reply */
export function decodeReply(frame: Uint8Array): Reply {
  const body = frame.subarray(REPLY_HEAD_BYTES)
  if (frame[0] === OK) return { ok: true, body }
  if (frame[0] === REFUSED) return { ok: false, reason: parseReason(body) }
  throw new TypeError(`a reply starts with ${OK} or ${REFUSED}, not ${frame[0]}`)
}

/** @throws {TypeError} */
export function parseReason(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, MAX_REASON_BYTES + 1))
  if (!REASON.test(text)) throw new TypeError('the reason of a refusal is not a code')
  return text
}

/** The code that a failed handler shows the world: its refusal or its BaseError's code; of a bug it shows no more than that it is one. */
export function reasonOf(error: unknown): string {
  const code = refusalReason(error) ?? errorCode(error)
  return code !== undefined && REASON.test(code) ? code : 'INTERNAL'
}
