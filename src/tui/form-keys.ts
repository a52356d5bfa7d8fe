import type { FormState } from './form-state.ts'
import { eraseAll, eraseChar, firstProblem, moveFocus, problemOf, turnChoice, typeText } from './form-state.ts'
import type { KeyPress, Pressed } from './press-key.ts'
import type { UiState } from './ui-state.ts'

/** A key while a form is open: all text goes into its fields. */
export function pressInForm(ui: UiState, form: FormState, key: KeyPress): Pressed {
  const to = (next: FormState): Pressed => ({ ui: { ...ui, form: next } })
  if ('text' in key) return to(typeText(form, key.text))
  switch (key.name) {
    case 'escape': {
      const { form: _closed, ...closed } = ui
      return { ui: closed }
    }
    case 'up':
    case 'backTab':
      return to(moveFocus(form, -1))
    case 'down':
    case 'tab':
      return to(moveFocus(form, 1))
    case 'left':
    case 'right':
      return to(turnChoice(form, key.name === 'left' ? -1 : 1))
    case 'backspace':
      return to(eraseChar(form))
    case 'clear':
      return to(eraseAll(form))
    case 'enter':
      return form.fields[form.focus]?.kind === 'submit' ? submit(ui, form) : to(moveFocus(form, 1))
    default:
      return { ui }
  }
}

function submit(ui: UiState, form: FormState): Pressed {
  const wrong = firstProblem(form)
  const field = form.fields[wrong]
  if (!field) return { ui, action: { type: 'submit', module: form.module, values: form.values } }
  return { ui: { ...ui, form: { ...form, focus: wrong }, notice: { text: `${field.label}: ${problemOf(form, field) ?? ''}`, isBad: true } } }
}
