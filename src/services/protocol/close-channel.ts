import { z } from 'zod'
import { signedCertificateSchema } from '../../core/certificate.ts'
import { createCodec } from '../../core/codec.ts'
import { bytes32Schema, signatureSchema, weiSchema } from '../../core/primitives.ts'
import type { Protocol } from '../../p2p/protocol.ts'

/** A certificate and an id. */
const MAX_BYTES = 4 * 1024
/** The provider writes to its disk before it signs. */
const TIMEOUT_MS = 10_000
/** A client has one channel with a provider, and closes it once. */
const MAX_PER_SECOND = 1

const askSchema = z.strictObject({ channelId: bytes32Schema, author: signedCertificateSchema })
export type CloseAsk = z.output<typeof askSchema>

/** The provider's `Close {channelId, cumulativeWei}`: docs/protocol/channels.md §1.9. */
const termsSchema = z.strictObject({ cumulativeWei: weiSchema, signature: signatureSchema })
export type CloseTerms = z.output<typeof termsSchema>

const askCodec = createCodec('CloseAsk', askSchema, MAX_BYTES)
const termsCodec = createCodec('CloseTerms', termsSchema, MAX_BYTES)

/** A client that needs a channel no longer asks its provider to agree to the end of it. */
export function closeProtocol(network: string): Protocol<CloseAsk, CloseTerms> {
  return {
    id: `/lilynode/${network}/services/close/1.0.0`,
    maxRequestBytes: MAX_BYTES,
    maxResponseBytes: MAX_BYTES,
    timeoutMs: TIMEOUT_MS,
    maxPerSecond: MAX_PER_SECOND,
    encodeRequest: askCodec.encode,
    decodeRequest: askCodec.decode,
    encodeResponse: termsCodec.encode,
    decodeResponse: termsCodec.decode
  }
}
