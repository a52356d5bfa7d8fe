import type { Clock } from '../../core/clock.ts'
import type { CidText } from '../../core/primitives.ts'
import type { BlobRef, Blobs } from '../../p2p/blobs.ts'
import type { Store } from '../../store/index.ts'
import { deleteOf, putOf } from '../../store/index.ts'
import type { Holder, Holding } from './holding.ts'
import { holdingTable } from './holding.ts'

export interface HoldingsComponents {
  readonly blobs: Pick<Blobs, 'has' | 'pin' | 'pins' | 'unpin'>
  readonly store: Pick<Store, 'open' | 'write'>
  readonly clock: Clock
}

/** A job with files of a terabyte takes hours from its first file to its offer. */
const ORPHAN_MS = 86_400_000

/**
 * Who needs which blobs. The rows are the truth and on disk before a pin is set; pins follow from them, so that a crash between
 * the two costs nothing: the next start sets them right. Nobody else pins or unpins.
 */
export class Holdings {
  readonly #c: HoldingsComponents
  readonly #rows = new Map<Holder, Holding>()
  /** How many holdings name it. */
  readonly #counts = new Map<CidText, number>()
  /** Since when, unix ms. */
  #orphans: ReadonlyMap<CidText, number> = new Map()
  /** One change at a time: a pin that is set while it is taken away would be lost. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(components: HoldingsComponents) {
    this.#c = components
  }

  /** Reads the rows and pins what they name. Returns what is pinned and nobody needs. Before anything else adds a blob: that would be among it. */
  async load(signal: AbortSignal): Promise<readonly CidText[]> {
    for await (const row of this.#c.store.open(holdingTable).values()) this.#enter(row)
    const pinned = new Set(await Array.fromAsync(this.#c.blobs.pins()))
    for (const cid of this.#counts.keys()) if (!pinned.has(cid)) await this.#c.blobs.pin(cid, signal)
    return [...pinned].filter((cid) => !this.#counts.has(cid))
  }

  /** Lets go of those that still nobody needs. */
  letGo(cids: readonly CidText[]): Promise<void> {
    return this.#next(() => this.#unpin(cids))
  }

  /** Lets go of what was added and is held by nobody a day later: files of a job that was not submitted after all. */
  async dropOrphans(): Promise<void> {
    const nowMs = this.#c.clock.nowMs()
    const orphans = (await Array.fromAsync(this.#c.blobs.pins())).filter((cid) => !this.isHeld(cid))
    const seen = new Map(orphans.map((cid) => [cid, this.#orphans.get(cid) ?? nowMs]))
    this.#orphans = seen
    await this.letGo(orphans.filter((cid) => nowMs - (seen.get(cid) ?? nowMs) >= ORPHAN_MS))
  }

  isHeld(cid: CidText): boolean {
    return this.#counts.has(cid)
  }

  all(): readonly Holding[] {
    return [...this.#rows.values()]
  }

  get(holder: Holder): Holding | undefined {
    return this.#rows.get(holder)
  }

  /** Adds to what the holder needs; when it resolves, what is here of it stays. It need not be here yet. */
  hold(holder: Holder, cids: readonly CidText[], signal: AbortSignal): Promise<void> {
    return this.#next(async () => {
      const before = this.#rows.get(holder)
      const all = [...new Set([...(before?.cids ?? []), ...cids])]
      await this.#write({ ...(before ?? { holder, sinceMs: this.#c.clock.nowMs() }), cids: all })
      for (const cid of all) await this.#c.blobs.pin(cid, signal)
    })
  }

  /** As `hold`, for what is made here. A sweep for another holder of the same bytes may come between the two: then it is added again. */
  async holdNew(holder: Holder | ((cid: CidText) => Holder), add: () => Promise<BlobRef>, signal: AbortSignal): Promise<BlobRef> {
    const ref = await add()
    await this.hold(typeof holder === 'string' ? holder : holder(ref.cid), [ref.cid], signal)
    return (await this.#c.blobs.has(ref.cid)) ? ref : add()
  }

  /** Remembers when to ask about it next. */
  postpone(holder: Holder, lookAtS: number): Promise<void> {
    return this.#next(async () => {
      const row = this.#rows.get(holder)
      if (!row) return
      const next = { ...row, lookAtS }
      this.#rows.set(holder, next)
      await this.#c.store.open(holdingTable).put(holder, next) // lost in a crash, it costs a question
    })
  }

  /** The holder needs nothing any more; what nobody else needs may be swept. */
  drop(holder: Holder): Promise<void> {
    return this.#next(async () => {
      const row = this.#rows.get(holder)
      if (!row) return
      await this.#c.store.write([deleteOf(holdingTable, holder)])
      this.#leave(row)
      await this.#unpin(row.cids)
    })
  }

  async #unpin(cids: readonly CidText[]): Promise<void> {
    for (const cid of cids) if (!this.#counts.has(cid)) await this.#c.blobs.unpin(cid)
  }

  async #write(row: Holding): Promise<void> {
    await this.#c.store.write([putOf(holdingTable, row.holder, row)])
    const before = this.#rows.get(row.holder)
    if (before) this.#leave(before)
    this.#enter(row)
  }

  #enter(row: Holding): void {
    this.#rows.set(row.holder, row)
    for (const cid of row.cids) this.#counts.set(cid, (this.#counts.get(cid) ?? 0) + 1)
  }

  #leave({ holder, cids }: Holding): void {
    this.#rows.delete(holder)
    for (const cid of cids) {
      const left = (this.#counts.get(cid) ?? 0) - 1
      if (left > 0) this.#counts.set(cid, left)
      else this.#counts.delete(cid)
    }
  }

  #next<T>(change: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(change)
    this.#turn = done.catch(() => {}) // told to whoever asked for it
    return done
  }
}
