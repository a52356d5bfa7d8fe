import { StoreError } from './errors.ts'
import type { StoreChange, Table } from './repository.ts'

/** A row is a noun or a job's journal: some KiB. Larger things are blobs and belong to p2p. A control message is at most 4 MiB. */
export const MAX_ROW_BYTES = 8 * 1024 * 1024

/** @throws {StoreError} STORE_ROW_TOO_LARGE */
export function putOf<Id, T>(table: Table<Id, T>, id: Id, value: T): StoreChange {
  const { bucket } = table
  const key = table.key(id)
  const bytes = table.encode(value)
  if (bytes.length <= MAX_ROW_BYTES) return { type: 'put', bucket, key, value: bytes }
  throw new StoreError(
    { code: 'STORE_ROW_TOO_LARGE', bucket, key, bytes: bytes.length },
    `the row ${key} of ${bucket} has ${bytes.length} bytes, a row may have ${MAX_ROW_BYTES}: nothing was written`
  )
}

export const deleteOf = <Id, T>(table: Table<Id, T>, id: Id): StoreChange => ({ type: 'delete', bucket: table.bucket, key: table.key(id) })
