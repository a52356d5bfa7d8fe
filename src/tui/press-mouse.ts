import { widthOf } from './cell-text.ts'
import type { CockpitData } from './cockpit-data.ts'
import type { Size } from './draw-cockpit.ts'
import { drawCockpit } from './draw-cockpit.ts'
import type { MousePress } from './mouse.ts'
import { spotAt } from './mouse.ts'
import type { KeyName, Pressed } from './press-key.ts'
import { pressKey, showScreen } from './press-key.ts'
import { chooseRow, chosenRow } from './rows.ts'
import type { UiState } from './ui-state.ts'

/** What a notch of the wheel moves by, as most terminals have it. */
const WHEEL_ROWS = 3

/** Where a click or the wheel leads, as the screen stands. Pure, as a key. */
export function pressMouse(ui: UiState, press: MousePress, { data, size }: { readonly data: CockpitData; readonly size: Size }): Pressed {
  if (ui.prompt) return { ui } // it waits for text, or for a yes that a slip of the hand must not give
  if (press.kind !== 'click') return wheel(ui, press.kind === 'wheelUp' ? 'up' : 'down', data)
  const spot = spotAt(drawCockpit(data, ui, size), press, widthOf)
  if (!spot) return { ui }
  if ('screen' in spot) {
    const { viewing: _closed, ...rest } = ui // a form keeps what was typed into it
    return { ui: { ...showScreen(rest, spot.screen), isHelpOpen: false } }
  }
  if (ui.viewing) return { ui: { ...ui, viewing: { ...ui.viewing, index: spot.row } } }
  const isFormOpen = ui.screen === 'Run' && ui.form !== undefined
  // A second click on what is chosen already is Enter.
  if (spot.row === (isFormOpen ? ui.form?.focus : chosenRow(data, ui))) return isFormOpen && !isSubmit(ui) ? { ui } : pressKey(ui, { name: 'enter' }, data)
  if (isFormOpen && ui.form) return { ui: { ...ui, form: { ...ui.form, focus: spot.row } } }
  return { ui: chooseRow(ui, data, spot.row) }
}

const isSubmit = ({ form }: UiState): boolean => form?.fields[form.focus]?.kind === 'submit'

function wheel(ui: UiState, name: Extract<KeyName, 'up' | 'down'>, data: CockpitData): Pressed {
  if (ui.isHelpOpen) return { ui }
  const steps = ui.viewing || (ui.screen === 'Run' && ui.form) ? 1 : WHEEL_ROWS
  let next = ui
  for (let i = 0; i < steps; i++) next = pressKey(next, { name }, data).ui
  return { ui: next }
}
