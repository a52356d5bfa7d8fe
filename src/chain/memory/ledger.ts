import type { Clock } from '../../core/clock.ts'
import { systemClock } from '../../core/clock.ts'
import { hashOf } from '../../core/codec.ts'
import type { Address } from '../../core/primitives.ts'
import { parseAddress } from '../../core/primitives.ts'
import { formatLily } from '../../core/units.ts'
import { createChannelHasher } from '../channels/channel-hasher.ts'
import type { DeployParams } from '../dev/deploy-contracts.ts'
import { DEV_PARAMS } from '../dev/deploy-contracts.ts'
import type { FundRequest } from '../dev/fund.ts'
import { ChainError } from '../errors.ts'
import type { DealEvent, ProtocolParams, TxReceipt } from '../ports.ts'
import type { TypedDataHasher } from '../signing/typed-data.ts'
import { createTypedDataHasher } from '../signing/typed-data.ts'
import { Accounts } from './accounts.ts'
import { MemoryChannels } from './channels.ts'
import type { Told, Tx } from './deals.ts'
import { MemoryDeals } from './deals.ts'
import { MemoryDelegation } from './delegation.ts'

export interface MemoryLedgerInit {
  /** Block time follows it; `advanceTime` runs ahead of it. */
  readonly clock?: Clock
  readonly params?: DeployParams
  readonly chainId?: number
}

/** Any call, at 1 gwei: enough to tell who pays for gas and to run out of it. */
const GAS_USED = 100_000n
const FEE_WEI = GAS_USED * 10n ** 9n

/**
 * The market's contracts in memory: the rules of contracts/src with one block a transaction, for tests of other rooms and
 * the simulation. test/compliance/chain.ts holds both to one behaviour. Knows key-held wallets only, and no block reward.
 */
export class MemoryLedger {
  readonly chainId: number
  readonly dealsContract = parseAddress(`0x${'dea1'.repeat(10)}`)
  readonly channelsContract = parseAddress(`0x${'c4a7'.repeat(10)}`)
  readonly treasury = parseAddress(`0x${'7e'.repeat(20)}`)
  readonly params: ProtocolParams
  readonly accounts: Accounts
  readonly deals: MemoryDeals
  readonly channels: MemoryChannels
  readonly delegation: MemoryDelegation
  readonly hash: TypedDataHasher
  readonly #clock: Clock
  readonly #events: DealEvent[] = []
  readonly #listeners = new Set<(event: DealEvent) => void>()
  #aheadS = 0
  #head = { number: 0n, timestampS: 0 }

  constructor(init: MemoryLedgerInit = {}) {
    const given = init.params ?? DEV_PARAMS
    this.chainId = init.chainId ?? 412_346_778
    this.#clock = init.clock ?? systemClock
    this.params = { version: 1, ...given.params }
    this.accounts = new Accounts(given)
    this.hash = createTypedDataHasher(this)
    this.deals = new MemoryDeals({ accounts: this.accounts, hash: this.hash, params: this.params, treasury: this.treasury })
    this.delegation = new MemoryDelegation(this.accounts)
    this.channels = new MemoryChannels(this.accounts, createChannelHasher({ chainId: this.chainId, contract: this.channelsContract }))
  }

  get headNumber(): bigint {
    return this.#head.number
  }

  /** Blocks come by themselves, as it were: time does not stand still between transactions. */
  get nowS(): number {
    return Math.max(this.#head.timestampS, Math.floor(this.#clock.nowMs() / 1000) + this.#aheadS)
  }

  /** Past events, oldest first. */
  get events(): readonly DealEvent[] {
    return this.#events
  }

  advanceTime(seconds: number): void {
    this.#aheadS += seconds
    this.#head = { number: this.#head.number + 1n, timestampS: this.nowS }
  }

  fund({ account, coin = 0n, lily = 0n, escrow = 0n }: FundRequest): void {
    this.accounts.give(account, coin)
    this.accounts.mint(account, lily + escrow)
    if (escrow > 0n) this.accounts.deposit(account, escrow)
  }

  onEvent(listener: (event: DealEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** All or nothing: `act` throws before it changes anything. Listeners hear of it after the receipt was made. */
  transact(from: Address, act: (tx: Tx) => void): TxReceipt {
    const have = this.accounts.coinsOf(from)
    if (have < FEE_WEI) throw noGasMoney(from, have)
    const told: Told[] = []
    const nowS = this.nowS
    act({ from, nowS, emit: (event) => void told.push(event) })
    this.accounts.give(from, -FEE_WEI)
    this.#head = { number: this.#head.number + 1n, timestampS: nowS }
    const { number: blockNumber } = this.#head
    const txHash = hashOf({ from, block: blockNumber.toString() })
    const events = told.map((event, logIndex) => ({ ...event, at: { blockNumber, logIndex, txHash, timestampS: nowS } }))
    this.#events.push(...events)
    setImmediate(() => this.#tell(events))
    return { txHash, gasUsed: GAS_USED, feeWei: FEE_WEI, events }
  }

  #tell(events: readonly DealEvent[]): void {
    for (const event of events) for (const listener of this.#listeners) listener(event)
  }
}

function noGasMoney(account: Address, have: bigint): ChainError {
  const message = `${account} can't pay for gas: ${formatLily(have)} coins are there, ${formatLily(FEE_WEI)} are needed; give it some with ledger.fund`
  return new ChainError({ code: 'CHAIN_NO_GAS_MONEY', account, have, need: FEE_WEI }, message)
}
