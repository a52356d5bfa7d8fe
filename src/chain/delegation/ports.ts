import type { Address } from '../../core/primitives.ts'
import type { StakeRole, TxReceipt } from '../ports.ts'

/** Least delegation, in wei of LILY, and highest rent: as contracts/src/Delegation.sol has them. */
export const DELEGATION_LIMITS = { leastWei: 10n ** 18n, maxRentBps: 10_000 } as const

/** What others may put behind an operator in one role. */
export interface DelegationPool {
  readonly open: boolean
  /** How many pools the operator has dissolved. */
  readonly epoch: number
  /** Of the delegated stake, in 1/10,000 a year, out of the operator's own. */
  readonly rentBps: number
  /** Wei of others that back the operator, behind its own. */
  readonly delegated: bigint
  /** Takes nothing new: too little own stake, or somebody waits to leave. */
  readonly halted: boolean
}

export interface DelegationPart {
  /** Wei; rent that nobody has claimed yet left out. */
  readonly worth: bigint
  readonly shares: bigint
  /** Unix seconds of the notice to leave; 0: none. */
  readonly noticeAtS: number
  /** The operator was halted for it. */
  readonly pressing: boolean
}

/** On its way back to a delegator. */
export interface LeavingStake {
  readonly amount: bigint
  /** Unix seconds; 0: nothing is leaving. */
  readonly availableAtS: number
}

export interface PoolKey {
  readonly role: StakeRole
  readonly operator: Address
}

export interface NewDelegation extends PoolKey {
  readonly amount: bigint
  /** Refused if the operator pays less. */
  readonly minRentBps: number
}

/** Stake that others put behind an operator (docs/protocol/contracts.md §6). */
export interface DelegationChain {
  poolOf(key: PoolKey): Promise<DelegationPool>
  partOf(key: PoolKey, delegator: Address): Promise<DelegationPart>
  leavingOf(delegator: Address): Promise<LeavingStake>

  /** By the operator: takes delegations from now on, at that rent. */
  openPool(role: StakeRole, rentBps: number, signal: AbortSignal): Promise<TxReceipt>
  /** By the operator: gives all delegations back. */
  dissolve(role: StakeRole, signal: AbortSignal): Promise<TxReceipt>
  /** @throws {ChainError} CHAIN_INSUFFICIENT_FUNDS · CHAIN_REVERTED */
  delegate(delegation: NewDelegation, signal: AbortSignal): Promise<TxReceipt>
  /** Starts the unbonding delay of `shares`. @throws {ChainError} CHAIN_INSUFFICIENT_FUNDS while deals hold it */
  undelegate(key: PoolKey, shares: bigint, signal: AbortSignal): Promise<TxReceipt>
  /** For a delegator that an operator always holds: after the delay anyone may `press`, which halts the operator until it has left. */
  giveNotice(key: PoolKey, signal: AbortSignal): Promise<TxReceipt>
  withdrawNotice(key: PoolKey, signal: AbortSignal): Promise<TxReceipt>
  press(key: PoolKey, delegator: Address, signal: AbortSignal): Promise<TxReceipt>
  /** Anyone, for a delegator for whom the operator was halted. */
  undelegateFor(key: PoolKey, delegator: Address, signal: AbortSignal): Promise<TxReceipt>
  payRent(key: PoolKey, signal: AbortSignal): Promise<TxReceipt>
  /** Takes what has finished leaving. */
  withdrawDelegated(signal: AbortSignal): Promise<TxReceipt>
  /** Takes this wallet's part of a pool that its operator has dissolved. */
  collect(key: PoolKey, epoch: number, signal: AbortSignal): Promise<TxReceipt>
}
