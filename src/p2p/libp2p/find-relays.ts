import type { Libp2p } from '@libp2p/interface'
import type { Multiaddr } from '@multiformats/multiaddr'
import { multiaddr } from '@multiformats/multiaddr'

/** Circuit relay v2: who speaks it carries others' connections. */
const HOP_PROTOCOL = '/libp2p/circuit/relay/0.2.0/hop'
/** One may go away; more places would be taken from others. */
const MAX_RELAYS = 2

/**
 * Where to listen at relays among the connected peers. libp2p's own search (listening on `/p2p-circuit` alone) walks the DHT as fast as it
 * answers until it has found one: in a network without relays that is a core at full load for ever (libp2p 3.3, random-walk.js).
 */
export async function findRelays(libp2p: Libp2p): Promise<readonly Multiaddr[]> {
  const found: Multiaddr[] = []
  for (const connection of libp2p.getConnections()) {
    if (found.length === MAX_RELAYS || connection.limits !== undefined) continue // a relayed link leads to no relay of our own
    const known = await libp2p.peerStore.get(connection.remotePeer).catch(() => undefined) // gone meanwhile
    if (known?.protocols.includes(HOP_PROTOCOL)) found.push(multiaddr(`${withoutPeer(connection.remoteAddr)}/p2p/${connection.remotePeer}/p2p-circuit`))
  }
  return found
}

const withoutPeer = (addr: Multiaddr): string => addr.toString().replace(/\/p2p\/[^/]+$/, '')
