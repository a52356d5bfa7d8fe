import type { CompletionReceipt, SignedCompletionReceipt } from '../../core/completion-receipt.ts'
import { errorMessage } from '../../core/errors.ts'
import type { BackendPart } from '../backend/backend.ts'
import { ServicesError } from '../errors.ts'
import type { Answer } from '../inference.ts'
import { priceOf } from '../price/token-price.ts'
import type { AnswerOut, Ask } from '../protocol/answer-channel.ts'
import { AnswerDigest, promptHash } from '../receipt/answer-digest.ts'
import type { ReceiptVerifier } from '../receipt/completion-receipt.ts'
import { checkReceipt, falseReceipt } from '../receipt/completion-receipt.ts'
import { PlausibleCounts } from '../receipt/plausible.ts'
import type { Candidate } from './candidates.ts'
import type { Line, LinePool } from './line-pool.ts'
import { nextMessage } from './next-message.ts'
import type { Purse } from './purse.ts'
import { refusalOf } from './refusal.ts'

export interface RemoteAnswerComponents {
  readonly verifier: ReceiptVerifier
  /** After `accepted`. */
  readonly line: Line
  readonly lines: Pick<LinePool, 'giveBack'>
  /** Absent: it is free. */
  readonly purse: Purse | undefined
  /** Once, when the reading ends, with what broke it off if anything did. */
  onEnd(failure: unknown): void
}

export interface RemoteAnswerInit {
  readonly ask: Ask
  readonly candidate: Candidate
  /** A provider that says nothing for so long is left. */
  readonly nextPartMs: number
  /** Of who asked: its end is nobody's fault. */
  readonly signal: AbortSignal
}

/** An answer as it comes from a provider: checked, priced, paid part by part, and held against its receipt. */
export class RemoteAnswer implements Answer {
  readonly provider: string
  readonly #c: RemoteAnswerComponents
  readonly #init: RemoteAnswerInit
  readonly #digest = new AnswerDigest()
  readonly #plausible: PlausibleCounts
  #first: readonly BackendPart[] = []
  #last: BackendPart = { data: '', inputTokens: 0, outputTokens: 0 }
  #price = 0n
  #receipt: SignedCompletionReceipt | undefined

  constructor(components: RemoteAnswerComponents, init: RemoteAnswerInit) {
    this.#c = components
    this.#init = init
    this.provider = init.candidate.provider
    this.#plausible = new PlausibleCounts(init.ask.body)
  }

  readonly price = (): bigint => this.#price

  readonly receipt = (): SignedCompletionReceipt | undefined => this.#receipt

  /** The first parts; whatever fails before them is another provider's chance. */
  async begin(timeoutMs: number): Promise<void> {
    this.#first = await this.#next(timeoutMs)
    if (this.#first.length === 0) throw this.#lie('an answer without a part')
  }

  get parts(): AsyncIterable<BackendPart> {
    return this.#parts()
  }

  async *#parts(): AsyncGenerator<BackendPart> {
    let failure: unknown
    try {
      for (let parts = this.#first; parts.length > 0; parts = await this.#next(this.#init.nextPartMs)) {
        for (const part of parts) {
          this.#take(part)
          yield part
        }
      }
    } catch (cause) {
      failure = cause
      throw cause
    } finally {
      await this.#end(failure)
    }
  }

  /** The next parts; none: the answer is whole, its receipt checked. */
  async #next(timeoutMs: number): Promise<readonly BackendPart[]> {
    const message = await this.#arrival(timeoutMs)
    if (message.type === 'parts') return message.parts
    if (message.type === 'refused') throw refusalOf(message, this.#init.ask.model, this.provider)
    if (message.type === 'accepted') throw this.#lie('it accepts twice')
    await this.#check(message.signed)
    return []
  }

  async #arrival(timeoutMs: number): Promise<AnswerOut> {
    const { ask, signal } = this.#init
    const { provider } = this
    try {
      const message = await nextMessage(this.#c.line, { model: ask.model, provider, timeoutMs, signal })
      if (message) return message
    } catch (cause) {
      if (signal.aborted || cause instanceof ServicesError) throw cause
      throw new ServicesError({ code: 'SERVICES_BACKEND_DOWN', backend: provider }, `the line to provider ${provider} broke: ${errorMessage(cause)}`, { cause })
    }
    throw new ServicesError({ code: 'SERVICES_BACKEND_DOWN', backend: provider }, `provider ${provider} closed in the middle of its answer`)
  }

  #take(part: BackendPart): void {
    const wrong = this.#plausible.add(part)
    if (wrong !== undefined) throw this.#lie(wrong)
    if (part.outputTokens < this.#last.outputTokens || part.inputTokens < this.#last.inputTokens) throw this.#lie('it counts fewer tokens than before')
    const price = priceOf(this.#init.ask, part)
    const { maxPrice } = this.#init.ask
    if (maxPrice !== undefined && price > maxPrice) throw this.#lie(`it goes on past the limit of ${maxPrice} wei`)
    this.#digest.add(part.data)
    this.#last = part
    this.#price = price
    this.#c.purse?.owe(price)
  }

  async #check(signed: SignedCompletionReceipt): Promise<void> {
    const { ask, candidate } = this.#init
    const { inputTokens, outputTokens } = this.#last
    const { digest } = candidate.service
    const seen = {
      provider: candidate.provider,
      model: ask.model,
      modelDigest: digest,
      inputTokens,
      outputTokens,
      price: this.#price,
      promptHash: promptHash(ask.body),
      answerHash: this.#digest.end()
    } satisfies Partial<CompletionReceipt>
    await checkReceipt(this.#c.verifier, signed, { seen, peerId: candidate.contact.peerId })
    this.#receipt = signed
  }

  /** Pays for all that came, lies excepted. A line whose answer is whole serves the next one; else it is closed, and a provider that still talks hears that. */
  async #end(failure: unknown): Promise<void> {
    const { line, lines, purse, onEnd } = this.#c
    onEnd(failure)
    // A reader that left owes what came before as well: a provider forgives little, and then serves this channel no more.
    let isPaid = failure === undefined || this.#init.signal.aborted
    if (isPaid) await purse?.settle().catch(() => (isPaid = false)) // the line broke: what was signed is in the next voucher
    if (isPaid && this.#receipt) lines.giveBack(line)
    else await line.channel.close()
  }

  #lie(what: string): ServicesError {
    return falseReceipt({ provider: this.#init.candidate.provider }, what)
  }
}
