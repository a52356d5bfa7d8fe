import { counted } from '../../core/units.ts'
import type { OfferView } from '../../node/client-api.ts'
import { bar, plot, sparkline } from '../charts.ts'
import type { CockpitData } from '../cockpit-data.ts'
import { cores, duration, lily, shortAddress, shortId, size } from '../format.ts'
import type { Line } from '../line.ts'
import { beside, EMPTY, fitHeight, line, span } from '../line.ts'
import { chosenRow } from '../rows.ts'
import type { Column } from '../table.ts'
import { heading, table } from '../table.ts'
import { ago, eventLine } from './event-line.ts'
import type { Screen } from './screen.ts'
import { WIDE_COLUMNS } from './screen.ts'
import { drawShelf } from './shelf.ts'

const columns = (nowMs: number): readonly Column<OfferView>[] => [
  { title: 'provider', width: 13, cell: ({ provider }) => shortAddress(provider) },
  { title: 'engines', width: 11, grow: 1, cell: ({ engines }) => engines.join(',') },
  { title: 'cores', width: 5, align: 'right', cell: ({ cpuMilli }) => cores(cpuMilli) },
  { title: 'memory', width: 8, align: 'right', cell: ({ memoryBytes }) => size(memoryBytes) },
  { title: 'GPUs', width: 8, grow: 2, cell: ({ gpus }) => (gpus.length === 0 ? '–' : gpus.join(', ')) },
  { title: 'models', width: 6, align: 'right', drop: 4, cell: ({ services = [] }) => (services.length === 0 ? '–' : String(services.length)) },
  { title: 'minimum', width: 8, align: 'right', cell: ({ minimumWei }) => lily(minimumWei) },
  { title: 'core-hour', width: 9, align: 'right', drop: 3, cell: ({ perCpuSecondWei }) => lily((BigInt(perCpuSecondWei) * 3600n).toString()) },
  { title: 'cached', width: 6, align: 'right', drop: 1, cell: ({ cached }) => String(cached) },
  { title: 'ends in', width: 7, align: 'right', drop: 2, cell: ({ expiresAtMs }) => duration(expiresAtMs - nowMs) }
]

const BAR_COLUMNS = 20

/** How much may be had up to which price: cores on offer below each of a few prices, the cheapest first. */
function depth({ market }: CockpitData): Line[] {
  const all = market.depth.at(-1)?.cpuMilli ?? 0
  if (all === 0) return [line(span('nothing is on offer', 'dim'))]
  return market.depth.map(({ upToWei, cpuMilli }) =>
    line(span(`≤ ${lily(upToWei).padEnd(8)}`, 'dim'), span(bar(cpuMilli / all, BAR_COLUMNS), 'accent'), ` ${counted(cores(cpuMilli), 'core')}`)
  )
}

/** What the market paid, deal by deal over the time that they span; with less room, the prices of this node's own jobs in a row. */
function prices({ matches: deals, jobTotals: { paidWei }, nowMs }: CockpitData, width: number, height: number): Line[] {
  const points = deals.map(({ priceWei, atMs }) => ({ atMs, value: micro(priceWei) }))
  const sorted = [...deals].sort((x, y) => micro(x.priceWei) - micro(y.priceWei))
  const [low, high, oldest] = [sorted[0], sorted.at(-1), deals.at(-1)]
  if (!low || !high || !oldest || deals.length < 2 || height < MIN_PLOT_ROWS) return [heading('Prices', 'that this node paid'), ownPrices(paidWei, width)]
  const labels = [lily(high.priceWei), lily(low.priceWei)]
  const edge = Math.max(...labels.map((text) => text.length))
  const rows = plot(points, Math.max(8, width - edge - 2), low.priceWei === high.priceWei ? 1 : Math.min(MAX_PLOT_ROWS, height - 2))
  const name = (i: number): string => (i === 0 ? labels[0] : i === rows.length - 1 ? labels[1] : '') ?? ''
  const axis = `${ago(oldest.atMs, nowMs)} … now`
  const title = heading('Prices', 'of the market’s deals, LILY')
  return [title, ...rows.map((row, i) => line(span(`${name(i).padStart(edge)} │`, 'dim'), span(row, 'accent'))), line(span(' '.repeat(edge + 2) + axis, 'dim'))]
}

/** Below it a row of bars says more. */
const MIN_PLOT_ROWS = 5
/** Above it the dots are too far apart to be a curve. */
const MAX_PLOT_ROWS = 12
const micro = (wei: string): number => Number(BigInt(wei) / 10n ** 12n)

function ownPrices(paidWei: readonly string[], width: number): Line {
  const [latest] = paidWei
  if (latest === undefined) return line(span('this node paid nothing yet', 'dim'))
  const room = Math.max(8, Math.min(paidWei.length, width - LAST_COLUMNS))
  return line(span(sparkline(paidWei.slice(0, room).map(micro).reverse(), room), 'accent'), ` last ${lily(latest)} LILY`)
}

/** ` last 1 234.5678 LILY` */
const LAST_COLUMNS = 22

