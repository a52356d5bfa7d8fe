import type { ChannelChain, ChannelClaim } from '../../chain/index.ts'
import { within } from '../../core/clock.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { ChannelJournal } from './channel-journal.ts'
import type { EarningRow } from './channel-rows.ts'

export interface ClaimWatchComponents {
  readonly channels: ChannelChain
  readonly journal: ChannelJournal<EarningRow>
  readonly logger: Logger
  /** Not behind any clock: what must happen before an end had better be early. */
  readonly nowS: () => number
  /** The chain's alone: it decides what is too late, and a clock of ours that is ahead must not give up what it still pays. */
  readonly headS: () => number
}

export interface ClaimWatchInit {
  readonly claimAheadS: number
  readonly minClaimWei: bigint
  readonly txTimeoutMs: number
}

/** How long a channel that is over stays in the books. */
const KEPT_S = 30 * 86_400

/**
 * Sees that the last voucher of each channel is claimed before it is worth nothing. It remembers nothing of its own: what is
 * due follows from the journal, the time and the chain, so a look after a crash goes on where the one before it ended.
 */
export class ClaimWatch {
  readonly #c: ClaimWatchComponents
  readonly #init: ClaimWatchInit
  /** Left out of a batch: claimed one by one from then on, where a refusal is found out before it costs gas. */
  readonly #alone = new Set<Bytes32>()

  constructor(components: ClaimWatchComponents, init: ClaimWatchInit) {
    this.#c = components
    this.#init = init
  }

  /** Never rejects: what failed is still due at the next look. */
  async look(signal: AbortSignal): Promise<void> {
    try {
      await this.#prune()
      const due = await this.#due()
      for (const rows of this.#batches(due)) if (!signal.aborted) await this.#claim(rows, signal)
    } catch (error) {
      if (!signal.aborted) this.#c.logger.warn({ reason: errorMessage(error) }, 'payment channels could not be looked after; it is tried again')
    }
  }

  /** Those whose time has come, and which the chain still has open. From here on no further voucher of them counts. */
  async #due(): Promise<EarningRow[]> {
    const nowS = this.#c.nowS()
    const ending = this.#c.journal.rows().filter(({ state, expiresAtS }) => state !== 'over' && nowS >= expiresAtS - this.#init.claimAheadS)
    const closing = await Promise.all(ending.map((row) => (row.state === 'closing' ? row : this.#c.journal.save({ ...row, state: 'closing' as const }))))
    const due: EarningRow[] = []
    for (const row of closing) {
      const isWorthIt = row.signature !== undefined && row.cumulativeWei > this.#init.minClaimWei
      const isTooLate = this.#c.headS() >= row.expiresAtS + this.#c.channels.limits.claimGraceS
      if (isWorthIt && !isTooLate) due.push(row)
      else await this.#giveUp(row, isWorthIt)
    }
    return due
  }

  #batches(due: readonly EarningRow[]): EarningRow[][] {
    const { maxClaims } = this.#c.channels.limits
    const together = due.filter(({ channelId }) => !this.#alone.has(channelId))
    const batches = due.filter(({ channelId }) => this.#alone.has(channelId)).map((row) => [row])
    for (let i = 0; i < together.length; i += maxClaims) batches.unshift(together.slice(i, i + maxClaims))
    return batches
  }

  async #claim(rows: readonly EarningRow[], signal: AbortSignal): Promise<void> {
    const open = await this.#stillOpen(rows)
    if (open.length === 0) return
    let isAnswered = true
    try {
      await this.#c.channels.claim(open.flatMap(claimOf), within(signal, this.#init.txTimeoutMs))
    } catch (error) {
      if (signal.aborted) return
      isAnswered = errorCode(error) === 'CHAIN_REVERTED'
      this.#c.logger.warn({ channels: open.length, reason: errorMessage(error) }, 'the last vouchers could not be claimed; it is tried again')
    }
    // Mined or not, alone or with others left out: the chain knows.
    const left = await this.#stillOpen(open)
    if (isAnswered) for (const { channelId } of left) this.#alone.add(channelId)
    if (left.length < open.length) this.#c.logger.info({ channels: open.length - left.length }, 'claimed the last vouchers of payment channels')
  }

  /** What is not is put down as over. @throws {ChainError} CHAIN_RPC_DOWN */
  async #stillOpen(rows: readonly EarningRow[]): Promise<EarningRow[]> {
    const seen = await Promise.all(rows.map(({ channelId }) => this.#c.channels.channelOf(channelId)))
    const isOver = (_: unknown, i: number): boolean => seen[i] !== undefined && seen[i].state !== 'ChannelOpen'
    await Promise.all(rows.filter(isOver).map(({ channelId }) => this.#end(channelId)))
    return rows.filter((row, i) => !isOver(row, i))
  }

  async #giveUp({ channelId, cumulativeWei, expiresAtS }: EarningRow, isLost: boolean): Promise<void> {
    if (isLost) {
      const seen = await this.#c.channels.channelOf(channelId)
      if (seen?.state !== 'Claimed') this.#c.logger.error({ channelId, wei: cumulativeWei, expiresAtS }, 'a voucher was not claimed in time and is lost')
    }
    await this.#end(channelId)
  }

  async #end(channelId: Bytes32): Promise<void> {
    this.#alone.delete(channelId)
    const row = this.#c.journal.get(channelId)
    if (row) await this.#c.journal.save({ ...row, state: 'over' })
  }

  async #prune(): Promise<void> {
    for (const { channelId, state, expiresAtS } of this.#c.journal.rows()) {
      if (state === 'over' && this.#c.nowS() > expiresAtS + KEPT_S) await this.#c.journal.forget(channelId)
    }
  }
}

const claimOf = ({ channelId, cumulativeWei, seq, signature }: EarningRow): ChannelClaim[] =>
  signature === undefined ? [] : [{ voucher: { channelId, cumulativeWei, seq }, signature, close: true }]
