import type { Deal, SignedDeal } from '../../core/deal.ts'
import type { DealState } from '../../core/deal-state.ts'
import { DEAL_STATES } from '../../core/deal-state.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { SkipReason } from '../abi/skip-reason.ts'
import type { Chain, DealEvent, DealOnChain, ProtocolParams, Settlement } from '../ports.ts'
import { recoverSigner } from '../signing/recover.ts'
import type { TypedDataHasher } from '../signing/typed-data.ts'
import type { Accounts } from './accounts.ts'
import { checkTerms, MAX_OPEN_AHEAD_S } from './check-terms.ts'
import { abortPrice, clientLock, executionEndS, exposureOf, priceAt, share } from './pricing.ts'
import { revert } from './revert.ts'

/** An event that has no place in the chain yet. */
export type Told = DealEvent extends infer E ? (E extends DealEvent ? Omit<E, 'at'> : never) : never

/** The transaction that a rule runs in. */
export interface Tx {
  readonly from: Address
  readonly nowS: number
  readonly emit: (event: Told) => void
}

export interface MemoryDealsComponents {
  readonly accounts: Accounts
  readonly hash: TypedDataHasher
  readonly params: ProtocolParams
  readonly treasury: Address
}

interface Kept {
  readonly terms: SignedDeal
  readonly state: DealState
  readonly sinceS: number
  /** Open, ResultCommitted: start of the execution clock. Paid: when it becomes Closed. Else 0. */
  readonly markS: number
  readonly resultHash: Bytes32 | undefined
}

const LIVE: ReadonlySet<DealState> = new Set<DealState>(['Fetching', 'Open', 'ResultCommitted'])

/** contracts/src/Deals.sol, rule by rule. Each checks all before it changes anything. Time in unix seconds. */
export class MemoryDeals {
  readonly #c: MemoryDealsComponents
  readonly #kept = new Map<Bytes32, Kept>()
  readonly #nonces = new Set<string>()

  constructor(components: MemoryDealsComponents) {
    this.#c = components
  }

  stateOf(dealId: Bytes32, nowS: number): DealOnChain {
    const kept = this.#kept.get(dealId)
    if (kept === undefined) return { state: 'None', sinceS: 0, resultHash: undefined }
    const { state, sinceS, markS, resultHash } = kept
    return state === 'Paid' && nowS >= markS ? { state: 'Closed', sinceS: markS, resultHash } : { state, sinceS, resultHash }
  }

  termsOf = (dealId: Bytes32): SignedDeal | undefined => this.#kept.get(dealId)?.terms

  isNonceUsed = (client: Address, nonce: bigint): boolean => this.#nonces.has(`${client}:${nonce}`)

  cancelNonce(nonce: bigint, tx: Tx): void {
    if (this.isNonceUsed(tx.from, nonce)) throw revert('cancelNonce', 'Deals_NonceSpent', [tx.from, nonce])
    this.#nonces.add(`${tx.from}:${nonce}`)
  }

  open(item: SignedDeal, tx: Tx): void {
    const { deal, offer } = item
    const dealId = this.#c.hash.deal(deal)
    const reason = this.#checkOpening(item, tx) ?? checkTerms(item, this.#c.params, tx.nowS) ?? this.#checkSignatures(item) ?? this.#lock(deal, tx.nowS)
    if (reason !== undefined) return tx.emit({ type: 'skipped', dealId, reason })
    this.#nonces.add(`${deal.client}:${offer.nonce}`)
    const state = deal.fetchS > 0 ? 'Fetching' : 'Open'
    this.#kept.set(dealId, { terms: item, state, sinceS: tx.nowS, markS: state === 'Open' ? tx.nowS : 0, resultHash: undefined })
    const { jobOffer, client, provider, solver, price } = deal
    tx.emit({ type: 'opened', dealId, jobOffer, client, provider, solver, price, state })
  }

  settle(item: Settlement, tx: Tx): void {
    const { deal, resultHash, price } = item
    const dealId = this.#c.hash.deal(deal)
    const reason = this.#checkSettlement(item, tx.nowS)
    if (reason !== undefined) return tx.emit({ type: 'skipped', dealId, reason })
    this.#payOut(deal, { price, resultHash }, tx)
  }

