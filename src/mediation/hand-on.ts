import { z } from 'zod'
import { peerRefSchema, signedCertificateSchema } from '../core/certificate.ts'
import { createCodec } from '../core/codec.ts'
import { bytes32Schema } from '../core/primitives.ts'
import type { Protocol } from '../p2p/protocol.ts'

const KIB = 1024

/** "I have voted for the result of your deal, and made the same files: they can be had from me." docs/protocol/mediation.md §3.9 */
const handOnSchema = z.strictObject({ dealId: bytes32Schema, contact: peerRefSchema, author: signedCertificateSchema })
export type HandOn = z.output<typeof handOnSchema>

const heardSchema = z.strictObject({ heard: z.boolean() })
export type Heard = z.output<typeof heardSchema>

const requestCodec = createCodec('HandOn', handOnSchema, 8 * KIB)
const responseCodec = createCodec('Heard', heardSchema, 64)

/** Mediator → client of a case. */
export function handOnProtocol(network: string): Protocol<HandOn, Heard> {
  return {
    id: `/lilynode/${network}/mediation/hand-on/1.0.0`,
    maxRequestBytes: requestCodec.maxBytes,
    maxResponseBytes: responseCodec.maxBytes,
    timeoutMs: 10_000, // a few look-ups on chain
    maxPerSecond: 5, // a mediator says it once a case
    encodeRequest: requestCodec.encode,
    decodeRequest: requestCodec.decode,
    encodeResponse: responseCodec.encode,
    decodeResponse: responseCodec.decode
  }
}
