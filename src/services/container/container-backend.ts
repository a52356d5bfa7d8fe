import type { Backend, BackendModel, BackendPart, BackendRequest } from '../backend/backend.ts'
import { down } from './down.ts'
import type { ContainerService } from './ports.ts'
import type { WarmServices } from './warm-services.ts'

/** A service in a container as an engine like any other: started by the request that finds it cold. */
export class ContainerBackend implements Backend {
  readonly name: string
  readonly #warm: WarmServices
  readonly #service: ContainerService
  /** As it listed them when it last ran. */
  #seen: readonly BackendModel[] = []

  constructor(warm: WarmServices, service: ContainerService) {
    this.name = service.spec.name
    this.#warm = warm
    this.#service = service
  }

  async models(signal: AbortSignal): Promise<readonly BackendModel[]> {
    const state = this.#warm.stateOf(this.name)
    if (state === 'down') throw down(this.name, 'broke; it is started again')
    if (!this.#warm.isToBeHad(this.name)) return []
    if (state === 'warm') {
      this.#seen = this.#declared(await this.#warm.check(this.name, signal))
      return this.#timed(this.#seen)
    }
    const known = this.#seen.length > 0 ? this.#seen : this.#declared()
    return this.#timed(known).map((model) => ({ ...model, isCold: true }))
  }

  /** What it costs in time to have it back. */
  #timed(models: readonly BackendModel[]): readonly BackendModel[] {
    const startMs = this.#warm.startMsOf(this.name)
    return startMs === undefined ? models : models.map((model) => ({ ...model, startMs }))
  }

  async *run(request: BackendRequest, signal: AbortSignal): AsyncGenerator<BackendPart> {
    const { engine, leave } = await this.#warm.enter(this.name, signal)
    try {
      yield* engine.run(request, signal)
    } finally {
      leave()
    }
  }

  async score(body: BackendRequest['body'], signal: AbortSignal): Promise<string> {
    const { engine, leave } = await this.#warm.enter(this.name, signal)
    try {
      return (await engine.score?.(body, signal)) ?? ''
    } finally {
      leave()
    }
  }

  /** Its container goes with the others. */
  async stop(): Promise<void> {}

  onChange(listener: () => void): () => void {
    return this.#warm.onChange(listener)
  }

  /** Those that its module names, as far as they are there; all where it names none. Without a list: as its module says alone. */
  #declared(listed?: readonly BackendModel[]): readonly BackendModel[] {
    const { models, concurrency } = this.#service
    if (models.length === 0) return listed ?? []
    return models.flatMap(({ model, kinds, digest, contextTokens }) => {
      const found = listed?.find((each) => each.model === model)
      if (listed && !found) return []
      return [{ model, kinds, ...(digest && { digest }), contextTokens: contextTokens ?? found?.contextTokens ?? 0, concurrency }]
    })
  }
}
