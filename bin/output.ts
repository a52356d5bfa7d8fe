import type { Writable } from 'node:stream'
import { styleText } from 'node:util'

export interface OutputInit {
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly json: boolean
  readonly quiet: boolean
  readonly color: boolean
}

export type Style = Parameters<typeof styleText>[0]

/** Up to the width of the narrowest terminal that anyone uses, where none is told. */
const DEFAULT_COLUMNS = 80
const ERASE_LINE = '\r\u001b[2K'

/**
 * How a command speaks. Results go to stdout, and with --json nothing else does; what passes goes to stderr.
 * A status line is rewritten in place on a terminal, in one write (no flicker), and is a plain line on a pipe.
 */
export class Output {
  readonly json: boolean
  readonly #init: OutputInit
  #status = ''

  constructor(init: OutputInit) {
    this.#init = init
    this.json = init.json
  }

  /** A line of the result. Not with --json. */
  print(text: string): void {
    if (!this.json) this.#write(this.#init.stdout, `${text}\n`)
  }

  /** One object of the result, only with --json: a line. */
  emit(value: unknown): void {
    if (this.json) this.#init.stdout.write(`${JSON.stringify(value, bigintAsText)}\n`)
  }

  /** A part of a stream that is the result itself: a job's logs. */
  raw(text: string): void {
    this.#write(this.#init.stdout, text)
  }

  /** What a person may want to know meanwhile. */
  note(text: string): void {
    if (!this.#isSilent) this.#write(this.#init.stderr, `${text}\n`)
  }

  /** What is going on just now. */
  status(text: string): void {
    const { stderr } = this.#init
    if (this.#isSilent || text === this.#status) return
    if (stderr.isTTY) stderr.write(`${ERASE_LINE}${text.slice(0, (stderr.columns ?? DEFAULT_COLUMNS) - 1)}`)
    else stderr.write(`${text}\n`)
    this.#status = text
  }

  endStatus(): void {
    if (this.#status !== '' && this.#init.stderr.isTTY) this.#init.stderr.write(ERASE_LINE)
    this.#status = ''
  }

  style(style: Style, text: string): string {
    return this.#init.color ? styleText(style, text, { validateStream: false }) : text
  }

  /** What passes can be rewritten in place. */
  get isTerminal(): boolean {
    return this.#init.stderr.isTTY === true
  }

  get columns(): number {
    return this.#init.stdout.columns ?? DEFAULT_COLUMNS
  }

  get #isSilent(): boolean {
    return this.json || this.#init.quiet
  }

  /** The status line gives way to what stays. */
  #write(stream: Writable, text: string): void {
    this.endStatus()
    stream.write(text)
  }
}

const bigintAsText = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value)
