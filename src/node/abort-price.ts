import type { DealOnChain, ProtocolParams } from '../chain/ports.ts'
import type { Deal } from '../core/deal.ts'
import { priceAt } from '../market/index.ts'

const BPS = 10_000n

/**
 * What the contract charges a client that aborts at `nowS` (block time): the time used, but no more than a result would cost by then, and at
 * least `minAbortBps` of the price; only that while nothing has begun. Wei, rounded down. contracts.md §4.8, §4.9
 */
export function abortPrice(
  deal: Pick<Deal, 'price' | 'timeoutS'>,
  now: Pick<DealOnChain, 'state' | 'sinceS'> & { readonly nowS: number },
  params: Pick<ProtocolParams, 'minAbortBps' | 'graceS' | 'lateS'>
): bigint {
  const { price, timeoutS } = deal
  const least = (price * BigInt(params.minAbortBps)) / BPS
  if (now.state === 'Fetching') return least
  const byTime = (price * BigInt(Math.max(0, now.nowS - now.sinceS))) / BigInt(Math.max(1, timeoutS))
  const due = priceAt(deal, params, { startedAtS: now.sinceS, timeS: now.nowS })
  const used = byTime < due ? byTime : due
  return used > least ? used : least
}
