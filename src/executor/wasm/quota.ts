import type { DETERMINISTIC_LIMITS } from '../../core/result.ts'

export type Limit = (typeof DETERMINISTIC_LIMITS)[number]

/** Thrown out of a host call to end the job; every honest node throws it at the same call. */
export class LimitReached extends Error {
  readonly limit: Limit

  constructor(limit: Limit) {
    super(`limit reached: ${limit}`)
    this.limit = limit
  }
}

/** A file system of a hundred thousand names is a flood: the in-memory tree would cost more than its bytes say. */
const MAX_NODES = 100_000

/** What a job may still write, and whether it went too far. A module that swallows the exception meets it again at its next call. */
export class Quota {
  #bytesLeft: number
  #nodesLeft = MAX_NODES
  reached: Limit | undefined

  constructor(bytes: number) {
    this.#bytesLeft = bytes
  }

  check(): void {
    if (this.reached) throw new LimitReached(this.reached)
  }

  end(limit: Limit): never {
    this.reached ??= limit
    throw new LimitReached(this.reached)
  }

  /** Negative amounts give back. */
  take(bytes: number): void {
    this.#bytesLeft -= bytes
    if (this.#bytesLeft < 0) this.end('disk-bytes')
  }

  takeNode(): void {
    if (--this.#nodesLeft < 0) this.end('output-files')
  }
}
