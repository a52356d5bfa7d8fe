import type { Address, Bytes32, Hex } from '../../core/primitives.ts'

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

/** EIP-712 `Voucher {channelId, cumulativeWei, seq}` in the domain {lilynode, chainId, Channels contract}. */
export interface Voucher {
  readonly channelId: Bytes32
  /** All that is owed since the channel was opened, never less than before. */
  readonly cumulativeWei: bigint
  readonly seq: number
}

export interface SignedVoucher {
  readonly voucher: Voucher
  readonly signature: Hex
}

/** The paying side: one writer for all streams to one provider; a voucher is on disk before it is told. */
export interface Payer {
  /** An open channel to this provider with at least `needWei` unspent; opens or renews one at need. */
  channelTo(provider: Address, needWei: bigint, signal: AbortSignal): Promise<PaymentChannel>
  /** Adds to what is owed on the channel and signs. @throws {ServicesError} SERVICES_CHANNEL_SPENT */
  pay(channelId: Bytes32, addWei: bigint, signal: AbortSignal): Promise<SignedVoucher>
}

/** The earning side: keeps the last voucher of each channel on disk, claims it once before the end. */
export interface Payee {
  /** Checks that the channel is open on chain, for this provider and not near its end. @throws {ServicesError} SERVICES_CHANNEL_UNKNOWN */
  admit(channelId: Bytes32, signal: AbortSignal): Promise<PaymentChannel>
  /** Verifies and keeps it: higher than the last, within what is locked, signed by the channel's client. @throws {ServicesError} SERVICES_BAD_VOUCHER */
  accept(signed: SignedVoucher, signal: AbortSignal): Promise<void>
  /** Wei vouched for on the channel so far. */
  vouched(channelId: Bytes32): bigint
}
