import { bar } from '../charts.ts'
import type { CockpitData } from '../cockpit-data.ts'
import type { SeenDeal } from '../deals-seen.ts'
import { dealsSeen } from '../deals-seen.ts'
import { cores, lily, shortId, size } from '../format.ts'
import type { Line } from '../line.ts'
import { EMPTY, fitHeight, line, span } from '../line.ts'
import type { Column } from '../table.ts'
import { facts, heading, table } from '../table.ts'
import { ago } from './event-line.ts'
import type { Screen } from './screen.ts'

const BAR_COLUMNS = 24

const columns = (nowMs: number): readonly Column<SeenDeal>[] => [
  { title: 'deal', width: 10, cell: ({ dealId }) => shortId(dealId) },
  { title: 'state', width: 14, cell: ({ state }) => state },
  { title: 'since', width: 10, align: 'right', cell: ({ sinceMs }) => ago(sinceMs, nowMs) },
  { title: 'result', width: 9, align: 'right', cell: ({ bytes }) => (bytes === undefined ? '–' : size(bytes)) },
  { title: 'last call to the chain', width: 22, grow: 1, cell: ({ lastTx }) => lastTx ?? '–' }
]

function capacity({ node, wallet }: CockpitData): Line[] {
  const own = node?.provider
  if (!own) return [line(span('this node has told no offer yet', 'dim'))]
  const { free, whole } = own
  const meter = (name: string, share: number, text: string): Line => line(span(name.padEnd(8), 'dim'), span(bar(share, BAR_COLUMNS), 'accent'), ` ${text}`)
  const soldCpu = whole.cpuMilli - free.cpuMilli
  const soldMemory = Math.max(0, whole.memoryBytes - free.memoryBytes)
  return [
    meter('cores', soldCpu / whole.cpuMilli, `${cores(soldCpu)} of ${cores(whole.cpuMilli)} sold`),
    meter('memory', soldMemory / whole.memoryBytes, `${size(soldMemory)} of ${size(whole.memoryBytes)} sold`),
    ...facts([
      ['GPUs', whole.gpus.length === 0 ? 'none' : whole.gpus.join(', ')],
      ['engines', free.engines.join(', ')],
      ['cached', `${free.cached} modules and images`],
      ['price', `${lily(free.minimumWei)} LILY at least, ${lily((BigInt(free.perCpuSecondWei) * 3600n).toString())} a core-hour`],
      ['stake', wallet ? `${lily(wallet.stake.provider)} LILY` : undefined]
    ])
  ]
}

export const provider: Screen = {
  keys: [['3', 'the others’ offers']],
  draw: ({ data, width, height }) => {
    if (data.node && !data.node.roles.includes('provider'))
      return [
        heading('Provider'),
        line('This node sells nothing.'),
        line(span('To sell this machine: ', 'dim'), span('lilynode --role client,provider --network …', 'accent'))
      ]
    const deals = dealsSeen(data.events)
    const top = [heading('Capacity'), ...capacity(data), EMPTY, heading('Deals', `${deals.length} lately`)]
    const list =
      deals.length === 0
        ? [line(span('none yet', 'dim'))]
        : table({ columns: columns(data.nowMs), rows: deals, width, height: Math.max(2, height - top.length) })
    return fitHeight([...top, ...list], height)
  }
}
