import { Agent } from 'undici'

/** Bytes of an answer that wait for their reader; beyond, the engine's socket is not read. */
const MAX_WAITING_BYTES = 64 * 1024
/** An engine that reads a long prompt says nothing meanwhile; who asks has shorter patience of its own (host/watch-stall.ts). */
const SILENCE_MS = 300_000
/** Sockets to one engine: more answers at one time than that wait. */
const MAX_SOCKETS = 4_096

export interface EngineRequest {
  readonly method: 'GET' | 'POST'
  /** Below the origin. */
  readonly path: string
  readonly body?: string
}

/**
 * HTTP to one engine over sockets that are kept. Neither `fetch` nor node:http: they cost a gateway five times and twice as much
 * processor for a small answer, in streams and signals that nobody here needs.
 */
export class EngineHttp {
  readonly #origin: string
  readonly #headers: Readonly<Record<string, string>>
  readonly #agent = new Agent({ connections: MAX_SOCKETS, pipelining: 1, headersTimeout: SILENCE_MS, bodyTimeout: SILENCE_MS })
  readonly #open = new Set<EngineReply>()

  constructor(url: URL) {
    this.#origin = url.origin
    const login = url.username === '' ? undefined : Buffer.from(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`).toString('base64')
    this.#headers = { 'content-type': 'application/json', ...(login !== undefined && { authorization: `Basic ${login}` }) }
  }

  /** `leave` it in any case. */
  ask({ method, path, body }: EngineRequest, signal: AbortSignal): EngineReply {
    signal.throwIfAborted()
    const reply = new EngineReply(signal, () => this.#open.delete(reply))
    this.#open.add(reply)
    this.#agent.dispatch({ origin: this.#origin, path, method, headers: this.#headers, ...(body !== undefined && { body }) }, reply)
    return reply
  }

  /** Breaks off what runs. */
  async stop(): Promise<void> {
    const reason = new Error('the node stops')
    for (const reply of this.#open) reply.breakOff(reason)
    await this.#agent.destroy(reason)
  }
}

type Controller = Parameters<NonNullable<Parameters<Agent['dispatch']>[1]['onRequestStart']>>[0]

/** What an engine answers, in the pieces that its socket gave. */
export class EngineReply {
  readonly #signal: AbortSignal
  readonly #onLeave: () => void
  readonly #status = Promise.withResolvers<number>()
  readonly #onAbort = (): void => this.breakOff(this.#signal.reason)
  #controller: Controller | undefined
  #pieces: Buffer[] = []
  #bytes = 0
  #end: { readonly error?: unknown } | undefined
  #come = (): void => {}

  constructor(signal: AbortSignal, onLeave: () => void) {
    this.#signal = signal
    this.#onLeave = onLeave
    this.#status.promise.catch(() => {}) // told by `next` too
    signal.addEventListener('abort', this.#onAbort, { once: true })
  }

  /** Of the answer's head. Throws what broke the line. */
  get status(): Promise<number> {
    return this.#status.promise
  }

  /** What came since; undefined at the end. Throws what broke the line, once all before it is read. */
  async next(): Promise<readonly Buffer[] | undefined> {
    if (this.#pieces.length === 0 && !this.#end) await new Promise<void>((resolve) => (this.#come = resolve))
    if (this.#pieces.length > 0) {
      const [pieces, wasFull] = [this.#pieces, this.#bytes >= MAX_WAITING_BYTES]
      this.#pieces = []
      this.#bytes = 0
      if (wasFull) this.#controller?.resume() // last: it may bring more at once, and be full again
      return pieces
    }
    if (this.#end?.error !== undefined) throw this.#end.error
    return undefined
  }

  /** Its reader wants no more of it: an engine that is still at it stops. */
  leave(): void {
    if (!this.#end) this.breakOff(new Error('the reader left'))
    this.#signal.removeEventListener('abort', this.#onAbort)
    this.#onLeave()
  }

  breakOff(reason: Error): void {
    this.#over(reason)
    this.#controller?.abort(reason)
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller
    if (this.#end?.error instanceof Error) controller.abort(this.#end.error)
  }

  onResponseStart(_controller: Controller, status: number): void {
    this.#status.resolve(status)
  }

  onResponseData(controller: Controller, piece: Buffer): void {
    this.#pieces.push(piece)
    this.#bytes += piece.length
    if (this.#bytes >= MAX_WAITING_BYTES) controller.pause()
    this.#come()
  }

  onResponseEnd(): void {
    this.#over()
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.#over(error)
  }

  #over(error?: unknown): void {
    this.#end ??= error === undefined ? {} : { error }
    if (error !== undefined) this.#status.reject(error)
    this.#come()
  }
}
