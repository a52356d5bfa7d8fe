import type { ClientApi } from '../src/node/client-api.ts'
import { foldersOf } from '../src/node/config/folders.ts'
import { networkNameAt } from '../src/node/config/network-name.ts'
import type { Settings } from '../src/node/config/options.ts'
import type { CockpitApi } from '../src/node/control/cockpit-api.ts'
import { openLog } from './log.ts'

/** The API of the node that holds the data folder of this network, if one does. */
export async function connectRunning(settings: Settings): Promise<CockpitApi | undefined> {
  const network =
    (await networkNameAt(settings.network)) ?? (await (await import('../src/node/config/networks.ts')).nameOfNetwork(settings.dataDir, settings.network))
  const { connectControl } = await import('../src/node/control/control-client.ts')
  return connectControl(foldersOf(settings.dataDir, network).root)
}

/** The API of the node that holds the data folder of this network; where none runs, a client of our own until `close`. */
export async function openClient(settings: Settings, signal: AbortSignal): Promise<ClientApi> {
  const { loadNetwork } = await import('../src/node/config/networks.ts')
  await loadNetwork(settings.dataDir, settings.network) // an unknown one is told first
  signal.throwIfAborted()
  const running = await connectRunning(settings)
  if (running) return running
  const { startOwnClient } = await import('../src/node/from-settings.ts')
  return startOwnClient(settings, await openLog(settings), signal)
}
