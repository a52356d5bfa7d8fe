import { join } from 'node:path'
import type { Registry } from 'prom-client'
import type { StakeRole } from '../chain/ports.ts'
import type { Role } from '../core/certificate.ts'
import type { Address } from '../core/primitives.ts'
import type { Engine, ModulePolicy, PriceVector } from '../core/resource-offer.ts'
import type { Startable } from '../core/startable.ts'
import { startAll } from '../core/startable.ts'
import type { Executor } from '../executor/index.ts'
import { Catalogue } from '../market/index.ts'
import type { Inference } from '../services/index.ts'
import type { Base, BaseInit } from './base.ts'
import { createBase } from './base.ts'
import { BookSync } from './book-sync.ts'
import type { ClientService } from './client/client-service.ts'
import { packageVersion } from './config/version.ts'
import type { CockpitApi } from './control/cockpit-api.ts'
import { CockpitService } from './control/cockpit-service.ts'
import { ControlServer } from './control/control-server.ts'
import type { NodeEvents } from './events.ts'
import type { DockerSettings } from './executors.ts'
import { createExecutors } from './executors.ts'
import { ExtensionKeeper, extendedDealTable } from './extension-keeper.ts'
import { handsOnOnly, MarketEars } from './market-ears.ts'
import { MarketView } from './market-view.ts'
import { createAppeals, createCourt, createJackpotWatch, createPoker, createTrust } from './mediator/create-trust.ts'
import { createCapacity } from './provider/capacity.ts'
import { isContainer, sweepServices } from './provider/container-services.ts'
import { createClient } from './roles/client.ts'
import { createMediator } from './roles/mediator.ts'
import { createKeptSpace, createProvider } from './roles/provider.ts'
import type { ServiceSettings } from './roles/services.ts'
import { createInference, createPayees, createServiceHost } from './roles/services.ts'
import { createSolver } from './roles/solver.ts'
import { StakeKeeper } from './stake-keeper.ts'

/** Until the beacon draws: every settled deal of a dev network is re-run, one in twenty elsewhere. */
const RERUN_SHARE_BPS = { dev: 10_000, live: 500 } as const
const STAKED_ROLES: readonly StakeRole[] = ['provider', 'solver', 'mediator']

/** What a provider sells, as its owner set it; absent: all of the machine that can be spared. */
export interface ProviderSettings {
  readonly cpuMilli?: number
  readonly memoryBytes?: number
  readonly diskBytes?: number
  /** What the files of jobs may take that are kept for audits and cases; absent: what is kept at the start and a quarter of what is free then. */
  readonly keptBytes?: number
  readonly price: PriceVector
  readonly modules: ModulePolicy
  readonly collateralBps: number
  readonly maxTimeoutMs: number
  /** Modules whose next job finds a container waiting, named as in the policy; those that ask for it themselves come on top. */
  readonly warm?: readonly string[]
  /** Pinned image that measures GPUs. */
  readonly gpuBenchmark?: string
}

export interface NodeInit extends BaseInit {
  /** The folder of the modules that ship: `dist/modules`. */
  readonly catalogue: string
  /** The wasm engine's worker program; absent: found beside the code. */
  readonly workerUrl?: URL
  readonly provider: ProviderSettings
  /** Wallets that a client and a provider will not deal with; absent: none. */
  readonly banned?: readonly Address[]
  /** Wei: the least bond of solvers that a client and a provider deal with; absent: any. */
  readonly minBond?: bigint
  /** Warm models of a provider; absent: none. */
  readonly services?: ServiceSettings
  /** Absent: no containers. */
  readonly docker?: DockerSettings
  /** Absent: no metrics are served. */
  readonly metricsPort?: number
  /** Of an OpenTelemetry collector; absent: nothing is sent. */
  readonly otlpUrl?: string
  /** False: no other terminal can use this node. */
  readonly control: boolean
}

export interface RunningNode {
  readonly base: Base
  readonly events: NodeEvents
  /** For a node with the client role. */
  readonly client: ClientService | undefined
  /** The network's models, for a node with the client role. */
  readonly inference: Inference | undefined
  /** What a screen sees; none for a bootstrap. */
  readonly cockpit: CockpitApi | undefined
  /** Resolves when no other terminal uses this node. */
  untilIdle(signal: AbortSignal): Promise<void>
  stop(): Promise<void>
}

