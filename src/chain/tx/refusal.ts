import { ChainError } from '../errors.ts'

/** Why a node did not take a transaction. The texts are geth's, anvil's, Nethermind's, Erigon's and Arbitrum's; there is no standard. */
export type Refusal = 'known' | 'nonce-low' | 'nonce-taken' | 'no-coin' | 'fee-low' | 'other'

const PATTERNS: readonly (readonly [Refusal, RegExp])[] = [
  ['known', /already known|alreadyknown|already imported|known transaction|already exists|already in the pool/i],
  ['nonce-low', /nonce too low|nonce is too low|oldnonce|invalid nonce|nonce has already been used/i],
  ['nonce-taken', /replacement transaction underpriced|replacement fee too low|could not replace|future transaction tries to replace/i],
  ['no-coin', /insufficient funds|insufficient balance|insufficientfunds|doesn't have enough funds|upfront cost/i],
  ['fee-low', /less than block base fee|max fee per gas|fee cap|feetoolow|underpriced|gas price too low|priority fee/i]
]

/** Undefined: not a node's refusal at all. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof ChainError) || error.info.code !== 'CHAIN_RPC_REFUSED') return undefined
  const { detail } = error.info
  return PATTERNS.find(([, pattern]) => pattern.test(detail))?.[0] ?? 'other'
}
