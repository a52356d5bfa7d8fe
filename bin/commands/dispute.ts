import type { CaseView, DisputeView, StepView } from '../../src/node/dispute/dispute-view.ts'
import type { Command } from '../command.ts'
import type { Output } from '../output.ts'
import { duration, lily, shortAddress, shortId, size } from '../print/amounts.ts'
import { printFacts, printTable } from '../print/table.ts'

export const dispute: Command = {
  name: 'dispute',
  summary: 'show the whole story of a deal: who ran what, each state, each transfer, each vote',
  description:
    'Tells a deal from this node’s own records and from the chain: what ran and on which hardware, what the client’s own re-run found, ' +
    'each state with its transaction, whose money went where, and, where it came to a case, each mediator’s vote.',
  arguments: [{ name: '<deal>', description: 'deal or job id, or its first digits; of somebody else’s deal the whole id' }],
  examples: [
    ['lilynode dispute 0x3fa9', 'the deal or job whose id begins so'],
    ["lilynode dispute 0x3fa9 --json | jq '.steps[].transfers'", 'each transfer, in wei of LILY']
  ],
  run: async ({ out, signal, args, openClient }) => {
    const client = await openClient()
    try {
      const view = await client.dispute(args[0] ?? '', signal)
      out.emit(view)
      if (!out.json) printDispute(out, view)
      return 0
    } finally {
      await client.close()
    }
  }
}

function printDispute(out: Output, view: DisputeView): void {
  const { job, result, check, failure } = view
  const params = Object.entries(job?.verification.parameters ?? {}).map(([name, value]) => `${name}=${value}`)
  printFacts(out, [
    ['deal', view.dealId],
    ['job', view.jobId],
    ['state', `${view.state} since ${timeOf(view.sinceS)}`],
    ['client', view.client],
    ['provider', view.provider],
    ['solver', view.solver],
    ['price', `${lily(view.priceWei)}, collateral of ${view.collateralBps / 10_000} times that`],
    ['module', job && `${job.module}, ${job.engine}`],
    ['compared', job && [job.verification.strategy, ...params].join(' ')],
    ['ran on', result && [result.cpuModel, ...result.gpus, result.engineVersion].filter(Boolean).join(', ')],
    ['ran for', result && `${duration(result.wallMs)}, ${duration(result.cpuMs)} of CPU, ${size(result.peakMemoryBytes)}: ${result.outcome}`],
    ['digest', result?.digest],
    ['result', result?.outputsCid],
    ['re-run', check && `${check.asked}: ${check.verdict ?? 'not yet'}${check.findings.length > 0 ? ` (${check.findings.join('; ')})` : ''}`],
    ['failed', failure && `${failure.code}: ${failure.reason}`]
  ])
  for (const step of view.steps) printStep(out, step)
  if (view.case) printCase(out, view.case)
}

function printStep(out: Output, { atS, txHash, what, transfers }: StepView): void {
  out.print(`\n${out.style('dim', timeOf(atS))}  ${what}  ${out.style('dim', `tx ${shortId(txHash)}`)}`)
  if (transfers.length === 0) return
  printTable(
    out,
    ['', 'from', 'to', 'LILY', 'why'],
    transfers.map(({ from, to, amountWei, why }) => ['  ', from, to, lily(amountWei), why])
  )
}

function printCase(out: Output, { phase, round, ruling, feeWei, potWei, votes, bonds }: CaseView): void {
  out.print(`\n${out.style('bold', 'case')}`)
  printFacts(out, [
    ['phase', `${phase}, round ${round}`],
    ['ruling', ruling],
    ['fee', `${lily(feeWei)} a mediator`],
    ['pot', lily(potWei)],
    ['bonds', bonds.map(({ owner, amountWei, against }) => `${shortAddress(owner)} ${lily(amountWei)} against ${against}`).join(', ')]
  ])
  if (votes.length === 0) return
  printTable(
    out,
    ['round', 'seat', 'mediator', 'vote', 'answer or commitment'],
    votes.map(({ round: of, seat, mediator, vote, word }) => [String(of), String(seat), mediator, vote, word])
  )
}

const timeOf = (seconds: number): string => new Date(seconds * 1000).toISOString()
