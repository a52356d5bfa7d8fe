import type { Guard, JsonItem, JsonMap, JsonMember, JsonNode } from './json-tree.ts'
import { joinTexts, readText } from './read-text.ts'
import { TemplateCursor } from './template-cursor.ts'
import type { TemplateSource } from './template-source.ts'
import type { Part, TemplateNode } from './template-tree.ts'

const BLANKS = /[\s\uFEFF]+/y
const COMMENT = /#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\//y
const BARE = /[\p{L}\p{N}_.+@%/-][\p{L}\p{N}_.+@%/:-]*/uy
const RAW = /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/
const KEY = /[A-Za-z_][\w-]*/y

/**
 * JSON with holes. Lenient where only punctuation is missing or doubled, each leniency noted: what the author meant is clear yes.
 * Branches must hold whole values, elements or members; what is in them is read as it stands around them.
 */
export function readJson(source: TemplateSource, nodes: readonly TemplateNode[]): JsonMap {
  const cursor = new TemplateCursor(source, nodes, source.text.length)
  skipToRoot(source, cursor)
  const root = new JsonReader(source).map(cursor, 0)
  skipBlanks(source, cursor)
  if (cursor.peek()) source.note(cursor.at, 'text after the closing brace was left out')
  return root
}

/** Whatever stands before the first brace: the line of a shell, a fence. */
function skipToRoot(source: TemplateSource, cursor: TemplateCursor): void {
  skipBlanks(source, cursor)
  if (cursor.char() !== '{' && cursor.char() !== '') source.note(cursor.at, 'text before the opening brace was left out')
  while (cursor.char() !== '{' && cursor.char() !== '') cursor.pass()
  if (cursor.char() === '')
    source.refuse(
      cursor.at,
      cursor.peek() ? 'an action stands before the opening brace: begin with {' : 'there is no opening brace: the file holds no JSON object'
    )
}

function skipBlanks(source: TemplateSource, cursor: TemplateCursor): void {
  for (;;) {
    cursor.take(BLANKS)
    const { at } = cursor
    if (cursor.take(COMMENT) === '') return
    source.note(at, 'a comment was left out: JSON has none')
    // Values on the comment's line belong to it.
    while (cursor.peek()?.kind === 'value') {
      cursor.pass()
      cursor.take(/[^\n]*/y)
    }
  }
}

class JsonReader {
  readonly #source: TemplateSource

  constructor(source: TemplateSource) {
    this.#source = source
  }

  map(cursor: TemplateCursor, depth: number): JsonMap {
    const { at } = cursor
    this.#source.checkDepth(at, depth)
    cursor.pass()
    const members = this.#members(cursor, [], depth)
    if (cursor.char() !== '}') this.#source.refuse(cursor.at, `expected } for the { of line ${this.#source.placeOf(at).line}`)
    cursor.pass()
    return { kind: 'map', at, members }
  }

