import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { P2pError } from '../errors.ts'
import { isSafeName } from './safe-name.ts'

export interface FolderEntry {
  /** Relative, with forward slashes. */
  readonly path: string
  readonly absolute: string
  readonly kind: 'file' | 'folder'
  readonly bytes: number
}

/** Beyond it, one blob is the wrong form; bounds the list to some 30 MB. */
const MAX_ENTRIES = 100_000
/** As deep as a fetch goes (write-dag.ts): what is added can be fetched. */
const MAX_DEPTH = 32

/** All below a folder, sorted by name at each level. @throws {P2pError} P2P_BLOB_UNSAFE on links, devices and names that no peer would take */
export async function listFolder(root: string, signal: AbortSignal): Promise<FolderEntry[]> {
  if (!(await lstat(root)).isDirectory()) throw unsafe(root, 'is not a folder')
  const entries: FolderEntry[] = []
  const visit = async (folder: string, prefix: string, depth: number): Promise<void> => {
    if (depth > MAX_DEPTH) throw unsafe(folder, `lies more than ${MAX_DEPTH} folders deep`)
    const dirents = await readdir(folder, { withFileTypes: true })
    for (const dirent of dirents.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      signal.throwIfAborted()
      const entry = await toEntry(dirent, { folder, prefix })
      entries.push(entry)
      if (entries.length > MAX_ENTRIES) throw unsafe(root, `holds more than ${MAX_ENTRIES} entries`)
      if (entry.kind === 'folder') await visit(entry.absolute, `${entry.path}/`, depth + 1)
    }
  }
  await visit(root, '', 1)
  return entries
}

async function toEntry(dirent: Dirent, { folder, prefix }: { readonly folder: string; readonly prefix: string }): Promise<FolderEntry> {
  const absolute = join(folder, dirent.name)
  if (!isSafeName(dirent.name)) throw unsafe(absolute, 'has a name that other nodes refuse (control characters, a backslash, or too long)')
  const stats = await lstat(absolute)
  const path = `${prefix}${dirent.name}`
  if (stats.isDirectory()) return { path, absolute, kind: 'folder', bytes: 0 }
  if (stats.isFile()) return { path, absolute, kind: 'file', bytes: stats.size }
  throw unsafe(absolute, 'is a link or a special file; replace it by what it points to')
}

export function unsafe(path: string, why: string): P2pError {
  return new P2pError({ code: 'P2P_BLOB_UNSAFE', path }, `${path} ${why}`)
}
