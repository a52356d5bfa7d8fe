import { peerIdFromString } from '@libp2p/peer-id'
import type { CID } from 'multiformats/cid'
import type { Bitswap } from '../blob/block-source.ts'
import type { HeliaNode } from './create-helia-node.ts'
import { connectTo } from './dial.ts'

/** Blocks from IPFS nodes that do not speak our protocol: the peers are dialled, then Helia asks all it is connected to. */
export function createBitswap(helia: HeliaNode): Bitswap {
  return async (cid, from, signal) => {
    await Promise.allSettled(from.map((peer) => connectTo(helia.libp2p, peer, signal)))
    const providers = from.map((peer) => peerIdFromString(peer.peerId).toCID())
    return concat(helia.blockstore.get(cid, { providers, signal }), cid)
  }
}

async function concat(parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, cid: CID): Promise<Uint8Array> {
  for await (const part of parts) return part // a block comes in one part
  throw new Error(`no bytes for ${cid.toString()}`)
}
