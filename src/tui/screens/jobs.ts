import type { JobView } from '../../node/client-api.ts'
import { bar, gantt, hasEnded, stateMark, stateTone } from '../charts.ts'
import type { CockpitData } from '../cockpit-data.ts'
import { clockTime, duration, lily, shortAddress, shortId, size } from '../format.ts'
import type { Line } from '../line.ts'
import { EMPTY, fitHeight, line, lineWidth, span } from '../line.ts'
import { buys, chosenJob, chosenRow } from '../rows.ts'
import type { Column } from '../table.ts'
import { facts, heading, table } from '../table.ts'
import { ago } from './event-line.ts'
import type { Screen } from './screen.ts'

const columns = (nowMs: number): readonly Column<JobView>[] => [
  { title: 'job', width: 10, cell: ({ jobId }) => shortId(jobId) },
  { title: 'module', width: 16, grow: 2, cell: ({ module }) => module },
  { title: 'state', width: 12, cell: ({ state }) => span(`${stateMark(state)} ${state}`, stateTone(state)) },
  { title: 'submitted', width: 10, align: 'right', drop: 2, cell: ({ createdAtMs }) => ago(createdAtMs, nowMs) },
  { title: 'took', width: 7, align: 'right', cell: (job) => tookOf(job, nowMs) },
  { title: 'LILY', width: 8, align: 'right', cell: (job) => lily(job.paidWei ?? job.priceWei) },
  { title: 'provider', width: 13, drop: 3, cell: ({ provider }) => (provider === undefined ? '–' : shortAddress(provider)) },
  { title: 'outcome', width: 20, grow: 3, drop: 4, cell: (job) => job.failure?.code ?? job.outcome ?? '' },
  { title: 'timeline', width: 30, grow: 3, drop: 5, cell: ({ trace }) => span(stripOf(trace, nowMs), 'dim') }
]

const STRIP_COLUMNS = 28
const stripOf = (trace: JobView['trace'], nowMs: number): string =>
  gantt(trace, nowMs, STRIP_COLUMNS)
    .map(({ text }) => text)
    .join('')

function tookOf({ trace, createdAtMs, state }: JobView, nowMs: number): string {
  return duration((hasEnded(state) ? (trace.at(-1)?.atMs ?? createdAtMs) : nowMs) - createdAtMs)
}

/** As many steps a row as fit: the last one is what most people look for. */
function stepLines({ trace, createdAtMs }: JobView, width: number): Line[] {
  const rows: Line[] = []
  for (const { state, atMs } of trace) {
    const step = line(span(state, stateTone(state)), span(` ${atMs - createdAtMs} ms`, 'dim'))
    const row = rows.at(-1)
    const longer = row && [...row, span(' → ', 'dim'), ...step]
    if (longer && lineWidth(longer) <= width) rows[rows.length - 1] = longer
    else rows.push(row ? line(span('→ ', 'dim'), ...step) : step)
  }
  return rows
}

function whereItIs(job: JobView, { why }: CockpitData): Line[] {
  const { failure, fetched } = job
  if (failure) return [line(span(`✗ ${failure.code}: `, 'bad'), failure.reason)]
  if (fetched && fetched.bytes < fetched.totalBytes) return [line(`result coming in: ${size(fetched.bytes)} of ${size(fetched.totalBytes)}`)]
  const reasons = job.state === 'queued' ? (why.jobId === job.jobId && why.reasons.length > 0 ? why.reasons : (job.waiting ?? [])) : []
  return reasons.map((reason) => line(span('not taken: ', 'warn'), reason))
}

/** The chosen job: its strip, its steps, where it stands, and what it writes. */
function detail(job: JobView, { data, width, height }: { readonly data: CockpitData; readonly width: number; readonly height: number }): Line[] {
  const price =
    job.paidWei === undefined
      ? job.priceWei === undefined
        ? `at most ${lily(job.maxPriceWei)} LILY`
        : `${lily(job.priceWei)} LILY`
      : `${lily(job.paidWei)} LILY paid`
  const head = [
    line(span(job.module, 'bold'), span(`  ${shortId(job.jobId)}  ${clockTime(job.createdAtMs)}  `, 'dim'), `${price}  `, span(job.outcome ?? '', 'good')),
    gantt(job.trace, data.nowMs, width),
    ...stepLines(job, width),
    ...whereItIs(job, data)
  ]
  const more = facts([
    ['deal', job.dealId],
    ['provider', job.provider],
    ['solver', job.solver],
    ['payment', job.paidTx],
    ['kept until', job.keptUntilMs === undefined ? undefined : new Date(job.keptUntilMs).toISOString().slice(0, 16)],
    ['CID', job.outputsCid],
    ['result', job.folder],
    ['retry of', job.retryOf]
  ])
  const reason = explanation(job, data)
  const logs = logLines(job, data)
  // The log is what a person looks for: facts take what it leaves.
  const room = Math.max(0, height - head.length - reason.length - 2)
  const told = more.slice(0, Math.max(0, room - Math.min(logs.length, LOG_ROWS)))
  return [...head, ...told, ...reason, ...(told.length > 0 ? [EMPTY] : []), heading('Log'), ...logs.slice(-Math.max(1, room - told.length))]
}

