import type { Chain, ChannelChain, ChannelOnChain } from '../../chain/index.ts'
import { abortable } from '../../core/abortable.ts'
import type { Clock } from '../../core/clock.ts'
import { delay } from '../../core/clock.ts'
import { errorCode } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { Store } from '../../store/index.ts'
import { ServicesError } from '../errors.ts'
import { ChannelJournal } from './channel-journal.ts'
import type { EarningRow } from './channel-rows.ts'
import { earningTable } from './channel-rows.ts'
import { ClaimWatch } from './claim-watch.ts'
import { every } from './every.ts'
import type { CloseTerms, Payee, PaymentChannel, SignedVoucher } from './ports.ts'

export interface ChannelPayeeComponents {
  readonly store: Store
  readonly channels: ChannelChain
  readonly chain: Pick<Chain, 'headTimeS'>
  readonly clock: Clock
  readonly logger: Logger
  /** Known once the node has started. */
  wallet(): Address
}

export interface ChannelPayeeInit {
  /** A channel with less than this before its end is not taken. */
  readonly minLifeS?: number
  /** So long before the end the last voucher is claimed, and no further one counts. */
  readonly claimAheadS?: number
  /** Less than this is not worth a claim's gas. */
  readonly minClaimWei?: bigint
  readonly checkEveryMs?: number
  readonly txTimeoutMs?: number
  /** A channel that our endpoint does not know is looked for again after so long. */
  readonly lookAgainMs?: number
}

/** Longer than any answer takes, and a good deal more than `claimAheadS`. */
const DEFAULT_MIN_LIFE_S = 900
/** With the hour after the end: seventy minutes for an RPC to come back. */
const DEFAULT_CLAIM_AHEAD_S = 600
const DEFAULT_CHECK_MS = 30_000
const DEFAULT_TX_TIMEOUT_MS = 120_000
/** A client asks as soon as its own endpoint shows its channel, and ours may be some blocks behind that. No more often: a stranger's id costs as many calls. */
const DEFAULT_LOOK_AGAIN_MS = 1_000
const LOOKS = 4
/** Each costs its client a transaction; a row is about 300 bytes here. */
const MAX_CHANNELS = 10_000

/** The earning side of channels: judges vouchers, keeps the last one, and sees that it is claimed. */
export class ChannelPayee implements Payee, Startable {
  readonly name = 'services:payee'
  readonly #c: ChannelPayeeComponents
  readonly #journal: ChannelJournal<EarningRow>
  readonly #watch: ClaimWatch
  readonly #minLifeS: number
  readonly #claimAheadS: number
  readonly #checkEveryMs: number
  readonly #lookAgainMs: number
  readonly #life = new AbortController()
  #watching: Promise<void> = Promise.resolve()

