import { randomBytes } from 'node:crypto'
import type { Chain, ChannelChain } from '../../chain/index.ts'
import { abortable } from '../../core/abortable.ts'
import type { Clock } from '../../core/clock.ts'
import { within } from '../../core/clock.ts'
import { errorCode, errorMessage, invariant } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { Store } from '../../store/index.ts'
import { ServicesError } from '../errors.ts'
import { ChannelJournal } from './channel-journal.ts'
import type { PayingRow } from './channel-rows.ts'
import { payingTable } from './channel-rows.ts'
import { every } from './every.ts'
import type { CloseTerms, Payer, PaymentChannel, SignedVoucher } from './ports.ts'
import { reclaim } from './reclaim.ts'

export interface ChannelPayerComponents {
  readonly store: Store
  readonly channels: ChannelChain
  readonly chain: Pick<Chain, 'headTimeS' | 'escrowOf'>
  readonly clock: Clock
  readonly logger: Logger
  /** Absent: unused channels wait for their end. */
  askClose?(provider: Address, channelId: Bytes32, signal: AbortSignal): Promise<CloseTerms>
  /** Known once the node has started. */
  wallet(): Address
}

export interface ChannelPayerInit {
  /** Wei that a new channel, or a top-up, locks if there is as much: fewer transactions for more money that waits. */
  readonly lockWei: bigint
  readonly lifeS?: number
  /** A channel that is not used for so long is closed, if its provider agrees. */
  readonly idleCloseS?: number
  /** A channel with less than this before its end is not used for new work. */
  readonly marginS?: number
  readonly checkEveryMs?: number
  readonly txTimeoutMs?: number
}

/** A day: what a vanished provider can hold back, against a transaction each. */
const DEFAULT_LIFE_S = 86_400
/** Twice what a provider asks for (channel-payee.ts), so that one that we are offered is one that it takes. */
const DEFAULT_MARGIN_S = 1_800
const DEFAULT_CHECK_MS = 60_000
/** A pause in somebody's work is shorter; and money that waits for nothing is back long before the channel's end. */
const DEFAULT_IDLE_CLOSE_S = 3_600
/** A slow chain and a few raised fees. */
const DEFAULT_TX_TIMEOUT_MS = 120_000

/** Errors after which a transaction was not mined, or was and changed nothing. */
const REFUSALS: ReadonlySet<string> = new Set(['CHAIN_REVERTED', 'CHAIN_INSUFFICIENT_FUNDS', 'CHAIN_NO_GAS_MONEY', 'CHAIN_NO_WALLET'])

/** The paying side of channels: opens them, signs what is owed, and gets back what was not claimed. */
export class ChannelPayer implements Payer, Startable {
  readonly name = 'services:payer'
  readonly #c: ChannelPayerComponents
  readonly #init: ChannelPayerInit
  readonly #logger: Logger
  readonly #journal: ChannelJournal<PayingRow>
  /** One opening at a time for each provider: the second caller finds what the first one opened. */
  readonly #lanes = new Map<Address, Promise<unknown>>()
  /** The last signature of each channel, for those who are told the same voucher. */
  readonly #signed = new Map<Bytes32, { readonly seq: number; readonly signature: Promise<Hex> }>()
  /** When each was used, or asked to be closed, the last time; unix seconds. */
  readonly #usedAtS = new Map<Bytes32, number>()
  readonly #life = new AbortController()
  #watch: Promise<void> = Promise.resolve()
  #startedAtS = 0

  constructor(components: ChannelPayerComponents, init: ChannelPayerInit) {
    this.#c = components
    this.#init = init
    this.#logger = components.logger.child('services:payer')
    this.#journal = new ChannelJournal(components.store, payingTable)
  }

  async start(): Promise<void> {
    await this.#journal.load()
    this.#startedAtS = this.#nowS()
    this.#watch = every(this.#init.checkEveryMs ?? DEFAULT_CHECK_MS, () => this.#tick(), this.#life.signal)
  }

