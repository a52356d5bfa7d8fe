import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import type { TxReceipt } from '../ports.ts'

/** States of a channel on chain: contracts/src/types/Channel.sol has the same, without the prefix, in the same order. */
export const CHANNEL_STATES = ['None', 'ChannelOpen', 'Claimed', 'Expired'] as const
export type ChannelState = (typeof CHANNEL_STATES)[number]

/** What holds for every channel, whoever made it (docs/protocol/channels.md). */
export interface ChannelLimits {
  /** Seconds after a channel's end in which it can still be claimed; refunds begin then. */
  readonly claimGraceS: number
  /** Seconds ahead that an end may lie. */
  readonly maxLifeS: number
  /** Items of one `claim`. */
  readonly maxClaims: number
}

/** As contracts/src/Channels.sol has them; of its 64 claims a call we use half: at about 33,000 gas each, a million. */
export const CHANNEL_LIMITS: ChannelLimits = { claimGraceS: 3_600, maxLifeS: 30 * 86_400, maxClaims: 32 }

/** EIP-712 `Voucher`: what the client owes on a channel, all in all. */
export interface Voucher {
  readonly channelId: Bytes32
  /** All that is owed since the channel was opened, in wei, never less than before. */
  readonly cumulativeWei: bigint
  /** Counts the client's vouchers; the chain looks at the amount alone. */
  readonly seq: number
}

export interface SignedVoucher {
  readonly voucher: Voucher
  readonly signature: Hex
}

/** EIP-712 `Close`: signed by the provider, it lets the client end the channel at that amount at once. */
export interface ChannelClose {
  readonly channelId: Bytes32
  readonly cumulativeWei: bigint
}

export interface ChannelOnChain {
  readonly channelId: Bytes32
  readonly client: Address
  readonly provider: Address
  /** Wei that were ever locked for it. */
  readonly locked: bigint
  /** Wei paid by claims that left it open. */
  readonly claimed: bigint
  /** Unix seconds. */
  readonly expiresAtS: number
  readonly state: Exclude<ChannelState, 'None'>
}

/** Which channel: its id follows from these, before it is opened. */
export interface ChannelKey {
  readonly client: Address
  readonly provider: Address
  readonly salt: Bytes32
}

export interface ChannelOpening {
  readonly provider: Address
  /** Wei, out of the sender's free escrow balance. */
  readonly amount: bigint
  readonly expiresAtS: number
  readonly salt: Bytes32
}

export interface ChannelClaim extends SignedVoucher {
  /** Ends the channel: the rest goes back to the client at once. */
  readonly close: boolean
}

/** One-way payment channels on a chain. */
export interface ChannelChain {
  readonly contract: Address
  readonly limits: ChannelLimits
  channelId(key: ChannelKey): Bytes32
  /** Undefined: nobody opened it. @throws {ChainError} CHAIN_RPC_DOWN */
  channelOf(channelId: Bytes32): Promise<ChannelOnChain | undefined>

  /** @throws {ChainError} CHAIN_NO_WALLET */
  signVoucher(voucher: Voucher): Promise<Hex>
  /** By the client's key. What only a contract stands by is not taken: at the claim it may say otherwise. */
  verifyVoucher(signed: SignedVoucher, client: Address): Promise<boolean>
  /** @throws {ChainError} CHAIN_NO_WALLET */
  signClose(close: ChannelClose): Promise<Hex>
  /** By the provider's key, or by its contract as it answers now: it is taken to the chain at once. */
  verifyClose(close: ChannelClose, provider: Address, signature: Hex): Promise<boolean>

  /** @throws {ChainError} CHAIN_INSUFFICIENT_FUNDS · CHAIN_REVERTED */
  open(opening: ChannelOpening, signal: AbortSignal): Promise<TxReceipt>
  /** By the client: more money (0: none) and an end that is not earlier. */
  topUp(more: { readonly channelId: Bytes32; readonly amount: bigint; readonly expiresAtS: number }, signal: AbortSignal): Promise<TxReceipt>
  /**
   * By the provider, up to `limits.maxClaims` in one transaction. One alone is refused with its reason; of several, those that can't be
   * claimed are left out: `channelOf` tells which.
   */
  claim(claims: readonly ChannelClaim[], signal: AbortSignal): Promise<TxReceipt>
  /** By the client, with the provider's signature of {channelId, cumulativeWei}. */
  close(close: ChannelClose, providerSignature: Hex, signal: AbortSignal): Promise<TxReceipt>
  /** By anyone, when claims are over. */
  refund(channelId: Bytes32, signal: AbortSignal): Promise<TxReceipt>
}
