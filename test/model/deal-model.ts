/**
 * The deal's state machine and the money around it, written from docs/protocol/contracts.md (clauses in brackets) and from nothing else:
 * no ABI, no event, no code of src. Wei and unix seconds.
 */
export interface ModelParams {
  readonly taxBps: bigint
  readonly timeoutCollateralBps: bigint
  readonly mediationFeeBps: bigint
  readonly minAbortBps: bigint
  readonly graceS: number
  readonly lateS: number
  readonly judgeS: number
  readonly auditS: number
}

export interface ModelTerms {
  readonly price: bigint
  readonly solverFee: bigint
  readonly royaltyBps: bigint
  readonly collateralBps: bigint
  readonly timeoutS: number
  readonly fetchS: number
  readonly storageS: number
}

export type ModelState = 'Fetching' | 'Open' | 'ResultCommitted' | 'Paid' | 'Closed' | 'Refunded' | 'TimedOut' | 'Cancelled'
export type Actor = 'client' | 'provider' | 'solver'

/** What can be tried on a deal. `settle`: with the client's acceptance of this price; `cancelOpen`: with both signatures of it. */
export type Act =
  | { readonly verb: 'markReady' | 'commitResult' | 'claim' | 'close' | 'timeOut' | 'abandon' | 'abort'; readonly by: Actor }
  | { readonly verb: 'settle' | 'cancelOpen'; readonly by: Actor; readonly price: bigint }

export interface Purses {
  clientFree: bigint
  clientLocked: bigint
  providerFree: bigint
  providerStake: bigint
  solverFree: bigint
  authorFree: bigint
  treasuryFree: bigint
}

export interface ModelDeal {
  readonly terms: ModelTerms
  state: ModelState
  sinceS: number
  /** Start of the execution clock; 0: not started. */
  startS: number
}

const LIVE: readonly ModelState[] = ['Fetching', 'Open', 'ResultCommitted']

const share = (amount: bigint, bps: bigint): bigint => (amount * bps) / 10_000n

/** A rule of the model that a test may break on purpose, to see that breaking it is noticed. */
export type Break =
  | 'none'
  | 'claimEarly'
  | 'silentProviderUncharged'
  | 'lateIsFull'
  | 'abortFree'
  | 'taxKept'
  | 'abandonByAnyone'
  | 'commitAfterEnd'
  | 'fetchCharged'
  | 'auditUncovered'
  | 'storageUncovered'
  | 'storageEndsWithTheAudit'

/** [6.4] One day by the clock. */
export const AUDIT_WINDOW_S = 86_400
/** Exposures are kept in gwei of LILY. [6.4] */
const GWEI = 1_000_000_000n

/** Rounded up, twice: to the wei, then to the gwei. [3.10, 6.4] */
const exposureOf = ({ price, collateralBps }: ModelTerms): bigint => {
  const wei = (price * (10_000n + collateralBps) + 9_999n) / 10_000n
  return ((wei + GWEI - 1n) / GWEI) * GWEI
}

export class DealModel {
  readonly purses: Purses
  readonly #live = new Set<ModelDeal>()
  /** Paid, and paid to be kept for longer than audits last: until somebody closes them. [4.11a] */
  readonly #stored = new Set<ModelDeal>()
  readonly #underAudit: { readonly amount: bigint; readonly window: number }[] = []
  readonly #params: ModelParams
  readonly #broken: Break

  constructor(purses: Purses, params: ModelParams, broken: Break = 'none') {
    this.purses = purses
    this.#params = params
    this.#broken = broken
  }

  /** [3.10] */
  lockOf({ price, solverFee }: ModelTerms): bigint {
    const { taxBps, mediationFeeBps, timeoutCollateralBps } = this.#params
    return price + share(price, taxBps) + solverFee + share(price, mediationFeeBps) + share(price, timeoutCollateralBps)
  }

  /** [3.10, 3.11] */
  open(terms: ModelTerms, nowS: number): ModelDeal {
    this.purses.clientFree -= this.lockOf(terms)
    this.purses.clientLocked += this.lockOf(terms)
    const deal: ModelDeal = { terms, state: terms.fetchS > 0 ? 'Fetching' : 'Open', sinceS: nowS, startS: terms.fetchS > 0 ? 0 : nowS }
    this.#live.add(deal)
    return deal
  }

