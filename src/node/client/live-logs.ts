import type { Bytes32 } from '../../core/primitives.ts'
import type { LogChunk } from '../client-api.ts'
import { safeText } from './safe-text.ts'

type Stream = LogChunk['stream']

/** What a late listener still gets of a running job; the whole log comes with the result. */
const MAX_KEPT_CHARS = 256 * 1024
/** Jobs whose logs are kept, the newest: their providers fill them. Those that somebody listens to stay besides. */
const MAX_JOBS = 128

interface JobLogs {
  readonly chunks: LogChunk[]
  chars: number
  readonly decoders: Readonly<Record<Stream, InstanceType<typeof TextDecoder>>>
  readonly listeners: Set<(chunk: LogChunk) => void>
}

/** Logs of running jobs as they arrive, in memory: bounded, in order, for any number of listeners. */
export class LiveLogs {
  readonly #jobs = new Map<Bytes32, JobLogs>()

  add(jobId: Bytes32, stream: Stream, bytes: Uint8Array): void {
    const logs = this.#of(jobId)
    const chunk = { stream, text: safeText(logs.decoders[stream].decode(bytes, { stream: true })) }
    if (chunk.text === '') return // as many of these as a provider likes take no room
    logs.chunks.push(chunk)
    logs.chars += chunk.text.length
    while (logs.chars > MAX_KEPT_CHARS && logs.chunks.length > 1) logs.chars -= logs.chunks.shift()?.text.length ?? 0
    for (const listener of logs.listeners) listener(chunk)
  }

  kept(jobId: Bytes32): readonly LogChunk[] {
    return [...(this.#jobs.get(jobId)?.chunks ?? [])]
  }

  listen(jobId: Bytes32, listener: (chunk: LogChunk) => void): () => void {
    const { listeners } = this.#of(jobId)
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  #of(jobId: Bytes32): JobLogs {
    const found = this.#jobs.get(jobId)
    if (found) return found
    const made: JobLogs = { chunks: [], chars: 0, decoders: { stdout: new TextDecoder(), stderr: new TextDecoder() }, listeners: new Set() }
    this.#jobs.set(jobId, made)
    for (const [oldest, { listeners }] of this.#jobs) {
      if (this.#jobs.size <= MAX_JOBS) break
      if (listeners.size === 0 && oldest !== jobId) this.#jobs.delete(oldest)
    }
    return made
  }
}
