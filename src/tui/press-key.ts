import { join } from 'node:path'
import type { JobView } from '../node/client-api.ts'
import { hasEnded } from './charts.ts'
import type { CockpitData } from './cockpit-data.ts'
import { runCommand } from './command-line.ts'
import { pressInForm } from './form-keys.ts'
import { openForm } from './form-state.ts'
import { chooseRow, chosenJob, chosenRow, holdJob, moduleRows, rowCount } from './rows.ts'
import type { Viewing } from './screens/outputs.ts'
import type { Action, Prompt, UiState } from './ui-state.ts'
import { SCREENS } from './ui-state.ts'

export type KeyName = 'up' | 'down' | 'left' | 'right' | 'pageUp' | 'pageDown' | 'home' | 'end' | 'enter' | 'escape' | 'tab' | 'backTab' | 'backspace' | 'clear'

/** A key with a name, or text: one character or a paste. */
export type KeyPress = { readonly name: KeyName } | { readonly text: string }

export interface Pressed {
  readonly ui: UiState
  readonly action?: Action
}

/** A page is what a small terminal shows. */
const PAGE_ROWS = 10

/** Where a key leads. Pure: the same key in the same place does the same. */
export function pressKey(ui: UiState, key: KeyPress, data: CockpitData): Pressed {
  const { notice: _seen, ...rest } = ui
  if (ui.prompt) return pressInPrompt(rest, { key, prompt: ui.prompt, data })
  if (ui.isHelpOpen) return { ui: { ...rest, isHelpOpen: false } }
  if (ui.screen === 'Run' && ui.form) return pressInForm(rest, ui.form, key)
  if (ui.viewing) return pressInView(rest, { key, viewing: ui.viewing, data })
  if ('text' in key) return pressText(rest, key.text, data)
  return pressNamed(rest, key.name, data)
}

/** Typed so fast that they came together; more is a paste, and a paste must not retry jobs. */
const MAX_KEYS_AT_ONCE = 3

function pressText(ui: UiState, text: string, data: CockpitData): Pressed {
  const [first = '', ...more] = Array.from(text)
  const opensPrompt = first === ':' || first === '/'
  if (more.length >= MAX_KEYS_AT_ONCE && !opensPrompt) return { ui }
  const pressed = pressChar(ui, first, data)
  return more.length === 0 || pressed.action ? pressed : pressKey(pressed.ui, { text: more.join('') }, data)
}

function pressNamed(ui: UiState, name: KeyName, data: CockpitData): Pressed {
  const step = { up: -1, down: 1, pageUp: -PAGE_ROWS, pageDown: PAGE_ROWS, home: -Infinity, end: Infinity }[name as string] // undefined for the other keys
  if (step !== undefined) return { ui: choose(ui, data, step) }
  if (name === 'tab' || name === 'right') return { ui: turnScreen(ui, 1) }
  if (name === 'backTab' || name === 'left') return { ui: turnScreen(ui, -1) }
  if (name === 'escape') return { ui: ui.isZoomed ? { ...ui, isZoomed: false } : { ...ui, search: '' } }
  if (name !== 'enter') return { ui }
  if (ui.screen === 'Jobs') return { ui: { ...holdJob(ui, chosenJob(data, ui)), isZoomed: !ui.isZoomed } }
  const module = ui.screen === 'Run' ? moduleRows(data, ui.search)[chosenRow(data, ui)] : undefined
  return { ui: module ? { ...ui, form: openForm(module) } : ui }
}

function choose(ui: UiState, data: CockpitData, step: number): UiState {
  const last = Math.max(0, rowCount(data, ui) - 1)
  const to = Math.max(0, Math.min(last, chosenRow(data, ui) + step))
  return chooseRow(ui, data, to)
}

function turnScreen(ui: UiState, by: number): UiState {
  const at = (SCREENS.indexOf(ui.screen) + by + SCREENS.length) % SCREENS.length
  return showScreen(ui, SCREENS[at] ?? ui.screen)
}

export const showScreen = (ui: UiState, screen: UiState['screen']): UiState => ({ ...ui, screen, search: '', isZoomed: false })

function pressChar(ui: UiState, char: string, data: CockpitData): Pressed {
  const screen = SCREENS[Number.parseInt(char, 10) - 1]
  if (screen) return { ui: showScreen(ui, screen) }
  if (char === 'q') return { ui, action: { type: 'quit' } }
  if (char === '?') return { ui: { ...ui, isHelpOpen: true } }
  if (char === '/') return { ui: { ...ui, prompt: { kind: 'search', text: ui.search } } }
  if (char === ':') return { ui: { ...ui, prompt: { kind: 'command', text: '' } } }
  if (char === 'm') return { ui: { ...ui, hasMouse: !ui.hasMouse, notice: { text: ui.hasMouse ? MOUSE_OFF : MOUSE_ON, isBad: false } } }
  if (char === 'j' || char === 'k') return { ui: choose(ui, data, char === 'j' ? 1 : -1) }
  if (char === 'b' && ui.screen === 'Market') return { ui: { ...ui, isByModule: !ui.isByModule, search: '', chosen: { ...ui.chosen, Market: 0 } } }
  if (char === 'f' && ui.screen === 'Wallet') return { ui, action: { type: 'fund' } }
  return ui.screen === 'Jobs' ? pressOnJob(ui, char, data) : { ui }
}

