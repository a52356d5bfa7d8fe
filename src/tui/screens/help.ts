import { COMMANDS } from '../command-line.ts'
import type { Line } from '../line.ts'
import { EMPTY, line, span } from '../line.ts'
import { heading } from '../table.ts'
import type { ScreenName } from '../ui-state.ts'
import type { Screen } from './screen.ts'

const EVERYWHERE: Screen['keys'] = [
  ['1 … 8', 'the screens'],
  ['Tab', 'the next screen; Shift-Tab the one before'],
  ['↑↓ PgUp PgDn', 'choose; Home and End too, and j and k'],
  ['/', 'search; Esc ends it'],
  [':', 'a command'],
  ['m', 'the mouse: on, and off again'],
  ['q', 'leave; a node that runs by itself goes on']
]
/** Of a screen's own keys those that are told of above are left out. */
const TOLD: ReadonlySet<string> = new Set(['↑↓', '/', 'Tab'])

/** The longest key and a gap; what it does must end within 80 columns. */
const KEY_COLUMNS = 29

const keyLines = (keys: Screen['keys']): Line[] => keys.map(([key, what, inFull = what]) => line('  ', span(key.padEnd(KEY_COLUMNS), 'accent'), inFull))

/** What `?` shows on a screen; where all of it would not fit, without empty rows. */
export function drawHelp(name: ScreenName, { keys }: Screen, height: number): Line[] {
  const own = keys.filter(([key, , inFull]) => inFull !== undefined || !TOLD.has(key))
  const blocks = [
    ...(own.length > 0 ? [[heading(`Keys of ${name}`), ...keyLines(own)]] : []),
    [heading('Everywhere'), ...keyLines(EVERYWHERE)],
    [heading('Commands'), ...keyLines(COMMANDS)]
  ]
  const rows = blocks.flatMap((block) => [...block, EMPTY]).slice(0, -1)
  return rows.length <= height ? rows : blocks.flat()
}
