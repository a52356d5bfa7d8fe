import type { JobView } from '../node/client-api.ts'
import type { OutputFile, Transport } from './transport.ts'

/** A log is small (bounded by the node), an answer to `stdout()` is for people. */
const READ_TIMEOUT_MS = 60_000

/** What a job left: its outputs and its words. */
export class RunResult {
  readonly #transport: Transport
  readonly job: JobView

  constructor(transport: Transport, job: JobView) {
    this.#transport = transport
    this.job = job
  }

  /** Absent where the result lies at a gateway. */
  get folder(): string | undefined {
    return this.job.folder
  }

  stdout(): Promise<string> {
    return this.#transport.readLog(this.job, 'stdout', AbortSignal.timeout(READ_TIMEOUT_MS))
  }

  stderr(): Promise<string> {
    return this.#transport.readLog(this.job, 'stderr', AbortSignal.timeout(READ_TIMEOUT_MS))
  }

  files(signal: AbortSignal = AbortSignal.timeout(READ_TIMEOUT_MS)): Promise<readonly OutputFile[]> {
    return this.#transport.outputs(this.job, signal)
  }

  /** `path`: one of `files()`. */
  bytes(path: string, signal: AbortSignal = AbortSignal.timeout(READ_TIMEOUT_MS)): Promise<Uint8Array> {
    return this.#transport.readOutput(this.job, path, signal)
  }

  async text(path: string): Promise<string> {
    return new TextDecoder().decode(await this.bytes(path))
  }
}
