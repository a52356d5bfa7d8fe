import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Server } from 'node:net'
import { connect, createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const LINK = fileURLToPath(new URL('netns-link.py', import.meta.url))
/** By its path: the commands run with an empty PATH. */
const IP = '/sbin/ip'
/** The line and the chain must not be slow because nodes are busy: what runs inside is nicer than what is between. */
const NICE = ['/usr/bin/nice', '-n', '10'] as const
/** Of no network that a machine is likely to be in. */
const SUBNET = '10.79.0'
const HERE = `${SUBNET}.1`
const FIRST_HOST = 10

export interface LinkInit {
  /** One way, ms. */
  readonly delayMs: number
  readonly jitterMs: number
  /** 0 to 1, of frames. */
  readonly loss: number
}

/** Network namespaces on one switch that delays and loses frames and can be cut in parts. Needs root, tun and python3. */
export class Namespaces {
  /** Where this process is reached from inside. */
  readonly here = HERE
  readonly #hosts = new Map<string, { readonly namespace: string; readonly address: string }>()
  readonly #link: ChildProcess
  readonly #said: AsyncIterator<string>
  readonly #doors: Server[] = []

  private constructor(names: readonly string[], init: LinkInit) {
    for (const [index, name] of names.entries()) {
      const namespace = `lf${process.pid}-${name}`
      execFileSync(IP, ['netns', 'add', namespace])
      this.#hosts.set(name, { namespace, address: `${SUBNET}.${FIRST_HOST + index}` })
    }
    const members = [...this.#hosts].map(([name, { namespace, address }]) => `${name}=${namespace}=${address}`)
    this.#link = spawn('python3', [LINK, String(init.delayMs), String(init.jitterMs), String(init.loss), HERE, ...members], {
      stdio: ['pipe', 'pipe', 'inherit']
    })
    if (!this.#link.stdout) throw new Error('stdout is a pipe')
    this.#said = createInterface({ input: this.#link.stdout })[Symbol.asyncIterator]()
  }

  static async start(names: readonly string[], init: LinkInit): Promise<Namespaces> {
    const made = new Namespaces(names, init)
    await made.#said.next()
    return made
  }

  /** What a command is started through to live there. */
  wrap(name: string): readonly string[] {
    return [IP, 'netns', 'exec', this.#host(name).namespace, ...NICE]
  }

  addressOf(name: string): string {
    return this.#host(name).address
  }

  /** A port of this machine's loopback, made reachable from inside. Resolves with its port there. */
  async open(port: number): Promise<number> {
    const door = createServer((socket) => {
      const inner = connect(port, '127.0.0.1')
      const end = (): void => {
        socket.destroy()
        inner.destroy()
      }
      for (const each of [socket, inner]) each.on('error', end).on('close', end)
      socket.pipe(inner).pipe(socket)
    })
    door.listen(0, HERE)
    await once(door, 'listening')
    this.#doors.push(door)
    const address = door.address()
    if (address === null || typeof address === 'string') throw new Error('it listens on a port')
    return address.port
  }

  /** Members of different parts no longer hear each other; who is in none hears all. [] heals. */
  async cut(parts: readonly (readonly string[])[]): Promise<void> {
    this.#link.stdin?.write(`${JSON.stringify(parts)}\n`)
    await this.#said.next()
  }

  async stop(): Promise<void> {
    for (const door of this.#doors) door.close()
    const gone = once(this.#link, 'close')
    this.#link.kill('SIGKILL')
    await gone
    for (const { namespace } of this.#hosts.values()) execFileSync(IP, ['netns', 'del', namespace])
  }

  #host(name: string): { readonly namespace: string; readonly address: string } {
    const host = this.#hosts.get(name)
    if (!host) throw new Error(`no namespace for ${name}`)
    return host
  }
}
