import type { Chain, Extended, Extension, ExtensionChain } from '../../chain/index.ts'
import { abortable } from '../../core/abortable.ts'
import type { Clock } from '../../core/clock.ts'
import { delay, within } from '../../core/clock.ts'
import type { Deal } from '../../core/deal.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32, Hex } from '../../core/primitives.ts'
import type { RunControl } from '../../executor/index.ts'
import type { DeliveryIn, MeteredSpec } from '../../market/index.ts'
import { giveUpSecondsOf, hasMoreToBuy, nextExtension, paidSecondsOf } from '../../market/index.ts'
import type { NodeEvents } from '../events.ts'
import { coverCollateral } from './cover-collateral.ts'
import type { PaidClock } from './paid-clock.ts'

/** Paid time is bought when so much of it is used: the rest is for the client's answer and a block. */
const ASK_AT = 0.8
const TICK_MS = 100
/** One send, from signing to mined. */
const SEND_MS = 60_000
/** A chain or a client that refuses now is asked again. */
const AGAIN_MS = 2_000
/** Block time may be behind our clock. */
const BLOCK_MARGIN_S = 2

export interface JobMeterComponents {
  readonly chain: Pick<Chain, 'dealState' | 'headTimeS' | 'escrowOf' | 'tokenBalance' | 'deposit'>
  readonly extensions: ExtensionChain
  readonly paid: PaidClock
  readonly clock: Clock
  readonly logger: Logger
  readonly events: Pick<NodeEvents, 'emit' | 'tx'>
  /** There is something new for the client. */
  changed(): void
  /** Before anything is bought: it is finished on chain whatever becomes of this node. */
  keep(): Promise<void>
}

export interface JobMeterInit {
  readonly dealId: Bytes32
  readonly deal: Deal
  readonly spec: MeteredSpec
}

/** The provider's half of an extension, as the client is shown it. */
export interface Ask {
  readonly extension: Extension
  readonly signature: Hex
  readonly halted: boolean
}

type Answer = Extract<DeliveryIn, { type: 'extend' | 'unpaid' }>

/** Buys further time for one job while it runs, halts it where none comes in time, and says on chain when it gave up. metered.md §3 */
export class JobMeter {
  readonly #c: JobMeterComponents
  readonly #init: JobMeterInit
  readonly #unpaid = new AbortController()
  readonly #begun = Promise.withResolvers<void>()
  #bought: Pick<Extended, 'number' | 'untilS'> = { number: 0, untilS: 0 }
  #ask: Ask | undefined
  #clientSignature: Hex | undefined
  /** What its client would pay for the next one, at most. */
  #mostWei: bigint | undefined
  #fault: string | undefined

  constructor(components: JobMeterComponents, init: JobMeterInit) {
    this.#c = components
    this.#init = init
  }

  get ask(): Ask | undefined {
    return this.#ask
  }

  /** Aborts where the job is ended for want of an extension. */
  get unpaid(): AbortSignal {
    return this.#unpaid.signal
  }

  /** Why that is this provider's own doing; undefined: it is not. */
  get fault(): string | undefined {
    return this.#fault
  }

  get haltedMs(): number {
    return this.#c.paid.haltedMs
  }

