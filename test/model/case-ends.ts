import type { CaseBreak, CaseRules, CaseRuling, CaseTerms, ModelBond, ModelSeat, Party, Purses } from './case-terms.ts'
import { backing, seatStake, share, tipOf } from './case-terms.ts'

/** All that the end of a case depends on. */
export interface CaseAtEnd {
  readonly terms: CaseTerms
  readonly rules: CaseRules
  readonly ruling: CaseRuling
  readonly isPaid: boolean
  readonly finder: Party
  /** Who paid the first fee; undefined: the provider will, out of its stake. [5.3] */
  readonly payer: Party | undefined
  readonly fee: bigint
  readonly pot: bigint
  readonly bonds: readonly ModelBond[]
  /** By round. */
  readonly rounds: readonly (readonly ModelSeat[])[]
  /** Convicted: the answer that two thirds found. */
  readonly found: string | undefined
  readonly broken: CaseBreak
}

const isConviction = (ruling: CaseRuling): boolean => ruling === 'Convicted' || ruling === 'ResultWithheld'

/** [6] Moves all money of a case to where it goes, to the wei. */
export function endCase(end: CaseAtEnd, purses: Purses): void {
  const slashed = slashedOf(end)
  add(purses, 'stake provider', -slashed)
  const fined = fineOverturned(end, purses)
  const till = new Till(purses, end.pot + slashed + fined)
  if (isConviction(end.ruling)) payConvicted(end, slashed, till)
  else payOther(end, till)
  if (!end.isPaid) endLock(end, purses)
}

/** [6.2, 5.3] */
function slashedOf(end: CaseAtEnd): bigint {
  const { terms, ruling, isPaid, payer, fee, rounds, broken } = end
  const all = backing(terms)
  if (isConviction(ruling)) return isPaid ? all : all - terms.price
  const isEarned = rounds.flat().some((seat) => isPaidFor(end, seat)) || broken === 'auditForNobody'
  const owed = payer === undefined && ruling !== 'Failed' && isEarned ? fee + tipOf(fee) : 0n
  return owed < all ? owed : all
}

/** [6.8] */
function fineOverturned(end: CaseAtEnd, purses: Purses): bigint {
  const isDecided = end.ruling === 'Cleared' || end.ruling === 'Convicted'
  if (!isDecided || end.rounds.length === 1 || end.broken === 'overturnedUncharged') return 0n
  let fined = 0n
  for (const [index, seats] of end.rounds.entries())
    for (const seat of seats) {
      if (seat.state !== 'revealed' || seat.answer === 'none-to-be-had' || isPaidFor(end, seat)) continue
      if (seat.answer === 'unrunnable' && end.broken !== 'unrunnableFined') continue
      const stake = seatStake(end.terms, index + 1)
      add(purses, `stake ${seat.mediator}`, -stake)
      fined += stake
    }
  return fined
}

/** [6.9] Whether a mediator did what this end needed of it. */
function isPaidFor({ ruling, found, broken }: CaseAtEnd, { state, answer }: ModelSeat): boolean {
  if (state === 'revealed' && answer === 'unrunnable' && broken !== 'unrunnablePaid') return false
  if (ruling === 'ResultWithheld') return state === 'committed' || state === 'revealed'
  if (state !== 'revealed') return false
  if (ruling === 'Cleared') return answer === 'claimed'
  if (ruling === 'Convicted') return answer === found
  return ruling === 'InputWithheld' ? answer === 'none-to-be-had' : true
}

/** [6.6] */
function payConvicted(end: CaseAtEnd, slashed: bigint, till: Till): void {
  if (end.isPaid && end.broken !== 'clientNotWhole') till.pay('client', end.terms.price)
  if (end.payer) till.pay(end.payer, end.fee)
  payBonds(end, till)
  payMediators(end, till)
  const joined = end.bonds.filter(({ against }) => against === 'None')
  const bounty = end.broken === 'bountyForNobody' ? 0n : slashed / 10n / 2n ** BigInt(joined.length)
  for (const finder of [end.finder, ...joined.map(({ owner }) => owner)]) till.pay(finder, bounty)
  till.pay('jackpot', till.left / 2n)
  till.pay('burn', till.left)
}

/** [6.7, 6.5] */
function payOther(end: CaseAtEnd, till: Till): void {
  const isFailed = end.ruling === 'Failed'
  if (isFailed && end.payer) till.pay(end.payer, end.fee)
  if (end.payer !== 'client') till.pay(end.finder, tipOf(end.fee))
  payBonds(end, till)
  if (isFailed) till.pay('client', end.terms.price)
  payMediators(end, till)
  till.pay('fund', till.left)
}

/** [3.5, 6.6, 6.7] Of those that were right, and of a case that was not decided. */
function payBonds({ bonds, ruling, finder, broken }: CaseAtEnd, till: Till): void {
  if (broken === 'bondsKept') return
  const isUndecided = ruling === 'NonDeterministic' || ruling === 'Failed'
  for (const { owner, amount, against, isUnheard } of bonds) {
    const convicts = isConviction(against) || (against === 'InputWithheld' && finder !== 'client')
    const stands = against === ruling || (convicts && isConviction(ruling))
    const isRight = against === 'None' ? isConviction(ruling) || isUndecided : !stands
    const isSameAgain = broken === 'sameAgainRefunded' && isUndecided
    if (isRight || isUnheard || isSameAgain) till.pay(owner, amount)
  }
}

/** [6.6] f each; what is short is short for all of them alike. */
function payMediators(end: CaseAtEnd, till: Till): void {
  const paid = end.rounds.flat().filter((seat) => isPaidFor(end, seat))
  if (paid.length === 0) return
  const most = till.left / BigInt(paid.length)
  for (const { mediator } of paid) till.pay(mediator, end.fee < most ? end.fee : most)
}

/** [6.1, 6.2; contracts.md 5.1] The lock of a deal that was not paid before, less the fee that the case took out of it. */
function endLock({ terms, rules, ruling }: CaseAtEnd, purses: Purses): void {
  const { price, solverFee, royaltyBps } = terms
  const lock = price + share(price, rules.taxBps) + solverFee + share(price, rules.timeoutCollateralBps)
  add(purses, 'locked client', -lock)
  if (isConviction(ruling)) return add(purses, 'free client', lock)
  const [royalty, tax] = [share(price, royaltyBps), share(price, rules.taxBps)]
  const fee = price > 0n ? solverFee : 0n
  add(purses, 'free provider', price - royalty)
  add(purses, 'free author', royalty)
  add(purses, 'free fund', tax)
  add(purses, 'free solver', fee)
  add(purses, 'free client', lock - price - tax - fee)
}

export function add(purses: Purses, purse: string, amount: bigint): void {
  purses.set(purse, (purses.get(purse) ?? 0n) + amount)
}

/** Pays out of what there is, and no more. */
class Till {
  left: bigint
  readonly #purses: Purses

  constructor(purses: Purses, left: bigint) {
    this.#purses = purses
    this.left = left
  }

  pay(to: string, amount: bigint): void {
    const paid = amount < this.left ? amount : this.left
    this.left -= paid
    add(this.#purses, `free ${to}`, paid)
  }
}
