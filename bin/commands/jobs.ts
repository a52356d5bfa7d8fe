import type { Command } from '../command.ts'
import { openJobs } from '../open-jobs.ts'
import { printJobs } from '../print/job.ts'

export const jobs: Command = {
  name: 'jobs',
  summary: 'list the jobs submitted from this data folder',
  description:
    'Lists the jobs submitted from this data folder, newest first: also those of terminals long closed. While the chain does not answer, as they were known last.',
  arguments: [],
  examples: [['lilynode jobs --json | jq -r \'select(.state == "failed").jobId\'', 'the ids of the jobs that failed']],
  run: async (context) => {
    const { out, signal } = context
    const client = await openJobs(context)
    try {
      const list = await client.jobs(signal)
      for (const job of list) out.emit(job)
      if (list.length === 0) out.note('no jobs yet: `lilynode run cowsay -i Message=hello` makes one')
      else printJobs(out, list, Date.now())
      return 0
    } finally {
      await client.close()
    }
  }
}
