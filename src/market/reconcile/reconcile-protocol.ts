import { z } from 'zod'
import { createCodec } from '../../core/codec.ts'
import { MAX_GOSSIP_BYTES } from '../../core/envelope.ts'
import { bytesSchema } from '../../core/primitives.ts'
import type { Protocol } from '../../p2p/protocol.ts'
import { FINGERPRINT_BYTES } from './offer-shelf.ts'

/** Ranges in one question: with 500,000 offers on either side and few differences, one question a level is enough. */
export const MAX_RANGES = 128
/** A range with this many or fewer is told by its ids: the next level of fingerprints would be as long. */
export const LEAF_IDS = 32
/** Envelopes in one answer: 1 MiB at their limit, about 100 KiB in practice. */
export const MAX_ENVELOPES = 64
const ID_BYTES = 32

const exactly = (length: number): typeof bytesSchema => bytesSchema.refine((bytes) => bytes.length === length, `not ${length} bytes`)
const fingerprintSchema = exactly(FINGERPRINT_BYTES)
const idSchema = exactly(ID_BYTES)
/** Hex digits that the ids of the range begin with. */
const prefixSchema = z.string().regex(/^[0-9a-f]{0,64}$/, 'not a prefix of an id in lower-case hex')

const rangesSchema = z.strictObject({
  ranges: z
    .array(z.strictObject({ prefix: prefixSchema, fingerprint: fingerprintSchema }))
    .min(1)
    .max(MAX_RANGES)
    // A range of all offers is a sum of thousands: once in a question it is nothing, a hundred times it holds up the market.
    .refine((ranges) => new Set(ranges.map(({ prefix }) => prefix)).size === ranges.length, 'a range twice')
})
const differenceSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('same') }),
  /** All that the answerer has there. */
  z.strictObject({ type: z.literal('ids'), ids: z.array(idSchema).max(LEAF_IDS) }),
  /** Of the sixteen ranges one digit longer. */
  z.strictObject({ type: z.literal('split'), fingerprints: z.array(fingerprintSchema).length(16) })
])
const differencesSchema = z.strictObject({ differences: z.array(differenceSchema).max(MAX_RANGES) })
const wantedSchema = z.strictObject({ ids: z.array(idSchema).min(1).max(MAX_ENVELOPES) })
/** In any order; those that left the book meanwhile are missing. */
const envelopesSchema = z.strictObject({ envelopes: z.array(bytesSchema.refine((bytes) => bytes.length <= MAX_GOSSIP_BYTES)).max(MAX_ENVELOPES) })

export type Ranges = z.output<typeof rangesSchema>
export type Differences = z.output<typeof differencesSchema>
export type Wanted = z.output<typeof wantedSchema>
export type Envelopes = z.output<typeof envelopesSchema>

const KIB = 1024
const rangesCodec = createCodec('Ranges', rangesSchema, 32 * KIB)
const differencesCodec = createCodec('Differences', differencesSchema, 256 * KIB)
const wantedCodec = createCodec('Wanted', wantedSchema, 4 * KIB)
const envelopesCodec = createCodec('Envelopes', envelopesSchema, (MAX_ENVELOPES + 1) * MAX_GOSSIP_BYTES)

/** "Where do our books differ?" */
export function rangesProtocol(network: string): Protocol<Ranges, Differences> {
  return {
    id: `/lilynode/${network}/market/book-ranges/1.0.0`,
    maxRequestBytes: rangesCodec.maxBytes,
    maxResponseBytes: differencesCodec.maxBytes,
    timeoutMs: 10_000,
    /** A newcomer to a book of 500,000 asks 350 times, once; at this rate it is through in a quarter of a minute. */
    maxPerSecond: 25,
    encodeRequest: rangesCodec.encode,
    decodeRequest: rangesCodec.decode,
    encodeResponse: differencesCodec.encode,
    decodeResponse: differencesCodec.decode
  }
}

/** "Give me these offers, as they were signed." */
export function envelopesProtocol(network: string): Protocol<Wanted, Envelopes> {
  return {
    id: `/lilynode/${network}/market/book-offers/1.0.0`,
    maxRequestBytes: wantedCodec.maxBytes,
    maxResponseBytes: envelopesCodec.maxBytes,
    timeoutMs: 20_000,
    /** 1,600 offers a second: more than a newcomer can verify. */
    maxPerSecond: 25,
    encodeRequest: wantedCodec.encode,
    decodeRequest: wantedCodec.decode,
    encodeResponse: envelopesCodec.encode,
    decodeResponse: envelopesCodec.decode
  }
}
