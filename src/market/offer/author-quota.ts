import type { Clock } from '../../core/clock.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import type { Verdict } from '../../core/verdict.ts'
import { BoundedMap } from '../bounded-map.ts'

/** An honest client with 100 waiting jobs repeats 20 offers a second; this leaves room for it and for our own chain's lag. */
const REFILL_PER_SECOND = 50
/** Ten seconds' worth and as much again: a burst after a reconnect is no attack. */
const MAX_TOKENS = 1_000
/** A bad wallet signature costs us an elliptic-curve recovery and can't be an accident; the rest are lookups. */
const COSTS: Readonly<Record<string, number>> = { MARKET_SEEN: 1, MARKET_BAD_WALLET_SIGNATURE: 50, MARKET_BAD_CERTIFICATE: 50 }
const USUAL_COST = 5
/** One account is about 100 bytes. */
const MAX_ACCOUNTS = 16_384

/**
 * What an author of ignored messages may still cost us. Ignoring blames nobody, so without a quota it would be free.
 * Charged to the peer that published this copy (proven by gossip), not to the author inside: that one may be the victim of a replay.
 */
export class AuthorQuota {
  readonly #clock: Clock
  readonly #accounts = new BoundedMap<PeerIdText, { tokens: number; atMs: number }>(MAX_ACCOUNTS)

  constructor(clock: Clock) {
    this.#clock = clock
  }

  isSpent(from: PeerIdText): boolean {
    return this.#refilled(from) < 1
  }

  /** Charges what the verdict costs; `accept` and `reject` are free here (peer scores pay for the latter). Returns the verdict. */
  charge(from: PeerIdText, verdict: Verdict): Verdict {
    if (verdict.result !== 'ignore') return verdict
    const tokens = this.#refilled(from) - (COSTS[verdict.code] ?? USUAL_COST)
    this.#accounts.set(from, { tokens, atMs: this.#clock.nowMs() })
    return verdict
  }

  #refilled(from: PeerIdText): number {
    const account = this.#accounts.get(from)
    if (!account) return MAX_TOKENS
    const passedMs = Math.max(0, this.#clock.nowMs() - account.atMs)
    return Math.min(MAX_TOKENS, account.tokens + (passedMs * REFILL_PER_SECOND) / 1000)
  }
}
