import { delay, within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import { writtenAddressSchema, writtenBytes32Schema } from '../../core/primitives.ts'
import { ChainError } from '../errors.ts'
import { createHttpEndpoint } from '../rpc/http-endpoint.ts'
import type { RawReceipt } from '../rpc/schemas.ts'
import { parseQuantity, parseReply, receiptSchema } from '../rpc/schemas.ts'

/** anvil on the same machine answers in milliseconds; a loaded machine in seconds. */
const TIMEOUT_MS = 15_000
const RECEIPT_POLL_MS = 2
/** A dozen nodes of one machine may ask at once; more than that is a fault of another kind. */
const MAX_CONFLICTS = 50
/** What anvil says of a nonce that another transaction has, mined or waiting. */
const NONCE_TAKEN = /nonce too low|replacement transaction underpriced|already known|transaction already imported/i

/** 1,000 gwei at most and 1 gwei on top of the base fee. */
const FEES = { maxFeePerGas: '0xe8d4a51000', maxPriorityFeePerGas: '0x3b9aca00' } as const

/** A transaction from the development chain's own unlocked account; it signs by itself. */
export interface DevTransaction {
  readonly to?: Address
  readonly data?: Hex
  readonly value?: bigint
  readonly gas?: bigint
}

/** One sender at a time per chain and process: all share one account, and two must not meet at one nonce. */
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
    const [first] = parseReply(writtenAddressSchema.array(), await this.#ask('eth_accounts', []), 'eth_accounts')
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

  /** One after the other into the pool: anvil can leave a nonce that overtakes the one before it in its queue for ever. */
  async #sendAll(transactions: readonly DevTransaction[]): Promise<readonly RawReceipt[]> {
    const from = await this.account()
    let nonce = await this.quantity('eth_getTransactionCount', [from, 'pending'])
    const hashes: Bytes32[] = []
    for (const transaction of transactions) {
      const sent = await this.#submit({ from, ...toJson(transaction) }, nonce)
      hashes.push(sent.hash)
      nonce = sent.nonce + 1n
    }
    return Promise.all(hashes.map((hash) => this.#receipt(hash)))
  }

  /** Another process that uses the same faucet may be a moment faster: then the next nonce. */
  async #submit(transaction: { readonly from: Address }, first: bigint): Promise<{ readonly hash: Bytes32; readonly nonce: bigint }> {
    let nonce = first
    for (let conflicts = 0; ; conflicts++) {
      try {
        const hash = await this.#ask('eth_sendTransaction', [{ ...transaction, ...FEES, nonce: hex(nonce) }])
        return { hash: parseReply(writtenBytes32Schema, hash, 'eth_sendTransaction'), nonce }
      } catch (cause) {
        if (conflicts === MAX_CONFLICTS || !NONCE_TAKEN.test(errorMessage(cause))) throw cause
        nonce = await this.quantity('eth_getTransactionCount', [transaction.from, 'pending'])
      }
    }
  }

  async #receipt(hash: Bytes32): Promise<RawReceipt> {
    for (;;) {
      const answer = await this.#ask('eth_getTransactionReceipt', [hash])
      if (answer !== null) return succeeded(parseReply(receiptSchema, answer, 'eth_getTransactionReceipt'))
      await delay(RECEIPT_POLL_MS, this.#signal)
    }
  }
}

function succeeded(receipt: RawReceipt): RawReceipt {
  if (receipt.status) return receipt
  const message = `transaction ${receipt.transactionHash} of the development account was reverted`
  throw new ChainError({ code: 'CHAIN_REVERTED', verb: 'dev', reason: 'unknown' }, message)
}

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
