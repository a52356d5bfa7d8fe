import type { Chain } from '../../chain/ports.ts'
import type { Address } from '../../core/primitives.ts'
import { formatLily } from '../../core/units.ts'

/** What a party has: LILY in wallet, escrow and stakes together, and coin for gas. Wei. */
export interface Holdings {
  readonly lily: bigint
  readonly coin: bigint
}

export interface Party {
  readonly name: string
  readonly wallet: Address
}

export async function readHoldings(chain: Chain, { wallet }: Party): Promise<Holdings> {
  const [token, coin, escrow, ...stakes] = await Promise.all([
    chain.tokenBalance(wallet),
    chain.coinBalance(wallet),
    chain.escrowOf(wallet),
    ...(['provider', 'solver', 'mediator'] as const).map((role) => chain.stakeOf(wallet, role))
  ])
  const staked = stakes.reduce((sum, { stake }) => sum + stake, 0n)
  return { lily: token + escrow.free + escrow.locked + escrow.withdrawing + staked, coin }
}

export interface MoneyRow {
  readonly name: string
  readonly lily: string
  readonly coin: string
}

const signed = (wei: bigint): string => (wei > 0n ? `+${formatLily(wei)}` : formatLily(wei))

/** Who paid and who earned between two looks at the chain; the LILY column adds up to zero, the coin column to the gas. */
export function moneyRows(parties: readonly Party[], before: readonly Holdings[], after: readonly Holdings[]): readonly MoneyRow[] {
  return parties.flatMap(({ name }, index) => {
    const [then, now] = [before[index], after[index]]
    if (!then || !now) return []
    return [{ name, lily: signed(now.lily - then.lily), coin: signed(now.coin - then.coin) }]
  })
}
