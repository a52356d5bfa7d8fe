import { ServicesError } from '../errors.ts'
import type { AnswerIn, Ask } from '../protocol/answer-channel.ts'
import type { Tab } from './tab.ts'

/** Reads all that a client says on a channel: vouchers go to the tab of the answer that runs, requests wait for their turn. */
export class Inbox {
  readonly #over = new AbortController()
  readonly #messages: AsyncIterable<AnswerIn>
  #tab: Tab | undefined
  /** A request came whose answer's end was not told. */
  #busy = false
  #ask = Promise.withResolvers<Ask | undefined>()

  constructor(messages: AsyncIterable<AnswerIn>) {
    this.#messages = messages
    this.#ask.promise.catch(() => {}) // told by `over` when nobody waits
  }

  /** Aborts when nothing more comes, or what came is no word of the protocol: the reason says it. */
  get over(): AbortSignal {
    return this.#over.signal
  }

  /** Reads until the channel ends. Never throws. */
  async read(): Promise<void> {
    try {
      for await (const message of this.#messages) {
        if (message.type === 'voucher') await this.#voucher(message)
        else if (this.#busy) throw badTalk('a second request before the end of the first answer')
        else this.#take(message)
      }
      this.#end(new Error('the client left'))
    } catch (cause) {
      this.#end(cause)
    }
  }

  /** The next request; undefined: none came in time. Throws what ended the channel. */
  async next(timeoutMs: number): Promise<Ask | undefined> {
    const { promise, resolve } = this.#ask
    const timer = setTimeout(() => resolve(undefined), timeoutMs)
    const ask = await promise.finally(() => clearTimeout(timer))
    this.#ask = Promise.withResolvers()
    this.#ask.promise.catch(() => {}) // as above
    this.#over.signal.throwIfAborted()
    return ask
  }

  /** Vouchers are for this answer from now on. */
  begin(tab: Tab): void {
    this.#tab = tab
  }

  /** The client has the receipt: it may ask again. */
  told(): void {
    this.#busy = false
  }

  #take(ask: Ask): void {
    this.#busy = true
    this.#ask.resolve(ask)
  }

  async #voucher({ voucher, signature, forThis }: Extract<AnswerIn, { type: 'voucher' }>): Promise<void> {
    if (!this.#tab) throw badTalk('a voucher before a request')
    await this.#tab.take({ voucher, signature }, forThis, this.#over.signal)
  }

  #end(cause: unknown): void {
    this.#over.abort(cause)
    this.#ask.reject(cause)
  }
}

export const badTalk = (what: string): ServicesError => new ServicesError({ code: 'SERVICES_BAD_TALK', what }, `the other side of an answer said ${what}`)
