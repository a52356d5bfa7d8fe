import { encodeFunctionData } from 'viem/utils'
import type { Address, Hex } from '../../core/primitives.ts'
import { parseAddress } from '../../core/primitives.ts'
import { delegationAbi } from '../abi/delegation.ts'
import { stakingAbi } from '../abi/staking.ts'
import type { Contracts } from '../contracts.ts'
import { ChainError } from '../errors.ts'
import { STAKE_ROLES } from '../events/decode-log.ts'
import type { StakeRole, TxReceipt } from '../ports.ts'
import type { Reader } from '../reader.ts'
import type { DelegationChain, DelegationPart, DelegationPool, LeavingStake, NewDelegation, PoolKey } from './ports.ts'

export interface EvmDelegationComponents {
  readonly reader: Reader
  /** Approves the tokens that are missing, then sends, estimated: a refusal costs no more than the approval. @throws {ChainError} CHAIN_NO_WALLET */
  pay(request: { readonly verb: string; readonly to: Address; readonly data: Hex; readonly amount: bigint }, signal: AbortSignal): Promise<TxReceipt>
}

const roleOf = (role: StakeRole): number => STAKE_ROLES.indexOf(role)
const keyOf = ({ role, operator }: PoolKey) => [roleOf(role), operator] as const

/** contracts/src/Delegation.sol on an EVM chain. */
export class EvmDelegation implements DelegationChain {
  readonly #c: EvmDelegationComponents
  readonly #staking: Address
  #contract: Promise<Address> | undefined

  constructor(components: EvmDelegationComponents, { staking }: Pick<Contracts, 'staking'>) {
    this.#c = components
    this.#staking = staking
  }

  async poolOf(key: PoolKey): Promise<DelegationPool> {
    const address = await this.#address()
    const [pool, [delegated, halted]] = await Promise.all([
      this.#c.reader.view({ address, abi: delegationAbi, functionName: 'poolOf', args: keyOf(key) }),
      this.#c.reader.view({ address: this.#staking, abi: stakingAbi, functionName: 'delegatedOf', args: keyOf(key) })
    ])
    return { open: pool.open, epoch: pool.epoch, rentBps: pool.rentBps, delegated, halted }
  }

  async partOf(key: PoolKey, delegator: Address): Promise<DelegationPart> {
    const args = [...keyOf(key), delegator] as const
    const [part, worth] = await this.#c.reader.view({ address: await this.#address(), abi: delegationAbi, functionName: 'partOf', args })
    return { worth, shares: part.shares, noticeAtS: Number(part.noticeAt), pressing: part.pressing }
  }

  async leavingOf(delegator: Address): Promise<LeavingStake> {
    const leaving = await this.#c.reader.view({ address: await this.#address(), abi: delegationAbi, functionName: 'exitOf', args: [delegator] })
    return { amount: leaving.amount, availableAtS: Number(leaving.availableAt) }
  }

  openPool(role: StakeRole, rentBps: number, signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('openPool', encodeFunctionData({ abi: delegationAbi, functionName: 'openPool', args: [roleOf(role), rentBps] }), signal)
  }

  dissolve(role: StakeRole, signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('dissolve', encodeFunctionData({ abi: delegationAbi, functionName: 'dissolve', args: [roleOf(role)] }), signal)
  }

  async delegate({ amount, minRentBps, ...key }: NewDelegation, signal: AbortSignal): Promise<TxReceipt> {
    const data = encodeFunctionData({ abi: delegationAbi, functionName: 'delegate', args: [...keyOf(key), amount, minRentBps] })
    return this.#c.pay({ verb: 'delegate', to: await this.#address(), data, amount }, signal)
  }

  undelegate(key: PoolKey, shares: bigint, signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('undelegate', encodeFunctionData({ abi: delegationAbi, functionName: 'undelegate', args: [...keyOf(key), shares] }), signal)
  }

  giveNotice(key: PoolKey, signal: AbortSignal): Promise<TxReceipt> {
    return this.#onPool('giveNotice', key, signal)
  }

  withdrawNotice(key: PoolKey, signal: AbortSignal): Promise<TxReceipt> {
    return this.#onPool('withdrawNotice', key, signal)
  }

  payRent(key: PoolKey, signal: AbortSignal): Promise<TxReceipt> {
    return this.#onPool('payRent', key, signal)
  }

  press(key: PoolKey, delegator: Address, signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('press', encodeFunctionData({ abi: delegationAbi, functionName: 'press', args: [...keyOf(key), delegator] }), signal)
  }

  undelegateFor(key: PoolKey, delegator: Address, signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('undelegateFor', encodeFunctionData({ abi: delegationAbi, functionName: 'undelegateFor', args: [...keyOf(key), delegator] }), signal)
  }

  withdrawDelegated(signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('withdraw', encodeFunctionData({ abi: delegationAbi, functionName: 'withdraw' }), signal)
  }

  collect(key: PoolKey, epoch: number, signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('collect', encodeFunctionData({ abi: delegationAbi, functionName: 'collect', args: [...keyOf(key), epoch] }), signal)
  }

  #onPool(functionName: 'giveNotice' | 'withdrawNotice' | 'payRent', key: PoolKey, signal: AbortSignal): Promise<TxReceipt> {
    return this.#send(functionName, encodeFunctionData({ abi: delegationAbi, functionName, args: keyOf(key) }), signal)
  }

  async #send(verb: string, data: Hex, signal: AbortSignal): Promise<TxReceipt> {
    return this.#c.pay({ verb, to: await this.#address(), data, amount: 0n }, signal)
  }

  /** Staking deployed it, and says where; asked once, and again after a failure. */
  #address(): Promise<Address> {
    this.#contract ??= this.#ask().catch((error: unknown) => {
      this.#contract = undefined
      throw error
    })
    return this.#contract
  }

  async #ask(): Promise<Address> {
    try {
      return parseAddress(await this.#c.reader.view({ address: this.#staking, abi: stakingAbi, functionName: 'delegation', args: [] }))
    } catch (cause) {
      if (cause instanceof ChainError && cause.code === 'CHAIN_RPC_DOWN') throw cause
      const info = { code: 'CHAIN_NO_CONTRACT', contract: 'delegation', address: this.#staking } as const
      throw new ChainError(info, `the staking contract at ${this.#staking} takes no delegations: it was deployed before there were any`, { cause })
    }
  }
}
