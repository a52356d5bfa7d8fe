import { safeText } from '../src/node/client/safe-text.ts'
import type { ClientApi, JobView } from '../src/node/client-api.ts'
import type { CommandContext } from './command.ts'
import { shortId } from './print/amounts.ts'
import { jobExitStatus, meteredText, printFailure, printJob, printStreams, progressLine } from './print/job.ts'

/** Shows a job until it ends, then what came of it. Ctrl-C leaves it running: it is journalled. The exit status of the job. */
export async function followToEnd(context: CommandContext, client: ClientApi, submitted: JobView): Promise<number> {
  const { out, signal, settings } = context
  out.emit({ type: 'job', ...submitted })
  const last = await showProgress(context, client, submitted)
  out.endStatus()
  const folder = last.folder !== undefined && settings.output !== undefined ? await client.download(last.jobId, settings.output, signal) : last.folder
  const job: JobView = folder === undefined ? last : { ...last, folder }
  out.emit({ type: 'result', ...job })
  if (!out.json) {
    if (job.folder !== undefined) await printStreams(out, job, { client, signal })
    printJob(out, job)
    if (settings.open && job.folder !== undefined) await (await import('./print/outputs.ts')).printOutputs(out, job.folder)
    printFailure(out, job)
  }
  return jobExitStatus(job)
}

async function showProgress({ out, signal }: CommandContext, client: ClientApi, submitted: JobView): Promise<JobView> {
  let last = submitted
  let told = ''
  let paidFor = ''
  try {
    for await (const job of client.follow(submitted.jobId, signal)) {
      if (job.trace.length !== last.trace.length) out.emit({ type: 'job', ...job })
      const why = safeText(job.waiting?.join('\n  ') ?? '')
      if (why !== '' && why !== told && job.state === 'queued') out.note(`no provider takes it yet; it stays on offer until it expires:\n  ${why}`)
      told = why
      const time = job.metered ? meteredText(job.metered) : ''
      if (paidFor !== '' && time !== paidFor) out.note(time)
      if (time !== paidFor) out.emit({ type: 'job', ...job })
      paidFor = time
      const isNew = job.trace.length !== last.trace.length || last === submitted
      if (isNew || out.isTerminal) out.status(progressLine(out, job))
      last = job
    }
    return last
  } catch (error) {
    if (signal.aborted) out.note(`\nthe job goes on: \`lilynode status ${shortId(submitted.jobId)} --follow\` shows it, \`lilynode cancel\` ends it`)
    throw error
  }
}
