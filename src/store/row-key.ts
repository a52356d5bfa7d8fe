import { invariant } from '../core/errors.ts'
import { isBucket } from './buckets.ts'

/** Ids are hashes and names; a longer key is somebody's text, which belongs in the row. */
const MAX_KEY_CHARS = 1024
/** Ends the bucket. No key holds it, so the rows of one bucket stand together and no name can reach into another. */
const END = '\u0000'
const AFTER_END = '\u0001'

/** Where a row lies. A key that breaks the rules is a bug of the table's: keys are made by our own code. */
export function rowKey(bucket: string, key: string): string {
  const where = `bucket ${bucket}, key ${JSON.stringify(key.slice(0, 80))}`
  invariant(isBucket(bucket), `bucket ${bucket} is not in src/store/buckets.ts`)
  invariant(key.length > 0 && key.length <= MAX_KEY_CHARS, `${where}: ${key.length} characters, 1 to ${MAX_KEY_CHARS} are allowed`)
  invariant(!key.includes(END) && key.isWellFormed(), `${where}: a NUL or half a surrogate pair`)
  return `${bucket}${END}${key}`
}

/** All rows of a bucket: above `first`, below `end`. */
export const bucketRange = (bucket: string): { readonly first: string; readonly end: string } => ({ first: `${bucket}${END}`, end: `${bucket}${AFTER_END}` })

export const keyOfRow = (row: string): string => row.slice(row.indexOf(END) + 1)
