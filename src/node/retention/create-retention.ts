import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { createCodec } from '../../core/codec.ts'
import { countSchema } from '../../core/primitives.ts'
import type { Table } from '../../store/repository.ts'
import type { Base } from '../base.ts'
import { clientJobTable } from '../client/client-job.ts'
import { keptOutputsTable } from '../mediator/output-shelf.ts'
import { providerJobTable } from '../provider/provider-job.ts'
import { adoptOld } from './adopt-old.ts'
import { Holdings } from './holdings.ts'
import { Retention } from './retention.ts'
import { trimModules } from './trim-modules.ts'

const codec = createCodec('BlobSweep', z.strictObject({ atMs: countSchema }), 64)
const ONLY_KEY = 'last'
/** Where the shelves of a node's roles are (roles/, mediator/create-trust.ts, verify/client-verifier.ts). */
const MODULE_FOLDERS = [
  ['provider', 'modules'],
  ['mediator', 'modules'],
  ['verify', 'modules']
] as const

const sweepTable: Table<typeof ONLY_KEY, { readonly atMs: number }> = {
  bucket: 'node/blob-sweep',
  key: (id) => id,
  encode: codec.encode,
  decode: codec.decode
}

export interface RetentionParts {
  readonly holdings: Holdings
  readonly retention: Retention
}

/** What a node owes and lets go of. Part of every node that has blobs; it starts before whatever adds some. `folder`: the node's own. */
export function createRetention(
  { chain, clock, logger, network, store }: Pick<Base, 'chain' | 'clock' | 'logger' | 'network' | 'store'>,
  folder: string
): RetentionParts {
  const { blobs } = network
  const holdings = new Holdings({ blobs, store, clock })
  const sweeps = store.open(sweepTable)
  const [clientJobs, providerJobs, shelf] = [store.open(clientJobTable), store.open(providerJobTable), store.open(keptOutputsTable)]
  const swept = {
    get: async () => (await sweeps.get(ONLY_KEY))?.atMs,
    put: (atMs: number) => sweeps.put(ONLY_KEY, { atMs })
  }
  const retention = new Retention({
    ...{ holdings, blobs, chain, swept, clock, logger },
    jobOf: (jobId) => clientJobs.get(jobId),
    settle: async (signal) => {
      const orphans = await holdings.load(signal)
      if ((await swept.get()) === undefined) {
        await adoptOld({ holdings, clientJobs, providerJobs, shelf }, orphans, signal)
        await swept.put(0)
      }
      await holdings.letGo(orphans)
    },
    trim: async () => {
      await holdings.dropOrphans()
      for (const part of MODULE_FOLDERS) await trimModules({ folder: join(folder, ...part), nowMs: clock.nowMs(), isHeld: (cid) => holdings.isHeld(cid) })
    },
    onReleased: async ({ holder }) => {
      const [kind, dealId = ''] = holder.split('/')
      // Its logs as they came, for who followed the job. The kept ones are a blob.
      if (kind === 'deal') await rm(join(folder, 'provider', 'jobs', dealId), { recursive: true, force: true })
    }
  })
  return { holdings, retention }
}
