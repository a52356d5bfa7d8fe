/**
 * p2p: libp2p and Helia behind Gossip, Rpc, Blobs and Network; the same ports in memory; the CIDs of files and folders.
 * Never: what a message means, money, chain, configuration files.
 * May import: core. Vendors: libp2p, @libp2p/*, helia, @helia/*, the IPFS block and UnixFS libraries.
 * Protocol: docs/protocol/network.md.
 * Tests: beside the files; test/compliance/p2p*.ts for both adapters, with hostile peers for the real one.
 */
export type { BlobRef, Blobs, FetchLimits, FetchProgress, FetchRequest } from './blobs.ts'
export { createNetwork, type NetworkComponents, type NetworkInit } from './create-network.ts'
export { blobBytesIn, loadNodeIdentity } from './data-folder.ts'
export { P2pError, type P2pErrorCode, type P2pErrorInfo, refusal, refusalReason } from './errors.ts'
export type { TopicStats } from './gossip/topic-counters.ts'
export { createMemoryHub, type MemoryHub, type MemoryHubInit, type MemoryNetworkInit } from './memory.ts'
export type { MetricsRegistry } from './metrics-registry.ts'
export type { Network, NodeKey, PeerInfo } from './network.ts'
export { createNetworkKey, NETWORK_KEY_BYTES, parseKeyFile, pskFile } from './network-key.ts'
export { createNodeIdentity, type NodeIdentity } from './node-identity.ts'
export { packFolder } from './pack-car.ts'
export type { Channel, ChannelProtocol, Protocol, Rpc } from './protocol.ts'
export type { Reachability } from './reachability.ts'
export type { Gossip, Topic } from './topic.ts'
export { cidOfBytes, cidOfFile, cidOfFolder } from './unixfs.ts'
