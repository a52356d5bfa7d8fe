import type { Connection, IdentifyResult, Libp2p, PeerId } from '@libp2p/interface'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import type { PeerInfo } from '../network.ts'
import type { Services } from './create-helia-node.ts'
import { LeastRoundTrips } from './least-round-trips.ts'

export interface PeerWatch {
  info(peer: PeerIdText, connections: readonly Connection[]): PeerInfo
  latencyMs(peer: PeerIdText, connections: readonly Connection[]): number | undefined
  stop(): void
}

const PING_TIMEOUT_MS = 5_000

/** Agent and least round trip of the connected peers; after the first ping they come from libp2p's own monitor (every 10 s), as often as somebody looks. */
export function watchPeers(libp2p: Libp2p<Services>, logger: Logger): PeerWatch {
  const agents = new Map<string, string>()
  const trips = new LeastRoundTrips()
  const onConnect = (event: CustomEvent<PeerId>): void => {
    libp2p.services.ping
      .ping(event.detail, { signal: AbortSignal.timeout(PING_TIMEOUT_MS) })
      .then((ms) => {
        if (libp2p.getConnections(event.detail).length > 0) trips.note(event.detail.toString(), ms)
      })
      .catch((error: unknown) => logger.debug({ peer: event.detail.toString(), error: errorMessage(error) }, 'no answer to a ping'))
  }
  const onIdentify = ({ detail }: CustomEvent<IdentifyResult>): void => {
    if (detail.agentVersion !== undefined) agents.set(detail.peerId.toString(), detail.agentVersion.slice(0, MAX_AGENT))
  }
  const onDisconnect = (event: CustomEvent<PeerId>): void => {
    agents.delete(event.detail.toString())
    trips.forget(event.detail.toString())
  }
  libp2p.addEventListener('peer:connect', onConnect)
  libp2p.addEventListener('peer:identify', onIdentify)
  libp2p.addEventListener('peer:disconnect', onDisconnect)

  // Without a link nothing is measured, and nothing of it would ever be forgotten.
  const latencyMs: PeerWatch['latencyMs'] = (peer, connections) =>
    connections.length === 0 ? undefined : trips.note(peer, connections.find(({ rtt }) => rtt !== undefined)?.rtt)
  return {
    latencyMs,
    info: (peer, connections) => ({
      peerId: peer,
      addrs: connections.map(({ remoteAddr }) => remoteAddr.toString().replace(/\/p2p\/[^/]+$/, '')),
      latencyMs: latencyMs(peer, connections),
      direction: connections[0]?.direction ?? 'inbound',
      agent: agents.get(peer)
    }),
    stop: () => {
      libp2p.removeEventListener('peer:connect', onConnect)
      libp2p.removeEventListener('peer:identify', onIdentify)
      libp2p.removeEventListener('peer:disconnect', onDisconnect)
    }
  }
}

/** What a peer says of itself ends on screens and in logs. */
const MAX_AGENT = 128
