/** stdout and stderr together. A log is read by people; a flood is an attack on the provider's memory and the client's disk. */
export const MAX_LOG_BYTES = 8 * 1024 * 1024
const MAX_NAME_BYTES = 255
/** Folders below one another among the outputs; deeper ones reach the longest path that file systems take. As node/outputs.ts has it. */
export const MAX_OUTPUT_DEPTH = 32

/** Files and the folders above them: a blob holds no more (p2p/blob/folder-entries.ts), who fetches takes no more (node/outputs.ts). */
export const MAX_OUTPUT_ENTRIES = 100_000
/** C0, DEL, C1, what turns the reading order, and what stands for bytes that are no UTF-8. As blobs have it (p2p/blob/safe-name.ts): what is let out here must be taken there. */
const FORBIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\\\ufffd]/u

/** Parts that are each a plain name of at most 255 bytes, which every node takes by CID: else no mediator could answer for a job that gives others. */
export function isSafeOutputPath(path: string): boolean {
  const parts = path.split('/')
  return (
    parts.length <= MAX_OUTPUT_DEPTH &&
    parts.every(
      (part) => part !== '' && part !== '.' && part !== '..' && Buffer.byteLength(part) <= MAX_NAME_BYTES && part.isWellFormed() && !FORBIDDEN.test(part)
    )
  )
}

/** How many entries a folder with these files has, in it and below; of more than it may have not all are counted. */
export function entriesOf(paths: Iterable<string>): number {
  const entries = new Set<string>()
  for (const path of paths) {
    if (entries.size > MAX_OUTPUT_ENTRIES) break
    for (let end = path.length; end > 0 && !entries.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1)) entries.add(path.slice(0, end))
  }
  return entries.size
}
