import { BaseError } from '../core/errors.ts'

export type P2pErrorCode =
  /** No address worked, or the link died before an answer. */
  | 'P2P_UNREACHABLE'
  | 'P2P_TIMEOUT'
  /** The peer answered no; `reason` is its code (RATE_LIMITED, BUSY, UNSUPPORTED, MALFORMED, INTERNAL or the handler's own). */
  | 'P2P_REFUSED'
  /** The peer's answer is not what the protocol says. */
  | 'P2P_MALFORMED'
  /** What we were asked to send is over the protocol's limit. */
  | 'P2P_TOO_LARGE'
  | 'P2P_CHANNEL_BROKEN'
  | 'P2P_BLOB_STALLED'
  | 'P2P_BLOB_TOO_LARGE'
  | 'P2P_BLOB_UNSAFE'
  | 'P2P_BLOB_UNAVAILABLE'
  | 'P2P_TARGET_EXISTS'
  | 'P2P_STORE_CORRUPT'
  | 'P2P_STORE_LOCKED'
  | 'P2P_PORT_IN_USE'
  | 'P2P_BAD_ADDRESS'
  | 'P2P_BAD_NETWORK_KEY'
  | 'P2P_NOT_STARTED'

export interface P2pErrorInfo {
  readonly code: P2pErrorCode
  readonly peer?: string
  readonly protocol?: string
  /** Code that came over the wire: upper case, at most 64 characters. */
  readonly reason?: string
  readonly path?: string
  readonly cid?: string
}

export class P2pError extends BaseError<P2pErrorInfo> {}

/**
 * What a handler throws to say no. `reason` travels to the caller as `P2pError {code: 'P2P_REFUSED', reason}`:
 * upper-case words, so that it can be matched on and counted.
 */
export function refusal(reason: string, message: string = reason): P2pError {
  return new P2pError({ code: 'P2P_REFUSED', reason }, message)
}

/** The reason of a refusal; undefined for any other error. */
export function refusalReason(error: unknown): string | undefined {
  return error instanceof P2pError && error.code === 'P2P_REFUSED' ? error.info.reason : undefined
}

export function gossipTooLarge(topicId: string, bytes: number, maxBytes: number): P2pError {
  return new P2pError({ code: 'P2P_TOO_LARGE', protocol: topicId }, `${topicId}: the message has ${bytes} bytes, the limit is ${maxBytes}; send it by stream`)
}
