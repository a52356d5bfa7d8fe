import type { Word } from './action-words.ts'
import { readWords } from './action-words.ts'
import type { ActionScope } from './read-action.ts'
import { readCondition, readPipeline } from './read-action.ts'
import type { TemplateSource } from './template-source.ts'
import type { Condition, TemplateNode } from './template-tree.ts'

/** Text, or an action with its words; blanks that a trim marker takes are gone. */
type Piece =
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  | { readonly kind: 'action'; readonly at: number; readonly words: readonly Word[] }

const REFUSED: ReadonlyMap<string, string> = new Map([
  ['range', 'loops'],
  ['define', 'templates of its own'],
  ['template', 'templates of its own'],
  ['block', 'templates of its own'],
  ['break', 'loops'],
  ['continue', 'loops']
])

/** Go text/template, as far as module files use it, as a tree. Nothing is printed: what a value holds is never looked at. */
export function readTemplate(source: TemplateSource): readonly TemplateNode[] {
  const reader = new TemplateReader(source)
  return reader.all()
}

class TemplateReader {
  readonly #source: TemplateSource
  readonly #pieces: readonly Piece[]
  #next = 0

  constructor(source: TemplateSource) {
    this.#source = source
    this.#pieces = cut(source)
  }

  all(): readonly TemplateNode[] {
    const nodes = this.#list(undefined, 0)
    const rest = this.#pieces[this.#next]
    return rest ? this.#source.refuse(rest.at, 'there is no if or with that this ends') : nodes
  }

  /** Up to `else`, `end` or the end of the file, which stays unread. */
  #list(dot: string | undefined, depth: number): TemplateNode[] {
    const nodes: TemplateNode[] = []
    for (let piece = this.#pieces[this.#next]; piece; piece = this.#pieces[this.#next]) {
      this.#source.checkDepth(piece.at, depth)
      if (piece.kind === 'action' && isWord(piece.words[0], 'else', 'end')) return nodes
      this.#next += 1
      if (piece.kind === 'text') nodes.push(piece)
      else nodes.push(...this.#action(piece, dot, depth))
    }
    return nodes
  }

  #action({ words, at }: Extract<Piece, { kind: 'action' }>, dot: string | undefined, depth: number): readonly TemplateNode[] {
    const [head, ...rest] = words
    const scope = { source: this.#source, dot }
    if (head === undefined) return [] // a comment
    const refused = head.kind === 'name' ? REFUSED.get(head.text) : undefined
    if (refused !== undefined) return this.#source.refuse(at, `"${head.text}" is not supported: module files have no ${refused}`)
    if (words.some((word) => word.kind === 'mark' && /^:?=$/.test(word.text)))
      return this.#source.refuse(at, 'variables are not supported: use the input where it is needed')
    if (isWord(head, 'if', 'with')) return this.#branch({ keyword: head.text, words: rest, at }, scope, depth)
    return [{ kind: 'value', at, parts: readPipeline(scope, words, at) }]
  }

  #branch(
    open: { readonly keyword: string; readonly words: readonly Word[]; readonly at: number },
    scope: ActionScope,
    depth: number
  ): readonly TemplateNode[] {
    const { keyword, words, at } = open
    const condition = readCondition(scope, words, at)
    if (keyword === 'with' && condition.kind !== 'given') return this.#source.refuse(at, '"with" takes one input')
    const yes = this.#list(keyword === 'with' && condition.kind === 'given' ? condition.name : scope.dot, depth + 1)
    const stop = this.#pieces[this.#next++]
    if (stop?.kind !== 'action') return this.#source.refuse(at, `this "${keyword}" has no end`)
    const [stopWord, again, ...more] = stop.words
    if (isWord(stopWord, 'end')) return this.#choose(condition, { at, yes, no: [] })
    if (isWord(again, 'if', 'with'))
      return this.#choose(condition, { at, yes, no: this.#branch({ keyword: again.text, words: more, at: stop.at }, scope, depth + 1) })
    const otherwise = this.#list(scope.dot, depth + 1)
    if (!isAction(this.#pieces[this.#next++], 'end')) return this.#source.refuse(at, `this "${keyword}" has no end`)
    return this.#choose(condition, { at, yes, no: otherwise })
  }

  /** A branch for each input that the condition names. */
  #choose(condition: Condition, of: Omit<Extract<TemplateNode, { kind: 'choice' }>, 'kind' | 'given'>): readonly TemplateNode[] {
    this.#source.step(of.at)
    if (condition.kind === 'given') return [{ kind: 'choice', given: condition.name, ...of }]
    if (condition.kind === 'not') return this.#choose(condition.of, { at: of.at, yes: of.no, no: of.yes })
    const [first, ...others] = condition.all
    if (first === undefined) return this.#source.refuse(of.at, 'the condition is empty')
    if (others.length === 0) return this.#choose(first, of)
    const rest = this.#choose({ kind: condition.kind, all: others }, of)
    return this.#choose(first, condition.kind === 'and' ? { ...of, yes: rest } : { ...of, no: rest })
  }
}

const isWord = (word: Word | undefined, ...texts: readonly string[]): word is Word => word?.kind === 'name' && texts.includes(word.text)
const isAction = (piece: Piece | undefined, text: string): boolean => piece?.kind === 'action' && isWord(piece.words[0], text)

const OPEN = /\{\{(-\s)?\s*/g
/** What may stand inside an action before its end: quoted texts may hold braces. */
const BODY = /(?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|(?!\s-\}\}|\}\}).)*/suy
const COMMENT = /\/\*[\s\S]*?\*\//y

/** The file cut at its actions. Actions come first: the quotes inside them are theirs. */
function cut(source: TemplateSource): readonly Piece[] {
  const { text } = source
  const pieces: Piece[] = []
  const open = new RegExp(OPEN)
  let from = 0
  for (let found = open.exec(text); found; found = open.exec(text)) {
    source.step(found.index)
    const body = bodyAt(source, open.lastIndex, found.index)
    const [close = ''] = /^\s+-\}\}|^\s*\}\}/.exec(text.slice(body.to, body.to + 1024)) ?? []
    if (close === '') source.refuse(found.index, 'the action has no end: }} is missing')
    pushText(pieces, { at: from, text: trimEnd(text.slice(from, found.index), found[1] !== undefined) })
    pieces.push({ kind: 'action', at: found.index, words: body.isComment ? [] : readWords(source, body.from, body.to) })
    from = body.to + close.length
    if (close.includes('-')) from += /^\s*/.exec(text.slice(from))?.[0].length ?? 0
    open.lastIndex = from
  }
  pushText(pieces, { at: from, text: text.slice(from) })
  return pieces
}

function bodyAt({ text }: TemplateSource, from: number, open: number): { readonly from: number; readonly to: number; readonly isComment: boolean } {
  const comment = new RegExp(COMMENT)
  comment.lastIndex = from
  if (comment.test(text)) return { from, to: comment.lastIndex, isComment: true }
  const body = new RegExp(BODY)
  body.lastIndex = Math.max(from, open + 2)
  body.test(text)
  return { from, to: Math.max(from, body.lastIndex), isComment: false }
}

const trimEnd = (text: string, wanted: boolean): string => (wanted ? text.trimEnd() : text)

function pushText(pieces: Piece[], { at, text }: { readonly at: number; readonly text: string }): void {
  if (text !== '') pieces.push({ kind: 'text', at, text })
}
