import { setTimeout as sleep } from 'node:timers/promises'
import type { PeerRef } from '../core/certificate.ts'
import type { Clock } from '../core/clock.ts'
import { MAX_GOSSIP_BYTES } from '../core/envelope.ts'
import type { Logger } from '../core/logger.ts'
import type { PeerIdText } from '../core/primitives.ts'
import { createBlobs, serveBlobs } from './blob/blobs.ts'
import { blockProtocol } from './blob/block-protocol.ts'
import { createBlockStore } from './blob/block-store.ts'
import { openMemoryStores } from './data-folder.ts'
import { orAbort } from './deadline.ts'
import { gossipTooLarge, P2pError } from './errors.ts'
import type { GossipGate } from './gossip/gossip-gate.ts'
import { createGossipGate } from './gossip/gossip-gate.ts'
import type { Network } from './network.ts'
import type { NodeIdentity } from './node-identity.ts'
import { createNodeIdentity } from './node-identity.ts'
import { createPeerLedger } from './peer-ledger.ts'
import type { FrameStream, RpcTransport, ServeLimits } from './rpc/frame-stream.ts'
import { createMemoryFrames } from './rpc/memory-frames.ts'
import { createRpc } from './rpc/rpc.ts'
import type { Gossip } from './topic.ts'

export interface MemoryHubInit {
  /** One way, for each frame and each gossip message. */
  readonly latencyMs?: number
  /** Share of gossip messages lost on each link, 0 to 1. Streams lose nothing: they are like TCP. */
  readonly gossipLoss?: number
  /** 0 to 1; the simulation hands in its own, seeded. */
  random?(): number
}

export interface MemoryNetworkComponents {
  readonly logger: Logger
  readonly clock: Clock
  readonly identity?: NodeIdentity
}

export interface MemoryNetworkInit {
  readonly network: string
  readonly blobStallMs?: number
}

/** A network in one process: every started node is connected to every other, unless the link is cut. */
export interface MemoryHub {
  createNetwork(components: MemoryNetworkComponents, init: MemoryNetworkInit): Network
  /** Ends the link between two nodes: open streams break, gossip and new calls fail. */
  cut(a: PeerIdText, b: PeerIdText): void
  heal(a: PeerIdText, b: PeerIdText): void
}

interface MemoryNode {
  readonly peerId: PeerIdText
  readonly gate: GossipGate
  /** Topic ids joined. */
  readonly topics: Set<string>
  readonly served: Map<string, Served>
}

interface Served {
  readonly limits: ServeLimits
  onStream(stream: FrameStream, from: PeerIdText): void
}

interface Hub {
  readonly nodes: Map<PeerIdText, MemoryNode>
  /** Told of every start, stop, join and leave. */
  readonly watchers: Set<() => void>
  readonly streams: Set<{ readonly ends: readonly [PeerIdText, PeerIdText]; readonly stream: FrameStream }>
  linked(a: PeerIdText, b: PeerIdText): boolean
  carry(): Promise<void>
  loses(): boolean
}

export function createMemoryHub(init: MemoryHubInit = {}): MemoryHub {
  const cuts = new Set<string>()
  const linkName = (a: PeerIdText, b: PeerIdText): string => [a, b].sort().join(' ')
  const { latencyMs = 0, gossipLoss = 0, random = Math.random } = init
  const hub: Hub = {
    nodes: new Map(),
    watchers: new Set(),
    streams: new Set(),
    linked: (a, b) => !cuts.has(linkName(a, b)),
    carry: async () => void (await (latencyMs > 0 ? sleep(latencyMs) : new Promise(setImmediate))), // never in the sender's own turn: as on a wire
    loses: () => gossipLoss > 0 && random() < gossipLoss
  }
  return {
    createNetwork: (components, networkInit) => createMemoryNetwork(hub, components, networkInit),
    cut: (a, b) => {
      cuts.add(linkName(a, b))
      for (const { ends, stream } of hub.streams) if (!hub.linked(...ends)) stream.abort(new Error('the link was cut'))
      notify(hub)
    },
    heal: (a, b) => {
      cuts.delete(linkName(a, b))
      notify(hub)
    }
  }
}

function notify(hub: Hub): void {
  for (const watcher of hub.watchers) watcher()
}

