import type { TemplateSource } from './template-source.ts'
import type { TemplateNode } from './template-tree.ts'

/** What comes next: a character, or an action. */
export type Next = { readonly kind: 'char'; readonly char: string; readonly at: number } | Exclude<TemplateNode, { kind: 'text' }>

/** Walks one list of nodes: the file, or the inside of one branch. */
export class TemplateCursor {
  readonly #source: TemplateSource
  readonly #nodes: readonly TemplateNode[]
  readonly #end: number
  #node = 0
  #offset = 0

  /** `end`: where an empty list would stand in the file. */
  constructor(source: TemplateSource, nodes: readonly TemplateNode[], end: number) {
    this.#source = source
    this.#nodes = nodes
    this.#end = end
  }

  get at(): number {
    return this.peek()?.at ?? this.#end
  }

  peek(): Next | undefined {
    for (;;) {
      const node = this.#nodes[this.#node]
      if (node?.kind !== 'text') return node
      const char = node.text[this.#offset]
      if (char !== undefined) return { kind: 'char', char, at: node.at + this.#offset }
      this.#node += 1
      this.#offset = 0
    }
  }

  /** The character that comes next, or '' for an action or the end. */
  char(): string {
    const next = this.peek()
    return next?.kind === 'char' ? next.char : ''
  }

  /** Text that comes next and fits a sticky pattern; it is taken. */
  take(pattern: RegExp): string {
    if (this.peek()?.kind !== 'char') return ''
    const node = this.#nodes[this.#node]
    if (node?.kind !== 'text') return ''
    pattern.lastIndex = this.#offset
    const [found = ''] = pattern.exec(node.text) ?? []
    this.#offset += found.length
    return found
  }

  /** Passes one character or action. */
  pass(): void {
    const next = this.peek()
    if (next?.kind === 'char') this.#offset += 1
    else if (next) this.#node += 1
  }

  /** A cursor of a branch. */
  into(nodes: readonly TemplateNode[], end: number): TemplateCursor {
    this.#source.step(end)
    return new TemplateCursor(this.#source, nodes, end)
  }
}
