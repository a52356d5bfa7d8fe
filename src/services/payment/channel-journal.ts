import type { Bytes32 } from '../../core/primitives.ts'
import type { Store, Table } from '../../store/index.ts'

interface Entry<Row> {
  current: Row
  /** What a restart would find; undefined before the first write. */
  durable: Row | undefined
}

/**
 * Rows of channels with one writer. What is saved while a write is under way goes into the next one, all of it in one flush:
 * two hundred streams cost as many flushes as the disk can do, not two hundred times that.
 */
export class ChannelJournal<Row extends { readonly channelId: Bytes32 }> {
  readonly #store: Store
  readonly #table: Table<Bytes32, Row>
  readonly #entries = new Map<Bytes32, Entry<Row>>()
  #dirty = new Set<Bytes32>()
  #next: PromiseWithResolvers<void> | undefined

  constructor(store: Store, table: Table<Bytes32, Row>) {
    this.#store = store
    this.#table = table
  }

  get size(): number {
    return this.#entries.size
  }

  async load(): Promise<void> {
    for await (const row of this.#store.open(this.#table).values()) this.#entries.set(row.channelId, { current: row, durable: row })
  }

  /** As it will be on disk, once what was saved is. */
  get(channelId: Bytes32): Row | undefined {
    return this.#entries.get(channelId)?.current
  }

  /** As it is on disk. */
  durable(channelId: Bytes32): Row | undefined {
    return this.#entries.get(channelId)?.durable
  }

  rows(): Row[] {
    return [...this.#entries.values()].map(({ current }) => current)
  }

  /**
   * Resolves when the row is on disk, with what is there: this one or a later one of the same channel.
   * When the disk refuses, every row goes back to what is on it, and all who wait are told.
   */
  async save(row: Row): Promise<Row> {
    const { channelId } = row
    const entry = this.#entries.get(channelId)
    if (entry) entry.current = row
    else this.#entries.set(channelId, { current: row, durable: undefined })
    this.#dirty.add(channelId)
    await this.#flushed()
    return this.#entries.get(channelId)?.durable ?? row
  }

  /** Of a channel that is over and long gone. */
  async forget(channelId: Bytes32): Promise<void> {
    this.#entries.delete(channelId)
    this.#dirty.delete(channelId)
    await this.#store.write([{ type: 'delete', bucket: this.#table.bucket, key: this.#table.key(channelId) }])
  }

  #flushed(): Promise<void> {
    if (this.#next) return this.#next.promise
    const first = Promise.withResolvers<void>()
    this.#next = first
    first.promise.catch(() => {}) // told to those who saved
    setImmediate(() => void this.#flush(first))
    return first.promise
  }

  /** Never rejects: those who saved are told. */
  async #flush(batch: PromiseWithResolvers<void>): Promise<void> {
    const ids = this.#dirty
    const next = Promise.withResolvers<void>()
    next.promise.catch(() => {})
    this.#dirty = new Set()
    this.#next = next // what is saved from here on waits for the write after this one
    const rows = [...ids].flatMap((id) => this.#entries.get(id)?.current ?? [])
    try {
      await this.#store.write(
        rows.map((row) => ({ type: 'put', bucket: this.#table.bucket, key: this.#table.key(row.channelId), value: this.#table.encode(row) }))
      )
      for (const row of rows) this.#written(row)
      batch.resolve()
    } catch (error) {
      this.#rollBack()
      batch.reject(error)
      next.reject(error)
      this.#next = undefined
      return
    }
    if (this.#dirty.size > 0) return void this.#flush(next)
    this.#next = undefined
    next.resolve()
  }

  #written(row: Row): void {
    const entry = this.#entries.get(row.channelId)
    if (entry) entry.durable = row
  }

  #rollBack(): void {
    this.#dirty.clear()
    for (const [channelId, entry] of this.#entries) {
      if (entry.durable === undefined) this.#entries.delete(channelId)
      else entry.current = entry.durable
    }
  }
}
