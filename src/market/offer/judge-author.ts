import type { Role } from '../../core/certificate.ts'
import type { Clock } from '../../core/clock.ts'
import type { Address, PeerIdText } from '../../core/primitives.ts'
import type { Verdict } from '../../core/verdict.ts'
import { accept, ignore, reject } from '../../core/verdict.ts'
import type { AuthorQuota } from './author-quota.ts'
import type { CertificateCheck } from './certificate-check.ts'
import { MAX_CLOCK_SKEW_MS } from './limits.ts'
import type { Sealed } from './sealed.ts'
import type { WalletQuota } from './wallet-quota.ts'

/** What judging any sealed message needs to see. */
export interface AuthorJudgeComponents {
  readonly clock: Clock
  readonly quota: Pick<AuthorQuota, 'isSpent' | 'charge'>
  readonly certificates: CertificateCheck
  readonly wallets: WalletQuota
  /** Wei at stake in a role, 0 for none: from a cache, it is asked for each message. */
  stakedBy(wallet: Address, role: 'provider' | 'solver'): bigint
  /** Ed25519 by the node key of `peerId`. */
  verifyPeerSignature(peerId: PeerIdText, bytes: Uint8Array, signature: Uint8Array): Promise<boolean>
  /** A message with this content was accepted before. */
  hasSeen(key: string): boolean
}

/** In which name the author speaks: the wallet that the noun names, and the role it needs. */
export interface Claim {
  /** Who published this copy. */
  readonly from: PeerIdText
  readonly wallet: Address
  readonly role: Role
}

/** The checks that cost a lookup. Every judge makes them first. */
export function judgeAuthorClaim(sealed: Sealed<unknown>, claim: Claim, c: AuthorJudgeComponents): Verdict {
  // [IGNORE] §2.1 the sender has used up what ignored messages may cost us.
  if (c.quota.isSpent(claim.from)) return ignore('MARKET_QUOTA')
  // [IGNORE] §2.3 first sight only: a replay costs one lookup.
  if (c.hasSeen(sealed.key)) return ignore('MARKET_SEEN')
  const { certificate } = sealed.author
  // [REJECT] §2.4 the certificate is of the wallet that the noun names, and lists the role.
  if (certificate.wallet !== claim.wallet) return reject('MARKET_WALLET_MISMATCH', 'fatal')
  if (!certificate.roles.includes(claim.role)) return reject('MARKET_ROLE_MISSING', 'mid')
  // [IGNORE] §2.2 the certificate is in force.
  if (certificate.expiryS * 1000 + MAX_CLOCK_SKEW_MS <= c.clock.nowMs()) return ignore('MARKET_CERTIFICATE_EXPIRED')
  return accept
}

/** The last check: only what is good otherwise counts against the wallet. `backing`: wei that stand behind it in this matter. */
export function judgeWalletQuota({ author }: Sealed<unknown>, backing: bigint, c: AuthorJudgeComponents): Verdict {
  // [IGNORE] §2.7 the wallet says no more than what it has at stake or in escrow allows, from however many nodes.
  return c.wallets.take(author.certificate.wallet, backing) ? accept : ignore('MARKET_WALLET_QUOTA')
}

/** The checks that cost elliptic curves: after all that is cheaper. */
export async function judgeAuthorSignatures(sealed: Sealed<unknown>, c: AuthorJudgeComponents): Promise<Verdict> {
  const { certificate } = sealed.author
  // [REJECT] §2.5 the node key of the certificate signed these bytes for this topic.
  if (!(await c.verifyPeerSignature(certificate.peerId, sealed.digest, sealed.signature))) return reject('MARKET_BAD_PEER_SIGNATURE', 'fatal')
  // [IGNORE] §2.6 the wallet signed the certificate. Not reject: whether a contract wallet stands by it is a question to the chain.
  if (!(await c.certificates.isSigned(sealed.author))) return ignore('MARKET_BAD_CERTIFICATE')
  return accept
}
