import type { Address } from '../../core/primitives.ts'
import type { DeployParams } from '../dev/deploy-contracts.ts'
import type { EscrowAccount, StakeAccount, StakeRole } from '../ports.ts'
import { revert } from './revert.ts'

/** Escrow.sol's delay between asking for a withdrawal and taking it. */
const WITHDRAWAL_DELAY_S = 600
const GWEI = 10n ** 9n

interface Escrowed {
  free: bigint
  locked: bigint
  withdrawing: bigint
  withdrawableAtS: number
}

interface Staked {
  /** Own and delegated. */
  stake: bigint
  unbonding: bigint
  unbondableAtS: number
  /** Of others, behind the own. */
  delegated: bigint
  /** Halted for somebody who waits to leave. */
  held: boolean
}

/** AuditExposure.sol: in gwei; `current` and `previous` are audit windows, so that a paid deal's exposure ends by itself. */
interface Exposure {
  open: bigint
  current: bigint
  previous: bigint
  window: number
}

/** LilyToken, Escrow and Staking: who owns what. Not who may do what: that is MemoryLedger's. */
export class Accounts {
  readonly #given: DeployParams
  readonly #tokens = new Map<Address, bigint>()
  readonly #coins = new Map<Address, bigint>()
  readonly #escrow = new Map<Address, Escrowed>()
  readonly #stakes: Readonly<Record<StakeRole, Map<Address, Staked>>> = { provider: new Map(), solver: new Map(), mediator: new Map() }
  readonly #exposures = new Map<Address, Exposure>()

  constructor(given: DeployParams) {
    this.#given = given
  }

