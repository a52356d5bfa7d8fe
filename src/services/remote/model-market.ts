import type { Clock } from '../../core/clock.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import type { InferenceRequest } from '../inference.ts'
import type { Candidate } from './candidates.ts'

export interface ModelMarketComponents {
  readonly clock: Clock
  /** The market as this node hears it. */
  offers(): readonly ResourceOffer[]
}

/** Who offers which model now. Sorted out anew only every `lifeMs`: a gateway asks a thousand times a second, and there may be ten thousand offers. */
export class ModelMarket {
  readonly #c: ModelMarketComponents
  readonly #lifeMs: number
  #byModel: ReadonlyMap<string, readonly Candidate[]> = new Map()
  #sortedAtMs = Number.NEGATIVE_INFINITY

  constructor(components: ModelMarketComponents, { lifeMs }: { readonly lifeMs: number }) {
    this.#c = components
    this.#lifeMs = lifeMs
  }

  all(): ReadonlyMap<string, readonly Candidate[]> {
    const nowMs = this.#c.clock.nowMs()
    if (nowMs - this.#sortedAtMs >= this.#lifeMs) {
      this.#byModel = Map.groupBy(liveServices(this.#c.offers(), nowMs), ({ service }) => service.model)
      this.#sortedAtMs = nowMs
    }
    return this.#byModel
  }

  /** Those that can answer this. */
  for(model: string, { kind, digest, seal = false }: InferenceRequest): readonly Candidate[] {
    const known = this.all().get(model) ?? []
    return known.filter(
      ({ service }) => service.kinds.includes(kind) && (digest === undefined || service.digest === digest) && (!seal || service.sealKey !== undefined)
    )
  }
}

function liveServices(offers: readonly ResourceOffer[], nowMs: number): readonly Candidate[] {
  return offers
    .filter(({ services, withdrawn, expiresAtMs }) => services && !withdrawn && expiresAtMs > nowMs)
    .flatMap(({ provider, contact, services }) => (services ?? []).map((service) => ({ provider, contact, service })))
}
