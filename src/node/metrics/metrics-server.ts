import { once } from 'node:events'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Startable } from '../../core/startable.ts'
import type { CockpitApi } from '../control/cockpit-api.ts'
import type { NodeEvent, NodeEvents } from '../events.ts'

/** One scraper and a curious person; who is slower than this is neither. */
const MAX_CONNECTIONS = 8
const REQUEST_TIMEOUT_MS = 5_000

export interface MetricsServerComponents {
  readonly api: Pick<CockpitApi, 'about' | 'peers'>
  readonly events: NodeEvents
  readonly logger: Logger
}

/** Prometheus' `/metrics` on 127.0.0.1: who wants it elsewhere puts a proxy with a password before it. */
export class MetricsServer implements Startable {
  readonly name = 'node:metrics-server'
  readonly #c: MetricsServerComponents
  readonly #port: number
  readonly #registry = new Registry()
  #server: Server | undefined
  #unlisten = (): void => {}

  constructor(components: MetricsServerComponents, port: number) {
    this.#c = components
    this.#port = port
  }

  async start(): Promise<void> {
    collectDefaultMetrics({ register: this.#registry, prefix: 'lilynode_node_' })
    this.#gauges()
    this.#countEvents()
    const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
      if (request.method !== 'GET' || request.url !== '/metrics') {
        response.writeHead(404).end('there is /metrics, and nothing else\n')
        return
      }
      this.#registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': this.#registry.contentType }).end(text),
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
    this.#unlisten()
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

  /** Read when they are asked for, not before. */
  #gauges(): void {
    const { api } = this.#c
    const registers = [this.#registry]
    const never = new AbortController().signal // both answer from memory
    new Gauge({
      name: 'lilynode_node_peers',
      help: 'Peers connected',
      registers,
      collect: async function () {
        this.set((await api.peers(never)).length)
      }
    })
    new Gauge({
      name: 'lilynode_node_chain_head',
      help: 'Number of the newest block seen',
      registers,
      collect: async function () {
        this.set(Number((await api.about(never)).chain.headNumber))
      }
    })
    const capacity = new Gauge({
      name: 'lilynode_node_provider_cpu_cores',
      help: 'Cores of this provider',
      labelNames: ['state'],
      registers,
      collect: async () => {
        const { provider } = await api.about(never)
        if (!provider) return
        capacity.set({ state: 'free' }, provider.free.cpuMilli / 1000)
        capacity.set({ state: 'sold' }, (provider.whole.cpuMilli - provider.free.cpuMilli) / 1000)
      }
    })
    const gossip = new Gauge({
      name: 'lilynode_node_gossip_messages',
      help: 'Messages of the gossip since the start',
      labelNames: ['topic', 'verdict'],
      registers,
      collect: async () => {
        for (const { id: topic, accepted, published, ignored, rejected } of (await api.about(never)).gossip)
          for (const [verdict, count] of Object.entries({ accepted, published, ignored, rejected })) gossip.set({ topic, verdict }, count)
      }
    })
  }

  #countEvents(): void {
    const registers = [this.#registry]
    const events = new Counter({
      name: 'lilynode_node_events_total',
      help: 'Events by kind, jobs and deals by state',
      labelNames: ['type', 'state'],
      registers
    })
    const gas = new Counter({ name: 'lilynode_node_gas_total', help: 'Gas used, by call', labelNames: ['verb'], registers })
    this.#unlisten = this.#c.events.listen((event: NodeEvent) => {
      events.inc({ type: event.type, state: 'state' in event ? event.state : '' })
      if (event.type === 'chain.tx') gas.inc({ verb: event.verb }, Number(event.gasUsed))
    })
  }
}
