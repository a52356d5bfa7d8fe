/** Text that waits for its reader: some tokens that came in one packet. Beyond, the source waits. */
const MAX_CHARS = 16 * 1024

/** Events taken as they come and handed on together: one write to the socket for all that came meanwhile, not one for each. */
export class EventBuffer {
  readonly #iterator: AsyncIterator<string>
  #text = ''
  #end: { readonly error?: unknown } | undefined
  #come = (): void => {}
  #taken = (): void => {}

  constructor(events: AsyncIterable<string>) {
    this.#iterator = events[Symbol.asyncIterator]()
    void this.#read()
  }

  get isEmpty(): boolean {
    return this.#text === ''
  }

  /** Nothing more comes, and nothing broke it: what was taken last was the last. */
  get isOver(): boolean {
    return this.#text === '' && this.#end !== undefined && this.#end.error === undefined
  }

  /** What came since the last call, at once or as soon as something comes; 'quiet' when nothing does; undefined at the end. @throws what broke the source, once all before it is handed on */
  async take(quietMs: number): Promise<string | 'quiet' | undefined> {
    if (this.#text === '' && !this.#end) await this.#something(quietMs)
    // What is on its way through this process already goes out with it.
    if (this.#text !== '' && !this.#end) await new Promise((resolve) => setImmediate(resolve))
    if (this.#text !== '') {
      const text = this.#text
      this.#text = ''
      this.#taken()
      return text
    }
    if (!this.#end) return 'quiet'
    if (this.#end.error !== undefined) throw this.#end.error
    return undefined
  }

  /** The reader is gone. */
  async leave(): Promise<void> {
    this.#end ??= {}
    this.#text = ''
    this.#taken()
    this.#come()
    await this.#iterator.return?.()
  }

  async #read(): Promise<void> {
    try {
      for (;;) {
        const { done, value } = await this.#iterator.next()
        if (done || this.#end) break
        this.#text += value
        this.#come()
        if (this.#text.length >= MAX_CHARS) await new Promise<void>((resolve) => (this.#taken = resolve))
      }
      this.#end ??= {}
    } catch (error) {
      this.#end ??= { error }
    }
    this.#come()
  }

  #something(quietMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, quietMs)
      this.#come = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
