import type { Extended, Extension } from '../../chain/index.ts'
import type { Deal } from '../../core/deal.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { limitSecondsOf } from '../price/price-of.ts'
import { BPS, ceilDiv } from '../price/shares.ts'
import type { MeteredSpec } from './paid-time.ts'
import { paidSecondsOf } from './paid-time.ts'

export interface MeteredDeal {
  readonly dealId: Bytes32
  readonly deal: Pick<Deal, 'price' | 'collateralBps'>
  readonly spec: MeteredSpec
}

type Bought = Pick<Extended, 'number' | 'untilS'>

/** What so many seconds cost beyond the first: at the rate of the deal itself, rounded up. metered.md §2.2 */
export const priceOfSeconds = ({ deal, spec }: Pick<MeteredDeal, 'deal' | 'spec'>, seconds: number): bigint =>
  ceilDiv(deal.price * BigInt(seconds), BigInt(spec.metered.firstS))

/** The most seconds that cost no more. */
const secondsFor = ({ deal, spec }: Pick<MeteredDeal, 'deal' | 'spec'>, wei: bigint): number =>
  deal.price === 0n ? Number.MAX_SAFE_INTEGER : Number((wei * BigInt(spec.metered.firstS)) / deal.price)

/** price·ρ, rounded up: `Extensions` locks it of the provider's free balance. */
export const collateralFor = ({ collateralBps }: Pick<Deal, 'collateralBps'>, price: bigint): bigint => ceilDiv(price * BigInt(collateralBps), BPS)

/**
 * The next extension: as much again as is paid for, up to the limit of the job, and no more than `mostWei` buys. Undefined: nothing is left to buy,
 * or `mostWei` buys less than a second.
 */
export function nextExtension(at: MeteredDeal, bought: Bought, mostWei?: bigint): Extension | undefined {
  const fromS = paidSecondsOf(at.spec, bought)
  const most = Math.min(2 * fromS, limitSecondsOf(at.spec))
  const untilS = mostWei === undefined ? most : Math.min(most, fromS + secondsFor(at, mostWei))
  if (untilS <= fromS) return undefined
  return { dealId: at.dealId, number: bought.number + 1, fromS, untilS, price: priceOfSeconds(at, untilS - fromS) }
}

/** Why a client does not sign it; undefined: it is the next one, at the deal's rate. What it may spend is asked elsewhere. metered.md §2.4 */
export function judgeExtension(at: MeteredDeal, bought: Bought, extension: Extension): string | undefined {
  const fromS = paidSecondsOf(at.spec, bought)
  const most = Math.min(2 * fromS, limitSecondsOf(at.spec))
  if (extension.dealId !== at.dealId) return `it is for deal ${extension.dealId}`
  if (extension.number !== bought.number + 1) return `it is number ${extension.number}, ${bought.number + 1} is the next`
  if (extension.fromS !== fromS) return `it begins at ${extension.fromS} s, ${fromS} s are paid for`
  if (extension.untilS <= fromS || extension.untilS > most) return `it lasts until ${extension.untilS} s, at most ${most} s are bought at once`
  const price = priceOfSeconds(at, extension.untilS - fromS)
  return extension.price > price ? `it costs ${extension.price} wei, ${extension.untilS - fromS} s of this deal cost ${price}` : undefined
}
