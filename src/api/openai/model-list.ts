import type { Clock } from '../../core/clock.ts'
import type { ServiceKind, ServiceModel } from '../../core/service-model.ts'
import type { Inference, ModelOnOffer } from '../../services/inference.ts'

/** A price list this old is still the market's; asking for each request would cost more than the answer. */
const FRESH_MS = 1000

/** The models on offer, asked for at most once a second however many requests come. */
export class ModelList {
  readonly #inference: Inference
  readonly #clock: Clock
  #asked: { readonly atMs: number; readonly models: Promise<readonly ModelOnOffer[]> } | undefined

  constructor(components: { readonly inference: Inference; readonly clock: Clock }) {
    this.#inference = components.inference
    this.#clock = components.clock
  }

  all(): Promise<readonly ModelOnOffer[]> {
    const now = this.#clock.nowMs()
    if (this.#asked === undefined || now - this.#asked.atMs > FRESH_MS) {
      const models = this.#inference.models()
      this.#asked = { atMs: now, models }
      models.catch(() => {
        if (this.#asked?.models === models) this.#asked = undefined // a failure is not kept
      })
    }
    return this.#asked.models
  }

  /** The offer that a request would go to first; undefined: nobody offers it, as the request will be told with the nearest names. */
  async best(model: string, kind: ServiceKind): Promise<ServiceModel | undefined> {
    const found = (await this.all()).find((each) => each.model === model && each.kinds.includes(kind))
    return found?.bestFor ? found.bestFor(kind) : found?.best
  }
}