/** The places of the order that are shown. */
const MAX_CANDIDATES = 3

/** Why it went where it did: the solver's order, and whether it is the same when it is computed again. */
function explanation(job: JobView, { explained }: CockpitData): Line[] {
  const { view } = explained
  if (!view || explained.jobId !== job.jobId) return []
  const { candidates, bookSize, rank, check } = view
  const agrees = check.agrees ? span('  ✓ computed again, it agrees', 'good') : span('  ✗ computed again, it does not agree', 'bad')
  const best = Math.max(1, ...candidates.map(({ score }) => score))
  return [
    EMPTY,
    line(
      span('Why there', 'bold'),
      agrees,
      span(`  ${candidates.length} of a book of ${bookSize} fit; solver ${shortAddress(view.solver)}, ${rank + 1}. in turn`, 'dim')
    ),
    ...candidates
      .slice(0, MAX_CANDIDATES)
      .map(({ provider, priceWei, score, answer, reason }, i) =>
        line(
          `${i + 1}. ${shortAddress(provider)}  ${lily(priceWei)} LILY  `,
          span(bar(score / best, SCORE_COLUMNS), 'accent'),
          ` ${score}  `,
          span(reason === undefined ? answer : `${answer}: ${reason}`, answer === 'chosen' ? 'good' : 'dim')
        )
      ),
    ...check.differences.slice(0, 2).map(({ code, message }) => line(span(`! ${code}: `, 'bad'), message))
  ]
}

const SCORE_COLUMNS = 10

/** A cow has eight. */
const LOG_ROWS = 10

function logLines(job: JobView, { logs }: CockpitData): Line[] {
  const lines = logs.jobId === job.jobId ? logs.lines : []
  if (lines.length > 0) return lines.map((text) => line(text.replaceAll('\t', '  ')))
  return [line(span(hasEnded(job.state) ? 'it wrote nothing' : 'nothing written yet', 'dim'))]
}

export const jobs: Screen = {
  keys: [
    ['↑↓', 'choose'],
    ['Enter', 'open', 'the whole screen for it, and why it went there'],
    ['v', 'result', 'see the files of its result, pictures too'],
    ['c', 'cancel', 'cancel it; asks first'],
    ['r', 'retry', 'submit it again'],
    ['d', 'download', 'copy the result into a folder beside you'],
    ['x', 'challenge', 'have a mediator run it again; asks first'],
    ['/', 'search']
  ],
  draw: ({ data, ui, width, height }) => {
    const { rows, found, total } = data.jobs
    const chosen = chosenRow(data, ui)
    const job = chosenJob(data, ui)
    if (found === 0) return [heading('Jobs'), line(noJobs(data, ui.search))]
    if (job && ui.isZoomed) return fitHeight(detail(job, { data, width, height }), height)
    const listed = Math.max(4, Math.min(found + 1, Math.floor(height * 0.45)))
    const list = table({ columns: columns(data.nowMs), rows, part: data.jobs, chosen, width, height: listed })
    const place = found > listed - 1 ? ` ${chosen + 1} of ${found}${found < total ? `, ${total} in all` : ''} ` : ''
    const rule = line(span(place + '─'.repeat(width - place.length), 'dim'))
    return fitHeight([...list, rule, ...(job ? detail(job, { data, width, height: height - listed - 1 }) : [])], height)
  }
}

function noJobs({ jobs, node, jobTotals: { going, paid, failed, cancelled } }: CockpitData, search: string): string {
  if (node && !buys(node)) return 'This node buys nothing: `lilynode --role client,… --network …` does. What it sold is on 4.'
  if (jobs.total === 0) return going + paid + failed + cancelled > 0 ? '…' : 'No jobs yet: 8 runs one.'
  return `No job has "${search}" in it.`
}
