import { abortable } from '../../core/abortable.ts'
import { errorCode } from '../../core/errors.ts'

export interface BatcherInit<Item, Receipt> {
  /** How long the first item waits for others; 0: for those of the same turn of the event loop. */
  readonly windowMs: number
  /** Most items of one transaction. */
  readonly maxItems: number
  /** Two items with one key are one item. */
  readonly keyOf: (item: Item) => string
  /** Sends them in one transaction and resolves with its receipt. */
  readonly send: (items: readonly Item[], options: BatchOptions) => Promise<Receipt>
  /** @throws when the receipt says that this item was left out */
  readonly check: (receipt: Receipt, key: string) => void
}

export interface BatchOptions {
  /** Aborts when nobody waits for any of the items any more. */
  readonly signal: AbortSignal
  /** To be called when a node has taken the transaction: the next batch may follow. */
  readonly onHanded: () => void
  /** A second try, of one item, after its batch was reverted as a whole. */
  readonly alone: boolean
}

/** Items that wait are bounded by their callers' time-outs; this is far above what a second of full load brings. */
const MAX_WAITING = 10_000

class Entry<Item, Receipt> {
  readonly item: Item
  readonly key: string
  readonly done = Promise.withResolvers<Receipt>()
  readonly left = new AbortController()
  #waiters = 0

  constructor(item: Item, key: string) {
    this.item = item
    this.key = key
    this.done.promise.catch(() => {}) // told to the waiters
  }

  async wait(signal: AbortSignal): Promise<Receipt> {
    this.#waiters += 1
    try {
      return await abortable(this.done.promise, signal)
    } finally {
      this.#waiters -= 1
      if (this.#waiters === 0) this.left.abort(signal.reason)
    }
  }
}

/**
 * Puts what comes at about the same time into one transaction. While one is being handed over, the next one gathers, so
 * batches grow with the load by themselves and an item alone hardly waits.
 */
export class Batcher<Item, Receipt> {
  readonly #init: BatcherInit<Item, Receipt>
  #waiting: Entry<Item, Receipt>[] = []
  #handing = false
  #scheduled = false

  constructor(init: BatcherInit<Item, Receipt>) {
    this.#init = init
  }

  /** Resolves with the receipt of the transaction that this item was part of. */
  async add(item: Item, signal: AbortSignal): Promise<Receipt> {
    signal.throwIfAborted()
    const key = this.#init.keyOf(item)
    const known = this.#waiting.find((entry) => entry.key === key)
    if (known !== undefined) return known.wait(signal)
    if (this.#waiting.length >= MAX_WAITING) throw new Error(`invariant: ${MAX_WAITING} items wait for a transaction`)
    const entry = new Entry<Item, Receipt>(item, key)
    this.#waiting.push(entry)
    this.#schedule()
    return entry.wait(signal)
  }

  #schedule(): void {
    if (this.#handing || this.#waiting.length === 0) return
    if (this.#waiting.length >= this.#init.maxItems) return this.#flush()
    if (this.#scheduled) return
    this.#scheduled = true
    const flush = (): void => {
      this.#scheduled = false
      if (!this.#handing) this.#flush()
    }
    if (this.#init.windowMs === 0) setImmediate(flush)
    else setTimeout(flush, this.#init.windowMs)
  }

  #flush(): void {
    this.#waiting = this.#waiting.filter((entry) => !entry.left.signal.aborted)
    const batch = this.#waiting.splice(0, this.#init.maxItems)
    if (batch.length === 0) return
    this.#handing = true
    void this.#run(batch, false)
  }

  /** Never rejects: each entry is told its own end. */
  async #run(batch: readonly Entry<Item, Receipt>[], alone: boolean): Promise<void> {
    const allLeft = new AbortController()
    for (const { left } of batch)
      left.signal.addEventListener('abort', () => batch.every((one) => one.left.signal.aborted) && allLeft.abort(left.signal.reason))
    try {
      const items = batch.map(({ item }) => item)
      const receipt = await this.#init.send(items, { signal: allLeft.signal, onHanded: () => this.#handed(), alone })
      for (const entry of batch) this.#finish(entry, receipt)
    } catch (error) {
      this.#handed()
      // One bad item must not take the others down: each gets a try of its own, with gas measured for it.
      if (!alone && errorCode(error) === 'CHAIN_REVERTED') for (const entry of batch) void this.#run([entry], true)
      else for (const entry of batch) entry.done.reject(error)
    }
  }

  #finish(entry: Entry<Item, Receipt>, receipt: Receipt): void {
    try {
      this.#init.check(receipt, entry.key)
      entry.done.resolve(receipt)
    } catch (error) {
      entry.done.reject(error)
    }
  }

  #handed(): void {
    this.#handing = false
    // What gathered meanwhile has waited long enough.
    if (this.#waiting.length > 0) this.#flush()
  }
}
