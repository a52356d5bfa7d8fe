import { delay, within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { RpcPool } from '../rpc/rpc-pool.ts'
import type { Head } from '../rpc/schemas.ts'
import { headSchema, parseReply } from '../rpc/schemas.ts'

export interface HeadFeedComponents {
  readonly pool: RpcPool
  readonly logger: Logger
}

export interface HeadFeedInit {
  /** How often to ask for the head while no WebSocket pushes it. */
  readonly pollIntervalMs: number
}

/** A subscription can go silent without closing. Asking this rarely costs nothing and bounds what that can delay. */
const SAFETY_POLL_MS = 10_000
const SUBSCRIBE_TIMEOUT_MS = 10_000
/** After a failure that was not waited for elsewhere. */
const RETRY_MS = 200

/** The newest block: pushed over WebSocket where there is one, asked for where there is none. Never in charge of completeness: that is LogFeed's. */
export class HeadFeed {
  readonly #pool: RpcPool
  readonly #logger: Logger
  readonly #pollIntervalMs: number
  readonly #listeners = new Set<(head: Head) => void>()
  #head: Head | undefined

  constructor(components: HeadFeedComponents, init: HeadFeedInit) {
    this.#pool = components.pool
    this.#logger = components.logger.child('chain:heads')
    this.#pollIntervalMs = init.pollIntervalMs
  }

  /** @throws {Error} before `refresh` has succeeded once */
  get head(): Head {
    if (this.#head === undefined) throw new Error('invariant: the head was asked for before the chain client was started')
    return this.#head
  }

  onHead(listener: (head: Head) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The next head, or `undefined` after `timeoutMs` without one. */
  async next(timeoutMs: number, signal: AbortSignal): Promise<Head | undefined> {
    const done = new AbortController()
    try {
      return await Promise.race([
        new Promise<Head>((resolve) => {
          const off = this.onHead(resolve)
          done.signal.addEventListener('abort', off)
        }),
        delay(timeoutMs, AbortSignal.any([signal, done.signal])).then(() => undefined)
      ])
    } finally {
      done.abort()
    }
  }

  async refresh(signal: AbortSignal): Promise<Head> {
    const head = await this.#pool.pinned(
      async (ask) => parseReply(headSchema, await ask('eth_getBlockByNumber', ['latest', false]), 'eth_getBlockByNumber'),
      signal
    )
    this.#publish(head)
    return head
  }

  /** Runs until the signal; never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const ended = await this.#subscribe(signal)
        if (ended !== undefined) await this.refresh(signal) // what came while there was no subscription
        await this.#poll(ended, signal)
      } catch (error) {
        if (signal.aborted) return
        this.#logger.warn({ reason: errorMessage(error) }, 'following the head of the chain failed, trying again')
        await delay(RETRY_MS, signal).catch(() => {}) // aborted: the loop ends
      }
    }
  }

  /** A signal that aborts when the subscription ends; undefined where there is no socket to subscribe at. */
  async #subscribe(signal: AbortSignal): Promise<AbortSignal | undefined> {
    const socket = await this.#pool.liveSocket(signal)
    if (socket === undefined) return undefined
    const ended = new AbortController()
    const handlers = { onData: (data: unknown) => this.#pushed(data), onEnd: () => ended.abort() }
    await socket.subscribe(['newHeads'], handlers, within(signal, SUBSCRIBE_TIMEOUT_MS))
    return ended.signal
  }

  async #poll(ended: AbortSignal | undefined, signal: AbortSignal): Promise<void> {
    const wait = ended === undefined ? signal : AbortSignal.any([signal, ended])
    do {
      await delay(ended === undefined ? this.#pollIntervalMs : SAFETY_POLL_MS, wait).catch(() => {}) // told apart below
      if (!wait.aborted) await this.refresh(signal)
      // Without a socket each round looks for one again: the pool knows when it is due.
    } while (ended !== undefined && !wait.aborted)
  }

  #pushed(data: unknown): void {
    const head = headSchema.safeParse(data)
    if (head.success) this.#publish(head.data)
    else this.#logger.warn({ reason: head.error.issues[0]?.message }, 'a pushed head could not be read')
  }

  #publish(head: Head): void {
    if (head.hash === this.#head?.hash) return
    this.#head = head
    for (const listener of this.#listeners) listener(head)
  }
}
