import { LRUCache } from 'lru-cache'
import type { Bytes32 } from '../../core/primitives.ts'
import type { ChainPoint } from '../ports.ts'
import type { Ask } from '../rpc/rpc-pool.ts'
import type { Log } from '../rpc/schemas.ts'
import { headSchema, parseReply } from '../rpc/schemas.ts'

/** Blocks whose time is remembered; events of one moment share a few blocks. */
const MAX_BLOCKS = 1_024

/** When blocks were made: told by the log itself on newer nodes, else asked for once a block. */
export class BlockTimes {
  readonly #times = new LRUCache<Bytes32, number>({ max: MAX_BLOCKS })

  know(block: { readonly hash: Bytes32; readonly timestampS: number }): void {
    this.#times.set(block.hash, block.timestampS)
  }

  /** Without asking; undefined when it is not known. */
  peek(log: Log): ChainPoint | undefined {
    const timestampS = log.blockTimestamp ?? this.#times.get(log.blockHash)
    return timestampS === undefined ? undefined : pointOf(log, timestampS)
  }

  async pointOf(log: Log, ask: Ask): Promise<ChainPoint> {
    const known = this.peek(log)
    if (known !== undefined) return known
    const block = parseReply(headSchema, await ask('eth_getBlockByHash', [log.blockHash, false]), 'eth_getBlockByHash')
    this.know(block)
    return pointOf(log, block.timestampS)
  }
}

const pointOf = (log: Log, timestampS: number): ChainPoint => ({
  blockNumber: log.blockNumber,
  logIndex: log.logIndex,
  txHash: log.transactionHash,
  timestampS
})
