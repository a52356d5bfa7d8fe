import { withBitswap } from '@helia/bitswap'
import type { HeliaWithLibp2p } from '@helia/libp2p'
import { withLibp2pLight } from '@helia/libp2p'
import { circuitRelayServer, circuitRelayTransport } from '@libp2p/circuit-relay-v2'
import { dcutr } from '@libp2p/dcutr'
import type { GossipSub, GossipSubComponents } from '@libp2p/gossipsub'
import { gossipsub } from '@libp2p/gossipsub'
import { identify, identifyPush } from '@libp2p/identify'
import type { ConnectionGater, Metrics, PeerId, ServiceMap } from '@libp2p/interface'
import type { KadDHT } from '@libp2p/kad-dht'
import { kadDHT, passthroughMapper } from '@libp2p/kad-dht'
import { mdns } from '@libp2p/mdns'
import { noise } from '@libp2p/noise'
import type { Ping } from '@libp2p/ping'
import { ping } from '@libp2p/ping'
import { preSharedKey } from '@libp2p/pnet'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { createHeliaLight } from 'helia'
import type { Libp2pOptions, ServiceFactoryMap } from 'libp2p'
import type { PeerIdText } from '../../core/primitives.ts'
import type { OpenStores } from '../data-folder.ts'
import { pskFile } from '../network-key.ts'
import type { NodeIdentity } from '../node-identity.ts'
import { fewerWindowUpdates, oneWriteAFrame } from './fewer-packets.ts'
import { gossipsubRegister } from './gossipsub-register.ts'
import type { AddressParts } from './reach-watch.ts'

export interface HeliaNodeInit {
  /** Name of the lilynode network: part of the DHT's protocol id. */
  readonly network: string
  readonly listen: readonly string[]
  readonly announce: readonly string[]
  readonly maxConnections: number
  readonly dev: boolean
  readonly agent: string
  /** Finds nodes of the same LAN by multicast DNS, and is found by them. */
  readonly lan: boolean
  /** Carries connections between nodes that can't dial one another. */
  readonly relay: boolean
  /** 32 bytes that all nodes of a private network share; absent: anyone may connect. */
  readonly networkKey: Uint8Array | undefined
}

export interface HeliaNodeComponents {
  /** Absent: nothing is counted. */
  readonly metrics?: Libp2pOptions['metrics']
  /** Those joined, by what they are called in metrics. */
  readonly topics: Map<string, string>
  readonly identity: NodeIdentity
  readonly stores: OpenStores
  /** Points of the peer ledger. */
  penaltyOf(peer: PeerIdText): number
  isBanned(peer: PeerIdText): boolean
}

export interface Services extends ServiceMap {
  readonly pubsub: GossipSub
  readonly ping: Ping
  readonly dht: KadDHT
  /** Not a service: what libp2p hands to its services, for reach-watch.ts. */
  readonly parts: AddressParts
}

export type HeliaNode = HeliaWithLibp2p<Services>

/** A dead address should cost a second try, not ten. */
const DIAL_TIMEOUT_MS = 5_000
/** New connections a second from one host. Many nodes behind one NAT are possible, a thousand are an attack; on a dev net all share one. */
const INBOUND_PER_SECOND = 20
const DEV_INBOUND_PER_SECOND = 1_000
/** Handshakes under way: each costs about a ms of CPU. */
const MAX_PENDING_INBOUND = 100
/**
 * A link whose ping fails is cut. The library's 5 s would cut off every node that compiles a large module or swaps for a while.
 */
const DEAD_LINK_MS = 30_000
/**
 * The monitor, the DHT and we all ping, and an answered ping's stream can stay open for 10 s more. With the library's limit of one,
 * the monitor's own ping then fails with TooManyOutboundProtocolStreams and it cuts a link that is well.
 */
const MAX_PING_STREAMS = 32
/** Nodes behind NATs that one relay stands in for: a reservation is some hundred bytes, its connection 150 KB. */
const MAX_RESERVATIONS = 256
/** What one relayed connection may carry: a deal's messages and a small result. Larger ones take their time over several, or a direct link. */
const RELAYED_BYTES = 32n * 1024n * 1024n
const RELAYED_MS = 30 * 60_000
/** One RPC of gossipsub may bundle many messages (answers to IWANT); the library's own limit for other streams. */
const MAX_GOSSIP_RPC_BYTES = 4 * 1024 * 1024
/** Unsent gossip to one peer: a slow reader loses messages, not our memory. */
const MAX_GOSSIP_OUT_BYTES = 16 * 1024 * 1024
/** Our nodes join fewer than ten topics; each costs about 1 KiB. */
const MAX_TOPIC_BYTES_PER_PEER = 64 * 1024

/**
 * One libp2p, made by Helia (it takes libp2p's options and makes it at its start), with gossipsub among its services.
 * "Light": no public gateways, bootstrap list, delegated routing or mDNS. Nothing runs before `start()`.
 */
