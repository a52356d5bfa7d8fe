import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from '../../core/logger.ts'
import { createLevelStore } from '../../store/index.ts'
import type { Store } from '../../store/repository.ts'
import { foldersOf } from '../config/folders.ts'
import { nameOfNetwork } from '../config/networks.ts'
import type { Settings } from '../config/options.ts'

/** Where the gateway of a network keeps its own: beside the node's, so that the two may be two processes. */
export interface GatewayFolder {
  /** Keys, budgets, usage, jobs. Not started. One process at a time. */
  readonly store: Store
  /** By which other terminals reach the gateway that has the store. */
  readonly socket: string
  /** Files of requests, until the job that they belong to is announced. */
  readonly uploads: string
}

export async function openGatewayFolder({ dataDir, network }: Settings, logger: Logger): Promise<GatewayFolder> {
  const name = await nameOfNetwork(dataDir, network)
  const folder = join(foldersOf(dataDir, name).root, 'gateway')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return { store: createLevelStore({ path: join(folder, 'store'), logger }), socket: join(folder, 'admin.sock'), uploads: join(folder, 'uploads') }
}
