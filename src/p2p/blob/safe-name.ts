/** The longest name that ext4, APFS and NTFS all take. */
const MAX_NAME_BYTES = 255
/** C0, DEL, C1 and what turns the reading order: none belongs in a file name, all can fool a terminal. */
const FORBIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069/\\]/u

/** True when a name from a stranger may become one entry of a folder here. */
export function isSafeName(name: string): boolean {
  if (name === '' || name === '.' || name === '..') return false
  return name.isWellFormed() && !FORBIDDEN.test(name) && Buffer.byteLength(name) <= MAX_NAME_BYTES
}