  tokensOf = (account: Address): bigint => this.#tokens.get(account) ?? 0n
  coinsOf = (account: Address): bigint => this.#coins.get(account) ?? 0n
  escrowOf = (account: Address): EscrowAccount => ({ ...this.#escrowed(account) })
  mint = (account: Address, amount: bigint): unknown => this.#tokens.set(account, this.tokensOf(account) + amount)
  give = (account: Address, coins: bigint): unknown => this.#coins.set(account, this.coinsOf(account) + coins)
  unbondingDelayS = (): number => this.#given.unbondingDelayS
  minimumStake = (role: StakeRole): bigint => this.#given.minimumStake[role]

  deposit(account: Address, amount: bigint): void {
    if (amount === 0n) throw revert('deposit', 'Escrow_ZeroAmount')
    this.#pay(account, amount, 'deposit')
    this.#escrowed(account).free += amount
  }

  requestWithdrawal(account: Address, amount: bigint, nowS: number): void {
    if (amount === 0n) throw revert('requestWithdrawal', 'Escrow_ZeroAmount')
    const own = this.#escrowed(account)
    if (amount > own.free) throw revert('requestWithdrawal', 'Escrow_InsufficientBalance', [account, own.free, amount])
    own.free -= amount
    own.withdrawing += amount
    own.withdrawableAtS = nowS + WITHDRAWAL_DELAY_S
  }

  withdraw(account: Address, nowS: number): void {
    const own = this.#escrowed(account)
    if (own.withdrawing === 0n) throw revert('withdraw', 'Escrow_NothingRequested', [account])
    if (nowS < own.withdrawableAtS) throw revert('withdraw', 'Escrow_WithdrawalTooEarly', [account, BigInt(own.withdrawableAtS)])
    this.mint(account, own.withdrawing)
    own.withdrawing = 0n
    own.withdrawableAtS = 0
  }

  /** False, and nothing done, when the free balance is too low. */
  lock(account: Address, amount: bigint): boolean {
    const own = this.#escrowed(account)
    if (amount > own.free) return false
    own.free -= amount
    own.locked += amount
    return true
  }

  /** Out of a lock: the shares to others, the rest back. */
  distribute(account: Address, locked: bigint, shares: readonly (readonly [Address, bigint])[]): void {
    let rest = locked
    for (const [to, amount] of shares) {
      rest -= amount
      this.#escrowed(to).free += amount
    }
    const own = this.#escrowed(account)
    own.locked -= locked
    own.free += rest
  }

  stake(account: Address, role: StakeRole, amount: bigint): void {
    if (amount === 0n) throw revert('stake', 'Staking_ZeroAmount')
    const own = this.#staked(account, role)
    const bonded = own.stake + amount - own.unbonding
    if (this.tokensOf(account) >= amount && bonded < this.minimumStake(role)) {
      throw revert('stake', 'Staking_BelowMinimum', [ROLE_INDEX[role], bonded, this.minimumStake(role)])
    }
    this.#pay(account, amount, 'stake')
    own.stake += amount
  }

  requestUnbond(account: Address, request: { readonly role: StakeRole; readonly amount: bigint }, nowS: number): void {
    const { role, amount } = request
    if (amount === 0n) throw revert('requestUnbond', 'Staking_ZeroAmount')
    const own = this.#staked(account, role)
    const { free } = this.stakeOf(account, role, nowS)
    if (amount > free) throw revert('requestUnbond', 'Staking_InsufficientFreeStake', [ROLE_INDEX[role], account, free, amount])
    const left = ownOf(own)
    if (amount > left) throw revert('requestUnbond', 'Staking_InsufficientFreeStake', [ROLE_INDEX[role], account, left, amount])
    if (own.delegated > left - amount) throw revert('requestUnbond', 'Staking_TooLittleOwnStake', [ROLE_INDEX[role], account, left - amount, own.delegated])
    own.unbonding += amount
    own.unbondableAtS = nowS + this.#given.unbondingDelayS
  }

  unbond(account: Address, role: StakeRole, nowS: number): void {
    const own = this.#staked(account, role)
    if (own.unbonding === 0n) throw revert('unbond', 'Staking_NothingUnbonding', [ROLE_INDEX[role], account])
    if (nowS < own.unbondableAtS) throw revert('unbond', 'Staking_UnbondingTooEarly', [ROLE_INDEX[role], account, BigInt(own.unbondableAtS)])
    this.mint(account, own.unbonding)
    own.stake -= own.unbonding
    own.unbonding = 0n
  }

  bondedOf(account: Address, role: StakeRole): bigint {
    const { stake, unbonding } = this.#staked(account, role)
    return stake - unbonding
  }

  isStaked(account: Address, role: StakeRole): boolean {
    const bonded = this.bondedOf(account, role)
    return !isHalted(this.#staked(account, role)) && bonded > 0n && bonded >= this.minimumStake(role)
  }

  allStaked(role: StakeRole): Map<Address, bigint> {
    const accounts = [...this.#stakes[role].keys()].filter((account) => this.isStaked(account, role))
    return new Map(accounts.map((account) => [account, this.bondedOf(account, role)]))
  }

  stakeOf(account: Address, role: StakeRole, nowS: number): StakeAccount {
    const { stake, unbonding } = this.#staked(account, role)
    const { open, current, previous } = this.#exposure(account, nowS)
    const exposure = role === 'provider' ? (open + current + previous) * GWEI : 0n
    return { stake, unbonding, exposure, free: stake - unbonding - exposure }
  }

  /** False, and nothing done, when the stake does not cover it. */
  expose(provider: Address, amount: bigint, nowS: number): boolean {
    const bonded = this.bondedOf(provider, 'provider')
    const own = this.#exposure(provider, nowS)
    const sum = (own.open + own.current + own.previous + inGwei(amount)) * GWEI
    if (bonded < this.minimumStake('provider') || sum > bonded || isHalted(this.#staked(provider, 'provider'))) return false
    own.open += inGwei(amount)
    return true
  }

  release(provider: Address, amount: bigint, nowS: number): void {
    this.#exposure(provider, nowS).open -= inGwei(amount)
  }

  keepForAudit(provider: Address, amount: bigint, nowS: number): void {
    const own = this.#exposure(provider, nowS)
    own.open -= inGwei(amount)
    own.current += inGwei(amount)
  }

  /** The provider's own stake goes first. */
  slash(provider: Address, amount: bigint, beneficiary: Address): void {
    const own = this.#staked(provider, 'provider')
    const first = ownOf(own)
    if (amount > first) own.delegated -= amount - first
    own.stake -= amount
    this.#escrowed(beneficiary).free += amount
  }

  delegatedOf(account: Address, role: StakeRole): { readonly delegated: bigint; readonly halted: boolean } {
    const own = this.#staked(account, role)
    return { delegated: own.delegated, halted: isHalted(own) }
  }

  addDelegated(operator: Address, role: StakeRole, put: { readonly from: Address; readonly amount: bigint }): void {
    const own = this.#staked(operator, role)
    const delegated = own.delegated + put.amount
    if (own.held || delegated > ownOf(own)) throw revert('delegate', 'Staking_TooLittleOwnStake', [ROLE_INDEX[role], operator, ownOf(own), delegated])
    this.#pay(put.from, put.amount, 'delegate')
    own.stake += put.amount
    own.delegated = delegated
  }

  removeDelegated(operator: Address, role: StakeRole, take: { readonly amount: bigint; readonly nowS: number }): void {
    const { free } = this.stakeOf(operator, role, take.nowS)
    if (take.amount > free) throw revert('undelegate', 'Staking_InsufficientFreeStake', [ROLE_INDEX[role], operator, free, take.amount])
    const own = this.#staked(operator, role)
    own.stake -= take.amount
    own.delegated -= take.amount
  }

  /** Own stake becomes the delegators', as far as that halts nobody. */
  shiftToDelegated(operator: Address, role: StakeRole, wanted: bigint): bigint {
    const own = this.#staked(operator, role)
    const left = ownOf(own)
    const room = left > own.delegated ? (left - own.delegated) / 2n : 0n
    const moved = wanted < room ? wanted : room
    own.delegated += moved
    return moved
  }

  hold(operator: Address, role: StakeRole, held: boolean): void {
    this.#staked(operator, role).held = held
  }

  #pay(account: Address, amount: bigint, verb: string): void {
    const have = this.tokensOf(account)
    if (have < amount) throw revert(verb, 'ERC20InsufficientBalance', [account, have, amount])
    this.#tokens.set(account, have - amount)
  }

  #escrowed(account: Address): Escrowed {
    return at(this.#escrow, account, () => ({ free: 0n, locked: 0n, withdrawing: 0n, withdrawableAtS: 0 }))
  }

  #staked(account: Address, role: StakeRole): Staked {
    return at(this.#stakes[role], account, () => ({ stake: 0n, unbonding: 0n, unbondableAtS: 0, delegated: 0n, held: false }))
  }

  /** As of now: windows that have passed are moved or dropped. */
  #exposure(provider: Address, nowS: number): Exposure {
    const window = Math.floor(nowS / this.#given.auditWindowS)
    const own = at(this.#exposures, provider, () => ({ open: 0n, current: 0n, previous: 0n, window }))
    if (own.window === window) return own
    own.previous = own.window + 1 === window ? own.current : 0n
    own.current = 0n
    own.window = window
    return own
  }
}

export const ROLE_INDEX: Readonly<Record<StakeRole, number>> = { provider: 0, solver: 1, mediator: 2 }

const ownOf = ({ stake, unbonding, delegated }: Staked): bigint => stake - unbonding - delegated

const isHalted = (own: Staked): boolean => own.held || own.delegated > ownOf(own)

const inGwei = (wei: bigint): bigint => (wei + GWEI - 1n) / GWEI

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
