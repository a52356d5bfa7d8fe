import type { Chain } from '../../chain/ports.ts'
import { within } from '../../core/clock.ts'
import type { Deal } from '../../core/deal.ts'
import { collateralFor } from '../../market/index.ts'

const DEPOSIT_MS = 60_000
const BPS = 10_000n

/** The price, at most `price`, for which this provider's free balance is collateral enough; what is missing comes from its wallet, if it has it. */
export async function coverCollateral(
  chain: Pick<Chain, 'escrowOf' | 'tokenBalance' | 'deposit'>,
  { deal, price }: { readonly deal: Pick<Deal, 'provider' | 'collateralBps'>; readonly price: bigint },
  signal: AbortSignal
): Promise<bigint> {
  const need = collateralFor(deal, price)
  const { free } = await chain.escrowOf(deal.provider)
  if (free >= need) return price
  const missing = need - free
  if ((await chain.tokenBalance(deal.provider)) < missing) return (free * BPS) / BigInt(deal.collateralBps)
  await chain.deposit(missing, within(signal, DEPOSIT_MS))
  return price
}
