import type { JobState } from '../core/deal-state.ts'
import type { Line, Tone } from './line.ts'
import { span } from './line.ts'

const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** The latest `width` values, from the smallest to the largest of them; a flat row of values is a flat row. */
export function sparkline(values: readonly number[], width: number): string {
  const shown = values.slice(-Math.max(0, width))
  const low = Math.min(...shown)
  const range = Math.max(...shown) - low
  return shown.map((value) => LEVELS[range === 0 ? 0 : Math.round(((value - low) / range) * (LEVELS.length - 1))] ?? LEVELS[0]).join('')
}

/** `████░░░░`, `share` of 1. */
export function bar(share: number, width: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * width)
  return '█'.repeat(full) + '░'.repeat(Math.max(0, width - full))
}

/** Each state has a letter of its own: colour is never the only sign. */
const STATES: Readonly<Record<JobState, { readonly letter: string; readonly tone: Tone }>> = {
  queued: { letter: 'q', tone: 'dim' },
  matched: { letter: 'm', tone: 'accent' },
  fetching: { letter: 'f', tone: 'warn' },
  starting: { letter: 's', tone: 'warn' },
  running: { letter: 'R', tone: 'good' },
  uploading: { letter: 'u', tone: 'accent' },
  committed: { letter: 'c', tone: 'accent' },
  accepted: { letter: 'a', tone: 'accent' },
  paid: { letter: '$', tone: 'good' },
  failed: { letter: '✗', tone: 'bad' },
  cancelled: { letter: '–', tone: 'warn' }
}

export const stateTone = (state: JobState): Tone => STATES[state].tone

const MARKS: Readonly<Partial<Record<JobState, string>>> = { queued: '○', paid: '●', failed: '✗', cancelled: '–' }
export const stateMark = (state: JobState): string => MARKS[state] ?? '◐'

export interface Point {
  readonly atMs: number
  readonly value: number
}

const PLOT_GAP = ' '

/** Values over time, the dearest at the top, one column a slice of time; several in a cell are one dot. The first and the last row are the range. */
export function plot(points: readonly Point[], width: number, height: number): readonly string[] {
  const [times, values] = [points.map(({ atMs }) => atMs), points.map(({ value }) => value)]
  const [first, low] = [Math.min(...times), Math.min(...values)]
  const [span, range] = [Math.max(1, Math.max(...times) - first), Math.max(...values) - low]
  const cells = Array.from({ length: Math.max(1, height) }, () => Array<string>(Math.max(1, width)).fill(PLOT_GAP))
  for (const { atMs, value } of points) {
    const x = Math.round(((atMs - first) / span) * (width - 1))
    const y = range === 0 ? Math.floor(height / 2) : Math.round((1 - (value - low) / range) * (height - 1))
    const row = cells[y]
    if (row) row[x] = '•'
  }
  return cells.map((row) => row.join(''))
}

interface Step {
  readonly state: JobState
  readonly atMs: number
}

const ENDS: ReadonlySet<JobState> = new Set<JobState>(['paid', 'failed', 'cancelled'])
export const hasEnded = (state: JobState): boolean => ENDS.has(state)

/** A job's states as a strip, each as long as it lasted; what is not over lasts until `nowMs`. A state that passed in no time keeps one column. */
export function gantt(trace: readonly Step[], nowMs: number, width: number): Line {
  const first = trace[0]
  const last = trace.at(-1)
  if (!first || !last || width < trace.length) return []
  const endMs = hasEnded(last.state) ? last.atMs : Math.max(nowMs, last.atMs)
  const wholeMs = Math.max(1, endMs - first.atMs)
  const spare = width - trace.length
  const ends = trace.map((_step, i) => Math.round((((trace[i + 1]?.atMs ?? endMs) - first.atMs) / wholeMs) * spare))
  return trace.map(({ state }, i) => {
    const columns = 1 + Math.max(0, (ends[i] ?? 0) - (ends[i - 1] ?? 0))
    const { letter, tone } = STATES[state]
    return span(letter.repeat(columns), tone)
  })
}
