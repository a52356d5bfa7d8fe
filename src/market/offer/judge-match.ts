import type { Notary } from '../../chain/ports.ts'
import type { Address, PeerIdText } from '../../core/primitives.ts'
import type { Verdict } from '../../core/verdict.ts'
import { ignore, reject } from '../../core/verdict.ts'
import type { AuthorJudgeComponents } from './judge-author.ts'
import { judgeAuthorClaim, judgeAuthorSignatures, judgeWalletQuota } from './judge-author.ts'
import { MAX_CLOCK_SKEW_MS } from './limits.ts'
import type { Match } from './match.ts'
import type { Sealed } from './sealed.ts'

export interface MatchJudgeComponents extends AuthorJudgeComponents {
  readonly notary: Pick<Notary, 'jobOfferId' | 'verifyDeal'>
  isStakedSolver(wallet: Address): boolean
}

export async function judgeMatch(sealed: Sealed<Match>, from: PeerIdText, c: MatchJudgeComponents): Promise<Verdict> {
  const { deal, offer } = sealed.body.signed
  const claim = judgeAuthorClaim(sealed, { from, wallet: deal.solver, role: 'solver' }, c)
  if (claim.result !== 'accept') return c.quota.charge(from, claim)
  // [IGNORE] §3.20 the deal can still be opened; afterwards the chain tells more than any announcement.
  if (deal.openBy * 1000 + MAX_CLOCK_SKEW_MS <= c.clock.nowMs()) return c.quota.charge(from, ignore('MARKET_MATCH_STALE'))
  // [IGNORE] §3.21 the solver is staked.
  if (!c.isStakedSolver(deal.solver)) return c.quota.charge(from, ignore('MARKET_SOLVER_NOT_STAKED'))
  // [REJECT] §3.22 the deal is for the offer that came with it.
  if (deal.jobOffer !== c.notary.jobOfferId(offer) || deal.client !== offer.client) return reject('MARKET_DEAL_MISMATCH', 'fatal')
  const signatures = await judgeAuthorSignatures(sealed, c)
  if (signatures.result !== 'accept') return c.quota.charge(from, signatures)
  // [IGNORE] §3.23 the provider signed the deal. The client's signature is left to the chain: an announcement opens nothing.
  const signed = await c.notary.verifyDeal(deal, deal.provider, sealed.body.signed.providerSignature)
  if (!signed) return c.quota.charge(from, ignore('MARKET_BAD_WALLET_SIGNATURE'))
  return c.quota.charge(from, judgeWalletQuota(sealed, c.stakedBy(deal.solver, 'solver'), c))
}
