import type { Bytes32, Hex } from '../../core/primitives.ts'
import type { ChannelSigningInit } from '../channels/channel-signing.ts'
import { ChannelSigning } from '../channels/channel-signing.ts'
import type { ChannelChain, ChannelClaim, ChannelClose, ChannelOnChain, ChannelOpening } from '../channels/ports.ts'
import type { TxReceipt } from '../ports.ts'
import type { MemoryChannels } from './channels.ts'
import type { Tx } from './deals.ts'

export interface MemoryChannelChainComponents {
  readonly channels: MemoryChannels
  /** @throws {ChainError} CHAIN_NO_WALLET */
  send(verb: string, signal: AbortSignal, act: (tx: Tx) => void): Promise<TxReceipt>
}

/** One wallet's view of the channels of a ledger in memory. */
export class MemoryChannelChain extends ChannelSigning implements ChannelChain {
  readonly #c: MemoryChannelChainComponents

  constructor(components: MemoryChannelChainComponents, init: ChannelSigningInit) {
    super(init)
    this.#c = components
  }

  async channelOf(channelId: Bytes32): Promise<ChannelOnChain | undefined> {
    return this.#c.channels.channelOf(channelId)
  }

  open(opening: ChannelOpening, signal: AbortSignal): Promise<TxReceipt> {
    return this.#c.send('open', signal, (tx) => this.#c.channels.open(opening, tx))
  }

  topUp(more: { readonly channelId: Bytes32; readonly amount: bigint; readonly expiresAtS: number }, signal: AbortSignal): Promise<TxReceipt> {
    return this.#c.send('topUp', signal, (tx) => this.#c.channels.topUp(more, tx))
  }

  claim(claims: readonly ChannelClaim[], signal: AbortSignal): Promise<TxReceipt> {
    return this.#c.send('claim', signal, (tx) => this.#c.channels.claim(claims, tx))
  }

  close(close: ChannelClose, providerSignature: Hex, signal: AbortSignal): Promise<TxReceipt> {
    return this.#c.send('close', signal, (tx) => this.#c.channels.close(close, providerSignature, tx))
  }

  refund(channelId: Bytes32, signal: AbortSignal): Promise<TxReceipt> {
    return this.#c.send('refund', signal, (tx) => this.#c.channels.refund(channelId, tx))
  }
}
