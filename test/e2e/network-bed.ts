import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DeployParams } from '../../src/chain/index.ts'
import { SecretKey } from '../../src/chain/index.ts'
import type { Role } from '../../src/core/certificate.ts'
import { silentLogger } from '../../src/core/logger.ts'
import type { NodeInit, RunningNode } from '../../src/node/compose.ts'
import { startNode } from '../../src/node/compose.ts'
import type { NetworkFile } from '../../src/node/config/networks.ts'
import type { Devnet } from '../../src/node/devnet/devnet.ts'
import { startDevnet } from '../../src/node/devnet/devnet.ts'
import { Cli } from './cli.ts'

/** dist/modules is what `scripts/build.ts` makes; the test command builds first. */
export const CATALOGUE = fileURLToPath(new URL('../../dist/modules', import.meta.url))

export const PROVIDER: NodeInit['provider'] = {
  price: { minimum: 10n ** 16n, perCpuSecond: 10n ** 13n, perGbSecond: 10n ** 12n, perGpuSecond: 0n, perModule: {} },
  modules: { allow: [], deny: [] },
  collateralBps: 25_000,
  maxTimeoutMs: 3_600_000
}

/** A network of real nodes over TCP and a real chain, in a folder that is gone at the end. */
export class NetworkBed {
  readonly folder: string
  readonly devnet: Devnet
  readonly #nodes = new Set<RunningNode>()
  #bootstrap: string[] = []
  #files = 0

  private constructor(folder: string, devnet: Devnet) {
    this.folder = folder
    this.devnet = devnet
  }

  /** `params`: of the contracts; absent: those of every development network. */
  static async start(signal: AbortSignal, params?: DeployParams): Promise<NetworkBed> {
    const folder = await mkdtemp(join(tmpdir(), 'lilynode-e2e-'))
    const init = { name: 'e2e', folder: join(folder, 'chain'), port: 0, logger: silentLogger }
    const devnet = await startDevnet({ ...init, ...(params && { params }) }, signal)
    return new NetworkBed(folder, devnet)
  }

  /** What another process joins by: its path. */
  async networkFile(change: Partial<NetworkFile> = {}): Promise<string> {
    const path = join(this.folder, `network-${this.#files++}.json`)
    await writeFile(path, JSON.stringify({ ...this.devnet.network, bootstrap: this.#bootstrap, ...change }))
    return path
  }

  /** A user of the program on this network. */
  async user(name: string, change: Partial<NetworkFile> = {}): Promise<Cli> {
    return new Cli(join(this.folder, `user-${name}`), ['--network', await this.networkFile(change)])
  }

  async add(name: string, roles: readonly Role[], signal: AbortSignal, change: Partial<NodeInit> = {}): Promise<RunningNode> {
    const node = await startNode(
      {
        roles,
        network: this.devnet.network,
        folder: join(this.folder, name),
        key: SecretKey.random(),
        listen: ['/ip4/127.0.0.1/tcp/0'],
        announce: [],
        bootstrap: this.#bootstrap,
        logger: silentLogger,
        catalogue: CATALOGUE,
        provider: PROVIDER,
        control: true,
        ...change
      },
      signal
    )
    this.#nodes.add(node)
    const { peerId, addrs } = node.base.network.self()
    if (this.#bootstrap.length === 0) this.#bootstrap = addrs.map((addr) => `${addr}/p2p/${peerId}`)
    return node
  }

  async remove(node: RunningNode): Promise<void> {
    this.#nodes.delete(node)
    await node.stop()
  }

  async stop(): Promise<void> {
    for (const node of [...this.#nodes].reverse()) await this.remove(node)
    await this.devnet.stop()
    await rm(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }) // the chain writes its state last
  }
}
