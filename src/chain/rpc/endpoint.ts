import { z } from 'zod'
import type { Hex } from '../../core/primitives.ts'
import { ChainError, displayUrl } from '../errors.ts'

/** One JSON-RPC server. Tries once: whoever calls decides about another try. */
export interface Endpoint {
  readonly url: string
  /** @throws {ChainError} CHAIN_ENDPOINT_DOWN | CHAIN_RPC_REFUSED | the signal's reason */
  request(method: string, params: readonly unknown[], signal: AbortSignal): Promise<unknown>
  close(): void
}

/** eth_getLogs over a busy range is the largest answer we ask for; nodes themselves cap it at about 10 MB. */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024

const rpcErrorSchema = z.object({ code: z.number().default(0), message: z.string().default(''), data: z.unknown().optional() })
export const answerSchema = z.object({
  id: z.union([z.number(), z.string(), z.null()]).optional(),
  result: z.unknown().optional(),
  error: rpcErrorSchema.optional()
})
export type Answer = z.output<typeof answerSchema>

/** Too many requests, or the node's own trouble: another endpoint may well answer. */
const PASSING_CODES: ReadonlySet<number> = new Set([429, -32005, -32016, -32603, -32097, -32000])
const PASSING_TEXT =
  /rate limit|too many requests|capacity|header not found|missing trie node|unknown block|internal error|timeout|timed out|service unavailable/i

export function resultOf(answer: Answer, method: string, url: string): unknown {
  const { error } = answer
  if (error === undefined) return answer.result
  if (PASSING_CODES.has(error.code) && PASSING_TEXT.test(error.message)) throw endpointDown(url, `${method}: ${error.message.slice(0, 200)}`)
  const detail = error.message.slice(0, 500)
  throw new ChainError(
    { code: 'CHAIN_RPC_REFUSED', method, rpcCode: error.code, detail, data: revertData(error.data) },
    `${displayUrl(url)} refused ${method}: ${detail} (code ${error.code})`
  )
}

/** Nodes put what a contract reverted with in `error.data`, some one level deeper. */
function revertData(data: unknown): Hex | undefined {
  const inner = typeof data === 'object' && data !== null && 'data' in data ? data.data : data
  return typeof inner === 'string' && /^0x([0-9a-fA-F]{2})*$/.test(inner) ? (inner.toLowerCase() as Hex) : undefined // hex by the regex
}

export function endpointDown(url: string, why: string, cause?: unknown): ChainError {
  const shown = displayUrl(url)
  return new ChainError({ code: 'CHAIN_ENDPOINT_DOWN', url: shown }, `${shown}: ${why}`, { cause })
}
