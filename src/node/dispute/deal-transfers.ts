import type { DealEvent, ProtocolParams } from '../../chain/ports.ts'
import type { Deal } from '../../core/deal.ts'
import { exposureOf, lockOf, priceAt } from '../../market/index.ts'

const BPS = 10_000n
const share = (amount: bigint, bps: number): bigint => (amount * BigInt(bps)) / BPS

export type Purse =
  | 'client escrow'
  | 'client lock'
  | 'provider escrow'
  | 'provider stake'
  | 'provider exposure'
  | 'solver escrow'
  | 'author escrow'
  | 'treasury'

/** Wei of LILY that went from one purse to another; locks and exposures are purses too. */
export interface Transfer {
  readonly from: Purse
  readonly to: Purse
  readonly amount: bigint
  readonly why: string
}

/** What a deal's earlier events tell: when its execution clock began and when its result was committed. */
export interface Clocks {
  readonly startedAtS?: number
  readonly committedAtS?: number
}

export const clocksAfter = (clocks: Clocks, event: DealEvent): Clocks => {
  if (event.type === 'opened') return event.state === 'Open' ? { startedAtS: event.at.timestampS } : {}
  if (event.type !== 'moved') return clocks
  if (event.cause === 'Ready') return { startedAtS: event.at.timestampS }
  return event.cause === 'ResultCommitted' ? { ...clocks, committedAtS: event.at.timestampS } : clocks
}

interface Terms {
  readonly deal: Deal
  readonly params: ProtocolParams
  readonly clocks: Clocks
  /** Where both signed a price to part at; only they know it. */
  readonly agreedPrice?: bigint | undefined
}

/** Whose money an event of the Deals contract moved: docs/protocol/contracts.md §3.10, §4, §5. Zero amounts are left out. */
export function transfersOf(event: DealEvent, terms: Terms): readonly Transfer[] {
  return transfers(event, terms).filter(({ amount }) => amount > 0n)
}

function transfers(event: DealEvent, terms: Terms): readonly Transfer[] {
  const { deal, params } = terms
  const lock = lockOf(deal.price, params, deal.solverFee)
  const back = (amount: bigint): Transfer => ({ from: 'client lock', to: 'client escrow', amount, why: 'given back' })
  if (event.type === 'opened') {
    return [
      { from: 'client escrow', to: 'client lock', amount: lock, why: 'price, tax, fees and deposits' },
      { from: 'provider stake', to: 'provider exposure', amount: exposureOf(deal), why: 'collateral' }
    ]
  }
  // A paid deal's collateral stays exposed for the audits.
  if (event.type === 'paid') return payment(paidPrice(event.amount, deal), terms)
  if (event.type !== 'moved') return []
  const release: Transfer = { from: 'provider exposure', to: 'provider stake', amount: exposureOf(deal), why: 'collateral' }
  const forfeit = (bps: number): readonly Transfer[] => {
    const amount = share(deal.price, bps)
    return [release, { from: 'client lock', to: 'treasury', amount, why: 'forfeited while the chain could not tell who was silent' }, back(lock - amount)]
  }
  switch (event.cause) {
    case 'FetchTimedOut':
      return forfeit(params.timeoutCollateralBps)
    case 'ExecutionTimedOut':
      return [
        release,
        back(lock),
        { from: 'provider stake', to: 'client escrow', amount: share(deal.price, params.timeoutCollateralBps), why: 'the provider was silent' }
      ]
    case 'Abandoned':
      return [release, back(lock)]
    case 'Aborted':
      return terms.clocks.startedAtS === undefined
        ? forfeit(params.minAbortBps)
        : [release, ...payment(abortPrice(deal, params, { startedAtS: terms.clocks.startedAtS, atS: event.at.timestampS }), terms)]
    case 'Agreed':
      return terms.agreedPrice === undefined ? [release] : [release, ...payment(terms.agreedPrice, terms)]
    default:
      return [] // Ready, ResultCommitted, and what mediation does: its own story
  }
}

/** contracts.md §5.1. */
function payment(price: bigint, { deal, params }: Terms): readonly Transfer[] {
  const royalty = share(price, deal.royaltyBps)
  const tax = share(price, params.taxBps)
  const fee = price > 0n ? deal.solverFee : 0n
  const lock = lockOf(deal.price, params, deal.solverFee)
  return [
    {
      from: 'client lock',
      to: 'provider escrow',
      amount: price - royalty,
      why: price === deal.price ? 'the price' : `the price, ${price} wei of ${deal.price} after time ran`
    },
    { from: 'client lock', to: 'author escrow', amount: royalty, why: 'royalty of the module' },
    { from: 'client lock', to: 'treasury', amount: tax, why: 'tax' },
    { from: 'client lock', to: 'solver escrow', amount: fee, why: 'for the match' },
    { from: 'client lock', to: 'client escrow', amount: lock - price - tax - fee, why: 'given back' }
  ]
}

/** The price of which the provider got `amount`, the royalty being rounded down. */
function paidPrice(amount: bigint, { price, royaltyBps }: Deal): bigint {
  if (amount === price - share(price, royaltyBps)) return price
  const guess = (amount * BPS) / (BPS - BigInt(royaltyBps))
  return [guess - 1n, guess, guess + 1n].find((each) => each - share(each, royaltyBps) === amount) ?? guess
}

/** contracts.md §4.8. */
function abortPrice(deal: Deal, params: ProtocolParams, { startedAtS, atS }: { readonly startedAtS: number; readonly atS: number }): bigint {
  const elapsed = (deal.price * BigInt(atS - startedAtS)) / BigInt(deal.timeoutS)
  const due = priceAt(deal, params, { startedAtS, timeS: atS })
  const least = share(deal.price, params.minAbortBps)
  const capped = elapsed < due ? elapsed : due
  return capped > least ? capped : least
}
