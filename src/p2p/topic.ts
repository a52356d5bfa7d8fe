import type { PeerIdText } from '../core/primitives.ts'
import type { Verdict } from '../core/verdict.ts'

/** All that p2p knows of a gossip topic. The room that owns the message writes one; p2p never learns its meaning. */
export interface Topic<T> {
  readonly id: `/lilynode/${string}/${string}/${string}/${string}`
  readonly maxBytes: number
  /** Messages a second accepted for judging from one author, with a burst of ten times that; the rest is ignored and counted. */
  readonly maxPerSecond: number
  /** A judgement that takes longer is our own failure: ignore and count. */
  readonly timeoutMs: number
  /** Throws on malformed bytes; p2p turns that into reject('MALFORMED', 'mid'). */
  decode(bytes: Uint8Array): T
  /** `from`: the author, proven by StrictSign (not the relay). */
  judge(message: T, from: PeerIdText): Verdict | Promise<Verdict>
  /** Called only after `accept`. Must not throw for the peer's faults. */
  onAccepted(message: T, from: PeerIdText): void
}

export interface Gossip {
  /** Subscribe; own messages are not delivered back. */
  join<T>(topic: Topic<T>): Promise<void>
  leave(topicId: string): Promise<void>
  /** Resolves with the number of peers it was sent to (0 is possible: nobody listens). */
  publish(topicId: string, bytes: Uint8Array): Promise<number>
  /** Peers known to subscribe to the topic. */
  subscribers(topicId: string): readonly PeerIdText[]
}
