/** stdout and stderr together. A log is read by people; a flood is an attack on the provider's memory and the client's disk. */
export const MAX_LOG_BYTES = 8 * 1024 * 1024
const MAX_NAME_BYTES = 255
/** Folders below one another among the outputs; deeper ones reach the longest path that file systems take. */
export const MAX_OUTPUT_DEPTH = 32

/** Parts that are each a plain name of at most 255 bytes: no control characters, no backslash, nothing that is not UTF-8. */
export function isSafeOutputPath(path: string): boolean {
  const parts = path.split('/')
  return (
    parts.length <= MAX_OUTPUT_DEPTH &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..' && Buffer.byteLength(part) <= MAX_NAME_BYTES && !/[\p{Cc}\\\ufffd]/u.test(part))
  )
}
