import { privateKeyToAccount } from 'viem/accounts'
import { keccak256 } from 'viem/utils'
import type { Clock } from '../../core/clock.ts'
import type { Address, Hex } from '../../core/primitives.ts'
import { formatLily } from '../../core/units.ts'
import { ChainError } from '../errors.ts'
import type { HeadFeed } from '../events/head-feed.ts'
import type { RpcPool } from '../rpc/rpc-pool.ts'
import type { RawReceipt } from '../rpc/schemas.ts'
import { parseQuantity, parseReply, receiptSchema } from '../rpc/schemas.ts'
import type { SecretKey } from '../signing/secret-key.ts'
import type { Fees } from './fee-quote.ts'
import { FeeQuote, raised } from './fee-quote.ts'
import { Lane } from './lane.ts'
import type { Refusal } from './refusal.ts'
import { refusalOf } from './refusal.ts'

export interface NonceQueueComponents {
  readonly pool: RpcPool
  readonly heads: HeadFeed
  readonly clock: Clock
}

/** What a transaction does, with its gas limit. `verb` is for errors and logs. */
export interface Work {
  readonly verb: string
  readonly to: Address
  readonly data: Hex
  readonly gas: bigint
}

/** A transaction under one nonce, with every version of it that was handed over. */
export interface Sent {
  readonly work: Work
  nonce: bigint
  versions: { readonly hash: Hex; readonly raw: Hex; readonly fees: Fees }[]
  /** When its newest version was handed over, unix ms. */
  atMs: number
}

/** 21,000 on most chains; rollups add what posting to the parent chain costs. */
const GAP_GAS = 200_000n
/** Someone else sends from the same wallet: each round takes the next nonce. */
const MAX_TRIES = 20

/** One wallet's signing and handing over, one after the other, in nonce order. */
export class NonceQueue {
  readonly #c: NonceQueueComponents
  readonly #key: SecretKey
  readonly #chainId: number
  readonly #account: ReturnType<typeof privateKeyToAccount>
  readonly #fees: FeeQuote
  readonly #lane = new Lane()
  /** Undefined: unknown, the chain is asked. */
  #next: bigint | undefined

  constructor(components: NonceQueueComponents, init: { readonly key: SecretKey; readonly chainId: number }) {
    this.#c = components
    this.#key = init.key
    this.#chainId = init.chainId
    this.#account = privateKeyToAccount(init.key.reveal())
    this.#fees = new FeeQuote(components)
  }

  get address(): Address {
    return this.#key.address
  }

  /** Asks for nonce and tip, so that the first send need not. */
  async start(signal: AbortSignal): Promise<void> {
    await Promise.all([this.#fees.refresh(signal), this.#lane.run(() => this.#sync(signal), signal)])
  }

  /** Resolves once a node has taken it. @throws {ChainError} CHAIN_NO_GAS_MONEY | CHAIN_RPC_REFUSED */
  submit(work: Work, signal: AbortSignal): Promise<Sent> {
    return this.#lane.run(async () => {
      const sent: Sent = { work, nonce: 0n, versions: [], atMs: 0 }
      await this.#submit(sent, signal)
      return sent
    }, signal)
  }

