import { ModuleError } from '../module-error.ts'

/** Where something stands in the file, for people: both from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** What the reader mended, or what will be different from the original network. */
export interface ImportNote extends Place {
  readonly text: string
}

/** A whole file of the corpus has 6 KB at most; this leaves room and keeps every later step short. */
const MAX_TEMPLATE_BYTES = 256 * 1024
/** Actions, elements and branches of one file. The largest real one has about 200. */
const MAX_STEPS = 20_000
/** Branches in branches, lists in lists. Real files have 8; each level is a call on our stack. */
const MAX_DEPTH = 48

/** The text of a template, with the limits on reading it and what there is to say about it. */
export class TemplateSource {
  readonly path: string
  readonly text: string
  readonly #notes = new Map<string, ImportNote>()
  #steps = 0

  /** @throws {ModuleError} for a text that is too large to be a template */
  constructor(path: string, text: string) {
    this.path = path
    this.text = text
    if (text.length > MAX_TEMPLATE_BYTES) this.refuse(0, `it has ${text.length} characters, the most is ${MAX_TEMPLATE_BYTES}`)
  }

  get notes(): readonly ImportNote[] {
    return [...this.#notes.values()].sort((a, b) => a.line - b.line || a.column - b.column)
  }

  placeOf(at: number): Place {
    const before = this.text.slice(0, at)
    return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
  }

  note(at: number, text: string): void {
    const place = this.placeOf(at)
    this.#notes.set(`${place.line} ${text}`, { ...place, text })
  }

  /** @throws {ModuleError} always */
  refuse(at: number, reason: string): never {
    const { line, column } = this.placeOf(at)
    const problem = `line ${line}, column ${column}: ${reason}`
    throw new ModuleError({ code: 'MARKET_MODULE_INVALID', path: this.path, problems: [problem] }, `${this.path} can't be imported: ${problem}`)
  }

  /** Counts work, so that no file takes more than a moment. */
  step(at: number): void {
    if (++this.#steps > MAX_STEPS) this.refuse(at, `the file has more than ${MAX_STEPS} parts`)
  }

  checkDepth(at: number, depth: number): void {
    if (depth > MAX_DEPTH) this.refuse(at, `it is nested more than ${MAX_DEPTH} deep`)
  }
}
