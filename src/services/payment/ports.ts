import type { SignedVoucher } from '../../chain/index.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { CloseTerms } from '../protocol/close-channel.ts'

/** EIP-712 `Voucher {channelId, cumulativeWei, seq}` in the domain {lilynode, chainId, Channels contract}. */
export type { SignedVoucher }

/** A payment channel as the chain knows it: one way, client to provider. */
export interface PaymentChannel {
  readonly channelId: Bytes32
  readonly client: Address
  readonly provider: Address
  /** Wei of LILY locked at open: the most that vouchers can move. */
  readonly locked: bigint
  /** Unix seconds. Claims until an hour after it, the refund only then. */
  readonly expiresAtS: number
}

export type { CloseTerms }

/** The paying side: one writer for all streams to one provider; a voucher is on disk before it is told. */
export interface Payer {
  /** An open channel to this provider with at least `needWei` unspent; opens, tops up or renews one at need. @throws {ChainError} */
  channelTo(provider: Address, needWei: bigint, signal: AbortSignal): Promise<PaymentChannel>
  /**
   * Adds to what is owed on the channel and signs. Calls that come together share one voucher, which covers them all.
   * @throws {ServicesError} SERVICES_CHANNEL_SPENT · SERVICES_CHANNEL_UNKNOWN
   */
  pay(channelId: Bytes32, addWei: bigint, signal: AbortSignal): Promise<SignedVoucher>
  /** Asks the chain anew: a provider that refuses a channel may have closed it. Then `channelTo` opens another. @throws {ChainError} */
  recheck(channelId: Bytes32): Promise<void>
}

/** The earning side: keeps the last voucher of each channel on disk, claims it once before the end. */
export interface Payee {
  /** Checks that the channel is open on chain, for this provider and not near its end. @throws {ServicesError} SERVICES_CHANNEL_UNKNOWN */
  admit(channelId: Bytes32, signal: AbortSignal): Promise<PaymentChannel>
  /**
   * Verifies and keeps it: higher than the last, within what is locked, signed by the channel's client. One that a later voucher
   * has overtaken on its way changes nothing. @throws {ServicesError} SERVICES_BAD_VOUCHER · SERVICES_CHANNEL_UNKNOWN
   */
  accept(signed: SignedVoucher, signal: AbortSignal): Promise<void>
  /** Of a channel that is known here, whether it goes on or ends. @throws {ServicesError} SERVICES_CHANNEL_UNKNOWN */
  clientOf(channelId: Bytes32, signal: AbortSignal): Promise<Address>
  /**
   * Agrees to the end of the channel: its last voucher's amount, signed for the client to take to the chain. From then on no voucher counts on it.
   * Again it is the same. @throws {ServicesError} SERVICES_CHANNEL_UNKNOWN
   */
  agreeClose(channelId: Bytes32, signal: AbortSignal): Promise<CloseTerms>
  /** Wei vouched for on the channel so far, as it is on disk. */
  vouched(channelId: Bytes32): bigint
  /** Wei served on the channel, paid for or not, as it was kept last; 0: no more than was vouched for. */
  served(channelId: Bytes32): bigint
  /** Keeps it: debts outlive a restart. Resolves once it is on disk. */
  keepServed(channelId: Bytes32, wei: bigint): Promise<void>
}
