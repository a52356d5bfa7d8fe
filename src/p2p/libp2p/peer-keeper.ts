import type { Libp2p } from '@libp2p/interface'
import PQueue from 'p-queue'
import type { PeerRef } from '../../core/certificate.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import { parsePeerId } from '../../core/primitives.ts'
import { createDeadline } from '../deadline.ts'
import type { Rpc } from '../protocol.ts'
import { connectTo } from './dial.ts'
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
  /** How often to look whether peers are missing. Tests shorten it. */
  readonly lookEveryMs?: number
}

export interface PeerKeeper {
  stop(): Promise<void>
}

/** Gossipsub's mesh wants 6 a topic and takes up to 12; with 12 links a random graph stays whole while a third of its nodes vanish. */
const TARGET_PEERS = 12
const DIALS_AT_ONCE = 4
const DIAL_TIMEOUT_MS = 5_000
const LOOK_EVERY_MS = 5_000
/** A peer that could not be reached is left alone for this long, unless it is a bootstrap. */
const BACKOFF_MS = 60_000
/** Bounds the list of peers to leave alone. */
const MAX_BACKOFFS = 1024

/** libp2p dials nobody by itself: this keeps about TARGET_PEERS connections, from bootstraps, what peers tell, the DHT and the last run. */
export function createPeerKeeper({ libp2p, rpc, logger }: PeerKeeperComponents, init: PeerKeeperInit): PeerKeeper {
  const stop = new AbortController()
  const dials = new PQueue({ concurrency: DIALS_AT_ONCE })
  const queued = new Set<PeerIdText>()
  const backoff = new Map<PeerIdText, number>()
  const self = parsePeerId(libp2p.peerId.toString())
  const isBootstrap = new Set(init.bootstrap.map((peer) => peer.peerId))

  const connected = (): PeerIdText[] => libp2p.getPeers().map((id) => parsePeerId(id.toString()))
  const wants = (peer: PeerIdText): boolean => {
    if (peer === self || queued.has(peer) || connected().includes(peer)) return false
    return isBootstrap.has(peer) || (backoff.get(peer) ?? 0) < performance.now()
  }
  const dial = (peer: PeerRef): void => {
    if (stop.signal.aborted || !wants(peer.peerId)) return
    queued.add(peer.peerId)
    dials.add(() => dialOne(peer)).finally(() => queued.delete(peer.peerId))
  }
  const dialOne = async (peer: PeerRef): Promise<void> => {
    if (connected().length >= TARGET_PEERS && !isBootstrap.has(peer.peerId)) return
    const deadline = createDeadline(DIAL_TIMEOUT_MS, stop.signal)
    try {
      await connectTo(libp2p, peer, deadline.signal)
    } catch (error) {
      if (backoff.size >= MAX_BACKOFFS) backoff.clear()
      backoff.set(peer.peerId, performance.now() + BACKOFF_MS)
      logger.debug({ peer: peer.peerId, error: errorMessage(error) }, 'peer not reached')
    } finally {
      deadline.dispose()
    }
  }

  const askForPeers = async (peer: PeerIdText): Promise<void> => {
    if (connected().length >= TARGET_PEERS) return
    try {
      const refs = await rpc.call({ peerId: peer, addrs: [] }, init.exchange, {}, stop.signal)
      for (const ref of refs) dial(ref)
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
  const tick = (): void => void look().catch((error: unknown) => logger.debug({ error: errorMessage(error) }, 'looking for peers failed'))
  const timer = setInterval(tick, init.lookEveryMs ?? LOOK_EVERY_MS)
  timer.unref()
  tick()

  return {
    stop: async () => {
      clearInterval(timer)
      stop.abort(new Error('the network stopped'))
      libp2p.removeEventListener('peer:discovery', onDiscovery)
      libp2p.removeEventListener('peer:connect', onConnect)
      libp2p.removeEventListener('peer:disconnect', onDisconnect)
      dials.clear()
      await dials.onIdle()
    }
  }
}

/** What identify told of the peers we are connected to, for one who asks. */
export async function tellPeers(libp2p: Libp2p, asker: PeerIdText): Promise<PeerRef[]> {
  const connected = new Set(libp2p.getPeers().map((id) => id.toString()))
  const known = await knownPeers(libp2p)
  return known.filter((peer) => connected.has(peer.peerId) && peer.peerId !== asker).slice(0, MAX_EXCHANGED_PEERS)
}

/** Peers with an address, in random order; the peer store keeps them over restarts and forgets them after some hours. */
async function knownPeers(libp2p: Libp2p): Promise<PeerRef[]> {
  const peers = await libp2p.peerStore.all()
  const refs = peers.map((peer) => ({
    peerId: parsePeerId(peer.id.toString()),
    addrs: peer.addresses.slice(0, 16).map((address) => address.multiaddr.toString())
  }))
  return shuffled(refs.filter((peer) => peer.addrs.length > 0))
}

/** Of no cryptographic weight: it spreads load. */
function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
