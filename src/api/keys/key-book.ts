import type { Clock } from '../../core/clock.ts'
import type { Logger } from '../../core/logger.ts'
import type { Startable } from '../../core/startable.ts'
import type { Store } from '../../store/repository.ts'
import { Journal } from './journal.ts'
import { KeyRing } from './key-ring.ts'

export interface KeyBookComponents {
  readonly store: Store
  readonly clock: Clock
  readonly logger: Logger
}

/** Keys and journal over one store, with the parts to start in their order. */
export function createKeyBook(components: KeyBookComponents): { readonly ring: KeyRing; readonly journal: Journal; readonly parts: readonly Startable[] } {
  const journal = new Journal(components)
  const ring = new KeyRing({ ...components, journal })
  return { ring, journal, parts: [components.store, journal, ring] }
}
