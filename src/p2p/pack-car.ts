import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import * as dagCbor from '@ipld/dag-cbor'
import { BaseBlockstore } from 'blockstore-core'
import { varint } from 'multiformats'
import { CID } from 'multiformats/cid'
import type { BlobRef } from './blobs.ts'
import { cidOfFolder, importFolderAt } from './unixfs.ts'

/**
 * Writes a folder as a CAR file, version 1: its blocks behind a header that names its CID, the one that `Blobs.addFolder` gives it.
 * Any IPFS node imports it. `target` must not exist.
 */
export async function packFolder(folder: string, target: string, signal: AbortSignal): Promise<BlobRef> {
  const root = CID.parse(await cidOfFolder(folder, signal))
  const file = await open(target, 'wx')
  try {
    await writeSection(file, [dagCbor.encode({ version: 1, roots: [root] })])
    return await importFolderAt(folder, new CarBlocks(file), signal)
  } finally {
    await file.close()
  }
}

/** Each block once, in the order in which the importer makes them. */
class CarBlocks extends BaseBlockstore {
  readonly #file: FileHandle
  readonly #written = new Set<string>()
  /** Blocks come several at a time; sections must not mix. */
  #last: Promise<void> = Promise.resolve()

  constructor(file: FileHandle) {
    super()
    this.#file = file
  }

  override async put(cid: CID, block: Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<CID> {
    const name = cid.toString()
    if (this.#written.has(name)) return cid
    this.#written.add(name)
    const bytes = block instanceof Uint8Array ? block : await joined(block)
    this.#last = this.#last.then(() => writeSection(this.#file, [cid.bytes, bytes]))
    await this.#last
    return cid
  }
}

async function joined(parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Uint8Array> {
  const list: Uint8Array[] = []
  for await (const part of parts) list.push(part)
  return Buffer.concat(list)
}

/** Its length, then the parts. */
async function writeSection(file: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  const length = parts.reduce((sum, { length: bytes }) => sum + bytes, 0)
  const prefix = varint.encodeTo(length, new Uint8Array(varint.encodingLength(length)))
  await file.writev([prefix, ...parts])
}
