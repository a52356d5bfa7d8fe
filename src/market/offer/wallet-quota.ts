import type { Clock } from '../../core/clock.ts'
import type { Address } from '../../core/primitives.ts'
import { ONE_LILY } from '../../core/units.ts'
import { BoundedMap } from '../bounded-map.ts'

/** Whoever may speak at all may say this much: a client's cancels, a small provider's changes. */
const BASE_PER_SECOND = 5
/** What stands behind a wallet buys one message a second for each of these: new keys are free, LILY is not. */
const WEI_PER_MESSAGE_PER_SECOND = 10n * ONE_LILY
/** A solver for the whole market; also the limit of one author's node (topics.ts). */
const MAX_PER_SECOND = 100
/** A minute's worth may come at once: a batch of jobs, a reconnect. */
const BURST_SECONDS = 60
/** One account is about 100 bytes. */
const MAX_ACCOUNTS = 65_536

/**
 * How much of everyone's time a wallet may take with *good* messages, by what it has at stake or in escrow. The quota of authors counts
 * node keys, of which a wallet makes as many as it likes; this one counts the wallet behind them. Only messages whose signatures hold
 * reach it, so nobody can use up another's.
 */
export class WalletQuota {
  readonly #clock: Clock
  readonly #accounts = new BoundedMap<Address, { readonly tokens: number; readonly atMs: number }>(MAX_ACCOUNTS)

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** True: one message more is within the quota, and is counted. `backing`: wei of stake or free escrow. */
  take(wallet: Address, backing: bigint): boolean {
    const nowMs = this.#clock.nowMs()
    const perSecond = rateOf(backing)
    const most = perSecond * BURST_SECONDS
    const account = this.#accounts.get(wallet)
    const passedMs = account ? Math.max(0, nowMs - account.atMs) : 0
    const tokens = account ? Math.min(most, account.tokens + (passedMs * perSecond) / 1000) : most
    const allowed = tokens >= 1
    this.#accounts.set(wallet, { tokens: allowed ? tokens - 1 : tokens, atMs: nowMs })
    return allowed
  }
}

function rateOf(backing: bigint): number {
  const bought = backing > 0n ? backing / WEI_PER_MESSAGE_PER_SECOND : 0n
  return Math.min(MAX_PER_SECOND, BASE_PER_SECOND + Number(bought > BigInt(MAX_PER_SECOND) ? BigInt(MAX_PER_SECOND) : bought))
}
