import type { Address, Hex } from '../../core/primitives.ts'
import { ChainError } from '../errors.ts'
import type { Ask } from '../rpc/rpc-pool.ts'
import type { Log } from '../rpc/schemas.ts'
import { logSchema, parseReply } from '../rpc/schemas.ts'

export interface LogQuery {
  readonly addresses: readonly Address[]
  /** As eth_getLogs has them: one entry a position, a list for "any of", null for "whatever". */
  readonly topics?: readonly (Hex | readonly Hex[] | null)[]
  readonly fromBlock: bigint
  readonly toBlock: bigint
}

/** Public nodes take between 2,000 and unlimited blocks in one question; begin high, the answer teaches. */
const MAX_SPAN = 100_000n
/** More logs than one answer may hold would not fit an answer of any node. */
const MAX_LOGS = 100_000

/** Logs of a range in chain order, piece by piece: a node that refuses a span as too wide is asked for half. */
export async function* fetchLogs(ask: Ask, query: LogQuery): AsyncGenerator<readonly Log[]> {
  let span = MAX_SPAN
  for (let from = query.fromBlock; from <= query.toBlock; ) {
    const to = from + span - 1n < query.toBlock ? from + span - 1n : query.toBlock
    try {
      const range = { fromBlock: hexOf(from), toBlock: hexOf(to) }
      yield await askLogs(ask, { address: query.addresses, topics: query.topics ?? [], ...range })
      from = to + 1n
    } catch (error) {
      if (!isTooWide(error) || to === from) throw error
      span = (to - from + 1n) / 2n
    }
  }
}

/** Of one block, by its hash: a node that does not know the block refuses, where a range would just be empty. */
export const fetchBlockLogs = (ask: Ask, addresses: readonly Address[], blockHash: Hex): Promise<readonly Log[]> =>
  askLogs(ask, { address: addresses, blockHash })

async function askLogs(ask: Ask, filter: object): Promise<readonly Log[]> {
  const logs = parseReply(logSchema.array().max(MAX_LOGS), await ask('eth_getLogs', [filter]), 'eth_getLogs')
  return logs.sort((a, b) => Number(a.blockNumber - b.blockNumber) || a.logIndex - b.logIndex)
}

const isTooWide = (error: unknown): boolean =>
  error instanceof ChainError && error.info.code === 'CHAIN_RPC_REFUSED' && /range|too many|limit|more than|exceed|large|size/i.test(error.info.detail)

const hexOf = (value: bigint): Hex => `0x${value.toString(16)}`
