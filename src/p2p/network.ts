import type { PeerRef } from '../core/certificate.ts'
import type { PeerIdText } from '../core/primitives.ts'
import type { Startable } from '../core/startable.ts'
import type { Blobs } from './blobs.ts'
import type { Rpc } from './protocol.ts'
import type { Reachability } from './reachability.ts'
import type { Gossip } from './topic.ts'

export interface PeerInfo {
  readonly peerId: PeerIdText
  readonly addrs: readonly string[]
  readonly latencyMs: number | undefined
  readonly direction: 'inbound' | 'outbound'
  readonly agent: string | undefined
}

/** The node key: Ed25519, its public half is the PeerId. The secret half never leaves p2p. */
export interface NodeKey {
  readonly peerId: PeerIdText
  sign(bytes: Uint8Array): Promise<Uint8Array>
  /** False for a bad signature and for a peer id without an inline Ed25519 key. */
  verify(peerId: PeerIdText, bytes: Uint8Array, signature: Uint8Array): Promise<boolean>
}

/** One peer on the network: the whole of p2p as the rooms above see it. */
export interface Network extends Startable {
  readonly key: NodeKey
  readonly gossip: Gossip
  readonly rpc: Rpc
  readonly blobs: Blobs
  /** Own contact: valid after start. */
  self(): PeerRef
  peers(): readonly PeerInfo[]
  /** Resolves when at least `count` peers are connected; rejects with the signal's reason. */
  waitForPeers(count: number, signal: AbortSignal): Promise<void>
  /** Least round trip in ms of the pings on the link that there is, undefined when never measured. */
  latencyMs(peer: PeerIdText): number | undefined
  /** Asks up to three peers to dial this node. Rejects with the signal's reason only. */
  reachability(signal: AbortSignal): Promise<Reachability>
}
