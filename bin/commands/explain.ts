import { counted } from '../../src/core/units.ts'
import type { ExplanationView } from '../../src/node/client-api.ts'
import { EXIT_CODES } from '../../src/node/config/exit-codes.ts'
import type { Command } from '../command.ts'
import type { Output } from '../output.ts'
import { lily, shortAddress } from '../print/amounts.ts'
import { printFacts, printTable } from '../print/table.ts'

export const explain: Command = {
  name: 'explain',
  summary: 'show why a job went to its provider, and compute it again',
  description:
    'Shows what the solver signed when it matched the job: the candidates, their points and scores, and who refused. ' +
    'Computes all of it again from the offers as their providers signed them, and says whether it agrees. ' +
    'Ends with 9 where it does not: then the proof is kept (`lilynode network evidence`).',
  arguments: [{ name: '<id>', description: 'job or deal id, or the first digits of one' }],
  examples: [
    ['lilynode explain 0x3fa9', 'the ranking, and whether it holds'],
    ["lilynode explain 0x3fa9 --json | jq '.check'", 'for a script']
  ],
  run: async ({ out, signal, args, openClient }) => {
    const client = await openClient()
    try {
      const view = await client.explain(args[0] ?? '', signal)
      out.emit(view)
      if (!out.json) printExplanation(out, view)
      return view.check.agrees ? EXIT_CODES.ok.status : EXIT_CODES.refused.status
    } finally {
      await client.close()
    }
  }
}

function printExplanation(out: Output, view: ExplanationView): void {
  const { rank, order, bookSize, failed = {}, exact, weights } = view
  const leftOut = Object.entries(failed).map(([code, count]) => `${count} × ${code}`)
  printFacts(out, [
    ['job', view.jobId],
    ['deal', view.dealId],
    [
      'solver',
      `${view.solver}, number ${rank + 1} in the order of this job${order.length > 1 ? `: ${order.map(({ solver }) => shortAddress(solver)).join(', ')}` : ''}`
    ],
    [
      'looked at',
      `${counted(bookSize, 'offer')}, ${new Date(view.atS * 1000).toISOString()}${exact ? '' : '; the search met its budget, a better offer may exist'}`
    ],
    ['left out', leftOut.join(', ')]
  ])
  const parts = Object.keys(weights)
  const rows = view.candidates.map((candidate, index) => [
    String(index + 1),
    shortAddress(candidate.provider),
    lily(candidate.priceWei),
    ...parts.map((part) => String(candidate.parts[part] ?? 0)),
    String(candidate.score),
    candidate.reason === undefined ? candidate.answer : `${candidate.answer}: ${candidate.reason}`
  ])
  out.print('')
  printTable(out, ['', 'provider', 'asks', ...parts.map((part) => `${part}×${weights[part]}`), 'score', 'answer'], rows)
  out.print('beside the price, parts count in steps that lie elsewhere for each job: offers that are nearly equal share the jobs')
  printCheck(out, view)
}

function printCheck(out: Output, { check: { agrees, checked, unchecked, differences } }: ExplanationView): void {
  const of =
    unchecked === 0
      ? checked === 1
        ? 'the only candidate'
        : `all ${checked} candidates`
      : `${checked} of ${checked + unchecked} candidates, the other offers were not kept`
  out.print(`\n${agrees ? out.style('green', 'agrees') : out.style('red', 'does not agree')}: computed again from the signed offers of ${of}`)
  for (const { code, message } of differences) out.print(`  ${code}: ${message}`)
  if (!agrees) out.note('the proof is kept: `lilynode network evidence` shows it')
}
