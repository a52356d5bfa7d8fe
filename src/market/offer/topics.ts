import type { Codec } from '../../core/codec.ts'
import { MAX_GOSSIP_BYTES } from '../../core/envelope.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import { signedJobOfferCodec } from '../../core/job-offer.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { resourceOfferCodec } from '../../core/resource-offer.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Topic } from '../../p2p/topic.ts'
import type { Cancel } from './cancel.ts'
import { cancelCodec } from './cancel.ts'
import type { AuthorJudgeComponents } from './judge-author.ts'
import { judgeCancel } from './judge-cancel.ts'
import type { JobOfferJudgeComponents } from './judge-job-offer.ts'
import { judgeJobOffer } from './judge-job-offer.ts'
import type { MatchJudgeComponents } from './judge-match.ts'
import { judgeMatch } from './judge-match.ts'
import type { ResourceOfferJudgeComponents } from './judge-resource-offer.ts'
import { judgeResourceOffer } from './judge-resource-offer.ts'
import { JUDGE_TIMEOUT_MS } from './limits.ts'
import type { Match } from './match.ts'
import { matchCodec } from './match.ts'
import type { Sealed } from './sealed.ts'
import { decodeSealed } from './sealed.ts'
import type { MarketTopicId } from './topic-id.ts'
import { marketTopicId } from './topic-id.ts'

/** Told of each message that was accepted. */
export interface Accepted<T> {
  onAccepted(sealed: Sealed<T>, from: PeerIdText): void
}

/** A busy client or gateway submits and repeats offers; a solver announces what it matches for many. */
const BUSY_PER_SECOND = 100
/** A node's offer changes when a job starts or ends, and is repeated every few minutes. */
const CALM_PER_SECOND = 10

export function createJobOfferTopic(network: string, c: JobOfferJudgeComponents & Accepted<SignedJobOffer>): Topic<Sealed<SignedJobOffer>> {
  return topic(marketTopicId(network, 'job-offer'), BUSY_PER_SECOND, { codec: signedJobOfferCodec, judge: (m, from) => judgeJobOffer(m, from, c), c })
}

export type ResourceOfferTopic = Topic<Sealed<ResourceOffer>>

export function createResourceOfferTopic(network: string, c: ResourceOfferJudgeComponents & Accepted<ResourceOffer>): ResourceOfferTopic {
  const onAccepted: typeof c.onAccepted = (sealed, from) => {
    if (!c.isEquivocator(sealed.body.contact.peerId)) c.onAccepted(sealed, from) // §3.14: handed on as a proof, not as an offer
  }
  const judge = (sealed: Sealed<ResourceOffer>, from: PeerIdText): Promise<Verdict> => judgeResourceOffer(sealed, from, c)
  return topic(marketTopicId(network, 'resource-offer'), CALM_PER_SECOND, { codec: resourceOfferCodec, judge, c: { onAccepted } })
}

export function createMatchTopic(network: string, c: MatchJudgeComponents & Accepted<Match>): Topic<Sealed<Match>> {
  const onAccepted: typeof c.onAccepted = (sealed, from) => {
    if (!c.solvers.isFaulty(sealed.body.signed.deal.solver)) c.onAccepted(sealed, from) // §8.2: handed on as a proof, not as a match
  }
  const judge = (sealed: Sealed<Match>, from: PeerIdText): Promise<Verdict> => judgeMatch(sealed, from, c)
  return topic(marketTopicId(network, 'match'), BUSY_PER_SECOND, { codec: matchCodec, judge, c: { onAccepted } })
}

export function createCancelTopic(network: string, c: AuthorJudgeComponents & Accepted<Cancel>): Topic<Sealed<Cancel>> {
  return topic(marketTopicId(network, 'cancel'), BUSY_PER_SECOND, { codec: cancelCodec, judge: (m, from) => judgeCancel(m, from, c), c })
}

interface TopicParts<T> {
  readonly codec: Codec<T>
  readonly judge: (sealed: Sealed<T>, from: PeerIdText) => Promise<Verdict>
  readonly c: Accepted<T>
}

function topic<T>(id: MarketTopicId, maxPerSecond: number, parts: TopicParts<T>): Topic<Sealed<T>> {
  return {
    id,
    maxBytes: MAX_GOSSIP_BYTES,
    maxPerSecond,
    timeoutMs: JUDGE_TIMEOUT_MS,
    decode: (bytes) => decodeSealed(id, parts.codec, bytes),
    judge: parts.judge,
    onAccepted: (sealed, from) => parts.c.onAccepted(sealed, from)
  }
}
