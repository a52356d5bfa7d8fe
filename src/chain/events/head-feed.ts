import type { Clock } from '../../core/clock.ts'
import { delay, within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { RpcPool } from '../rpc/rpc-pool.ts'
import type { Head } from '../rpc/schemas.ts'
import { headSchema, parseReply } from '../rpc/schemas.ts'

export interface HeadFeedComponents {
  readonly pool: RpcPool
  readonly clock: Clock
  readonly logger: Logger
}

export interface HeadFeedInit {
  /** How often to ask for the head while no WebSocket pushes it. */
  readonly pollIntervalMs: number
}

/** A subscription can go silent without closing. Asking this rarely costs nothing and bounds what that can delay. */
const SAFETY_POLL_MS = 10_000
const SUBSCRIBE_TIMEOUT_MS = 10_000

/** The newest block: pushed over WebSocket where there is one, asked for where there is none. Never in charge of completeness: that is LogFeed's. */
export class HeadFeed {
  readonly #pool: RpcPool
  readonly #logger: Logger
  readonly #clock: Clock
  readonly #pollIntervalMs: number
  readonly #listeners = new Set<(head: Head) => void>()
  #head: Head | undefined
  #isPushed = false
  #lastWarning = ''

  constructor(components: HeadFeedComponents, init: HeadFeedInit) {
    this.#pool = components.pool
    this.#clock = components.clock
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
    await Promise.all([this.#poll(signal), this.#follow(signal)])
  }

  /** Often while nothing is pushed, rarely otherwise. */
  async #poll(signal: AbortSignal): Promise<void> {
    for (let lastMs = this.#clock.nowMs(); !signal.aborted; ) {
      await delay(this.#pollIntervalMs, signal).catch(() => {}) // aborted: the loop ends
      if (signal.aborted || (this.#isPushed && this.#clock.nowMs() - lastMs < SAFETY_POLL_MS)) continue
      await this.refresh(signal).catch((error: unknown) => this.#warn(error, signal))
      lastMs = this.#clock.nowMs()
    }
  }

  /** Subscribes wherever there is a socket, again and again. Beside polling, so that a socket which never opens holds up nothing. */
  async #follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const subscription = await this.#subscribe(signal)
        this.#isPushed = subscription !== undefined
        if (subscription !== undefined) await this.refresh(signal) // what came while there was none
        await subscription?.ended
      } catch (error) {
        this.#warn(error, signal)
      }
      this.#isPushed = false
      await delay(this.#pollIntervalMs, signal).catch(() => {}) // aborted: the loop ends
    }
  }

  /** Undefined where there is no socket to subscribe at. */
  async #subscribe(signal: AbortSignal): Promise<{ readonly ended: Promise<void> } | undefined> {
    const socket = await this.#pool.liveSocket(signal)
    if (socket === undefined) return undefined
    const ended = Promise.withResolvers<void>()
    const onEnd = (): void => {
      signal.removeEventListener('abort', onEnd)
      ended.resolve()
    }
    signal.addEventListener('abort', onEnd)
    const handlers = { onData: (data: unknown) => this.#pushed(data), onEnd }
    await socket.subscribe(['newHeads'], handlers, within(signal, SUBSCRIBE_TIMEOUT_MS))
    return { ended: ended.promise }
  }

  /** Once for each trouble: it is tried again anyway, and polling goes on. */
  #warn(error: unknown, signal: AbortSignal): void {
    const reason = errorMessage(error)
    if (signal.aborted || reason === this.#lastWarning) return
    this.#lastWarning = reason
    this.#logger.warn({ reason }, 'following the head of the chain failed, trying again')
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
