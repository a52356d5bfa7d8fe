import type { Rates, TrackRecord } from './strategy.ts'

const BPS = 10_000
/** Results found right in a row before a provider is trusted at all: a new name costs that many checks. */
export const NEW_UNTIL = 10
/** What is checked beyond the least at which cheating does not pay. */
const MARGIN = 1.1

/** CV as it counts for a deal of this price: no more than the checked deals were worth, in such deals. Ten of dust would else end the time in which a new name is checked. */
export function streakFor({ streak, worthWei }: { readonly streak: number; readonly worthWei: bigint }, priceWei: bigint): number {
  if (priceWei <= 0n) return streak
  const worth = worthWei / priceWei
  return worth < BigInt(streak) ? Number(worth) : streak // Number: below the streak, and that is a count
}

/**
 * The share of a provider's deals that is checked: BOINC's 1/CV, but never below the share at which honest work pays best,
 * 1.1/((1 − miss − false)(1 + ρ)), nor below `floor`. The contracts draw audits by the same rule: docs/protocol/trust.md §5.1.
 */
export function auditShare({ streak, collateralBps }: TrackRecord, { missRate, falseRate }: Rates, floor: number): number {
  const power = 1 - missRate - falseRate
  if (streak < NEW_UNTIL || power <= 0) return 1
  const deterring = MARGIN / (power * (1 + collateralBps / BPS))
  return Math.min(1, Math.max(floor, 1 / streak, deterring))
}
