import type { Argument, ValuePosition } from '../manifest.ts'
import type { InputUses } from './input-uses.ts'
import type { JsonItem } from './json-tree.ts'
import type { TemplateSource } from './template-source.ts'
import type { Part } from './template-tree.ts'

export interface ConvertScope {
  readonly source: TemplateSource
  readonly uses: InputUses
  /** `js` left the quotes of a JSON text in the value; some programs strip them again. */
  readonly keepQuotes: boolean
}

/** Elements of a list as arguments of the manifest. */
export function convertItems(scope: ConvertScope, items: readonly JsonItem[], what: string): Argument[] {
  return items.flatMap((item) => {
    scope.source.step(item.at)
    if (item.kind === 'items') return [convertGroup(scope, item, what)]
    return [convertItem(scope, item, what)]
  })
}

function convertGroup(scope: ConvertScope, { given, yes, no }: Extract<JsonItem, { kind: 'items' }>, what: string): Argument {
  return scope.uses.inBranch(given, () => group(given, convertItems(scope, yes, what), convertItems(scope, no, what)))
}

function convertItem(scope: ConvertScope, item: Exclude<JsonItem, { kind: 'items' }>, what: string): Argument {
  const { source } = scope
  if (item.kind === 'text') return convertElement(scope, item.parts)
  if (item.kind !== 'raw') return source.refuse(item.at, `an element of ${what} must be a text, not a ${item.kind}`)
  source.note(item.at, `${item.text} in ${what} was read as text`)
  return item.text === 'null' ? '' : item.text
}

/** A text that is nothing but a branch is a branch of two texts. */
function convertElement(scope: ConvertScope, parts: readonly Part[]): Argument {
  const [only, ...more] = parts
  if (only?.kind !== 'choice' || more.length > 0) return convertText(scope, parts)
  return scope.uses.inBranch(only.given, () => group(only.given, [convertElement(scope, only.yes)], [convertElement(scope, only.no)]))
}

export const group = (given: string, then: readonly Argument[], otherwise: readonly Argument[]): Argument => ({
  given,
  then,
  ...(otherwise.length > 0 && { else: otherwise })
})

/** A text with holes as one value position. */
export function convertText(scope: ConvertScope, parts: readonly Part[]): ValuePosition {
  const [only, ...more] = parts
  if (only === undefined) return ''
  if (more.length === 0 && only.kind !== 'choice') return convertPart(scope, only)
  const plain = parts.every((part) => (part.kind === 'text' ? !/[{}]/.test(part.text) : part.kind === 'input' && !isQuoted(scope, part)))
  if (!plain) return { concat: parts.map((part) => convertPiece(scope, part)) }
  for (const part of parts) if (part.kind === 'input') scope.uses.value(part.name)
  return { format: parts.map((part) => (part.kind === 'text' ? part.text : part.kind === 'input' ? `{${part.name}}` : '')).join('') }
}

function convertPiece(scope: ConvertScope, part: Part): Argument {
  if (part.kind !== 'choice') return convertPart(scope, part)
  return scope.uses.inBranch(part.given, () => group(part.given, [convertText(scope, part.yes)], [convertText(scope, part.no)]))
}

function convertPart(scope: ConvertScope, part: Exclude<Part, { kind: 'choice' }>): ValuePosition {
  if (part.kind === 'text') return part.text
  scope.uses.value(part.name)
  return isQuoted(scope, part) ? { json: { input: part.name } } : { input: part.name }
}

const isQuoted = ({ keepQuotes }: ConvertScope, part: Extract<Part, { kind: 'input' }>): boolean => keepQuotes && part.quoted
