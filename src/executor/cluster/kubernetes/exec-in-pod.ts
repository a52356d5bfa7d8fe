import type { WebSocket } from 'ws'
import { z } from 'zod'
import type { KubeConnection } from './kube-connection.ts'

/** Taken off the network and not yet taken by whoever reads: above this the connection rests. */
const MAX_WAITING_BYTES = 4 * 1024 ** 2
const STDIN = 0
const STATUS = 3
const STREAMS: Readonly<Record<number, 'stdout' | 'stderr'>> = { 1: 'stdout', 2: 'stderr' }
/** Of the tool's own words, kept for an error message. */
const SAID_BYTES = 1_000

const statusSchema = z.looseObject({
  status: z.string(),
  message: z.string().default(''),
  details: z.looseObject({ causes: z.array(z.looseObject({ reason: z.string().default(''), message: z.string().default('') })).default([]) }).prefault({})
})

export interface PodExec {
  readonly pod: string
  readonly container: string
  readonly command: readonly string[]
  readonly stdin?: AsyncIterable<Uint8Array>
  readonly signal: AbortSignal
  /** What it gives is waited for before more is read. */
  take?(stream: 'stdout' | 'stderr', bytes: Buffer): Promise<void> | void
}

export interface PodExecEnd {
  readonly exitCode: number
  /** The end of its stderr. */
  readonly said: string
}

/** A command in a running container, over a websocket: each message is a channel's number and its bytes. */
export async function execInPod(connection: KubeConnection, exec: PodExec): Promise<PodExecEnd> {
  const { pod, container, command, stdin, signal } = exec
  const query = new URLSearchParams({ container, stdout: 'true', stderr: 'true', ...(stdin && { stdin: 'true' }) })
  for (const word of command) query.append('command', word)
  const socket = await connection.socket(`/api/v1/namespaces/${connection.namespace}/pods/${pod}/exec?${query}`, signal)
  const inbox = new Inbox(exec)
  inbox.onFull = (isFull) => (isFull ? socket.pause() : socket.resume())
  socket.on('message', (data: Buffer) => inbox.put(data[0], data.subarray(1))) // a Buffer: binaryType is nodebuffer
  socket.on('close', () => inbox.close())
  socket.on('error', (cause) => inbox.fail(new Error(`${pod}: ${cause.message}`, { cause })))
  if (stdin) socket.once('open', () => sendAll(stdin, socket).catch((cause: unknown) => inbox.fail(cause)))
  const onAbort = (): void => {
    inbox.drop(signal.reason)
    socket.terminate()
  }
  signal.addEventListener('abort', onAbort, { once: true })
  if (signal.aborted) onAbort()
  try {
    const end = await inbox.end
    if (!end) throw new Error(`the connection to ${pod} broke`)
    return end
  } catch (cause) {
    signal.throwIfAborted()
    throw cause
  } finally {
    signal.removeEventListener('abort', onAbort)
    socket.terminate()
  }
}

async function sendAll(stdin: AsyncIterable<Uint8Array>, socket: WebSocket): Promise<void> {
  for await (const piece of stdin)
    await new Promise<void>((resolve, reject) => socket.send(Buffer.concat([Buffer.of(STDIN), piece]), (cause) => (cause ? reject(cause) : resolve())))
}

/** Hands messages over one by one, and knows how many wait. */
class Inbox {
  readonly end: Promise<PodExecEnd | undefined>
  readonly #settle: (end: PodExecEnd | undefined) => void
  readonly #refuse: (cause: unknown) => void
  onFull: ((isFull: boolean) => void) | undefined
  readonly #exec: PodExec
  #taken: Promise<void> = Promise.resolve()
  #waiting = 0
  #said = ''

  constructor(exec: PodExec) {
    this.#exec = exec
    const { promise, resolve, reject } = Promise.withResolvers<PodExecEnd | undefined>()
    this.end = promise
    this.#settle = resolve
    this.#refuse = reject
    this.end.catch(() => {}) // whoever asks is told
  }

  put(channel: number | undefined, bytes: Buffer): void {
    const stream = channel === undefined ? undefined : STREAMS[channel]
    if (channel === STATUS) this.#then(() => this.#settle(this.#read(bytes)))
    else if (stream !== undefined && bytes.length > 0) {
      this.#waiting += bytes.length
      if (this.#waiting > MAX_WAITING_BYTES) this.onFull?.(true)
      this.#then(() => this.#take(stream, bytes))
    }
  }

  /** After all that came before. */
  close(): void {
    this.#then(() => this.#settle(undefined))
  }

  fail(cause: unknown): void {
    this.#then(() => Promise.reject(cause))
  }

  /** Whatever waits. */
  drop(cause: unknown): void {
    this.#refuse(cause)
  }

  #then(work: () => Promise<void> | void): void {
    this.#taken = this.#taken.then(work).catch(this.#refuse)
  }

  async #take(stream: 'stdout' | 'stderr', bytes: Buffer): Promise<void> {
    if (stream === 'stderr') this.#said = `${this.#said}${bytes}`.slice(-SAID_BYTES)
    await this.#exec.take?.(stream, bytes)
    this.#waiting -= bytes.length
    if (this.#waiting <= MAX_WAITING_BYTES) this.onFull?.(false)
  }

  #read(bytes: Buffer): PodExecEnd {
    const { status, message, details } = statusSchema.parse(JSON.parse(bytes.toString('utf8')))
    if (status === 'Success') return { exitCode: 0, said: this.#said }
    const code = details.causes.find(({ reason }) => reason === 'ExitCode')?.message
    if (code === undefined || !/^\d{1,3}$/.test(code)) throw new Error(`${this.#exec.pod}: ${message}`)
    return { exitCode: Number(code), said: this.#said }
  }
}
