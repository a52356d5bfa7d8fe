import * as TypedData from 'ox/TypedData'
import type { PrivateKeyAccount } from 'viem/accounts'
import { privateKeyToAccount } from 'viem/accounts'
import { concat, encodeFunctionData, keccak256 } from 'viem/utils'
import type { Deal } from '../../core/deal.ts'
import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { extensionsAbi } from '../abi/extensions.ts'
import { ChainError } from '../errors.ts'
import type { TxReceipt } from '../ports.ts'
import type { Reader } from '../reader.ts'
import type { AskWalletContract } from '../signing/notary.ts'
import { recoverSigner } from '../signing/recover.ts'
import type { SecretKey } from '../signing/secret-key.ts'
import { dealArgs } from '../verbs.ts'
import type { Extended, Extension, ExtensionChain, SignedExtension } from './ports.ts'
import { EXTENSION_PHASES } from './ports.ts'

/** As contracts/src/types/Extension.sol has it. */
const TYPES = {
  Extension: [
    { name: 'dealId', type: 'bytes32' },
    { name: 'number', type: 'uint32' },
    { name: 'fromS', type: 'uint32' },
    { name: 'untilS', type: 'uint32' },
    { name: 'price', type: 'uint128' }
  ]
}

export interface EvmExtensionsComponents {
  readonly reader: Pick<Reader, 'view'>
  /** Signs and sends with this node's wallet, estimated first: a refusal costs nothing. @throws {ChainError} CHAIN_NO_WALLET */
  send(request: { readonly verb: string; readonly to: Address; readonly data: Hex }, signal: AbortSignal): Promise<TxReceipt>
}

export interface EvmExtensionsInit {
  readonly chainId: number
  readonly contract: Address
  /** Absent: it can check and not sign. */
  readonly key?: SecretKey | undefined
  readonly askWalletContract: AskWalletContract
}

/** contracts/src/Extensions.sol on an EVM chain. */
export class EvmExtensions implements ExtensionChain {
  readonly #c: EvmExtensionsComponents
  readonly #init: EvmExtensionsInit
  /** Made once: deriving its public key costs as much as a signature. */
  #account: PrivateKeyAccount | undefined

  constructor(components: EvmExtensionsComponents, init: EvmExtensionsInit) {
    this.#c = components
    this.#init = init
  }

  async extensionsOf(dealId: Bytes32): Promise<Extended> {
    const kept = await this.#c.reader.view({ address: this.#init.contract, abi: extensionsAbi, functionName: 'extensionsOf', args: [dealId] })
    const { number, price, untilS, haltedS } = kept
    return { number, price, untilS, haltedS, phase: EXTENSION_PHASES[kept.phase] ?? 'finished' }
  }

  async signExtension(extension: Extension): Promise<Hex> {
    const { key } = this.#init
    if (key === undefined) throw new ChainError({ code: 'CHAIN_NO_WALLET', verb: 'signExtension' }, 'signExtension needs a wallet, and this node has none')
    this.#account ??= privateKeyToAccount(key.reveal())
    return this.#account.sign({ hash: this.#hash(extension) })
  }

  async verifyExtension(extension: Extension, signer: Address, signature: Hex): Promise<boolean> {
    const hash = this.#hash(extension)
    return recoverSigner(hash, signature) === signer || (await this.#init.askWalletContract(signer, hash, signature))
  }

  extend(deal: Deal, { extension, clientSignature, providerSignature }: SignedExtension, signal: AbortSignal): Promise<TxReceipt> {
    const args = [dealArgs(deal), extension, clientSignature, providerSignature] as const
    return this.#send('extend', encodeFunctionData({ abi: extensionsAbi, functionName: 'extend', args }), signal)
  }

  halt(deal: Deal, signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('halt', encodeFunctionData({ abi: extensionsAbi, functionName: 'halt', args: [dealArgs(deal)] }), signal)
  }

  finish(deal: Deal, signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('finish', encodeFunctionData({ abi: extensionsAbi, functionName: 'finish', args: [dealArgs(deal)] }), signal)
  }

  #hash(extension: Extension): Bytes32 {
    const { chainId, contract } = this.#init
    const separator = TypedData.domainSeparator({ name: 'lilynode', version: '1', chainId, verifyingContract: contract })
    return parseBytes32(keccak256(concat(['0x1901', separator, TypedData.hashStruct({ data: { ...extension }, primaryType: 'Extension', types: TYPES })])))
  }

  #send(name: string, data: Hex, signal: AbortSignal): Promise<TxReceipt> {
    return this.#c.send({ verb: `${name} a metered job`, to: this.#init.contract, data }, signal)
  }
}
