import type { Address, Bytes32, PeerIdText } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { resourceOfferId } from '../../core/resource-offer.ts'
import type { Verdict } from '../../core/verdict.ts'
import { accept, ignore, reject } from '../../core/verdict.ts'
import type { AuthorJudgeComponents } from './judge-author.ts'
import { judgeAuthorClaim, judgeAuthorSignatures, judgeWalletQuota } from './judge-author.ts'
import { MAX_CLOCK_SKEW_MS, MAX_RESOURCE_OFFER_LIFE_MS } from './limits.ts'
import type { Sealed } from './sealed.ts'

export interface ResourceOfferJudgeComponents extends AuthorJudgeComponents {
  isStakedProvider(wallet: Address): boolean
  /** The highest sequence accepted from a node, and which offer it was. Withdrawn offers count. */
  latest(peerId: PeerIdText): { readonly sequence: number; readonly id: Bytes32 } | undefined
  isEquivocator(peerId: PeerIdText): boolean
  /** Two offers of one node with one sequence, both signed: kept as evidence; from now on it is an equivocator. */
  onEquivocation(second: Sealed<ResourceOffer>): void
}

export async function judgeResourceOffer(sealed: Sealed<ResourceOffer>, from: PeerIdText, c: ResourceOfferJudgeComponents): Promise<Verdict> {
  const offer = sealed.body
  const cheap = [() => judgeAuthorClaim(sealed, { from, wallet: offer.provider, role: 'provider' }, c), () => judgeContact(sealed), () => judgeLife(offer, c)]
  for (const judge of cheap) {
    const verdict = judge()
    if (verdict.result !== 'accept') return c.quota.charge(from, verdict)
  }
  const signatures = await judgeAuthorSignatures(sealed, c)
  if (signatures.result !== 'accept') return c.quota.charge(from, signatures)
  const sequence = judgeSequence(sealed, c)
  if (sequence.result !== 'accept') return c.quota.charge(from, sequence)
  return c.quota.charge(from, judgeWalletQuota(sealed, c.stakedBy(offer.provider, 'provider'), c))
}

function judgeContact({ body, author }: Sealed<ResourceOffer>): Verdict {
  // [REJECT] §3.10 the node offers itself: one offer a node, so nobody may speak in another's place.
  return body.contact.peerId === author.certificate.peerId ? accept : reject('MARKET_CONTACT_MISMATCH', 'fatal')
}

function judgeLife(offer: ResourceOffer, c: ResourceOfferJudgeComponents): Verdict {
  const nowMs = c.clock.nowMs()
  // [IGNORE] §3.11 still open, by our clock, and not for too long.
  if (offer.expiresAtMs + MAX_CLOCK_SKEW_MS <= nowMs) return ignore('MARKET_OFFER_EXPIRED')
  if (offer.expiresAtMs > nowMs + MAX_RESOURCE_OFFER_LIFE_MS + MAX_CLOCK_SKEW_MS) return ignore('MARKET_OFFER_LIFE_TOO_LONG')
  // [IGNORE] §3.15 not a node that was caught signing two offers under one sequence.
  if (c.isEquivocator(offer.contact.peerId)) return ignore('MARKET_EQUIVOCATOR')
  // [IGNORE] §3.12 newer than what we hold. Equal is looked at below: it may be evidence.
  const latest = c.latest(offer.contact.peerId)
  if (latest && latest.sequence > offer.sequence) return ignore('MARKET_SEQUENCE_STALE')
  // [IGNORE] §3.13 the provider has a bond to lose. Chain views lag, so a relay is not to blame.
  return c.isStakedProvider(offer.provider) ? accept : ignore('MARKET_PROVIDER_NOT_STAKED')
}

/** After the signatures: only a signed contradiction is evidence. */
function judgeSequence(sealed: Sealed<ResourceOffer>, c: ResourceOfferJudgeComponents): Verdict {
  const latest = c.latest(sealed.body.contact.peerId)
  if (latest?.sequence !== sealed.body.sequence) return accept
  if (latest.id === resourceOfferId(sealed.body)) return ignore('MARKET_SEEN')
  // [ACCEPT] §3.14 one sequence, two contents: the provider lies to someone. It enters no book, but it is handed on: whoever holds
  // the first is to see the second, so that the proof gets as far as the lie. Once: from then on §3.15 holds.
  c.onEquivocation(sealed)
  return accept
}
