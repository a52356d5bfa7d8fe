import type { Logger } from '../../core/logger.ts'
import type { Inference } from '../../services/inference.ts'
import type { ClientApi } from '../client-api.ts'
import { startNode } from '../compose.ts'
import { foldersOf } from '../config/folders.ts'
import { nameOfNetwork, networkPathOf } from '../config/networks.ts'
import type { Settings } from '../config/options.ts'
import { connectControl } from '../control/control-client.ts'
import { NodeError } from '../errors.ts'
import { nodeInitOf } from '../from-settings.ts'
import { openDirectInference } from './direct-inference.ts'
import type { GatewayFolder } from './gateway-folder.ts'
import { openGatewayFolder } from './gateway-folder.ts'

export interface OpenGatewayParts extends GatewayFolder {
  readonly inference: Inference
  readonly client?: ClientApi
  readonly logger: Logger
  stop(): Promise<void>
}

interface How {
  readonly logger: Logger
  /** An engine of one's own and nothing else: no network, no wallet, no jobs. */
  readonly isLocal: boolean
}

/** What a gateway stands on: its folder, a client of the network or an engine of one's own. */
export async function openGatewayParts(settings: Settings, { logger, isLocal }: How, signal: AbortSignal): Promise<OpenGatewayParts> {
  const folder = await openGatewayFolder(settings, logger)
  const direct = settings.backend === undefined ? undefined : openDirectInference(settings.backend)
  if (direct && isLocal) return { ...folder, inference: direct.inference, logger, stop: () => direct.stop() }
  await refuseBesideNode(settings)
  const node = await startNode(await nodeInitOf(settings, ['client'], logger), signal)
  const { client, inference = direct?.inference } = direct ? { client: node.client } : node
  const stop = async (): Promise<void> => {
    await direct?.stop()
    await node.stop()
  }
  if (client && inference) return { ...folder, inference, client, logger, stop }
  await stop()
  throw new NodeError({ code: 'NODE_NO_CLIENT', folder: settings.dataDir }, 'the gateway needs a client of the network, or --backend')
}

/** One node a folder, and the gateway is one. */
async function refuseBesideNode({ dataDir, network }: Settings): Promise<void> {
  const folder = foldersOf(dataDir, await nameOfNetwork(dataDir, network)).root
  const running = await connectControl(folder)
  if (!running) return
  await running.close()
  throw new NodeError(
    { code: 'NODE_NO_CLIENT', folder },
    `a node runs on ${folder} already, and the gateway needs one of its own: stop that node, or give it a folder and a wallet: ` +
      `\`lilynode wallet fund\` and then \`lilynode gateway\`, both with --data-dir ./gateway --network ${networkPathOf(dataDir, network)}`
  )
}
