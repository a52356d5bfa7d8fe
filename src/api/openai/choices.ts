import type { Chunk } from './chunk.ts'
import type { AnswerFacts, LiveAnswer, MarketFacts, TextAnswer, TokenUsage } from './live-answer.ts'

/** Several answers to one request as the choices of one: each read, paid and receipted by itself. */
export class Choices implements TextAnswer {
  readonly id: string
  readonly facts: AnswerFacts
  readonly provider: string
  readonly #answers: readonly LiveAnswer[]
  readonly #cancel: () => void

  /** `cancel` breaks all of them off at their providers. */
  constructor(answers: readonly [LiveAnswer, ...LiveAnswer[]], cancel: () => void) {
    const [{ id, facts, provider }] = answers
    this.id = id
    this.facts = facts
    this.provider = provider
    this.#answers = answers
    this.#cancel = cancel
  }

  /** As they come, each under its index; what breaks one breaks them all. */
  async *chunks(): AsyncGenerator<Chunk> {
    const streams = this.#answers.map((answer) => answer.chunks())
    const next = (index: number) => {
      const coming = (async () => ({ index, result: await streams[index]?.next() }))()
      coming.catch(() => {}) // told at the next look, however late the reader takes it
      return coming
    }
    const waiting = new Map(streams.map((_, index) => [index, next(index)]))
    try {
      while (waiting.size > 0) {
        const { index, result } = await Promise.race(waiting.values())
        if (result === undefined || result.done) {
          waiting.delete(index)
          continue
        }
        waiting.set(index, next(index))
        yield { ...result.value, choices: result.value.choices.map((choice) => ({ ...choice, index })) }
      }
    } finally {
      if (waiting.size > 0) await this.#leave(streams, [...waiting.values()])
    }
  }

  /** The prompt counts once for each choice: each engine read it, and each was paid for that. */
  usage(): TokenUsage {
    return this.#answers
      .map((answer) => answer.usage())
      .reduce((sum, { prompt_tokens: read, completion_tokens: told, total_tokens: both }) => ({
        prompt_tokens: sum.prompt_tokens + read,
        completion_tokens: sum.completion_tokens + told,
        total_tokens: sum.total_tokens + both
      }))
  }

  market(): MarketFacts {
    const all = this.#answers.map((answer) => answer.market())
    const price = all.reduce((sum, { price_wei }) => sum + BigInt(price_wei), 0n)
    const receipts = all.flatMap(({ receipt }) => receipt ?? [])
    return { provider: this.provider, price_wei: price.toString(), ...(receipts.length > 0 && { receipts }) }
  }

  /** Also closes their tabs, each with what had come. */
  async #leave(streams: readonly AsyncGenerator<Chunk>[], waiting: readonly Promise<unknown>[]): Promise<void> {
    this.#cancel()
    await Promise.allSettled(waiting) // one that began to wait is told of the cancelling there
    await Promise.allSettled(streams.map((stream) => stream.return(undefined)))
  }
}
