import { cellText, fitText, widthOf } from './cell-text.ts'
import type { Line, Span, Tone } from './line.ts'
import { chooseLine, fitLine, span } from './line.ts'

export type Cell = string | Span

export interface Column<T> {
  readonly title: string
  /** The least it is worth showing in. */
  readonly width: number
  /** Its share of what is left over. */
  readonly grow?: number
  readonly align?: 'left' | 'right'
  /** Left out first, the highest number first, where there is no room. */
  readonly drop?: number
  cell(row: T): Cell
}

export interface TableInit<T> {
  readonly columns: readonly Column<T>[]
  readonly rows: readonly T[]
  /** Where `rows` are a part of a longer list: which. */
  readonly part?: { readonly start: number; readonly found: number }
  /** Of the whole list; undefined: none is chosen. */
  readonly chosen?: number
  readonly width: number
  /** With the heading. */
  readonly height: number
}

/** The first row of the window that keeps `chosen` in sight, about its middle. */
export function windowStart(count: number, height: number, chosen: number): number {
  return Math.max(0, Math.min(chosen - Math.floor(height / 2), count - height))
}

/** A row that the node has not told yet: it comes with the next frame. */
const COMING: Line = [{ text: '  …', tone: 'dim' }]
const GAP = 2
const MARK = 2

/** A heading and the rows around the chosen one. Only what is seen is made: ten thousand rows cost as much as ten. */
export function table<T>({ columns, rows, part, chosen, width, height }: TableInit<T>): Line[] {
  const shown = columnsThatFit(columns, width - MARK)
  const seen = Math.max(0, height - 1)
  const { start: first, found } = part ?? { start: 0, found: rows.length }
  const start = windowStart(found, seen, chosen ?? 0)
  const body = Array.from({ length: Math.min(seen, found - start) }, (_, i) => {
    const isChosen = start + i === chosen
    const row = rows[start + i - first]
    if (row === undefined) return COMING
    const cells = shown.flatMap(({ column, columns: wide }, at): Span[] => [...(at === 0 ? [] : [gap]), cellSpan(column.cell(row), { column, wide })])
    const mark: Span = { text: isChosen ? '▸ ' : '  ', tone: 'plain', ...(chosen !== undefined && { spot: { row: start + i } }) }
    const full = fitLine([mark, ...cells], width)
    return isChosen ? chooseLine(full, width) : full
  })
  const heading = shown.map(({ column, columns: wide }) => fitText(column.title, wide, column.align)).join(' '.repeat(GAP))
  return [[{ text: `  ${heading}`, tone: 'dim' }], ...body]
}

const gap: Span = { text: ' '.repeat(GAP), tone: 'plain' }

function cellSpan(cell: Cell, { column, wide }: { readonly column: { readonly align?: 'left' | 'right' }; readonly wide: number }): Span {
  const { text, tone }: { text: string; tone: Tone } = typeof cell === 'string' ? { text: cellText(cell), tone: 'plain' } : cell
  return { text: fitText(text, wide, column.align), tone }
}

interface Sized<T> {
  readonly column: Column<T>
  readonly columns: number
}

function columnsThatFit<T>(columns: readonly Column<T>[], width: number): readonly Sized<T>[] {
  const needed = (list: readonly Column<T>[]): number => list.reduce((sum, column) => sum + column.width + GAP, -GAP)
  let kept = [...columns]
  while (needed(kept) > width) {
    const worst = kept.reduce((most, { drop = 0 }) => Math.max(most, drop), 0)
    if (worst === 0) break
    kept = kept.filter(({ drop = 0 }) => drop !== worst)
  }
  const spare = Math.max(0, width - needed(kept))
  const shares = kept.reduce((sum, { grow = 0 }) => sum + grow, 0)
  return kept.map((column) => ({ column, columns: column.width + (shares === 0 ? 0 : Math.floor((spare * (column.grow ?? 0)) / shares)) }))
}

/** `name  value` under one another. */
export function facts(pairs: readonly (readonly [name: string, value: Cell | undefined])[]): Line[] {
  const known = pairs.filter(([, value]) => value !== undefined && value !== '')
  const width = Math.max(0, ...known.map(([name]) => widthOf(name)))
  return known.map(([name, value = '']) => [span(fitText(name, width), 'dim'), span('  '), typeof value === 'string' ? span(value) : value])
}

/** A heading with what it says in short. */
export const heading = (title: string, note = ''): Line => (note === '' ? [span(title, 'bold')] : [span(title, 'bold'), span(`  ${note}`, 'dim')])
