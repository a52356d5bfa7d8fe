import { systemClock } from '../../core/clock.ts'
import { silentLogger } from '../../core/logger.ts'
import { createLevelStore } from '../../store/index.ts'
import type { ClientApi } from '../client-api.ts'
import { foldersOf } from '../config/folders.ts'
import { nameOfNetwork } from '../config/networks.ts'
import type { Settings } from '../config/options.ts'
import { NodeEvents } from '../events.ts'
import { clientJobTable } from './client-job.ts'
import { JobJournal } from './job-journal.ts'
import { jobView } from './job-view.ts'

/** What a data folder alone can tell of its jobs. */
export type OfflineJobs = Pick<ClientApi, 'jobs' | 'job' | 'close'> & Partial<Pick<ClientApi, 'why'>>

/** The jobs as they were written down last, without a chain and without peers. @throws {StoreError} STORE_LOCKED while a node runs on the folder */
export async function openOfflineJobs({ dataDir, network }: Pick<Settings, 'dataDir' | 'network'>, signal: AbortSignal): Promise<OfflineJobs> {
  const folders = foldersOf(dataDir, await nameOfNetwork(dataDir, network))
  const store = createLevelStore({ path: folders.store, logger: silentLogger })
  await store.start(signal)
  // Nothing is written, so nothing is told.
  const events = new NodeEvents(() => ({ atMs: systemClock.nowMs(), peerId: undefined }))
  const journal = new JobJournal({ jobs: store.open(clientJobTable), clock: systemClock, events })
  return {
    jobs: async () => (await journal.list()).map((job) => jobView(job, folders.jobs)),
    job: async (id) => jobView(await journal.find(id), folders.jobs),
    close: () => store.stop()
  }
}
