import type { Address } from '../../core/primitives.ts'
import type { DelegationPart, DelegationPool, LeavingStake, NewDelegation, PoolKey } from '../delegation/ports.ts'
import { DELEGATION_LIMITS } from '../delegation/ports.ts'
import type { StakeRole } from '../ports.ts'
import type { Accounts } from './accounts.ts'
import { ROLE_INDEX } from './accounts.ts'
import type { Tx } from './deals.ts'
import { revert } from './revert.ts'

const BPS_YEAR = 10_000n * 365n * 86_400n

interface Part {
  shares: bigint
  noticeAtS: number
  pressing: boolean
}

interface Pool {
  open: boolean
  epoch: number
  rentBps: number
  rentedAtS: number
  shares: bigint
  parts: Map<Address, Part>
}

interface Dissolved {
  assets: bigint
  shares: bigint
  availableAtS: number
  readonly parts: Map<Address, Part>
}

/** contracts/src/Delegation.sol, rule by rule. Each checks all before it changes anything. */
export class MemoryDelegation {
  readonly #accounts: Accounts
  readonly #pools = new Map<string, Pool>()
  readonly #dissolved = new Map<string, Dissolved>()
  readonly #leaving = new Map<Address, LeavingStake>()

  constructor(accounts: Accounts) {
    this.#accounts = accounts
  }

