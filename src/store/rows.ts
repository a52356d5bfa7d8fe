/** What a database must be able to do for the store to stand on it: bytes by key, in the order of the keys' UTF-8. */
export interface Rows {
  /** For messages: where this database is. */
  readonly path: string
  open(signal: AbortSignal): Promise<void>
  /** Idempotent. */
  close(): Promise<void>
  get(key: string): Promise<Uint8Array | undefined>
  /** All or nothing; `durable`: on disk when it resolves, else it may lie in the system's cache. */
  write(changes: readonly RowChange[], durable: boolean): Promise<void>
  /** As the database was at the first step: later writes are not seen. */
  range(range: RowRange): AsyncIterable<readonly [key: string, value: Uint8Array]>
}

export type RowChange = { readonly type: 'put'; readonly key: string; readonly value: Uint8Array } | { readonly type: 'del'; readonly key: string }

/** `first` included, `end` not. `limit` bounds the rows, Infinity does not. */
export interface RowRange {
  readonly first: string
  readonly end: string
  readonly reverse: boolean
  readonly limit: number
}
