import type { Clock } from '../core/clock.ts'
import type { ServiceModel } from '../core/service-model.ts'
import type { Backend, BackendModel, BackendPart } from './backend/backend.ts'
import { ServicesError } from './errors.ts'
import type { Answer, Inference, InferenceRequest, ModelOnOffer } from './inference.ts'

export interface DirectInferenceComponents {
  readonly backends: readonly Backend[]
  readonly clock: Clock
}

/** An engine's list is asked for again after this. */
const LIST_LIFE_MS = 5_000

interface Known {
  readonly backend: Backend
  readonly facts: BackendModel
}

/** Engines of this machine without a network: nothing is paid, nothing is receipted. */
export class DirectInference implements Inference {
  readonly #c: DirectInferenceComponents
  #known: readonly Known[] = []
  #knownAtMs = Number.NEGATIVE_INFINITY

  constructor(components: DirectInferenceComponents) {
    this.#c = components
  }

  async models(): Promise<readonly ModelOnOffer[]> {
    return (await this.#list(new AbortController().signal)).map(({ facts }) => ({
      model: facts.model,
      kinds: facts.kinds,
      providers: 1,
      best: freeService(facts)
    }))
  }

  async answer(request: InferenceRequest, signal: AbortSignal): Promise<Answer> {
    const { backend } = await this.#find(request, signal)
    const parts = backend.run(request, signal)[Symbol.asyncIterator]()
    const first = await parts.next()
    return { price: () => 0n, provider: backend.name, parts: resumed(first, parts), receipt: () => undefined }
  }

  async #find({ kind, body, digest }: InferenceRequest, signal: AbortSignal): Promise<Known> {
    const all = await this.#list(signal)
    const model = String(body.model)
    const found = all.find(({ facts }) => facts.model === model && (digest === undefined || facts.digest === digest))
    if (!found) {
      const near = all.map(({ facts }) => facts.model)
      throw new ServicesError({ code: 'SERVICES_MODEL_UNKNOWN', model, near }, `no engine here has "${model}"; they have ${near.join(', ') || 'none'}`)
    }
    if (!found.facts.kinds.includes(kind)) throw new ServicesError({ code: 'SERVICES_WRONG_KIND', model, kind }, `${model} is no model for ${kind}`)
    return found
  }

  /** @throws {ServicesError} SERVICES_BACKEND_DOWN when no engine answers */
  async #list(signal: AbortSignal): Promise<readonly Known[]> {
    const { backends, clock } = this.#c
    if (clock.nowMs() - this.#knownAtMs < LIST_LIFE_MS) return this.#known
    const listed = await Promise.allSettled(backends.map(async (backend) => (await backend.models(signal)).map((facts) => ({ backend, facts }))))
    const [failed] = listed.filter((each) => each.status === 'rejected')
    const known = listed.flatMap((each) => (each.status === 'fulfilled' ? each.value : []))
    if (failed && known.length === 0) throw failed.reason
    this.#known = known
    this.#knownAtMs = clock.nowMs()
    return known
  }
}

const freeService = ({ model, kinds, digest, contextTokens, concurrency }: BackendModel): ServiceModel => ({
  model,
  kinds: [...kinds],
  ...(digest && { digest }),
  contextTokens,
  concurrency,
  inputPerMillion: 0n,
  outputPerMillion: 0n,
  tokensPerSecond: 0
})

/** The first result was taken already. */
async function* resumed(first: IteratorResult<BackendPart>, rest: AsyncIterator<BackendPart>): AsyncGenerator<BackendPart> {
  try {
    for (let next = first; !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
