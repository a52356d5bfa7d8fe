import type { Notary } from '../../chain/ports.ts'
import type { Address, PeerIdText } from '../../core/primitives.ts'
import type { Verdict } from '../../core/verdict.ts'
import { accept, ignore, reject } from '../../core/verdict.ts'
import { findFault } from '../explain/judge-explanation.ts'
import type { SolverRecord } from '../explain/solver-record.ts'
import type { AuthorJudgeComponents } from './judge-author.ts'
import { judgeAuthorClaim, judgeAuthorSignatures, judgeWalletQuota } from './judge-author.ts'
import { MAX_CLOCK_SKEW_MS } from './limits.ts'
import type { Match } from './match.ts'
import type { Sealed } from './sealed.ts'

export interface MatchJudgeComponents extends AuthorJudgeComponents {
  readonly notary: Pick<Notary, 'dealId' | 'jobOfferId' | 'verifyDeal' | 'verifyWord'>
  isStakedSolver(wallet: Address): boolean
  readonly solvers: Pick<SolverRecord, 'isFaulty' | 'contradicts' | 'broke'>
}

export async function judgeMatch(sealed: Sealed<Match>, from: PeerIdText, c: MatchJudgeComponents): Promise<Verdict> {
  const { deal, offer } = sealed.body.signed
  const claim = judgeAuthorClaim(sealed, { from, wallet: deal.solver, role: 'solver' }, c)
  if (claim.result !== 'accept') return c.quota.charge(from, claim)
  // [IGNORE] §3.20 the deal can still be opened; afterwards the chain tells more than any announcement.
  if (deal.openBy * 1000 + MAX_CLOCK_SKEW_MS <= c.clock.nowMs()) return c.quota.charge(from, ignore('MARKET_MATCH_STALE'))
  // [IGNORE] §3.21 the solver is staked.
  if (!c.isStakedSolver(deal.solver)) return c.quota.charge(from, ignore('MARKET_SOLVER_NOT_STAKED'))
  // [IGNORE] §3.25 not a solver that was caught breaking its word.
  if (c.solvers.isFaulty(deal.solver)) return c.quota.charge(from, ignore('MARKET_SOLVER_FAULTY'))
  // [REJECT] §3.22 the deal is for the offer that came with it.
  if (deal.jobOffer !== c.notary.jobOfferId(offer) || deal.client !== offer.client) return reject('MARKET_DEAL_MISMATCH', 'fatal')
  const signatures = await judgeAuthorSignatures(sealed, c)
  if (signatures.result !== 'accept') return c.quota.charge(from, signatures)
  // [IGNORE] §3.23 the provider signed the deal. The client's signature is left to the chain: an announcement opens nothing.
  const signed = await c.notary.verifyDeal(deal, deal.provider, sealed.body.signed.providerSignature)
  if (!signed) return c.quota.charge(from, ignore('MARKET_BAD_WALLET_SIGNATURE'))
  // [IGNORE] §3.27 the solver's wallet gave its word. A contract wallet's word is the chain's to say, so no relay is to blame.
  const { round, ranking, word } = sealed.body
  const said = await c.notary.verifyWord({ jobOffer: deal.jobOffer, round, dealId: c.notary.dealId(deal), ranking }, deal.solver, word)
  if (!said) return c.quota.charge(from, ignore('MARKET_BAD_WALLET_SIGNATURE'))
  const backed = judgeWalletQuota(sealed, c.stakedBy(deal.solver, 'solver'), c)
  if (backed.result !== 'accept') return c.quota.charge(from, backed)
  return judgeWord(sealed, c)
}

/** After the signatures: only a signed contradiction is evidence. */
function judgeWord(sealed: Sealed<Match>, c: MatchJudgeComponents): Verdict {
  // [REJECT] §3.24 the explanation agrees with itself and with the deal, as far as the bytes alone tell.
  if (findFault(sealed.body)) {
    c.solvers.broke(sealed)
    return reject('MARKET_EXPLANATION_BROKEN', 'fatal')
  }
  // [ACCEPT] §3.26 one number, two deals or two rankings: it is no match to us, but it is handed on, so that the proof gets as far as the lie. Once: then §3.25 holds.
  c.solvers.contradicts(sealed)
  return accept
}