  /** Whether the chain says so already: a run that a restart cut off there is not begun again. */
  async hasGivenUp(signal: AbortSignal): Promise<boolean> {
    return (await abortable(this.#c.extensions.extensionsOf(this.#init.dealId), signal)).haltedS > 0
  }

  async started(control?: RunControl): Promise<void> {
    await this.#c.paid.begin(control)
    this.#begun.resolve()
  }

  /** What the client says to the last ask. */
  async answer(message: Answer): Promise<void> {
    const { extension, halted } = this.#ask ?? {}
    if (!extension) return
    if (message.type === 'unpaid') {
      if (message.number !== extension.number) return
      this.#c.logger.info({ dealId: extension.dealId, why: message.why, halted }, 'the client does not buy further time yet')
      if (message.mostWei > 0n && message.mostWei < extension.price) this.#mostWei = message.mostWei
      return
    }
    const isIt = (['dealId', 'number', 'fromS', 'untilS', 'price'] as const).every((field) => message.extension[field] === extension[field])
    if (!isIt || !(await this.#c.extensions.verifyExtension(extension, this.#init.deal.client, message.signature))) return
    this.#clientSignature = message.signature
  }

  /** Until all time is bought, the job has ended (`signal`), or it is given up. Rejects with the signal's reason alone. */
  async run(signal: AbortSignal): Promise<void> {
    const { spec } = this.#init
    await abortable(this.#begun.promise, signal)
    this.#bought = await this.#insist(() => this.#c.extensions.extensionsOf(this.#init.dealId), signal)
    while (hasMoreToBuy(spec, this.#bought)) {
      const askAtMs = paidSecondsOf(spec, this.#bought) * 1000 * ASK_AT
      while (!this.#c.paid.isHalted && this.#c.paid.ranMs < askAtMs) await delay(TICK_MS, signal)
      if (await this.#buy(signal)) continue
      this.#unpaid.abort(new Error('no further time was bought'))
      return
    }
  }

  /** Says on chain that the job ended for want of an extension, as soon as the rule for that holds. */
  async giveUp(signal: AbortSignal): Promise<void> {
    const { dealId, deal, spec } = this.#init
    const { chain, extensions, clock, events } = this.#c
    await this.#insist(async () => {
      const [{ state, sinceS }, bought] = await Promise.all([chain.dealState(dealId), extensions.extensionsOf(dealId)])
      if (bought.haltedS > 0) return true
      if (state !== 'Open') throw new Error(`deal ${dealId} is in state ${state}`)
      const nowS = Math.max(chain.headTimeS(), Math.floor(clock.nowMs() / 1000))
      await delay(Math.max(0, sinceS + giveUpSecondsOf(spec, bought) + BLOCK_MARGIN_S - nowS) * 1000, signal)
      events.tx('halt', await extensions.halt(deal, within(signal, SEND_MS)), dealId)
      return true
    }, signal)
  }

  /** False: the time to wait for it is over. */
  async #buy(signal: AbortSignal): Promise<boolean> {
    const { paid } = this.#c
    const { spec } = this.#init
    let askedAtMs = Number.NEGATIVE_INFINITY
    for (;;) {
      const isLess = this.#mostWei !== undefined
      if ((!this.#ask || isLess) && this.#c.clock.nowMs() - askedAtMs >= AGAIN_MS) {
        askedAtMs = isLess ? askedAtMs : this.#c.clock.nowMs()
        await this.#askNext(signal)
      }
      if (this.#clientSignature && (await this.#send(signal))) return true
      if (!paid.isHalted && paid.ranMs >= paidSecondsOf(spec, this.#bought) * 1000 && !(await this.#halt(signal))) return false
      if (paid.isHalted && paid.haltedMs >= spec.metered.haltS * 1000) return false
      await delay(TICK_MS, signal)
    }
  }

  /** The next extension, as far as the client's word and this provider's own money go. */
  async #askNext(signal: AbortSignal): Promise<void> {
    const { deal } = this.#init
    const clientWei = this.#mostWei
    this.#mostWei = undefined
    const wanted = nextExtension(this.#init, this.#bought, clientWei)
    if (!wanted) return
    try {
      const ownWei = await coverCollateral(this.#c.chain, { deal, price: wanted.price }, signal)
      const extension = ownWei < wanted.price ? nextExtension(this.#init, this.#bought, ownWei) : wanted
      this.#fault = extension ? undefined : `this provider has not the collateral for further time: ${wanted.price} wei times ${deal.collateralBps / 10_000}`
      if (!extension) return
      this.#ask = { extension, signature: await this.#c.extensions.signExtension(extension), halted: this.#c.paid.isHalted }
      this.#c.changed()
    } catch (cause) {
      signal.throwIfAborted()
      this.#c.logger.warn({ dealId: this.#init.dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'further time can’t be asked for now')
    }
  }

  async #halt(signal: AbortSignal): Promise<boolean> {
    const isHalted = await this.#insist(() => this.#c.paid.halt(), signal) // an engine that does not answer now is asked again
    this.#c.events.emit({ type: 'deal.halted', dealId: this.#init.dealId, paidS: paidSecondsOf(this.#init.spec, this.#bought) })
    if (this.#ask) this.#ask = { ...this.#ask, halted: true }
    this.#c.changed()
    return isHalted
  }

  async #send(signal: AbortSignal): Promise<boolean> {
    const { extension, signature: providerSignature } = this.#ask ?? {}
    const clientSignature = this.#clientSignature
    this.#clientSignature = undefined
    if (!extension || !providerSignature || !clientSignature) return false
    const { dealId, deal } = this.#init
    try {
      await this.#c.keep()
      const signed = { extension, clientSignature, providerSignature }
      this.#c.events.tx('extend', await this.#c.extensions.extend(deal, signed, within(signal, SEND_MS)), dealId)
    } catch (cause) {
      signal.throwIfAborted()
      this.#c.logger.warn({ dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'an extension was not taken, trying again')
      const { number } = await this.#insist(() => this.#c.extensions.extensionsOf(dealId), signal)
      this.#ask = undefined // another, which the client sees anew
      if (number < extension.number) return delay(AGAIN_MS, signal).then(() => false)
    }
    this.#bought = extension
    this.#ask = undefined
    await this.#insist(() => this.#c.paid.resume(), signal)
    this.#c.events.emit({ type: 'deal.extended', dealId, number: extension.number, untilS: extension.untilS, priceWei: extension.price.toString() })
    return true
  }

  /** A chain that does not answer is asked again. */
  async #insist<T>(act: () => Promise<T>, signal: AbortSignal): Promise<T> {
    for (;;) {
      try {
        return await act()
      } catch (cause) {
        signal.throwIfAborted()
        this.#c.logger.warn({ dealId: this.#init.dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'a call for a metered job failed, trying again')
        await delay(AGAIN_MS, signal)
      }
    }
  }
}
