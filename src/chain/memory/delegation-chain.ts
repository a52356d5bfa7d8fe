import type { Address } from '../../core/primitives.ts'
import type { DelegationChain, DelegationPart, DelegationPool, LeavingStake, NewDelegation, PoolKey } from '../delegation/ports.ts'
import type { StakeRole, TxReceipt } from '../ports.ts'
import type { Tx } from './deals.ts'
import type { MemoryDelegation } from './delegation.ts'

export interface MemoryDelegationChainComponents {
  readonly delegation: MemoryDelegation
  /** @throws {ChainError} CHAIN_NO_WALLET */
  send(verb: string, signal: AbortSignal, act: (tx: Tx) => void): Promise<TxReceipt>
}

/** One wallet's view of the delegations of a ledger in memory. */
export class MemoryDelegationChain implements DelegationChain {
  readonly #c: MemoryDelegationChainComponents

  constructor(components: MemoryDelegationChainComponents) {
    this.#c = components
  }

  poolOf = async (key: PoolKey): Promise<DelegationPool> => this.#c.delegation.poolOf(key)
  partOf = async (key: PoolKey, delegator: Address): Promise<DelegationPart> => this.#c.delegation.partOf(key, delegator)
  leavingOf = async (delegator: Address): Promise<LeavingStake> => this.#c.delegation.leavingOf(delegator)

  openPool = (role: StakeRole, rentBps: number, signal: AbortSignal): Promise<TxReceipt> =>
    this.#c.send('openPool', signal, (tx) => this.#c.delegation.openPool(role, rentBps, tx))
  dissolve = (role: StakeRole, signal: AbortSignal): Promise<TxReceipt> => this.#c.send('dissolve', signal, (tx) => this.#c.delegation.dissolve(role, tx))
  delegate = (delegation: NewDelegation, signal: AbortSignal): Promise<TxReceipt> =>
    this.#c.send('delegate', signal, (tx) => this.#c.delegation.delegate(delegation, tx))
  undelegate = (key: PoolKey, shares: bigint, signal: AbortSignal): Promise<TxReceipt> =>
    this.#c.send('undelegate', signal, ({ from, nowS }) => this.#c.delegation.undelegate(key, { delegator: from, shares }, nowS))
  giveNotice = (key: PoolKey, signal: AbortSignal): Promise<TxReceipt> => this.#c.send('giveNotice', signal, (tx) => this.#c.delegation.giveNotice(key, tx))
  withdrawNotice = (key: PoolKey, signal: AbortSignal): Promise<TxReceipt> =>
    this.#c.send('withdrawNotice', signal, (tx) => this.#c.delegation.withdrawNotice(key, tx))
  press = (key: PoolKey, delegator: Address, signal: AbortSignal): Promise<TxReceipt> =>
    this.#c.send('press', signal, (tx) => this.#c.delegation.press(key, delegator, tx))
  undelegateFor = (key: PoolKey, delegator: Address, signal: AbortSignal): Promise<TxReceipt> =>
    this.#c.send('undelegateFor', signal, (tx) => this.#c.delegation.undelegateFor(key, delegator, tx))
  payRent = (key: PoolKey, signal: AbortSignal): Promise<TxReceipt> => this.#c.send('payRent', signal, (tx) => this.#c.delegation.payRent(key, tx))
  withdrawDelegated = (signal: AbortSignal): Promise<TxReceipt> => this.#c.send('withdraw', signal, (tx) => this.#c.delegation.withdraw(tx))
  collect = (key: PoolKey, epoch: number, signal: AbortSignal): Promise<TxReceipt> =>
    this.#c.send('collect', signal, (tx) => this.#c.delegation.collect(key, epoch, tx))
}
