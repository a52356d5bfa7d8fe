import { writeSync } from 'node:fs'
import type { Line } from './line.ts'
import type { ScreenName } from './ui-state.ts'

/** What a click at a place of the screen is about: a row of its list, a field of its form, or a tab. */
export type Spot = { readonly row: number } | { readonly screen: ScreenName }

/** Cells from 0. */
export interface MousePress {
  readonly kind: 'click' | 'wheelUp' | 'wheelDown'
  readonly x: number
  readonly y: number
}

/** xterm's SGR report, mode 1006: button; column; row, from 1; M pressed, m released. */
const ESC = '\u001b'
const REPORT = new RegExp(`${ESC}\\[<(\\d{1,3});(\\d{1,5});(\\d{1,5})([Mm])`, 'g')
/** The beginning of one, at the end of what a slow line delivered. */
const BEGUN = new RegExp(`${ESC}\\[<[\\d;]{0,15}$`)
/** Of the button's bits: 4, 8 and 16 are Shift, Meta and Control. */
const KINDS: Readonly<Record<string, MousePress['kind']>> = { '0': 'click', '64': 'wheelUp', '65': 'wheelDown' }

/** The mouse's part of what a terminal sends, the rest, and what is not whole yet. Releases and other buttons are in none of them. */
export function splitMouse(input: string): { readonly presses: readonly MousePress[]; readonly rest: string; readonly begun: string } {
  const presses = [...input.matchAll(REPORT)].flatMap(([, button = '', x, y, end]): MousePress[] => {
    const kind = end === 'M' ? KINDS[button] : undefined
    return kind ? [{ kind, x: Number(x) - 1, y: Number(y) - 1 }] : []
  })
  const keys = input.replaceAll(REPORT, '')
  const [begun = ''] = BEGUN.exec(keys) ?? []
  return { presses, rest: keys.slice(0, keys.length - begun.length), begun }
}

/** What stands where it was clicked; of a row of a list its whole width counts. */
export function spotAt(rows: readonly Line[], { x, y }: Pick<MousePress, 'x' | 'y'>, widthOf: (text: string) => number): Spot | undefined {
  const row = rows[y] ?? []
  let left = 0
  for (const { text, spot } of row) {
    const right = left + widthOf(text)
    if (spot && ('row' in spot || (x >= left && x < right))) return spot
    left = right
  }
  return undefined
}

/** Buttons and wheel (1000), reported as text (1006). Off by default: with it on a terminal selects text only with Shift held. */
const ON = '\u001b[?1000h\u001b[?1006h'
const OFF = '\u001b[?1006l\u001b[?1000l'

export type Terminal = NodeJS.WriteStream & { readonly fd: number }

/** A terminal's mouse, given back at the end of the process, however that comes; only SIGKILL leaves it. */
export class TerminalMouse {
  /** The keyboard alone, for Ink: it throws away what it knows no key for, so the mouse's part is taken out before. */
  readonly stdin: NodeJS.ReadStream
  readonly #stdout: Terminal
  readonly #listeners = new Set<(press: MousePress) => void>()
  readonly #onExit = (): void => {
    try {
      writeSync(this.#stdout.fd, OFF) // a stream writes nothing more by then
    } catch {
      // the terminal is gone, and its mode with it
    }
  }
  #isOn = false
  #begun = ''

  constructor(stdin: NodeJS.ReadStream, stdout: Terminal) {
    this.#stdout = stdout
    const read = (size?: number): unknown => this.#keysOf(stdin.read(size))
    this.stdin = new Proxy(stdin, {
      get: (stream, name) => {
        if (name === 'read') return read
        const value: unknown = Reflect.get(stream, name, stream)
        return typeof value === 'function' ? value.bind(stream) : value
      }
    })
  }

  turn(isOn: boolean): void {
    if (isOn === this.#isOn) return
    this.#isOn = isOn
    this.#stdout.write(isOn ? ON : OFF)
    if (isOn) process.once('exit', this.#onExit)
    else process.removeListener('exit', this.#onExit)
  }

  listen(listener: (press: MousePress) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #keysOf(chunk: unknown): unknown {
    if (typeof chunk !== 'string' || !this.#isOn) return chunk
    const { presses, rest, begun } = splitMouse(this.#begun + chunk)
    this.#begun = begun
    for (const press of presses) for (const listener of this.#listeners) listener(press)
    return rest
  }
}
