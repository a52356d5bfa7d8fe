import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Role } from '../../core/certificate.ts'
import type { Logger } from '../../core/logger.ts'
import type { NodeInit } from '../compose.ts'
import { startNode } from '../compose.ts'
import { foldersOf } from '../config/folders.ts'
import { NETWORK_NAME } from '../config/network-name.ts'
import type { NetworkFile } from '../config/networks.ts'
import { saveNetwork } from '../config/networks.ts'
import type { Settings } from '../config/options.ts'
import { NodeError } from '../errors.ts'
import type { NodeEventListener } from '../events.ts'
import { nodeInitOf } from '../from-settings.ts'
import type { Devnet } from './devnet.ts'
import { startDevnet } from './devnet.ts'

export interface RunningDevnet {
  readonly network: NetworkFile
  /** Of the network file. */
  readonly path: string
  readonly restored: boolean
  stop(): Promise<void>
}

export interface DevnetComponents {
  readonly logger: Logger
  readonly onEvent: NodeEventListener
}

/** A development network: the chain, and one node that the others join by and that has the roles asked for. Nodes on this machine find it by name. */
export async function runDevnet(settings: Settings, signal: AbortSignal, components: DevnetComponents): Promise<RunningDevnet> {
  const { dataDir, network: name, port, reset } = settings
  if (!NETWORK_NAME.test(name)) {
    throw new NodeError({ code: 'NODE_UNKNOWN_NETWORK', network: name }, `"${name}" is no name for a network: --network takes a-z, 0-9 and -, 32 at most`)
  }
  const { root, chain } = foldersOf(dataDir, name)
  // What nodes remember of an old chain means nothing on a new one.
  if (reset) await Promise.all([chain, nodesOf(root)].map((folder) => rm(folder, { recursive: true, force: true })))
  const devnet = await startDevnet({ name, folder: chain, port, logger: components.logger }, signal)
  try {
    const node = await startNode(await ownNode(settings, devnet, components), signal)
    const { peerId, addrs } = node.base.network.self()
    const bootstrap = [...addrs.slice(0, 1).map((addr) => `${addr}/p2p/${peerId}`), ...settings.bootstrap]
    const network = { ...devnet.network, bootstrap }
    const path = await saveNetwork(dataDir, network)
    return { network, path, restored: devnet.restored, stop: () => node.stop().finally(() => devnet.stop()) }
  } catch (cause) {
    await devnet.stop()
    throw cause
  }
}

const nodesOf = (root: string): string => join(root, 'nodes')

async function ownNode(settings: Settings, { network }: Devnet, { logger, onEvent }: DevnetComponents): Promise<NodeInit> {
  const { dataDir, role } = settings
  const path = await saveNetwork(dataDir, { ...network, bootstrap: [...settings.bootstrap] })
  const roles: readonly Role[] = ['bootstrap', ...role.filter((other) => other !== 'bootstrap')]
  // A folder and wallet of its own: the data folder's are for the node and client that the user runs beside it.
  const own = { ...settings, network: path, dataDir: nodesOf(foldersOf(dataDir, network.name).root), listen: ['/ip4/127.0.0.1/tcp/0'], announce: [] }
  return { ...(await nodeInitOf(own, roles, logger)), onEvent }
}
