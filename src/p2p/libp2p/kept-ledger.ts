import * as dagCbor from '@ipld/dag-cbor'
import type { Datastore } from 'interface-datastore'
import { Key } from 'interface-datastore'
import { z } from 'zod'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { PeerLedger } from '../peer-ledger.ts'
import { ledgerRowSchema } from '../peer-ledger.ts'

const KEY = new Key('/lilynode/peer-ledger')
/** A node that is killed forgets at most so much; 150 KB are written at most. */
const SAVE_EVERY_MS = 60_000
const rowsSchema = z.array(ledgerRowSchema).max(4096)

export interface KeptLedger {
  /** Saves once more. */
  stop(): Promise<void>
}

/** Keeps the ledger over restarts: a ban that a restart ends, of either side, would be none. */
export async function keepLedger(ledger: PeerLedger, { datastore, logger }: { readonly datastore: Datastore; readonly logger: Logger }): Promise<KeptLedger> {
  if (await datastore.has(KEY)) {
    try {
      ledger.restore(rowsSchema.parse(dagCbor.decode(await datastore.get(KEY))))
    } catch (error) {
      logger.warn({ error: errorMessage(error) }, 'what was kept of peers’ misdeeds can’t be read; beginning anew')
    }
  }
  const save = async (): Promise<void> => {
    try {
      await datastore.put(KEY, dagCbor.encode(ledger.save()))
    } catch (error) {
      logger.warn({ error: errorMessage(error) }, 'peers’ misdeeds could not be saved')
    }
  }
  const timer = setInterval(() => void save(), SAVE_EVERY_MS)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await save()
    }
  }
}
