import { abortable } from '../../core/abortable.ts'
import type { Clock } from '../../core/clock.ts'
import { delay, within } from '../../core/clock.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import { ChainError, displayUrl } from '../errors.ts'
import type { Endpoint } from './endpoint.ts'
import { endpointDown } from './endpoint.ts'
import { createHttpEndpoint } from './http-endpoint.ts'
import { parseQuantity } from './schemas.ts'
import type { WsEndpoint } from './ws-endpoint.ts'
import { createWsEndpoint } from './ws-endpoint.ts'

export interface RpcPoolComponents {
  readonly logger: Logger
  readonly clock: Clock
}

export interface RpcPoolInit {
  /** ws(s) and http(s), best first. Requests prefer HTTP whatever the order, so that a socket is left to what is pushed through it. */
  readonly urls: readonly string[]
  readonly chainId: number
  /** One try on one endpoint. */
  readonly timeoutMs: number
}

/** A dead endpoint is tried again after 100 ms, then twice as late each time, up to this. A chain that restarts must be found quickly. */
const MAX_BACKOFF_MS = 5_000
const FIRST_BACKOFF_MS = 100
/** At the start, once one endpoint is found sound, the others have this long to turn out to be of another chain. */
const OTHERS_GRACE_MS = 300

/** What is known of one endpoint. */
interface Slot {
  readonly endpoint: Endpoint
  readonly ws: WsEndpoint | undefined
  /** In a row, without an answer between. */
  failures: number
  retryAtMs: number
  /** Why it failed last, if it has not answered since. */
  trouble: unknown
  /** Its chain id was checked since it was last down: what comes back may be another chain. */
  verified: Promise<void> | undefined
}

/**
 * Several endpoints as one that does not die: a read goes to the best living endpoint and on to the next; when all are
 * down it waits for the first that returns, for as long as the caller's signal allows.
 */
export class RpcPool {
  readonly #logger: Logger
  readonly #clock: Clock
  readonly #chainId: number
  readonly #timeoutMs: number
  readonly #slots: readonly Slot[]
  readonly #life = new AbortController()

  constructor(components: RpcPoolComponents, init: RpcPoolInit) {
    this.#logger = components.logger.child('chain:rpc')
    this.#clock = components.clock
    this.#chainId = init.chainId
    this.#timeoutMs = init.timeoutMs
    const slots = init.urls.map(createSlot)
    this.#slots = [...slots.filter((slot) => slot.ws === undefined), ...slots.filter((slot) => slot.ws !== undefined)]
  }

  get urls(): readonly string[] {
    return this.#slots.map(({ endpoint }) => displayUrl(endpoint.url))
  }

