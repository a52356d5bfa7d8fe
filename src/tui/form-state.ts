import type { ModuleInputView, ModuleView } from '../node/control/cockpit-api.ts'

/** One line of the form. */
export interface Field {
  readonly name: string
  readonly kind: 'input' | 'file' | 'price' | 'submit'
  readonly label: string
  readonly hint: string
  readonly input?: ModuleInputView
  readonly required: boolean
}

export interface FormState {
  readonly module: string
  readonly fields: readonly Field[]
  /** By the field's name; a file's with `file:` before it. */
  readonly values: Readonly<Record<string, string>>
  readonly focus: number
  /** Fields whose default was changed by hand: what is typed into another replaces its default. */
  readonly edited: ReadonlySet<string>
}

/** Longer than any prompt that a person types; a paste is cut there. */
const MAX_VALUE_CHARS = 16_384

/** A form made of what a module takes, filled with its defaults. */
export function openForm(module: ModuleView): FormState {
  const inputs = module.inputs.map((input): Field => {
    const { name, required, fallback } = input
    return { name, kind: 'input', label: name, hint: hintOf(input), input, required: required && fallback === undefined }
  })
  const files = module.files.map(
    ({ name, description, required }): Field => ({
      name: `file:${name}`,
      kind: 'file',
      label: name,
      hint: `path of a file${description === '' ? '' : `: ${description}`}`,
      required
    })
  )
  const values = Object.fromEntries(module.inputs.map(({ name, fallback = '' }) => [name, fallback]))
  const price: Field = { name: 'price:', kind: 'price', label: 'at most', hint: 'LILY; empty: the module’s or the network’s ceiling', required: false }
  const submit: Field = { name: 'submit:', kind: 'submit', label: 'Run it', hint: '', required: false }
  return { module: `${module.name}:${module.version}`, fields: [...inputs, ...files, price, submit], values, focus: 0, edited: new Set() }
}

function hintOf({ type, description, choices, minimum, maximum, maxLength }: ModuleInputView): string {
  const range = minimum === undefined && maximum === undefined ? undefined : `${minimum ?? '…'} to ${maximum ?? '…'}`
  const kind = choices ? `one of ${choices.join(', ')} (← →)` : type === 'boolean' ? 'true or false (← →)' : type
  return [description, kind, range, maxLength === undefined ? undefined : `at most ${maxLength} characters`]
    .filter((part) => part !== undefined && part !== '')
    .join('; ')
}

export function moveFocus(form: FormState, by: number): FormState {
  const { length } = form.fields
  return { ...form, focus: (form.focus + by + length) % length }
}

/** What the field in focus may hold, where it is one of a few. */
function choicesOf({ fields, focus }: FormState): readonly string[] | undefined {
  const { input } = fields[focus] ?? {}
  return input?.choices ?? (input?.type === 'boolean' ? ['true', 'false'] : undefined)
}

/** Text typed or pasted into the field in focus; where there are choices, the first that begins so. */
export function typeText(form: FormState, text: string): FormState {
  const choices = choicesOf(form)
  if (choices) return change(form, (value) => choices.find((choice) => choice.toLowerCase().startsWith(text.toLowerCase())) ?? value)
  const isEdited = form.edited.has(form.fields[form.focus]?.name ?? '')
  return change(form, (value) => (isEdited ? value + text : text).slice(0, MAX_VALUE_CHARS))
}

export const eraseChar = (form: FormState): FormState => change(form, (value) => Array.from(value).slice(0, -1).join(''))
export const eraseAll = (form: FormState): FormState => change(form, () => '')

/** The next or the previous choice, for a field that has choices. */
export function turnChoice(form: FormState, by: number): FormState {
  const choices = choicesOf(form)
  if (!choices) return form
  return change(form, (value) => choices[(choices.indexOf(value) + by + choices.length) % choices.length] ?? value)
}

function change(form: FormState, to: (value: string) => string): FormState {
  const field = form.fields[form.focus]
  if (!field || field.kind === 'submit') return form
  return { ...form, edited: new Set([...form.edited, field.name]), values: { ...form.values, [field.name]: to(form.values[field.name] ?? '') } }
}

/** What keeps a field's value from being sent; undefined: nothing. The node checks again, with the module's own rules. */
export function problemOf(form: FormState, { name, kind, input, required }: Field): string | undefined {
  const value = form.values[name] ?? ''
  if (value === '') return required ? 'needed' : undefined
  if (kind === 'price') return /^\d{1,18}(\.\d{1,18})?$/.test(value) ? undefined : 'a number such as 0.5'
  return input && inputProblem(input, value)
}

function inputProblem({ type, choices, minimum, maximum, maxLength }: ModuleInputView, value: string): string | undefined {
  if (choices && !choices.includes(value)) return `one of ${choices.join(', ')}`
  if (maxLength !== undefined && Array.from(value).length > maxLength) return `at most ${maxLength} characters`
  if (type === 'boolean') return ['true', 'false'].includes(value) ? undefined : 'true or false'
  if (type === 'string') return undefined
  const number = Number(value)
  if (!Number.isFinite(number) || (type === 'integer' && !Number.isInteger(number))) return type === 'integer' ? 'a whole number' : 'a number'
  if (minimum !== undefined && number < minimum) return `at least ${minimum}`
  return maximum !== undefined && number > maximum ? `at most ${maximum}` : undefined
}

/** The first field that can't be sent as it is. */
export const firstProblem = (form: FormState): number => form.fields.findIndex((field) => problemOf(form, field) !== undefined)
