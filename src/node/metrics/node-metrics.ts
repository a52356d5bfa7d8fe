import type { Registry } from 'prom-client'
import { Counter, collectDefaultMetrics, Gauge } from 'prom-client'
import type { Startable } from '../../core/startable.ts'
import type { CockpitApi } from '../control/cockpit-api.ts'
import type { NodeEvent, NodeEvents } from '../events.ts'
import type { KeptView } from '../retention/kept-view.ts'

const KEPT_GAUGES: readonly (readonly [name: string, help: string, read: (kept: KeptView) => number | undefined])[] = [
  ['lilynode_node_kept_bytes', 'What the files of jobs take on the disk that are kept for audits and cases', ({ bytes }) => bytes],
  ['lilynode_node_kept_limit_bytes', 'The most that a provider keeps of them', ({ limitBytes }) => limitBytes],
  ['lilynode_node_disk_free_bytes', 'What is free on the disk of the data folder', ({ freeBytes }) => freeBytes]
]

export interface NodeMetricsComponents {
  /** Absent: only the process and what is told are counted. */
  readonly api?: Pick<CockpitApi, 'about' | 'peers'>
  readonly events: NodeEvents
  /** Its own: emptied at the stop. */
  readonly registry: Registry
}

/** What is counted of a node, whoever asks for it: a scraper, or a collector that it is sent to. */
export class NodeMetrics implements Startable {
  readonly name = 'node:metrics'
  readonly #c: NodeMetricsComponents
  #unlisten = (): void => {}

  constructor(components: NodeMetricsComponents) {
    this.#c = components
  }

  async start(): Promise<void> {
    collectDefaultMetrics({ register: this.#c.registry, prefix: 'lilynode_node_' })
    if (this.#c.api) this.#gauges(this.#c.api)
    this.#countEvents()
  }

  async stop(): Promise<void> {
    this.#unlisten()
    this.#c.registry.clear()
  }

  /** Read when they are asked for, not before. */
  #gauges(api: Pick<CockpitApi, 'about' | 'peers'>): void {
    const registers = [this.#c.registry]
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
    this.#keptGauges(api)
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

  /** What the files of jobs take on the disk, and how far that may go. */
  #keptGauges(api: Pick<CockpitApi, 'about'>): void {
    const registers = [this.#c.registry]
    const never = new AbortController().signal // it answers from memory
    for (const [name, help, read] of KEPT_GAUGES)
      new Gauge({
        name,
        help,
        registers,
        collect: async function () {
          const { kept } = await api.about(never)
          const value = kept && read(kept)
          if (value !== undefined) this.set(value)
          else this.remove() // without a word of it, 0 would be wrong
        }
      })
  }

  #countEvents(): void {
    const registers = [this.#c.registry]
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