  /** Of the provider: what lives, and what was paid in this window of the clock or the one before. [6.4] */
  exposureAt(nowS: number): bigint {
    const window = Math.floor(nowS / AUDIT_WINDOW_S)
    const live = [...this.#live, ...this.#stored].reduce((sum, { terms }) => sum + exposureOf(terms), 0n)
    return this.#underAudit.filter((paid) => window - paid.window <= 1).reduce((sum, { amount }) => sum + amount, live)
  }

  /** The moments at which some rule changes its answer. */
  boundaries({ terms, state, sinceS, startS }: ModelDeal): readonly number[] {
    const { graceS, lateS, judgeS, auditS } = this.#params
    if (state === 'Paid') return terms.storageS > auditS ? [sinceS + terms.storageS] : []
    if (state === 'Fetching') return [sinceS + terms.fetchS]
    const due = startS + terms.timeoutS + graceS
    return state === 'Open' ? [due, due + lateS] : state === 'ResultCommitted' ? [sinceS + judgeS] : []
  }

  /** Whether the call goes through at `nowS`; if so, it has happened. [§4] */
  act(deal: ModelDeal, act: Act, nowS: number): boolean {
    switch (act.verb) {
      case 'markReady':
        return this.#markReady(deal, act.by, nowS)
      case 'commitResult':
        return this.#commit(deal, act.by, nowS)
      case 'settle':
        return this.#settle(deal, act.price, nowS)
      case 'claim':
        return this.#claim(deal, nowS)
      case 'close':
        return this.#close(deal, nowS)
      case 'timeOut':
        return this.#timeOut(deal, nowS)
      case 'abandon':
        return this.#abandon(deal, act.by, nowS)
      case 'abort':
        return this.#abort(deal, act.by, nowS)
      case 'cancelOpen':
        return this.#cancelOpen(deal, act.price, nowS)
    }
  }

  /** [4.12] of a deal at `atS`. */
  priceDue({ terms, state, startS }: ModelDeal, atS: number): bigint {
    if (state === 'Fetching' || this.#broken === 'lateIsFull') return terms.price
    const due = startS + terms.timeoutS + this.#params.graceS
    const end = due + this.#params.lateS
    if (atS <= due) return terms.price
    return atS >= end ? 0n : (terms.price * BigInt(end - atS)) / BigInt(this.#params.lateS)
  }

  #endOf({ terms, startS }: ModelDeal): number {
    return startS + terms.timeoutS + this.#params.graceS + this.#params.lateS
  }

  /** [4.1] */
  #markReady(deal: ModelDeal, by: Actor, nowS: number): boolean {
    if (by !== 'provider' || deal.state !== 'Fetching' || nowS >= deal.sinceS + deal.terms.fetchS) return false
    deal.startS = nowS
    return this.#enter(deal, 'Open', nowS)
  }

  /** [4.3] */
  #commit(deal: ModelDeal, by: Actor, nowS: number): boolean {
    if (by !== 'provider' || deal.state !== 'Open') return false
    if (nowS >= this.#endOf(deal) && this.#broken !== 'commitAfterEnd') return false
    return this.#enter(deal, 'ResultCommitted', nowS)
  }

  /** [4.2, 4.13] */
  #settle(deal: ModelDeal, price: bigint, nowS: number): boolean {
    if (!LIVE.includes(deal.state)) return false
    const least = this.priceDue(deal, deal.state === 'ResultCommitted' ? deal.sinceS : nowS)
    if (price < least || price > deal.terms.price) return false
    this.#pay(deal, price)
    return this.#enter(deal, 'Paid', nowS)
  }

  /** [4.4] */
  #claim(deal: ModelDeal, nowS: number): boolean {
    if (deal.state !== 'ResultCommitted') return false
    if (nowS < deal.sinceS + this.#params.judgeS && this.#broken !== 'claimEarly') return false
    this.#pay(deal, this.priceDue(deal, deal.sinceS))
    return this.#enter(deal, 'Paid', nowS)
  }

