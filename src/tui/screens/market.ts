import type { OfferView } from '../../node/client-api.ts'
import { bar, sparkline } from '../charts.ts'
import type { CockpitData } from '../cockpit-data.ts'
import { cores, duration, lily, shortAddress, size } from '../format.ts'
import type { Line } from '../line.ts'
import { beside, EMPTY, fitHeight, line, span } from '../line.ts'
import { remember } from '../remember.ts'
import { chosenRow, offerRows } from '../rows.ts'
import type { Column } from '../table.ts'
import { heading, table } from '../table.ts'
import { eventLine } from './event-line.ts'
import type { Screen } from './screen.ts'
import { WIDE_COLUMNS } from './screen.ts'

const columns = (nowMs: number): readonly Column<OfferView>[] => [
  { title: 'provider', width: 13, cell: ({ provider }) => shortAddress(provider) },
  { title: 'engines', width: 11, grow: 1, cell: ({ engines }) => engines.join(',') },
  { title: 'cores', width: 5, align: 'right', cell: ({ cpuMilli }) => cores(cpuMilli) },
  { title: 'memory', width: 8, align: 'right', cell: ({ memoryBytes }) => size(memoryBytes) },
  { title: 'GPUs', width: 8, grow: 2, cell: ({ gpus }) => (gpus.length === 0 ? '–' : gpus.join(', ')) },
  { title: 'minimum', width: 8, align: 'right', cell: ({ minimumWei }) => lily(minimumWei) },
  { title: 'core-hour', width: 9, align: 'right', drop: 3, cell: ({ perCpuSecondWei }) => lily((BigInt(perCpuSecondWei) * 3600n).toString()) },
  { title: 'cached', width: 6, align: 'right', drop: 1, cell: ({ cached }) => String(cached) },
  { title: 'ends in', width: 7, align: 'right', drop: 2, cell: ({ expiresAtMs }) => duration(expiresAtMs - nowMs) }
]

const STEPS = 6
const BAR_COLUMNS = 20

/** How much may be had up to which price: cores on offer below each of a few prices, the cheapest first. */
const depth = remember((sorted: readonly OfferView[], _key: 'depth'): Line[] => {
  const all = sorted.reduce((sum, { cpuMilli }) => sum + cpuMilli, 0)
  if (all === 0) return [line(span('nothing is on offer', 'dim'))]
  const steps = Math.min(STEPS, sorted.length)
  const byPrice = new Map<string, number>()
  for (let i = 1; i <= steps; i++) {
    const upTo = sorted.slice(0, Math.ceil((sorted.length * i) / steps))
    const cpu = upTo.reduce((sum, { cpuMilli }) => sum + cpuMilli, 0)
    byPrice.set(lily(upTo.at(-1)?.minimumWei), cpu) // equal prices are one row, the last of them
  }
  return [...byPrice].map(([price, cpu]) => line(span(`≤ ${price.padEnd(8)}`, 'dim'), span(bar(cpu / all, BAR_COLUMNS), 'accent'), ` ${cores(cpu)} cores`))
})

/** What was paid, job by job, in the order of payment; no more than is drawn. */
const prices = remember((jobs: CockpitData['jobs'], columns: number): Line => {
  const paid = jobs.filter(({ paidWei }) => paidWei !== undefined)
  const [latest] = paid
  if (!latest) return line(span('nothing paid yet', 'dim'))
  const micro = paid
    .slice(0, columns)
    .map(({ paidWei = '0' }) => Number(BigInt(paidWei) / 10n ** 12n))
    .reverse()
  return line(span(sparkline(micro, columns), 'accent'), ` last ${lily(latest.paidWei)} LILY`)
})

function matches({ events }: CockpitData, rows: number): Line[] {
  const told = events.filter(({ type }) => type === 'deal.matched' || type === 'deal.refused').slice(-Math.max(1, rows))
  return told.length === 0 ? [line(span('none seen yet', 'dim'))] : told.toReversed().map(eventLine)
}

const MAX_STUCK = 2
const stuckJobs = remember((jobs: CockpitData['jobs'], most: number) =>
  jobs.filter(({ state, waiting }) => state === 'queued' && waiting !== undefined && waiting.length > 0).slice(0, most)
)

/** Jobs that nobody takes, with what the solvers say. */
function whyNot({ jobs }: CockpitData): Line[] {
  const waiting = stuckJobs(jobs, MAX_STUCK)
  return waiting.flatMap((job) => [line(span('○ ', 'warn'), job.module), ...(job.waiting ?? []).slice(0, 3).map((why) => line(span(`  ${why}`, 'dim')))])
}

export const market: Screen = {
  keys: [
    ['↑↓', 'choose'],
    ['/', 'search by provider, engine or GPU'],
    ['Esc', 'all']
  ],
  draw: ({ data, ui, width, height }) => {
    const rows = offerRows(data, ui.search)
    const best = rows[0]
    const chosen = chosenRow(data, ui)
    const listed = Math.max(4, Math.min(rows.length + 1, height - 13))
    const title = heading('Book', `${rows.length} offers${best ? `, from ${lily(best.minimumWei)} LILY` : ''}`)
    const list = rows.length > 0 ? table({ columns: columns(data.nowMs), rows, chosen, width, height: listed }) : [line(emptyBook(ui.search))]
    const left = [heading('Depth', 'cores by minimum price'), ...depth(rows, 'depth'), EMPTY, heading('Paid prices'), prices(data.jobs, BAR_COLUMNS + 10)]
    const why = whyNot(data)
    const right = [heading('Last matches'), ...matches(data, 4), ...(why.length > 0 ? [EMPTY, heading('Not taken'), ...why] : [])]
    const half = width >= WIDE_COLUMNS ? Math.floor(width / 2) : 44
    return fitHeight([title, ...list, EMPTY, ...beside(left, right, half)], height)
  }
}

const emptyBook = (search: string): string =>
  search === '' ? 'No provider is heard of yet: 6 shows whom this node is connected to.' : `No offer has "${search}" in it: Esc shows all.`
