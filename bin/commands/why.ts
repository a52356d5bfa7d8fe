import type { ReasonsView } from '../../src/node/client-api.ts'
import type { Command } from '../command.ts'
import type { Output } from '../output.ts'
import { shortAddress, shortId } from '../print/amounts.ts'
import { printTable } from '../print/table.ts'

export const why: Command = {
  name: 'why',
  summary: 'tell what keeps a job from each provider',
  description:
    'Tells of a job that no provider took: for each provider the first constraint that failed, and the cheapest change that would match. ' +
    'A job that waits is asked about now; of one that has ended, what a solver said last is kept.',
  arguments: [{ name: '<id>', description: 'job id, or the first digits of one' }],
  examples: [
    ['lilynode why 0x3fa9', 'a line a provider'],
    ["lilynode why 0x3fa9 --json | jq '.reasons[].changes'", 'the changes alone']
  ],
  run: async ({ out, signal, args, openClient }) => {
    const client = await openClient()
    try {
      const view = await client.reasons(args[0] ?? '', signal)
      out.emit(view)
      printReasons(out, view)
      return 0
    } finally {
      await client.close()
    }
  }
}

function printReasons(out: Output, { jobId, state, reasons }: ReasonsView): void {
  const id = shortId(jobId)
  if (!reasons) out.print(`${id} is ${state}, and no solver has said what kept it from a provider`)
  else if (reasons.length === 0) out.print(`${id} is ${state}: no provider is on the market, nobody offers anything`)
  else {
    const rows = reasons.map(({ provider, code, message, changes }) => [
      shortAddress(provider),
      message,
      code === 'fits' ? '–' : (changes?.join('; ') ?? 'nothing that you can change: wait, or another provider')
    ])
    printTable(out, ['provider', 'what fails first', 'what would match'], rows)
  }
}
