import type { Chain, TxReceipt } from '../../chain/ports.ts'
import type { Clock } from '../../core/clock.ts'
import type { DealState } from '../../core/deal-state.ts'
import { isTerminal } from '../../core/deal-state.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32, Hex } from '../../core/primitives.ts'
import type { SignedAcceptance } from '../../core/result.ts'
import { abortPrice } from '../abort-price.ts'
import type { NodeEvents } from '../events.ts'
import type { LiveJob } from './live-job.ts'
import type { ProviderJob } from './provider-job.ts'

/** A client that is not even connected gets this long before the result goes on chain without it. */
const ABSENT_CLIENT_MS = 15_000
/** A client that follows is downloading: it gets longer. */
const PRESENT_CLIENT_MS = 120_000
/** Block time and our clock differ; a claim a moment too early reverts and costs gas. */
const CLOCK_MARGIN_MS = 3_000
/** One send, from signing to mined; the chain room retries inside. */
const SEND_TIMEOUT_MS = 120_000
const RETRY_MS = 10_000
/** A look at the head's time costs no call. */
const CLAIM_LOOK_MS = 5_000
/** A run that ends this close to the end of the time to fetch could be settled too late: blocks and calls take their time. */
const READY_MARGIN_S = 60
/** An open deal's price falls from a moment on: the result is on chain so long before it. One transaction, sent again once. */
const COMMIT_MARGIN_S = 20

const UNDER_MEDIATION: readonly DealState[] = ['MediationCommit', 'MediationReveal', 'Verdict']

type SettlerChain = Pick<
  Chain,
  'abandon' | 'cancelOpen' | 'claim' | 'commitResult' | 'dealState' | 'headTimeS' | 'markReady' | 'notary' | 'params' | 'settle' | 'signer'
>

export interface SettlerComponents {
  readonly chain: SettlerChain
  readonly clock: Clock
  readonly logger: Logger
  readonly events: Pick<NodeEvents, 'tx'>
  save(live: LiveJob, change: () => ProviderJob): Promise<void>
  /** The chain shows its end, and no event told of that. */
  ended(live: LiveJob, state: DealState): Promise<void>
}

/** `isCurrent`: no other act has taken its place meanwhile. */
type Act = (isCurrent: () => boolean) => Promise<void>

interface Due {
  readonly inMs: number
  /** It failed before: what it wanted to change may have changed without it. */
  readonly isRetry?: boolean
}

/** Gets a finished deal paid: by the client's acceptance, or by commit and claim when it is silent. Nobody loses money to silence. */
export class Settler {
  readonly #c: SettlerComponents
  readonly #timers = new Map<Bytes32, NodeJS.Timeout>()
  /** By deal, the act that is under way: two at once would be two transactions, of which one is refused and paid for. */
  readonly #acting = new Map<Bytes32, Promise<void>>()
  readonly #stop = new AbortController()

  constructor(components: SettlerComponents) {
    this.#c = components
  }

  stop(): void {
    this.#stop.abort(new Error('the node stops'))
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
  }

  forget(dealId: Bytes32): void {
    clearTimeout(this.#timers.get(dealId))
    this.#timers.delete(dealId)
  }

  /**
   * Module and inputs are here. The chain is told only where that matters, for it costs a transaction: when the run may outlast
   * the time to fetch, at whose end the client is refunded. A short job is settled from Fetching.
   */
  fetched(live: LiveJob): void {
    this.#schedule(live, NOW, async (isCurrent) => {
      const { fetchS, timeoutS } = live.record.signed.deal
      const [{ state, sinceS }, { graceS, lateS }] = await Promise.all([this.#c.chain.dealState(live.record.dealId), this.#c.chain.params()])
      if (state === 'Fetching' && this.#c.chain.headTimeS() >= sinceS + fetchS) return this.#giveBack(live) // after a restart: it can't be made ready any more
      // Further time is bought of an Open deal alone.
      const mustOpen = live.record.spec.metered !== undefined || this.#c.chain.headTimeS() + timeoutS + READY_MARGIN_S >= sinceS + fetchS
      const isLong = state === 'Fetching' && mustOpen
      if (isLong) await this.#markReady(live)
      if (!isCurrent()) return
      const startS = isLong ? this.#nowS() : sinceS
      const lostS = state === 'Fetching' && !isLong ? sinceS + fetchS : startS + timeoutS + graceS + lateS - READY_MARGIN_S
      this.#schedule(live, { inMs: (lostS - this.#nowS()) * 1000 }, () => this.#giveBack(live))
    })
  }

  /** A run that has no end (an engine that hangs, a disk that is slow): its client gets its money back, before a time-out takes a part of the stake as well. */
  async #giveBack(live: LiveJob): Promise<void> {
    if (live.record.phase !== 'open') return
    live.stop.abort(new Error('the time of the deal is over'))
    await this.#abandon(live)
  }

  /** The result is there: wait for the client, then act without it. */
  awaitAcceptance(live: LiveJob): void {
    if (isAccepted(live)) return this.#schedule(live, NOW, () => this.#settle(live))
    this.#schedule(live, NOW, async (isCurrent) => {
      const patienceMs = live.followers > 0 ? PRESENT_CLIENT_MS : ABSENT_CLIENT_MS
      const inMs = Math.min(patienceMs, await this.#untilLossMs(live))
      if (isCurrent()) this.#schedule(live, { inMs }, (isStill) => this.#commitThenClaim(live, isStill))
    })
  }

