import { once } from 'node:events'
import type { ServerOptions as HttpOptions } from 'node:http'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { errorCode, errorMessage } from '../core/errors.ts'
import type { Startable } from '../core/startable.ts'
import type { AppComponents, AppInit } from './app.ts'
import { createApp } from './app.ts'
import { ApiError } from './errors.ts'
import { Lifetimes } from './http/lifetimes.ts'

export type GatewayComponents = Omit<AppComponents, 'lifetimes'>

export interface GatewayInit extends AppInit {
  readonly host: string
  /** 0: a free one. */
  readonly port: number
  readonly tls?: { readonly cert: string; readonly key: string }
  /** The longest that an answer may take, ms. */
  readonly timeoutMs: number
  /** What answers get to come to their end when the gateway stops, ms. */
  readonly graceMs: number
  readonly maxConnections: number
}

/** A client that does not send its request within this time is not sending one. Also what a held-back body costs at most. */
const REQUEST_TIMEOUT_MS = 30_000
/** Longer than clients keep an idle connection themselves, so that they close it and no request meets a closing one. */
const KEEP_ALIVE_MS = 65_000

type Server = ReturnType<typeof createAdaptorServer>

/** The HTTP side of the network. */
export class Gateway implements Startable {
  readonly name = 'api:gateway'
  readonly #c: GatewayComponents
  readonly #init: GatewayInit
  readonly #lifetimes: Lifetimes
  #server: Server | undefined

  constructor(components: GatewayComponents, init: GatewayInit) {
    this.#c = { ...components, logger: components.logger.child('api:gateway') }
    this.#init = init
    this.#lifetimes = new Lifetimes(init.timeoutMs)
  }

  /** Where it listens; known once it has started. */
  get url(): string {
    const address = this.#server?.address()
    const { port } = typeof address === 'object' && address !== null ? address : ({ port: this.#init.port } satisfies Partial<AddressInfo>)
    const host = this.#init.host.includes(':') ? `[${this.#init.host}]` : this.#init.host
    return `${this.#init.tls ? 'https' : 'http'}://${host}:${port}`
  }

  /** @throws {ApiError} API_PORT_IN_USE | API_BAD_TLS */
  async start(): Promise<void> {
    const { host, port, maxConnections } = this.#init
    const server = this.#createServer()
    server.maxConnections = maxConnections
    server.listen(port, host)
    try {
      await once(server, 'listening')
    } catch (cause) {
      const listen = `${host}:${port}`
      const why = errorCode(cause) === 'EADDRINUSE' ? 'another program listens there' : errorMessage(cause)
      throw new ApiError({ code: 'API_PORT_IN_USE', listen }, `the gateway can't listen on ${listen} (${why}): choose another with --listen host:port`, {
        cause
      })
    }
    this.#server = server
  }

  async stop(): Promise<void> {
    const server = this.#server
    if (!server) return
    this.#server = undefined
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    await this.#lifetimes.stop(this.#init.graceMs)
    if ('closeAllConnections' in server) server.closeAllConnections() // idle ones, and those that did not end in time
    await closed
  }

  #createServer(): Server {
    const app = createApp({ ...this.#c, lifetimes: this.#lifetimes }, this.#init)
    const { tls } = this.#init
    const options: HttpOptions = { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_MS }
    const common = { fetch: app.fetch, overrideGlobalObjects: false }
    if (!tls) return createAdaptorServer({ ...common, createServer: createHttpServer, serverOptions: options })
    try {
      return createAdaptorServer({ ...common, createServer: createHttpsServer, serverOptions: { ...options, cert: tls.cert, key: tls.key } })
    } catch (cause) {
      throw new ApiError(
        { code: 'API_BAD_TLS', path: '--tls-cert' },
        `the certificate and key don't make a TLS server (${errorMessage(cause)}): both in PEM, the key of this certificate`,
        { cause }
      )
    }
  }
}
