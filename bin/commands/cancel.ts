import type { Command } from '../command.ts'
import { printJob } from '../print/job.ts'

export const cancel: Command = {
  name: 'cancel',
  summary: 'withdraw a job',
  description: 'Withdraws a job. Before a provider has taken it that costs nothing; afterwards the time already used is paid.',
  arguments: [{ name: '<id>', description: 'job or deal id, or the first digits of one' }],
  examples: [['lilynode cancel 0x3fa9', 'withdraws the job whose id begins so']],
  run: async ({ out, signal, args, openClient }) => {
    const client = await openClient()
    try {
      const job = await client.cancel(args[0] ?? '', signal)
      out.emit(job)
      printJob(out, job)
      return 0
    } finally {
      await client.close()
    }
  }
}
