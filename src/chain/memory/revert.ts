import type { Abi } from 'viem'
import { encodeErrorResult } from 'viem/utils'
import type { ChainError } from '../errors.ts'
import { contractErrors, explainRevert } from '../explain-revert.ts'

/** As a plain Abi: the name is only known when it runs. */
const abi: Abi = contractErrors

/** The error that the real contract's custom error becomes, made the same way: encoded, then explained. */
export function revert(verb: string, errorName: string, args: readonly unknown[] = []): ChainError {
  return explainRevert(encodeErrorResult({ abi, errorName, args }), { verb })
}