const MOUSE_ON = 'the mouse chooses and scrolls; text is selected with Shift held; m turns it off'
const MOUSE_OFF = 'the mouse is the terminal’s again'

const JOB_KEYS: Readonly<Record<string, 'cancel' | 'retry' | 'download' | 'challenge'>> = { c: 'cancel', r: 'retry', d: 'download', x: 'challenge' }

interface InView {
  readonly key: KeyPress
  readonly viewing: Viewing
  readonly data: CockpitData
}

/** While the files of a result fill the screen. */
function pressInView(ui: UiState, { key, viewing, data }: InView): Pressed {
  const { viewing: _closed, ...closed } = ui
  const last = Math.max(0, (data.preview.view?.files.length ?? 1) - 1)
  const text = 'text' in key ? key.text : ''
  if (text === 'd') return { ui, action: { type: 'download', jobId: viewing.jobId } }
  if (text === 'o') return openPicture(ui, { viewing, data })
  if (text === 'v' || text === 'q' || ('name' in key && (key.name === 'escape' || key.name === 'enter'))) return { ui: closed }
  const step = text === 'j' || ('name' in key && key.name === 'down') ? 1 : text === 'k' || ('name' in key && key.name === 'up') ? -1 : 0
  return { ui: { ...ui, viewing: { ...viewing, index: Math.max(0, Math.min(last, viewing.index + step)) } } }
}

/** The chosen file as the terminal itself shows pictures, where it is one. */
function openPicture(ui: UiState, { viewing, data: { preview, jobs } }: Pick<InView, 'viewing' | 'data'>): Pressed {
  const folder = jobs.rows.find(({ jobId }) => jobId === viewing.jobId)?.folder
  const { path, shown } = preview.view ?? {}
  if (folder !== undefined && path !== undefined && preview.jobId === viewing.jobId && shown?.kind === 'image')
    return { ui, action: { type: 'picture', path: join(folder, 'outputs', path) } }
  return { ui: { ...ui, notice: { text: 'this file is no picture', isBad: true } } }
}

function pressOnJob(ui: UiState, char: string, data: CockpitData): Pressed {
  const job = chosenJob(data, ui)
  if (job && char === 'v') return { ui: { ...ui, viewing: { jobId: job.jobId, index: 0 } } }
  const type = JOB_KEYS[char]
  if (!job || !type) return { ui }
  const action: Action = { type, jobId: job.jobId }
  if (type === 'challenge') return { ui: askChallenge(ui, job, action) }
  if (type !== 'cancel') return { ui, action }
  if (hasEnded(job.state)) return { ui: { ...ui, notice: { text: `job ${job.jobId.slice(0, 10)} has ended: there is nothing to cancel`, isBad: true } } }
  return { ui: { ...ui, prompt: { kind: 'confirm', text: `cancel job ${job.jobId.slice(0, 10)} (${job.module})?`, action } } }
}

/** It costs a mediator's fee, which comes back where the result was wrong: so it is asked. */
function askChallenge(ui: UiState, { jobId, module, outputsCid }: JobView, action: Action): UiState {
  const name = jobId.slice(0, 10)
  if (outputsCid === undefined) return { ...ui, notice: { text: `job ${name} has no result that could be challenged`, isBad: true } }
  return { ...ui, prompt: { kind: 'confirm', text: `have job ${name} (${module}) run again by a mediator, at your cost?`, action } }
}

interface InPrompt {
  readonly key: KeyPress
  readonly prompt: Prompt
  readonly data: CockpitData
}

/** Longer than any id or name. */
const MAX_PROMPT_CHARS = 256

function pressInPrompt(ui: UiState, { key, prompt, data }: InPrompt): Pressed {
  const { prompt: _closed, ...closed } = ui
  const name = 'name' in key ? key.name : undefined
  const text = 'text' in key ? key.text : ''
  if (prompt.kind === 'confirm') return { ui: closed, ...((text === 'y' || text === 'Y') && prompt.action && { action: prompt.action }) }
  if (name === 'escape') return { ui: prompt.kind === 'search' ? { ...closed, search: '' } : closed }
  if (name === 'enter') return prompt.kind === 'search' ? { ui: closed } : runCommand(closed, prompt.text, data)
  const changed = name === 'backspace' ? Array.from(prompt.text).slice(0, -1).join('') : name === 'clear' ? '' : (prompt.text + text).slice(0, MAX_PROMPT_CHARS)
  const typed: UiState = { ...closed, prompt: { ...prompt, text: changed } }
  if (prompt.kind !== 'search') return { ui: typed }
  return { ui: chooseRow({ ...typed, search: changed }, data, 0) }
}
