import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Clock } from '../../core/clock.ts'
import { invariant } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Startable } from '../../core/startable.ts'
import type { Store } from '../../store/repository.ts'
import type { Caller } from '../caller.ts'
import { ApiError } from '../errors.ts'
import type { ApiKey, NewKey } from './api-key.ts'
import { createApiKey, hashOfSecret, KEYS } from './api-key.ts'
import type { Journal } from './journal.ts'
import { put } from './journal.ts'
import { KeyBudget } from './key-budget.ts'
import type { UsageRow } from './usage-row.ts'
import { OPEN_TABS, USAGE, usageKey } from './usage-row.ts'

export interface KeyRingComponents {
  readonly store: Store
  readonly journal: Journal
  readonly clock: Clock
  readonly logger: Logger
}

/** What a gateway that is killed forgets of an answer is at most this much of it. */
const CHECKPOINT_MS = 1000
/** Each has its limiter and budget in memory. */
const MAX_KEYS = 100_000

interface Entry {
  readonly budget: KeyBudget
  readonly limiter?: RateLimiterMemory
}

/** The keys of this gateway: who asks, what they may, what they have spent. */
export class KeyRing implements Startable {
  readonly name = 'api:key-ring'
  readonly #c: KeyRingComponents
  readonly #byHash = new Map<string, Entry>()
  readonly #byId = new Map<string, Entry>()
  #timer: NodeJS.Timeout | undefined

  constructor(components: KeyRingComponents) {
    this.#c = { ...components, logger: components.logger.child('api:key-ring') }
  }

  /** Also pays for answers that a gateway that was killed left open. */
  async start(): Promise<void> {
    for await (const key of this.#c.store.open(KEYS).values()) this.#add(key)
    for await (const { atMs: _then, keyId, ...usage } of this.#c.store.open(OPEN_TABS).values()) {
      this.#byId.get(keyId)?.budget.settle({ ...usage, ended: 'interrupted' })
      this.#c.logger.warn({ keyId, requestId: usage.requestId }, 'an answer was cut off when the gateway ended the last time: it is charged as far as it came')
    }
    this.#timer = setInterval(() => this.#checkpoint(), CHECKPOINT_MS).unref()
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
  }

  /** @throws {ApiError} API_NO_KEY | API_BAD_KEY | API_RATE_LIMITED */
  async callerOf(authorization: string | undefined): Promise<Caller> {
    const secret = /^Bearer\s+(\S{1,256})$/i.exec(authorization ?? '')?.[1]
    if (secret === undefined)
      throw new ApiError({ code: 'API_NO_KEY' }, 'a key is needed: send "Authorization: Bearer lily_…"; the operator makes one with `lilynode keys create`')
    const entry = this.#byHash.get(hashOfSecret(secret))
    const key = entry?.budget.key
    if (!entry || !key || key.revokedAtMs !== undefined)
      throw new ApiError({ code: 'API_BAD_KEY' }, 'this key is not known here, or no longer: ask the operator of the gateway for another')
    if (entry.limiter) await consume(entry.limiter, key)
    return callerFor(entry)
  }

  /** Whose job it is that outlived the gateway; also of a key that is revoked by now. */
  callerById(id: string): Caller | undefined {
    const entry = this.#byId.get(id)
    return entry && callerFor(entry)
  }

  /** The secret is in the answer and nowhere else. Resolves once the key is on disk. */
  async create(wanted: NewKey): Promise<{ readonly key: ApiKey; readonly secret: string }> {
    if (this.#byId.size >= MAX_KEYS)
      throw new ApiError({ code: 'API_CONFLICT', what: 'keys' }, `there are ${MAX_KEYS} keys, which is the limit: start a second gateway`)
    const made = createApiKey(wanted, this.#c.clock.nowMs())
    await this.#c.store.write([put(KEYS, made.key.id, made.key).make()])
    this.#add(made.key)
    return made
  }

  list(): readonly ApiKey[] {
    return [...this.#byId.values()].map(({ budget }) => budget.key).sort((a, b) => a.createdAtMs - b.createdAtMs)
  }

  /** By id or name; answers that it has begun come to their end. Resolves once that is on disk. @throws {ApiError} API_KEY_UNKNOWN */
  async revoke(id: string): Promise<ApiKey> {
    const entry = this.#byId.get(id) ?? [...this.#byId.values()].find(({ budget: { key } }) => key.name === id && key.revokedAtMs === undefined)
    if (!entry) throw new ApiError({ code: 'API_KEY_UNKNOWN', id }, `there is no key "${id.slice(0, 64)}": \`lilynode keys list\` shows them`)
    entry.budget.revoke(this.#c.clock.nowMs())
    await this.#c.journal.flush()
    return entry.budget.key
  }

  /** Oldest first. */
  async *usage(sinceMs: number, id?: string): AsyncIterable<UsageRow> {
    await this.#c.journal.flush()
    for await (const row of this.#c.store.open(USAGE).values({ from: usageKey(sinceMs) })) if (id === undefined || row.keyId === id) yield row
  }

  #add(key: ApiKey): void {
    const limiter = key.rate && new RateLimiterMemory({ keyPrefix: key.id, points: key.rate.requests, duration: key.rate.perMs / 1000 })
    const entry: Entry = { budget: new KeyBudget(this.#c, key), ...(limiter && { limiter }) }
    this.#byHash.set(key.hash, entry)
    this.#byId.set(key.id, entry)
  }

  #checkpoint(): void {
    for (const { budget } of this.#byId.values()) budget.checkpoint()
  }
}

function callerFor({ budget }: Entry): Caller {
  const { id, budget: limit, models } = budget.key
  return { id, isLimited: limit !== undefined, mayUse: (model) => models?.includes(model) ?? true, open: (atMost) => budget.open(atMost) }
}

async function consume(limiter: RateLimiterMemory, key: ApiKey): Promise<void> {
  try {
    await limiter.consume(key.id)
  } catch (refused) {
    invariant(refused instanceof RateLimiterRes && key.rate, 'the limiter in memory refuses and does nothing else')
    const { requests, perMs } = key.rate
    const message = `this key may ask ${requests} times in ${perMs / 1000} s: ask again in ${Math.ceil(refused.msBeforeNext / 1000)} s`
    throw new ApiError({ code: 'API_RATE_LIMITED', retryAfterMs: refused.msBeforeNext }, message)
  }
}
