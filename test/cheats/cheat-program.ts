import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { SecretKey } from '../../src/chain/index.ts'
import type { Role } from '../../src/core/certificate.ts'
import { silentLogger } from '../../src/core/logger.ts'
import type { Engine } from '../../src/core/resource-offer.ts'
import type { Startable } from '../../src/core/startable.ts'
import { startAll } from '../../src/core/startable.ts'
import type { Executor } from '../../src/executor/index.ts'
import { WasmExecutor } from '../../src/executor/index.ts'
import { Catalogue } from '../../src/market/index.ts'
import type { Base } from '../../src/node/base.ts'
import { createBase } from '../../src/node/base.ts'
import type { ProviderSettings } from '../../src/node/compose.ts'
import type { NetworkFile } from '../../src/node/config/networks.ts'
import { networkFileSchema } from '../../src/node/config/networks.ts'
import { MarketView } from '../../src/node/market-view.ts'
import { createCapacity } from '../../src/node/provider/capacity.ts'
import { createKeptSpace, createProvider } from '../../src/node/roles/provider.ts'
import { StakeKeeper } from '../../src/node/stake-keeper.ts'

/** What cheaters ask: the price of an honest one that keeps results for up to 40 days. */
const PROVIDER: ProviderSettings = {
  price: {
    minimum: 10n ** 16n,
    perCpuSecond: 10n ** 13n,
    perGbSecond: 10n ** 12n,
    perGpuSecond: 0n,
    perModule: {},
    storage: { perGbDay: 10n ** 15n, maxS: 40 * 86_400 }
  },
  modules: { allow: [], deny: [] },
  collateralBps: 25_000,
  maxTimeoutMs: 3_600_000
}

const PARENT_MS = 1_000

/** A node that speaks the network's protocols, in a process of its own, before it is bent. */
export interface CheatBench {
  readonly base: Base
  readonly network: NetworkFile
  readonly folder: string
  readonly catalogue: Catalogue
  readonly view: MarketView
  /** The provider that a client wants, where it wants one. */
  readonly target: string | undefined
}

/**
 * Runs a cheater as `lilynode --role … --network <file> --data-dir <folder> --json --exit-with-parent` runs an honest node: events as lines of JSON,
 * until SIGTERM or the end of whoever started it.
 */
export async function runCheat(role: Role, build: (bench: CheatBench) => Promise<readonly Startable[]>): Promise<void> {
  const { values } = parseArgs({
    options: {
      network: { type: 'string' },
      'data-dir': { type: 'string' },
      role: { type: 'string' },
      listen: { type: 'string' },
      target: { type: 'string' },
      json: { type: 'boolean' },
      'exit-with-parent': { type: 'boolean' }
    }
  })
  const network = networkFileSchema.parse(JSON.parse(await readFile(values.network ?? '', 'utf8')))
  const folder = values['data-dir'] ?? ''
  const tell = (event: object): void => void process.stdout.write(`${JSON.stringify(event)}\n`)
  const base = await createBase({
    roles: [role],
    network,
    folder,
    key: SecretKey.random(),
    listen: [values.listen ?? '/ip4/127.0.0.1/tcp/0'],
    announce: [],
    bootstrap: [],
    logger: silentLogger,
    onEvent: tell
  })
  const catalogue = await Catalogue.open(fileURLToPath(new URL('../../dist/modules', import.meta.url)))
  const view = new MarketView(base, network.name)
  const parts = await build({ base, network, folder, catalogue, view, target: values.target })
  const stop = await startAll([...base.parts, view, ...parts], AbortSignal.timeout(60_000))
  const { peerId, addrs } = base.network.self()
  base.events.emit({ type: 'node.ready', roles: [role], addrs: addrs.map((addr) => `${addr}/p2p/${peerId}`), wallet: base.wallet() })
  const end = (): void => void stop().finally(() => process.exit(0))
  process.once('SIGTERM', end)
  process.once('disconnect', end)
  const parent = process.ppid
  setInterval(() => parent === process.ppid || end(), PARENT_MS).unref() // started without a channel, and its starter killed without a word
}

export interface Bend {
  /** Stands between the engine and the job. */
  executor?(honest: Executor): Executor
  base?(honest: Base): Base
  /** Names of parts that an honest provider has and this one does not start. */
  readonly without?: readonly string[]
}

/** A provider that is honest but for `bend`: it stakes, offers, co-signs as any other. */
export async function bentProvider({ base, network, folder, catalogue, view }: CheatBench, bend: Bend): Promise<readonly Startable[]> {
  const honest: Executor = new WasmExecutor()
  const executor = bend.executor?.(honest) ?? honest
  const executors = new Map<Engine, Executor>([['wasm', executor]])
  const found = { folder: join(folder, 'provider'), executors, settings: PROVIDER, signal: AbortSignal.timeout(60_000) }
  const capacity = await createCapacity(base, found)
  const own = bend.base?.(base) ?? base
  const space = createKeptSpace(own, { folder, settings: PROVIDER })
  const parts = createProvider(own, view, { network: network.name, folder, catalogue, executors, settings: PROVIDER, capacity, space })
  return [new StakeKeeper(base, { network, roles: ['provider'] }), honest, ...parts.filter(({ name }) => !bend.without?.includes(name))]
}

/** `honest` with some members replaced. */
export function bent<T extends object>(honest: T, change: Partial<T>): T {
  return new Proxy(honest, {
    get: (target, key) => {
      if (Object.hasOwn(change, key)) return Reflect.get(change, key)
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    }
  })
}

export const programOf = (name: string): string => join(fileURLToPath(new URL('.', import.meta.url)), `${name}.ts`)
