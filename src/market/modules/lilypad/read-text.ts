import type { TemplateCursor } from './template-cursor.ts'
import type { TemplateSource } from './template-source.ts'
import type { Part } from './template-tree.ts'

const PLAIN = /[^"\\\n\r]+/y
const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[^ux\n])/y
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t']
])

/** A text from its opening quote to its closing one. */
export function readText(source: TemplateSource, cursor: TemplateCursor): readonly Part[] {
  const { at } = cursor
  cursor.pass()
  const parts = readParts(source, cursor, false)
  if (cursor.char() !== '"') source.refuse(at, 'this text has no closing quote on its line')
  cursor.pass()
  return parts
}

/** `inBranch`: quotes end nothing there; the author wrote them for the case that the branch is all there is. */
function readParts(source: TemplateSource, cursor: TemplateCursor, inBranch: boolean): readonly Part[] {
  const parts: Part[] = []
  for (let next = cursor.peek(); next; next = cursor.peek()) {
    source.step(next.at)
    if (next.kind === 'value') {
      parts.push(...next.parts)
      cursor.pass()
    } else if (next.kind === 'choice') {
      const [yes, otherwise] = [next.yes, next.no].map((branch) => readParts(source, cursor.into(branch, next.at), true))
      parts.push({ kind: 'choice', given: next.given, yes: yes ?? [], no: otherwise ?? [] })
      cursor.pass()
    } else {
      const text = readCharacters(source, cursor, inBranch)
      if (text === undefined) break
      parts.push({ kind: 'text', text })
    }
  }
  return joinTexts(parts)
}

/** Characters up to an action; undefined at the end of the text. */
function readCharacters(source: TemplateSource, cursor: TemplateCursor, inBranch: boolean): string | undefined {
  const { at } = cursor
  const plain = cursor.take(PLAIN)
  if (plain !== '') return plain
  const escaped = cursor.take(ESCAPE)
  if (escaped !== '') return readEscape(source, escaped, at)
  if (cursor.char() === '"' && inBranch) {
    source.note(at, 'a quote inside a branch of a text was left out')
    cursor.pass()
    return ''
  }
  return undefined
}

function readEscape(source: TemplateSource, escaped: string, at: number): string {
  const [, letter = ''] = escaped
  if (letter === 'u' || letter === 'x') return String.fromCharCode(Number.parseInt(escaped.slice(2), 16))
  if (!'"\\/bfnrt'.includes(letter)) source.note(at, `${escaped} is no escape of JSON: read as ${letter}`)
  return ESCAPES.get(letter) ?? letter
}

/** Neighbours made one. Half a surrogate pair becomes U+FFFD, as in Go. */
export function joinTexts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.kind === 'text' && last?.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text + part.text }
    else joined.push(part)
  }
  return joined.flatMap((part): readonly Part[] => {
    if (part.kind !== 'text') return [part]
    return part.text === '' && joined.length > 1 ? [] : [{ kind: 'text', text: part.text.toWellFormed() }]
  })
}
