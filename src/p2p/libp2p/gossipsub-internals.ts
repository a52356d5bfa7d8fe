import type { GossipSub } from '@libp2p/gossipsub'
import { invariant } from '../../core/errors.ts'

/**
 * What we need of gossipsub that its published type leaves out: whether a stream to a peer is open, the mesh, and the score of a topic
 * that is joined after the start. Checked when the network starts, so that an upgrade which moves them fails at once and by name.
 */
export interface GossipsubInternals {
  /** False while a subscriber is known but our stream to it is not open yet: a message would be dropped without a word. */
  canSend(peerId: string): boolean
  meshSize(topicId: string): number
  scoreOf(peerId: string): number
  setTopicScore(topicId: string): void
}

/**
 * P4 only: a message whose StrictSign signature is wrong never reaches our validator, so gossipsub must count it.
 * The mesh-delivery penalties assume a steady flow, which a market of offers does not have: off.
 */
const TOPIC_SCORE = {
  topicWeight: 1,
  timeInMeshWeight: 0.01,
  timeInMeshQuantum: 1_000,
  timeInMeshCap: 100,
  firstMessageDeliveriesWeight: 0.1,
  firstMessageDeliveriesDecay: 0.5,
  firstMessageDeliveriesCap: 20,
  meshMessageDeliveriesWeight: 0,
  meshMessageDeliveriesDecay: 0.5,
  meshMessageDeliveriesCap: 0,
  meshMessageDeliveriesThreshold: 0,
  meshMessageDeliveriesWindow: 0,
  meshMessageDeliveriesActivation: 0,
  meshFailurePenaltyWeight: 0,
  meshFailurePenaltyDecay: 0.5,
  /** The counter is squared: three forged messages reach the graylist at -80. */
  invalidMessageDeliveriesWeight: -10,
  /** Halved every 45 s or so. */
  invalidMessageDeliveriesDecay: 0.985
}

export function gossipsubInternals(gossipsub: GossipSub): GossipsubInternals {
  const streams = field(gossipsub, 'streamsOutbound')
  const mesh = field(gossipsub, 'mesh')
  const score = field(gossipsub, 'score')
  invariant(streams instanceof Map && mesh instanceof Map, 'gossipsub keeps its streams and its mesh in maps')
  const topics = field(field(score, 'params'), 'topics')
  const compute = field(score, 'score')
  invariant(typeof topics === 'object' && topics !== null && typeof compute === 'function', 'gossipsub keeps topic scores by name')
  return {
    canSend: (peerId) => streams.has(peerId),
    meshSize: (topicId) => {
      const peers: unknown = mesh.get(topicId)
      return peers instanceof Set ? peers.size : 0
    },
    scoreOf: (peerId) => Number(compute.call(score, peerId)),
    setTopicScore: (topicId) => void Reflect.set(topics, topicId, TOPIC_SCORE)
  }
}

function field(of: unknown, name: string): unknown {
  invariant(typeof of === 'object' && of !== null && name in of, `gossipsub has a field ${name}`)
  return Reflect.get(of, name)
}
