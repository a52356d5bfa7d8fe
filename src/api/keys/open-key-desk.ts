import { systemClock } from '../../core/clock.ts'
import { errorCode } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import { startAll } from '../../core/startable.ts'
import type { Store } from '../../store/repository.ts'
import { RemoteKeyDesk } from './admin-client.ts'
import { createKeyBook } from './key-book.ts'
import type { KeyDesk } from './key-desk.ts'
import { LocalKeyDesk } from './key-desk.ts'

export interface OpenKeyDesk {
  readonly desk: KeyDesk
  close(): Promise<void>
}

/** The keys of a folder: opened here, or through the gateway that has it open. */
export async function openKeyDesk(
  { store, socket, logger }: { readonly store: Store; readonly socket: string; readonly logger: Logger },
  signal: AbortSignal
): Promise<OpenKeyDesk> {
  const { ring, parts } = createKeyBook({ store, clock: systemClock, logger })
  try {
    const close = await startAll(parts, signal)
    return { desk: new LocalKeyDesk(ring), close }
  } catch (error) {
    if (errorCode(error) !== 'STORE_LOCKED') throw error
    return { desk: new RemoteKeyDesk(socket), close: async () => {} } // a gateway runs on it
  }
}
