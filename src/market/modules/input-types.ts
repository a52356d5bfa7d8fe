import type { Manifest, ModuleInput } from './manifest.ts'

const TYPES = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean' } as const
/** Single quotes, as the style of most TypeScript has them, where nothing must be escaped for it. */
const literal = (value: string | number): string => {
  const text = JSON.stringify(value)
  return typeof value === 'number' || /['\\]/.test(text) ? text : `'${value}'`
}
/** A key, quoted where it must be. */
export const keyOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name))
/** Words that would end the comment they stand in, or lines that would leave it. */
const commentOf = (text: string): string => text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ').trim()

function typeOf({ type, enum: values }: ModuleInput): string {
  return values === undefined ? TYPES[type] : values.map(literal).join(' | ')
}

function remarkOf({ description = '', minimum, maximum, default: fallback }: ModuleInput): string {
  const range = minimum === undefined && maximum === undefined ? '' : `${minimum ?? '…'} to ${maximum ?? '…'}`
  return [description, range, fallback === undefined ? '' : `default ${JSON.stringify(fallback)}`].filter((part) => part !== '').join('; ')
}

/** A TypeScript type of a module's inputs, as the client library takes them. */
export function inputType({ inputs }: Pick<Manifest, 'inputs'>, indent = ''): string {
  const lines = Object.entries(inputs).flatMap(([name, input]) => {
    const remark = commentOf(remarkOf(input))
    const isNeeded = input.required && input.default === undefined
    return [...(remark === '' ? [] : [`${indent}  /** ${remark} */`]), `${indent}  readonly ${keyOf(name)}${isNeeded ? '' : '?'}: ${typeOf(input)}`]
  })
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`
}

/** A file for a program that calls this module: with it, its calls are checked. */
export function inputDeclarations(manifest: Pick<Manifest, 'inputs' | 'name' | 'version'>): string {
  return `// The inputs of ${manifest.name}:${manifest.version}.
import 'lilynode/client'

declare module 'lilynode/client' {
  interface Modules {
    ${keyOf(manifest.name)}: ${inputType(manifest, '    ')}
  }
}
`
}
