import { errorCode } from '../src/core/errors.ts'
import type { OfflineJobs } from '../src/node/client/offline-jobs.ts'
import type { CommandContext } from './command.ts'

/** The jobs of this data folder; where its chain does not answer, as they were known last. */
export async function openJobs({ settings, signal, out, openClient }: CommandContext): Promise<OfflineJobs> {
  try {
    return await openClient()
  } catch (cause) {
    if (errorCode(cause) !== 'CHAIN_RPC_DOWN') throw cause
    const { openOfflineJobs } = await import('../src/node/client/offline-jobs.ts')
    const jobs = await openOfflineJobs(settings, signal)
    out.note('the chain does not answer: this is what was known last (`lilynode doctor` says more)')
    return jobs
  }
}
