import { once } from 'node:events'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { Registry } from 'prom-client'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Startable } from '../../core/startable.ts'

/** One scraper and a curious person; who is slower than this is neither. */
const MAX_CONNECTIONS = 8
const REQUEST_TIMEOUT_MS = 5_000

export interface MetricsServerComponents {
  readonly registry: Registry
  readonly logger: Logger
}

/** Prometheus' `/metrics` on 127.0.0.1: who wants it elsewhere puts a proxy with a password before it. */
export class MetricsServer implements Startable {
  readonly name = 'node:metrics-server'
  readonly #c: MetricsServerComponents
  readonly #port: number
  #server: Server | undefined

  constructor(components: MetricsServerComponents, port: number) {
    this.#c = components
    this.#port = port
  }

  async start(): Promise<void> {
    const { registry } = this.#c
    const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
      if (request.method !== 'GET' || request.url !== '/metrics') {
        response.writeHead(404).end('there is /metrics, and nothing else\n')
        return
      }
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        (cause: unknown) => response.writeHead(500).end(`${errorMessage(cause)}\n`)
      )
    })
    server.maxConnections = MAX_CONNECTIONS
    server.listen(this.#port, '127.0.0.1')
    await once(server, 'listening')
    this.#server = server
    this.#c.logger.info({ port: this.port }, 'metrics are served on http://127.0.0.1/metrics')
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    server?.closeAllConnections()
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()))
  }

  /** As bound: another than asked for where 0 was. */
  get port(): number {
    const address = this.#server?.address()
    return typeof address === 'object' && address ? address.port : this.#port
  }
}
