import { BaseDatastore } from 'datastore-core'
import type { Batch, Datastore, Key, KeyQuery, Pair, Query } from 'interface-datastore'
import { LRUCache } from 'lru-cache'

/** Where libp2p's peer store keeps its records (@libp2p/peer-store 12, store.js). */
const PEERS = '/peers/'
/** A record has some hundred bytes to a few KiB. */
const MAX_IN_MEMORY = 4096
/** What a crash may cost: addresses and protocols that were learnt in this time, and are learnt again. */
const LATEST_MS = 1_000

const isPeer = (key: Key): boolean => key.toString().startsWith(PEERS)

interface Row {
  readonly key: Key
  readonly value: Uint8Array
}

/**
 * A datastore with the records of peers in memory, written a second later, each once. libp2p reads and writes a peer's whole record
 * at the opening of each stream, and the stream waits for that: with LevelDB under it, this was a tenth of a node's work.
 * What can't be written stays in memory and is tried again; `close` throws what the last try threw.
 */
export class LatePeerWrites extends BaseDatastore {
  readonly #below: Datastore
  readonly #known = new LRUCache<string, Uint8Array>({ max: MAX_IN_MEMORY })
  readonly #unwritten = new LRUCache<string, Row>({ max: MAX_IN_MEMORY })
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> = Promise.resolve()
  #isClosed = false

  constructor(below: Datastore) {
    super()
    this.#below = below
  }

  override async put(key: Key, value: Uint8Array): Promise<Key> {
    if (!isPeer(key)) return this.#below.put(key, value)
    if (this.#isClosed) throw new Error('the datastore is closed')
    this.#known.set(key.toString(), value)
    this.#unwritten.set(key.toString(), { key, value })
    this.#schedule()
    return key
  }

  /**
   * No signal cuts it short. libp2p's peer store takes a read that failed for a peer that it does not know (`#findExistingPeer`), and then writes
   * what it has just learnt over all that it knew: a call that is aborted in the wrong millisecond, as all are when a node stops, cost the peer
   * its addresses. A read here is short, and waits for nobody.
   */
  override async get(key: Key): Promise<Uint8Array> {
    const name = key.toString()
    const inMemory = this.#unwritten.get(name)?.value ?? this.#known.get(name)
    if (inMemory) return inMemory
    const value = await this.#below.get(key)
    if (!isPeer(key)) return value
    const newer = this.#unwritten.get(name)?.value // written meanwhile
    if (!newer) this.#known.set(name, value)
    return newer ?? value
  }

  override async has(key: Key): Promise<boolean> {
    return this.#unwritten.has(key.toString()) || this.#below.has(key)
  }

  override async delete(key: Key): Promise<void> {
    this.#known.delete(key.toString())
    this.#unwritten.delete(key.toString())
    if (isPeer(key)) await this.#writing.catch(() => {}) // it may be among the rows that are being written
    await this.#below.delete(key)
  }

  override batch(): Batch {
    return this.#below.batch() // nobody writes peers in batches but this
  }

  override async *query(query: Query): AsyncGenerator<Pair> {
    await this.flush()
    yield* this.#below.query(query)
  }

  override async *queryKeys(query: KeyQuery): AsyncGenerator<Key> {
    await this.flush()
    yield* this.#below.queryKeys(query)
  }

  /** Writes what is not written yet. One after another: a row that is written late must not undo a later one. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#writing = this.#writing.catch(() => {}).then(() => this.#writeAll()) // of an earlier try: its rows are tried again
    return this.#writing
  }

  /** The last flush: from here on peers are refused, and the datastore below may be closed. */
  close(): Promise<void> {
    this.#isClosed = true
    return this.flush()
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => void this.flush().catch(() => this.#isClosed || this.#schedule()), LATEST_MS).unref()
  }

  async #writeAll(): Promise<void> {
    const rows = [...this.#unwritten.values()]
    if (rows.length === 0) return
    const batch = this.#below.batch()
    for (const { key, value } of rows) batch.put(key, value)
    await batch.commit()
    for (const row of rows) {
      const name = row.key.toString()
      if (this.#unwritten.peek(name) === row) this.#unwritten.delete(name) // else a newer one came meanwhile, and waits for the next time
    }
  }
}