function createMemoryNetwork(hub: Hub, components: MemoryNetworkComponents, init: MemoryNetworkInit): Network {
  const { clock } = components
  const logger = components.logger.child('p2p')
  const identity = components.identity ?? createNodeIdentity()
  const self = identity.peerId
  const ledger = createPeerLedger(clock)
  const node: MemoryNode = { peerId: self, gate: createGossipGate({ self, ledger, clock, logger }), topics: new Set(), served: new Map() }
  const rpc = createRpc({ transport: createMemoryTransport(hub, node), ledger, clock, logger })
  const memory = openMemoryStores()
  const stores = { blocks: createBlockStore(memory.blockstore), datastore: memory.datastore, size: memory.size }
  const protocol = blockProtocol(init.network)
  const peers = (): MemoryNode[] => (hub.nodes.has(self) ? [...hub.nodes.values()].filter((other) => other !== node && hub.linked(self, other.peerId)) : [])
  return {
    name: 'p2p',
    key: { peerId: self, sign: identity.sign, verify: identity.verify },
    rpc,
    gossip: createMemoryGossip(hub, node, { peers, clock }),
    blobs: createBlobs({ rpc, ledger, logger, stores: () => stores }, { protocol, stallMs: init.blobStallMs }),
    self: (): PeerRef => ({ peerId: self, addrs: [`/memory/${self}`] }),
    peers: () => peers().map(({ peerId }) => ({ peerId, addrs: [`/memory/${peerId}`], latencyMs: 0, direction: 'outbound', agent: 'memory' })),
    latencyMs: (peer) => (peers().some(({ peerId }) => peerId === peer) ? 0 : undefined),
    waitForPeers: (count, signal) => waitUntil(hub, () => peers().length >= count, signal),
    // Every link is there or cut both ways, so whoever is connected could dial.
    reachability: async () => (peers().length === 0 ? { state: 'unknown' } : { state: 'reachable', addrs: [`/memory/${self}`], asked: peers().length }),
    start: async (signal) => {
      signal.throwIfAborted()
      await serveBlobs({ rpc, stores: () => stores }, protocol)
      hub.nodes.set(self, node)
      notify(hub)
    },
    stop: async () => {
      rpc.stop()
      hub.nodes.delete(self)
      for (const { ends, stream } of hub.streams) if (ends.includes(self)) stream.abort(new Error('the network stopped'))
      notify(hub)
    }
  }
}

async function waitUntil(hub: Hub, reached: () => boolean, signal: AbortSignal): Promise<void> {
  const done = Promise.withResolvers<void>()
  const watcher = (): void => {
    if (reached()) done.resolve()
  }
  hub.watchers.add(watcher)
  watcher()
  await orAbort(done.promise, signal).finally(() => hub.watchers.delete(watcher))
}

function createMemoryGossip(hub: Hub, node: MemoryNode, context: { peers(): MemoryNode[]; readonly clock: Clock }): Gossip {
  const { peers, clock } = context
  const limits = new Map<string, number>()
  let sequence = BigInt(clock.nowMs()) * 1_000_000n
  const listeners = (topicId: string): MemoryNode[] => peers().filter((peer) => peer.topics.has(topicId))
  const deliver = async (peer: MemoryNode, message: { readonly topicId: string; readonly sequence: bigint; readonly bytes: Uint8Array }): Promise<void> => {
    await hub.carry()
    if (hub.nodes.get(peer.peerId) !== peer || !hub.linked(node.peerId, peer.peerId) || hub.loses()) return
    await peer.gate.judge({ ...message, author: node.peerId, relay: node.peerId })
  }
  return {
    join: async (topic) => {
      node.gate.add(topic)
      limits.set(topic.id, topic.maxBytes)
      node.topics.add(topic.id)
      notify(hub)
    },
    leave: async (topicId) => {
      node.gate.remove(topicId)
      limits.delete(topicId)
      node.topics.delete(topicId)
    },
    publish: async (topicId, bytes) => {
      const maxBytes = limits.get(topicId) ?? MAX_GOSSIP_BYTES
      if (bytes.length > maxBytes) throw gossipTooLarge(topicId, bytes.length, maxBytes)
      if (!hub.nodes.has(node.peerId)) throw new P2pError({ code: 'P2P_NOT_STARTED' }, `cannot publish on ${topicId}: the network is not started`)
      node.gate.countPublished(topicId)
      sequence += 1n
      const message = { topicId, sequence, bytes: Uint8Array.from(bytes) }
      const to = listeners(topicId)
      for (const peer of to) void deliver(peer, message)
      return to.length
    },
    subscribers: (topicId) => listeners(topicId).map(({ peerId }) => peerId),
    waitForSubscribers: (topicId, count, signal) => waitUntil(hub, () => listeners(topicId).length >= count, signal),
    stats: () => node.gate.stats()
  }
}

function createMemoryTransport(hub: Hub, node: MemoryNode): RpcTransport {
  return {
    handle: async (protocolId, limits, onStream) => void node.served.set(protocolId, { limits, onStream }),
    open: async (peer, protocolId, options) => {
      options.signal.throwIfAborted()
      const target = peer.peerId === node.peerId ? node : hub.nodes.get(peer.peerId)
      if (target === undefined || !hub.linked(node.peerId, peer.peerId)) {
        throw new P2pError({ code: 'P2P_UNREACHABLE', peer: peer.peerId }, `cannot reach ${peer.peerId}: it is not on this hub, or the link is cut`)
      }
      const served = target.served.get(protocolId)
      if (served === undefined) {
        throw new P2pError(
          { code: 'P2P_REFUSED', reason: 'UNSUPPORTED', peer: peer.peerId, protocol: protocolId },
          `${peer.peerId} does not serve ${protocolId}`
        )
      }
      const [near, far] = createMemoryFrames({ limits: [options, served.limits], carry: () => hub.carry() })
      const entry = { ends: [node.peerId, peer.peerId] as const, stream: near }
      hub.streams.add(entry)
      near.gone.addEventListener('abort', () => hub.streams.delete(entry), { once: true })
      served.onStream(far, node.peerId)
      return near
    }
  }
}