  markReady(deal: Deal, tx: Tx): void {
    const { dealId, kept } = this.#load(deal, 'markReady')
    if (tx.from !== deal.provider) throw revert('markReady', 'Deals_NotProvider', [dealId, tx.from])
    if (kept.state !== 'Fetching') throw wrongState('markReady', dealId, kept.state)
    const endS = kept.sinceS + deal.fetchS
    if (tx.nowS >= endS) throw revert('markReady', 'Deals_TooLate', [dealId, BigInt(endS)])
    this.#move(dealId, { state: 'Open', markS: tx.nowS, cause: 'Ready' }, tx)
  }

  commitResult(deal: Deal, resultHash: Bytes32, tx: Tx): void {
    const { dealId, kept } = this.#load(deal, 'commitResult')
    if (tx.from !== deal.provider) throw revert('commitResult', 'Deals_NotProvider', [dealId, tx.from])
    if (kept.state !== 'Open') throw wrongState('commitResult', dealId, kept.state)
    this.#beforeEnd('commitResult', deal, { dealId, kept, nowS: tx.nowS })
    this.#move(dealId, { state: 'ResultCommitted', markS: kept.markS, resultHash, cause: 'ResultCommitted' }, tx)
  }

  claim(deal: Deal, tx: Tx): void {
    const { dealId, kept } = this.#load(deal, 'claim')
    if (kept.state !== 'ResultCommitted' || kept.resultHash === undefined) throw wrongState('claim', dealId, kept.state)
    const timeS = kept.sinceS + this.#c.params.judgeS
    if (tx.nowS < timeS) throw revert('claim', 'Deals_TooEarly', [dealId, BigInt(timeS)])
    const price = priceAt(deal, this.#c.params, { startedAtS: kept.markS, atS: kept.sinceS })
    this.#payOut(deal, { price, resultHash: kept.resultHash }, tx)
  }

  timeOut(deal: Deal, tx: Tx): void {
    const { dealId, kept } = this.#load(deal, 'timeOut')
    const { accounts, params } = this.#c
    if (kept.state === 'Fetching') {
      const timeS = kept.sinceS + deal.fetchS
      if (tx.nowS < timeS) throw revert('timeOut', 'Deals_TooEarly', [dealId, BigInt(timeS)])
      this.#move(dealId, { state: 'Refunded', cause: 'FetchTimedOut' }, tx)
      return this.#forfeit(deal, params.timeoutCollateralBps, tx)
    }
    if (kept.state !== 'Open') throw wrongState('timeOut', dealId, kept.state)
    const endS = executionEndS(deal, params, kept.markS)
    if (tx.nowS < endS) throw revert('timeOut', 'Deals_TooEarly', [dealId, BigInt(endS)])
    this.#move(dealId, { state: 'TimedOut', cause: 'ExecutionTimedOut' }, tx)
    accounts.distribute(deal.client, clientLock(deal, params), [])
    accounts.release(deal.provider, exposureOf(deal), tx.nowS)
    accounts.slash(deal.provider, share(deal.price, params.timeoutCollateralBps), deal.client)
  }

  abandon(deal: Deal, tx: Tx): void {
    const { dealId, kept } = this.#load(deal, 'abandon')
    if (tx.from !== deal.provider) throw revert('abandon', 'Deals_NotProvider', [dealId, tx.from])
    if (kept.state !== 'Fetching') {
      if (kept.state !== 'Open') throw wrongState('abandon', dealId, kept.state)
      this.#beforeEnd('abandon', deal, { dealId, kept, nowS: tx.nowS })
    }
    this.#move(dealId, { state: 'Refunded', cause: 'Abandoned' }, tx)
    this.#c.accounts.release(deal.provider, exposureOf(deal), tx.nowS)
    this.#c.accounts.distribute(deal.client, clientLock(deal, this.#c.params), [])
  }

  close(deal: Deal, tx: Tx): void {
    const { dealId, kept } = this.#load(deal, 'close')
    if (kept.state !== 'Paid' || !this.#isStored(deal)) throw wrongState('close', dealId, kept.state)
    if (tx.nowS < kept.markS) throw revert('close', 'Deals_TooEarly', [dealId, BigInt(kept.markS)])
    this.#move(dealId, { state: 'Closed', cause: 'StorageEnded' }, tx)
    this.#c.accounts.release(deal.provider, exposureOf(deal), tx.nowS)
  }

  abort(deal: Deal, tx: Tx): void {
    const { dealId, kept } = this.#load(deal, 'abort')
    if (tx.from !== deal.client) throw revert('abort', 'Deals_NotClient', [dealId, tx.from])
    if (kept.state === 'Fetching') {
      this.#move(dealId, { state: 'Cancelled', cause: 'Aborted' }, tx)
      return this.#forfeit(deal, this.#c.params.minAbortBps, tx)
    }
    if (kept.state !== 'Open') throw wrongState('abort', dealId, kept.state)
    const price = abortPrice(deal, this.#c.params, { startedAtS: kept.markS, atS: tx.nowS })
    this.#cancel(deal, { price, cause: 'Aborted' }, tx)
  }

  cancelOpen(deal: Deal, agreed: Parameters<Chain['cancelOpen']>[1], tx: Tx): void {
    const { dealId, kept } = this.#load(deal, 'cancelOpen')
    const { price, clientSignature, providerSignature } = agreed
    if (!LIVE.has(kept.state)) throw wrongState('cancelOpen', dealId, kept.state)
    if (price > deal.price) throw revert('cancelOpen', 'Deals_PriceAboveDeal', [dealId, price])
    const digest = this.#c.hash.cancel({ dealId, price })
    for (const [signer, signature] of [[deal.client, clientSignature] as const, [deal.provider, providerSignature] as const]) {
      if (recoverSigner(digest, signature) !== signer) throw revert('cancelOpen', 'Deals_SignatureInvalid', [dealId, signer])
    }
    this.#cancel(deal, { price, cause: 'Agreed' }, tx)
  }

  #checkOpening({ deal }: SignedDeal, { from, nowS }: Tx): SkipReason | undefined {
    if (from !== deal.solver) return 'NotTheSolver'
    if (nowS > deal.openBy) return 'OpenByPassed'
    if (deal.openBy > nowS + MAX_OPEN_AHEAD_S) return 'OpenByTooFar'
    if (deal.paramsVersion !== this.#c.params.version) return 'ParamsOutdated'
    if (this.#kept.has(this.#c.hash.deal(deal))) return 'AlreadyOpened'
    return this.#c.accounts.isStaked(deal.solver, 'solver') ? undefined : 'SolverNotStaked'
  }

  #checkSignatures({ deal, offer, offerSignature, providerSignature, clientConfirmation = '0x' }: SignedDeal): SkipReason | undefined {
    const [offerId, dealId] = [this.#c.hash.jobOffer(offer), this.#c.hash.deal(deal)]
    if (deal.jobOffer !== offerId) return 'OfferMismatch'
    if (this.isNonceUsed(deal.client, offer.nonce)) return 'NonceSpent'
    if (recoverSigner(offerId, offerSignature) !== deal.client) return 'OfferSignatureInvalid'
    if (recoverSigner(dealId, providerSignature) !== deal.provider) return 'ProviderSignatureInvalid'
    return offer.confirm && recoverSigner(dealId, clientConfirmation) !== deal.client ? 'ConfirmationInvalid' : undefined
  }

  #lock(deal: Deal, nowS: number): SkipReason | undefined {
    const { accounts, params } = this.#c
    if (!accounts.expose(deal.provider, exposureOf(deal), nowS))
      return accounts.isStaked(deal.provider, 'provider') ? 'ProviderOverexposed' : 'ProviderNotStaked'
    if (accounts.lock(deal.client, clientLock(deal, params))) return undefined
    accounts.release(deal.provider, exposureOf(deal), nowS)
    return 'ClientBalanceTooLow'
  }

  #checkSettlement({ deal, resultHash, price, acceptanceSignature }: Settlement, nowS: number): SkipReason | undefined {
    const dealId = this.#c.hash.deal(deal)
    const kept = this.#kept.get(dealId)
    if (kept === undefined || !LIVE.has(kept.state)) return 'NotSettleable'
    const committed = kept.state === 'ResultCommitted'
    // The chain keeps 160 bits of the hash.
    if (committed && kept.resultHash?.slice(0, 42) !== resultHash.slice(0, 42)) return 'ResultMismatch'
    const least = priceAt(deal, this.#c.params, { startedAtS: kept.markS, atS: committed ? kept.sinceS : nowS })
    if (price < least || price > deal.price) return 'PriceMismatch'
    const digest = this.#c.hash.acceptance({ dealId, resultHash, price })
    return recoverSigner(digest, acceptanceSignature) === deal.client ? undefined : 'AcceptanceInvalid'
  }

  #payOut(deal: Deal, paid: { readonly price: bigint; readonly resultHash: Bytes32 }, tx: Tx): void {
    const dealId = this.#c.hash.deal(deal)
    const { price, resultHash } = paid
    const stored = this.#isStored(deal)
    this.#keep(dealId, { state: 'Paid', sinceS: tx.nowS, markS: tx.nowS + (stored ? deal.storageS : this.#c.params.auditS), resultHash })
    tx.emit({ type: 'paid', dealId, provider: deal.provider, amount: price - share(price, deal.royaltyBps), resultHash })
    if (!stored) this.#c.accounts.keepForAudit(deal.provider, exposureOf(deal), tx.nowS)
    this.#distribute(deal, price)
  }

  #cancel(deal: Deal, ended: { readonly price: bigint; readonly cause: string }, tx: Tx): void {
    this.#move(this.#c.hash.deal(deal), { state: 'Cancelled', cause: ended.cause }, tx)
    this.#c.accounts.release(deal.provider, exposureOf(deal), tx.nowS)
    this.#distribute(deal, ended.price)
  }

  /** The client's lock, whole: provider, author, solver, audit fund, and the rest back to the client. */
  #distribute(deal: Deal, price: bigint): void {
    const royalty = share(price, deal.royaltyBps)
    const shares = [
      [deal.provider, price - royalty],
      [this.#c.treasury, share(price, this.#c.params.taxBps)],
      [deal.solver, deal.solverFee],
      [deal.royaltyTo, royalty]
    ] as const
    this.#c.accounts.distribute(deal.client, clientLock(deal, this.#c.params), price === 0n ? [] : shares)
  }

  #forfeit(deal: Deal, bps: number, tx: Tx): void {
    this.#c.accounts.release(deal.provider, exposureOf(deal), tx.nowS)
    this.#c.accounts.distribute(deal.client, clientLock(deal, this.#c.params), [[this.#c.treasury, share(deal.price, bps)]])
  }

