import { StoreError } from './errors.ts'
import type { RowChange, RowRange, Rows } from './rows.ts'

/** Rows that end with the process: tests and short-lived clients. Nothing is durable, whatever is asked. */
export class MemoryRows implements Rows {
  readonly path = 'memory'
  readonly #values = new Map<string, Uint8Array>()
  #opened = false

  async open(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    this.#opened = true
  }

  async close(): Promise<void> {
    this.#opened = false
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    this.#check()
    return this.#values.get(key)?.slice()
  }

  async write(changes: readonly RowChange[]): Promise<void> {
    this.#check()
    for (const change of changes) {
      if (change.type === 'put') this.#values.set(change.key, change.value.slice())
      else this.#values.delete(change.key)
    }
  }

  async *range({ first, end, reverse, limit }: RowRange): AsyncIterable<readonly [string, Uint8Array]> {
    this.#check()
    const within = [...this.#values].filter(([key]) => compareUtf8(key, first) >= 0 && compareUtf8(key, end) < 0)
    within.sort(([a], [b]) => (reverse ? compareUtf8(b, a) : compareUtf8(a, b)))
    for (const [key, value] of within.slice(0, limit)) yield [key, value.slice()]
  }

  #check(): void {
    if (!this.#opened) throw new StoreError({ code: 'STORE_CLOSED', path: this.path }, 'the memory store is not started, or stopped already')
  }
}

/** The order of level's keys. JavaScript's `<` differs from it above U+FFFF. */
const compareUtf8 = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
