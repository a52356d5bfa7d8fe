import Table from 'cli-table3'
import { safeText } from '../../src/node/client/safe-text.ts'
import type { Output } from '../output.ts'

const BORDERLESS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  '
}

/** Columns under grey headings. Cells are data, perhaps a peer's: what could steer a terminal is taken out. */
export function printTable(out: Output, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const table = new Table({ chars: BORDERLESS, style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] } })
  table.push(
    head.map((text) => out.style('dim', text)),
    ...rows.map((row) => row.map(oneLine))
  )
  for (const line of table.toString().split('\n')) out.print(line.trimEnd())
}

/** `name   value`, for the facts of one thing. */
export function printFacts(out: Output, facts: readonly (readonly [name: string, value: string | undefined])[]): void {
  const known = facts.filter(([, value]) => value !== undefined && value !== '')
  const width = Math.max(...known.map(([name]) => name.length))
  for (const [name, value = ''] of known) out.print(`  ${out.style('dim', name.padEnd(width))}  ${oneLine(value)}`)
}

const oneLine = (text: string): string => safeText(text).replaceAll('\n', ' ')
