import type { Connection, Libp2p, PeerId } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import type { Multiaddr } from '@multiformats/multiaddr'
import { multiaddr } from '@multiformats/multiaddr'
import type { PeerRef } from '../../core/certificate.ts'
import { errorMessage } from '../../core/errors.ts'
import { parsePeerId } from '../../core/primitives.ts'
import { P2pError } from '../errors.ts'

/** A peer ref comes from anyone; more addresses than this are not tried. */
const MAX_ADDRS = 16

/** An open connection to the peer: the one there is, or a new one over the addresses of the ref and those known from before. */
export async function connectTo(libp2p: Libp2p, peer: PeerRef, signal: AbortSignal): Promise<Connection> {
  const id = parsePeer(peer.peerId)
  const open = libp2p.getConnections(id).filter((connection) => connection.status === 'open')
  const best = open.find(({ limits }) => limits === undefined) ?? open[0] // a relayed link is the second choice
  if (best !== undefined) return best
  try {
    const addrs = peer.addrs.slice(0, MAX_ADDRS).flatMap((addr) => parseAddr(addr))
    if (addrs.length > 0) await libp2p.peerStore.merge(id, { multiaddrs: addrs }, { signal })
    return await libp2p.dial(id, { signal })
  } catch (cause) {
    if (signal.aborted) throw signal.reason
    throw new P2pError(
      { code: 'P2P_UNREACHABLE', peer: peer.peerId },
      `cannot reach ${peer.peerId} at ${peer.addrs.join(', ') || 'any known address'}: ${errorMessage(cause)}; is it running, and is its port open?`,
      { cause }
    )
  }
}

/**
 * Dials a peer where a stranger says that it is. Nothing of that is kept unless the peer answers there, when identify tells more: addresses that
 * lead nowhere would else stand before the true ones, at every later dial, for as long as the peer store keeps them.
 */
export async function tryAddrs(libp2p: Pick<Libp2p, 'dial'>, peer: PeerRef, signal: AbortSignal): Promise<void> {
  const end = `/p2p/${peer.peerId}`
  const addrs = peer.addrs
    .slice(0, MAX_ADDRS)
    .flatMap(parseAddr)
    .map((addr) => (addr.toString().endsWith(end) ? addr : addr.encapsulate(end)))
  if (addrs.length > 0) await libp2p.dial(addrs, { signal })
}

function parsePeer(peerId: string): PeerId {
  try {
    return peerIdFromString(peerId)
  } catch (cause) {
    throw new P2pError({ code: 'P2P_BAD_ADDRESS', peer: peerId }, `${peerId} is not a libp2p peer id`, { cause })
  }
}

/** Addresses of a transport that we don't have, or of a newer format, are not an error: others may work. */
function parseAddr(text: string): Multiaddr[] {
  try {
    return [multiaddr(text)]
  } catch {
    return []
  }
}

/** A bootstrap address as an operator writes it. @throws {P2pError} P2P_BAD_ADDRESS */
export function parseBootstrap(text: string): PeerRef & { readonly text: string } {
  try {
    const addr = multiaddr(text)
    const parts = addr.getComponents()
    const last = parts.at(-1)
    if (last?.name !== 'p2p' || last.value === undefined) throw new TypeError('it must end in /p2p/<peer id>, or anyone on the way could pose as it')
    return { text, peerId: parsePeerId(last.value), addrs: [addr.decapsulate(`/p2p/${last.value}`).toString()] }
  } catch (cause) {
    throw new P2pError(
      { code: 'P2P_BAD_ADDRESS' },
      `bootstrap address "${text}": ${errorMessage(cause)}; write for example /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo…`,
      {
        cause
      }
    )
  }
}