  #beforeEnd(verb: string, deal: Deal, at: { readonly dealId: Bytes32; readonly kept: Kept; readonly nowS: number }): void {
    const endS = executionEndS(deal, this.#c.params, at.kept.markS)
    if (at.nowS >= endS) throw revert(verb, 'Deals_TooLate', [at.dealId, BigInt(endS)])
  }

  /** Its client pays for longer than the audit window. */
  #isStored(deal: Deal): boolean {
    return deal.storageS > this.#c.params.auditS
  }

  #load(deal: Deal, verb: string): { dealId: Bytes32; kept: Kept } {
    const dealId = this.#c.hash.deal(deal)
    const kept = this.#kept.get(dealId)
    if (kept === undefined) throw wrongState(verb, dealId, 'None')
    return { dealId, kept }
  }

  #move(dealId: Bytes32, to: { readonly state: DealState; readonly cause: string; readonly markS?: number; readonly resultHash?: Bytes32 }, tx: Tx): void {
    const { state, cause, markS = 0, resultHash } = to
    this.#keep(dealId, { state, sinceS: tx.nowS, markS, resultHash })
    tx.emit({ type: 'moved', dealId, state, cause })
  }

  #keep(dealId: Bytes32, change: Omit<Kept, 'terms'>): void {
    const kept = this.#kept.get(dealId)
    if (kept !== undefined) this.#kept.set(dealId, { ...kept, ...change })
  }
}

const wrongState = (verb: string, dealId: Bytes32, state: DealState) => revert(verb, 'Deals_WrongState', [dealId, DEAL_STATES.indexOf(state)])
