import type { Address } from '../../core/primitives.ts'
import type { StakeRole } from '../ports.ts'
import type { Log } from '../rpc/schemas.ts'
import { decodeStakeLog } from './decode-log.ts'

interface Known {
  readonly bonded: bigint
  readonly blockNumber: bigint
  readonly logIndex: number
}

/**
 * Who is staked, by role, kept up by the contract's events. Bounded by what is at stake: an entry costs its owner the minimum.
 * Accounts below it are kept too while they ever were above, so that an old log can't bring them back.
 */
export class StakeCache {
  readonly #minimum: Readonly<Record<StakeRole, bigint>>
  readonly #known = new Map<string, Known>()
  readonly #staked: Readonly<Record<StakeRole, Map<Address, bigint>>> = { provider: new Map(), solver: new Map(), mediator: new Map() }

  constructor(minimum: Readonly<Record<StakeRole, bigint>>) {
    this.#minimum = minimum
  }

  /** Idempotent, and a log that is older than the last one of its account changes nothing: receipts may come before the feed. */
  apply(log: Log): void {
    const change = decodeStakeLog(log)
    if (change === undefined) return
    const { role, account, bonded } = change
    const key = `${role}:${account}`
    const before = this.#known.get(key)
    if (before !== undefined && !isAfter(log, before)) return
    this.#known.set(key, { bonded, blockNumber: log.blockNumber, logIndex: log.logIndex })
    if (bonded > 0n && bonded >= this.#minimum[role]) this.#staked[role].set(account, bonded)
    else this.#staked[role].delete(account)
  }

  isStaked(account: Address, role: StakeRole): boolean {
    return this.#staked[role].has(account)
  }

  staked(role: StakeRole): ReadonlyMap<Address, bigint> {
    return this.#staked[role]
  }
}

const isAfter = (log: Log, known: Known): boolean =>
  log.blockNumber > known.blockNumber || (log.blockNumber === known.blockNumber && log.logIndex > known.logIndex)
