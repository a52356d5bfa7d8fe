import { peerIdFromString } from '@libp2p/peer-id'
import type { Bitswap } from '../blob/block-source.ts'
import type { HeliaNode } from './create-helia-node.ts'
import { connectTo } from './dial.ts'

/**
 * Blocks from IPFS nodes that do not speak our protocol. A session asks the named peers by themselves; Helia's plain `get` asks those
 * that identify told of, which leaves out any node with another identify prefix than ours.
 */
export function createBitswap(helia: HeliaNode): Bitswap {
  return async (cid, from, signal) => {
    await Promise.allSettled(from.map((peer) => connectTo(helia.libp2p, peer, signal)))
    const providers = from.map((peer) => peerIdFromString(peer.peerId).toCID())
    const session = helia.blockstore.createSession(cid, { providers, minProviders: 1, maxProviders: providers.length })
    for await (const part of session.get(cid, { signal })) return part // a block comes in one part
    throw new Error(`no bytes for ${cid.toString()}`)
  }
}
