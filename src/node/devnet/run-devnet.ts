import { rm } from 'node:fs/promises'
import type { Logger } from '../../core/logger.ts'
import { silentLogger } from '../../core/logger.ts'
import { foldersOf } from '../config/folders.ts'
import type { NetworkFile } from '../config/networks.ts'
import { NETWORK_NAME, saveNetwork } from '../config/networks.ts'
import type { Settings } from '../config/options.ts'
import { NodeError } from '../errors.ts'
import { startDevnet } from './devnet.ts'

export interface RunningDevnet {
  readonly network: NetworkFile
  /** Of the network file. */
  readonly path: string
  readonly restored: boolean
  stop(): Promise<void>
}

/** The development chain of `lilynode devnet`, with its network file, so that nodes on this machine find it by name. */
export async function runDevnet(settings: Settings, signal: AbortSignal, logger: Logger = silentLogger): Promise<RunningDevnet> {
  const { dataDir, network: name, port, reset } = settings
  if (!NETWORK_NAME.test(name)) {
    throw new NodeError({ code: 'NODE_UNKNOWN_NETWORK', network: name }, `"${name}" is no name for a network: --network takes a-z, 0-9 and -, 32 at most`)
  }
  const folder = foldersOf(dataDir, name).chain
  if (reset) await rm(folder, { recursive: true, force: true })
  const devnet = await startDevnet({ name, folder, port, logger }, signal)
  try {
    const path = await saveNetwork(dataDir, { ...devnet.network, bootstrap: [...settings.bootstrap] })
    return { network: devnet.network, path, restored: devnet.restored, stop: () => devnet.stop() }
  } catch (cause) {
    await devnet.stop()
    throw cause
  }
}
