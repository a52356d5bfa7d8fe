import type { PeerRef } from '../core/certificate.ts'
import type { Clock } from '../core/clock.ts'
import { invariant } from '../core/errors.ts'
import type { Logger } from '../core/logger.ts'
import type { PeerIdText } from '../core/primitives.ts'
import type { BlobStores } from './blob/blobs.ts'
import { createBlobs, serveBlobs } from './blob/blobs.ts'
import { blockProtocol } from './blob/block-protocol.ts'
import { P2pError } from './errors.ts'
import { createGossipGate } from './gossip/gossip-gate.ts'
import { parseBootstrap } from './libp2p/dial.ts'
import { createLibp2pGossip } from './libp2p/libp2p-gossip.ts'
import { createLibp2pTransport } from './libp2p/libp2p-transport.ts'
import type { RunningNode } from './libp2p/running-node.ts'
import { startNode } from './libp2p/running-node.ts'
import type { MetricsRegistry } from './metrics-registry.ts'
import type { Network } from './network.ts'
import type { NodeIdentity } from './node-identity.ts'
import { createNodeIdentity } from './node-identity.ts'
import { createPeerLedger } from './peer-ledger.ts'
import { createRpc } from './rpc/rpc.ts'

export interface NetworkComponents {
  readonly logger: Logger
  readonly clock: Clock
  /** From `loadNodeIdentity(dataDir)`; without it the node is someone new each time. */
  readonly identity?: NodeIdentity
}

export interface NetworkInit {
  /** Name of the network, as in all wire ids. */
  readonly network: string
  /** Folder of p2p alone. Without it everything is kept in memory (short-lived clients, tests). */
  readonly dataDir?: string
  /** Multiaddrs; empty: this node dials and is not dialled. */
  readonly listen?: readonly string[]
  /** Multiaddrs told to others in place of those listened on. */
  readonly announce?: readonly string[]
  /** Multiaddrs with /p2p/<peer id>. */
  readonly bootstrap?: readonly string[]
  /** All on one machine: no penalty for many peers on one address, no limit of connections a second from one host. */
  readonly dev?: boolean
  readonly maxConnections?: number
  /** Find nodes of the same LAN by multicast DNS, and be found by them. Default: no, a node talks to no stranger unasked. */
  readonly lan?: boolean
  /** Carry connections between nodes that can't dial one another: for nodes that are reachable and have bandwidth to give. */
  readonly relay?: boolean
  /** 32 bytes that the nodes of a private network share: others can't even begin a handshake. */
  readonly networkKey?: Uint8Array
  /** What identify tells of us. */
  readonly agent?: string
  /** Where libp2p counts what it does; absent: it does not count. */
  readonly metrics?: MetricsRegistry
  /** A fetch without a new block for this long is retried. Default 10 s. */
  readonly blobStallMs?: number
}

/** 12 of our own choice, the rest for those who dial us; about 150 KB each. A bootstrap sets more. */
const MAX_CONNECTIONS = 100
const DEFAULT_LISTEN = ['/ip4/0.0.0.0/tcp/0']

/**
 * The real network: libp2p and Helia. Nothing runs and no file is touched before `start`; topics may be joined and handlers set before it.
 * A stopped network is not started again: make a new one.
 */
export function createNetwork(components: NetworkComponents, init: NetworkInit): Network {
  const { clock } = components
  const logger = components.logger.child('p2p')
  const identity = components.identity ?? createNodeIdentity()
  const bootstrap = (init.bootstrap ?? []).map(parseBootstrap)
  const ledger = createPeerLedger(clock)
  const transport = createLibp2pTransport(identity.peerId)
  const rpc = createRpc({ transport, ledger, clock, logger })
  const gossip = createLibp2pGossip(createGossipGate({ self: identity.peerId, ledger, clock, logger }))
  let node: RunningNode | undefined
  let stopped = false
  const running = (): RunningNode => {
    if (node === undefined) throw new P2pError({ code: 'P2P_NOT_STARTED' }, 'the network is not started')
    return node
  }
  const stores = (): BlobStores => running().stores
  const protocol = blockProtocol(init.network)
  const blobs = createBlobs({ rpc, ledger, logger, stores }, { protocol, stallMs: init.blobStallMs })

  return {
    name: 'p2p',
    key: { peerId: identity.peerId, sign: identity.sign, verify: identity.verify },
    gossip,
    rpc,
    blobs,
    self: () => running().self(),
    peers: () => node?.peers() ?? [],
    latencyMs: (peer: PeerIdText) => node?.latencyMs(peer),
    waitForPeers: async (count, signal) => running().waitForPeers(count, signal),
    reachability: async (signal) => running().reachability(signal),
    start: async (signal) => {
      invariant(node === undefined && !stopped, 'a network is started once')
      await serveBlobs({ rpc, stores }, protocol)
      node = await startNode(
        { identity, ledger, rpc, transport, gossip, logger },
        {
          network: init.network,
          dataDir: init.dataDir,
          listen: init.listen ?? DEFAULT_LISTEN,
          announce: init.announce ?? [],
          bootstrap: bootstrap satisfies readonly PeerRef[],
          dev: init.dev ?? false,
          maxConnections: init.maxConnections ?? MAX_CONNECTIONS,
          lan: init.lan ?? false,
          relay: init.relay ?? false,
          networkKey: init.networkKey,
          metrics: init.metrics,
          agent: init.agent ?? 'lilynode'
        },
        signal
      )
      logger.info({ peer: identity.peerId, addrs: running().self().addrs }, 'network started')
    },
    stop: async () => {
      if (stopped) return
      stopped = true
      rpc.stop()
      await node?.stop()
      node = undefined
    }
  }
}
