import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import { BlackHoleBlockstore } from 'blockstore-core'
import type { FileCandidate, ImportCandidate, ImporterOptions, WritableStorage } from 'ipfs-unixfs-importer'
import { importer } from 'ipfs-unixfs-importer'
import { fixedSize } from 'ipfs-unixfs-importer/chunker'
import { balanced } from 'ipfs-unixfs-importer/layout'
import { invariant } from '../core/errors.ts'
import type { CidText } from '../core/primitives.ts'
import { parseCid } from '../core/primitives.ts'
import { listFolder, unsafe } from './blob/folder-entries.ts'
import type { BlobRef } from './blobs.ts'

/** Bytes of a leaf. A block must stay under the 2 MiB that other IPFS nodes take. */
const CHUNK_BYTES = 1024 * 1024

/**
 * Fixed for good: the same bytes have the same CID on every node and in every version, and signed results name them.
 * Each option is written out, so that a new default of the importer changes nothing.
 */
const IMPORT_OPTIONS = {
  cidVersion: 1,
  rawLeaves: true,
  reduceSingleLeafToSelf: true,
  wrapWithDirectory: false,
  shardSplitThresholdBytes: 262_144,
  shardSplitStrategy: 'links-bytes',
  shardFanoutBits: 8,
  fieldOrder: 'links-first',
  fileImportConcurrency: 4,
  blockWriteConcurrency: 4
} as const satisfies ImporterOptions

/** The folder's own entry in the importer's list; not part of any CID. */
const ROOT = 'root'

/** Reads a file into blocks. @throws {P2pError} P2P_BLOB_UNSAFE when it is no plain file */
export async function importFileAt(path: string, blocks: WritableStorage, signal: AbortSignal): Promise<BlobRef> {
  const stats = await lstat(path)
  if (!stats.isFile()) throw unsafe(path, 'is not a plain file')
  return runImport([{ path: ROOT, content: contentOf(path, signal) }], blocks, signal)
}

export function importBytesOf(bytes: Uint8Array, blocks: WritableStorage, signal: AbortSignal): Promise<BlobRef> {
  return runImport([{ path: ROOT, content: bytes }], blocks, signal)
}

/** Reads a folder and all below it into blocks. @throws {P2pError} P2P_BLOB_UNSAFE on links, special files and unusable names */
export async function importFolderAt(path: string, blocks: WritableStorage, signal: AbortSignal): Promise<BlobRef> {
  const entries = await listFolder(path, signal)
  const candidates = entries.map((entry): ImportCandidate => {
    const inside = `${ROOT}/${entry.path}`
    return entry.kind === 'folder' ? { path: inside } : { path: inside, content: contentOf(entry.absolute, signal) }
  })
  return runImport([{ path: ROOT }, ...candidates], blocks, signal)
}

/** The CID that `Blobs.addFile` gives this file, without storing anything. */
export const cidOfFile = async (path: string, signal: AbortSignal = never()): Promise<CidText> =>
  (await importFileAt(path, new BlackHoleBlockstore(), signal)).cid

/** The CID that `Blobs.addBytes` gives these bytes. */
export const cidOfBytes = async (bytes: Uint8Array): Promise<CidText> => (await importBytesOf(bytes, new BlackHoleBlockstore(), never())).cid

/** The CID that `Blobs.addFolder` gives this folder. */
export const cidOfFolder = async (path: string, signal: AbortSignal = never()): Promise<CidText> =>
  (await importFolderAt(path, new BlackHoleBlockstore(), signal)).cid

const never = (): AbortSignal => new AbortController().signal

async function runImport(candidates: readonly ImportCandidate[], blocks: WritableStorage, signal: AbortSignal): Promise<BlobRef> {
  const counted = countBytes(candidates)
  const options: ImporterOptions = { ...IMPORT_OPTIONS, chunker: fixedSize({ chunkSize: CHUNK_BYTES }), layout: balanced({ maxChildrenPerNode: 1024 }) }
  for await (const result of importer(counted.candidates, blocks, options)) {
    signal.throwIfAborted()
    if (result.path === ROOT) return { cid: parseCid(result.cid.toString()), bytes: counted.bytes() }
  }
  invariant(false, 'the importer ended without a root')
}

/** Counts what is read, not what a listing said before: a file may have grown in between. */
function countBytes(candidates: readonly ImportCandidate[]): { readonly candidates: ImportCandidate[]; bytes(): number } {
  let bytes = 0
  const counting = async function* (content: FileCandidate['content']): AsyncGenerator<Uint8Array> {
    if (content instanceof Uint8Array) {
      bytes += content.length
      yield content
      return
    }
    for await (const chunk of content) {
      bytes += chunk.length
      yield chunk
    }
  }
  return {
    candidates: candidates.map((candidate) => ('content' in candidate ? { ...candidate, content: counting(candidate.content) } : candidate)),
    bytes: () => bytes
  }
}

/** Opened only when the importer gets to it. O_NOFOLLOW: a file swapped for a link since the listing is an error, not a leak. */
async function* contentOf(path: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    yield* handle.createReadStream({ highWaterMark: CHUNK_BYTES, autoClose: false, signal })
  } finally {
    await handle.close()
  }
}
