import type { PeerIdText } from '../core/primitives.ts'
import type { Verdict } from '../core/verdict.ts'
import type { TopicStats } from './gossip/topic-counters.ts'

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
  /** Subscribe; own messages are not delivered back. May be called before the network starts. */
  join<T>(topic: Topic<T>): Promise<void>
  leave(topicId: string): Promise<void>
  /**
   * Resolves with the number of peers it was sent to (0 is possible: nobody listens). Joining the topic is not needed.
   * @throws {P2pError} P2P_TOO_LARGE over the topic's maxBytes (16 KiB for a topic not joined), P2P_NOT_STARTED
   */
  publish(topicId: string, bytes: Uint8Array): Promise<number>
  /** Peers known to subscribe to the topic, to whom a message could leave at once. */
  subscribers(topicId: string): readonly PeerIdText[]
  /** Resolves when a message would reach at least `count` subscribers; rejects with the signal's reason. */
  waitForSubscribers(topicId: string, count: number, signal: AbortSignal): Promise<void>
  /** Counters since start of every topic joined or published to. */
  stats(): readonly TopicStats[]
}
