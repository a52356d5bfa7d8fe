import type { GossipSub, Message } from '@libp2p/gossipsub'
import { TopicValidatorResult } from '@libp2p/gossipsub'
import { delay } from '../../core/clock.ts'
import { MAX_GOSSIP_BYTES } from '../../core/envelope.ts'
import { assertNever } from '../../core/errors.ts'
import { parsePeerId } from '../../core/primitives.ts'
import type { Verdict } from '../../core/verdict.ts'
import { gossipTooLarge, P2pError } from '../errors.ts'
import type { GossipGate, GossipMessage } from '../gossip/gossip-gate.ts'
import type { Gossip } from '../topic.ts'
import type { GossipsubInternals } from './gossipsub-internals.ts'
import { gossipsubInternals } from './gossipsub-internals.ts'

export interface AttachableGossip extends Gossip {
  /** Joins what was asked for before the start. */
  attach(gossipsub: GossipSub): void
  detach(): void
  meshSize(topicId: string): number
  /** All that this node ever joined or spoke on, to what metrics call them: the same. */
  readonly topics: Map<string, string>
}

/** Gossipsub tells when a subscription arrives but not when its own stream to the peer opens, a few ms later: so we look. */
const LOOK_EVERY_MS = 5

export function createLibp2pGossip(gate: GossipGate): AttachableGossip {
  /** Topic id to its maxBytes. */
  const joined = new Map<string, number>()
  const topics = new Map<string, string>()
  let live: { readonly gossipsub: GossipSub; readonly internals: GossipsubInternals } | undefined

  const subscribe = (topicId: string): void => {
    if (live === undefined) return
    live.internals.setTopicScore(topicId)
    live.gossipsub.topicValidators.set(topicId, async (relay, message) => resultOf(await gate.judge(toGossipMessage(message, relay.toString()))))
    live.gossipsub.subscribe(topicId)
  }
  const subscribers: Gossip['subscribers'] = (topicId) => {
    if (live === undefined) return []
    const { gossipsub, internals } = live
    const ids = gossipsub.getSubscribers(topicId).map((id) => id.toString())
    return ids.filter((id) => internals.canSend(id)).map(parsePeerId)
  }

  return {
    join: async (topic) => {
      gate.add(topic)
      joined.set(topic.id, topic.maxBytes)
      topics.set(topic.id, topic.id)
      subscribe(topic.id)
    },
    leave: async (topicId) => {
      joined.delete(topicId)
      gate.remove(topicId)
      live?.gossipsub.topicValidators.delete(topicId)
      live?.gossipsub.unsubscribe(topicId)
    },
    publish: async (topicId, bytes) => {
      const maxBytes = joined.get(topicId) ?? MAX_GOSSIP_BYTES
      if (bytes.length > maxBytes) throw gossipTooLarge(topicId, bytes.length, maxBytes)
      if (live === undefined) throw new P2pError({ code: 'P2P_NOT_STARTED' }, `cannot publish on ${topicId}: the network is not started`)
      topics.set(topicId, topicId)
      gate.countPublished(topicId)
      const { recipients } = await live.gossipsub.publish(topicId, bytes)
      return recipients.length
    },
    subscribers,
    waitForSubscribers: async (topicId, count, signal) => {
      signal.throwIfAborted()
      while (subscribers(topicId).length < count) await delay(LOOK_EVERY_MS, signal)
    },
    stats: () => gate.stats(),
    attach: (gossipsub) => {
      live = { gossipsub, internals: gossipsubInternals(gossipsub) }
      for (const topicId of joined.keys()) subscribe(topicId)
    },
    detach: () => {
      live = undefined
    },
    topics,
    meshSize: (topicId) => live?.internals.meshSize(topicId) ?? 0
  }
}

function toGossipMessage(message: Message, relay: string): GossipMessage {
  // StrictSign drops unsigned messages before any validator; a node's own pick of policy can't turn that off for others.
  if (message.type !== 'signed') throw new TypeError('an unsigned message passed StrictSign')
  return {
    topicId: message.topic,
    author: parsePeerId(message.from.toString()),
    sequence: message.sequenceNumber,
    relay: parsePeerId(relay),
    bytes: message.data
  }
}

/** One Verdict, one result of gossipsub. */
function resultOf(verdict: Verdict): TopicValidatorResult {
  switch (verdict.result) {
    case 'accept':
      return TopicValidatorResult.Accept
    case 'ignore':
      return TopicValidatorResult.Ignore
    case 'reject':
      return TopicValidatorResult.Reject
    default:
      return assertNever(verdict)
  }
}
