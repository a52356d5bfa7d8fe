import * as dagCbor from '@ipld/dag-cbor'
import { z } from 'zod'
import type { PeerRef } from '../../core/certificate.ts'
import { peerRefSchema } from '../../core/certificate.ts'
import type { Protocol } from '../protocol.ts'

/** As many as a new peer needs to reach its target of connections. */
export const MAX_EXCHANGED_PEERS = 16
const MAX_BYTES = 64 * 1024

const refsSchema = z.array(peerRefSchema).max(MAX_EXCHANGED_PEERS)
const emptySchema = z.strictObject({})

export type PeerExchange = Protocol<Record<string, never>, PeerRef[]>

/** "Whom do you know?": a new peer has its mesh within a round trip, where the DHT's first walk takes seconds. */
export function peerExchangeProtocol(network: string): PeerExchange {
  return {
    id: `/lilynode/${network}/p2p/peers/1.0.0`,
    maxRequestBytes: 16,
    maxResponseBytes: MAX_BYTES,
    timeoutMs: 5_000,
    maxPerSecond: 1,
    encodeRequest: () => dagCbor.encode({}),
    decodeRequest: (bytes) => emptySchema.parse(dagCbor.decode(bytes)),
    encodeResponse: (refs) => dagCbor.encode(refs),
    decodeResponse: (bytes) => refsSchema.parse(dagCbor.decode(bytes))
  }
}
