import type { Clock } from '../../core/clock.ts'
import type { Logger } from '../../core/logger.ts'
import type { PeerLedger } from '../peer-ledger.ts'
import type { Rpc } from '../protocol.ts'
import { callPeer } from './call.ts'
import { channelLimits, createChannelServer, openChannelTo } from './channels.ts'
import type { RpcTransport } from './frame-stream.ts'
import { createServer } from './serve.ts'

export interface RpcComponents {
  readonly transport: RpcTransport
  readonly ledger: PeerLedger
  readonly clock: Clock
  readonly logger: Logger
}

export interface StoppableRpc extends Rpc {
  /** Ends all handlers and channels. The Rpc is of no use afterwards. */
  stop(): void
}

/** Streams of one protocol that one connection may hold open: eight times what an honest peer's concurrency needs. */
const MAX_STREAMS_PER_PEER = 64
/** Length prefix and read-ahead. */
const FRAME_SLACK_BYTES = 64 * 1024

/** Requests and channels over whatever carries frames. */
export function createRpc(components: RpcComponents): StoppableRpc {
  const stop = new AbortController()
  const { transport } = components
  const parts = { ...components, stopping: stop.signal }
  return {
    handle: (protocol, handler) => {
      const { maxRequestBytes } = protocol
      const limits = { maxFrameBytes: maxRequestBytes, maxBufferedBytes: maxRequestBytes + FRAME_SLACK_BYTES, maxStreamsPerPeer: MAX_STREAMS_PER_PEER }
      return transport.handle(protocol.id, limits, createServer(parts, protocol, handler))
    },
    // biome-ignore lint/complexity/useMaxParams: the port reads as a sentence: call this peer by this protocol with this request
    call: (peer, protocol, request, signal) => callPeer(parts, { peer, protocol, request }, signal),
    handleChannel: (protocol, handler) => {
      // One more than allowed, so that a refusal with a code is heard rather than a reset.
      const limits = { ...channelLimits(protocol), maxStreamsPerPeer: protocol.maxInboundPerPeer + 1 }
      return transport.handle(protocol.id, limits, createChannelServer(parts, protocol, handler))
    },
    openChannel: (peer, protocol, signal) => openChannelTo(parts, { peer, protocol }, signal),
    stop: () => stop.abort(new Error('the network stopped'))
  }
}
