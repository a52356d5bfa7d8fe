import { z } from 'zod'
import { createCodec } from '../../core/codec.ts'
import { MAX_GOSSIP_BYTES } from '../../core/envelope.ts'
import { bytes32Schema, bytesSchema } from '../../core/primitives.ts'
import type { Protocol } from '../../p2p/protocol.ts'
import { MAX_EXPLAINED } from '../offer/match.ts'

const messageSchema = bytesSchema.refine(({ length }) => length <= MAX_GOSSIP_BYTES, 'larger than any message')

/** A match and the offers that it ranks, each as its author signed it. */
export const explainedSchema = z.strictObject({ match: messageSchema, offers: z.array(messageSchema).max(MAX_EXPLAINED) })
export type Explained = z.output<typeof explainedSchema>

/** Eight offers and the match, each as large as a message may be. */
export const MAX_EXPLAINED_BYTES = (MAX_EXPLAINED + 2) * MAX_GOSSIP_BYTES
const requestSchema = z.strictObject({ dealId: bytes32Schema })
const responseSchema = z.strictObject({ explained: explainedSchema.optional() })
const requestCodec = createCodec('ExplainRequest', requestSchema, 128)
const responseCodec = createCodec('ExplainResponse', responseSchema, MAX_EXPLAINED_BYTES)

/** Client → solver: why this provider? With all that is needed to compute the answer again. market.md §8.4 */
export function explainProtocol(network: string): Protocol<z.output<typeof requestSchema>, z.output<typeof responseSchema>> {
  return {
    id: `/lilynode/${network}/market/explain/1.0.0`,
    maxRequestBytes: requestCodec.maxBytes,
    maxResponseBytes: responseCodec.maxBytes,
    timeoutMs: 5_000, // up to 160 KiB on a slow line
    maxPerSecond: 20, // a client that submits many jobs asks once for each
    encodeRequest: requestCodec.encode,
    decodeRequest: requestCodec.decode,
    encodeResponse: responseCodec.encode,
    decodeResponse: responseCodec.decode
  }
}
