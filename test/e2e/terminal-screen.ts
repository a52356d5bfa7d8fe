import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { delay } from '../../src/core/clock.ts'

const LAUNCHER = fileURLToPath(new URL('../../bin/lilynode.mjs', import.meta.url))
const exec = promisify(execFile)
/** A start on two busy cores. */
const PATIENCE_MS = 40_000
const LOOK_EVERY_MS = 100

export const hasTmux = spawnSync('tmux', ['-V']).status === 0

/** `lilynode …` in an environment of its own. */
export const lilynodeIn = (env: Readonly<Record<string, string>>, command: string): string =>
  `env -i PATH= TERM=screen NO_COLOR=1 ${Object.entries(env)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')} ${process.execPath} ${LAUNCHER} ${command}`

/** A terminal with a program in it, on a tmux server of the test's own. */
export class Screen {
  readonly #socket: string

  private constructor(socket: string) {
    this.#socket = socket
  }

  static async open(socket: string, size: { readonly columns: number; readonly rows: number }, command: string): Promise<Screen> {
    const screen = new Screen(socket)
    await screen.#tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(size.columns), '-y', String(size.rows), `${command}; sleep 60`)
    return screen
  }

  async press(...keys: readonly string[]): Promise<void> {
    await this.#tmux('send-keys', ...keys)
  }

  /** Bytes as a terminal sends them: a click, for example. */
  async send(bytes: string): Promise<void> {
    await this.#tmux('send-keys', '-H', ...(Buffer.from(bytes).toString('hex').match(/../g) ?? []))
  }

  /** What the program asked of the terminal: its mouse, and the other screen. */
  async modes(): Promise<{ readonly mouse: boolean; readonly alternate: boolean; readonly pid: number }> {
    const { stdout } = await this.#tmux('display-message', '-p', '#{mouse_standard_flag} #{mouse_sgr_flag} #{alternate_on} #{pane_pid}')
    const [standard, sgr, alternate, pid] = stdout.trim().split(' ')
    return { mouse: standard === '1' && sgr === '1', alternate: alternate === '1', pid: Number(pid) }
  }

  async shown(): Promise<string> {
    return (await this.#tmux('capture-pane', '-p')).stdout
  }

  /** With its colours. */
  async painted(): Promise<string> {
    return (await this.#tmux('capture-pane', '-p', '-e')).stdout
  }

  /** The picture, once it has this in it. */
  async until(wanted: string | RegExp): Promise<string> {
    const deadline = Date.now() + PATIENCE_MS
    for (;;) {
      const picture = await this.shown()
      if (typeof wanted === 'string' ? picture.includes(wanted) : wanted.test(picture)) return picture
      if (Date.now() > deadline) throw new Error(`the screen never showed ${String(wanted)}:\n${picture}`)
      await delay(LOOK_EVERY_MS, AbortSignal.timeout(PATIENCE_MS))
    }
  }

  async close(): Promise<void> {
    await this.#tmux('kill-server').catch(() => {}) // gone with its last session
  }

  #tmux(...args: readonly string[]) {
    return exec('tmux', ['-S', this.#socket, ...args])
  }
}
