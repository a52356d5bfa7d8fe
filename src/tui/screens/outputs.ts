import type { OutputPreview } from '../../node/control/output-preview.ts'
import type { CockpitData } from '../cockpit-data.ts'
import { size } from '../format.ts'
import type { Line } from '../line.ts'
import { EMPTY, fitHeight, line, span } from '../line.ts'
import type { Gray } from '../picture.ts'
import { drawPicture } from '../picture.ts'
import type { Column } from '../table.ts'
import { heading, table } from '../table.ts'

/** With the heading: the file itself is what is looked at. */
const LIST_ROWS = 7

const columns: readonly Column<OutputPreview['files'][number]>[] = [
  { title: 'file', width: 20, grow: 1, cell: ({ path }) => path },
  { title: 'size', width: 9, align: 'right', cell: ({ bytes }) => size(bytes) }
]

export interface Viewing {
  readonly jobId: string
  readonly index: number
}

/** The files of a job's result, and the chosen one as a terminal can show it. */
export function drawOutputs({ preview }: CockpitData, viewing: Viewing, { width, height }: { readonly width: number; readonly height: number }): Line[] {
  const title = heading('Outputs', `of job ${viewing.jobId.slice(0, 10)}`)
  const { view, problem } = preview
  if (preview.jobId !== viewing.jobId || (!view && problem === undefined)) return [title, EMPTY, line('…')]
  if (!view) return [title, EMPTY, line(span(`✗ ${problem ?? ''}`, 'bad'))]
  if (view.files.length === 0) return [title, EMPTY, line('the job wrote no file; its log is on the screen before')]
  const list = table({
    columns,
    rows: view.files,
    chosen: Math.min(viewing.index, view.files.length - 1),
    width,
    height: Math.min(LIST_ROWS, view.files.length + 1)
  })
  const rule = line(span('─'.repeat(width), 'dim'))
  return fitHeight([title, ...list, rule, ...shownLines(view.shown, width, height - list.length - 2)], height)
}

function shownLines(shown: OutputPreview['shown'], width: number, height: number): Line[] {
  if (!shown) return []
  if (shown.kind === 'none') return [line(span(shown.why, 'dim'))]
  if (shown.kind === 'text') {
    const rows = shown.text.split('\n').map((text) => line(text.replaceAll('\t', '  ')))
    return rows.length > height || shown.isCut ? [...rows.slice(0, height - 1), line(span('… there is more of it', 'dim'))] : rows
  }
  const picture = drawPicture(grayOf(shown), width, height - 1)
  return [line(span(`a picture of ${shown.of}`, 'dim')), ...picture.map((row) => line(row))]
}

const grayOf = ({ width, height, gray }: { readonly width: number; readonly height: number; readonly gray: string }): Gray => ({
  width,
  height,
  dots: Buffer.from(gray, 'base64')
})
