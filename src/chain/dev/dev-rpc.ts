import { delay, within } from '../../core/clock.ts'
import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import { addressSchema, bytes32Schema } from '../../core/primitives.ts'
import { ChainError } from '../errors.ts'
import { createHttpEndpoint } from '../rpc/http-endpoint.ts'
import type { RawReceipt } from '../rpc/schemas.ts'
import { parseQuantity, parseReply, receiptSchema } from '../rpc/schemas.ts'

/** anvil on the same machine answers in milliseconds; a loaded machine in seconds. */
const TIMEOUT_MS = 15_000
const RECEIPT_POLL_MS = 2
const NONCE_RETRY_MS = 20

/** 1,000 gwei at most and 1 gwei on top of the base fee. */
const FEES = { maxFeePerGas: '0xe8d4a51000', maxPriorityFeePerGas: '0x3b9aca00' } as const

/** A transaction from the development chain's own unlocked account; it signs by itself. */
export interface DevTransaction {
  readonly to?: Address
  readonly data?: Hex
  readonly value?: bigint
  readonly gas?: bigint
}

/**
 * One sender at a time per chain: all share one account, and anvil can lose a transaction when two meet at one nonce.
 * The one thing of the module that lives on; another process is met by the retries below, and by luck.
 */
const lanes = new Map<string, Promise<void>>()

/** The development chain's account that owns everything at the start, and the calls that only such a chain knows. */
export class DevRpc {
  readonly #url: string
  readonly #ask: (method: string, params: readonly unknown[]) => Promise<unknown>
  readonly #signal: AbortSignal

  constructor(rpcUrl: string, signal: AbortSignal) {
    this.#url = rpcUrl
    const endpoint = createHttpEndpoint(rpcUrl)
    this.#signal = within(signal, TIMEOUT_MS)
    this.#ask = (method, params) => endpoint.request(method, params, this.#signal)
  }

  ask(method: string, params: readonly unknown[] = []): Promise<unknown> {
    return this.#ask(method, params)
  }

  async quantity(method: string, params: readonly unknown[] = []): Promise<bigint> {
    return parseQuantity(await this.#ask(method, params), method)
  }

  async account(): Promise<Address> {
    const [first] = parseReply(addressSchema.array(), await this.#ask('eth_accounts', []), 'eth_accounts')
    if (first === undefined)
      throw new ChainError({ code: 'CHAIN_BAD_REPLY', method: 'eth_accounts' }, 'the chain has no unlocked account: it is not a development chain')
    return first
  }

  /** All at once and in this order. @throws {ChainError} CHAIN_REVERTED */
  send(transactions: readonly DevTransaction[]): Promise<readonly RawReceipt[]> {
    const before = lanes.get(this.#url) ?? Promise.resolve()
    const sent = before.then(() => this.#sendAll(transactions))
    lanes.set(
      this.#url,
      sent.then(
        () => {},
        () => {} // told to its own sender
      )
    )
    return sent
  }

  async #sendAll(transactions: readonly DevTransaction[]): Promise<readonly RawReceipt[]> {
    const from = await this.account()
    const first = await this.quantity('eth_getTransactionCount', [from, 'pending'])
    return Promise.all(transactions.map((transaction, i) => this.#sendOne({ from, ...toJson(transaction) }, first + BigInt(i))))
  }

  async #sendOne(transaction: { readonly from: Address }, firstTry: bigint): Promise<RawReceipt> {
    for (let nonce = firstTry; ; nonce = await this.#nextNonce(transaction.from)) {
      const receipt = await this.#receipt(await this.#submit(transaction, nonce))
      if (receipt !== undefined) return receipt
    }
  }

  /** Two senders may take one nonce: as all pay alike, the second is refused, has done nothing yet, and takes the next. */
  async #submit(transaction: { readonly from: Address }, firstTry: bigint): Promise<Bytes32> {
    for (let nonce = firstTry; ; ) {
      try {
        const hash = await this.#ask('eth_sendTransaction', [{ ...transaction, ...FEES, nonce: hex(nonce) }])
        return parseReply(bytes32Schema, hash, 'eth_sendTransaction')
      } catch (error) {
        if (!isNonceCollision(error)) throw error
        await delay(1 + Math.random() * NONCE_RETRY_MS, this.#signal)
        nonce = await this.#nextNonce(transaction.from)
      }
    }
  }

  /** The first that is not mined. Not 'pending': anvil counts behind a gap too, and a gap that nobody fills holds up all. */
  #nextNonce(from: Address): Promise<bigint> {
    return this.quantity('eth_getTransactionCount', [from, 'latest'])
  }

  /** Undefined: taken, then dropped, as anvil does with the loser of a race for a nonce. It will never be mined. */
  async #receipt(hash: Bytes32): Promise<RawReceipt | undefined> {
    for (;;) {
      const answer = await this.#ask('eth_getTransactionReceipt', [hash])
      if (answer !== null) return succeeded(parseReply(receiptSchema, answer, 'eth_getTransactionReceipt'))
      // Asked in this order: mined between the two questions, it is known to the second.
      if ((await this.#ask('eth_getTransactionByHash', [hash])) === null) return undefined
      await delay(RECEIPT_POLL_MS, this.#signal)
    }
  }
}

function succeeded(receipt: RawReceipt): RawReceipt {
  if (receipt.status) return receipt
  const message = `transaction ${receipt.transactionHash} of the development account was reverted`
  throw new ChainError({ code: 'CHAIN_REVERTED', verb: 'dev', reason: 'unknown' }, message)
}

const isNonceCollision = (error: unknown): boolean =>
  error instanceof ChainError && error.info.code === 'CHAIN_RPC_REFUSED' && /underpriced|nonce too low|already imported|already known/i.test(error.info.detail)

export const hex = (value: bigint): Hex => `0x${value.toString(16)}`

function toJson(transaction: DevTransaction): object {
  const { to, data, value, gas } = transaction
  return {
    ...(to === undefined ? {} : { to }),
    ...(data === undefined ? {} : { data }),
    ...(value === undefined ? {} : { value: hex(value) }),
    ...(gas === undefined ? {} : { gas: hex(gas) })
  }
}
