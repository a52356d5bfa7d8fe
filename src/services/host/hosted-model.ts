import type { ServiceModel } from '../../core/service-model.ts'
import type { Backend, BackendModel } from '../backend/backend.ts'
import type { TokenPrice } from '../price/token-price.ts'
import { SpeedMeter } from './speed-meter.ts'

/** A model of an engine here, with what its owner asks for it and how busy it is. */
export class HostedModel {
  readonly backend: Backend
  readonly facts: BackendModel
  readonly price: TokenPrice
  readonly speed = new SpeedMeter()
  #active = 0
  #isCold = false
  #startMs: number | undefined

  constructor(backend: Backend, facts: BackendModel, price: TokenPrice) {
    this.backend = backend
    this.facts = facts
    this.price = price
    this.#isCold = facts.isCold === true
    this.#startMs = facts.startMs
  }

  get active(): number {
    return this.#active
  }

  get isBusy(): boolean {
    return this.#active >= this.facts.concurrency
  }

  /** One answer more, until what is returned is called; again is no harm. */
  enter(): () => void {
    this.#active += 1
    let isIn = true
    return () => {
      if (isIn) this.#active -= 1
      isIn = false
    }
  }

  /** As the market is told of it. */
  get offered(): ServiceModel {
    const { model, kinds, digest, contextTokens, concurrency } = this.facts
    const { inputPerMillion, outputPerMillion } = this.price
    const { tokensPerSecond } = this.speed
    return {
      model,
      kinds: [...kinds],
      ...(digest && { digest }),
      contextTokens,
      concurrency,
      inputPerMillion,
      outputPerMillion,
      tokensPerSecond,
      ...(this.#isCold && { cold: true }),
      ...(this.#startMs !== undefined && { startMs: this.#startMs })
    }
  }

  /** What comes and goes with a model that stays the same. Returns whether it is told otherwise now. */
  hear({ isCold = false, startMs }: BackendModel): boolean {
    this.#startMs = startMs
    const isNew = this.#isCold !== isCold
    this.#isCold = isCold
    return isNew
  }

  /** The same model, as its engine lists it anew: what runs and what was measured stays. */
  isLike({ model, digest, contextTokens, concurrency, kinds }: BackendModel): boolean {
    const { facts } = this
    return (
      facts.model === model &&
      facts.digest === digest &&
      facts.contextTokens === contextTokens &&
      facts.concurrency === concurrency &&
      facts.kinds.join() === kinds.join()
    )
  }
}
