import type { PrivateKeyAccount } from 'viem/accounts'
import { privateKeyToAccount } from 'viem/accounts'
import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import { ChainError } from '../errors.ts'
import type { AskWalletContract } from '../signing/notary.ts'
import { recoverSigner } from '../signing/recover.ts'
import type { SecretKey } from '../signing/secret-key.ts'
import type { ChannelHasher } from './channel-hasher.ts'
import { createChannelHasher } from './channel-hasher.ts'
import type { ChannelClose, ChannelKey, SignedVoucher, Voucher } from './ports.ts'
import { CHANNEL_LIMITS } from './ports.ts'

export interface ChannelSigningInit {
  readonly chainId: number
  readonly contract: Address
  /** Absent: it can check and not sign. */
  readonly key?: SecretKey | undefined
  /** Absent: plain keys only. */
  readonly askWalletContract?: AskWalletContract
}

/** What of channels needs a key and no chain. Every ChannelChain is made of it. */
export class ChannelSigning {
  readonly contract: Address
  readonly limits = CHANNEL_LIMITS
  protected readonly hasher: ChannelHasher
  readonly #init: ChannelSigningInit
  /** Made once: deriving its public key costs as much as a signature. */
  #account: PrivateKeyAccount | undefined

  constructor(init: ChannelSigningInit) {
    this.contract = init.contract
    this.hasher = createChannelHasher(init)
    this.#init = init
  }

  channelId(key: ChannelKey): Bytes32 {
    return this.hasher.id(key)
  }

  signVoucher(voucher: Voucher): Promise<Hex> {
    return this.#sign('signVoucher', this.hasher.voucher(voucher))
  }

  signClose(close: ChannelClose): Promise<Hex> {
    return this.#sign('signClose', this.hasher.close(close))
  }

  /** By a key alone: a contract that stands by its voucher now and not at the claim has had a day of work for nothing. */
  async verifyVoucher({ voucher, signature }: SignedVoucher, client: Address): Promise<boolean> {
    return recoverSigner(this.hasher.voucher(voucher), signature) === client
  }

  async verifyClose(close: ChannelClose, provider: Address, signature: Hex): Promise<boolean> {
    return this.#verify(provider, this.hasher.close(close), signature)
  }

  async #sign(verb: string, hash: Bytes32): Promise<Hex> {
    const { key } = this.#init
    if (key === undefined) throw new ChainError({ code: 'CHAIN_NO_WALLET', verb }, `${verb} needs a wallet, and this node has none`)
    this.#account ??= privateKeyToAccount(key.reveal())
    return this.#account.sign({ hash })
  }

  async #verify(signer: Address, digest: Bytes32, signature: Hex): Promise<boolean> {
    if (recoverSigner(digest, signature) === signer) return true
    return (await this.#init.askWalletContract?.(signer, digest, signature)) ?? false
  }
}
