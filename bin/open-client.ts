import type { ClientApi } from '../src/node/client-api.ts'
import { foldersOf } from '../src/node/config/folders.ts'
import { loadNetwork } from '../src/node/config/networks.ts'
import type { Settings } from '../src/node/config/options.ts'
import { openLog } from './log.ts'

/** The API of the node that holds the data folder of this network; where none runs, a client of our own until `close`. */
export async function openClient(settings: Settings, signal: AbortSignal): Promise<ClientApi> {
  const { name } = await loadNetwork(settings.dataDir, settings.network)
  signal.throwIfAborted()
  const { connectControl } = await import('../src/node/control/control-client.ts')
  const running = await connectControl(foldersOf(settings.dataDir, name).root)
  if (running) return running
  const { startOwnClient } = await import('../src/node/from-settings.ts')
  return startOwnClient(settings, await openLog(settings), signal)
}
