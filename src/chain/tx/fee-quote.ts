import type { Clock } from '../../core/clock.ts'
import { within } from '../../core/clock.ts'
import type { HeadFeed } from '../events/head-feed.ts'
import type { RpcPool } from '../rpc/rpc-pool.ts'
import { parseQuantity } from '../rpc/schemas.ts'

export interface Fees {
  readonly maxFeePerGas: bigint
  readonly maxPriorityFeePerGas: bigint
}

export interface FeeQuoteComponents {
  readonly pool: RpcPool
  readonly heads: HeadFeed
  readonly clock: Clock
}

/** A tip moves slowly; the base fee, which does not, comes with every head for nothing. */
const TIP_TTL_MS = 30_000
const TIP_TIMEOUT_MS = 3_000
/** Where the node does not know eth_maxPriorityFeePerGas: 0.01 gwei, what rollups take. */
const DEFAULT_TIP = 10_000_000n

/** What a transaction pays now, without asking the chain on the hot path. */
export class FeeQuote {
  readonly #c: FeeQuoteComponents
  #tip = DEFAULT_TIP
  #tipAtMs = Number.NEGATIVE_INFINITY

  constructor(components: FeeQuoteComponents) {
    this.#c = components
  }

  /** The base fee may double (six full blocks) before this is too low; what is not needed is not paid. */
  now(): Fees {
    if (this.#c.clock.nowMs() - this.#tipAtMs > TIP_TTL_MS) void this.refresh(AbortSignal.timeout(TIP_TIMEOUT_MS))
    return { maxFeePerGas: 2n * this.#c.heads.head.baseFee + this.#tip, maxPriorityFeePerGas: this.#tip }
  }

  /** Never rejects: an old tip is a good tip. */
  async refresh(signal: AbortSignal): Promise<void> {
    this.#tipAtMs = this.#c.clock.nowMs()
    try {
      const answer = await this.#c.pool.request('eth_maxPriorityFeePerGas', [], within(signal, TIP_TIMEOUT_MS))
      this.#tip = parseQuantity(answer, 'eth_maxPriorityFeePerGas')
    } catch {
      // Refused or late: some nodes do not have the method, and the last figure stays good enough.
    }
  }
}

/** At least 10 % more than before is what nodes ask of a replacement; 25 % leads somewhere within a few rounds. */
export function raised(before: Fees, now: Fees): Fees {
  const more = (fee: bigint): bigint => (fee * 5n) / 4n + 1n
  const most = (a: bigint, b: bigint): bigint => (a > b ? a : b)
  return {
    maxFeePerGas: most(more(before.maxFeePerGas), now.maxFeePerGas),
    maxPriorityFeePerGas: most(more(before.maxPriorityFeePerGas), now.maxPriorityFeePerGas)
  }
}
