import type { Libp2p, Peer } from '@libp2p/interface'
import type { PeerRef } from '../../core/certificate.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import { parsePeerId } from '../../core/primitives.ts'
import type { Rpc } from '../protocol.ts'
import { createPeerDialler } from './peer-dialler.ts'
import type { PeerExchange } from './peer-exchange.ts'
import { MAX_EXCHANGED_PEERS } from './peer-exchange.ts'

export interface PeerKeeperComponents {
  readonly libp2p: Libp2p
  readonly rpc: Rpc
  readonly logger: Logger
}

export interface PeerKeeperInit {
  readonly bootstrap: readonly PeerRef[]
  readonly exchange: PeerExchange
}

export interface PeerKeeper {
  stop(): Promise<void>
}

/** Gossipsub's mesh wants 6 a topic and takes up to 12; with 12 links a random graph stays whole while a third of its nodes vanish. */
const TARGET_PEERS = 12
/** How often to look whether peers are missing: soon after the start, when many may start at once and know nobody yet, then seldom. */
const FIRST_LOOK_MS = 250
const LOOK_EVERY_MS = 5_000

/** libp2p dials nobody by itself: this keeps about TARGET_PEERS connections, from bootstraps, what peers tell, the DHT and the last run. */
export function createPeerKeeper({ libp2p, rpc, logger }: PeerKeeperComponents, init: PeerKeeperInit): PeerKeeper {
  const stop = new AbortController()
  const isBootstrap = new Set(init.bootstrap.map((peer) => peer.peerId))
  const { dial, dialTold, connected, stop: stopDialling } = createPeerDialler({ libp2p, logger }, { target: TARGET_PEERS, bootstrap: isBootstrap })

  const askForPeers = async (peer: PeerIdText): Promise<void> => {
    if (connected().length >= TARGET_PEERS) return
    try {
      const refs = await rpc.call({ peerId: peer, addrs: [] }, init.exchange, {}, stop.signal)
      for (const ref of refs) dialTold(ref)
    } catch (error) {
      logger.debug({ peer, error: errorMessage(error) }, 'peer told of no others') // an IPFS node does not speak it
    }
  }
  const look = async (): Promise<void> => {
    if (connected().length >= TARGET_PEERS) return // also without a bootstrap: they are for those who need them
    if (!connected().some((peer) => isBootstrap.has(peer))) for (const peer of init.bootstrap) dial(peer)
    for (const peer of await knownPeers(libp2p)) dial(peer)
    const [first] = shuffled(connected())
    if (first !== undefined) await askForPeers(first)
  }

  const onDiscovery = (event: CustomEvent<{ readonly id: { toString(): string }; readonly multiaddrs: ReadonlyArray<{ toString(): string }> }>): void => {
    if (connected().length < TARGET_PEERS) dial({ peerId: parsePeerId(event.detail.id.toString()), addrs: event.detail.multiaddrs.map(String) })
  }
  const onConnect = (event: CustomEvent<{ toString(): string }>): void => void askForPeers(parsePeerId(event.detail.toString()))
  const onDisconnect = (): void => {
    if (connected().length === 0) for (const peer of init.bootstrap) dial(peer)
  }
  libp2p.addEventListener('peer:discovery', onDiscovery)
  libp2p.addEventListener('peer:connect', onConnect)
  libp2p.addEventListener('peer:disconnect', onDisconnect)
  let timer: NodeJS.Timeout | undefined
  const lookEvery = (ms: number): void => {
    void look().catch((error: unknown) => logger.debug({ error: errorMessage(error) }, 'looking for peers failed'))
    timer = setTimeout(() => lookEvery(Math.min(2 * ms, LOOK_EVERY_MS)), ms)
    timer.unref()
  }
  lookEvery(FIRST_LOOK_MS)

  return {
    stop: async () => {
      clearTimeout(timer)
      stop.abort(new Error('the network stopped'))
      libp2p.removeEventListener('peer:discovery', onDiscovery)
      libp2p.removeEventListener('peer:connect', onConnect)
      libp2p.removeEventListener('peer:disconnect', onDisconnect)
      await stopDialling()
    }
  }
}

/** What identify told of the peers we are connected to, for one who asks. Of these alone: the peer store holds whoever was ever heard of, and anyone may ask. */
export async function tellPeers(libp2p: Pick<Libp2p, 'getPeers' | 'peerStore'>, asker: PeerIdText): Promise<PeerRef[]> {
  const refs: PeerRef[] = []
  for (const id of shuffled(libp2p.getPeers())) {
    if (refs.length === MAX_EXCHANGED_PEERS) break
    const known = id.toString() === asker ? undefined : await libp2p.peerStore.get(id).catch(() => undefined) // gone meanwhile
    const ref = known && refOf(known)
    if (ref) refs.push(ref)
  }
  return refs
}

/** Peers with an address, in random order; the peer store keeps them over restarts and forgets them after some hours. */
async function knownPeers(libp2p: Libp2p): Promise<PeerRef[]> {
  const peers = await libp2p.peerStore.all()
  return shuffled(peers.flatMap((peer) => refOf(peer) ?? []))
}

/** Undefined: it has no address that we know. */
function refOf({ id, addresses }: Pick<Peer, 'id' | 'addresses'>): PeerRef | undefined {
  const addrs = shortAddrs(addresses.map(({ multiaddr }) => multiaddr.toString()))
  return addrs.length > 0 ? { peerId: parsePeerId(id.toString()), addrs } : undefined
}

/** Of no cryptographic weight: it spreads load. */
function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** A ref's own limits (core/certificate.ts): one address over them, which any peer can announce, would spoil a whole answer. */
const shortAddrs = (addrs: readonly string[]): string[] => addrs.filter((addr) => addr.length <= 256).slice(0, 16)
