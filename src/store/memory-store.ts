import type { Logger } from '../core/logger.ts'
import { silentLogger } from '../core/logger.ts'
import { MemoryRows } from './memory-rows.ts'
import type { Store } from './repository.ts'
import { TableStore } from './table-store.ts'

/** Its rows outlive `stop` and `start`, as a database's would, but not the object. */
export const createMemoryStore = (init: { readonly logger?: Logger } = {}): Store =>
  new TableStore({ rows: new MemoryRows(), logger: init.logger ?? silentLogger })
