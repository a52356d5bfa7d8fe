import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import { NodeError } from '../errors.ts'
import type { ClientJob } from './client-job.ts'
import type { CollectResultComponents } from './collect-result.ts'
import { collectResult } from './collect-result.ts'

/** A few GiB over a home line; who waits may end it sooner. */
const FETCH_MS = 60 * 60_000

/**
 * Has the files of a job from its provider once more where they are no longer in `folder`: it keeps them until audits, or the storage that was paid for,
 * are over, and they are checked against what it signed as they were the first time. @throws {NodeError} NODE_FILES_GONE
 */
export async function fetchAgain(
  c: CollectResultComponents,
  { job, folder }: { readonly job: ClientJob; readonly folder: string },
  signal: AbortSignal
): Promise<void> {
  if (existsSync(join(folder, 'outputs'))) return
  const { result, deal, provider, signed, recovered } = job
  const gone = (why: string, cause?: unknown): NodeError =>
    new NodeError(
      { code: 'NODE_FILES_GONE', cid: (recovered ?? result?.result)?.outputsCid ?? '' },
      `the files of job ${job.jobId.slice(0, 10)} are no longer in ${folder}, and ${why}`,
      { cause }
    )
  if (recovered || !result || !deal || !provider) throw gone('its provider never showed them')
  const what = { signed: result, deal: deal.deal, spec: signed.spec, from: provider, folder, needsLogs: false, onProgress: () => {} }
  try {
    await collectResult(c, what, within(signal, FETCH_MS))
  } catch (cause) {
    signal.throwIfAborted()
    throw gone(`provider ${deal.deal.provider} does not give them now: ${errorMessage(cause)}`, cause)
  }
}
