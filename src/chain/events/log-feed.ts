import { LRUCache } from 'lru-cache'
import { delay, within } from '../../core/clock.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import { ChainError } from '../errors.ts'
import type { ChainPoint } from '../ports.ts'
import type { Ask, RpcPool } from '../rpc/rpc-pool.ts'
import type { Head, Log } from '../rpc/schemas.ts'
import { headSchema, parseReply } from '../rpc/schemas.ts'
import type { BlockTimes } from './block-times.ts'
import { fetchBlockLogs, fetchLogs } from './fetch-logs.ts'
import type { HeadFeed } from './head-feed.ts'

export interface LogFeedComponents {
  readonly pool: RpcPool
  readonly heads: HeadFeed
  readonly times: BlockTimes
  readonly logger: Logger
}

export type LogListener = (log: Log, at: ChainPoint) => void

export interface LogFeedInit {
  readonly addresses: readonly Address[]
  /** 1: the newest block counts; n: a block counts once n − 1 others stand on it. */
  readonly confirmations: number
}

/** Blocks whose hash is remembered, to find where a replaced branch began. L2s replace none, dev chains one or two at a restart. */
const REMEMBERED_BLOCKS = 256
/** Logs remembered, so that one which a reorganisation moves to another block is not told twice. */
const REMEMBERED_LOGS = 8_192
/** One advance, with all retries. It is tried again at the next head anyway. */
const ADVANCE_TIMEOUT_MS = 30_000
const RETRY_MS = 50

/**
 * Every log of some contracts, once and in order. The head only says that there is something to fetch; what is fetched is
 * decided by a cursor, so a lost connection, a restart or a slow moment delays and never loses. A reorganisation sets the
 * cursor back to the fork; logs that were told and did not come again are not taken back: who acts on one asks the chain.
 */
export class LogFeed {
  readonly #pool: RpcPool
  readonly #heads: HeadFeed
  readonly #times: BlockTimes
  readonly #logger: Logger
  #addresses: readonly Address[]
  readonly #depth: bigint
  readonly #listeners = new Set<LogListener>()
  readonly #rewindListeners = new Set<() => void>()
  readonly #blocks = new Map<bigint, Bytes32>()
  readonly #told = new LRUCache<string, true>({ max: REMEMBERED_LOGS })
  #cursor: { readonly number: bigint; readonly hash: Bytes32 } | undefined
  #wake: () => void = () => {}

  constructor(components: LogFeedComponents, init: LogFeedInit) {
    this.#pool = components.pool
    this.#heads = components.heads
    this.#times = components.times
    this.#logger = components.logger.child('chain:logs')
    this.#addresses = init.addresses
    this.#depth = BigInt(init.confirmations - 1)
  }

  /** Synchronous listeners, called in order; one that throws is logged. */
  onLog(listener: LogListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** After blocks were replaced: what was learnt from their logs may no longer be so. */
  onRewind(listener: () => void): () => void {
    this.#rewindListeners.add(listener)
    return () => this.#rewindListeners.delete(listener)
  }

  /** Before `begin`: contracts whose addresses another contract had to be asked for. */
  include(addresses: readonly Address[]): void {
    this.#addresses = [...new Set([...this.#addresses, ...addresses])]
  }

  /** From here on logs are told: of every block after the newest one that counts now. */
  async begin(signal: AbortSignal): Promise<void> {
    const { head } = this.#heads
    const number = head.number > this.#depth ? head.number - this.#depth : 0n
    const block = number === head.number ? head : await this.#pool.pinned((ask) => blockAt(ask, number), signal)
    this.#remember(block ?? head)
  }

  /** Runs until the signal; never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    const off = this.#heads.onHead(() => this.#wake())
    signal.addEventListener('abort', () => this.#wake(), { once: true })
    try {
      while (!signal.aborted) {
        const woken = new Promise<void>((resolve) => {
          this.#wake = resolve
        })
        const behind = await this.#tryAdvance(signal)
        await (behind ? delay(RETRY_MS, signal).catch(() => {}) : woken)
      }
    } finally {
      off()
    }
  }

  /** True: not all was fetched, try again soon. */
  async #tryAdvance(signal: AbortSignal): Promise<boolean> {
    try {
      return await this.#pool.pinned((ask) => this.#advance(ask), within(signal, ADVANCE_TIMEOUT_MS))
    } catch (error) {
      if (!signal.aborted) this.#logger.warn({ code: errorCode(error), reason: errorMessage(error) }, 'fetching events failed, trying again')
      return true
    }
  }