  /** Its nonce was used by something else: sends it anew under the next one. */
  async renumber(sent: Sent, signal: AbortSignal): Promise<void> {
    await this.#lane.run(async () => {
      this.#next = undefined
      await this.#submit(sent, signal)
    }, signal)
  }

  /** What the chain says of this wallet's nonce counts again: blocks were replaced. */
  async resync(signal: AbortSignal): Promise<void> {
    await this.#lane.run(() => this.#sync(signal), signal)
  }

  /** Nothing of ours is under way with this nonce, and others wait behind it: an empty transaction to ourselves takes its place. */
  async fillGap(nonce: bigint, signal: AbortSignal): Promise<void> {
    const work = { verb: 'fillGap', to: this.address, data: '0x', gas: GAP_GAS } as const
    const { raw } = await this.#sign({ work, nonce, versions: [], atMs: 0 }, this.#fees.now())
    await this.handOver(raw, signal)
  }

  /** Same nonce, more money. */
  async raise(sent: Sent, signal: AbortSignal): Promise<void> {
    const before = sent.versions.at(-1)?.fees ?? this.#fees.now()
    const version = await this.#sign(sent, raised(before, this.#fees.now()))
    sent.versions.push(version) // before it is handed over: an answer may get lost
    await this.handOver(version.raw, signal)
  }

  async handOver(raw: Hex, signal: AbortSignal): Promise<void> {
    try {
      await this.#c.pool.broadcast('eth_sendRawTransaction', [raw], signal)
    } catch (error) {
      if (refusalOf(error) !== 'known') throw error // handed over before, and the answer got lost
    }
  }

  async receiptOf(hash: Hex, signal: AbortSignal): Promise<RawReceipt | undefined> {
    return this.#c.pool.pinned(async (ask) => {
      const answer = await ask('eth_getTransactionReceipt', [hash])
      return answer === null ? undefined : parseReply(receiptSchema, answer, 'eth_getTransactionReceipt')
    }, signal)
  }

  async noGasMoney(gas: bigint, signal: AbortSignal): Promise<ChainError> {
    const account = this.address
    const have = parseQuantity(await this.#c.pool.request('eth_getBalance', [account, 'latest'], signal), 'eth_getBalance')
    const need = gas * this.#fees.now().maxFeePerGas
    const missing = need > have ? need - have : 0n
    const figures = `it has ${formatLily(have)} coins and may need ${formatLily(need)}, ${formatLily(missing)} are missing` // the coin has 18 decimals too
    const remedy = 'send some of the chain’s own coin to this address, or on a development network run `lilynode wallet fund`'
    return new ChainError({ code: 'CHAIN_NO_GAS_MONEY', account, have, need }, `${account} can't pay for gas: ${figures}; ${remedy}`)
  }

  /** Inside the lane: until a node has taken it under some nonce. */
  async #submit(sent: Sent, signal: AbortSignal): Promise<void> {
    for (let tries = 1; ; tries++) {
      sent.nonce = this.#next ?? (await this.#sync(signal))
      const version = await this.#sign(sent, this.#fees.now())
      if (await this.#offer({ sent, raw: version.raw, hash: version.hash, isLast: tries >= MAX_TRIES }, signal)) {
        this.#next = sent.nonce + 1n
        sent.versions = [version]
        sent.atMs = this.#c.clock.nowMs()
        return
      }
    }
  }

  /** False: try again, under the nonce and fees that are known by then. */
  async #offer(offer: { readonly sent: Sent; readonly raw: Hex; readonly hash: Hex; readonly isLast: boolean }, signal: AbortSignal): Promise<boolean> {
    try {
      await this.handOver(offer.raw, signal)
      return true
    } catch (error) {
      this.#next = undefined // whether it was taken may be unknown: the chain says what is next
      const refusal = refusalOf(error)
      // "Too low" also when this very transaction was mined at an earlier try, whose answer got lost.
      if (refusal === 'nonce-low' && (await this.receiptOf(offer.hash, signal)) !== undefined) return true
      if (!offer.isLast && (await this.#isWorthAnotherTry(refusal, offer.sent.nonce, signal))) return false
      throw refusal === 'no-coin' ? await this.noGasMoney(offer.sent.work.gas, signal) : error
    }
  }

  async #isWorthAnotherTry(refusal: Refusal | undefined, nonce: bigint, signal: AbortSignal): Promise<boolean> {
    if (refusal === 'fee-low') await this.#c.heads.refresh(signal)
    if (refusal === 'nonce-taken') {
      // Another program sends from this wallet. A node may not count what waits in its pool: never the same nonce twice.
      const next = await this.#sync(signal)
      this.#next = next > nonce ? next : nonce + 1n
    }
    return refusal === 'nonce-low' || refusal === 'nonce-taken' || refusal === 'fee-low'
  }

  async #sync(signal: AbortSignal): Promise<bigint> {
    const answer = await this.#c.pool.request('eth_getTransactionCount', [this.address, 'pending'], signal)
    this.#next = parseQuantity(answer, 'eth_getTransactionCount')
    return this.#next
  }

  async #sign({ work, nonce }: Sent, fees: Fees): Promise<{ hash: Hex; raw: Hex; fees: Fees }> {
    const { to, data, gas } = work
    const raw = await this.#account.signTransaction({ type: 'eip1559', chainId: this.#chainId, nonce: Number(nonce), to, data, gas, ...fees })
    return { hash: keccak256(raw), raw, fees }
  }
}
