import type { CockpitData } from './cockpit-data.ts'
import { openForm } from './form-state.ts'
import type { Pressed } from './press-key.ts'
import type { UiState } from './ui-state.ts'
import { SCREENS } from './ui-state.ts'

/** What `:` understands; the help lists it. */
export const COMMANDS: readonly (readonly [line: string, what: string])[] = [
  [':<screen>', 'go there: the first letters are enough'],
  [':run <module>', 'open its form'],
  [':job <id>', 'show the job whose id begins so'],
  [':cancel|retry|download <id>', 'act on it'],
  [':fund', 'coin and LILY from the faucet (development)']
]

const bad = (ui: UiState, text: string): Pressed => ({ ui: { ...ui, notice: { text, isBad: true } } })

/** One line of the command line. */
export function runCommand(ui: UiState, text: string, data: CockpitData): Pressed {
  const [word = '', argument = ''] = text.trim().split(/\s+/)
  if (word === '') return { ui }
  if (['q', 'quit', 'exit'].includes(word)) return { ui, action: { type: 'quit' } }
  if (word === 'help') return { ui: { ...ui, isHelpOpen: true } }
  if (word === 'fund') return { ui, action: { type: 'fund' } }
  if (word === 'run' && argument !== '') return openRun(ui, argument, data)
  if (word === 'job' || word === 'cancel' || word === 'retry' || word === 'download') return onJob(ui, { word, argument })
  const screen = SCREENS.find((name) => name.toLowerCase().startsWith(word.toLowerCase()))
  return screen ? { ui: { ...ui, screen, search: '', isZoomed: false } } : bad(ui, `there is no command "${word}": ? lists them`)
}

function openRun(ui: UiState, name: string, { modules }: CockpitData): Pressed {
  const module = modules.find((each) => each.name === name || `${each.name}:${each.version}` === name)
  return module ? { ui: { ...ui, screen: 'Run', form: openForm(module) } } : bad(ui, `no module "${name}": the screen Run lists those that ship`)
}

/** The node knows ids by their first digits; a search shows the job, wherever in the list it is. */
function onJob(ui: UiState, { word, argument }: { readonly word: 'job' | 'cancel' | 'retry' | 'download'; readonly argument: string }): Pressed {
  if (!/^(0x)?[0-9a-f]{1,64}$/i.test(argument)) return bad(ui, `":${word}" takes the first digits of a job's id`)
  const jobId = (argument.startsWith('0x') ? argument : `0x${argument}`).toLowerCase()
  if (word !== 'job') return { ui, action: { type: word, jobId } }
  const { heldJob: _before, ...rest } = ui
  return { ui: { ...rest, screen: 'Jobs', search: jobId, isZoomed: true, chosen: { ...ui.chosen, Jobs: 0 } } }
}
