import { z } from 'zod'
import { signedCompletionReceiptSchema } from '../../core/completion-receipt.ts'
import { errorCode } from '../../core/errors.ts'
import type { ServiceKind } from '../../core/service-model.ts'
import type { Answer } from '../../services/inference.ts'
import type { Tab, Usage } from '../caller.ts'
import { ApiError } from '../errors.ts'
import type { Chunk } from './chunk.ts'
import { parseChunk } from './chunk.ts'

export interface AnswerFacts {
  readonly requestId: string
  readonly kind: ServiceKind
  readonly model: string
  readonly createdS: number
}

export interface TokenUsage {
  readonly prompt_tokens: number
  readonly completion_tokens: number
  readonly total_tokens: number
}

export interface MarketFacts {
  readonly provider: string
  readonly price_wei: string
  readonly receipt?: z.input<typeof signedCompletionReceiptSchema>
  /** Of several choices: one each. */
  readonly receipts?: readonly z.input<typeof signedCompletionReceiptSchema>[]
}

/** What is told to who asked for text: one answer, or several as its choices. */
export interface TextAnswer {
  readonly id: string
  readonly facts: AnswerFacts
  readonly provider: string
  chunks(): AsyncGenerator<Chunk>
  usage(): TokenUsage
  market(): MarketFacts
}

/** No model says more in one answer; a provider that floods is cut off. In characters. */
const MAX_ANSWER_CHARS = 16 * 1024 * 1024

/** One answer as it comes: its events under our id, what it used, and the tab it is paid from. */
export class LiveAnswer implements TextAnswer {
  readonly id: string
  readonly facts: AnswerFacts
  readonly #answer: Answer
  readonly #tab: Tab
  #inputTokens = 0
  #outputTokens = 0
  #details: Readonly<Record<string, unknown>> = {}
  #ended = 'cancelled'

  constructor(answer: Answer, facts: AnswerFacts, tab: Tab) {
    this.id = `${facts.kind === 'chat' ? 'chatcmpl' : 'cmpl'}-${facts.requestId}`
    this.facts = facts
    this.#answer = answer
    this.#tab = tab
    tab.watch(() => this.#usage())
  }

  /** Fit for a header: whoever it is may call itself anything. */
  get provider(): string {
    return this.#answer.provider.replace(/[^\x21-\x7e]/g, '').slice(0, 128)
  }

  /** What the market adds to an answer: who gave it, what it cost, and the provider's signed receipt. */
  market(): MarketFacts {
    const signed = this.#answer.receipt()
    return {
      provider: this.provider,
      price_wei: this.#answer.price().toString(),
      ...(signed && { receipt: z.encode(signedCompletionReceiptSchema, signed) })
    }
  }

  /** What is paid by, so what is told: the counts that came with the parts, with the engine's own details. */
  usage(): TokenUsage {
    const totals = { prompt_tokens: this.#inputTokens, completion_tokens: this.#outputTokens, total_tokens: this.#inputTokens + this.#outputTokens }
    return { ...this.#details, ...totals }
  }

  /** The engine's events, without those that only count. Leaving the loop cancels the answer; the tab is closed either way. */
  async *chunks(): AsyncGenerator<Chunk> {
    let ended: string | undefined
    try {
      for await (const data of this.#parts()) {
        const chunk = parseChunk(data)
        if (chunk.usage) this.#details = chunk.usage
        ended = chunk.choices[0]?.finish_reason ?? ended
        if (chunk.choices.length > 0) yield chunk
      }
      if (ended === undefined) throw badAnswer('without an end: no finish_reason came before it closed')
      this.#ended = ended
    } catch (error) {
      this.#ended = endedBy(error)
      throw error
    } finally {
      this.#tab.close(this.#usage())
    }
  }

  /** The whole answer in one part: embeddings. */
  async whole(): Promise<string> {
    try {
      let last: string | undefined
      for await (const data of this.#parts()) last = data
      if (last === undefined) throw badAnswer('empty')
      this.#ended = 'stop'
      return last
    } catch (error) {
      this.#ended = endedBy(error)
      throw error
    } finally {
      this.#tab.close(this.#usage())
    }
  }

  async *#parts(): AsyncGenerator<string> {
    let chars = 0
    for await (const { data, inputTokens, outputTokens } of this.#answer.parts) {
      this.#inputTokens = inputTokens
      this.#outputTokens = outputTokens
      chars += data.length
      if (chars > MAX_ANSWER_CHARS) throw badAnswer(`more than ${MAX_ANSWER_CHARS} characters`)
      yield data
    }
  }

  #usage(): Usage {
    const { requestId, kind, model } = this.facts
    const tokens = { inputTokens: this.#inputTokens, outputTokens: this.#outputTokens }
    return { requestId, kind, model, provider: this.provider, ...tokens, priceWei: this.#answer.price(), ended: this.#ended }
  }
}

/** For the journal: a code, or that its reader left. */
function endedBy(error: unknown): string {
  const code = errorCode(error) ?? 'error'
  return code === 'API_CLIENT_GONE' ? 'cancelled' : code
}

const badAnswer = (what: string): ApiError => new ApiError({ code: 'API_BAD_ANSWER', what }, `the provider’s answer is ${what}; ask again`)
