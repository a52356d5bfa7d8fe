import type { Libp2p } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import type { PeerRef } from '../../core/certificate.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import { parsePeerId } from '../../core/primitives.ts'
import type { BlobStores } from '../blob/blobs.ts'
import { createBlockStore } from '../blob/block-store.ts'
import { openFolderStores, openMemoryStores } from '../data-folder.ts'
import { orAbort } from '../deadline.ts'
import { P2pError } from '../errors.ts'
import type { MetricsRegistry } from '../metrics-registry.ts'
import type { PeerInfo } from '../network.ts'
import type { NodeIdentity } from '../node-identity.ts'
import type { PeerLedger } from '../peer-ledger.ts'
import type { Rpc } from '../protocol.ts'
import type { Reachability } from '../reachability.ts'
import { createBitswap } from './bitswap.ts'
import type { HeliaNode, HeliaNodeInit } from './create-helia-node.ts'
import { createHeliaNode } from './create-helia-node.ts'
import { dialBack, dialBackProtocol } from './dial-back.ts'
import { findRelays } from './find-relays.ts'
import { keepLedger } from './kept-ledger.ts'
import type { AttachableGossip } from './libp2p-gossip.ts'
import { createLibp2pMetrics } from './libp2p-metrics.ts'
import type { AttachableTransport } from './libp2p-transport.ts'
import { peerExchangeProtocol } from './peer-exchange.ts'
import { createPeerKeeper, tellPeers } from './peer-keeper.ts'
import { watchPeers } from './peer-watch.ts'
import { watchReach } from './reach-watch.ts'

export interface RunningNodeComponents {
  readonly identity: NodeIdentity
  readonly ledger: PeerLedger
  readonly rpc: Rpc
  readonly transport: AttachableTransport
  readonly gossip: AttachableGossip
  readonly logger: Logger
}

export interface RunningNodeInit extends HeliaNodeInit {
  readonly dataDir: string | undefined
  readonly metrics: MetricsRegistry | undefined
  readonly bootstrap: readonly PeerRef[]
}

export interface RunningNode {
  readonly stores: BlobStores
  self(): PeerRef
  peers(): readonly PeerInfo[]
  latencyMs(peer: PeerIdText): number | undefined
  waitForPeers(count: number, signal: AbortSignal): Promise<void>
  reachability(signal: AbortSignal): Promise<Reachability>
  stop(): Promise<void>
}

/** A ref carries at most 16 addresses. */
const MAX_OWN_ADDRS = 16

