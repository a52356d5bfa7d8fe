import { abortable } from '../../core/abortable.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Hex } from '../../core/primitives.ts'
import { ChainError } from '../errors.ts'
import { explainRevert } from '../explain-revert.ts'
import type { RawReceipt } from '../rpc/schemas.ts'
import { parseQuantity } from '../rpc/schemas.ts'
import type { SecretKey } from '../signing/secret-key.ts'
import type { NonceQueueComponents, Sent, Work } from './nonce-queue.ts'
import { NonceQueue } from './nonce-queue.ts'
import { refusalOf } from './refusal.ts'

export interface TxSenderComponents extends NonceQueueComponents {
  readonly logger: Logger
}

export interface TxSenderInit {
  readonly key: SecretKey
  readonly chainId: number
  /** 1: mined; n: with n − 1 blocks on top. */
  readonly confirmations: number
  /** A transaction that is next in line and not mined for this long is sent again for more. */
  readonly bumpAfterMs: number
}

/** `gas` absent: estimated, which costs a round trip and finds out at once if the contract would refuse. */
export type TxRequest = Omit<Work, 'gas'> & { readonly gas?: bigint }

/** A few replacements lead from any quiet fee to a busy one (1.25¹⁰ ≈ 9); more would pay any price for being stuck. */
const MAX_VERSIONS = 10
/** Heads wake whoever waits for a receipt; this is for the case that none comes. */
const RECEIPT_POLL_MS = 1_000
/** Looked at this often, a missing receipt under a used nonce is no longer a slow node but another transaction. */
const LOST_AFTER_LOOKS = 2

/** What became of a transaction that was handed over and not mined for a while. */
type Fate = 'mined' | 'next-in-line' | 'nonce-used' | { readonly waitsFor: bigint }

/**
 * A wallet's transactions from request to receipt. What was handed over is looked after to its end even when its caller
 * stops waiting: a nonce left behind would block the wallet.
 */
export class TxSender {
  readonly #c: TxSenderComponents
  readonly #init: TxSenderInit
  readonly #logger: Logger
  readonly #queue: NonceQueue
  readonly #life = new AbortController()
  /** Nonces that are being looked after. */
  readonly #underWay = new Set<Sent>()

  constructor(components: TxSenderComponents, init: TxSenderInit) {
    this.#c = components
    this.#init = init
    this.#logger = components.logger.child('chain:tx')
    this.#queue = new NonceQueue(components, init)
  }

  get address(): Address {
    return this.#queue.address
  }

  start(signal: AbortSignal): Promise<void> {
    return this.#queue.start(signal)
  }

