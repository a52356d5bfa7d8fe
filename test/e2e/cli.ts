import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** As `npx lilynode` starts it: the launcher, and the program that `scripts/build.ts` made. */
const LAUNCHER = fileURLToPath(new URL('../../bin/lilynode.mjs', import.meta.url))
/** What the launcher says first where a source has changed since the build; the command itself says nothing of it. */
const BUILDING = /^building lilynode….*\n/
/** The slowest command here waits for a job on two busy cores. */
const PATIENCE_MS = 120_000

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** stdout as lines of JSON. */
  readonly lines: readonly Line[]
}

/** A line of `--json`. */
export type Line = Readonly<Record<string, unknown>>

export type Env = Readonly<Record<string, string>>

const started = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of started) child.kill('SIGKILL') // what a failed test left
})

/** One user of this machine: a home, a data folder, and nothing else of our environment. */
export class Cli {
  readonly data: string
  readonly #home: string
  readonly #flags: readonly string[]
  readonly #wrap: readonly string[]

  /** `flags`: given with each command. `wrap`: what each is started through, such as a network namespace. */
  constructor(home: string, flags: readonly string[] = [], wrap: readonly string[] = []) {
    this.#home = home
    this.#flags = flags
    this.#wrap = wrap
    this.data = join(home, 'data')
  }

  start(args: readonly string[], env: Env = {}): RunningCli {
    return new RunningCli([...this.#wrap, process.execPath, LAUNCHER, ...args, ...this.#flags], {
      PATH: '',
      HOME: this.#home,
      LILYNODE_DATA_DIR: this.data,
      ...env
    })
  }

  async run(args: readonly string[], env: Env = {}): Promise<Ended> {
    await mkdir(this.#home, { recursive: true })
    return this.start(args, env).ended
  }

  /** The only line of `--json` that a command prints. */
  async json(args: readonly string[], env: Env = {}): Promise<Line> {
    const { status, stderr, lines } = await this.run([...args, '--json'], env)
    if (status !== 0 || !lines[0]) throw new Error(`lilynode ${args.join(' ')} ended with ${status}: ${stderr}`)
    return lines[0]
  }
}

/** A command that runs, with what it said so far. */
export class RunningCli {
  readonly child: ChildProcess
  readonly lines: Line[] = []
  readonly ended: Promise<Ended>
  readonly #said = { stdout: '', stderr: '' }
  readonly #listeners = new Set<() => void>()

  constructor([program = process.execPath, ...args]: readonly string[], env: Env) {
    const child = spawn(program, args, { env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    this.child = child
    started.add(child)
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#said.stdout += text))
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#said.stderr += text))
    if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => this.#onLine(line))
    this.ended = once(child, 'close').then(([status]: number[]) => {
      started.delete(child)
      for (const listener of this.#listeners) listener()
      return { status: status ?? null, stdout: this.#said.stdout, stderr: this.stderr, lines: this.lines }
    })
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error('it could not be started')
    return this.child.pid
  }

  get stderr(): string {
    return this.#said.stderr.replace(BUILDING, '')
  }

  /** The first line, said already or still to come, with these fields. Throws with all that was said when it never comes. */
  async line(wanted: Line, timeoutMs = PATIENCE_MS): Promise<Line> {
    const find = (): Line | undefined => this.lines.find((line) => Object.entries(wanted).every(([key, value]) => line[key] === value))
    const deadline = Date.now() + timeoutMs
    while (Date.now() < deadline) {
      const found = find()
      if (found) return found
      if (this.child.exitCode !== null || this.child.signalCode !== null) break
      await this.#change(deadline - Date.now())
    }
    const found = find()
    if (found) return found
    throw new Error(`no line ${JSON.stringify(wanted)}; it said:\n${this.#said.stdout.slice(-4000)}\n${this.#said.stderr.slice(-4000)}`)
  }

  /** Ends it and waits until it is gone. */
  async kill(signal: NodeJS.Signals): Promise<Ended> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill(signal)
    return this.ended
  }

  #change(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        this.#listeners.delete(done)
        resolve()
      }
      const timer = setTimeout(done, timeoutMs)
      this.#listeners.add(done)
    })
  }

  #onLine(line: string): void {
    try {
      const value: unknown = JSON.parse(line)
      if (typeof value === 'object' && value !== null) this.lines.push(value as Line) // checked just before
    } catch {
      // not JSON: for a person
    }
    for (const listener of [...this.#listeners]) listener()
  }
}