/** Opens the stores, starts libp2p through Helia, and ties gossip, calls and peers to it. Cleans up after a start that fails. */
export async function startNode(components: RunningNodeComponents, init: RunningNodeInit, signal: AbortSignal): Promise<RunningNode> {
  const { identity, ledger, rpc, transport, gossip, logger } = components
  signal.throwIfAborted()
  const stores = init.dataDir === undefined ? openMemoryStores() : await openFolderStores(init.dataDir)
  const metrics = init.metrics && (await createLibp2pMetrics(init.metrics))
  const judged = { penaltyOf: (peer: PeerIdText) => ledger.points(peer), isBanned: (peer: PeerIdText) => ledger.banned(peer) }
  const helia = createHeliaNode({ identity, stores, topics: gossip.topics, ...judged, ...(metrics && { metrics }) }, init)
  const exchange = peerExchangeProtocol(init.network)
  const backwards = dialBackProtocol(init.network)
  await rpc.handle(exchange, (_request, from) => tellPeers(helia.libp2p, from))
  await rpc.handle(backwards, ({ ports }, from, until) => dialBack({ libp2p: helia.libp2p, logger }, { ports, from }, until))
  try {
    await startHelia(helia, init.listen)
    await transport.attach(helia.libp2p)
    gossip.attach(helia.libp2p.services.pubsub)
    signal.throwIfAborted()
  } catch (error) {
    await helia.stop().catch((failure: unknown) => logger.debug({ error: errorMessage(failure) }, 'stopping after a failed start')) // the first failure is the one worth telling
    await stores.close()
    throw error
  }
  const { libp2p } = helia
  const kept = await keepLedger(ledger, { datastore: stores.datastore, logger })
  ledger.onBan((peer) => {
    logger.info({ peer }, 'a peer is banned')
    // The link goes too, once the verdict that led here is through.
    void libp2p.hangUp(peerIdFromString(peer)).catch((error: unknown) => logger.debug({ peer, error: errorMessage(error) }, 'hanging up'))
  })
  const watch = watchPeers(libp2p, logger)
  const keeper = createPeerKeeper({ libp2p, rpc, logger }, { bootstrap: init.bootstrap, exchange })
  const connected = (): PeerIdText[] => libp2p.getPeers().map((id) => parsePeerId(id.toString()))
  const reach = watchReach(
    { parts: libp2p.services.parts, rpc, logger, peers: connected, relays: () => findRelays(libp2p) },
    { protocol: backwards, announce: init.announce, useRelays: !init.relay }
  )
  return {
    stores: { blocks: createBlockStore(stores.blockstore), datastore: stores.datastore, size: stores.size, bitswap: createBitswap(helia) },
    self: () => ({ peerId: identity.peerId, addrs: ownAddrs(libp2p) }),
    peers: () => libp2p.getPeers().map((id) => watch.info(parsePeerId(id.toString()), libp2p.getConnections(id))),
    latencyMs: (peer) => watch.latencyMs(peer, libp2p.getConnections(peerIdFromString(peer))),
    waitForPeers: (count, until) => waitForPeers(libp2p, count, until),
    reachability: reach.test,
    stop: async () => {
      reach.stop()
      await keeper.stop()
      watch.stop()
      gossip.detach()
      transport.detach()
      await kept.stop()
      await helia.stop()
      await stores.close()
    }
  }
}

/** @throws {P2pError} P2P_PORT_IN_USE | P2P_BAD_ADDRESS */
async function startHelia(helia: HeliaNode, listen: readonly string[]): Promise<void> {
  try {
    await helia.start()
  } catch (cause) {
    const text = errorMessage(cause)
    const port = /EADDRINUSE[^\n]*:(\d+)/.exec(text)?.[1]
    if (port !== undefined) {
      throw new P2pError(
        { code: 'P2P_PORT_IN_USE' },
        `port ${port} is in use by another program; stop that one or listen elsewhere (--listen /ip4/0.0.0.0/tcp/0 takes any free port)`,
        { cause }
      )
    }
    if (cause instanceof Error && /ListenAddress|Multiaddr/.test(cause.name)) {
      throw new P2pError({ code: 'P2P_BAD_ADDRESS' }, `cannot listen on ${listen.join(', ')}: ${text.trim()}`, { cause })
    }
    throw cause
  }
}

/** Loopback only where there is nothing else: another machine would dial itself. */
function ownAddrs(libp2p: Libp2p): string[] {
  const addrs = libp2p.getMultiaddrs().map((addr) => addr.toString().replace(/\/p2p\/[^/]+$/, ''))
  const outward = addrs.filter((addr) => !/^\/(ip4\/127\.|ip6\/::1\/)/.test(addr))
  return [...outward, ...addrs.filter((addr) => !outward.includes(addr))].slice(0, MAX_OWN_ADDRS)
}

async function waitForPeers(libp2p: Libp2p, count: number, signal: AbortSignal): Promise<void> {
  const enough = Promise.withResolvers<void>()
  const look = (): void => {
    if (libp2p.getPeers().length >= count) enough.resolve()
  }
  libp2p.addEventListener('peer:connect', look)
  look()
  await orAbort(enough.promise, signal).finally(() => libp2p.removeEventListener('peer:connect', look))
}
