import type { Startable } from '../core/startable.ts'

/** How one kind of thing is kept: its key, its codec and its bucket. Values read back are parsed as if a stranger wrote them. */
export interface Table<Id, T> {
  /** A name of the registry in buckets.ts. */
  readonly bucket: string
  /** Sorts as text; no NUL. */
  key(id: Id): string
  encode(value: T): Uint8Array
  /** @throws when the bytes are not a T: the row is corrupt */
  decode(bytes: Uint8Array): T
}

export interface Repository<Id, T> {
  get(id: Id): Promise<T | undefined>
  put(id: Id, value: T): Promise<void>
  delete(id: Id): Promise<void>
  /** Rows in key order, `from` included; `limit` bounds what is read. */
  values(options?: { readonly from?: string; readonly reverse?: boolean; readonly limit?: number }): AsyncIterable<T>
}

/** One data folder's database. */
export interface Store extends Startable {
  open<Id, T>(table: Table<Id, T>): Repository<Id, T>
  /** All or nothing, and on disk (fsync) when it resolves: for intents that must survive a power cut. */
  write(changes: readonly StoreChange[]): Promise<void>
}

/** Made by `putOf` / `deleteOf` (store/changes.ts), so that a change carries bytes that its table encoded. */
export type StoreChange =
  | { readonly type: 'put'; readonly bucket: string; readonly key: string; readonly value: Uint8Array }
  | { readonly type: 'delete'; readonly bucket: string; readonly key: string }
