import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Startable } from '../../core/startable.ts'
import type { Store, StoreChange, Table } from '../../store/repository.ts'
import { ApiError } from '../errors.ts'

export interface JournalComponents {
  readonly store: Pick<Store, 'write'>
  readonly logger: Logger
}

/** One fsync for all that was used meanwhile: an answer does not wait for the disk, and the disk is not asked for each. */
const FLUSH_MS = 50
/** After a failure: a full disk is not emptied in 50 ms. */
const RETRY_MS = 1000
/** Rows that the disk has not taken yet. Beyond, it is broken, and spending that nobody counts must stop. */
const MAX_WAITING = 20_000

/** A row to be, encoded when it is written: a key's row changes with each answer, and only what it is at last matters. */
export interface Change {
  readonly row: string
  make(): StoreChange
}

/** Rows on their way to the disk: many in one all-or-nothing write. */
export class Journal implements Startable {
  readonly name = 'api:journal'
  readonly #c: JournalComponents
  #waiting = new Map<string, Change>()
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(components: JournalComponents) {
    this.#c = { ...components, logger: components.logger.child('api:journal') }
  }

  async start(): Promise<void> {
    this.#stopped = false
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.flush()
  }

  /** @throws {ApiError} API_STOPPING when the disk takes nothing any more */
  check(): void {
    if (this.#waiting.size < MAX_WAITING) return
    throw new ApiError({ code: 'API_STOPPING' }, `the gateway's journal can't be written (${MAX_WAITING} rows wait): its operator must look at the disk`)
  }

  add(...changes: readonly Change[]): void {
    for (const change of changes) this.#waiting.set(change.row, change)
    this.#later(FLUSH_MS)
  }

  /** Resolves once all that was added before is on disk; a disk that refuses is told in the log, and tried again. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#writing = this.#writing.then(() => this.#write())
    return this.#writing
  }

  #later(ms: number): void {
    if (!this.#stopped) this.#timer ??= setTimeout(() => this.flush().catch(() => {}), ms) // #write never rejects
  }

  async #write(): Promise<void> {
    const batch = this.#waiting
    if (batch.size === 0) return
    this.#waiting = new Map()
    try {
      await this.#c.store.write([...batch.values()].map((change) => change.make()))
    } catch (error) {
      this.#waiting = new Map([...batch, ...this.#waiting])
      this.#c.logger.error({ rows: this.#waiting.size, error: errorMessage(error) }, 'the journal could not be written')
      this.#later(RETRY_MS)
    }
  }
}

const rowName = <Id, T>({ bucket, key }: Table<Id, T>, id: Id): string => `${bucket}/${key(id)}`
export const put = <Id, T>(table: Table<Id, T>, id: Id, value: T): Change => ({
  row: rowName(table, id),
  make: () => ({ type: 'put', bucket: table.bucket, key: table.key(id), value: table.encode(value) })
})
/** Encoded now: rows of which there is one for each answer would otherwise all be encoded in one go, while everybody waits. */
export const putNow = <Id, T>(table: Table<Id, T>, id: Id, value: T): Change => {
  const change = put(table, id, value).make()
  return { row: rowName(table, id), make: () => change }
}
export const remove = <Id, T>(table: Table<Id, T>, id: Id): Change => ({
  row: rowName(table, id),
  make: () => ({ type: 'delete', bucket: table.bucket, key: table.key(id) })
})
