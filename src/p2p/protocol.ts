import type { PeerRef } from '../core/certificate.ts'
import type { PeerIdText } from '../core/primitives.ts'

/** One request, one response, framed, on a stream of its own. Limits are part of the type: none can be forgotten. */
export interface Protocol<Req, Res> {
  readonly id: `/lilynode/${string}/${string}/${string}/${string}`
  readonly maxRequestBytes: number
  readonly maxResponseBytes: number
  /** For the whole exchange. */
  readonly timeoutMs: number
  /** Requests a second from one peer, with a burst of ten times that; more are refused. */
  readonly maxPerSecond: number
  encodeRequest(request: Req): Uint8Array
  /** Throws on malformed bytes: the stream is reset and the peer scored. */
  decodeRequest(bytes: Uint8Array): Req
  encodeResponse(response: Res): Uint8Array
  decodeResponse(bytes: Uint8Array): Res
}

/** A long conversation in both directions: framed messages, never end-of-stream as a message (reference: libp2p pitfalls). */
export interface ChannelProtocol<In, Out> {
  readonly id: `/lilynode/${string}/${string}/${string}/${string}`
  readonly maxMessageBytes: number
  /** The longest silence before the channel is closed; both sides send a ping at a third of it. */
  readonly idleTimeoutMs: number
  readonly maxInboundPerPeer: number
  /** Messages from the opener to the handler. */
  encodeIn(message: In): Uint8Array
  decodeIn(bytes: Uint8Array): In
  /** Messages from the handler to the opener. */
  encodeOut(message: Out): Uint8Array
  decodeOut(bytes: Uint8Array): Out
}

export interface Channel<Send, Receive> {
  readonly peer: PeerIdText
  /** Waits while the peer is slow: at most 16 messages are in flight (receiver credits). */
  send(message: Send, signal: AbortSignal): Promise<void>
  /** Ends when the peer closes in order; throws P2pError P2P_CHANNEL_BROKEN when the link dies or falls silent. */
  messages(signal: AbortSignal): AsyncIterable<Receive>
  /** In order; idempotent. */
  close(): Promise<void>
}

export interface Rpc {
  /** May be called before the network starts. A handler says no by throwing `refusal('CODE')`; any other BaseError shows the caller its code, a bug shows INTERNAL. */
  handle<Req, Res>(protocol: Protocol<Req, Res>, handler: (request: Req, from: PeerIdText, signal: AbortSignal) => Promise<Res>): Promise<void>
  /** Dials the peer at need (known addresses and those of the ref). @throws P2pError P2P_UNREACHABLE | P2P_TIMEOUT | P2P_REFUSED | P2P_MALFORMED */
  call<Req, Res>(peer: PeerRef, protocol: Protocol<Req, Res>, request: Req, signal: AbortSignal): Promise<Res>
  /** The handler's signal aborts when the channel ends, however it ends; what came before is still read. When the handler returns, the channel is closed; when it throws, the peer gets the error's code. */
  handleChannel<In, Out>(protocol: ChannelProtocol<In, Out>, handler: (channel: Channel<Out, In>, signal: AbortSignal) => Promise<void>): Promise<void>
  /** @throws {P2pError} P2P_UNREACHABLE | P2P_TIMEOUT | P2P_REFUSED (BUSY, UNSUPPORTED) | P2P_MALFORMED */
  openChannel<In, Out>(peer: PeerRef, protocol: ChannelProtocol<In, Out>, signal: AbortSignal): Promise<Channel<In, Out>>
}
