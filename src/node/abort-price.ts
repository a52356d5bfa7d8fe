import type { DealOnChain, ProtocolParams } from '../chain/ports.ts'
import type { Deal } from '../core/deal.ts'

const BPS = 10_000n

/** What the contract charges a client that aborts at `nowS` (block time): the time used, at least `minAbortBps` of the price; only that while nothing has begun. Wei, rounded down. */
export function abortPrice(
  deal: Pick<Deal, 'price' | 'timeoutS'>,
  now: Pick<DealOnChain, 'state' | 'sinceS'> & { readonly nowS: number },
  { minAbortBps }: Pick<ProtocolParams, 'minAbortBps'>
): bigint {
  const { price, timeoutS } = deal
  const least = (price * BigInt(minAbortBps)) / BPS
  if (now.state === 'Fetching') return least
  const elapsedS = BigInt(Math.max(0, Math.min(timeoutS, now.nowS - now.sinceS)))
  const byTime = (price * elapsedS) / BigInt(Math.max(1, timeoutS))
  return byTime > least ? byTime : least
}
