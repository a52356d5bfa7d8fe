import type { Deal } from '../../core/deal.ts'
import type { ProtocolParams } from '../ports.ts'

/** contracts/src/libraries/Pricing.sol in bigint: shares are rounded down, collateral up. Money in wei, time in unix seconds. */
const BPS = 10_000n

export const share = (amount: bigint, bps: number): bigint => (amount * BigInt(bps)) / BPS

/** What the client locks: price, tax, solver's fee, mediation fee and time-out collateral. */
export const clientLock = ({ price, solverFee }: Deal, params: ProtocolParams): bigint =>
  price + share(price, params.taxBps) + solverFee + share(price, params.mediationFeeBps) + share(price, params.timeoutCollateralBps)

/** What the provider's stake is exposed with: price·(1 + ρ). */
export const exposureOf = ({ price, collateralBps }: Deal): bigint => (price * (BPS + BigInt(collateralBps)) + BPS - 1n) / BPS

/** From here on a result is worth nothing, and the deal can be timed out. */
export const executionEndS = (deal: Deal, params: ProtocolParams, startedAtS: number): number => dueAtS(deal, params, startedAtS) + params.lateS

const dueAtS = (deal: Deal, params: ProtocolParams, startedAtS: number): number => startedAtS + deal.timeoutS + params.graceS

/** Full until due, then falling in a straight line to zero. `startedAtS` 0: the execution clock has not started. */
export function priceAt(deal: Deal, params: ProtocolParams, times: { readonly startedAtS: number; readonly atS: number }): bigint {
  if (times.startedAtS === 0 || times.atS <= dueAtS(deal, params, times.startedAtS)) return deal.price
  const endS = executionEndS(deal, params, times.startedAtS)
  return times.atS >= endS ? 0n : (deal.price * BigInt(endS - times.atS)) / BigInt(params.lateS)
}

/** The share of the time that ran, at least the least share, and otherwise never more than a result would cost now. */
export function abortPrice(deal: Deal, params: ProtocolParams, times: { readonly startedAtS: number; readonly atS: number }): bigint {
  const elapsed = (deal.price * BigInt(times.atS - times.startedAtS)) / BigInt(deal.timeoutS)
  const most = priceAt(deal, params, times)
  const least = share(deal.price, params.minAbortBps)
  const capped = elapsed > most ? most : elapsed
  return capped > least ? capped : least
}
