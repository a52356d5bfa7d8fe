import { createChain } from '../../chain/index.ts'
import { systemClock } from '../../core/clock.ts'
import { silentLogger } from '../../core/logger.ts'
import { repairLevelStore } from '../../store/index.ts'
import type { Folders } from '../config/folders.ts'
import { foldersOf } from '../config/folders.ts'
import type { NetworkFile } from '../config/networks.ts'
import { loadNetwork } from '../config/networks.ts'
import type { Settings } from '../config/options.ts'
import { connectControl } from '../control/control-client.ts'
import { dataChecks } from './data-checks.ts'
import { machineChecks } from './machine-checks.ts'
import type { ChainHead } from './network-checks.ts'
import { networkChecks } from './network-checks.ts'
import type { CheckResult } from './run-checks.ts'
import { runChecks } from './run-checks.ts'

/** Looks at everything a node of these settings needs. With `role` set, only at what these roles need. */
export async function* examine(settings: Settings, signal: AbortSignal): AsyncIterable<CheckResult> {
  const folders = await foldersOfNetwork(settings)
  const running = folders && (await connectControl(folders.root))
  const network = networkChecks({ probeChain, nowMs: systemClock.nowMs }, settings, running !== undefined)
  const checks = [...machineChecks(settings.dataDir), ...dataChecks(settings, folders), ...network]
  const { role } = settings
  const isWanted = (needs: readonly string[] = []): boolean => role.length === 0 || needs.length === 0 || role.some((name) => needs.includes(name))
  yield* runChecks(
    checks.filter(({ needs }) => isWanted(needs)),
    signal
  )
}

/** Rebuilds the database of the network's folder. @throws {StoreError} STORE_LOCKED while a node runs on it */
export async function repair(settings: Settings): Promise<string> {
  const { name } = await loadNetwork(settings.dataDir, settings.network)
  const { store } = foldersOf(settings.dataDir, name)
  await repairLevelStore(store)
  return store
}

/** Undefined when the network is not known: the network check says so. */
async function foldersOfNetwork({ dataDir, network }: Settings): Promise<Folders | undefined> {
  const file = await loadNetwork(dataDir, network).catch(() => undefined) // told by the check called "network"
  return file && foldersOf(dataDir, file.name)
}

async function probeChain({ rpcUrls, chainId, contracts }: NetworkFile, signal: AbortSignal): Promise<ChainHead> {
  const chain = createChain({ logger: silentLogger, clock: systemClock }, { rpcUrls, chainId, contracts })
  try {
    await chain.start(signal)
    return { chainId, number: chain.headNumber(), timeS: chain.headTimeS() }
  } finally {
    await chain.stop()
  }
}
