import type { Command } from '../command.ts'
import { followToEnd } from '../follow-to-end.ts'

export const retry: Command = {
  name: 'retry',
  summary: 'run a job once more, with another provider',
  description: 'Submits the same job again, under a new id, and leaves out the provider that failed it.',
  arguments: [{ name: '<id>', description: 'job or deal id, or the first digits of one' }],
  examples: [['lilynode retry 0x3fa9', 'waits for the result as `run` does']],
  run: async (context) => {
    const { out, signal, args, settings } = context
    const client = await context.openClient()
    try {
      const job = await client.retry(args[0] ?? '', signal)
      if (!settings.detach) return await followToEnd(context, client, job)
      out.emit({ type: 'job', ...job })
      out.print(job.jobId)
      return 0
    } finally {
      await client.close()
    }
  }
}
