import type { GpuLoad } from '../../node/control/gpu-load.ts'
import type { SoldView } from '../../node/control/shop-view.ts'
import type { KeptView } from '../../node/retention/kept-view.ts'
import { bar } from '../charts.ts'
import type { CockpitData } from '../cockpit-data.ts'
import { cores, duration, lily, shortId, size } from '../format.ts'
import type { Line } from '../line.ts'
import { beside, EMPTY, fitHeight, line, lineWidth, span } from '../line.ts'
import type { Cell, Column } from '../table.ts'
import { facts, heading, table } from '../table.ts'
import { ago } from './event-line.ts'
import { KEPT_TONES, keptText } from './kept.ts'
import type { Screen } from './screen.ts'
import { WIDE_COLUMNS } from './screen.ts'

const BAR_COLUMNS = 16
/** As the facts below them: the longest name and a gap. */
const NAME_COLUMNS = 9
/** Above it a GPU slows itself down. */
const HOT_CELSIUS = 83

const meter = (name: string, share: number, text: string): Line =>
  line(span(name.padEnd(NAME_COLUMNS), 'dim'), span(bar(share, BAR_COLUMNS), 'accent'), ` ${text}`)

function capacity({ node }: CockpitData, width: number): Line[] {
  const own = node?.provider
  const kept = node?.kept ? [keptMeter(node.kept, width)] : []
  if (!own) return [line(span('this node has told no offer yet', 'dim')), ...kept]
  const { free, whole } = own
  const soldCpu = whole.cpuMilli - free.cpuMilli
  const soldMemory = Math.max(0, whole.memoryBytes - free.memoryBytes)
  return [
    meter('cores', soldCpu / whole.cpuMilli, `${cores(soldCpu)} of ${cores(whole.cpuMilli)} sold`),
    meter('memory', soldMemory / whole.memoryBytes, `${size(soldMemory)} of ${size(whole.memoryBytes)} sold`),
    ...kept,
    ...facts([
      ['engines', free.engines.join(', ')],
      ['price', `${lily(free.minimumWei)} LILY at least, ${lily((BigInt(free.perCpuSecondWei) * 3600n).toString())} a core-hour`],
      ['models', free.services?.map(({ model }) => model).join(', ')]
    ])
  ]
}

/** What jobs left behind that this node must keep, and what is free besides where there is room to say so. */
function keptMeter(kept: KeptView, width: number): Line {
  const { bytes, limitBytes = bytes + kept.freeBytes, state } = kept
  const name = state === 'room' ? span('kept'.padEnd(NAME_COLUMNS), 'dim') : span('!kept'.padEnd(NAME_COLUMNS), KEPT_TONES[state])
  const row = line(name, span(bar(bytes / Math.max(1, limitBytes), BAR_COLUMNS), 'accent'), ` ${keptText(kept)}`)
  const full = [...row, span(`, ${size(kept.freeBytes)} free`)]
  return lineWidth(full) < width ? full : row
}

const GPU_BAR_COLUMNS = 6

const gpuColumns: readonly Column<GpuLoad>[] = [
  { title: 'GPU', width: 11, grow: 1, cell: ({ model }) => model },
  {
    title: 'busy',
    width: 12,
    cell: ({ utilisation }) => (utilisation === undefined ? '–' : `${bar(utilisation, GPU_BAR_COLUMNS)} ${Math.round(utilisation * 100)} %`)
  },
  { title: 'VRAM', width: 18, cell: vram },
  {
    title: 'heat',
    width: 6,
    align: 'right',
    cell: ({ celsius }) => (celsius === undefined ? '–' : celsius >= HOT_CELSIUS ? span(`!${celsius} °C`, 'bad') : `${celsius} °C`)
  },
  { title: 'W', width: 4, align: 'right', drop: 1, cell: ({ watts }) => (watts === undefined ? '–' : String(Math.round(watts))) }
]

function vram({ usedBytes, totalBytes }: GpuLoad): string {
  if (totalBytes === undefined) return '–'
  const total = `${Math.round(totalBytes / 2 ** 30)} GiB`
  return usedBytes === undefined ? total : `${bar(usedBytes / totalBytes, GPU_BAR_COLUMNS)} ${Math.round(usedBytes / 2 ** 30)}/${total}`
}

/** With what its tool tells; without the tool, what the offer says. */
function gpus({ shop, node }: CockpitData, width: number): Line[] {
  if (shop?.gpus) return table({ columns: gpuColumns, rows: shop.gpus, width, height: shop.gpus.length + 1 })
  const models = node?.provider?.whole.gpus ?? []
  return models.length === 0 ? [line(span('no GPU', 'dim'))] : models.map((model) => line(model))
}

