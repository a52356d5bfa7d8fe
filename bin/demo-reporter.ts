import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { SignedCompletionReceipt } from '../src/core/completion-receipt.ts'
import { safeText } from '../src/node/client/safe-text.ts'
import type { JobView } from '../src/node/client-api.ts'
import type { DemoReporter } from '../src/node/demo/demo.ts'
import { formatStep } from '../src/node/demo/timeline.ts'
import type { Output } from './output.ts'
import { lily, size } from './print/amounts.ts'
import { printFailure } from './print/job.ts'
import { resultFiles } from './print/result-files.ts'
import { printFacts, printTable } from './print/table.ts'

/** A cow has 200 characters; a web page is shown by its first lines. */
const MAX_SHOWN_BYTES = 2_000

/** The demo on a screen, or as lines of JSON. `jobs` collects what it ran. */
export function createDemoReporter(out: Output, jobs: JobView[]): DemoReporter {
  return {
    note: (text) => out.note(out.style('dim', text)),
    event: (event, who) => out.emit({ ...event, who }),
    step: (step, startMs) => out.print(formatStep(step, startMs)),
    job: (job) => {
      jobs.push(job)
      out.emit({ type: 'job', ...job })
      printResult(out, job)
    },
    latencies: (figures) => {
      out.emit({ type: 'latencies', ...figures })
      out.print(
        `\n${out.style('bold', `${figures.runs} warm runs`)}, p50 of submit → running ${Math.round(figures.runningP50Ms)} ms, → result ${Math.round(figures.resultP50Ms)} ms, → paid ${Math.round(figures.paidP50Ms)} ms`
      )
    },
    said: (text) => {
      out.emit({ type: 'said', text })
      if (!out.json) out.raw(safeText(text))
    },
    receipt: (signed) => {
      out.emit({ type: 'receipt', ...signed })
      printReceipt(out, signed)
    },
    money: (rows, gasUsed) => {
      out.emit({ type: 'money', rows, gasUsed })
      out.print(`\n${out.style('bold', 'who paid, who earned')}`)
      printTable(
        out,
        ['party', 'LILY', 'coin (gas)'],
        rows.map((row) => [row.name, row.lily, row.coin])
      )
      out.print(out.style('dim', `gas used by all: ${gasUsed.toLocaleString('en')}`))
    }
  }
}

function printResult(out: Output, job: JobView): void {
  if (out.json) return
  const title = job.state === 'failed' ? out.style('red', 'failed') : out.style('green', job.outcome ?? job.state)
  out.print(`\n${out.style('bold', job.module)}: ${title}`)
  const said = job.folder === undefined ? '' : safeText(beginning(join(job.folder, 'logs', 'stdout'))).trimEnd()
  if (said !== '') out.print(said)
  printFacts(out, [
    ['result', job.folder],
    ['files', job.folder && resultFiles(job.folder)],
    ['CID', job.outputsCid],
    ['size', job.outputsBytes === undefined ? undefined : size(job.outputsBytes)],
    ['price', lily(job.paidWei ?? job.priceWei)]
  ])
  printFailure(out, job)
  out.print('')
}

/** The first bytes of a file; '' where there is none: a job that wrote nothing has no log. */
function beginning(path: string): string {
  try {
    const file = openSync(path, 'r')
    try {
      const buffer = Buffer.alloc(MAX_SHOWN_BYTES)
      return buffer.toString('utf8', 0, readSync(file, buffer))
    } finally {
      closeSync(file)
    }
  } catch {
    return ''
  }
}

function printReceipt(out: Output, { receipt, signature }: SignedCompletionReceipt): void {
  if (out.json) return
  const { provider, model, modelDigest, inputTokens, outputTokens, price, firstTokenMs, wallMs, promptHash, answerHash } = receipt
  out.print(`\n\n${out.style('bold', 'receipt')}, signed by the provider’s node key and held against what came`)
  printFacts(out, [
    ['model', modelDigest === undefined ? model : `${model}, weights sha2-256 ${modelDigest}`],
    ['provider', provider],
    ['tokens', `${inputTokens} read, ${outputTokens} written`],
    ['time', `first token after ${firstTokenMs} ms, all after ${wallMs} ms`],
    ['price', `${lily(price.toString())}, paid by voucher`],
    ['prompt', promptHash],
    ['answer', answerHash],
    ['signature', `${signature.slice(0, 34)}…`]
  ])
}