  poolOf(key: PoolKey): DelegationPool {
    const { open, epoch, rentBps } = this.#pool(key)
    return { open, epoch, rentBps, ...this.#accounts.delegatedOf(key.operator, key.role) }
  }

  partOf(key: PoolKey, delegator: Address): DelegationPart {
    const pool = this.#pool(key)
    const part = pool.parts.get(delegator) ?? noPart()
    return { ...part, worth: part.shares === 0n ? 0n : (part.shares * this.#assetsOf(key)) / pool.shares }
  }

  leavingOf = (delegator: Address): LeavingStake => this.#leaving.get(delegator) ?? { amount: 0n, availableAtS: 0 }

  openPool(role: StakeRole, rentBps: number, { from, nowS }: Tx): void {
    const pool = this.#pool({ role, operator: from })
    if (pool.open) throw revert('openPool', 'Delegation_AlreadyOpen', [ROLE_INDEX[role], from])
    const { maxRentBps } = DELEGATION_LIMITS
    if (rentBps > maxRentBps) throw revert('openPool', 'Delegation_RentOutOfRange', [BigInt(rentBps), BigInt(maxRentBps)])
    pool.open = true
    pool.rentBps = rentBps
    pool.rentedAtS = nowS
  }

  dissolve(role: StakeRole, { from, nowS }: Tx): void {
    const key = { role, operator: from }
    const pool = this.#needOpen(key)
    const assets = this.#afterRent(key, { pool, nowS }, (amount) => {
      this.#accounts.removeDelegated(from, role, { amount, nowS })
      return amount
    })
    const { shares, parts, epoch } = pool
    this.#dissolved.set(`${idOf(key)}:${epoch}`, { assets, shares, parts, availableAtS: nowS + this.#accounts.unbondingDelayS() })
    this.#pools.set(idOf(key), { ...noPool(), epoch: epoch + 1 })
    this.#accounts.hold(from, role, false)
  }

  delegate({ amount, minRentBps, ...key }: NewDelegation, { from, nowS }: Tx): void {
    const role = ROLE_INDEX[key.role]
    if (from === key.operator) throw revert('delegate', 'Delegation_OwnStake', [from])
    if (amount < DELEGATION_LIMITS.leastWei) throw revert('delegate', 'Delegation_TooSmall', [amount, DELEGATION_LIMITS.leastWei])
    const have = this.#accounts.tokensOf(from)
    if (have < amount) throw revert('delegate', 'ERC20InsufficientBalance', [from, have, amount])
    const pool = this.#needOpen(key)
    if (pool.rentBps < minRentBps) throw revert('delegate', 'Delegation_RentOutOfRange', [BigInt(pool.rentBps), BigInt(minRentBps)])
    const shares = this.#afterRent(key, { pool, nowS }, (assets) => {
      if (pool.shares > 0n && assets === 0n) throw revert('delegate', 'Delegation_Emptied', [role, key.operator])
      this.#accounts.addDelegated(key.operator, key.role, { from, amount })
      return pool.shares === 0n ? amount : (amount * pool.shares) / assets
    })
    const part = pool.parts.get(from) ?? noPart()
    pool.parts.set(from, { ...part, shares: part.shares + shares })
    pool.shares += shares
  }

  undelegate(key: PoolKey, take: { readonly delegator: Address; readonly shares: bigint }, nowS: number): void {
    const { delegator, shares } = take
    const pool = this.#needOpen(key)
    const part = pool.parts.get(delegator) ?? noPart()
    if (shares === 0n || shares > part.shares) throw revert('undelegate', 'Delegation_TooFewShares', [delegator, part.shares, shares])
    const amount = this.#afterRent(key, { pool, nowS }, (assets) => {
      const worth = (shares * assets) / pool.shares
      this.#accounts.removeDelegated(key.operator, key.role, { amount: worth, nowS })
      return worth
    })
    pool.shares -= shares
    part.shares -= shares
    if (part.shares === 0n) this.#endNotice(key, pool, part)
    if (amount === 0n) return
    this.#leaving.set(delegator, { amount: this.leavingOf(delegator).amount + amount, availableAtS: nowS + this.#accounts.unbondingDelayS() })
  }

  undelegateFor(key: PoolKey, delegator: Address, { nowS }: Tx): void {
    const part = this.#pool(key).parts.get(delegator)
    if (!part?.pressing) throw revert('undelegateFor', 'Delegation_WrongNotice', [delegator])
    this.undelegate(key, { delegator, shares: part.shares }, nowS)
  }

  giveNotice(key: PoolKey, { from, nowS }: Tx): void {
    const part = this.#pool(key).parts.get(from)
    if (part === undefined || part.shares === 0n) throw revert('giveNotice', 'Delegation_TooFewShares', [from, 0n, 1n])
    if (part.noticeAtS !== 0) throw revert('giveNotice', 'Delegation_WrongNotice', [from])
    part.noticeAtS = nowS
  }

  withdrawNotice(key: PoolKey, { from }: Tx): void {
    const pool = this.#pool(key)
    const part = pool.parts.get(from)
    if (part === undefined || part.noticeAtS === 0) throw revert('withdrawNotice', 'Delegation_WrongNotice', [from])
    this.#endNotice(key, pool, part)
  }

  press(key: PoolKey, delegator: Address, { nowS }: Tx): void {
    const part = this.#pool(key).parts.get(delegator)
    const timeS = part === undefined || part.noticeAtS === 0 ? 0 : part.noticeAtS + this.#accounts.unbondingDelayS()
    if (part === undefined || timeS === 0 || nowS < timeS) throw revert('press', 'Delegation_TooEarly', [BigInt(timeS)])
    if (part.pressing) throw revert('press', 'Delegation_WrongNotice', [delegator])
    part.pressing = true
    this.#accounts.hold(key.operator, key.role, true)
  }

  payRent(key: PoolKey, { nowS }: Tx): void {
    this.#afterRent(key, { pool: this.#needOpen(key), nowS }, () => undefined)
  }

  withdraw({ from, nowS }: Tx): void {
    const { amount, availableAtS } = this.leavingOf(from)
    if (amount === 0n) throw revert('withdraw', 'Delegation_NothingThere', [from])
    if (nowS < availableAtS) throw revert('withdraw', 'Delegation_TooEarly', [BigInt(availableAtS)])
    this.#leaving.delete(from)
    this.#accounts.mint(from, amount)
  }

  collect(key: PoolKey, epoch: number, { from, nowS }: Tx): void {
    const pool = this.#dissolved.get(`${idOf(key)}:${epoch}`)
    const shares = pool?.parts.get(from)?.shares ?? 0n
    if (pool === undefined || shares === 0n) throw revert('collect', 'Delegation_NothingThere', [from])
    if (nowS < pool.availableAtS) throw revert('collect', 'Delegation_TooEarly', [BigInt(pool.availableAtS)])
    const amount = (shares * pool.assets) / pool.shares
    pool.parts.delete(from)
    pool.shares -= shares
    pool.assets -= amount
    this.#accounts.mint(from, amount)
  }

  #endNotice({ role, operator }: PoolKey, pool: Pool, part: Part): void {
    part.noticeAtS = 0
    part.pressing = false
    this.#accounts.hold(
      operator,
      role,
      [...pool.parts.values()].some(({ pressing }) => pressing)
    )
  }

  /** What `act` does with the assets once the rent is paid up to now; if it refuses, no rent was paid either. */
  #afterRent<T>(key: PoolKey, { pool, nowS }: { readonly pool: Pool; readonly nowS: number }, act: (assets: bigint) => T): T {
    const assets = this.#assetsOf(key)
    const due = (assets * BigInt(pool.rentBps) * BigInt(nowS - pool.rentedAtS)) / BPS_YEAR
    const paid = this.#accounts.shiftToDelegated(key.operator, key.role, due)
    try {
      const done = act(assets + paid)
      if (due > 0n || assets === 0n) pool.rentedAtS = nowS
      return done
    } catch (error) {
      this.#accounts.shiftToDelegated(key.operator, key.role, -paid)
      throw error
    }
  }

  readonly #assetsOf = ({ role, operator }: PoolKey): bigint => this.#accounts.delegatedOf(operator, role).delegated

  #needOpen(key: PoolKey): Pool {
    const pool = this.#pool(key)
    if (pool.open) return pool
    throw revert('delegation', 'Delegation_NotOpen', [ROLE_INDEX[key.role], key.operator])
  }

  #pool(key: PoolKey): Pool {
    const known = this.#pools.get(idOf(key))
    if (known !== undefined) return known
    const made = noPool()
    this.#pools.set(idOf(key), made)
    return made
  }
}

const idOf = ({ role, operator }: PoolKey): string => `${role}:${operator}`
const noPool = (): Pool => ({ open: false, epoch: 0, rentBps: 0, rentedAtS: 0, shares: 0n, parts: new Map() })
const noPart = (): Part => ({ shares: 0n, noticeAtS: 0, pressing: false })
