import { encodeFunctionData } from 'viem/utils'
import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import { parseAddress } from '../../core/primitives.ts'
import { channelsAbi } from '../abi/channels.ts'
import type { TxReceipt } from '../ports.ts'
import type { Reader } from '../reader.ts'
import type { ChannelSigningInit } from './channel-signing.ts'
import { ChannelSigning } from './channel-signing.ts'
import type { ChannelChain, ChannelClaim, ChannelClose, ChannelOnChain, ChannelOpening } from './ports.ts'
import { CHANNEL_STATES } from './ports.ts'

export interface EvmChannelsComponents {
  readonly reader: Reader
  /** Signs and sends with this node's wallet, estimated first: a refusal costs nothing. @throws {ChainError} CHAIN_NO_WALLET */
  send(request: { readonly verb: string; readonly to: Address; readonly data: Hex }, signal: AbortSignal): Promise<TxReceipt>
}

/** contracts/src/Channels.sol on an EVM chain. */
export class EvmChannels extends ChannelSigning implements ChannelChain {
  readonly #c: EvmChannelsComponents

  constructor(components: EvmChannelsComponents, init: ChannelSigningInit) {
    super(init)
    this.#c = components
  }

  async channelOf(channelId: Bytes32): Promise<ChannelOnChain | undefined> {
    const kept = await this.#c.reader.view({ address: this.contract, abi: channelsAbi, functionName: 'channelOf', args: [channelId] })
    const state = CHANNEL_STATES[kept.state]
    if (state === undefined || state === 'None') return undefined
    const { locked, claimed, expiry } = kept
    return { channelId, client: parseAddress(kept.client), provider: parseAddress(kept.provider), locked, claimed, expiresAtS: expiry, state }
  }

  open({ provider, amount, expiresAtS, salt }: ChannelOpening, signal: AbortSignal): Promise<TxReceipt> {
    const args = [provider, amount, BigInt(expiresAtS), salt] as const
    return this.#send('open', encodeFunctionData({ abi: channelsAbi, functionName: 'open', args }), signal)
  }

  topUp(more: { readonly channelId: Bytes32; readonly amount: bigint; readonly expiresAtS: number }, signal: AbortSignal): Promise<TxReceipt> {
    const args = [more.channelId, more.amount, BigInt(more.expiresAtS)] as const
    return this.#send('topUp', encodeFunctionData({ abi: channelsAbi, functionName: 'topUp', args }), signal)
  }

  claim(claims: readonly ChannelClaim[], signal: AbortSignal): Promise<TxReceipt> {
    const items = claims.map(({ voucher, signature, close }) => ({ voucher: { ...voucher, seq: BigInt(voucher.seq) }, signature, close }))
    const [first] = items
    const data =
      first !== undefined && items.length === 1
        ? encodeFunctionData({ abi: channelsAbi, functionName: 'claim', args: [first] })
        : encodeFunctionData({ abi: channelsAbi, functionName: 'claimMany', args: [items] })
    return this.#send('claim', data, signal)
  }

  close({ channelId, cumulativeWei }: ChannelClose, providerSignature: Hex, signal: AbortSignal): Promise<TxReceipt> {
    const args = [channelId, cumulativeWei, providerSignature] as const
    return this.#send('close', encodeFunctionData({ abi: channelsAbi, functionName: 'close', args }), signal)
  }

  refund(channelId: Bytes32, signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('refund', encodeFunctionData({ abi: channelsAbi, functionName: 'refund', args: [channelId] }), signal)
  }

  #send(name: string, data: Hex, signal: AbortSignal): Promise<TxReceipt> {
    return this.#c.send({ verb: `${name} of a channel`, to: this.contract, data }, signal)
  }
}
