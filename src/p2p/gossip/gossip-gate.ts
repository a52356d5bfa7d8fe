import type { Clock } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import type { Verdict } from '../../core/verdict.ts'
import { accept, ignore, reject } from '../../core/verdict.ts'
import { createDeadline, orAbort } from '../deadline.ts'
import type { PeerLedger } from '../peer-ledger.ts'
import type { TokenBuckets } from '../token-buckets.ts'
import { createTokenBuckets } from '../token-buckets.ts'
import type { Topic } from '../topic.ts'
import { createReplayWindow } from './replay-window.ts'
import type { TopicCounters, TopicStats } from './topic-counters.ts'
import { createTopicCounters } from './topic-counters.ts'

/** A message as the wire hands it over, its author's signature already checked. */
export interface GossipMessage {
  readonly topicId: string
  readonly author: PeerIdText
  /** The author's own count of its messages. */
  readonly sequence: bigint
  /** Who handed it to us: pays for a reject, since it should have judged alike. */
  readonly relay: PeerIdText
  readonly bytes: Uint8Array
}

export interface GossipGateComponents {
  readonly self: PeerIdText
  readonly ledger: PeerLedger
  readonly clock: Clock
  readonly logger: Logger
}

export interface GossipGate {
  add<T>(topic: Topic<T>): void
  remove(topicId: string): void
  /** Judges, and on `accept` hands the message to its room. Never throws. */
  judge(message: GossipMessage): Promise<Verdict>
  countPublished(topicId: string): void
  stats(): readonly TopicStats[]
}

/** Judgements under way on one topic; more are dropped. With 16 KiB messages: 16 MiB. */
const MAX_PENDING = 1024
/** Once half of them are taken, no relay gets more than this: who hands over what takes long to judge would else keep all others from being heard. */
const MAX_PENDING_OF_RELAY = 128

interface Entry {
  readonly buckets: TokenBuckets
  readonly maxBytes: number
  pending: number
  /** By relay; as many as there are links. */
  readonly pendingOf: Map<PeerIdText, number>
  /** Decode, judge, and what to do after an accept: the message's type stays inside. */
  examine(bytes: Uint8Array, from: PeerIdText): Promise<Verdict>
}

/** The one place where bytes from gossip become a verdict, a count, a score and a log line. */
export function createGossipGate(components: GossipGateComponents): GossipGate {
  const { self, ledger, clock, logger } = components
  const replays = createReplayWindow()
  const entries = new Map<string, Entry>()
  // Counters outlive a leave: a metric never runs backwards. As many as there are topic names in our code.
  const counters = new Map<string, TopicCounters>()

  const countersOf = (topicId: string): TopicCounters => {
    const known = counters.get(topicId) ?? createTopicCounters(topicId)
    counters.set(topicId, known)
    return known
  }

  // Cheapest check first; docs/protocol/network.md §3.2.
  const decide = async (entry: Entry, message: GossipMessage): Promise<Verdict> => {
    if (message.author === self) return ignore('OWN')
    if (message.bytes.length > entry.maxBytes) return reject('OVERSIZED', 'mid')
    if (!replays.admit(message.author, message.sequence)) return ignore('REPLAYED')
    if (!entry.buckets.take(message.author)) return ignore('RATE_LIMITED')
    const own = entry.pendingOf.get(message.relay) ?? 0
    if (entry.pending >= MAX_PENDING || (entry.pending >= MAX_PENDING / 2 && own >= MAX_PENDING_OF_RELAY)) return ignore('OVERLOADED')
    count(entry, message.relay, 1)
    try {
      return await entry.examine(message.bytes, message.author)
    } finally {
      count(entry, message.relay, -1)
    }
  }

  const settle = (message: GossipMessage, verdict: Verdict): Verdict => {
    countersOf(message.topicId).count(verdict)
    if (verdict.result !== 'accept') {
      logger.debug({ topic: message.topicId, author: message.author, relay: message.relay, ...verdict }, 'gossip dropped')
    }
    if (verdict.result === 'reject') ledger.charge(message.relay, verdict.severity)
    return verdict
  }

  return {
    add: (topic) => {
      countersOf(topic.id)
      entries.set(topic.id, createEntry(topic, { clock, logger }))
    },
    remove: (topicId) => void entries.delete(topicId),
    judge: async (message) => {
      const entry = entries.get(message.topicId)
      if (entry === undefined) return ignore('NOT_JOINED')
      return settle(message, await decide(entry, message))
    },
    countPublished: (topicId) => countersOf(topicId).countPublished(),
    stats: () => [...counters.values()].map((counter) => counter.read())
  }
}

function count(entry: Entry, relay: PeerIdText, by: 1 | -1): void {
  entry.pending += by
  const own = (entry.pendingOf.get(relay) ?? 0) + by
  if (own > 0) entry.pendingOf.set(relay, own)
  else entry.pendingOf.delete(relay)
}

function createEntry<T>(topic: Topic<T>, { clock, logger }: { readonly clock: Clock; readonly logger: Logger }): Entry {
  const ourFault = (code: string, error: unknown): Verdict => {
    logger.error({ topic: topic.id, code, error: errorMessage(error) }, 'judging a message failed')
    return ignore(code) // never punish a peer for our bug
  }
  const judge = async (message: T, from: PeerIdText): Promise<Verdict> => {
    const deadline = createDeadline(topic.timeoutMs)
    try {
      return await orAbort(Promise.resolve(topic.judge(message, from)), deadline.signal)
    } catch (error) {
      return ourFault(deadline.expired ? 'JUDGE_TIMEOUT' : 'JUDGE_FAILED', error)
    } finally {
      deadline.dispose()
    }
  }
  const hand = (message: T, from: PeerIdText): void => {
    try {
      topic.onAccepted(message, from)
    } catch (error) {
      logger.error({ topic: topic.id, error: errorMessage(error) }, 'taking an accepted message failed') // it stays accepted: others may use it
    }
  }
  const examine = async (bytes: Uint8Array, from: PeerIdText): Promise<Verdict> => {
    let message: T
    try {
      message = topic.decode(bytes)
    } catch {
      return reject('MALFORMED', 'mid')
    }
    const verdict = await judge(message, from)
    if (verdict.result !== 'accept') return verdict
    hand(message, from)
    return accept
  }
  return { buckets: createTokenBuckets(clock, topic.maxPerSecond), maxBytes: topic.maxBytes, pending: 0, pendingOf: new Map(), examine }
}
