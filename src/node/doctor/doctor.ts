import { createChain } from '../../chain/index.ts'
import { systemClock, within } from '../../core/clock.ts'
import { silentLogger } from '../../core/logger.ts'
import { createNetwork, createNodeIdentity } from '../../p2p/index.ts'
import { repairLevelStore } from '../../store/index.ts'
import { foldersOf } from '../config/folders.ts'
import { loadNetworkKey } from '../config/network-keys.ts'
import type { NetworkFile } from '../config/networks.ts'
import { loadNetwork, nameOfNetwork } from '../config/networks.ts'
import type { Settings } from '../config/options.ts'
import { connectControl } from '../control/control-client.ts'
import { containerChecks } from './container-checks.ts'
import { dataChecks } from './data-checks.ts'
import { machineChecks } from './machine-checks.ts'
import type { ChainHead, ReachProbe } from './network-checks.ts'
import { networkChecks } from './network-checks.ts'
import type { CheckResult } from './run-checks.ts'
import { runChecks } from './run-checks.ts'
import { weightChecks } from './weight-checks.ts'

/** Looks at everything a node of these settings needs. With `role` set, only at what these roles need. */
export async function* examine(settings: Settings, signal: AbortSignal): AsyncIterable<CheckResult> {
  const { dataDir, role } = settings
  const network = await loadNetwork(dataDir, settings.network).catch(() => undefined) // told by the check called "network"
  const name = network?.name ?? (await nameOfNetwork(dataDir, settings.network).catch(() => undefined))
  const folders = name === undefined ? undefined : foldersOf(dataDir, name)
  const running = folders && (await connectControl(folders.root))
  const checks = [
    ...machineChecks(dataDir),
    ...dataChecks(settings, { folders, running, isDev: network?.dev === true }),
    ...networkChecks({ probeChain, probeReach, nowMs: systemClock.nowMs }, settings, { network, inUse: running !== undefined })
  ]
  const isWanted = (needs: readonly string[] = []): boolean => role.length === 0 || needs.length === 0 || role.some((each) => needs.includes(each))
  yield* runChecks(
    checks.filter(({ needs }) => isWanted(needs)),
    signal
  )
  if (!isWanted(['provider'])) return
  yield* containerChecks(settings, signal)
  yield* weightChecks(settings)
}

/** Rebuilds the database of the network's folder. @throws {StoreError} STORE_LOCKED while a node runs on it */
export async function repair(settings: Settings): Promise<string> {
  const { name } = await loadNetwork(settings.dataDir, settings.network)
  const { store } = foldersOf(settings.dataDir, name)
  await repairLevelStore(store)
  return store
}

/** Time to find a peer; a bootstrap that is up answers in less than one second. */
const FIND_PEER_MS = 5_000

/** Under a throw-away key, so that nobody takes it for the node itself. */
async function probeReach({ name, bootstrap, dev }: NetworkFile, settings: Settings, signal: AbortSignal): Promise<ReachProbe> {
  const { dataDir, listen, announce, lan } = settings
  const networkKey = await loadNetworkKey(dataDir, settings.network)
  const network = createNetwork(
    { logger: silentLogger, clock: systemClock, identity: createNodeIdentity() },
    { network: name, listen, announce, bootstrap: [...bootstrap, ...settings.bootstrap], dev, lan, ...(networkKey && { networkKey }) }
  )
  await network.start(signal)
  try {
    await network.waitForPeers(1, within(signal, FIND_PEER_MS)).catch(() => {}) // none: that is a finding
    return { peers: network.peers().length, reachability: await network.reachability(signal) }
  } finally {
    await network.stop()
  }
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