  async stop(): Promise<void> {
    this.#life.abort(new Error('the payer was stopped'))
    await Promise.allSettled([this.#watch, ...this.#lanes.values()])
  }

  async channelTo(provider: Address, needWei: bigint, signal: AbortSignal): Promise<PaymentChannel> {
    signal.throwIfAborted()
    const found = this.#find(provider, needWei)
    if (found) return this.#told(found)
    // The transaction outlives a caller that leaves: the next one uses the channel.
    const opening = this.#inLane(provider, async () => this.#find(provider, needWei) ?? (await this.#provide(provider, needWei)))
    return this.#told(await abortable(opening, signal))
  }

  async pay(channelId: Bytes32, addWei: bigint, signal: AbortSignal): Promise<SignedVoucher> {
    signal.throwIfAborted()
    invariant(addWei >= 0n, 'what is owed never falls')
    const row = this.#journal.get(channelId)
    if (row?.state !== 'open') throw unknown(channelId, row ? 'it is not open' : 'this client has not opened it')
    this.#usedAtS.set(channelId, this.#nowS())
    const owed = row.cumulativeWei + addWei
    if (owed > row.locked) throw spent(row, owed)
    // From the reading above to the saving here nothing waits: no two calls add to the same sum.
    const kept = await this.#journal.save({ ...row, cumulativeWei: owed, seq: row.seq + 1 })
    return { voucher: { channelId, cumulativeWei: kept.cumulativeWei, seq: kept.seq }, signature: await this.#sign(kept) }
  }

  async recheck(channelId: Bytes32): Promise<void> {
    if (!this.#journal.get(channelId)) return
    const seen = await this.#c.channels.channelOf(channelId)
    const row = this.#journal.get(channelId) // as it is after the wait
    if (!row || !seen || row.state === 'over') return
    // Neither ever falls on chain: a lower figure is an old one.
    const locked = max(row.locked, seen.locked)
    const expiresAtS = Math.max(row.expiresAtS, seen.expiresAtS)
    const state = seen.state !== 'ChannelOpen' ? 'over' : row.state === 'closing' ? 'closing' : 'open'
    if (row.state !== state || row.locked !== locked || row.expiresAtS !== expiresAtS) await this.#journal.save({ ...row, state, locked, expiresAtS })
  }

  #find(provider: Address, needWei: bigint): PayingRow | undefined {
    const found = this.#usable(provider).find(({ locked, cumulativeWei }) => locked - cumulativeWei >= needWei)
    if (found) this.#usedAtS.set(found.channelId, this.#nowS())
    return found
  }

  #usable(provider: Address): PayingRow[] {
    const untilS = this.#nowS() + (this.#init.marginS ?? DEFAULT_MARGIN_S)
    return this.#journal.rows().filter((row) => row.provider === provider && row.state === 'open' && row.expiresAtS >= untilS)
  }

  async #provide(provider: Address, needWei: bigint): Promise<PayingRow> {
    // An opening or a top-up may have gone through although its answer was lost; a channel may have been closed.
    const pending = this.#journal.rows().filter((row) => row.provider === provider && row.state === 'opening')
    for (const { channelId } of [...pending, ...this.#usable(provider)]) await this.recheck(channelId)
    const found = this.#find(provider, needWei)
    if (found) return found
    const [short] = this.#usable(provider)
    return short ? this.#topUp(short, needWei - (short.locked - short.cumulativeWei)) : this.#open(provider, needWei)
  }

  async #open(provider: Address, needWei: bigint): Promise<PayingRow> {
    const salt = parseBytes32(`0x${randomBytes(32).toString('hex')}`)
    const amount = await this.#amount(needWei)
    const expiresAtS = this.#nowS() + (this.#init.lifeS ?? DEFAULT_LIFE_S)
    const channelId = this.#c.channels.channelId({ client: this.#c.wallet(), provider, salt })
    // Its id is on disk before it can exist: what is locked is found again after a crash.
    await this.#journal.save({ channelId, provider, locked: amount, expiresAtS, cumulativeWei: 0n, seq: 0, state: 'opening' })
    try {
      await this.#c.channels.open({ provider, amount, expiresAtS, salt }, this.#txSignal())
    } catch (error) {
      // Refused for certain: no such channel will ever be. After any other failure it may be mined yet, and is looked for.
      if (REFUSALS.has(errorCode(error) ?? '')) await this.#journal.forget(channelId)
      throw error
    }
    this.#logger.info({ channelId, provider, amount }, 'opened a payment channel')
    return this.#change(channelId, (row) => ({ ...row, state: 'open' }))
  }

  async #topUp({ channelId }: PayingRow, missing: bigint): Promise<PayingRow> {
    const amount = await this.#amount(missing)
    const { expiresAtS, locked } = this.#row(channelId)
    await this.#c.channels.topUp({ channelId, amount, expiresAtS }, this.#txSignal())
    // Nobody else adds to it; but a look at the chain may have seen it first.
    return this.#change(channelId, (row) => ({ ...row, locked: max(row.locked, locked + amount) }))
  }

  /** The usual amount, or all there is if that is less, and at least the need: if it isn't there, the chain says so. */
  async #amount(needWei: bigint): Promise<bigint> {
    const { free } = await this.#c.chain.escrowOf(this.#c.wallet())
    return max(max(needWei, min(free, this.#init.lockWei)), 1n)
  }

  #change(channelId: Bytes32, change: (row: PayingRow) => PayingRow): Promise<PayingRow> {
    return this.#journal.save(change(this.#row(channelId)))
  }

  #row(channelId: Bytes32): PayingRow {
    const row = this.#journal.get(channelId)
    invariant(row, `the row of channel ${channelId} is kept while it is used`)
    return row
  }

  #inLane<T>(provider: Address, act: () => Promise<T>): Promise<T> {
    const before = this.#lanes.get(provider) ?? Promise.resolve()
    const mine = before.then(act, act)
    const settled = mine.then(
      () => {},
      () => {} // told to its own caller
    )
    this.#lanes.set(provider, settled)
    void settled.then(() => this.#lanes.get(provider) === settled && this.#lanes.delete(provider))
    return mine
  }

  #sign({ channelId, cumulativeWei, seq }: PayingRow): Promise<Hex> {
    const known = this.#signed.get(channelId)
    if (known?.seq === seq) return known.signature
    const signature = this.#c.channels.signVoucher({ channelId, cumulativeWei, seq })
    this.#signed.set(channelId, { seq, signature })
    return signature
  }

