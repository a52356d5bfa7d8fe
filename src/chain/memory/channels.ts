import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import type { ChannelHasher } from '../channels/channel-hasher.ts'
import type { ChannelClaim, ChannelClose, ChannelOnChain, ChannelOpening } from '../channels/ports.ts'
import { CHANNEL_LIMITS, CHANNEL_STATES } from '../channels/ports.ts'
import { recoverSigner } from '../signing/recover.ts'
import type { Accounts } from './accounts.ts'
import type { Tx } from './deals.ts'
import { revert } from './revert.ts'

const { claimGraceS: CLAIM_GRACE_S, maxLifeS: MAX_LIFE_S } = CHANNEL_LIMITS
/** Indices of contracts/src/types/Channel.sol, ClaimFault. */
const FAULT = { NotOpen: 1, NotProvider: 2, TooLate: 3, NothingNew: 4, SignatureInvalid: 5 } as const

/** contracts/src/Channels.sol, rule by rule. Each checks all before it changes anything. */
export class MemoryChannels {
  readonly #accounts: Accounts
  readonly #hash: ChannelHasher
  readonly #kept = new Map<Bytes32, ChannelOnChain>()

  constructor(accounts: Accounts, hash: ChannelHasher) {
    this.#accounts = accounts
    this.#hash = hash
  }

  channelOf = (channelId: Bytes32): ChannelOnChain | undefined => this.#kept.get(channelId)

  open({ provider, amount, expiresAtS, salt }: ChannelOpening, { from, nowS }: Tx): void {
    if (amount === 0n) throw revert('open', 'Channels_ZeroAmount')
    if (BigInt(provider) === 0n || provider === from) throw revert('open', 'Channels_BadProvider', [provider])
    this.#checkExpiry(expiresAtS, nowS)
    const channelId = this.#hash.id({ client: from, provider, salt })
    if (this.#kept.has(channelId)) throw revert('open', 'Channels_AlreadyOpened', [channelId])
    this.#lock(from, amount)
    this.#kept.set(channelId, { channelId, client: from, provider, locked: amount, claimed: 0n, expiresAtS, state: 'ChannelOpen' })
  }

  topUp(more: { readonly channelId: Bytes32; readonly amount: bigint; readonly expiresAtS: number }, { from, nowS }: Tx): void {
    const channel = this.#open(more.channelId)
    this.#checkClient(channel, from)
    if (more.expiresAtS < channel.expiresAtS) throw revert('topUp', 'Channels_BadExpiry', [BigInt(more.expiresAtS), BigInt(MAX_LIFE_S)])
    this.#checkExpiry(more.expiresAtS, nowS)
    this.#lock(from, more.amount)
    this.#kept.set(channel.channelId, { ...channel, locked: channel.locked + more.amount, expiresAtS: more.expiresAtS })
  }

  claim(claims: readonly ChannelClaim[], tx: Tx): void {
    for (const item of claims) {
      const fault = this.#claim(item, tx)
      if (fault !== undefined && claims.length === 1) throw revert('claim', 'Channels_ClaimRefused', [item.voucher.channelId, fault])
    }
  }

  close({ channelId, cumulativeWei }: ChannelClose, providerSignature: Hex, { from }: Tx): void {
    const channel = this.#open(channelId)
    this.#checkClient(channel, from)
    const { claimed, locked, provider } = channel
    if (cumulativeWei < claimed || cumulativeWei > locked) throw revert('close', 'Channels_BadAmount', [channelId, claimed, locked, cumulativeWei])
    const signer = recoverSigner(this.#hash.close({ channelId, cumulativeWei }), providerSignature)
    if (signer !== provider) throw revert('close', 'Channels_SignatureInvalid', [channelId, provider])
    this.#end(channel, cumulativeWei, 'Claimed')
  }

  refund(channelId: Bytes32, { nowS }: Tx): void {
    const channel = this.#open(channelId)
    const timeS = channel.expiresAtS + CLAIM_GRACE_S
    if (nowS < timeS) throw revert('refund', 'Channels_TooEarly', [channelId, BigInt(timeS)])
    this.#end(channel, channel.claimed, 'Expired')
  }

  #claim({ voucher, signature, close }: ChannelClaim, { from, nowS }: Tx): number | undefined {
    const channel = this.#kept.get(voucher.channelId)
    if (channel?.state !== 'ChannelOpen') return FAULT.NotOpen
    if (from !== channel.provider) return FAULT.NotProvider
    if (nowS >= channel.expiresAtS + CLAIM_GRACE_S) return FAULT.TooLate
    // biome-ignore lint/complexity/useMathMinMax: Math.min takes no bigint
    const worth = voucher.cumulativeWei > channel.locked ? channel.locked : voucher.cumulativeWei
    const isNew = worth > channel.claimed
    if (!isNew && !close) return FAULT.NothingNew
    if (isNew && recoverSigner(this.#hash.voucher(voucher), signature) !== channel.client) return FAULT.SignatureInvalid
    const cumulative = isNew ? worth : channel.claimed
    if (close) this.#end(channel, cumulative, 'Claimed')
    else this.#payOn(channel, cumulative)
    return undefined
  }

  #payOn(channel: ChannelOnChain, cumulative: bigint): void {
    const amount = cumulative - channel.claimed
    this.#kept.set(channel.channelId, { ...channel, claimed: cumulative })
    this.#accounts.distribute(channel.client, amount, [[channel.provider, amount]])
  }

  #end(channel: ChannelOnChain, cumulative: bigint, state: 'Claimed' | 'Expired'): void {
    this.#kept.set(channel.channelId, { ...channel, state })
    this.#accounts.distribute(channel.client, channel.locked - channel.claimed, [[channel.provider, cumulative - channel.claimed]])
  }

  #open(channelId: Bytes32): ChannelOnChain {
    const channel = this.#kept.get(channelId)
    if (channel?.state === 'ChannelOpen') return channel
    throw revert('channel', 'Channels_WrongState', [channelId, CHANNEL_STATES.indexOf(channel?.state ?? 'None')])
  }

  #checkClient({ channelId, client }: ChannelOnChain, from: Address): void {
    if (from !== client) throw revert('channel', 'Channels_NotClient', [channelId, from])
  }

  #checkExpiry(expiresAtS: number, nowS: number): void {
    if (expiresAtS > nowS && expiresAtS <= nowS + MAX_LIFE_S) return
    throw revert('channel', 'Channels_BadExpiry', [BigInt(expiresAtS), BigInt(MAX_LIFE_S)])
  }

  #lock(account: Address, amount: bigint): void {
    if (this.#accounts.lock(account, amount)) return
    throw revert('channel', 'Channels_InsufficientBalance', [account, this.#accounts.escrowOf(account).free, amount])
  }
}
