import type { Notary, ProtocolParams } from '../../chain/ports.ts'
import type { JobOffer, SignedJobOffer } from '../../core/job-offer.ts'
import { preferencesId } from '../../core/job-offer.ts'
import type { Address, Bytes32, PeerIdText } from '../../core/primitives.ts'
import type { Verdict } from '../../core/verdict.ts'
import { accept, ignore, reject } from '../../core/verdict.ts'
import { maxLockOf } from '../price/deal-money.ts'
import { derivedFields } from './build-job-offer.ts'
import type { AuthorJudgeComponents } from './judge-author.ts'
import { judgeAuthorClaim, judgeAuthorSignatures, judgeWalletQuota } from './judge-author.ts'
import { MAX_CLOCK_SKEW_MS, MAX_JOB_OFFER_LIFE_S } from './limits.ts'
import type { Sealed } from './sealed.ts'

export interface JobOfferJudgeComponents extends AuthorJudgeComponents {
  readonly notary: Pick<Notary, 'jobOfferId' | 'verifyJobOffer'>
  params(): Promise<ProtocolParams>
  isCancelled(jobOffer: Bytes32, client: Address): boolean
  isNonceUsed(client: Address, nonce: bigint): Promise<boolean>
  /** Wei in escrow, neither locked nor being withdrawn. */
  freeBalance(client: Address): Promise<bigint>
  /** Wei that the client's other live offers in this book may lock. */
  committed(client: Address): bigint
}

export async function judgeJobOffer(sealed: Sealed<SignedJobOffer>, from: PeerIdText, c: JobOfferJudgeComponents): Promise<Verdict> {
  const { offer } = sealed.body
  const cheap = [
    () => judgeAuthorClaim(sealed, { from, wallet: offer.client, role: 'client' }, c),
    () => judgeTimes(offer, c.clock.nowMs()),
    () => judgeHashes(sealed.body)
  ]
  for (const judge of cheap) {
    const verdict = judge()
    if (verdict.result !== 'accept') return c.quota.charge(from, verdict)
  }
  for (const judge of [() => judgeAuthorSignatures(sealed, c), () => judgeWallet(sealed.body, c), () => judgeOnChain(sealed, c)]) {
    const verdict = await judge()
    if (verdict.result !== 'accept') return c.quota.charge(from, verdict)
  }
  return accept
}

function judgeTimes(offer: JobOffer, nowMs: number): Verdict {
  // [IGNORE] §3.1 still open, by our clock.
  if (offer.expiryS * 1000 + MAX_CLOCK_SKEW_MS <= nowMs) return ignore('MARKET_OFFER_EXPIRED')
  // [IGNORE] §3.1 not open for longer than money may need to leave escrow.
  if (offer.expiryS * 1000 > nowMs + MAX_JOB_OFFER_LIFE_S * 1000 + MAX_CLOCK_SKEW_MS) return ignore('MARKET_OFFER_LIFE_TOO_LONG')
  // [IGNORE] §3.1 a result can still be in time.
  if (offer.deadlineS !== 0 && (offer.deadlineS - offer.timeoutS) * 1000 + MAX_CLOCK_SKEW_MS <= nowMs) return ignore('MARKET_DEADLINE_PASSED')
  return accept
}

/** The bytes alone tell. */
export function judgeHashes({ offer, spec, preferences }: SignedJobOffer): Verdict {
  // [REJECT] §3.2 what the offer names by hash is what came with it: provider, chain and mediator will hold it to that.
  const derived = derivedFields(spec)
  if (offer.jobSpec !== derived.jobSpec) return reject('MARKET_SPEC_MISMATCH', 'fatal')
  if (offer.verification !== derived.verification) return reject('MARKET_VERIFICATION_MISMATCH', 'fatal')
  if (offer.timeoutS !== derived.timeoutS) return reject('MARKET_TIMEOUT_MISMATCH', 'mid')
  if (offer.royaltyTo !== derived.royaltyTo || offer.royaltyBps !== derived.royaltyBps) return reject('MARKET_ROYALTY_MISMATCH', 'mid')
  if (offer.preferences !== preferencesId(preferences)) return reject('MARKET_PREFERENCES_MISMATCH', 'fatal')
  return accept
}

async function judgeWallet({ offer, signature }: SignedJobOffer, c: JobOfferJudgeComponents): Promise<Verdict> {
  // [IGNORE] §3.3 the wallet signed the offer. Not reject, for the reason of §2.6.
  if (!(await c.notary.verifyJobOffer(offer, signature))) return ignore('MARKET_BAD_WALLET_SIGNATURE')
  // [IGNORE] §3.4 not withdrawn by its client.
  if (c.isCancelled(c.notary.jobOfferId(offer), offer.client)) return ignore('MARKET_OFFER_CANCELLED')
  return accept
}

async function judgeOnChain(sealed: Sealed<SignedJobOffer>, c: JobOfferJudgeComponents): Promise<Verdict> {
  const { offer } = sealed.body
  const [used, free, params] = await Promise.all([c.isNonceUsed(offer.client, offer.nonce), c.freeBalance(offer.client), c.params()])
  // [IGNORE] §3.5 its nonce is unspent: neither filled nor cancelled.
  if (used) return ignore('MARKET_NONCE_USED')
  // [IGNORE] §3.6 the client can pay for this offer and all its others at once. Our view of the chain may lag: nobody's crime.
  if (free - c.committed(offer.client) < maxLockOf(offer, params)) return ignore('MARKET_BALANCE_TOO_LOW')
  return judgeWalletQuota(sealed, free, c)
}