  /** [4.11a] */
  #close(deal: ModelDeal, nowS: number): boolean {
    if (!this.#isStored(deal) || deal.state !== 'Paid') return false
    const keptS = this.#broken === 'storageEndsWithTheAudit' ? this.#params.auditS : deal.terms.storageS
    if (nowS < deal.sinceS + keptS) return false
    this.#stored.delete(deal)
    return this.#enter(deal, 'Closed', nowS)
  }

  #isStored({ terms }: ModelDeal): boolean {
    return terms.storageS > this.#params.auditS
  }

  /** [4.5, 4.6] */
  #timeOut(deal: ModelDeal, nowS: number): boolean {
    const collateral = share(deal.terms.price, this.#params.timeoutCollateralBps)
    if (deal.state === 'Fetching') {
      if (nowS < deal.sinceS + deal.terms.fetchS) return false
      this.#forfeit(deal, this.#broken === 'fetchCharged' ? 0n : collateral)
      return this.#enter(deal, 'Refunded', nowS)
    }
    if (deal.state !== 'Open' || nowS < this.#endOf(deal)) return false
    this.#forfeit(deal, 0n)
    if (this.#broken !== 'silentProviderUncharged') {
      this.purses.providerStake -= collateral
      this.purses.clientFree += collateral
    }
    return this.#enter(deal, 'TimedOut', nowS)
  }

  /** [4.7] */
  #abandon(deal: ModelDeal, by: Actor, nowS: number): boolean {
    if (by !== 'provider' && this.#broken !== 'abandonByAnyone') return false
    if (deal.state !== 'Fetching' && !(deal.state === 'Open' && nowS < this.#endOf(deal))) return false
    this.#forfeit(deal, 0n)
    return this.#enter(deal, 'Refunded', nowS)
  }

  /** [4.8, 4.9] */
  #abort(deal: ModelDeal, by: Actor, nowS: number): boolean {
    if (by !== 'client') return false
    const { price, timeoutS } = deal.terms
    const least = this.#broken === 'abortFree' ? 0n : share(price, this.#params.minAbortBps)
    if (deal.state === 'Fetching') {
      this.#forfeit(deal, least)
      return this.#enter(deal, 'Cancelled', nowS)
    }
    if (deal.state !== 'Open') return false
    const elapsed = (price * BigInt(nowS - deal.startS)) / BigInt(timeoutS)
    const due = this.priceDue(deal, nowS)
    const capped = elapsed < due ? elapsed : due
    this.#pay(deal, capped > least ? capped : least)
    return this.#enter(deal, 'Cancelled', nowS)
  }

  /** [4.10] */
  #cancelOpen(deal: ModelDeal, price: bigint, nowS: number): boolean {
    if (!LIVE.includes(deal.state) || price > deal.terms.price) return false
    this.#pay(deal, price)
    return this.#enter(deal, 'Cancelled', nowS)
  }

  #enter(deal: ModelDeal, state: ModelState, nowS: number): true {
    deal.state = state
    deal.sinceS = nowS
    if (!LIVE.includes(state)) this.#live.delete(deal)
    if (state !== 'Paid') return true
    if (this.#isStored(deal)) {
      if (this.#broken !== 'storageUncovered') this.#stored.add(deal)
    } else if (this.#broken !== 'auditUncovered') this.#underAudit.push({ amount: exposureOf(deal.terms), window: Math.floor(nowS / AUDIT_WINDOW_S) })
    return true
  }

  /** [5.1, 5.2] */
  #pay({ terms }: ModelDeal, price: bigint): void {
    const royalty = share(price, terms.royaltyBps)
    const tax = this.#broken === 'taxKept' ? 0n : share(price, this.#params.taxBps)
    const fee = price > 0n ? terms.solverFee : 0n
    this.purses.providerFree += price - royalty
    this.purses.authorFree += royalty
    this.purses.treasuryFree += tax
    this.purses.solverFree += fee
    this.purses.clientLocked -= this.lockOf(terms)
    this.purses.clientFree += this.lockOf(terms) - price - tax - fee
  }

  /** The client's lock back to it but for `amount`, which goes to the treasury. [4.5, 4.9, 4.15] */
  #forfeit({ terms }: ModelDeal, amount: bigint): void {
    this.purses.clientLocked -= this.lockOf(terms)
    this.purses.clientFree += this.lockOf(terms) - amount
    this.purses.treasuryFree += amount
  }
}
