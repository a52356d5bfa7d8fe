import type { Deal } from '../../core/deal.ts'
import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import type { TxReceipt } from '../ports.ts'

/** EIP-712 `Extension`: further time of a metered job. Signed by client and provider. docs/protocol/metered.md §2 */
export interface Extension {
  readonly dealId: Bytes32
  /** 1, 2, …: each once, in this order. */
  readonly number: number
  /** Seconds of running that are paid for already. */
  readonly fromS: number
  /** Seconds of running that are paid for with this one. */
  readonly untilS: number
  /** Wei: royalty included, tax excluded. */
  readonly price: bigint
}

/** Where the money is: contracts/src/types/Extension.sol has the same in the same order. */
export const EXTENSION_PHASES = ['held', 'paid', 'finished'] as const

/** What the chain keeps of a deal's extensions. */
export interface Extended {
  readonly number: number
  /** Wei, of all together. */
  readonly price: bigint
  /** Seconds of running that are paid for in all; 0: nothing was bought. */
  readonly untilS: number
  /** Seconds after the start at which the provider gave up for want of an extension; 0: it did not. */
  readonly haltedS: number
  readonly phase: (typeof EXTENSION_PHASES)[number]
}

export interface SignedExtension {
  readonly extension: Extension
  readonly clientSignature: Hex
  readonly providerSignature: Hex
}

/** Further time for metered jobs, on a chain. */
export interface ExtensionChain {
  /** @throws {ChainError} CHAIN_RPC_DOWN */
  extensionsOf(dealId: Bytes32): Promise<Extended>
  /** @throws {ChainError} CHAIN_NO_WALLET */
  signExtension(extension: Extension): Promise<Hex>
  /** By the key, or by the contract as it answers now: it is taken to the chain at once. */
  verifyExtension(extension: Extension, signer: Address, signature: Hex): Promise<boolean>
  /** By anyone with both signatures, while the deal is Open. @throws {ChainError} CHAIN_INSUFFICIENT_FUNDS · CHAIN_REVERTED */
  extend(deal: Deal, signed: SignedExtension, signal: AbortSignal): Promise<TxReceipt>
  /** By the provider, while the deal is Open and the paid time is over: the job ends for want of an extension. */
  halt(deal: Deal, signal: AbortSignal): Promise<TxReceipt>
  /** By anyone: pays once the deal is Paid, frees the collateral once nobody can doubt the result. */
  finish(deal: Deal, signal: AbortSignal): Promise<TxReceipt>
}
