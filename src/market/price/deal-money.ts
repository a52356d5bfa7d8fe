import type { ProtocolParams } from '../../chain/ports.ts'
import type { Deal } from '../../core/deal.ts'
import type { JobOffer } from '../../core/job-offer.ts'
import { BPS, ceilDiv, share } from './shares.ts'

type LockParams = Pick<ProtocolParams, 'taxBps' | 'mediationFeeBps' | 'timeoutCollateralBps'>
type TimeParams = Pick<ProtocolParams, 'graceS' | 'lateS'>

/** What the client locks for a deal at `price`: `Pricing.clientLock` of the contracts, each share rounded down. market.md §5.2 */
export function lockOf(price: bigint, params: LockParams, solverFee: bigint): bigint {
  return price + share(price, params.taxBps) + solverFee + share(price, params.mediationFeeBps) + share(price, params.timeoutCollateralBps)
}

/** The most that any deal from this offer can lock. */
export const maxLockOf = (offer: Pick<JobOffer, 'maxPrice' | 'maxSolverFee'>, params: LockParams): bigint => lockOf(offer.maxPrice, params, offer.maxSolverFee)

/** What the provider's stake is exposed with: price·(1 + ρ), rounded up: `Pricing.exposure` of the contracts. market.md §5.3 */
export const exposureOf = (deal: Pick<Deal, 'price' | 'collateralBps'>): bigint => ceilDiv(deal.price * (BPS + BigInt(deal.collateralBps)), BPS)

/** Unix seconds up to which a result costs its full price; `startedAtS`: when the execution clock began. */
export const dueAtS = (deal: Pick<Deal, 'timeoutS'>, params: TimeParams, startedAtS: number): number => startedAtS + deal.timeoutS + params.graceS

/** Price of a result delivered at `timeS`: whole until it is due, then a straight line to zero over `lateS`. market.md §5.4 */
export function priceAt(deal: Pick<Deal, 'price' | 'timeoutS'>, params: TimeParams, at: { readonly startedAtS: number; readonly timeS: number }): bigint {
  const due = dueAtS(deal, params, at.startedAtS)
  if (at.timeS <= due) return deal.price
  const end = due + params.lateS
  return at.timeS >= end ? 0n : (deal.price * BigInt(end - at.timeS)) / BigInt(params.lateS)
}
