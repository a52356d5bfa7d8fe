import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { createInterface } from 'node:readline'
import { NodeError } from '../errors.ts'
import type { NodeEvent } from '../events.ts'

/** A bundled node is ready in about 0.3 s; seven at once on two cores take a few. */
const READY_TIMEOUT_MS = 30_000
/** Time for a node to stop in order before it is killed. */
const STOP_TIMEOUT_MS = 5_000
/**
 * Nodes that share one machine's cores: with V8's usual four helper threads each they mostly wait for one another, and the tour takes 3 s more.
 * And marking beside the program takes more than it saves: a job's memory beyond 64 MiB starts a collection whenever it grows, twenty in Pandoc's
 * second, which costs the tour another 3 s.
 */
const NODE_FLAGS = ['--v8-pool-size=1', '--single-threaded-gc'] as const
/** All the time that nobody wants, and next to nothing of what somebody does: for when nobody waits for it any more. */
const BACKGROUND_NICE = 19
/** What is kept of a child's stderr, to tell why it died. */
const MAX_STDERR_CHARS = 8_192

export interface ChildNodeInit {
  readonly name: string
  /** The program to run with this Node.js, and its arguments. */
  readonly entry: string
  readonly args: readonly string[]
  /** Nothing else of our environment reaches the child: keys come from its own data folder. */
  readonly env: Readonly<Record<string, string>>
  onEvent(event: NodeEvent, name: string): void
}

type Ready = Extract<NodeEvent, { type: 'node.ready' }>

/** A node in a process of its own, that tells what it does as NDJSON on stdout and ends with us, however we end. */
export class ChildNode {
  readonly #init: ChildNodeInit
  #process: ChildProcess | undefined
  #stderr = ''

  constructor(init: ChildNodeInit) {
    this.#init = init
  }

  get name(): string {
    return this.#init.name
  }

  get pid(): number | undefined {
    return this.#process?.pid
  }

  /** Resolves with the child's own `node.ready`. */
  start(signal: AbortSignal): Promise<Ready> {
    const { entry, args, env, name } = this.#init
    // The ipc channel carries nothing: it breaks when this process dies, and then the child stops (--exit-with-parent).
    const child = spawn(process.execPath, [...NODE_FLAGS, entry, ...args, '--json', '--exit-with-parent'], {
      env: { ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc']
    })
    this.#process = child
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-MAX_STDERR_CHARS)
    })
    return new Promise<Ready>((resolve, reject) => {
      const timer = setTimeout(() => fail({ code: 'NODE_START_TIMEOUT', child: name, timeoutMs: READY_TIMEOUT_MS }), READY_TIMEOUT_MS)
      const fail = (info: ConstructorParameters<typeof NodeError>[0]): void => {
        clearTimeout(timer)
        reject(new NodeError(info, `${name} did not start (${info.code}):\n${this.#stderr.trim() || '(it said nothing)'}`))
      }
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      child.once('error', () => fail({ code: 'NODE_CHILD_FAILED', child: name, exitCode: null }))
      child.once('exit', (exitCode) => fail({ code: 'NODE_CHILD_FAILED', child: name, exitCode }))
      this.#listen(child, (ready) => {
        clearTimeout(timer)
        resolve(ready)
      })
    })
  }

  /** From now on the others on this machine go first: its own threads, from those that it starts next on. */
  giveWay(): void {
    try {
      if (this.pid !== undefined) setPriority(this.pid, BACKGROUND_NICE)
    } catch {
      // ended meanwhile, or not allowed here: it runs as it did
    }
  }

  async stop(): Promise<void> {
    const child = this.#process
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    await exited
    clearTimeout(timer)
  }

  #listen(child: ChildProcess, onReady: (ready: Ready) => void): void {
    if (!child.stdout) return
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event = parseEvent(line)
      if (!event) return
      if (event.type === 'node.ready') onReady(event)
      this.#init.onEvent(event, this.#init.name)
    })
  }
}

/** Our own program's output, but a line may be cut or be someone's stray print: those are skipped. */
function parseEvent(line: string): NodeEvent | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') return undefined
    return value as NodeEvent // written by this same program from a NodeEvent; the shape's tag is checked above
  } catch {
    return undefined // not JSON: not an event
  }
}
