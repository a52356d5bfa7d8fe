import type { Command, CommandContext } from '../command.ts'
import { followToEnd } from '../follow-to-end.ts'
import { openJobs } from '../open-jobs.ts'
import { printFailure, printJob, printTrace } from '../print/job.ts'

export const status: Command = {
  name: 'status',
  summary: 'show a job: its steps with times, its price, its result',
  description:
    'Shows one job: each step with its time, who runs it, what it costs, where the result is; for a job that waits, why no provider takes it. While the chain does not answer, what was known last.',
  arguments: [{ name: '<id>', description: 'job or deal id, or the first digits of one' }],
  examples: [
    ['lilynode status 0x3fa9', 'the job whose id begins so'],
    ['lilynode status 0x3fa9 --follow', 'stays until it ends; exits as `run` would']
  ],
  run: async (context) => {
    const { out, signal, args, settings } = context
    if (settings.follow) return follow(context)
    const client = await openJobs(context)
    try {
      const job = await client.job(args[0] ?? '', signal)
      const reasons = job.state === 'queued' && client.why ? await client.why(job.jobId, signal) : []
      out.emit({ ...job, ...(reasons.length > 0 && { why: reasons }) })
      if (!out.json) {
        printTrace(out, job)
        out.print('')
        printJob(out, job)
        printFailure(out, job)
        if (reasons.length > 0) out.print(`\nno provider has taken it yet:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`)
      }
      return 0
    } finally {
      await client.close()
    }
  }
}

async function follow(context: CommandContext): Promise<number> {
  const client = await context.openClient()
  try {
    return await followToEnd(context, client, await client.job(context.args[0] ?? '', context.signal))
  } finally {
    await client.close()
  }
}