  /** Never rejects. One channel's trouble does not keep the others waiting. */
  async #tick(): Promise<void> {
    for (const { channelId } of this.#journal.rows()) {
      if (this.#life.signal.aborted) return
      try {
        await this.#closeUnused(channelId)
        await reclaim({ ...this.#c, journal: this.#journal, recheck: (id) => this.recheck(id) }, channelId, this.#txSignal())
        if (this.#journal.get(channelId)?.state === 'over') this.#drop(channelId)
      } catch (error) {
        if (!this.#life.signal.aborted)
          this.#logger.warn({ channelId, reason: errorMessage(error) }, 'a payment channel could not be looked after; it is tried again')
      }
    }
  }

  #drop(channelId: Bytes32): void {
    this.#signed.delete(channelId)
    this.#usedAtS.delete(channelId)
  }

  #txSignal(): AbortSignal {
    return within(this.#life.signal, this.#init.txTimeoutMs ?? DEFAULT_TX_TIMEOUT_MS)
  }

  /** Money that waits for nothing comes back now instead of after the channel's end. */
  async #closeUnused(channelId: Bytes32): Promise<void> {
    const row = this.#journal.get(channelId)
    const { askClose, channels } = this.#c
    if (!askClose || !row || (row.state !== 'open' && row.state !== 'closing') || row.locked === row.cumulativeWei) return
    if (this.#nowS() - (this.#usedAtS.get(channelId) ?? this.#startedAtS) < (this.#init.idleCloseS ?? DEFAULT_IDLE_CLOSE_S)) return
    this.#usedAtS.set(channelId, this.#nowS()) // one that does not agree is asked again after as long
    // On disk first: once the provider may have agreed, nothing is to be paid on it any more.
    if (row.state === 'open') await this.#journal.save({ ...row, state: 'closing' })
    const { provider, cumulativeWei: vouched } = row
    const terms = await askClose(provider, channelId, this.#txSignal()).catch(async (cause: unknown) => {
      if (errorCode(cause) === 'P2P_REFUSED') await this.#change(channelId, (now) => ({ ...now, state: 'open' })) // it said no: the channel goes on
      throw cause
    })
    const { cumulativeWei, signature } = terms
    const isGood = cumulativeWei <= vouched && (await channels.verifyClose({ channelId, cumulativeWei }, provider, signature))
    if (!isGood) throw unknown(channelId, `its provider agreed to ${cumulativeWei} wei of ${vouched} vouched for, or did not sign that`)
    await channels.close({ channelId, cumulativeWei }, signature, this.#txSignal())
    this.#logger.info({ channelId, provider, returned: row.locked - cumulativeWei }, 'closed a payment channel that was not used')
  }

  #told({ channelId, provider, locked, expiresAtS }: PayingRow): PaymentChannel {
    return { channelId, client: this.#c.wallet(), provider, locked, expiresAtS }
  }

  #nowS(): number {
    return Math.max(this.#c.chain.headTimeS(), Math.floor(this.#c.clock.nowMs() / 1000))
  }
}

/** Math's take no bigint. */
const min = (a: bigint, b: bigint): bigint => (a < b ? a : b)
const max = (a: bigint, b: bigint): bigint => (a > b ? a : b)

function unknown(channelId: Bytes32, why: string): ServicesError {
  return new ServicesError({ code: 'SERVICES_CHANNEL_UNKNOWN', channelId, why }, `channel ${channelId} can't be paid on: ${why}; ask for another one`)
}

function spent({ channelId, locked }: PayingRow, owed: bigint): ServicesError {
  const message = `channel ${channelId} has ${locked} wei locked and would owe ${owed}: ask for a channel with that much unspent`
  return new ServicesError({ code: 'SERVICES_CHANNEL_SPENT', channelId, locked, owed }, message)
}
