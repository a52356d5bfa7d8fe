import type { SignedCertificate } from '../../core/certificate.ts'
import type { Clock } from '../../core/clock.ts'
import type { Address, Bytes32, PeerIdText } from '../../core/primitives.ts'
import { ServicesError } from '../errors.ts'
import type { CloseTerms, Payee, SignedVoucher } from '../payment/ports.ts'
import type { Ask } from '../protocol/answer-channel.ts'

/** Answers that ended with something unpaid (a line broke, a reader left) are forgiven up to this many tails a channel, and a share of what it paid. */
const FORGIVEN_TAILS = 4n
const FORGIVEN_SHARE = 20n

export interface ChannelAccountsComponents {
  readonly payee: Payee
  readonly clock: Clock
  /** Whether the wallet of the certificate signed it. */
  isSigned(signed: SignedCertificate): Promise<boolean>
}

/** What is owed on one payment channel over all the answers that run on it. Wei. */
class ChannelAccount {
  readonly channelId: Bytes32
  /** As vouchers count: since the channel was opened. */
  owed: bigint
  forgiven = 0n
  active = 0
  /** Resolves when less is unpaid: a voucher came, or a broken answer was forgiven. */
  less = Promise.withResolvers<void>()
  readonly #payee: Payee

  constructor(channelId: Bytes32, payee: Payee) {
    this.channelId = channelId
    this.#payee = payee
    const [vouched, served] = [payee.vouched(channelId), payee.served(channelId)]
    this.owed = vouched
    this.forgiven = served > vouched ? served - vouched : 0n
  }

  get unpaid(): bigint {
    return this.owed - this.#payee.vouched(this.channelId)
  }

  async take(signed: SignedVoucher, signal: AbortSignal): Promise<void> {
    // Vouchers of one channel come over several streams: one that a later one overtook is no fault.
    if (signed.voucher.cumulativeWei <= this.#payee.vouched(this.channelId)) return
    await this.#payee.accept(signed, signal)
    this.#remember()
  }

  /** What was forgiven and is paid after all: the voucher after a line that broke covers that line's rest too. */
  #remember(): void {
    const surplus = -this.unpaid
    if (surplus <= 0n) return
    const stillForgiven = this.forgiven > surplus ? this.forgiven - surplus : 0n
    this.owed += this.forgiven - stillForgiven
    this.forgiven = stillForgiven
  }

  /** Never more than is unpaid indeed: what a client says a voucher was for is its word only. */
  forgive(unpaid: bigint): void {
    const most = unpaid < this.unpaid ? unpaid : this.unpaid
    if (most <= 0n) return
    this.owed -= most
    this.forgiven += most
    this.wake()
  }

  /** Paid for or not. */
  get served(): bigint {
    return this.owed + this.forgiven
  }

  wake(): void {
    this.less.resolve()
    this.less = Promise.withResolvers()
  }

  isDebtor(tailWei: bigint): boolean {
    return this.forgiven > FORGIVEN_TAILS * tailWei + this.#payee.vouched(this.channelId) / FORGIVEN_SHARE
  }
}

/** Who speaks for a channel. */
interface Authored {
  readonly channelId: Bytes32
  readonly author: SignedCertificate
  readonly from: PeerIdText
}

export interface AccountUse {
  readonly account: ChannelAccount
  leave(): void
}

/** The accounts of channels that pay for answers now, or still owe for some. */
export class ChannelAccounts {
  readonly #c: ChannelAccountsComponents
  readonly #accounts = new Map<Bytes32, ChannelAccount>()

  constructor(components: ChannelAccountsComponents) {
    this.#c = components
  }

  /** @throws {ServicesError} SERVICES_CHANNEL_UNKNOWN | SERVICES_UNPAID */
  async open(
    { payment, from, tailWei }: { readonly payment: Ask['payment']; readonly from: PeerIdText; readonly tailWei: bigint },
    signal: AbortSignal
  ): Promise<AccountUse> {
    if (!payment) throw unknown('none', 'this answer is paid by voucher, and the request names no channel')
    const { channelId, author } = payment
    const { client } = await this.#c.payee.admit(channelId, signal)
    await this.#checkAuthor({ channelId, author, from }, client)
    const account = this.#accounts.get(channelId) ?? new ChannelAccount(channelId, this.#c.payee)
    if (account.isDebtor(tailWei))
      throw new ServicesError(
        { code: 'SERVICES_UNPAID', channelId, unpaid: account.forgiven },
        `channel ${channelId} left too much unpaid: ${account.forgiven} wei`
      )
    this.#accounts.set(channelId, account)
    account.active += 1
    return { account, leave: () => this.#leave(account) }
  }

  /** The client's wish to end the channel. @throws {ServicesError} SERVICES_CHANNEL_UNKNOWN | SERVICES_BUSY while answers run on it */
  async close({ channelId, author, from }: Authored, signal: AbortSignal): Promise<CloseTerms> {
    await this.#checkAuthor({ channelId, author, from }, await this.#c.payee.clientOf(channelId, signal))
    const running = this.#accounts.get(channelId)?.active ?? 0
    if (running > 0) throw new ServicesError({ code: 'SERVICES_BUSY', model: '' }, `${running} answers run on channel ${channelId}: it ends after them`)
    return this.#c.payee.agreeClose(channelId, signal)
  }

  /** Ids of channels are public: only the wallet that opened one may speak for it. */
  async #checkAuthor({ channelId, author, from }: Authored, client: Address): Promise<void> {
    const { wallet, peerId, expiryS } = author.certificate
    if (wallet !== client || peerId !== from || expiryS * 1000 < this.#c.clock.nowMs())
      throw unknown(channelId, 'the wallet that opened it is not the asking node’s')
    if (!(await this.#c.isSigned(author))) throw unknown(channelId, 'the asking node’s certificate is not signed by its wallet')
  }

  /** What nobody asks on any more is not kept in memory: debts are on disk, beside the vouchers that they lack. */
  #leave(account: ChannelAccount): void {
    account.active -= 1
    if (account.active > 0) return
    account.forgive(account.unpaid) // what a client said its vouchers were for is its word only: all that is missing is its debt
    const { channelId } = account
    if (account.forgiven === 0n) return void this.#accounts.delete(channelId)
    this.#c.payee.keepServed(channelId, account.served).then(
      () => account.active === 0 && this.#accounts.get(channelId) === account && this.#accounts.delete(channelId),
      () => {} // a disk that refuses: then it is remembered here
    )
  }
}

const unknown = (channelId: string, why: string): ServicesError =>
  new ServicesError({ code: 'SERVICES_CHANNEL_UNKNOWN', channelId, why }, `payment channel ${channelId}: ${why}`)
