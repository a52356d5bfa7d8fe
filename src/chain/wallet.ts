import { privateKeyToAccount } from 'viem/accounts'
import type { Deal, SignedDeal } from '../core/deal.ts'
import type { Address, Bytes32, Hex } from '../core/primitives.ts'
import type { Contracts } from './contracts.ts'
import { ChainError } from './errors.ts'
import { insufficient } from './explain-revert.ts'
import type { GasLimits } from './gas-limits.ts'
import type { Notary, Settlement, StakeRole, TxReceipt } from './ports.ts'
import type { Reader } from './reader.ts'
import type { RawReceipt } from './rpc/schemas.ts'
import type { SecretKey } from './signing/secret-key.ts'
import type { BatchOptions } from './tx/batcher.ts'
import { Batcher } from './tx/batcher.ts'
import type { TxSender } from './tx/tx-sender.ts'
import { encode } from './verbs.ts'

export interface WalletComponents {
  readonly sender: TxSender
  readonly reader: Reader
  readonly notary: Notary
  /** Chain time at least, unix seconds: it may run ahead of ours. */
  readonly nowS: () => number
  readonly key: SecretKey
  /** Into the port's form; what the receipt teaches is taken in on the way. */
  readonly digest: (receipt: RawReceipt) => Promise<TxReceipt>
}

export interface WalletInit {
  readonly chainId: number
  readonly contracts: Contracts
  readonly gas: GasLimits
  readonly batchWindowMs: number
}

/** Items of one transaction: well below the contract's own limit of 64 and half of a 30 M gas block. */
const MAX_BATCH = 32
/** Long enough for a slow chain, too short to be found lying about. */
const PERMIT_LIFE_S = 3_600
/** approve, and what spends it, in a row: measured 46,000 and at most 220,000 (delegate). Not estimated: the node that is asked may not know of the approval yet. */
const APPROVE_GAS = 100_000n
const SPEND_GAS = 400_000n

/** The verbs that send: one wallet on one chain. */
export class Wallet {
  readonly #c: WalletComponents
  readonly #init: WalletInit
  readonly #openings: Batcher<SignedDeal, TxReceipt>
  readonly #settlements: Batcher<Settlement, TxReceipt>

