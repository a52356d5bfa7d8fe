import type { PeerRef } from '../../core/certificate.ts'
import type { PeerIdText } from '../../core/primitives.ts'

/** A stream of whole messages between two peers. End-of-stream is never a message: it is an error of the reader. */
export interface FrameStream {
  /** @throws {FrameError} when the frame is over the limit or the stream ended; the signal's reason */
  read(signal: AbortSignal): Promise<Uint8Array>
  /** Resolves when the frame left the process or the peer took it; waits while the peer is slow. */
  write(frame: Uint8Array, signal: AbortSignal): Promise<void>
  /** Aborts once the stream is gone, whoever ended it. */
  readonly gone: AbortSignal
  /** In order: what was written still arrives. Bounded by itself. Never throws. */
  close(): Promise<void>
  /** At once. */
  abort(reason: Error): void
}

export class FrameError extends Error {
  override readonly name = 'FrameError'
  readonly kind: 'too-large' | 'ended'

  constructor(kind: 'too-large' | 'ended', message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

export interface FrameLimits {
  readonly maxFrameBytes: number
  /** Arrived and not yet read; a sender that passes it loses the stream. */
  readonly maxBufferedBytes: number
}

export interface ServeLimits extends FrameLimits {
  /** Streams of this protocol that one connection may hold open. */
  readonly maxStreamsPerPeer: number
}

/** How frames reach a peer: libp2p, or the memory hub. */
export interface RpcTransport {
  /** May be called before the network starts: it then takes effect at the start. */
  handle(protocolId: string, limits: ServeLimits, onStream: (stream: FrameStream, from: PeerIdText) => void): Promise<void>
  /** @throws {P2pError} P2P_UNREACHABLE, P2P_REFUSED with reason UNSUPPORTED; the signal's reason */
  open(peer: PeerRef, protocolId: string, options: FrameLimits & { readonly signal: AbortSignal }): Promise<FrameStream>
}
