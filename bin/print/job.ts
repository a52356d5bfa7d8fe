import { safeText } from '../../src/node/client/safe-text.ts'
import type { CheckView, ClientApi, JobView, MeteredView } from '../../src/node/client-api.ts'
import { EXIT_CODES, exitNameOf } from '../../src/node/config/exit-codes.ts'
import type { Output, Style } from '../output.ts'
import { duration, lily, shortAddress, shortId, size } from './amounts.ts'
import { resultFiles } from './result-files.ts'
import { printFacts, printTable } from './table.ts'

const ENDS: readonly string[] = ['paid', 'failed', 'cancelled']
/** A job's stdout is shown up to here; the file has it all. */
const MAX_SHOWN_CHARS = 16_384

export const stateStyle = (state: string): Style => (state === 'failed' ? 'red' : state === 'cancelled' ? 'yellow' : ENDS.includes(state) ? 'green' : 'cyan')

/** What `run` and `retry` end with: 0 only for a job that did what it should. */
export function jobExitStatus(job: JobView): number {
  if (job.state === 'cancelled') return EXIT_CODES.jobFailed.status
  if (job.state === 'failed' || job.failure?.code === 'NODE_RESULT_REFUTED') {
    const name = exitNameOf(job.failure?.code)
    return (name === 'internal' ? EXIT_CODES.jobFailed : EXIT_CODES[name]).status
  }
  return job.exitCode === undefined || job.exitCode === 0 ? EXIT_CODES.ok.status : EXIT_CODES.jobFailed.status
}

/** One line that says where the job stands. */
export function progressLine(out: Output, job: JobView): string {
  const last = job.trace.at(-1)
  const after = duration((last?.atMs ?? job.createdAtMs) - job.createdAtMs)
  const { fetched } = job
  const coming = fetched && fetched.bytes < fetched.totalBytes ? ` result: ${size(fetched.bytes)} of ${size(fetched.totalBytes)}` : ''
  const detail = last?.detail === undefined ? coming : ` ${safeText(last.detail)}`
  return `${out.style(stateStyle(job.state), job.state.padEnd(10))} ${after.padStart(8)}  ${shortId(job.jobId)} ${job.module}${detail}`
}

/** Each step with its time since the start and since the step before. */
export function printTrace(out: Output, job: JobView): void {
  const rows = job.trace.map(({ state, atMs, detail = '' }, i) => {
    const beforeMs = job.trace[i - 1]?.atMs ?? job.createdAtMs
    return [state, `${atMs - job.createdAtMs}`, `+${atMs - beforeMs}`, detail]
  })
  printTable(out, ['step', 'ms', 'took', 'detail'], rows)
}

export function printJob(out: Output, job: JobView): void {
  printFacts(out, [
    ['job', job.jobId],
    ['module', job.module],
    ['state', job.state],
    ['outcome', job.outcome],
    ['exit code', job.exitCode?.toString()],
    ['deal', job.dealId],
    ['provider', job.provider],
    ['solver', job.solver],
    ['price', job.priceWei === undefined ? `at most ${lily(job.maxPriceWei)}` : lily(job.priceWei)],
    ['paid', job.paidWei === undefined ? undefined : `${lily(job.paidWei)}  tx ${job.paidTx ?? '–'}`],
    ['metered', job.metered && meteredText(job.metered)],
    ['kept until', job.keptUntilMs === undefined ? undefined : `${new Date(job.keptUntilMs).toISOString()}  (its provider has it, and it can be challenged)`],
    ['CID', job.outputsCid],
    ['size', job.outputsBytes === undefined ? undefined : size(job.outputsBytes)],
    ['result', job.folder],
    ['files', job.folder && resultFiles(job.folder)],
    ['re-run', job.check && checkText(job.check)],
    ['evidence', job.check?.evidence],
    ['retry of', job.retryOf]
  ])
}

/** Up to where a metered job is paid for, and what keeps it from going on. */
export function meteredText({ paidS, boughtWei, budgetWei, halted, missing }: MeteredView): string {
  const paid = `${duration(paidS * 1000)} are paid for, ${lily(boughtWei)} beyond its price, of a budget of ${lily(budgetWei)}`
  return missing === undefined ? paid : `${paid}; ${halted ? 'HALTED: ' : ''}${safeText(missing)}`
}

function checkText({ asked, finding }: CheckView): string {
  if (!finding) return `${asked}: not yet`
  const { verdict, strategy, runs, findings } = finding
  const how = runs > 0 ? ` by ${strategy}, ${runs === 1 ? 'one run' : `${runs} runs`}` : ''
  return `${verdict}${how}${findings.length > 0 ? `: ${safeText(findings.join('; '))}` : ''}`
}

export function printFailure(out: Output, job: JobView): void {
  if (!job.failure) return
  const { code, reason, logTail } = job.failure
  out.print(`\n${out.style('red', 'failed')} ${code}: ${safeText(reason)}`)
  if (logTail.trim() !== '') out.print(`\n${out.style('dim', 'the end of its log:')}\n${safeText(logTail).trimEnd()}`)
}

export function printJobs(out: Output, jobs: readonly JobView[], nowMs: number): void {
  const rows = jobs.map((job) => [
    shortId(job.jobId),
    job.module,
    job.state,
    `${duration(nowMs - job.createdAtMs)} ago`,
    lily(job.paidWei ?? job.priceWei),
    job.provider === undefined ? '–' : shortAddress(job.provider),
    job.failure?.code ?? job.outcome ?? ''
  ])
  printTable(out, ['id', 'module', 'state', 'submitted', 'price', 'provider', 'outcome'], rows)
}

/** stdout and stderr of a finished job, shortened. */
export async function printStreams(out: Output, job: JobView, given: { readonly client: ClientApi; readonly signal: AbortSignal }): Promise<void> {
  const text = { stdout: '', stderr: '' }
  for await (const chunk of given.client.logs(job.jobId, false, given.signal)) {
    if (text[chunk.stream].length < MAX_SHOWN_CHARS) text[chunk.stream] += chunk.text
  }
  for (const stream of ['stdout', 'stderr'] as const) {
    if (text[stream].trim() === '') continue
    const more = text[stream].length > MAX_SHOWN_CHARS ? `\n… (\`lilynode logs ${shortId(job.jobId)}\` prints all of it)` : ''
    out.print(`${out.style('dim', stream)}\n${safeText(text[stream].slice(0, MAX_SHOWN_CHARS)).trimEnd()}${more}\n`)
  }
}
