import { styleText } from 'node:util'
import { cellText, clip, widthOf } from './cell-text.ts'
import type { Spot } from './mouse.ts'

/** What a text says by its looks; never by them alone. Colours of the terminal's own sixteen: they fit light and dark. */
export type Tone = 'plain' | 'dim' | 'bold' | 'good' | 'bad' | 'warn' | 'accent' | 'chosen'

export interface Span {
  readonly text: string
  readonly tone: Tone
  /** What a click on it is about. */
  readonly spot?: Spot
}

/** One row of the screen. */
export type Line = readonly Span[]

const STYLES: Readonly<Record<Exclude<Tone, 'plain'>, Parameters<typeof styleText>[0]>> = {
  dim: 'dim',
  bold: 'bold',
  good: 'green',
  bad: 'red',
  warn: 'yellow',
  accent: 'cyan',
  chosen: 'inverse'
}

/** A span, its text sanitised: every text of the screen comes through here. */
export const span = (text: string, tone: Tone = 'plain'): Span => ({ text: cellText(text), tone })
export const line = (...parts: readonly (string | Span)[]): Line => parts.map((part) => (typeof part === 'string' ? span(part) : part))
export const EMPTY: Line = []

export const lineWidth = (row: Line): number => row.reduce((sum, { text }) => sum + widthOf(text), 0)

/** The row's beginning in at most `width` columns. */
export function clipLine(row: Line, width: number): Line {
  const kept: Span[] = []
  let left = width
  for (const part of row) {
    if (left <= 0) break
    const short = clip(part.text, left)
    kept.push({ ...part, text: short })
    left -= widthOf(short)
  }
  return kept
}

/** Exactly `width` columns. */
export function fitLine(row: Line, width: number): Line {
  const clipped = clipLine(row, width)
  const space = width - lineWidth(clipped)
  return space > 0 ? [...clipped, { text: ' '.repeat(space), tone: 'plain' }] : clipped
}

/** Marked as chosen across its whole width. */
export function chooseLine(row: Line, width: number): Line {
  const text = fitLine(row, width).map((part) => part.text)
  return [{ ...row[0], text: text.join(''), tone: 'chosen' }]
}

/** The row as the terminal gets it. */
export function drawLine(row: Line, width: number, color: boolean): string {
  return clipLine(row, width)
    .map(({ text, tone }) => (tone === 'plain' || !color ? text : styleText(STYLES[tone], text, { validateStream: false })))
    .join('')
}

/** Two blocks beside one another. */
export function beside(left: readonly Line[], right: readonly Line[], leftWidth: number): Line[] {
  const rows = Math.max(left.length, right.length)
  return Array.from({ length: rows }, (_, i) => [...fitLine(left[i] ?? EMPTY, leftWidth), ...(right[i] ?? EMPTY)])
}

/** Cut or filled to exactly `height` rows. */
export const fitHeight = (rows: readonly Line[], height: number): Line[] => Array.from({ length: Math.max(0, height) }, (_, i) => rows[i] ?? EMPTY)