  /** Asks all endpoints for their chain id. @throws {ChainError} CHAIN_WRONG_ID from any of them, CHAIN_RPC_DOWN when none answers */
  async connect(signal: AbortSignal): Promise<void> {
    const failures: unknown[] = []
    const checks = this.#slots.map((slot) =>
      this.#verify(slot, signal).catch((error: unknown) => {
        slot.trouble = error
        failures.push(error)
      })
    )
    const grace = new AbortController()
    const first = this.#firstVerified().then(() => delay(OTHERS_GRACE_MS, AbortSignal.any([signal, grace.signal])))
    await Promise.race([Promise.all(checks), first.catch(() => {})]) // aborted: asked below
    grace.abort()
    signal.throwIfAborted()
    const wrong = failures.find((error) => errorCode(error) === 'CHAIN_WRONG_ID')
    if (wrong !== undefined) throw wrong
    if (failures.length === this.#slots.length) throw this.down()
  }

  /** Retried on the next endpoint and over time, until an answer, a refusal, or the signal. */
  request(method: string, params: readonly unknown[], signal: AbortSignal): Promise<unknown> {
    return this.pinned((ask) => ask(method, params), signal)
  }

  /** Several requests that must see one and the same node; the whole is done anew elsewhere when that node fails. */
  async pinned<T>(act: (ask: Ask) => Promise<T>, caller: AbortSignal): Promise<T> {
    const signal = AbortSignal.any([caller, this.#life.signal])
    for (;;) {
      signal.throwIfAborted()
      for (const slot of this.#usable()) {
        try {
          return await act((method, params) => this.#ask(slot, { method, params }, signal))
        } catch (error) {
          if (signal.aborted) throw signal.reason
          if (!isPassing(error)) throw error
          this.#failed(slot, error)
        }
      }
      await delay(this.#untilNextMs(), signal)
    }
  }

  /** To all living nodes at once; the first that takes it settles. Refusals count only when nobody took it. */
  async broadcast(method: string, params: readonly unknown[], caller: AbortSignal): Promise<unknown> {
    const signal = AbortSignal.any([caller, this.#life.signal])
    for (;;) {
      signal.throwIfAborted()
      const tries = onePerHost(this.#usable()).map((slot) => this.#tryOn(slot, { method, params }, signal))
      try {
        if (tries.length > 0) return await Promise.any(tries)
      } catch (error) {
        if (signal.aborted) throw signal.reason
        const refusal = error instanceof AggregateError ? error.errors.find((one: unknown) => !isPassing(one)) : error
        if (refusal !== undefined) throw refusal
      }
      await delay(this.#untilNextMs(), signal)
    }
  }

  /** A WebSocket endpoint that lives now, checked; undefined when there is none. */
  async liveSocket(signal: AbortSignal): Promise<WsEndpoint | undefined> {
    for (const slot of this.#usable()) {
      if (slot.ws === undefined) continue
      try {
        await this.#verify(slot, signal)
        return slot.ws
      } catch (error) {
        if (signal.aborted) throw signal.reason
        if (!isPassing(error)) throw error
        this.#failed(slot, error)
      }
    }
    return undefined
  }

  /** What to say when nothing answers; each endpoint's own trouble is in it. */
  down(): ChainError {
    const list = this.urls.join(', ')
    const causes = this.#slots.flatMap(({ trouble }) => trouble ?? [])
    const why = causes.length === 0 ? 'no answer in time' : causes.map(errorMessage).join('; ')
    const remedy = 'start the chain (a local one: `lilynode devnet`), or put other rpcUrls into the network file'
    return new ChainError({ code: 'CHAIN_RPC_DOWN', urls: this.urls }, `no RPC endpoint answers (${list}): ${why}; ${remedy}`, { cause: causes[0] })
  }

  close(): void {
    this.#life.abort(new ChainError({ code: 'CHAIN_STOPPED' }, 'the chain client was stopped'))
    for (const { endpoint } of this.#slots) endpoint.close()
  }

  #usable(): Slot[] {
    const now = this.#clock.nowMs()
    // Endpoints that never failed first; the others once their time has come.
    return this.#slots.filter((slot) => slot.retryAtMs <= now).sort((a, b) => Math.sign(a.failures) - Math.sign(b.failures))
  }

  async #tryOn(slot: Slot, request: { method: string; params: readonly unknown[] }, signal: AbortSignal): Promise<unknown> {
    try {
      return await this.#ask(slot, request, signal)
    } catch (error) {
      if (isPassing(error) && !signal.aborted) this.#failed(slot, error)
      throw error
    }
  }

  async #ask(slot: Slot, request: { method: string; params: readonly unknown[] }, signal: AbortSignal): Promise<unknown> {
    await this.#verify(slot, signal)
    const answer = await this.#once(slot, request, signal)
    slot.failures = 0
    slot.trouble = undefined
    return answer
  }

  async #once(slot: Slot, request: { method: string; params: readonly unknown[] }, signal: AbortSignal): Promise<unknown> {
    const timed = within(signal, this.#timeoutMs)
    try {
      return await slot.endpoint.request(request.method, request.params, timed)
    } catch (error) {
      if (signal.aborted) throw signal.reason
      if (!timed.aborted) throw error
      slot.endpoint.close() // a socket that went silent is not worth waiting for twice
      throw endpointDown(slot.endpoint.url, `${request.method}: no answer within ${this.#timeoutMs} ms`, error)
    }
  }

  /** Shared by all who wait, hence under the pool's own signal; forgotten when it fails, so that the next one asks again. */
  #verify(slot: Slot, signal: AbortSignal): Promise<void> {
    if (slot.verified === undefined) {
      const check = this.#checkChainId(slot, this.#life.signal)
      slot.verified = check
      check.catch(() => {
        if (slot.verified === check) slot.verified = undefined
      })
    }
    return abortable(slot.verified, signal)
  }

  async #checkChainId(slot: Slot, signal: AbortSignal): Promise<void> {
    const actual = Number(parseQuantity(await this.#once(slot, { method: 'eth_chainId', params: [] }, signal), 'eth_chainId'))
    if (actual === this.#chainId) return
    const url = displayUrl(slot.endpoint.url)
    const remedy = 'choose the network that belongs to this endpoint with --network, or correct rpcUrls in its file'
    throw new ChainError(
      { code: 'CHAIN_WRONG_ID', expected: this.#chainId, actual, url },
      `${url} serves chain ${actual}, this network is on chain ${this.#chainId}: ${remedy}`
    )
  }

  /** Resolves with the first endpoint that is sound; never rejects. */
  #firstVerified(): Promise<void> {
    return new Promise((resolve) => {
      for (const slot of this.#slots) slot.verified?.then(resolve, () => {})
    })
  }

  #failed(slot: Slot, error: unknown): void {
    slot.verified = undefined
    slot.trouble = error
    slot.retryAtMs = this.#clock.nowMs() + Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** Math.min(slot.failures, 16))
    slot.failures += 1
    if (slot.failures === 1) this.#logger.warn({ url: displayUrl(slot.endpoint.url), reason: errorMessage(error) }, 'an RPC endpoint failed')
  }

  #untilNextMs(): number {
    const next = Math.min(...this.#slots.map((slot) => slot.retryAtMs))
    return Math.max(1, next - this.#clock.nowMs())
  }
}

export type Ask = (method: string, params: readonly unknown[]) => Promise<unknown>

/** Worth another try elsewhere: this endpoint's trouble, not the request's. */
const isPassing = (error: unknown): boolean => PASSING.has(errorCode(error) ?? '')
const PASSING: ReadonlySet<string> = new Set(['CHAIN_ENDPOINT_DOWN', 'CHAIN_BAD_REPLY', 'CHAIN_WRONG_ID'])

/** A node's http and ws addresses are one node: it need not take a transaction twice. */
function onePerHost(slots: readonly Slot[]): readonly Slot[] {
  const host = ({ endpoint }: Slot): string => new URL(endpoint.url).host
  return slots.filter((slot, i) => slots.findIndex((other) => host(other) === host(slot)) === i)
}

function createSlot(url: string): Slot {
  const ws = /^wss?:/.test(url) ? createWsEndpoint(url) : undefined
  return { endpoint: ws ?? createHttpEndpoint(url), ws, failures: 0, retryAtMs: 0, trouble: undefined, verified: undefined }
}