  /** A client that downloads for long must not cost its provider the deal, whose time to fetch ends in a refund, or a part of the price. */
  async #untilLossMs({ record }: LiveJob): Promise<number> {
    const { fetchS, timeoutS } = record.signed.deal
    const [{ state, sinceS }, { graceS }] = await Promise.all([this.#c.chain.dealState(record.dealId), this.#c.chain.params()])
    if (state === 'Fetching') return (sinceS + fetchS - READY_MARGIN_S - this.#nowS()) * 1000
    return state === 'Open' ? (sinceS + timeoutS + graceS - COMMIT_MARGIN_S - this.#nowS()) * 1000 : Number.POSITIVE_INFINITY
  }

  /** On a quiet chain the head is old, and the next block's time is that of now. */
  #nowS(): number {
    return Math.max(this.#c.chain.headTimeS(), Math.floor(this.#c.clock.nowMs() / 1000))
  }

  /** Undefined when the acceptance is good and kept; else why it is not. */
  async accept(live: LiveJob, signed: SignedAcceptance): Promise<string | undefined> {
    const { result, signed: deal, phase } = live.record
    if (phase === 'closed') return undefined
    if (!result) return 'there is no result yet'
    if (live.record.acceptance) return undefined // it is seen to; a client that comes back says it again
    const { acceptance, signature } = signed
    if (acceptance.dealId !== live.record.dealId || acceptance.resultHash !== result.result.resultHash) return 'the acceptance is for another result'
    if (acceptance.price !== deal.deal.price) return `the acceptance pays ${acceptance.price} wei, the deal says ${deal.deal.price}`
    if (!(await this.#c.chain.notary.verifyAcceptance(acceptance, deal.deal.client, signature))) return 'the signature is not the client’s'
    await this.#c.save(live, () => ({ ...live.stamped('accepted', this.#c.clock.nowMs()), acceptance: signed }))
    if (live.record.phase !== 'closed') this.#schedule(live, NOW, () => this.#settle(live))
    return undefined
  }

  /** The client says it will not accept: nothing to wait for, so the result goes on chain, where the client may challenge it. */
  refused(live: LiveJob): void {
    if (!live.record.result || live.record.acceptance || live.record.phase === 'closed' || live.asked.has('refuse')) return
    live.asked.add('refuse')
    this.#schedule(live, NOW, (isCurrent) => this.#commitThenClaim(live, isCurrent))
  }

  /** The run gave nothing to pay for: the client gets its money back at once. */
  abandon(live: LiveJob): void {
    this.#schedule(live, NOW, () => this.#abandon(live))
  }

  #abandon(live: LiveJob): Promise<void> {
    return this.#send(live, 'abandon', (signal) => this.#c.chain.abandon(live.record.signed.deal, signal))
  }

  /**
   * The client wants out at `price`; agreed when that is no less than what its abort on chain would pay. The run goes on until the chain
   * shows the end: a signature that the contract does not take would leave a deal that nobody runs, and the client its time-out's reward.
   */
  async cancel(live: LiveJob, offer: { readonly price: bigint; readonly signature: Hex }): Promise<void> {
    const { signed, phase, dealId } = live.record
    const { chain } = this.#c
    if (phase !== 'open' || offer.price < (await this.#abortPrice(live))) return
    const { signer } = chain
    if (!signer || live.asked.has('cancel')) return
    live.asked.add('cancel')
    const mine = await signer.signCancel({ dealId, price: offer.price })
    const send = (signal: AbortSignal): Promise<TxReceipt> =>
      chain.cancelOpen(signed.deal, { price: offer.price, clientSignature: offer.signature, providerSignature: mine }, signal)
    await this.#send(live, 'cancelOpen', send).finally(() => live.asked.delete('cancel'))
  }

  /** What the contract would charge for an abort now. */
  async #abortPrice(live: LiveJob): Promise<bigint> {
    const [params, onChain] = await Promise.all([this.#c.chain.params(), this.#c.chain.dealState(live.record.dealId)])
    return abortPrice(live.record.signed.deal, { ...onChain, nowS: this.#c.chain.headTimeS() }, params)
  }

  async #settle(live: LiveJob): Promise<void> {
    const { acceptance: signed, signed: deal, dealId } = live.record
    if (!signed) return
    const { resultHash, price } = signed.acceptance
    try {
      await this.#send(live, 'settle', (signal) => this.#c.chain.settle({ deal: deal.deal, resultHash, price, acceptanceSignature: signed.signature }, signal))
    } catch (cause) {
      if (errorCode(cause) !== 'CHAIN_DEAL_REFUSED') throw cause
      // To be sent again and again it would be refused again, until the deal's time is over and the stake pays for that.
      this.#c.logger.warn({ dealId, cause: errorMessage(cause) }, 'the client’s acceptance was not taken: the result goes on chain without it')
      live.isAcceptanceRefused = true
      this.#schedule(live, NOW, (isCurrent) => this.#commitThenClaim(live, isCurrent))
    }
  }

  async #commitThenClaim(live: LiveJob, isCurrent: () => boolean): Promise<void> {
    const { dealId, result, signed } = live.record
    if (!result) return
    const [{ state, sinceS }, { judgeS, graceS, lateS }] = await Promise.all([this.#c.chain.dealState(dealId), this.#c.chain.params()])
    if (UNDER_MEDIATION.includes(state)) return // the case pays or convicts, and the watch on it sees to that
    if (state === 'Paid' || isTerminal(state)) return this.#c.ended(live, state)
    if (state === 'None') throw new Error('the chain that was asked knows no such deal') // behind, or on another branch
    if (state === 'Fetching' && this.#c.chain.headTimeS() >= sinceS + signed.deal.fetchS) return this.#abandon(live) // too late to be ready: the client gets a refund in any case
    // Each try would be refused, and cost its gas.
    if (state === 'Open' && this.#c.chain.headTimeS() >= sinceS + signed.deal.timeoutS + graceS + lateS)
      throw new Error('the time to commit to a result is over')
    if (state === 'Fetching') await this.#markReady(live) // a result can be committed from Open only
    if (state !== 'ResultCommitted') {
      await this.#send(live, 'commitResult', (signal) => this.#c.chain.commitResult(signed.deal, result.result.resultHash, signal))
      await this.#c.save(live, () => live.stamped('committed', this.#c.clock.nowMs()))
    }
    // Accepted while the result went on chain: the claim, which is due in an hour, must not take the place of the payment that is due now.
    if (isAccepted(live)) return this.#schedule(live, NOW, () => this.#settle(live))
    const committed = await this.#c.chain.dealState(dealId)
    if (isCurrent()) this.#claimFrom(live, committed.sinceS + judgeS)
  }

  /** Block time decides, and a machine that slept has late timers: looked at again and again. */
  #claimFrom(live: LiveJob, dueS: number): void {
    const waitMs = (dueS - this.#c.chain.headTimeS()) * 1000 + CLOCK_MARGIN_MS
    const isDue = (): boolean => this.#c.chain.headTimeS() >= dueS
    this.#schedule(live, { inMs: Math.min(waitMs, CLAIM_LOOK_MS) }, async () => {
      if (!isDue()) return this.#claimFrom(live, dueS)
      // Challenged: the case pays or convicts, and the watch on it sees to that.
      if ((await this.#c.chain.dealState(live.record.dealId)).state !== 'ResultCommitted') return
      await this.#send(live, 'claim', (signal) => this.#c.chain.claim(live.record.signed.deal, signal))
    })
  }

  #markReady(live: LiveJob): Promise<void> {
    return this.#send(live, 'markReady', (signal) => this.#c.chain.markReady(live.record.signed.deal, signal))
  }

  async #send(live: LiveJob, verb: string, call: (signal: AbortSignal) => Promise<TxReceipt>): Promise<void> {
    const receipt = await call(AbortSignal.any([this.#stop.signal, AbortSignal.timeout(SEND_TIMEOUT_MS)]))
    this.#c.events.tx(verb, receipt, live.record.dealId)
  }

  /** One pending act a deal; an act that fails is tried again until the deal is closed. */
  #schedule(live: LiveJob, due: Due, act: Act): void {
    const { dealId } = live.record
    this.forget(dealId)
    if (this.#stop.signal.aborted) return
    const isCurrent = (): boolean => this.#timers.get(dealId) === timer
    const run = async (): Promise<void> => {
      await this.#acting.get(dealId)
      if (!isCurrent()) return // another act has taken the place of this one
      const acting = this.#act(live, { due, act, isCurrent }).catch((cause: unknown) => {
        if (live.record.phase === 'closed' || this.#stop.signal.aborted || !isCurrent()) return
        this.#c.logger.warn({ dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'a call on chain failed, trying again')
        this.#schedule(live, { inMs: RETRY_MS, isRetry: true }, act)
      })
      this.#acting.set(dealId, acting)
      await acting
      if (this.#acting.get(dealId) === acting) this.#acting.delete(dealId)
    }
    const timer = setTimeout(() => void run(), Math.max(0, due.inMs)) // never rejects
    this.#timers.set(dealId, timer)
  }

  /** What failed may have failed because the deal is over: asked first, for a call that is refused costs gas each time. */
  async #act(live: LiveJob, { due, act, isCurrent }: { readonly due: Due; readonly act: Act; readonly isCurrent: () => boolean }): Promise<void> {
    if (due.isRetry) {
      const { state } = await this.#c.chain.dealState(live.record.dealId)
      if (state === 'Paid' || isTerminal(state)) return this.#c.ended(live, state)
      if (!isCurrent()) return
    }
    await act(isCurrent)
  }
}

const NOW: Due = { inMs: 0 }

/** And the chain may take it. */
const isAccepted = (live: LiveJob): boolean => live.record.acceptance !== undefined && !live.isAcceptanceRefused
