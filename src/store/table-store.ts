import { errorMessage, invariant } from '../core/errors.ts'
import type { Logger } from '../core/logger.ts'
import { isBucket } from './buckets.ts'
import { deleteOf, putOf } from './changes.ts'
import { StoreError } from './errors.ts'
import type { Repository, Store, StoreChange, Table } from './repository.ts'
import { bucketRange, keyOfRow, rowKey } from './row-key.ts'
import type { RowChange, Rows } from './rows.ts'

export interface TableStoreComponents {
  readonly rows: Rows
  readonly logger: Logger
}

/** Typed tables over rows of bytes: the same for every database underneath. */
export class TableStore implements Store {
  readonly name = 'store'
  readonly #rows: Rows
  readonly #logger: Logger

  constructor(components: TableStoreComponents) {
    this.#rows = components.rows
    this.#logger = components.logger.child('store:table')
  }

  start(signal: AbortSignal): Promise<void> {
    return this.#rows.open(signal)
  }

  stop(): Promise<void> {
    return this.#rows.close()
  }

  async write(changes: readonly StoreChange[]): Promise<void> {
    await this.#rows.write(changes.map(rowChange), true)
  }

  open<Id, T>(table: Table<Id, T>): Repository<Id, T> {
    const { bucket } = table
    invariant(isBucket(bucket), `bucket ${bucket} is not in src/store/buckets.ts`)
    return {
      get: async (id) => {
        const key = table.key(id)
        const bytes = await this.#rows.get(rowKey(bucket, key))
        return bytes && decodeRow(table, key, bytes)
      },
      put: async (id, value) => this.#rows.write([rowChange(putOf(table, id, value))], false),
      delete: async (id) => this.#rows.write([rowChange(deleteOf(table, id))], false),
      values: (options = {}) => this.#values(table, options)
    }
  }

  /** Rows that can't be read are told and passed over: one bad row must not hide the others. */
  async *#values<Id, T>(table: Table<Id, T>, options: ValuesOptions): AsyncIterable<T> {
    const { from, reverse = false, limit = Number.POSITIVE_INFINITY } = options
    const { first, end } = bucketRange(table.bucket)
    const start = from === undefined ? undefined : rowKey(table.bucket, from)
    const bounds = reverse ? { first, end: start === undefined ? end : `${start}\u0000` } : { first: start ?? first, end }
    for await (const [row, bytes] of this.#rows.range({ ...bounds, reverse, limit })) {
      let value: T
      try {
        value = decodeRow(table, keyOfRow(row), bytes)
      } catch (error) {
        this.#logger.error({ bucket: table.bucket, key: keyOfRow(row), error: errorMessage(error) }, 'row skipped: it is corrupt')
        continue
      }
      yield value
    }
  }
}

type ValuesOptions = NonNullable<Parameters<Repository<unknown, unknown>['values']>[0]>

const rowChange = (change: StoreChange): RowChange =>
  change.type === 'put' ? { type: 'put', key: rowKey(change.bucket, change.key), value: change.value } : { type: 'del', key: rowKey(change.bucket, change.key) }

function decodeRow<Id, T>(table: Table<Id, T>, key: string, bytes: Uint8Array): T {
  try {
    return table.decode(bytes)
  } catch (cause) {
    throw new StoreError(
      { code: 'STORE_ROW_CORRUPT', bucket: table.bucket, key },
      `the row ${key} of ${table.bucket} can't be read (${errorMessage(cause).slice(0, 200)}): it was written by another version or damaged; the other rows are not touched`,
      { cause }
    )
  }
}