  /** After blocks were replaced. Never rejects: a nonce that stays wrong is found out when it is used. */
  async resync(): Promise<void> {
    await this.#queue
      .resync(this.#life.signal)
      .catch((error: unknown) => this.#logger.warn({ reason: errorMessage(error) }, 'the nonce could not be asked for'))
  }

  stop(): void {
    this.#life.abort(new ChainError({ code: 'CHAIN_STOPPED' }, 'the chain client was stopped: whether a transaction under way is mined, the chain will tell'))
  }

  /**
   * Resolves once mined and confirmed. `onHanded` is called when a node has taken it.
   * @throws {ChainError} CHAIN_REVERTED | CHAIN_INSUFFICIENT_FUNDS | CHAIN_NO_GAS_MONEY | CHAIN_RPC_REFUSED | the signal's reason
   */
  async send(request: TxRequest, signal: AbortSignal, onHanded: () => void = () => {}): Promise<RawReceipt> {
    const either = AbortSignal.any([signal, this.#life.signal])
    const gas = request.gas ?? (await this.#estimate(request, either))
    const sent = await this.#queue.submit({ ...request, gas }, either)
    onHanded()
    const mined = this.#lookAfter(sent)
    mined.catch(() => {}) // told to the caller by the next line, unless it has left
    const receipt = await abortable(mined, either)
    if (!receipt.status) throw await this.#whyReverted(sent.work, receipt, either)
    return receipt
  }

  /** @throws as `send` does when the contract would refuse */
  estimate(request: TxRequest, signal: AbortSignal): Promise<bigint> {
    return this.#estimate(request, AbortSignal.any([signal, this.#life.signal]))
  }

  async #estimate({ to, data, verb }: TxRequest, signal: AbortSignal): Promise<bigint> {
    try {
      const answer = await this.#c.pool.request('eth_estimateGas', [{ from: this.address, to, data }], signal)
      return (parseQuantity(answer, 'eth_estimateGas') * 5n) / 4n + 20_000n // exact for the state it was made on, and the state moves
    } catch (cause) {
      if (refusalOf(cause) === 'no-coin') throw await this.#queue.noGasMoney(100_000n, signal)
      throw refusedData(cause) === undefined ? cause : explainRevert(refusedData(cause), { verb, cause })
    }
  }

  /** To the end: mined and confirmed, or the client stopped. */
  async #lookAfter(sent: Sent): Promise<RawReceipt> {
    this.#underWay.add(sent)
    try {
      return await this.#untilMined(sent, this.#life.signal)
    } finally {
      this.#underWay.delete(sent)
    }
  }

  async #untilMined(sent: Sent, signal: AbortSignal): Promise<RawReceipt> {
    for (let looks = 0; ; ) {
      const woken = this.#c.heads.next(RECEIPT_POLL_MS, signal)
      woken.catch(() => {}) // awaited below, unless the receipt is there already
      const receipt = await this.#findReceipt(sent, signal)
      if (receipt !== undefined && this.#isConfirmed(receipt)) return receipt
      if (receipt === undefined && this.#c.clock.nowMs() - sent.atMs > this.#init.bumpAfterMs) looks = await this.#revive(sent, looks, signal)
      await woken
    }
  }

  #isConfirmed(receipt: RawReceipt): boolean {
    return this.#init.confirmations <= 1 || receipt.blockNumber + BigInt(this.#init.confirmations - 1) <= this.#c.heads.head.number
  }

  async #findReceipt({ versions }: Sent, signal: AbortSignal): Promise<RawReceipt | undefined> {
    for (const { hash } of versions) {
      const receipt = await this.#queue.receiptOf(hash, signal)
      if (receipt !== undefined) return receipt
    }
    return undefined
  }

  /** Returns how often in a row its nonce was found used by something else. */
  async #revive(sent: Sent, looks: number, signal: AbortSignal): Promise<number> {
    sent.atMs = this.#c.clock.nowMs() // the next look is as far away
    try {
      const fate = await this.#fateOf(sent, signal)
      if (fate === 'nonce-used' && looks + 1 < LOST_AFTER_LOOKS) return looks + 1
      const what = typeof fate === 'string' ? fate : `waits for ${fate.waitsFor}`
      this.#logger.info({ verb: sent.work.verb, nonce: sent.nonce.toString(), fate: what }, 'a transaction was not mined in time')
      await this.#act(sent, fate, signal)
    } catch (error) {
      // Tried again after another while; what was handed over before may still be mined.
      if (!signal.aborted) this.#logger.warn({ verb: sent.work.verb, reason: errorMessage(error) }, 'a transaction could not be sent again')
    }
    return 0
  }

  async #act(sent: Sent, fate: Fate, signal: AbortSignal): Promise<void> {
    if (fate === 'mined') return
    if (fate === 'nonce-used') return this.#queue.renumber(sent, signal)
    if (fate === 'next-in-line' && sent.versions.length < MAX_VERSIONS) return this.#queue.raise(sent, signal)
    const last = sent.versions.at(-1)
    if (last !== undefined) await this.#queue.handOver(last.raw, signal)
    if (typeof fate !== 'object') return
    const isOurs = [...this.#underWay].some(({ nonce }) => nonce === fate.waitsFor)
    if (!isOurs) await this.#queue.fillGap(fate.waitsFor, signal)
  }

  /** All asked of one node, the count first: had the node mined one of ours before it counted, it has the receipt. */
  #fateOf(sent: Sent, signal: AbortSignal): Promise<Fate> {
    return this.#c.pool.pinned(async (ask) => {
      const count = parseQuantity(await ask('eth_getTransactionCount', [this.address, 'latest']), 'eth_getTransactionCount')
      if (count < sent.nonce) return { waitsFor: count }
      if (count === sent.nonce) return 'next-in-line'
      for (const { hash } of sent.versions) if ((await ask('eth_getTransactionReceipt', [hash])) !== null) return 'mined'
      return 'nonce-used'
    }, signal)
  }

  /** Runs it again as a call on the block in which it failed, to hear what the contract says. */
  async #whyReverted(work: Work, receipt: RawReceipt, signal: AbortSignal): Promise<ChainError> {
    const { verb, to, data, gas } = work
    const at: Hex = `0x${receipt.blockNumber.toString(16)}`
    try {
      await this.#c.pool.request('eth_call', [{ from: this.address, to, data, gas: `0x${gas.toString(16)}` }, at], signal)
    } catch (cause) {
      if (signal.aborted) throw signal.reason
      return explainRevert(refusedData(cause), { verb, cause })
    }
    const reason = receipt.gasUsed * 64n >= gas * 63n ? 'out of gas' : 'unknown'
    return new ChainError({ code: 'CHAIN_REVERTED', verb, reason }, `${verb} was reverted in transaction ${receipt.transactionHash} (${reason})`)
  }
}

const refusedData = (error: unknown): Hex | undefined => (error instanceof ChainError && error.info.code === 'CHAIN_RPC_REFUSED' ? error.info.data : undefined)
