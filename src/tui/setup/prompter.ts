import { once } from 'node:events'
import type { Interface } from 'node:readline'
import { createInterface } from 'node:readline'
import { styleText } from 'node:util'
import { cellText } from '../cell-text.ts'

export interface Choice<T> {
  readonly text: string
  readonly value: T
}

/** Asks a person. What is wrong with an answer is told, and it is asked again. */
export interface Prompter {
  say(text: string): void
  /** By number; Enter takes the first. */
  choose<T>(question: string, choices: readonly Choice<T>[]): Promise<T>
  /** `problem`: what is wrong with an answer; undefined: nothing. Enter takes the fallback. */
  ask(question: string, fallback: string, problem: (text: string) => string | undefined): Promise<string>
}

/** The person left, with Ctrl-D or Ctrl-C. */
export class Left extends Error {}

/** Longer than an invitation of the largest network. */
const MAX_ANSWER_CHARS = 65_536

export interface LinePrompterInit {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly color: boolean
}

/** Line by line: it works over the slowest line, in a screen reader, and leaves what was said on the screen. */
export class LinePrompter implements Prompter {
  readonly #init: LinePrompterInit
  readonly #lines: Interface
  readonly #signal: AbortSignal

  constructor(init: LinePrompterInit, signal: AbortSignal) {
    this.#init = init
    this.#signal = signal
    this.#lines = createInterface({ input: init.stdin, output: init.stdout, terminal: true })
  }

  close(): void {
    this.#lines.close()
  }

  say(text: string): void {
    this.#init.stdout.write(`${text.split('\n').map(cellText).join('\n')}\n`)
  }

  async choose<T>(question: string, choices: readonly Choice<T>[]): Promise<T> {
    this.say('')
    this.#init.stdout.write(`${this.#bold(cellText(question))}\n`)
    const list = choices.map(({ text }, i) => `  ${i + 1}  ${text}`).join('\n')
    this.say(list)
    const answer = await this.ask(`1 to ${choices.length}`, '1', (text) => (choices[Number(text) - 1] ? undefined : `a number from 1 to ${choices.length}`))
    const choice = choices[Number(answer) - 1]
    if (!choice) throw new Error('invariant: the answer was checked')
    return choice.value
  }

  async ask(question: string, fallback: string, problem: (text: string) => string | undefined): Promise<string> {
    for (;;) {
      this.#init.stdout.write(`${question}${fallback === '' ? '' : ` [${fallback}]`}: `)
      const text = (await this.#line()).trim().slice(0, MAX_ANSWER_CHARS)
      const answer = text === '' ? fallback : text
      const wrong = problem(answer)
      if (wrong === undefined) return answer
      this.say(`  ! ${wrong}`)
    }
  }

  async #line(): Promise<string> {
    const done = new AbortController()
    const signal = AbortSignal.any([this.#signal, done.signal])
    const left = once(this.#lines, 'close', { signal }).then(() => {
      throw new Left('the setup was left')
    })
    const interrupted = once(this.#lines, 'SIGINT', { signal }).then(() => {
      throw new Left('the setup was left')
    })
    try {
      const line = once(this.#lines, 'line', { signal }).then(([text]: unknown[]) => String(text))
      return await Promise.race([line, left, interrupted])
    } finally {
      done.abort(new Error('answered')) // the race has heard them all: a rejection after it is nobody's
    }
  }

  #bold(text: string): string {
    return this.#init.color ? styleText('bold', text, { validateStream: false }) : text
  }
}
