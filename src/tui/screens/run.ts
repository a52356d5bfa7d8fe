import type { ModuleView } from '../../node/control/cockpit-api.ts'
import { clip, widthOf } from '../cell-text.ts'
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
  if (field.kind === 'submit') return [EMPTY, line(span(`${mark}[ ${field.label} ]`, isFocused ? 'chosen' : 'bold'))]
  const value = form.values[field.name] ?? ''
  const problem = problemOf(form, field)
  const room = Math.max(8, at.width - at.labels - 8)
  const shown = widthOf(value) > room ? `…${value.slice(-(room - 1))}` : value
  const box = `[${clip(shown.replaceAll('\n', '↵'), room)}${isFocused ? '▏' : ''}]`
  const head = line(
    mark,
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

export const run: Screen = {
  keys: [
    ['Enter', 'open the form; in it: the next field, or run'],
    ['↑↓ Tab', 'between fields'],
    ['← →', 'between choices'],
    ['Esc', 'leave the form']
  ],
  draw: ({ data, ui, width, height }) => {
    if (ui.form) return fitHeight(drawForm(data, ui.form, { width, height }), height)
    const rows = moduleRows(data, ui.search)
    const list =
      rows.length === 0
        ? [line(span('no module has that in it: Esc shows all', 'dim'))]
        : table({ columns, rows, chosen: chosenRow(data, ui), width, height: height - 4 })
    return fitHeight([heading('Run', 'a module that ships; Enter opens its form'), EMPTY, ...list], height)
  }
}
