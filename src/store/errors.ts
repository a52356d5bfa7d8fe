import { BaseError } from '../core/errors.ts'

type StoreErrorInfo =
  /** Another process has the database open. */
  | { readonly code: 'STORE_LOCKED'; readonly path: string; readonly pid: number | undefined }
  /** The database itself can't be read: a file is missing or its checksum is wrong. */
  | { readonly code: 'STORE_CORRUPT'; readonly path: string }
  /** The folder can't be used: no permission, disk full, a file in its place. */
  | { readonly code: 'STORE_UNAVAILABLE'; readonly path: string }
  | { readonly code: 'STORE_ROW_CORRUPT'; readonly bucket: string; readonly key: string }
  | { readonly code: 'STORE_ROW_TOO_LARGE'; readonly bucket: string; readonly key: string; readonly bytes: number }
  /** Used before `start` or after `stop`. */
  | { readonly code: 'STORE_CLOSED'; readonly path: string }

export class StoreError extends BaseError<StoreErrorInfo> {}
