import type { Bytes32 } from '../../core/primitives.ts'
import type { Backend, BackendModel, BackendPart, BackendRequest } from './backend.ts'

/** An engine that tells no digest of its weights, with those that its owner knows. What an engine tells itself counts before that. */
export class DigestedBackend implements Backend {
  readonly name: string
  readonly isExact: boolean
  readonly score?: NonNullable<Backend['score']>
  readonly #inner: Backend
  readonly #digests: ReadonlyMap<string, Bytes32>

  /** `digests`: by model, as the engine names it. */
  constructor(inner: Backend, digests: ReadonlyMap<string, Bytes32>) {
    this.name = inner.name
    this.isExact = inner.isExact ?? false
    if (inner.score) this.score = inner.score.bind(inner)
    this.#inner = inner
    this.#digests = digests
  }

  async models(signal: AbortSignal): Promise<readonly BackendModel[]> {
    const models = await this.#inner.models(signal)
    return models.map((facts) => {
      const digest = facts.digest ?? this.#digests.get(facts.model)
      return digest === undefined ? facts : { ...facts, digest }
    })
  }

  run(request: BackendRequest, signal: AbortSignal): AsyncIterable<BackendPart> {
    return this.#inner.run(request, signal)
  }

  stop(): Promise<void> {
    return this.#inner.stop()
  }

  onChange(listener: () => void): () => void {
    return this.#inner.onChange?.(listener) ?? (() => {})
  }
}
