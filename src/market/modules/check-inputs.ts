import type { Manifest, ModuleInput } from './manifest.ts'
import { suggestion } from './near-name.ts'

export type InputValue = string | number | boolean

/** What was typed, made into typed values with defaults filled in; or every problem there is. */
export function checkInputs(
  manifest: Manifest,
  given: Readonly<Record<string, string>>
): { readonly values: ReadonlyMap<string, InputValue>; readonly problems: readonly string[] } {
  const names = Object.keys(manifest.inputs)
  const problems = Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => `there is no input "${name}": ${suggestion(name, names)}`)
  const values = new Map<string, InputValue>()
  for (const [name, input] of Object.entries(manifest.inputs)) {
    const text = Object.hasOwn(given, name) ? given[name] : undefined // an input may be named like a method of Object
    if (text === undefined) {
      if (input.default !== undefined) values.set(name, input.default)
      else if (input.required) problems.push(`input "${name}" is missing: add -i ${name}=${example(input)}`)
      continue
    }
    const value = parseInput(input, text)
    if (value === undefined) problems.push(`input "${name}" is ${JSON.stringify(text.slice(0, 80))}: it must be ${article(input.type)} ${input.type}`)
    else {
      problems.push(...violations(input, value).map((what) => `input "${name}" is ${JSON.stringify(value).slice(0, 80)}: ${what}`))
      values.set(name, value)
    }
  }
  return { values, problems }
}

const article = (type: string): string => (type === 'integer' ? 'an' : 'a')

const example = ({ type, enum: allowed }: ModuleInput): string => String(allowed?.[0] ?? { string: '"text"', integer: 1, number: 1.5, boolean: 'true' }[type])

function parseInput({ type }: ModuleInput, text: string): InputValue | undefined {
  if (type === 'string') return text
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined
  const pattern = type === 'integer' ? /^-?\d{1,15}$/ : /^-?\d{1,15}(\.\d{1,15})?(e-?\d{1,3})?$/i
  const number = pattern.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(number) ? number : undefined
}

/** What of the input's own rules the value breaks. */
export function violations(input: ModuleInput, value: InputValue): string[] {
  const found: string[] = []
  if (input.enum && !input.enum.some((allowed) => allowed === value)) found.push(`it must be one of ${input.enum.join(', ')}`)
  if (typeof value === 'number') {
    if (input.minimum !== undefined && value < input.minimum) found.push(`the least is ${input.minimum}`)
    if (input.maximum !== undefined && value > input.maximum) found.push(`the most is ${input.maximum}`)
  }
  if (typeof value === 'string') {
    const { length } = value
    if (value.includes('\0')) found.push('it holds a NUL character, which no program can take as an argument')
    if (input.minLength !== undefined && length < input.minLength) found.push(`it has ${length} characters, the least is ${input.minLength}`)
    if (input.maxLength !== undefined && length > input.maxLength) found.push(`it has ${length} characters, the most is ${input.maxLength}`)
    if (input.pattern !== undefined && !new RegExp(`^(?:${input.pattern})$`, 'u').test(value)) found.push(`it must look like ${input.pattern}`)
  }
  return found
}
