import { within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { BackendPart } from '../backend/backend.ts'
import type { Answer, InferenceRequest } from '../inference.ts'
import type { Candidate } from '../remote/candidates.ts'
import type { Opinion, ToldAnswer } from './told-answer.ts'
import { TextOfParts } from './told-answer.ts'

export interface SecondLooksComponents {
  look(told: ToldAnswer, signal: AbortSignal): Promise<Opinion>
  /** What the look says of a provider, for its standing here. */
  onOpinion(candidate: Candidate, opinion: Opinion): void
  readonly logger: Logger
}

/** One in twenty, as with jobs (node/compose.ts): a liar is found within a few dozen answers, and the honest cost little. */
const SHARE = 0.05
/** At one time: the engine here has work of its own. */
const MAX_RUNNING = 2
/** A look that takes longer is given up: it binds nobody. */
const TIMEOUT_MS = 120_000

/** Has a random share of whole answers looked at by the same weights, after they were told and paid: nobody waits for it. */
export class SecondLooks {
  readonly #c: SecondLooksComponents
  readonly #share: number
  readonly #stop = new AbortController()
  readonly #running = new Set<Promise<void>>()

  constructor(components: SecondLooksComponents, { share = SHARE }: { readonly share?: number } = {}) {
    this.#c = components
    this.#share = share
  }

  /** The same answer, which may be looked at when it is over. */
  watch(answer: Answer, candidate: Candidate, { kind, body }: InferenceRequest): Answer {
    const { digest } = candidate.service
    if (digest === undefined || kind === 'embedding' || Math.random() >= this.#share || this.#running.size >= MAX_RUNNING) return answer
    const text = new TextOfParts()
    const onWhole = (): void => {
      const said = text.end()
      if (said && answer.receipt()) this.#look({ kind, body, digest, ...said }, candidate)
    }
    return { provider: answer.provider, price: () => answer.price(), receipt: () => answer.receipt(), parts: collected(answer.parts, text, onWhole) }
  }

  /** Resolves when no look runs any more. */
  async stop(): Promise<void> {
    this.#stop.abort(new Error('the node stops'))
    await Promise.all(this.#running)
  }

  #look(told: ToldAnswer, candidate: Candidate): void {
    const look = this.#c
      .look(told, within(this.#stop.signal, TIMEOUT_MS))
      .then((opinion) => {
        if (opinion.verdict === 'mismatch')
          this.#c.logger.warn(
            { provider: candidate.provider, model: candidate.service.model, ...opinion },
            'an answer is not of the weights that its provider names'
          )
        this.#c.onOpinion(candidate, opinion)
      })
      .catch((cause: unknown) => this.#c.logger.debug({ provider: candidate.provider, cause: errorMessage(cause) }, 'an answer could not be looked at again'))
      .finally(() => this.#running.delete(look))
    this.#running.add(look)
  }
}

async function* collected(parts: AsyncIterable<BackendPart>, text: TextOfParts, onWhole: () => void): AsyncGenerator<BackendPart> {
  for await (const part of parts) {
    text.add(part)
    yield part
  }
  onWhole()
}
