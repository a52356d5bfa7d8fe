import { counted } from '../../core/units.ts'
import type { ModuleView } from '../../node/control/cockpit-api.ts'
import { cellText, clip, widthOf } from '../cell-text.ts'
import type { CockpitData } from '../cockpit-data.ts'
import type { Field, FormState } from '../form-state.ts'
import { problemOf } from '../form-state.ts'
import { lily } from '../format.ts'
import type { Line } from '../line.ts'
import { EMPTY, fitHeight, line, span } from '../line.ts'
import { chosenRow, moduleRows } from '../rows.ts'
import type { Column } from '../table.ts'
import { heading, table } from '../table.ts'
import type { Screen } from './screen.ts'

const columns: readonly Column<ModuleView>[] = [
  { title: 'module', width: 24, cell: ({ name, version }) => `${name}:${version}` },
  {
    title: 'takes',
    width: 26,
    grow: 1,
    drop: 1,
    cell: ({ inputs, files }) => [...inputs.map(({ name }) => name), ...files.map(({ name }) => `${name} (file)`)].join(', ')
  },
  { title: 'what it does', width: 30, grow: 3, cell: ({ description }) => description }
]

/** Whole words in rows of at most `width` columns; what is over goes on in the last row, to be cut there. */
function wrap(text: string, width: number, rows: number): readonly string[] {
  const out: string[] = []
  for (const word of cellText(text).split(' ')) {
    const longer = `${out.at(-1) ?? ''} ${word}`.trim()
    if (out.length > 0 && (widthOf(longer) <= width || out.length === rows)) out[out.length - 1] = longer
    else out.push(word)
  }
  return out
}

/** What the cheapest provider asks before the first second. */
function estimate(data: CockpitData, form: FormState): Line {
  const { cheapest } = data.market
  const module = data.modules.find(({ name, version }) => form.module === `${name}:${version}`)
  const ceiling = module?.maxPriceWei === undefined ? '' : `; the module’s ceiling is ${lily(module.maxPriceWei)}`
  return cheapest
    ? line(
        span('price  ', 'dim'),
        `from ${lily(cheapest.minimumWei)} LILY and ${lily((BigInt(cheapest.perCpuSecondWei) * 3600n).toString())} a core-hour${ceiling}`
      )
    : line(span('no provider is heard of: the job will wait for one', 'warn'))
}

function fieldLines(form: FormState, field: Field, at: { readonly index: number; readonly labels: number; readonly width: number }): Line[] {
  const isFocused = at.index === form.focus
  const mark = isFocused ? '▸ ' : '  '
  const spot = { row: at.index }
  if (field.kind === 'submit') return [EMPTY, [{ ...span(`${mark}[ ${field.label} ]`, isFocused ? 'chosen' : 'bold'), spot }]]
  const value = form.values[field.name] ?? ''
  const problem = problemOf(form, field)
  const room = Math.max(8, at.width - at.labels - 8)
  const shown = widthOf(value) > room ? `…${value.slice(-(room - 1))}` : value
  const box = `[${clip(shown.replaceAll('\n', '↵'), room)}${isFocused ? '▏' : ''}]`
  const head = line(
    { ...span(mark), spot },
    span(field.label.padEnd(at.labels), field.required ? 'bold' : 'plain'),
    ' ',
    span(box, isFocused ? 'accent' : 'plain'),
    ...(problem === undefined ? [] : [span(` ! ${problem}`, 'warn')])
  )
  return isFocused && field.hint !== '' ? [head, line(' '.repeat(at.labels + 3), span(field.hint, 'dim'))] : [head]
}

function drawForm(data: CockpitData, form: FormState, size: { readonly width: number; readonly height: number }): Line[] {
  const module = data.modules.find(({ name, version }) => form.module === `${name}:${version}`)
  const labels = Math.max(...form.fields.map(({ label }) => widthOf(label)))
  const blocks = form.fields.map((field, index) => fieldLines(form, field, { index, labels, width: size.width }))
  const head = [heading(`Run ${form.module}`, module?.description ?? ''), estimate(data, form), EMPTY]
  const room = Math.max(1, size.height - head.length)
  const rows = blocks.flat()
  const before = blocks.slice(0, form.focus).flat().length
  const start = Math.max(0, Math.min(before - Math.floor(room / 2), rows.length - room))
  return [...head, ...rows.slice(start, start + room)]
}

/** With its rule: below the list stands what the chosen module is, whole. */
const DETAIL_ROWS = 3

function detail({ description, inputs, files, maxPriceWei }: ModuleView, width: number): Line[] {
  const takes = [...inputs.map(({ name, required }) => (required ? name : `[${name}]`)), ...files.map(({ name }) => `${name} (file)`)].join(', ')
  const price = maxPriceWei === undefined ? '' : `  at most ${lily(maxPriceWei)} LILY`
  const told = wrap(description, width, 2)
  return [...told.map((text) => line(text)), line(span('takes  ', 'dim'), takes === '' ? 'nothing' : takes, span(price, 'dim'))]
}

export const run: Screen = {
  keys: [
    ['Enter', 'form', 'open the form; in it: the next field, or run'],
    ['/', 'search'],
    ['↑↓', 'choose', 'a module; in the form a field, as Tab'],
    ['← →', 'choices', 'in the form: between the choices of a field'],
    ['Ctrl-U', 'empty', 'in the form: empty the field'],
    ['Esc', 'leave', 'leave the form']
  ],
  draw: ({ data, ui, width, height }) => {
    if (ui.form) return fitHeight(drawForm(data, ui.form, { width, height }), height)
    const rows = moduleRows(data, ui.search)
    const chosen = rows[chosenRow(data, ui)]
    const list = chosen
      ? table({ columns, rows, chosen: chosenRow(data, ui), width, height: Math.max(2, Math.min(rows.length + 1, height - DETAIL_ROWS - 2)) })
      : [line(span(data.modules.length === 0 ? '…' : `no module has "${ui.search}" in it: Esc shows all`, 'dim'))]
    const title = heading('Run', `${counted(rows.length, 'module')} that ${rows.length === 1 ? 'ships' : 'ship'}; Enter opens the form of the chosen one`)
    return fitHeight([title, ...list, ...(chosen ? [line(span('─'.repeat(width), 'dim')), ...detail(chosen, width)] : [])], height)
  }
}
