import type { MiddlewareHandler } from 'hono'
import { ApiError } from '../errors.ts'
import type { ApiEnv } from './env.ts'

/** The requests that are being answered: each has a signal of its own, and all end when the gateway stops. */
export class Lifetimes {
  readonly #live = new Set<AbortController>()
  readonly #timeoutMs: number
  #stopping = false
  #idle = (): void => {}

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs
  }

  get count(): number {
    return this.#live.size
  }

  /** Gives the request its signal: the client gone, the time over, the gateway stopped. */
  readonly middleware: MiddlewareHandler<ApiEnv> = async (c, next) => {
    if (this.#stopping) throw new ApiError({ code: 'API_STOPPING' }, 'the gateway is stopping: ask again in a moment')
    const life = new AbortController()
    const late = (): void => {
      life.abort(
        new ApiError(
          { code: 'API_TIMEOUT', timeoutMs: this.#timeoutMs },
          `the answer took longer than ${this.#timeoutMs} ms: ask for fewer tokens; a module that runs longer is a job (/v1/jobs)`
        )
      )
    }
    const timer = setTimeout(late, this.#timeoutMs).unref()
    this.#live.add(life)
    const end = (): void => {
      clearTimeout(timer)
      this.#live.delete(life)
      if (this.#live.size === 0) this.#idle()
    }
    c.set('signal', life.signal)
    const { outgoing } = c.env
    // Comes once the last byte is out, and also when the client hangs up before.
    outgoing?.once('close', () => {
      end()
      if (!outgoing.writableFinished) life.abort(new ApiError({ code: 'API_CLIENT_GONE' }, 'the client is gone'))
    })
    await next()
    if (!outgoing) end()
  }

  /** No new requests; those that run get `graceMs` to come to their end. */
  async stop(graceMs: number): Promise<void> {
    this.#stopping = true
    if (this.#live.size > 0) await this.#drained(graceMs)
    for (const life of this.#live) life.abort(new ApiError({ code: 'API_STOPPING' }, 'the gateway stopped before the answer was complete: ask again'))
    if (this.#live.size > 0) await this.#drained(GOODBYE_MS)
  }

  #drained(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeoutMs)
      this.#idle = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}

/** For the last event of a stream that is cut off to reach its client. */
const GOODBYE_MS = 500