/** Builds every part by hand, in starting order, and starts them. */
export async function startNode(init: NodeInit, signal: AbortSignal): Promise<RunningNode> {
  const registry = await registryOf(init)
  const base = await createBase(registry ? { ...init, metrics: registry } : init)
  const has = (role: Role): boolean => init.roles.includes(role)
  const parts: Startable[] = []
  let client: ClientService | undefined
  let inference: Inference | undefined
  let cockpit: CockpitService | undefined
  let control: ControlServer | undefined
  const { trust } = base.chain
  const court = trust && createTrust(base, trust, { network: init.network.name, roles: init.roles })
  if (init.roles.some((role) => role !== 'bootstrap')) {
    const { network } = init
    const catalogue = await Catalogue.open(init.catalogue)
    const executors = await createExecutors(init, signal)
    const extensions = createExtensionKeeper(base)
    if (extensions) parts.push(extensions)
    const view = new MarketView(base, network.name)
    parts.push(view, new BookSync(base, view, init), new StakeKeeper(base, { network, roles: STAKED_ROLES.filter(has) }), ...executors.values())
    if (has('solver')) parts.push(...createSolver(base, view, { network: network.name }))
    const selling = has('provider') ? await createSelling({ base, view, catalogue, executors, extensions }, init, signal) : undefined
    parts.push(...(selling?.parts ?? []))
    if (trust && has('solver') && !has('mediator')) parts.push(createPoker(base, trust))
    if (trust && (has('client') || has('solver') || has('mediator'))) parts.push(...createJackpotWatch(base, trust))
    if (has('provider') && court)
      parts.push(...createAppeals(base, { ...court, trust, view }, { network: network.name, folder: join(init.folder, 'provider'), catalogue, executors }))
    if (has('mediator')) {
      const shareBps = network.dev ? RERUN_SHARE_BPS.dev : RERUN_SHARE_BPS.live
      const folder = join(init.folder, 'mediator')
      parts.push(...createMediator(base, view, { network: network.name, folder, catalogue, executors, shareBps, isProvider: has('provider') }))
      if (court) parts.push(...createCourt(base, { ...court, trust, view }, { network: network.name, folder, catalogue, executors }))
    }
    if (has('client')) {
      const registryAuth = init.docker?.registryAuth
      const made = createClient(base, view, {
        network,
        folder: init.folder,
        catalogue,
        workerUrl: init.workerUrl,
        registryAuth,
        banned: init.banned,
        minBond: init.minBond,
        extensions
      })
      client = made.service
      const asked = createInference(base, view, { network: network.name, rescorer: selling?.rescorer })
      inference = asked.inference
      parts.push(...made.parts, ...asked.parts)
    }
    cockpit = new CockpitService(
      { base, view, catalogue, client, ...(selling && { space: selling.space }) },
      { roles: init.roles, network, folder: init.folder }
    )
    control = new ControlServer({ api: cockpit, logger: base.logger }, init.folder)
    parts.unshift(cockpit) // hears what the others tell at their start
    if (init.control) parts.push(control)
  } else {
    // Many nodes know each other only through it: it hands on what the market says, and its book to newcomers.
    const view = new MarketView(base, init.network.name)
    parts.push(view, new BookSync(base, view, init), new MarketEars(base, init.network.name, handsOnOnly))
  }
  if (registry) parts.push(...(await createMetrics({ base, registry, ...(cockpit && { api: cockpit }) }, init)))
  const stop = await startAll([...base.parts, ...(court?.parts ?? []), ...parts], signal)
  base.events.emit({ type: 'node.ready', roles: init.roles, addrs: addressesOf(base), wallet: init.key?.address })
  return { base, events: base.events, client, inference, cockpit, stop, untilIdle: (idle) => control?.untilIdle(idle) ?? Promise.resolve() }
}

interface Shop {
  readonly base: Base
  readonly view: MarketView
  readonly catalogue: Catalogue
  readonly executors: ReadonlyMap<Engine, Executor>
  readonly extensions: ExtensionKeeper | undefined
}

/** None where no further time can be bought: on a network that was deployed before. */
function createExtensionKeeper({ chain, store, clock, logger, events }: Base): ExtensionKeeper | undefined {
  const { extensions } = chain
  return extensions && new ExtensionKeeper({ chain, extensions, deals: store.open(extendedDealTable), clock, logger, events })
}

/** What a provider starts: its services before the offer that names them, and new ones once its jobs have their GPUs again. */
async function createSelling({ base, view, ...found }: Shop, init: NodeInit, signal: AbortSignal) {
  const { folder, provider: settings, banned, minBond } = init
  const network = init.network.name
  const capacity = await createCapacity(base, { folder: join(folder, 'provider'), executors: found.executors, settings, signal })
  if (!init.services?.engines.some(isContainer)) await sweepServices(found.executors)
  const services = init.services && (await createServiceHost(base, { ...init.services, ...found, ...capacity, network, shipped: init.catalogue, signal }))
  const space = createKeptSpace(base, { folder, settings })
  const own = { network, folder, settings, banned, minBond, capacity, space }
  const provider = createProvider(base, view, { ...found, ...own, ...(services && { services: services.host }) })
  const before = services?.parts ?? createPayees(base)
  return { parts: [...before, ...provider, ...(services?.afterJobs ?? [])], space, rescorer: services?.rescorer }
}

/** Loaded where it is wanted: few nodes are scraped. */
async function registryOf({ metricsPort, otlpUrl }: NodeInit): Promise<Registry | undefined> {
  if (metricsPort === undefined && otlpUrl === undefined) return undefined
  const { createRegistry } = await import('./metrics/create-registry.ts')
  return createRegistry()
}

interface Measured {
  readonly base: Base
  /** Absent: a bootstrap, which has no market to count. */
  readonly api?: CockpitApi
  /** libp2p counts into it already. */
  readonly registry: Registry
}

async function createMetrics({ base, api, registry }: Measured, { metricsPort, otlpUrl, roles, network }: NodeInit): Promise<readonly Startable[]> {
  const { NodeMetrics } = await import('./metrics/node-metrics.ts')
  const parts: Startable[] = [new NodeMetrics({ events: base.events, registry, ...(api && { api }) })]
  if (metricsPort !== undefined) {
    const { MetricsServer } = await import('./metrics/metrics-server.ts')
    parts.push(new MetricsServer({ registry, logger: base.logger }, metricsPort))
  }
  if (otlpUrl !== undefined) {
    const { OtlpExporter } = await import('./metrics/otlp-exporter.ts')
    const init = { url: otlpUrl, peerId: base.network.key.peerId, roles, network: network.name, version: packageVersion() }
    parts.push(new OtlpExporter({ events: base.events, traces: base.traces, registry }, init))
  }
  return parts
}

/** Full multiaddrs: what another node is given as its bootstrap. */
function addressesOf({ network }: Base): string[] {
  const { peerId, addrs } = network.self()
  return addrs.map((addr) => `${addr}/p2p/${peerId}`)
}
