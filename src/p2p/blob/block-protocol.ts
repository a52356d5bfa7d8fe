import { CID } from 'multiformats/cid'
import { refusal } from '../errors.ts'
import type { Protocol } from '../protocol.ts'
import type { BlockStore } from './block-store.ts'

/** Other IPFS nodes take and make no larger ones. */
export const MAX_BLOCK_BYTES = 2 * 1024 * 1024
/** The reason of a refusal when the block is not here. */
export const NO_SUCH_BLOCK = 'NO_SUCH_BLOCK'

export type BlockProtocol = Protocol<CID, Uint8Array>

/** One block for one question: the receiver's open questions are its credits (docs/protocol/network.md §6.2). */
export function blockProtocol(network: string): BlockProtocol {
  return {
    id: `/lilynode/${network}/p2p/block/1.0.0`,
    maxRequestBytes: 128,
    maxResponseBytes: MAX_BLOCK_BYTES,
    /** The fetcher's watchdog is far shorter; this one frees the server. */
    timeoutMs: 30_000,
    /** 1 GiB/s of full leaves: bounds questions, the link bounds bytes. */
    maxPerSecond: 1024,
    encodeRequest: (cid) => cid.bytes,
    decodeRequest: (bytes) => CID.decode(bytes),
    encodeResponse: (block) => block,
    decodeResponse: (bytes) => bytes
  }
}

/** Serves whatever lies here: privacy is by sealing what is stored, not by hiding its CID. */
export async function serveBlock(store: BlockStore, cid: CID): Promise<Uint8Array> {
  const block = await store.get(cid)
  if (block === undefined) throw refusal(NO_SUCH_BLOCK)
  return block
}
