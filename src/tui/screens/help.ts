import { COMMANDS } from '../command-line.ts'
import type { Line } from '../line.ts'
import { EMPTY, line, span } from '../line.ts'
import { heading } from '../table.ts'
import type { ScreenName } from '../ui-state.ts'
import type { Screen } from './screen.ts'

const EVERYWHERE: Screen['keys'] = [
  ['1 … 8', 'the screens'],
  ['Tab', 'the next screen; Shift-Tab the one before'],
  ['↑ ↓ PgUp PgDn', 'choose; Home and End too, and j and k'],
  ['/', 'search; Esc ends it'],
  [':', 'a command'],
  ['q', 'leave; a node that runs by itself goes on']
]

/** The longest key and a gap; what it does must end within 80 columns. */
const KEY_COLUMNS = 29

const keyLines = (keys: Screen['keys']): Line[] => keys.map(([key, what, inFull = what]) => line('  ', span(key.padEnd(KEY_COLUMNS), 'accent'), inFull))

/** What `?` shows on a screen. */
export function drawHelp(name: ScreenName, { keys }: Screen): Line[] {
  return [
    heading(`Keys of ${name}`),
    ...keyLines(keys),
    EMPTY,
    heading('Everywhere'),
    ...keyLines(EVERYWHERE),
    EMPTY,
    heading('Commands'),
    ...keyLines(COMMANDS)
  ]
}
