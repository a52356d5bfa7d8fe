import { BaseError } from '../core/errors.ts'
import type { Address, Bytes32, Hex } from '../core/primitives.ts'

/** What goes wrong with the chain through the world's, the operator's or the user's doing. One member a code. */
export type ChainErrorInfo =
  /** An endpoint answers for another chain than the one configured. */
  | { readonly code: 'CHAIN_WRONG_ID'; readonly expected: number; readonly actual: number; readonly url: string }
  /** No endpoint answered in time. */
  | { readonly code: 'CHAIN_RPC_DOWN'; readonly urls: readonly string[] }
  /** One endpoint gave no usable answer: refused connection, time-out, rate limit, HTTP error. The pool tries another. */
  | { readonly code: 'CHAIN_ENDPOINT_DOWN'; readonly url: string }
  /** The node understood the call and refused it. `data` is what a contract reverted with. */
  | { readonly code: 'CHAIN_RPC_REFUSED'; readonly method: string; readonly rpcCode: number; readonly detail: string; readonly data: Hex | undefined }
  /** An answer that is not what the method promises. */
  | { readonly code: 'CHAIN_BAD_REPLY'; readonly method: string }
  | { readonly code: 'CHAIN_NO_CONTRACT'; readonly contract: string; readonly address: Address }
  | { readonly code: 'CHAIN_WRONG_CONTRACT'; readonly contract: string; readonly address: string; readonly found: string }
  | { readonly code: 'CHAIN_NO_WALLET'; readonly verb: string }
  | { readonly code: 'CHAIN_NO_GAS_MONEY'; readonly account: Address; readonly have: bigint; readonly need: bigint }
  | { readonly code: 'CHAIN_INSUFFICIENT_FUNDS'; readonly account: Address; readonly what: string; readonly have: bigint; readonly need: bigint }
  /** A contract's custom error, by name. */
  | { readonly code: 'CHAIN_REVERTED'; readonly verb: string; readonly reason: string }
  /** openDeals or settle skipped this one item; `reason` is the contract's SkipReason by name. */
  | { readonly code: 'CHAIN_DEAL_REFUSED'; readonly dealId: Bytes32; readonly reason: string }
  | { readonly code: 'CHAIN_STOPPED' }
  | { readonly code: 'CHAIN_PORT_IN_USE'; readonly port: number }
  | { readonly code: 'CHAIN_DEV_FAILED'; readonly exitCode: number | null }
  | { readonly code: 'CHAIN_DEV_MISSING'; readonly platform: string }
  | { readonly code: 'CHAIN_BAD_KEY' }
  | { readonly code: 'CHAIN_WRONG_PASSWORD'; readonly path: string }
  | { readonly code: 'CHAIN_KEYSTORE_CORRUPT'; readonly path: string }
  | { readonly code: 'CHAIN_NO_SUCH_KEY'; readonly address: string }
  | { readonly code: 'CHAIN_KEY_EXISTS'; readonly address: Address }

export class ChainError extends BaseError<ChainErrorInfo> {}

/** An RPC url as it may be shown: path, query and user often hold an API key. */
export function displayUrl(url: string): string {
  if (!URL.canParse(url)) return '(not a url)'
  const { protocol, host, pathname, search } = new URL(url)
  return `${protocol}//${host}${pathname === '/' && search === '' ? '' : '/…'}`
}
