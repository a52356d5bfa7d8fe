import type { Blockstore } from 'interface-blockstore'
import type { CID } from 'multiformats/cid'

/** Blocks on this node, and nothing of the network. */
export interface BlockStore {
  get(cid: CID): Promise<Uint8Array | undefined>
  has(cid: CID): Promise<boolean>
  put(cid: CID, block: Uint8Array): Promise<void>
  delete(cid: CID): Promise<void>
  /** Multihashes matter, codecs do not: they are not stored. */
  all(): AsyncIterable<CID>
  /** For the importer. */
  readonly raw: Pick<Blockstore, 'put'>
}

/** Two CIDs of one block share the hash: the store knows no codecs. */
export const hashOf = (cid: CID): string => Buffer.from(cid.multihash.bytes).toString('latin1')

export function createBlockStore(raw: Blockstore): BlockStore {
  return {
    raw,
    has: async (cid) => raw.has(cid),
    get: async (cid) => {
      try {
        const parts: Uint8Array[] = []
        for await (const part of raw.get(cid)) parts.push(part)
        const [only] = parts
        return parts.length === 1 && only !== undefined ? only : Uint8Array.from(Buffer.concat(parts))
      } catch (error) {
        if (error instanceof Error && error.name === 'NotFoundError') return undefined // asking `has` first would read the block twice
        throw error
      }
    },
    put: async (cid, block) => void (await raw.put(cid, block)),
    delete: async (cid) => void (await raw.delete(cid)),
    all: async function* () {
      for await (const { cid } of raw.getAll()) yield cid
    }
  }
}
