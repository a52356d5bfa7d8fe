import type { Command } from '../command.ts'
import { printJob } from '../print/job.ts'
import { UsageError } from '../usage-error.ts'

export const extend: Command = {
  name: 'extend',
  summary: 'let a metered job cost more',
  description:
    'Raises (or lowers) what a job that was submitted with --metered may cost in all. A job that is halted for want of it goes on; ' +
    'one whose escrow is empty goes on as soon as there is money: `lilynode wallet deposit`.',
  arguments: [{ name: '<id>', description: 'job or deal id, or the first digits of one' }],
  examples: [['lilynode extend 0x3fa9 --budget 8', 'the job may cost 8 LILY in all']],
  run: async ({ out, signal, args, settings, openClient }) => {
    const { budget } = settings
    if (budget === undefined) throw new UsageError('say what it may cost in all: --budget <lily>')
    const client = await openClient()
    try {
      const job = await client.extend(args[0] ?? '', budget.toString(), signal)
      out.emit(job)
      printJob(out, job)
      return 0
    } finally {
      await client.close()
    }
  }
}