const listed = (names: readonly string[], none: string): string => (names.length === 0 ? none : names.join(', '))

function policy({ shop }: CockpitData): Line[] {
  if (!shop) return [line(span('no word of it yet', 'dim'))]
  const { allow, deny, maxTimeoutMs, collateralBps } = shop.policy
  const { stakeWei, unbondingWei, exposureWei, freeWei } = shop.stake
  const unbonding: Cell = unbondingWei === '0' ? 'nothing' : span(`${lily(unbondingWei)} LILY is leaving`, 'warn')
  return facts([
    ['runs', listed(allow, 'any module')],
    ['never', listed(deny, '–')],
    ['at most', `${duration(maxTimeoutMs)}, ${collateralBps / 10_000} × the price at risk`],
    ['stake', `${lily(stakeWei)} LILY, ${lily(freeWei)} free, ${lily(exposureWei)} at risk`],
    ['unbonding', unbonding],
    ['cached', shop.images.length === 0 ? 'nothing' : `${shop.images.length}: ${shop.images.map(shortImage).join(' ')}`]
  ])
}

/** The end of a digest or of a CID tells it from others. */
const shortImage = (name: string): string => `…${name.slice(-6)}`

const soldColumns = (nowMs: number, calls: ReadonlyMap<string, string | undefined>): readonly Column<SoldView>[] => [
  { title: 'deal', width: 10, cell: ({ dealId }) => shortId(dealId) },
  { title: 'module', width: 14, grow: 2, cell: ({ module }) => module },
  { title: 'runs in', width: 9, cell: ({ engine }) => (engine === 'docker' ? 'container' : engine) },
  { title: 'state', width: 10, cell: ({ state, isLive }) => span(`${isLive ? '◐' : '●'} ${state}`, isLive ? 'accent' : 'dim') },
  { title: 'since', width: 10, align: 'right', cell: ({ sinceMs }) => ago(sinceMs, nowMs) },
  { title: 'cores', width: 5, align: 'right', cell: ({ cpuMilli }) => cores(cpuMilli) },
  { title: 'memory', width: 8, align: 'right', drop: 1, cell: ({ memoryBytes }) => size(memoryBytes) },
  { title: 'GPUs', width: 4, align: 'right', drop: 2, cell: ({ gpus: count }) => (count === 0 ? '–' : String(count)) },
  { title: 'LILY', width: 8, align: 'right', cell: ({ priceWei }) => lily(priceWei) },
  { title: 'last call', width: 10, grow: 1, drop: 3, cell: ({ dealId }) => calls.get(dealId) ?? '–' }
]

export const provider: Screen = {
  keys: [['3', 'the others’ offers']],
  draw: ({ data, width, height }) => {
    if (data.node && !data.node.roles.includes('provider'))
      return [
        heading('Provider'),
        line('This node sells nothing.'),
        line(span('To sell this machine: ', 'dim'), span('lilynode --role client,provider --network …', 'accent'))
      ]
    const isWide = width >= WIDE_COLUMNS
    const half = isWide ? Math.floor(width / 2) : width
    const left = [heading('Capacity'), ...capacity(data, half), EMPTY, ...gpus(data, half - 2)]
    const right = [heading('Policy and stake'), ...policy(data)]
    const top = isWide ? beside(left, right, half) : [...left, EMPTY, ...right]
    const sold = data.shop?.sold ?? []
    const live = sold.filter(({ isLive }) => isLive).length
    const columns = soldColumns(data.nowMs, lastCalls(data.events))
    const room = Math.max(DEAL_ROWS, height - top.length - 2)
    const list = sold.length === 0 ? [line(span('none yet', 'dim'))] : table({ columns, rows: sold, width, height: Math.min(sold.length + 1, room) })
    // The deals keep their rows: what stands above them is without empty rows, then its end is cut.
    const headRows = Math.max(0, height - list.length - 2)
    const head = (top.length <= headRows ? top : top.filter(({ length }) => length > 0)).slice(0, headRows)
    return fitHeight([...head, EMPTY, heading('Deals', `${live} live, ${sold.length - live} over`), ...list], height)
  }
}

/** With the heading. */
const DEAL_ROWS = 5

/** What was last told of each deal's calls to the chain. */
function lastCalls(events: CockpitData['events']): ReadonlyMap<string, string> {
  const calls = new Map<string, string>()
  for (const event of events) if (event.type === 'chain.tx' && event.dealId !== undefined) calls.set(event.dealId, event.verb)
  return calls
}
