import type { TemplateSource } from './template-source.ts'

/** A word of an action. `text` of a string is what it stands for. */
export interface Word {
  readonly kind: 'field' | 'variable' | 'string' | 'number' | 'name' | 'mark'
  readonly text: string
  readonly at: number
}

const WORD =
  /\s+|(?<field>\.[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*|\.)|(?<variable>\$[\p{L}\p{N}_]*)|(?<string>"(?:[^"\\\n]|\\.)*")|`(?<literal>[^`]*)`|(?<number>[+-]?\d[\w.]*)|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<mark>:=|[()|=,])/uy

/** The words between `{{` and `}}`. `from` and `to`: offsets in the file. */
export function readWords(source: TemplateSource, from: number, to: number): Word[] {
  const words: Word[] = []
  const pattern = new RegExp(WORD)
  pattern.lastIndex = from
  while (pattern.lastIndex < to) {
    const at = pattern.lastIndex
    source.step(at)
    const groups = pattern.exec(source.text)?.groups
    if (!groups || pattern.lastIndex > to)
      source.refuse(at, `${JSON.stringify(source.text.slice(at, Math.min(to, at + 12)))} is nothing that an action can hold`)
    const word = wordOf(source, groups, at)
    if (word) words.push(word)
  }
  return words
}

function wordOf(source: TemplateSource, groups: Readonly<Record<string, string | undefined>>, at: number): Word | undefined {
  if (groups.string !== undefined) return { kind: 'string', text: unquote(source, groups.string, at), at }
  if (groups.literal !== undefined) return { kind: 'string', text: groups.literal, at }
  for (const kind of ['field', 'variable', 'number', 'name', 'mark'] as const) {
    const text = groups[kind]
    if (text !== undefined) return { kind, text, at }
  }
  return undefined // blanks
}

/** Go's text literals are JSON's, but for a few escapes that no module file uses. */
function unquote(source: TemplateSource, literal: string, at: number): string {
  try {
    const text: unknown = JSON.parse(literal)
    if (typeof text === 'string') return text
  } catch {
    // told below: the literal is all there is to say
  }
  return source.refuse(at, `${literal} is no text literal`)
}
