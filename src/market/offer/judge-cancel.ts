import type { PeerIdText } from '../../core/primitives.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Cancel } from './cancel.ts'
import type { AuthorJudgeComponents } from './judge-author.ts'
import { judgeAuthorClaim, judgeAuthorSignatures, judgeWalletQuota } from './judge-author.ts'
import type { Sealed } from './sealed.ts'

/** §3.30: a cancel needs no more than its author. That the offer is this client's is checked where the offer is held. */
export async function judgeCancel(sealed: Sealed<Cancel>, from: PeerIdText, c: AuthorJudgeComponents): Promise<Verdict> {
  const claim = judgeAuthorClaim(sealed, { from, wallet: sealed.body.client, role: 'client' }, c)
  if (claim.result !== 'accept') return c.quota.charge(from, claim)
  const signatures = await judgeAuthorSignatures(sealed, c)
  return c.quota.charge(from, signatures.result === 'accept' ? judgeWalletQuota(sealed, 0n, c) : signatures)
}
