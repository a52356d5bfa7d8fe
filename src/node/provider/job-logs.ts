import { appendFile, mkdir, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What the log of one stream may grow to on the provider's disk; the sandbox stops a flood long before. */
const MAX_LOG_BYTES = 64 * 1024 * 1024

/** A job's stdout or stderr as it grows: append by the runner, read from any offset by whoever follows. */
export class JobLog {
  readonly #path: string
  #size = 0
  #tail: Promise<void> = Promise.resolve()

  constructor(path: string) {
    this.#path = path
  }

  get size(): number {
    return this.#size
  }

  async reset(): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true })
    await rm(this.#path, { force: true })
    this.#size = 0
  }

  /** Returns the offset at which the chunk stands. */
  append(chunk: Uint8Array): number {
    const offset = this.#size
    const kept = chunk.subarray(0, Math.max(0, MAX_LOG_BYTES - offset))
    this.#size += kept.length
    // Appends are chained, so that chunks land in order; a full disk surfaces at the next read.
    this.#tail = this.#tail.then(() => appendFile(this.#path, kept))
    this.#tail.catch(() => {}) // told by read(); an unhandled rejection would end the node for a log line
    return offset
  }

  /** At most `maxBytes` from `offset`; empty at the end. */
  async read(offset: number, maxBytes: number): Promise<Uint8Array> {
    await this.#tail
    if (offset >= this.#size) return new Uint8Array()
    const file = await open(this.#path, 'r')
    try {
      const buffer = new Uint8Array(Math.min(maxBytes, this.#size - offset))
      const { bytesRead } = await file.read(buffer, 0, buffer.length, offset)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  }
}