export function createHeliaNode(components: HeliaNodeComponents, init: HeliaNodeInit): HeliaNode {
  const { identity, stores, metrics } = components
  const { datastore, blockstore } = stores
  return withBitswap(
    withLibp2pLight(createHeliaLight({ datastore, blockstore }), {
      privateKey: identity.privateKey,
      datastore,
      ...(metrics && { metrics }),
      nodeInfo: { name: 'lilynode', version: '0', userAgent: init.agent },
      addresses: { listen: [...init.listen], announce: [...init.announce] },
      transports: [tcp(), circuitRelayTransport()],
      ...(init.networkKey && { connectionProtector: preSharedKey({ psk: pskFile(init.networkKey) }) }),
      // Found peers are dialled by the peer keeper, like any that is told of.
      peerDiscovery: init.lan ? [mdns({ serviceTag: `_lilynode-${init.network}._udp.local` })] : [],
      connectionEncrypters: [oneWriteAFrame(noise())],
      streamMuxers: [fewerWindowUpdates(yamux())],
      connectionGater: createGater(components),
      connectionMonitor: { ...PREFIX, pingTimeout: { minTimeout: DEAD_LINK_MS } },
      connectionManager: {
        maxConnections: init.maxConnections,
        dialTimeout: DIAL_TIMEOUT_MS,
        addressDialTimeout: DIAL_TIMEOUT_MS,
        inboundConnectionThreshold: init.dev ? DEV_INBOUND_PER_SECOND : INBOUND_PER_SECOND,
        maxIncomingPendingConnections: MAX_PENDING_INBOUND
      },
      services: createServices(components, init)
    })
  )
}

/** A banned peer gets no further than the handshake that tells who it is; and none of its friends' tales makes us dial it. */
function createGater({ isBanned }: HeliaNodeComponents): ConnectionGater {
  const gate = (peer: PeerId): boolean => isBanned(asPeerId(peer.toString()))
  return {
    denyDialPeer: gate,
    denyInboundEncryptedConnection: gate,
    denyInboundRelayReservation: gate
  }
}

const PREFIX = { protocolPrefix: 'lilynode' }

function createServices(components: HeliaNodeComponents, init: HeliaNodeInit): ServiceFactoryMap<Services> {
  return {
    identify: identify(PREFIX),
    identifyPush: identifyPush(PREFIX),
    ping: ping({ ...PREFIX, maxInboundStreams: MAX_PING_STREAMS, maxOutboundStreams: MAX_PING_STREAMS }),
    // For finding peers only: no content is ever provided to it.
    dht: kadDHT({ protocol: `/lilynode/${init.network}/kad/1.0.0`, clientMode: false, peerInfoMapper: passthroughMapper, allowQueryWithZeroPeers: true }),
    pubsub: createGossipsub(components, init),
    // Two that met over a relay try to meet without it.
    dcutr: dcutr(),
    ...(init.relay && { relay: createRelay() }),
    parts: ({ addressManager, transportManager }: AddressParts): AddressParts => ({ addressManager, transportManager })
  }
}

const createRelay = (): ReturnType<typeof circuitRelayServer> =>
  circuitRelayServer({
    reservations: { maxReservations: MAX_RESERVATIONS, defaultDataLimit: RELAYED_BYTES, defaultDurationLimit: RELAYED_MS },
    maxInboundHopStreams: MAX_RESERVATIONS,
    maxOutboundHopStreams: MAX_RESERVATIONS
  })

function createGossipsub({ penaltyOf, topics }: HeliaNodeComponents, init: HeliaNodeInit): ReturnType<typeof gossipsub> {
  const counted = ({ metrics }: { readonly metrics?: Metrics }) =>
    metrics && { metricsRegister: gossipsubRegister(metrics, topics), metricsTopicStrToLabel: topics }
  const create = (components: GossipSubComponents & { readonly metrics?: Metrics }): GossipSub => gossipsub({ ...options, ...counted(components) })(components)
  const options: Parameters<typeof gossipsub>[0] = {
    globalSignaturePolicy: 'StrictSign',
    // The signature names the message: without it each duplicate's signature would be checked before it is known as one.
    fastMsgIdFn: (message) => Buffer.from(message.signature ?? []).toString('latin1'),
    allowPublishToZeroTopicPeers: true,
    // Own messages go to all subscribers we know, not only to the mesh: one hop less for offers, and no wait for a mesh.
    floodPublish: true,
    fallbackToFloodsub: false,
    maxInboundDataLength: MAX_GOSSIP_RPC_BYTES,
    maxOutboundBufferSize: MAX_GOSSIP_OUT_BYTES,
    maxTopicBytesPerPeer: MAX_TOPIC_BYTES_PER_PEER,
    scoreParams: {
      // On a dev net all peers share an address; elsewhere the library's -5 a peer beyond ten stands against Sybils.
      ...(init.dev && { IPColocationFactorWeight: 0 }),
      appSpecificWeight: 1,
      appSpecificScore: (peer) => -penaltyOf(asPeerId(peer))
    }
  }
  return create
}

/** Gossipsub and the gater hand over what `PeerId.toString()` made. */
const asPeerId = (text: string): PeerIdText => text as PeerIdText
