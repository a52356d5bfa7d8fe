import { LogBlocks } from '../log-blocks.ts'
import { MAX_LOG_BYTES } from '../output-rules.ts'

type Stream = 'stdout' | 'stderr'

/** A job's two streams as they come, up to the limit of the log. */
export class JobLog {
  readonly #kept: Record<Stream, LogBlocks> = { stdout: new LogBlocks(), stderr: new LogBlocks() }
  readonly #onLog: (stream: Stream, chunk: Uint8Array) => void
  readonly #onFlood: () => void
  #bytes = 0

  constructor(onLog: (stream: Stream, chunk: Uint8Array) => void, onFlood: () => void) {
    this.#onLog = onLog
    this.#onFlood = onFlood
  }

  get isFlooded(): boolean {
    return this.#bytes > MAX_LOG_BYTES
  }

  of(stream: Stream): Uint8Array {
    return Buffer.concat(this.#kept[stream].all)
  }

  get all(): readonly Uint8Array[] {
    return [...this.#kept.stdout.all, ...this.#kept.stderr.all]
  }

  take(stream: Stream, chunk: Uint8Array): void {
    const kept = chunk.subarray(0, Math.max(0, MAX_LOG_BYTES - this.#bytes))
    this.#bytes += chunk.length
    if (kept.length > 0) {
      this.#kept[stream].add(kept)
      this.#onLog(stream, kept)
    }
    if (this.isFlooded) this.#onFlood()
  }
}