/** Of the whole market, as the chain opened them; where this node's solver made one, its place in the order; else what it refused. */
function matches({ matches: made, events, nowMs }: CockpitData, width: number, rows: number): Line[] {
  const ranks = new Map(events.filter((event) => event.type === 'deal.matched').map(({ dealId, rank }) => [dealId as string, rank])) // an id is a text
  const refused = events.filter(({ type }) => type === 'deal.refused').slice(-1)
  const told = made.slice(0, Math.max(1, rows - refused.length)).map(({ dealId, provider, priceWei, state, atMs }) => {
    const rank = ranks.get(dealId)
    const place = rank === undefined ? '' : `, ${rank === 0 ? 'best' : `place ${rank + 1}`} of the book`
    const who = width < WITH_PROVIDER_COLUMNS ? '' : ` ${shortAddress(provider)}`
    return line(span('→ ', 'accent'), `${shortId(dealId)}${who} ${lily(priceWei)} `, span(`${state}, ${ago(atMs, nowMs)}${place}`, 'dim'))
  })
  const all = [...told, ...refused.map(eventLine)]
  return all.length === 0 ? [line(span('no deal was opened lately', 'dim'))] : all
}

/** `→ 0x01234567 0x012345…4567 0.1234 Committed, 10 min ago` */
const WITH_PROVIDER_COLUMNS = 56

/** Each model of GPU: how many, and from which price. */
const gpuPrices = ({ market: { gpuModels } }: CockpitData): Line[] =>
  gpuModels.slice(0, MAX_MODELS).map(({ model, gpus, fromWei }) => line(span(model, 'accent'), ` ${gpus} × from ${lily(fromWei)} LILY`))

/** Models that answer now, the cheapest provider of each. */
function models({ market: { services } }: CockpitData): Line[] {
  return services.slice(0, MAX_MODELS).map(({ model, providers, outputWei, tokensPerSecond }) => {
    const speed = tokensPerSecond === 0 ? '' : `, ${tokensPerSecond} tokens/s`
    return line(span(model, 'accent'), ` ${providers} × from ${lily(outputWei)} LILY/1M tokens${speed}`)
  })
}

const MAX_MODELS = 4

/** Jobs that nobody takes, with what the solvers say. */
const whyNot = ({ jobTotals: { stuck } }: CockpitData): Line[] =>
  stuck
    .slice(0, MAX_STUCK)
    .flatMap((job) => [line(span('○ ', 'warn'), job.module), ...(job.waiting ?? []).slice(0, 3).map((why) => line(span(`  ${why}`, 'dim')))])

const MAX_STUCK = 2

export const market: Screen = {
  keys: [
    ['↑↓', 'choose'],
    ['b', 'by module', 'or by offer: who runs which module, how many at once, and from which price'],
    ['/', 'search', 'by provider, engine, GPU or model'],
    ['Esc', 'all', 'end the search']
  ],
  draw: ({ data, ui, width, height }) => {
    if (ui.isByModule) return drawShelf({ data, ui, width, height })
    const { rows, found, total } = data.offers
    const best = data.market.depth[0]
    const chosen = chosenRow(data, ui)
    const listed = Math.max(4, Math.min(found + 1, height - 13))
    const title = heading('Book', `${found}${found < total ? ` of ${total}` : ''} offers${best ? `, from ${lily(data.market.cheapest?.minimumWei)} LILY` : ''}`)
    const list =
      found > 0 ? table({ columns: columns(data.nowMs), rows, part: data.offers, chosen, width, height: listed }) : [line(emptyBook(data, ui.search))]
    const half = width >= WIDE_COLUMNS ? Math.floor(width / 2) : NARROW_LEFT_COLUMNS
    const room = Math.max(0, height - list.length - 2)
    const gpus = gpuPrices(data)
    const upper = [
      heading('Depth', 'cores by minimum price'),
      ...depth(data),
      ...(gpus.length > 0 ? [EMPTY, heading('Best prices by GPU'), ...gpus] : []),
      EMPTY
    ]
    const left = [...upper, ...prices(data, half - 2, room - upper.length)]
    const why = whyNot(data)
    const answering = models(data)
    const below = [
      ...(answering.length > 0 ? [EMPTY, heading('Models on offer', String(data.market.services.length)), ...answering] : []),
      ...(why.length > 0 ? [EMPTY, heading('Not taken'), ...why] : [])
    ]
    const right = [heading('Last matches'), ...matches(data, width - half, Math.max(MIN_MATCHES, room - below.length - 1)), ...below]
    return fitHeight([title, ...list, EMPTY, ...beside(left, right, half)], height)
  }
}

/** The bars of the depth, and a gap. */
const NARROW_LEFT_COLUMNS = 40
const MIN_MATCHES = 3

function emptyBook({ offers, market }: CockpitData, search: string): string {
  if (offers.total === 0) return market.offers > 0 ? '…' : 'No provider is heard of yet: 6 shows whom this node is connected to.'
  return `No offer has "${search}" in it: Esc shows all.`
}
