import type { BackendPart } from '../backend/backend.ts'
import { MAX_PARTS } from '../protocol/answer-channel.ts'

/** Half of a message: one part more always fits. */
const MAX_BATCH_CHARS = 256 * 1024

/** Sends parts one by one while the line is free, and those that come meanwhile together. */
export class OutgoingParts {
  readonly #send: (parts: BackendPart[]) => Promise<void>
  #waiting: BackendPart[] = []
  #chars = 0
  #sending: Promise<void> | undefined
  #failure: { readonly cause: unknown } | undefined

  constructor(send: (parts: BackendPart[]) => Promise<void>) {
    this.#send = send
  }

  /** Resolves when there is room for more: an engine is read no faster than the client reads. Throws what the sending threw. */
  async add(part: BackendPart): Promise<void> {
    if (this.#failure) throw this.#failure.cause
    if (this.#waiting.length >= MAX_PARTS || this.#chars + part.data.length > MAX_BATCH_CHARS) await this.flush()
    this.#waiting.push(part)
    this.#chars += part.data.length
    this.#sending ??= this.#drain()
  }

  /** Resolves when all is sent. */
  async flush(): Promise<void> {
    await this.#sending
    if (this.#failure) throw this.#failure.cause
  }

  async #drain(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        const parts = this.#waiting
        this.#waiting = []
        this.#chars = 0
        await this.#send(parts)
      }
    } catch (cause) {
      this.#failure = { cause }
    } finally {
      this.#sending = undefined
    }
  }
}
