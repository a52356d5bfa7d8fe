import type { Connection, Libp2p, Stream } from '@libp2p/interface'
import type { PeerRef } from '../../core/certificate.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import { parsePeerId } from '../../core/primitives.ts'
import { P2pError } from '../errors.ts'
import type { FrameLimits, FrameStream, RpcTransport, ServeLimits } from '../rpc/frame-stream.ts'
import { createMemoryFrames } from '../rpc/memory-frames.ts'
import { connectTo } from './dial.ts'
import { createLibp2pFrames } from './libp2p-frames.ts'

export interface AttachableTransport extends RpcTransport {
  attach(libp2p: Libp2p): Promise<void>
  detach(): void
}

interface Served {
  readonly limits: ServeLimits
  onStream(stream: FrameStream, from: PeerIdText): void
}

/** Streams of one protocol that we may open to one peer; calls beyond it fail rather than pile up. */
const MAX_OUTBOUND_STREAMS = 256
/** A provider behind a NAT is reached over a relay only: calls pass there too, as far as the relay carries them. */
const OVER_RELAYS = { runOnLimitedConnection: true }
/** libp2p knows the limit of a protocol that is served here; for one that is only called it has to be told, or takes 64. */
const OUTBOUND = { maxOutboundStreams: MAX_OUTBOUND_STREAMS, ...OVER_RELAYS }

export function createLibp2pTransport(self: PeerIdText): AttachableTransport {
  const served = new Map<string, Served>()
  let live: Libp2p | undefined

  const register = async (libp2p: Libp2p, protocolId: string, { limits, onStream }: Served): Promise<void> => {
    const options = { maxInboundStreams: limits.maxStreamsPerPeer, maxOutboundStreams: MAX_OUTBOUND_STREAMS, ...OVER_RELAYS }
    await libp2p.handle(
      protocolId,
      (stream, connection) => onStream(createLibp2pFrames(stream, limits), parsePeerId(connection.remotePeer.toString())),
      options
    )
  }

  const openToSelf = (protocolId: string, options: FrameLimits): FrameStream => {
    const target = served.get(protocolId)
    if (target === undefined) throw unsupported(self, protocolId)
    const [near, far] = createMemoryFrames({ limits: [options, target.limits] })
    target.onStream(far, self)
    return near
  }

  return {
    handle: async (protocolId, limits, onStream) => {
      served.set(protocolId, { limits, onStream })
      if (live !== undefined) await register(live, protocolId, { limits, onStream })
    },
    open: async (peer, protocolId, options) => {
      if (peer.peerId === self) return openToSelf(protocolId, options)
      if (live === undefined) throw new P2pError({ code: 'P2P_NOT_STARTED', protocol: protocolId }, `cannot call ${protocolId}: the network is not started`)
      return createLibp2pFrames(await openStream(live, { peer, protocolId }, options.signal), options)
    },
    attach: async (libp2p) => {
      live = libp2p
      for (const [protocolId, entry] of served) await register(libp2p, protocolId, entry)
    },
    detach: () => {
      live = undefined
    }
  }
}

async function openStream(libp2p: Libp2p, target: { readonly peer: PeerRef; readonly protocolId: string }, signal: AbortSignal): Promise<Stream> {
  const { peer, protocolId } = target
  const connection = await connectTo(libp2p, peer, signal)
  try {
    return await connection.newStream(protocolId, { signal, ...OUTBOUND })
  } catch (cause) {
    if (signal.aborted) throw signal.reason
    if (cause instanceof Error && cause.name === 'UnsupportedProtocolError') throw unsupported(peer.peerId, protocolId, cause)
    if (connection.status === 'open') throw cause
    return await reopen(libp2p, target, { signal, stale: connection }) // it died since we looked: the peer may be back already
  }
}

async function reopen(
  libp2p: Libp2p,
  { peer, protocolId }: { readonly peer: PeerRef; readonly protocolId: string },
  { signal, stale }: { readonly signal: AbortSignal; readonly stale: Connection }
): Promise<Stream> {
  stale.abort(new Error('closed under a new stream'))
  const connection = await connectTo(libp2p, peer, signal)
  return connection.newStream(protocolId, { signal, ...OUTBOUND })
}

function unsupported(peerId: PeerIdText, protocolId: string, cause?: unknown): P2pError {
  return new P2pError(
    { code: 'P2P_REFUSED', reason: 'UNSUPPORTED', peer: peerId, protocol: protocolId },
    `${peerId} does not serve ${protocolId}; it has another role or another version`,
    { cause }
  )
}
