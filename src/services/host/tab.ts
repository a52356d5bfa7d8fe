import { abortable } from '../../core/abortable.ts'
import { within } from '../../core/clock.ts'
import { ServicesError } from '../errors.ts'
import type { SignedVoucher } from '../payment/ports.ts'
import type { AccountUse } from './channel-accounts.ts'

export interface TabInit {
  /** The most that may be told and not vouched for, for each answer. Wei. */
  readonly tailWei: bigint
  readonly voucherTimeoutMs: number
}

/** What one answer owes and was paid. Wei. */
export interface Tab {
  readonly tailWei: bigint
  /** The answer costs so much by now. */
  owe(totalWei: bigint): void
  /** `forThis`: as much of the voucher as the client says is for this answer. */
  take(signed: SignedVoucher, forThis: bigint, signal: AbortSignal): Promise<void>
  /** Resolves when no more than the tail is unpaid. @throws {ServicesError} SERVICES_UNPAID */
  room(signal: AbortSignal): Promise<void>
  /** Resolves when all is paid, or the signal comes, or the patience ends. */
  settled(signal: AbortSignal): Promise<void>
  close(): void
}

/** For models that cost nothing. */
export const freeTab: Tab = {
  tailWei: 0n,
  owe: () => {},
  take: async () => {},
  room: async () => {},
  settled: async () => {},
  close: () => {}
}

export class ChannelTab implements Tab {
  readonly tailWei: bigint
  readonly #use: AccountUse
  readonly #voucherTimeoutMs: number
  #owed = 0n
  #paid = 0n

  constructor(use: AccountUse, { tailWei, voucherTimeoutMs }: TabInit) {
    this.#use = use
    this.tailWei = tailWei
    this.#voucherTimeoutMs = voucherTimeoutMs
  }

  owe(totalWei: bigint): void {
    if (totalWei <= this.#owed) return // the engine's own count was lower than the guess before it: what was told was told
    this.#use.account.owed += totalWei - this.#owed
    this.#owed = totalWei
  }

  async take(signed: SignedVoucher, forThis: bigint, signal: AbortSignal): Promise<void> {
    const { account } = this.#use
    await account.take(signed, signal)
    this.#paid += forThis
    account.wake() // now: another stream's voucher may have brought the money before, and who waits for this one's word is told by nobody else
  }

  async room(signal: AbortSignal): Promise<void> {
    const { account } = this.#use
    await this.#until(() => account.unpaid <= this.tailWei * BigInt(Math.max(1, account.active)), signal)
  }

  async settled(signal: AbortSignal): Promise<void> {
    await this.#until(() => this.#paid >= this.#owed, signal).catch(() => {}) // what stays unpaid is forgiven at close, within limits
  }

  close(): void {
    const unpaid = this.#owed - this.#paid
    if (unpaid > 0n) this.#use.account.forgive(unpaid)
    this.#use.leave()
  }

  async #until(isReached: () => boolean, signal: AbortSignal): Promise<void> {
    if (isReached()) return
    const { account } = this.#use
    const patience = within(signal, this.#voucherTimeoutMs)
    while (!isReached()) {
      await abortable(account.less.promise, patience).catch(() => {
        signal.throwIfAborted()
        const { channelId, unpaid } = account
        throw new ServicesError({ code: 'SERVICES_UNPAID', channelId, unpaid }, `no voucher for ${unpaid} wei came within ${this.#voucherTimeoutMs} ms`)
      })
    }
  }
}