  constructor(components: WalletComponents, init: WalletInit) {
    this.#c = components
    this.#init = init
    const { notary } = components
    const batching = { windowMs: init.batchWindowMs, maxItems: MAX_BATCH, check: throwIfSkipped }
    this.#openings = new Batcher({
      ...batching,
      keyOf: ({ deal }) => notary.dealId(deal),
      send: (items, options) => this.#sendBatch({ verb: 'openDeals', data: encode.openDeals(items), gas: init.gas.open(items.length) }, options)
    })
    this.#settlements = new Batcher({
      ...batching,
      keyOf: ({ deal }) => notary.dealId(deal),
      send: (items, options) => this.#sendBatch({ verb: 'settle', data: encode.settle(items), gas: init.gas.settle(items.length) }, options)
    })
  }

  get address(): Address {
    return this.#c.sender.address
  }

  openDeal(deal: SignedDeal, signal: AbortSignal): Promise<TxReceipt> {
    return this.#openings.add(deal, signal)
  }

  settle(settlement: Settlement, signal: AbortSignal): Promise<TxReceipt> {
    return this.#settlements.add(settlement, signal)
  }

  markReady(deal: Deal, signal: AbortSignal): Promise<TxReceipt> {
    return this.#toDeals({ verb: 'markReady', data: encode.dealCall('markReady', deal), gas: this.#init.gas.markReady }, signal)
  }

  commitResult(deal: Deal, resultHash: Bytes32, signal: AbortSignal): Promise<TxReceipt> {
    return this.#toDeals({ verb: 'commitResult', data: encode.commitResult(deal, resultHash), gas: this.#init.gas.commitResult }, signal)
  }

  /** Estimated first: rare, and a refusal then costs nothing. */
  dealCall(verb: 'claim' | 'close' | 'timeOut' | 'abandon' | 'abort', deal: Deal, signal: AbortSignal): Promise<TxReceipt> {
    return this.#toDeals({ verb, data: encode.dealCall(verb, deal) }, signal)
  }

  cancelOpen(
    deal: Deal,
    agreed: { readonly price: bigint; readonly clientSignature: Hex; readonly providerSignature: Hex },
    signal: AbortSignal
  ): Promise<TxReceipt> {
    return this.#toDeals({ verb: 'cancelOpen', data: encode.cancelOpen(deal, agreed) }, signal)
  }

  cancelNonce(nonce: bigint, signal: AbortSignal): Promise<TxReceipt> {
    return this.#toDeals({ verb: 'cancelNonce', data: encode.cancelNonce(nonce) }, signal)
  }

  /** With a permit: one transaction instead of approve and deposit. */
  async deposit(amount: bigint, signal: AbortSignal): Promise<TxReceipt> {
    await this.#needTokens('deposit', amount)
    const permit = await this.#signPermit(amount, BigInt(this.#c.nowS() + PERMIT_LIFE_S))
    return this.send({ verb: 'deposit', to: this.#init.contracts.escrow, data: encode.depositWithPermit(amount, permit) }, signal)
  }

  requestWithdrawal(amount: bigint, signal: AbortSignal): Promise<TxReceipt> {
    return this.send({ verb: 'requestWithdrawal', to: this.#init.contracts.escrow, data: encode.requestWithdrawal(amount) }, signal)
  }

  withdraw(signal: AbortSignal): Promise<TxReceipt> {
    return this.send({ verb: 'withdraw', to: this.#init.contracts.escrow, data: encode.withdraw() }, signal)
  }

  async stake(role: StakeRole, amount: bigint, signal: AbortSignal): Promise<TxReceipt> {
    return this.pay({ verb: `stake as ${role}`, to: this.#init.contracts.staking, data: encode.stake(role, amount), amount }, signal)
  }

  /** A call that takes `amount` of this wallet's tokens: approved first where that is missing. */
  async pay(
    { amount, ...call }: { readonly verb: string; readonly to: Address; readonly data: Hex; readonly amount: bigint },
    signal: AbortSignal
  ): Promise<TxReceipt> {
    await this.#needTokens(call.verb, amount)
    if ((await this.#c.reader.tokenAllowance(this.address, call.to)) >= amount) return this.send(call, signal)
    await this.send({ verb: 'approve', to: this.#init.contracts.token, data: encode.approve(call.to, amount), gas: APPROVE_GAS }, signal)
    return this.send({ ...call, gas: SPEND_GAS }, signal)
  }

  requestUnbond(role: StakeRole, amount: bigint, signal: AbortSignal): Promise<TxReceipt> {
    return this.send({ verb: 'requestUnbond', to: this.#init.contracts.staking, data: encode.requestUnbond(role, amount) }, signal)
  }

  unbond(role: StakeRole, signal: AbortSignal): Promise<TxReceipt> {
    return this.send({ verb: 'unbond', to: this.#init.contracts.staking, data: encode.unbond(role) }, signal)
  }

  /** Gas that it would take. */
  estimate(request: { readonly verb: string; readonly to: Address; readonly data: Hex }, signal: AbortSignal): Promise<bigint> {
    return this.#c.sender.estimate(request, signal)
  }

  async #needTokens(verb: string, need: bigint): Promise<void> {
    const have = await this.#c.reader.tokenBalance(this.address)
    if (have >= need) return
    const remedy = 'send LILY to this address, or on a development network run `lilynode wallet fund`'
    throw insufficient({ account: this.address, what: 'wallet', have, need, remedy }, { verb })
  }

  async #signPermit(value: bigint, deadline: bigint): Promise<Permit> {
    const { token, escrow } = this.#init.contracts
    const nonce = await this.#c.reader.permitNonce(this.address)
    const signature = await privateKeyToAccount(this.#c.key.reveal()).signTypedData({
      domain: { name: 'Lily', version: '1', chainId: this.#init.chainId, verifyingContract: token }, // contracts/src/LilyToken.sol
      types: PERMIT_TYPES,
      primaryType: 'Permit',
      message: { owner: this.address, spender: escrow, value, nonce, deadline }
    })
    return { deadline, r: `0x${signature.slice(2, 66)}`, s: `0x${signature.slice(66, 130)}`, v: Number(`0x${signature.slice(130)}`) }
  }

  async #sendBatch(call: { readonly verb: string; readonly data: Hex; readonly gas: bigint }, options: BatchOptions): Promise<TxReceipt> {
    const { verb, data, gas } = call
    const request = { verb, data, to: this.#init.contracts.deals, ...(options.alone ? {} : { gas }) }
    return this.#c.digest(await this.#c.sender.send(request, options.signal, options.onHanded))
  }

  #toDeals(call: { readonly verb: string; readonly data: Hex; readonly gas?: bigint }, signal: AbortSignal): Promise<TxReceipt> {
    return this.send({ ...call, to: this.#init.contracts.deals }, signal)
  }

  /** Estimated first unless `gas` is given. */
  async send(request: { readonly verb: string; readonly to: Address; readonly data: Hex; readonly gas?: bigint }, signal: AbortSignal): Promise<TxReceipt> {
    return this.#c.digest(await this.#c.sender.send(request, signal))
  }
}

export interface Permit {
  readonly deadline: bigint
  readonly v: number
  readonly r: Hex
  readonly s: Hex
}

const PERMIT_TYPES = {
  Permit: [
    { name: 'owner', type: 'address' },
    { name: 'spender', type: 'address' },
    { name: 'value', type: 'uint256' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint256' }
  ]
} as const

function throwIfSkipped(receipt: TxReceipt, dealId: string): void {
  const events = receipt.events.filter((event) => event.dealId === dealId)
  if (events.some((event) => event.type !== 'skipped')) return
  const skipped = events.find((event) => event.type === 'skipped')
  if (skipped === undefined)
    throw new ChainError({ code: 'CHAIN_BAD_REPLY', method: 'eth_getTransactionReceipt' }, `transaction ${receipt.txHash} says nothing of deal ${dealId}`)
  const { reason } = skipped
  throw new ChainError(
    { code: 'CHAIN_DEAL_REFUSED', dealId: skipped.dealId, reason },
    `deal ${dealId} was refused by the contract: ${reason} (transaction ${receipt.txHash})`
  )
}
