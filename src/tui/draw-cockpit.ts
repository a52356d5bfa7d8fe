import { widthOf } from './cell-text.ts'
import type { CockpitData } from './cockpit-data.ts'
import { clockTime } from './format.ts'
import type { Line } from './line.ts'
import { clipLine, EMPTY, fitHeight, fitLine, line, lineWidth, span } from './line.ts'
import { drawHelp } from './screens/help.ts'
import { jobs } from './screens/jobs.ts'
import { market } from './screens/market.ts'
import { mediation } from './screens/mediation.ts'
import { network } from './screens/network.ts'
import { drawOutputs } from './screens/outputs.ts'
import { overview } from './screens/overview.ts'
import { provider } from './screens/provider.ts'
import { run } from './screens/run.ts'
import type { Screen } from './screens/screen.ts'
import { wallet } from './screens/wallet.ts'
import type { ScreenName, UiState } from './ui-state.ts'
import { SCREENS } from './ui-state.ts'

const DRAWN: Readonly<Record<ScreenName, Screen>> = {
  Overview: overview,
  Jobs: jobs,
  Market: market,
  Provider: provider,
  Mediation: mediation,
  Network: network,
  Wallet: wallet,
  Run: run
}

/** Tabs, a rule, and the foot. */
const FRAME_ROWS = 3
/** Less than that is no screen. */
const MIN = { columns: 60, rows: 16 }

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** The whole picture, row by row. Pure. */
export function drawCockpit(data: CockpitData, ui: UiState, { columns, rows }: Size): readonly Line[] {
  if (columns < MIN.columns || rows < MIN.rows)
    return fitHeight([line(`The window has ${columns} × ${rows}; ${MIN.columns} × ${MIN.rows} are needed.`), line(span('q leaves', 'dim'))], rows)
  const screen = DRAWN[ui.screen]
  const height = rows - FRAME_ROWS
  const draw = (): readonly Line[] => {
    if (ui.isHelpOpen) return drawHelp(ui.screen, screen, height)
    if (ui.viewing) return drawOutputs(data, ui.viewing, { width: columns, height })
    // Nothing is known yet: a list would say that there is nothing in it.
    return data.node ? screen.draw({ data, ui, width: columns, height }) : waitingForNode(data)
  }
  const body = draw()
  return [tabs(ui, columns), span('─'.repeat(columns), 'dim'), ...fitHeight(body, height), foot(data, ui, columns)].map((row) => ('text' in row ? [row] : row))
}

function waitingForNode({ link }: CockpitData): Line[] {
  if (link.state !== 'lost') return [EMPTY, line('Asking the node…')]
  return [
    EMPTY,
    line(span('✗ ', 'bad'), link.why ?? 'the node does not answer'),
    line(span('It is looked for once a second. Is it running?  ', 'dim'), span('lilynode status', 'accent'))
  ]
}

function tabs(ui: UiState, columns: number): Line {
  const names = SCREENS.map((screen, i): Line => {
    const name = `${i + 1} ${screen}`
    return [{ ...(screen === ui.screen ? span(`[${name}]`, 'chosen') : span(name)), spot: { screen } }, span(' ')]
  })
  const full = names.flat()
  const title = span('lilynode  ', 'bold')
  return lineWidth([title, ...full]) <= columns ? [title, ...full] : clipLine(full, columns)
}

/** What is typed, or what came of the last action, or the keys; at the right how the node is. */
function foot(data: CockpitData, ui: UiState, columns: number): Line {
  if (ui.prompt?.kind === 'confirm') return confirmFoot(ui.prompt.text, columns)
  const right = linkSpan(data)
  const room = columns - lineWidth([right]) - 1
  return [...fitLine(leftFoot(ui, room), room), span(' '), right]
}

const ANSWERS = '  y does it, other keys do not'

/** The whole row: of a long question the end may be cut, never how to answer it. */
const confirmFoot = (text: string, columns: number): Line => [...clipLine([span(text, 'warn')], columns - widthOf(ANSWERS)), span(ANSWERS)]

function leftFoot(ui: UiState, room: number): Line {
  const { prompt, notice } = ui
  if (prompt) return line(span(prompt.kind === 'search' ? '/' : ':', 'accent'), prompt.text, '▏')
  if (notice) return line(span(notice.isBad ? '✗ ' : '✓ ', notice.isBad ? 'bad' : 'good'), notice.text)
  if (ui.search !== '') return line(span('/', 'accent'), ui.search, span('  Esc shows all', 'dim'))
  return line(span(keysThatFit(ui, room), 'dim'))
}

/** The keys of the screen as far as whole ones fit; how to see all of them, and how to leave, always. */
function keysThatFit(ui: UiState, room: number): string {
  if (ui.isHelpOpen) return 'any key closes this'
  if (ui.viewing) return '↑↓ another file · o opens a picture · d copies them to a folder · Esc back'
  // In a form each letter is text.
  if (ui.screen === 'Run' && ui.form) return 'Enter next, or run · Esc leaves the form · ← → choices · Ctrl-U empties'
  const told = [...DRAWN[ui.screen].keys.map(([key, what]) => `${key} ${what}`), '? keys', 'q leave']
  while (told.length > 2 && widthOf(told.join(DOT)) > room) told.splice(-3, 1)
  return told.join(DOT)
}

const DOT = ' · '

function linkSpan({ link, node, nowMs }: CockpitData) {
  if (link.state === 'live') return span(`● ${node?.network ?? ''} ${clockTime(nowMs)}`, 'good')
  return link.state === 'lost' ? span('✗ the node is gone, looking for it', 'bad') : span('○ connecting', 'warn')
}
