import { randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { chmod, rm, writeFile } from 'node:fs/promises'
import type { Server, Socket } from 'node:net'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Startable } from '../../core/startable.ts'
import type { DelegationRequest } from '../client/delegate.ts'
import type { FundsMove, SubmitRequest } from '../client-api.ts'
import type { CockpitApi } from './cockpit-api.ts'
import type { ControlRequest } from './control-message.ts'
import { cockpitQuerySchema, controlRequestSchema, MAX_LINE_BYTES } from './control-message.ts'
import { socketPath, tokenPath } from './control-paths.ts'
import type { ControlResponse } from './control-response.ts'

/** Terminals and scripts of one person. */
const MAX_CONNECTIONS = 64

export interface ControlServerComponents {
  readonly api: CockpitApi
  readonly logger: Logger
}

/** Lets other terminals of the same user use this node: a unix socket (0600) and a token beside it. */
export class ControlServer implements Startable {
  readonly name = 'node:control-server'
  readonly #c: ControlServerComponents
  readonly #folder: string
  readonly #token = randomBytes(32).toString('hex')
  readonly #calls = new Set<Socket>()
  #server: Server | undefined
  #idle = (): void => {}

  constructor(components: ControlServerComponents, folder: string) {
    this.#c = components
    this.#folder = folder
  }

  async start(): Promise<void> {
    const path = socketPath(this.#folder)
    await rm(path, { force: true }) // the store's lock says that no other node lives here: what lies here is a dead node's
    await writeFile(tokenPath(this.#folder), this.#token, { mode: 0o600 })
    const server = createServer((socket) => this.#serve(socket))
    server.maxConnections = MAX_CONNECTIONS
    server.listen(path)
    await once(server, 'listening')
    await chmod(path, 0o600)
    this.#server = server
  }

  async stop(): Promise<void> {
    for (const socket of this.#calls) socket.destroy()
    const server = this.#server
    this.#server = undefined
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()))
    await Promise.all([rm(socketPath(this.#folder), { force: true }), rm(tokenPath(this.#folder), { force: true })])
  }

  /** Resolves when no other terminal uses this node: a short-lived one waits for that before it goes. */
  async untilIdle(signal: AbortSignal): Promise<void> {
    while (this.#calls.size > 0 && !signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#idle = resolve
        signal.addEventListener('abort', () => resolve(), { once: true })
      })
    }
  }

  #serve(socket: Socket): void {
    this.#calls.add(socket)
    const gone = new AbortController()
    socket.on('error', () => {}) // a terminal that vanished: `close` follows and ends the call
    socket.once('close', () => {
      gone.abort(new Error('the caller is gone'))
      this.#calls.delete(socket)
      if (this.#calls.size === 0) this.#idle()
    })
    this.#call(socket, gone.signal)
      .catch((cause: unknown) => this.#refuse(socket, cause))
      .finally(() => socket.end())
  }

  async #call(socket: Socket, signal: AbortSignal): Promise<void> {
    const request = controlRequestSchema.parse(JSON.parse(await firstLine(socket, signal)))
    if (!sameToken(request.token, this.#token)) throw new Error('the token is not that of this node')
    for await (const value of this.#answer(request, signal)) await send(socket, { type: 'item', value }, signal)
    await send(socket, { type: 'end' }, signal)
  }

  /** One value or many, as items. The arguments come from our own program over a 0600 socket; the API checks what they say. */
  async *#answer({ verb, arguments: args }: ControlRequest, signal: AbortSignal): AsyncIterable<unknown> {
    const { api } = this.#c
    const text = (index: number): string => String(args[index] ?? '')
    if (verb === 'submit')
      yield await api.submit(args[0] as SubmitRequest, signal) // parsed again by the API
    else if (verb === 'move')
      yield await api.move(args[0] as FundsMove, signal) // each field is read by move-funds.ts, and judged by the chain
    else if (verb === 'delegation')
      yield await api.delegation(args[0] as DelegationRequest, signal) // each field is read by delegate.ts, and judged by the chain
    else if (verb === 'follow') yield* api.follow(text(0), signal)
    else if (verb === 'logs') yield* api.logs(text(0), args[1] === true, signal)
    else if (verb === 'challenge') yield* api.challenge(text(0), args[1] === null ? undefined : text(1), signal)
    else if (verb === 'appeal') yield* api.appeal(text(0), text(1), signal)
    else if (verb === 'extend') yield await api.extend(text(0), text(1), signal)
    else if (verb === 'events') yield* api.events(signal)
    else if (verb === 'preview') yield await api.preview(text(0), Number(args[1]) || 0, signal)
    else if (verb === 'watch') yield* api.watch(cockpitQuerySchema.parse(args[0]), signal)
    else if (verb === 'download') yield await api.download(text(0), args[1] === null ? undefined : text(1), signal)
    else if (verb === 'reasons' || verb === 'explain' || verb === 'dispute' || verb === 'appealTerms') yield await api[verb](text(0), signal)
    else if (verb === 'convictionTerms' || verb === 'convict') yield await api[verb](text(0), signal)
    else if (verb === 'job' || verb === 'cancel' || verb === 'retry' || verb === 'why' || verb === 'publish') yield await api[verb](text(0), signal)
    else yield await api[verb](signal)
  }

  #refuse(socket: Socket, cause: unknown): void {
    const code = errorCode(cause) ?? 'NODE_CONTROL_FAILED'
    this.#c.logger.debug({ code, cause: errorMessage(cause) }, 'a control call failed')
    if (!socket.destroyed) socket.write(`${JSON.stringify({ type: 'error', code, message: errorMessage(cause) })}\n`)
  }
}

function sameToken(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

async function firstLine(socket: Socket, signal: AbortSignal): Promise<string> {
  let bytes = 0
  socket.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > MAX_LINE_BYTES) socket.destroy(new Error('the request is too long'))
  })
  const lines = createInterface({ input: socket })
  lines.on('error', () => {}) // a terminal that left: the signal ends the wait
  const [line] = await once(lines, 'line', { signal })
  return String(line)
}

async function send(socket: Socket, response: ControlResponse, signal: AbortSignal): Promise<void> {
  if (!socket.write(`${JSON.stringify(response)}\n`)) await once(socket, 'drain', { signal })
}
