import { silentLogger } from '../core/logger.ts'
import type { ClientApi } from '../node/client-api.ts'
import { foldersOf } from '../node/config/folders.ts'
import { loadNetwork } from '../node/config/networks.ts'
import type { Settings } from '../node/config/options.ts'
import { resolveSettings } from '../node/config/settings.ts'
import { connectControl } from '../node/control/control-client.ts'
import { Lily } from './lily.ts'
import { nodeTransport } from './node-transport.ts'

/** Chain, wallet and first peers. */
const START_TIMEOUT_MS = 60_000

export interface NodeConnection {
  /** A name that this machine knows (`devnet`), or the path of a network file. */
  readonly network: string
  /** Where keys, jobs and results are; absent: that of the `lilynode` command. */
  readonly dataDir?: string
  /** The wallet that pays, for a data folder with several: its address. */
  readonly account?: string
  /** Opens the wallet; absent: the one that the node made itself has none. */
  readonly password?: string
  readonly signal?: AbortSignal
}

/** The node that runs on this machine for that network; where none runs, a client in this process until `close`. */
export async function connectNode({ network, dataDir, account, password, signal = AbortSignal.timeout(START_TIMEOUT_MS) }: NodeConnection): Promise<Lily> {
  const flags = {
    network: [network],
    ...(dataDir !== undefined && { dataDir: [dataDir] }),
    ...(account !== undefined && { wallet: [account] })
  }
  const env = password === undefined ? {} : { LILYNODE_WALLET_PASSWORD: password } // a secret is no flag
  const { settings } = await resolveSettings({ flags, env })
  const { name } = await loadNetwork(settings.dataDir, settings.network)
  const running = await connectControl(foldersOf(settings.dataDir, name).root)
  return new Lily(nodeTransport(running ?? (await ownClient(settings, signal))))
}

/** Loaded where it is wanted: a node is a thousand modules. */
async function ownClient(settings: Settings, signal: AbortSignal): Promise<ClientApi> {
  const { startOwnClient } = await import('../node/from-settings.ts')
  return startOwnClient(settings, silentLogger, signal)
}