  constructor(components: ChannelPayeeComponents, init: ChannelPayeeInit = {}) {
    this.#c = components
    this.#journal = new ChannelJournal(components.store, earningTable)
    this.#minLifeS = init.minLifeS ?? DEFAULT_MIN_LIFE_S
    this.#claimAheadS = init.claimAheadS ?? DEFAULT_CLAIM_AHEAD_S
    this.#checkEveryMs = init.checkEveryMs ?? DEFAULT_CHECK_MS
    this.#lookAgainMs = init.lookAgainMs ?? DEFAULT_LOOK_AGAIN_MS
    const logger = components.logger.child('services:payee')
    const claiming = { claimAheadS: this.#claimAheadS, minClaimWei: init.minClaimWei ?? 0n, txTimeoutMs: init.txTimeoutMs ?? DEFAULT_TX_TIMEOUT_MS }
    const clocks = { nowS: () => this.#nowS(), headS: () => components.chain.headTimeS() }
    this.#watch = new ClaimWatch({ channels: components.channels, journal: this.#journal, logger, ...clocks }, claiming)
  }

  async start(): Promise<void> {
    await this.#journal.load()
    this.#watching = every(this.#checkEveryMs, () => this.#watch.look(this.#life.signal), this.#life.signal)
  }

  async stop(): Promise<void> {
    this.#life.abort(new Error('the payee was stopped'))
    await this.#watching
  }

  async admit(channelId: Bytes32, signal: AbortSignal): Promise<PaymentChannel> {
    signal.throwIfAborted()
    const known = this.#journal.get(channelId)
    // Once seen open it stays so until we close it or it ends: only a top-up is news, and matters when much is used up.
    const isFresh = known?.state === 'open' && known.provider === this.#c.wallet() && known.cumulativeWei * 2n <= known.locked
    const row = isFresh ? known : await abortable(this.#see(channelId, known), signal)
    if (this.#endsTooSoon(row)) throw unknown(channelId, 'it ends too soon')
    const { client, locked, expiresAtS, provider = this.#c.wallet() } = row
    return { channelId, client, provider, locked, expiresAtS }
  }

  async accept(signed: SignedVoucher, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    const { channelId, cumulativeWei } = signed.voucher
    const row = this.#live(channelId)
    if (isOvertaken(signed, row)) return
    checkOrder(signed, row)
    // Above what we know to be locked: there may have been a top-up.
    const { client, locked } = cumulativeWei <= row.locked ? row : await abortable(this.#see(channelId, row), signal)
    if (cumulativeWei > locked) throw bad(channelId, `it is over ${cumulativeWei} wei and only ${locked} are locked`)
    if (!(await abortable(this.#c.channels.verifyVoucher(signed, client), signal))) throw bad(channelId, 'the channel’s client did not sign it')
    await this.#keep(signed)
  }

  vouched(channelId: Bytes32): bigint {
    return this.#journal.durable(channelId)?.cumulativeWei ?? 0n
  }

  async clientOf(channelId: Bytes32, signal: AbortSignal): Promise<Address> {
    const known = this.#journal.get(channelId)
    return (known ?? (await this.admit(channelId, signal))).client
  }

  async agreeClose(channelId: Bytes32, signal: AbortSignal): Promise<CloseTerms> {
    const row = this.#journal.get(channelId)
    const isAgreed = row?.state === 'closing' && row.provider === this.#c.wallet()
    // On disk first: after a crash, too, no voucher counts beside a signature that may be out.
    const kept = isAgreed ? row : await abortable(this.#journal.save({ ...this.#live(channelId), state: 'closing' }), signal)
    const { cumulativeWei } = kept
    return { cumulativeWei, signature: await this.#c.channels.signClose({ channelId, cumulativeWei }) }
  }

  served(channelId: Bytes32): bigint {
    return this.#journal.get(channelId)?.servedWei ?? 0n
  }

  async keepServed(channelId: Bytes32, wei: bigint): Promise<void> {
    const row = this.#journal.get(channelId)
    if (row) await this.#journal.save({ ...row, servedWei: wei })
  }

  /** The row as it is after the waits: another stream may have brought a higher voucher. */
  async #keep(signed: SignedVoucher): Promise<void> {
    const { channelId, cumulativeWei, seq } = signed.voucher
    const row = this.#live(channelId)
    if (isOvertaken(signed, row)) return
    checkOrder(signed, row)
    await this.#journal.save({ ...row, cumulativeWei, seq, signature: signed.signature })
  }

  #live(channelId: Bytes32): EarningRow {
    const row = this.#journal.get(channelId)
    if (row === undefined) throw unknown(channelId, 'it was not admitted here')
    if (row.provider !== undefined && row.provider !== this.#c.wallet()) throw unknown(channelId, `it pays ${row.provider}`)
    if (row.state !== 'open' || this.#nowS() >= row.expiresAtS - this.#claimAheadS) throw unknown(channelId, 'it is at its end')
    return row
  }

  /** What the chain says of it, kept. A channel that we know stays good while the chain can't be reached. */
  async #see(channelId: Bytes32, known: EarningRow | undefined): Promise<EarningRow> {
    let seen: ChannelOnChain | undefined
    try {
      seen = await this.#onChain(channelId)
    } catch (error) {
      if (known?.state === 'open' && known.provider === this.#c.wallet() && errorCode(error) === 'CHAIN_RPC_DOWN') return known
      throw error
    }
    if (seen === undefined) throw unknown(channelId, 'nobody has opened it')
    if (seen.provider !== this.#c.wallet()) throw unknown(channelId, `it pays ${seen.provider}`)
    const now = this.#journal.get(channelId)
    if (seen.state !== 'ChannelOpen' || (now && now.state !== 'open')) throw unknown(channelId, 'it is over')
    if (now === undefined && this.#endsTooSoon(seen)) throw unknown(channelId, 'it ends too soon')
    if (now === undefined && this.#journal.size >= MAX_CHANNELS) throw unknown(channelId, `this provider has ${MAX_CHANNELS} channels already`)
    const { client, provider, locked, expiresAtS } = seen
    if (now === undefined) return this.#journal.save({ channelId, client, provider, locked, expiresAtS, cumulativeWei: 0n, seq: 0, state: 'open' })
    // Neither ever falls on chain: a lower figure is that of an endpoint which is behind, and would break off answers that are paid for.
    return this.#journal.save({ ...now, provider, locked: max(locked, now.locked), expiresAtS: Math.max(expiresAtS, now.expiresAtS) })
  }

  async #onChain(channelId: Bytes32): Promise<ChannelOnChain | undefined> {
    for (let looks = 1; ; looks++) {
      const seen = await this.#c.channels.channelOf(channelId)
      if (seen || looks === LOOKS) return seen
      await delay(this.#lookAgainMs, this.#life.signal)
    }
  }

  #endsTooSoon({ expiresAtS }: { readonly expiresAtS: number }): boolean {
    return expiresAtS - this.#nowS() < this.#minLifeS
  }

  /** Not behind either clock: what must happen before an end had better be early. */
  #nowS(): number {
    return Math.max(this.#c.chain.headTimeS(), Math.floor(this.#c.clock.nowMs() / 1000))
  }
}

/** Math's takes no bigint. */
const max = (a: bigint, b: bigint): bigint => (a > b ? a : b)

/** Two streams of one client race to us: the older voucher is covered by the newer one. It is not even looked at. */
const isOvertaken = ({ voucher }: SignedVoucher, row: EarningRow): boolean => voucher.seq <= row.seq && voucher.cumulativeWei <= row.cumulativeWei

function checkOrder({ voucher }: SignedVoucher, row: EarningRow): void {
  if (voucher.seq > row.seq && voucher.cumulativeWei >= row.cumulativeWei) return
  throw bad(row.channelId, `number ${voucher.seq} over ${voucher.cumulativeWei} wei does not follow number ${row.seq} over ${row.cumulativeWei}`)
}

function unknown(channelId: Bytes32, why: string): ServicesError {
  return new ServicesError({ code: 'SERVICES_CHANNEL_UNKNOWN', channelId, why }, `channel ${channelId} is not taken: ${why}; open another one`)
}

function bad(channelId: Bytes32, why: string): ServicesError {
  return new ServicesError({ code: 'SERVICES_BAD_VOUCHER', channelId, why }, `a voucher for channel ${channelId} is not taken: ${why}`)
}