  async #advance(ask: Ask): Promise<boolean> {
    const { head } = this.#heads
    const cursor = this.#cursor
    if (cursor === undefined) return false
    const target = head.number - this.#depth
    if (target <= cursor.number) {
      const known = this.#blocks.get(head.number)
      if (known !== undefined && known !== head.hash) return this.#rewind(ask)
      return false
    }
    if (head.parentHash !== cursor.hash && !(await this.#isOnChain(ask, cursor))) return this.#rewind(ask)
    const end = target === head.number ? head : await blockAt(ask, target)
    // This node has not come as far as the one that told us of the head.
    if (end === undefined) return true
    await this.#tellUpTo(ask, { from: cursor.number + 1n, end })
    this.#remember(end)
    return target < this.#heads.head.number - this.#depth
  }

  async #tellUpTo(ask: Ask, range: { readonly from: bigint; readonly end: Head }): Promise<void> {
    const { from, end } = range
    this.#times.know(end)
    if (from === end.number) return this.#tell(ask, await fetchBlockLogs(ask, this.#addresses, end.hash))
    const same = await blockAt(ask, end.number)
    if (same?.hash !== end.hash) throw new ChainError({ code: 'CHAIN_BAD_REPLY', method: 'eth_getLogs' }, `this node does not know block ${end.number}`)
    for await (const logs of fetchLogs(ask, { addresses: this.#addresses, fromBlock: from, toBlock: end.number })) await this.#tell(ask, logs)
  }

  async #rewind(ask: Ask): Promise<boolean> {
    await this.#moveToFork(ask)
    for (const listener of this.#rewindListeners) listener()
    return true
  }

  /** Sets the cursor to the newest block that both we and the chain know. */
  async #moveToFork(ask: Ask): Promise<void> {
    const from = this.#cursor?.number
    for (const [number, hash] of [...this.#blocks].reverse()) {
      const block = await blockAt(ask, number)
      if (block?.hash === hash) {
        this.#logger.warn({ from: from?.toString(), to: number.toString() }, 'blocks were replaced, following the new branch')
        for (const known of [...this.#blocks.keys()]) if (known > number) this.#blocks.delete(known)
        this.#cursor = { number, hash }
        return
      }
    }
    const oldest = [...this.#blocks.keys()][0] ?? 0n
    this.#logger.error(
      { from: from?.toString(), to: oldest.toString() },
      'more blocks were replaced than are remembered: events before them may have been missed'
    )
    const block = (await blockAt(ask, oldest)) ?? this.#heads.head
    this.#blocks.clear()
    this.#remember(block)
  }

  async #isOnChain(ask: Ask, cursor: { readonly number: bigint; readonly hash: Bytes32 }): Promise<boolean> {
    const block = await blockAt(ask, cursor.number)
    if (block === undefined) throw new ChainError({ code: 'CHAIN_BAD_REPLY', method: 'eth_getBlockByNumber' }, `this node does not know block ${cursor.number}`)
    return block.hash === cursor.hash
  }

  async #tell(ask: Ask, logs: readonly Log[]): Promise<void> {
    const inTransaction = new Map<string, number>()
    for (const log of logs) {
      const content = [log.transactionHash, log.address, ...log.topics, log.data].join()
      // One transaction may emit the same content twice; counted, the second is another log.
      const count = (inTransaction.get(content) ?? 0) + 1
      inTransaction.set(content, count)
      const key = `${content},${count}`
      if (this.#told.has(key)) continue
      const at = await this.#times.pointOf(log, ask)
      this.#told.set(key, true)
      for (const listener of this.#listeners) this.#call(() => listener(log, at), log)
    }
  }

  #call(listener: () => void, log: Log): void {
    try {
      listener()
    } catch (error) {
      // A listener's bug must not stop the events of all others.
      this.#logger.error({ txHash: log.transactionHash, reason: errorMessage(error) }, 'a listener of chain events failed')
    }
  }

  #remember(block: { readonly number: bigint; readonly hash: Bytes32 }): void {
    this.#cursor = { number: block.number, hash: block.hash }
    this.#blocks.set(block.number, block.hash)
    const oldest = [...this.#blocks.keys()][0]
    if (this.#blocks.size > REMEMBERED_BLOCKS && oldest !== undefined) this.#blocks.delete(oldest)
  }
}

async function blockAt(ask: Ask, number: bigint): Promise<Head | undefined> {
  const answer = await ask('eth_getBlockByNumber', [`0x${number.toString(16)}`, false])
  return answer === null ? undefined : parseReply(headSchema, answer, 'eth_getBlockByNumber')
}
