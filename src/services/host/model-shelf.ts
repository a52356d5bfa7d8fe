import type { ServiceModel } from '../../core/service-model.ts'
import { MAX_SERVICE_MODELS, modelNameSchema } from '../../core/service-model.ts'
import type { Backend, BackendModel } from '../backend/backend.ts'
import { ServicesError } from '../errors.ts'
import type { Ask } from '../protocol/answer-channel.ts'
import { HostedModel } from './hosted-model.ts'
import type { ModelPrice } from './model-price.ts'
import { priceFor } from './model-price.ts'

/** The models that answer here now, by name. Of two engines with one model the first is asked. */
export class ModelShelf {
  readonly #prices: readonly ModelPrice[]
  readonly #byBackend = new Map<Backend, readonly HostedModel[]>()
  readonly #listeners = new Set<() => void>()

  constructor(prices: readonly ModelPrice[]) {
    this.#prices = prices
  }

  /** What an engine has now; nothing: it is down. Models without a price are not sold. */
  put(backend: Backend, models: readonly BackendModel[]): void {
    const before = this.#byBackend.get(backend) ?? []
    let isOther = false
    const now = models.flatMap((facts) => {
      const price = priceFor(facts.model, this.#prices)
      if (!price || !modelNameSchema.safeParse(facts.model).success) return []
      const known = before.find((model) => model.isLike(facts))
      if (known?.hear(facts)) isOther = true
      return [known ?? new HostedModel(backend, facts, price)]
    })
    this.#byBackend.set(backend, now)
    if (!isOther && now.length === before.length && now.every((model, index) => model === before[index])) return
    for (const listener of this.#listeners) listener()
  }

  /** Only when models come or go, or grow warm or cold: what they measure is told with the next offer anyway. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  offered(): readonly ServiceModel[] {
    return this.#models().map(({ offered }) => offered)
  }

  /** @throws {ServicesError} SERVICES_MODEL_UNKNOWN | SERVICES_WRONG_KIND | SERVICES_BUSY | SERVICES_PRICE_CHANGED */
  find({ model, kind, digest, inputPerMillion, outputPerMillion }: Ask): HostedModel {
    const found = this.#models().find(({ facts }) => facts.model === model && (digest === undefined || facts.digest === digest))
    if (!found) throw new ServicesError({ code: 'SERVICES_MODEL_UNKNOWN', model, near: [] }, `no ${model} answers here`)
    if (!found.facts.kinds.includes(kind)) throw new ServicesError({ code: 'SERVICES_WRONG_KIND', model, kind }, `${model} is no model for ${kind}`)
    if (inputPerMillion < found.price.inputPerMillion || outputPerMillion < found.price.outputPerMillion)
      throw new ServicesError({ code: 'SERVICES_PRICE_CHANGED', model }, `${model} costs more than that now: a new offer says how much`)
    if (found.isBusy) throw new ServicesError({ code: 'SERVICES_BUSY', model }, `${model} gives ${found.active} answers here already`)
    return found
  }

  #models(): readonly HostedModel[] {
    const byName = new Map<string, HostedModel>()
    for (const model of [...this.#byBackend.values()].flat()) if (!byName.has(model.facts.model)) byName.set(model.facts.model, model)
    return [...byName.values()].slice(0, MAX_SERVICE_MODELS)
  }
}
