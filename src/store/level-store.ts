import { ClassicLevel } from 'classic-level'
import { errorCode } from '../core/errors.ts'
import type { Logger } from '../core/logger.ts'
import { asStoreError, LevelRows } from './level-rows.ts'
import type { Store } from './repository.ts'
import { TableStore } from './table-store.ts'

export interface LevelStoreInit {
  /** A folder of the database's own; made when it is missing. One process at a time. */
  readonly path: string
  readonly logger: Logger
}

export const createLevelStore = (init: LevelStoreInit): Store => new TableStore({ rows: new LevelRows(init.path), logger: init.logger })

/**
 * Rebuilds the database of a folder from what of its files can be read: rows may be lost or, of deleted ones, come back.
 * A deliberate step of the operator's (`lilynode doctor --repair`), never done by itself.
 * @throws {StoreError} STORE_LOCKED while a node runs on it
 */
export async function repairLevelStore(path: string): Promise<void> {
  await refuseWhileOpen(path)
  try {
    await ClassicLevel.repair(path)
  } catch (cause) {
    throw await asStoreError(path, cause)
  }
}

/** `repair` itself takes no lock, so opening tells: the lock is taken before anything is read. */
async function refuseWhileOpen(path: string): Promise<void> {
  const database = new ClassicLevel(path, { createIfMissing: false })
  try {
    await database.open()
  } catch (cause) {
    const error = await asStoreError(path, cause)
    if (errorCode(error) === 'STORE_LOCKED') throw error // any other reason is what the repair is for
  } finally {
    await database.close()
  }
}
