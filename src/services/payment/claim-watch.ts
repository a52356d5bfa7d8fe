import type { ChannelChain, ChannelClaim } from '../../chain/index.ts'
import { within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { ChannelJournal } from './channel-journal.ts'
import type { EarningRow } from './channel-rows.ts'

export interface ClaimWatchComponents {
  readonly channels: ChannelChain
  readonly journal: ChannelJournal<EarningRow>
  readonly logger: Logger
  readonly nowS: () => number
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
      if (!signal.aborted) this.#c.logger.error({ reason: errorMessage(error) }, 'payment channels could not be looked after; it is tried again')
    }
  }

  /** Those whose time has come, and which the chain still has open. From here on no further voucher of them counts. */
  async #due(): Promise<EarningRow[]> {
    const due: EarningRow[] = []
    for (const row of this.#c.journal.rows()) {
      if (row.state === 'over' || this.#c.nowS() < row.expiresAtS - this.#init.claimAheadS) continue
      const closing = row.state === 'closing' ? row : await this.#c.journal.save({ ...row, state: 'closing' })
      const isWorthIt = closing.signature !== undefined && closing.cumulativeWei > this.#init.minClaimWei
      const isTooLate = this.#c.nowS() >= closing.expiresAtS + this.#c.channels.limits.claimGraceS
      if (isWorthIt && !isTooLate) due.push(closing)
      else await this.#giveUp(closing, isWorthIt)
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
    const open: EarningRow[] = []
    for (const row of rows) if (!(await this.#isOver(row))) open.push(row)
    if (open.length === 0) return
    try {
      await this.#c.channels.claim(open.flatMap(claimOf), within(signal, this.#init.txTimeoutMs))
    } catch (error) {
      if (signal.aborted) return
      this.#c.logger.warn({ channels: open.length, reason: errorMessage(error) }, 'the last vouchers could not be claimed; it is tried again')
    }
    // Mined or not, alone or with others left out: the chain knows.
    for (const row of open) {
      if (!(await this.#isOver(row))) this.#alone.add(row.channelId)
      else this.#c.logger.info({ channelId: row.channelId, wei: row.cumulativeWei }, 'claimed a payment channel')
    }
  }

  /** @throws {ChainError} CHAIN_RPC_DOWN */
  async #isOver({ channelId }: EarningRow): Promise<boolean> {
    const seen = await this.#c.channels.channelOf(channelId)
    if (seen === undefined || seen.state === 'ChannelOpen') return false
    await this.#end(channelId)
    return true
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
