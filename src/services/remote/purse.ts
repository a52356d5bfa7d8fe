import { abortable } from '../../core/abortable.ts'
import { delay } from '../../core/clock.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { Payer, SignedVoucher } from '../payment/ports.ts'

export interface PurseComponents {
  readonly payer: Pick<Payer, 'pay'>
  tell(signed: SignedVoucher, forThis: bigint): Promise<void>
}

export interface PurseInit {
  readonly channelId: Bytes32
  /** What the provider lets stay unpaid before it waits. Wei. */
  readonly tailWei: bigint
  /** A voucher that was begun is told to its end, whatever the answer does. */
  readonly payTimeoutMs: number
}

/** A voucher is signed, written to disk and told: no more often than this, whatever tail a provider names. */
const MIN_GAP_MS = 10
/** And no later than this after something is owed. */
const MAX_GAP_MS = 250

/** Pays for one answer as it comes: never more than came. */
export class Purse {
  readonly #c: PurseComponents
  readonly #init: PurseInit
  readonly #stop = new AbortController()
  #owed = 0n
  #paid = 0n
  #grown = Promise.withResolvers<void>()
  #failure: { readonly cause: unknown } | undefined
  readonly #loop: Promise<void>

  constructor(components: PurseComponents, init: PurseInit) {
    this.#c = components
    this.#init = init
    this.#loop = this.#run()
  }

  /** The answer costs so much by now. Throws what the paying threw: then the answer is left. */
  owe(totalWei: bigint): void {
    if (this.#failure) throw this.#failure.cause
    if (totalWei <= this.#owed) return
    this.#owed = totalWei
    this.#grown.resolve()
  }

  /** Pays the rest. */
  async settle(): Promise<void> {
    this.#stop.abort(new Error('the rest is paid at once'))
    await this.#loop
    if (this.#failure) throw this.#failure.cause
    await this.#pay()
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    try {
      while (!signal.aborted) {
        await abortable(this.#grown.promise, signal)
        await this.#untilDue(signal)
        this.#grown = Promise.withResolvers()
        await this.#pay()
        await delay(MIN_GAP_MS, signal)
        if (this.#owed > this.#paid) this.#grown.resolve()
      }
    } catch (cause) {
      if (!signal.aborted) this.#failure = { cause }
    }
  }

  /** Half a tail: the voucher is there before the other half is told. */
  async #untilDue(signal: AbortSignal): Promise<void> {
    const until = performance.now() + MAX_GAP_MS
    while (2n * (this.#owed - this.#paid) < this.#init.tailWei && performance.now() < until) await delay(MIN_GAP_MS, signal)
  }

  async #pay(): Promise<void> {
    const due = this.#owed - this.#paid
    if (due <= 0n) return
    this.#paid = this.#owed // before it is signed: a voucher that may be out must not be paid twice
    const { channelId, payTimeoutMs } = this.#init
    const signed = await this.#c.payer.pay(channelId, due, AbortSignal.timeout(payTimeoutMs))
    await this.#c.tell(signed, due)
  }
}
