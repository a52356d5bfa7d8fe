import type { PeerRef } from '../../core/certificate.ts'
import type { Address } from '../../core/primitives.ts'
import type { ServiceModel } from '../../core/service-model.ts'
import type { InferenceRequest } from '../inference.ts'
import type { TokenPrice } from '../price/token-price.ts'
import { priceOf } from '../price/token-price.ts'

/** A model at a provider. */
export interface Candidate {
  readonly provider: Address
  readonly contact: PeerRef
  readonly service: ServiceModel
}

/** What this node knows of a provider and the market does not. */
export interface Standing {
  /** Failed a moment ago: asked last. */
  readonly isShunned: boolean
  /** Answers that it gives us now. */
  readonly active: number
  /** It answered requests with the same key: its prefix cache is warm. */
  readonly isSticky: boolean
}

/** Providers of the model, the best first: those that work, those with room, the sticky one, those that need not start it first, price, speed. */
export function rank(candidates: readonly Candidate[], request: InferenceRequest, standingOf: (candidate: Candidate) => Standing): readonly Candidate[] {
  const counts = likelyCounts(request)
  const rows = candidates.map((candidate) => {
    const { isShunned, active, isSticky } = standingOf(candidate)
    const isFull = active >= candidate.service.concurrency
    const price = priceOf(candidate.service, counts)
    return { candidate, isShunned, isFull, isSticky, price, active, isCold: candidate.service.cold === true, speed: candidate.service.tokensPerSecond }
  })
  rows.sort(
    (a, b) =>
      Number(a.isShunned) - Number(b.isShunned) ||
      Number(a.isFull) - Number(b.isFull) ||
      Number(b.isSticky) - Number(a.isSticky) ||
      Number(a.isCold) - Number(b.isCold) ||
      compare(a.price, b.price) ||
      b.speed - a.speed ||
      a.active - b.active
  )
  return rows.map(({ candidate }) => candidate)
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : Number(a > b))

/** English has four bytes a token. */
const BYTES_PER_TOKEN = 4
/** What is said when nothing limits it. */
const LIKELY_OUTPUT = 256

const likelyCounts = ({ body, kind }: InferenceRequest) => ({
  inputTokens: Math.ceil(JSON.stringify(body).length / BYTES_PER_TOKEN),
  outputTokens: kind === 'embedding' ? 0 : Math.min(limitOf(body) ?? LIKELY_OUTPUT, LIKELY_OUTPUT)
})

/** `max_tokens` under either of its names. */
function limitOf(body: InferenceRequest['body']): number | undefined {
  const limit = body.max_completion_tokens ?? body.max_tokens
  return typeof limit === 'number' && Number.isSafeInteger(limit) && limit > 0 ? limit : undefined
}

/** Without a limit an engine stops by itself or when its context is full; without one known, about here. */
const LONG_OUTPUT = 4_096

/** What an answer may cost at most, as far as can be told before: what a payment channel has to have. */
export function mostPrice(price: TokenPrice & Pick<ServiceModel, 'contextTokens'>, request: InferenceRequest): bigint {
  const inputTokens = Buffer.byteLength(JSON.stringify(request.body))
  const outputTokens =
    request.kind === 'embedding' ? 0 : (limitOf(request.body) ?? (price.contextTokens > 0 ? Math.min(price.contextTokens, LONG_OUTPUT) : LONG_OUTPUT))
  const most = priceOf(price, { inputTokens, outputTokens })
  return request.maxPrice !== undefined && request.maxPrice < most ? request.maxPrice : most
}
