import type { ModuleTotals } from '../../node/control/cockpit-frame.ts'
import { bar } from '../charts.ts'
import { lily, shortAddress, size } from '../format.ts'
import type { Line } from '../line.ts'
import { EMPTY, fitHeight, line, span } from '../line.ts'
import { chosenRow, shelfRows } from '../rows.ts'
import type { Column } from '../table.ts'
import { heading, table } from '../table.ts'
import type { ScreenInit } from './screen.ts'

const BAR_COLUMNS = 10
/** The list's heading, its foot, and a row between. */
const FRAME_ROWS = 3

const columns = (most: number): readonly Column<ModuleTotals>[] => [
  { title: 'module', width: 22, grow: 1, cell: ({ module, providers }) => (providers > 0 ? module : span(module, 'dim')) },
  { title: 'engine', width: 6, drop: 2, cell: ({ engine }) => engine },
  { title: 'GPU', width: 12, grow: 1, drop: 1, cell: gpuText },
  { title: 'providers', width: 9, align: 'right', cell: ({ providers }) => (providers > 0 ? String(providers) : '–') },
  { title: 'at once', width: 7, align: 'right', cell: ({ atOnce }) => (atOnce > 0 ? String(atOnce) : '–') },
  { title: '', width: BAR_COLUMNS, drop: 3, cell: ({ atOnce }) => span(atOnce > 0 ? bar(atOnce / most, BAR_COLUMNS) : '', 'accent') },
  { title: 'from LILY', width: 10, align: 'right', cell: ({ best }) => (best ? lily(best.priceWei) : '–') },
  { title: 'of', width: 13, grow: 1, drop: 4, cell: ({ best }) => (best ? shortAddress(best.provider) : '') }
]

function gpuText({ gpus, vramBytes }: ModuleTotals): string {
  if (gpus === 0) return '–'
  const memory = vramBytes > 0 ? size(vramBytes) : ''
  return `${gpus > 1 || memory === '' ? `${gpus} × ` : ''}${memory}`.trim()
}

/** The market by module: who would run each that ships as its manifest says, how many fit into what is free, and what one job costs at the best price. */
export function drawShelf({ data, ui, width, height }: ScreenInit): readonly Line[] {
  const rows = shelfRows(data, ui.search)
  const served = (data.shelf ?? []).filter(({ providers }) => providers > 0).length
  const title = heading('Market by module', data.shelf ? `${served} of ${data.shelf.length} modules have a provider` : 'asking…')
  if (data.shelf === undefined) return [title]
  if (rows.length === 0) return [title, EMPTY, line(`No module has "${ui.search}" in its name: Esc shows all.`)]
  const most = Math.max(1, ...rows.map(({ atOnce }) => atOnce))
  const list = table({ columns: columns(most), rows, chosen: chosenRow(data, ui), width, height: Math.min(rows.length + 1, height - FRAME_ROWS) })
  const foot = span('Price of one job, as long as it may take; stake and limits count as well.', 'dim')
  return fitHeight([title, ...list, EMPTY, line(foot)], height)
}
