import { MAX_LOG_BYTES } from '../output-rules.ts'

type Stream = 'stdout' | 'stderr'

export interface PacedLogInit {
  post(stream: Stream, bytes: Uint8Array): void
  /** More was written than a log may have. */
  onFlood(): void
  /** Ms, from any beginning. It decides when words are told, never which. */
  now(): number
}

/** Messages at once and a second: enough for whoever watches. A job can write a byte in a microsecond, and each message costs the node's main thread ten. */
const BURST = 256
const PER_SECOND = 100
/** Told in any case: then a message carries enough. */
const FULL_BYTES = 64 * 1024

/** What a job says on its way out of its thread: at once, as long as that is seldom; else put together. */
export class PacedLog {
  readonly #init: PacedLogInit
  readonly #waiting: Record<Stream, Uint8Array[]> = { stdout: [], stderr: [] }
  readonly #waitingBytes: Record<Stream, number> = { stdout: 0, stderr: 0 }
  #written = 0
  #messages = BURST
  #countedAt: number

  constructor(init: PacedLogInit) {
    this.#init = init
    this.#countedAt = init.now()
  }

  write(stream: Stream, bytes: Uint8Array): void {
    const room = MAX_LOG_BYTES - this.#written
    this.#written += bytes.length
    if (bytes.length > 0 && room > 0) this.#take(stream, bytes.slice(0, room))
    if (this.#written > MAX_LOG_BYTES) this.#init.onFlood()
  }

  /** Tells what waits; at the end of the job, too. */
  flush(): void {
    for (const stream of ['stdout', 'stderr'] as const) if (this.#waitingBytes[stream] > 0) this.#tell(stream)
  }

  #take(stream: Stream, bytes: Uint8Array): void {
    this.#waiting[stream].push(bytes)
    this.#waitingBytes[stream] += bytes.length
    if (this.#mayTell()) this.flush()
    else if (this.#waitingBytes[stream] >= FULL_BYTES) this.#tell(stream)
  }

  #mayTell(): boolean {
    const now = this.#init.now()
    this.#messages = Math.min(BURST, this.#messages + (Math.max(0, now - this.#countedAt) * PER_SECOND) / 1000)
    this.#countedAt = now
    return this.#messages >= 1
  }

  #tell(stream: Stream): void {
    this.#messages = Math.max(0, this.#messages - 1)
    this.#init.post(stream, Uint8Array.from(Buffer.concat(this.#waiting[stream]))) // bytes of its own: a message carries the whole buffer behind a view
    this.#waiting[stream] = []
    this.#waitingBytes[stream] = 0
  }
}