  #members(cursor: TemplateCursor, guards: readonly Guard[], depth: number): JsonMember[] {
    const members: JsonMember[] = []
    const commas = new Commas(this.#source)
    for (;;) {
      commas.skip(cursor)
      const next = cursor.peek()
      if (!next || (next.kind === 'char' && /[}\]]/.test(next.char))) break
      this.#source.step(next.at)
      if (next.kind === 'choice') {
        this.#source.checkDepth(next.at, depth)
        const { given } = next
        members.push(...this.#inBranch(cursor, next.yes, (inner) => this.#members(inner, [...guards, { given, holds: true }], depth + 1)))
        members.push(...this.#inBranch(cursor, next.no, (inner) => this.#members(inner, [...guards, { given, holds: false }], depth + 1)))
        cursor.pass()
        commas.forget()
      } else {
        commas.element(next.at)
        members.push(this.#member(cursor, guards, depth))
      }
    }
    commas.end(cursor)
    return members
  }

  #member(cursor: TemplateCursor, guards: readonly Guard[], depth: number): JsonMember {
    const { at } = cursor
    const parts = cursor.char() === '"' ? readText(this.#source, cursor) : [{ kind: 'text', text: cursor.take(KEY) } as const]
    const [key, ...more] = parts
    if (key?.kind !== 'text' || more.length > 0 || key.text === '') return this.#source.refuse(at, 'a field must be named by plain text in quotes')
    skipBlanks(this.#source, cursor)
    if (cursor.char() !== ':') this.#source.refuse(cursor.at, `expected : after "${key.text.slice(0, 40)}"`)
    cursor.pass()
    const value = this.#value(cursor, depth)
    if (!value) return this.#source.refuse(cursor.at, `"${key.text.slice(0, 40)}" has no value`)
    return { key: key.text, at, value, guards }
  }

  #value(cursor: TemplateCursor, depth: number): JsonNode | undefined {
    skipBlanks(this.#source, cursor)
    const next = cursor.peek()
    if (!next) return undefined
    if (next.kind !== 'choice') return this.#single(cursor, depth)
    const { at, given } = next
    this.#source.checkDepth(at, depth)
    const [yes, otherwise] = [next.yes, next.no].map((branch) => this.#inBranch(cursor, branch, (inner) => this.#branchValue(inner, depth + 1)))
    cursor.pass()
    return { kind: 'choice', at, given, yes, no: otherwise }
  }

  #branchValue(cursor: TemplateCursor, depth: number): JsonNode | undefined {
    const value = this.#value(cursor, depth)
    new Commas(this.#source).skip(cursor)
    return value
  }

  /** One whole value that is no branch. */
  #single(cursor: TemplateCursor, depth: number): Exclude<JsonNode, { kind: 'choice' }> {
    const next = cursor.peek()
    const { at } = cursor
    this.#source.step(at)
    if (next?.kind === 'value') {
      cursor.pass()
      return { kind: 'text', at, parts: joinTexts(next.parts.map(bareText)) }
    }
    const char = cursor.char()
    if (char === '"') return { kind: 'text', at, parts: readText(this.#source, cursor) }
    if (char === '{') return this.map(cursor, depth + 1)
    if (char === '[') return this.#list(cursor, depth + 1)
    return this.#bare(cursor)
  }

  #bare(cursor: TemplateCursor): Exclude<JsonNode, { kind: 'choice' }> {
    const { at } = cursor
    const text = cursor.take(BARE)
    if (text === '') return this.#source.refuse(at, `${cursor.peek() ? JSON.stringify(cursor.char()) : 'the end'} stands where a value was expected`)
    if (RAW.test(text)) return { kind: 'raw', at, text }
    if (RAW.test(text.toLowerCase())) {
      this.#source.note(at, `${text} was read as ${text.toLowerCase()}`)
      return { kind: 'raw', at, text: text.toLowerCase() }
    }
    this.#source.note(at, `${text} was read as text: its quotes are missing`)
    return { kind: 'text', at, parts: [{ kind: 'text', text }] }
  }

  #list(cursor: TemplateCursor, depth: number): JsonNode & { kind: 'list' } {
    const { at } = cursor
    this.#source.checkDepth(at, depth)
    cursor.pass()
    const items = this.#items(cursor, depth)
    if (cursor.char() !== ']') this.#source.refuse(cursor.at, `expected ] for the [ of line ${this.#source.placeOf(at).line}`)
    cursor.pass()
    return { kind: 'list', at, items }
  }

  #items(cursor: TemplateCursor, depth: number): JsonItem[] {
    const items: JsonItem[] = []
    const commas = new Commas(this.#source)
    for (;;) {
      commas.skip(cursor)
      const next = cursor.peek()
      if (!next || (next.kind === 'char' && /[}\]]/.test(next.char))) break
      this.#source.step(next.at)
      if (next.kind === 'choice') {
        this.#source.checkDepth(next.at, depth)
        const [yes, otherwise] = [next.yes, next.no].map((branch) => this.#inBranch(cursor, branch, (inner) => this.#items(inner, depth + 1)))
        items.push({ kind: 'items', at: next.at, given: next.given, yes: yes ?? [], no: otherwise ?? [] })
        cursor.pass()
        commas.forget()
      } else {
        commas.element(next.at)
        items.push(this.#single(cursor, depth))
      }
    }
    commas.end(cursor)
    return items
  }

  /** A branch is read to its end, or it is none that can be read apart from what is around it. */
  #inBranch<T>(cursor: TemplateCursor, nodes: readonly TemplateNode[], read: (inner: TemplateCursor) => T): T {
    const inner = cursor.into(nodes, cursor.at)
    const value = read(inner)
    if (inner.peek()) this.#source.refuse(inner.at, 'a branch must hold whole values: this bracket or text belongs to something outside of it')
    return value
  }
}

/** A text literal of the author's in an action may be JSON in itself: `{{ or .x "\"a\"" }}`. */
function bareText(part: Part): Part {
  if (part.kind === 'choice') return { ...part, yes: part.yes.map(bareText), no: part.no.map(bareText) }
  const quoted = part.kind === 'text' ? /^\s*"([^"\\]*)"\s*$/.exec(part.text)?.[1] : undefined
  return quoted === undefined ? part : { kind: 'text', text: quoted }
}

/** Commas are counted only to say what is wrong with them. Next to a branch nobody can tell. */
class Commas {
  readonly #source: TemplateSource
  #seen = 0
  #elements = 0
  #known = true

  constructor(source: TemplateSource) {
    this.#source = source
  }

  skip(cursor: TemplateCursor): void {
    for (;;) {
      skipBlanks(this.#source, cursor)
      if (cursor.char() !== ',') return
      if (this.#known && (this.#seen > 0 || this.#elements === 0)) this.#source.note(cursor.at, 'a comma too many')
      this.#seen += 1
      cursor.pass()
    }
  }

  element(at: number): void {
    if (this.#known && this.#elements > 0 && this.#seen === 0) this.#source.note(at, 'a comma is missing in front')
    this.#elements += 1
    this.#seen = 0
    this.#known = true
  }

  forget(): void {
    this.#known = false
    this.#elements += 1
    this.#seen = 0
  }

  /** At the end of a branch a comma may be what parts it from the next element. */
  end(cursor: TemplateCursor): void {
    if (cursor.peek() && this.#known && this.#elements > 0 && this.#seen > 0)
      this.#source.note(cursor.at, 'the comma before the closing bracket is one too many')
  }
}
