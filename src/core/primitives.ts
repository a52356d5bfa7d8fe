import { CID } from 'multiformats/cid'
import { z } from 'zod'

declare const brand: unique symbol
type Brand<B extends string> = { readonly [brand]: B }

/** 0x-prefixed lower-case hex. */
export type Hex = `0x${string}`
/** A wallet or contract, 20 bytes, lower case (checksums are for the screen only). */
export type Address = Hex & Brand<'Address'>
/** 32 bytes as hex: an id, a digest, a salt. */
export type Bytes32 = Hex & Brand<'Bytes32'>
/** A libp2p PeerId in its base58 text form. */
export type PeerIdText = string & Brand<'PeerId'>
/** A CIDv1 in base32 text form. */
export type CidText = string & Brand<'Cid'>

const hexOf = (bytes: number): RegExp => new RegExp(`^0x[0-9a-f]{${bytes * 2}}$`)
const anyCaseHexOf = (bytes: number): RegExp => new RegExp(`^0x[0-9a-fA-F]{${bytes * 2}}$`)
const toLowerCase = (text: string): string => text.toLowerCase()

/** The schema's checks make the brand true. Not a transform: those run one way only, and codecs encode too. */
const branded = <T extends string>(schema: z.ZodString): z.ZodType<T, string> => schema as unknown as z.ZodType<T, string> // brands live in types only

/** One spelling only: what peers sign has one encoding. */
export const addressSchema = branded<Address>(z.string().regex(hexOf(20), 'not a 20-byte 0x address in lower-case hex'))
export const bytes32Schema = branded<Bytes32>(z.string().regex(hexOf(32), 'not 32 bytes of lower-case 0x hex'))

/** As people and chain nodes write them, checksums and all; lower case from here on. Not for what peers send. */
export const writtenAddressSchema = branded<Address>(z.string().regex(anyCaseHexOf(20), 'not a 20-byte 0x address').overwrite(toLowerCase))
export const writtenBytes32Schema = branded<Bytes32>(z.string().regex(anyCaseHexOf(32), 'not 32 bytes of 0x hex').overwrite(toLowerCase))

/** 65-byte ECDSA signatures and EIP-1271 blobs alike; bounded so that a signature can't be a letter bomb. */
export const signatureSchema = branded<Hex>(z.string().regex(/^0x([0-9a-f]{2}){1,1024}$/, 'not a signature of 1 to 1024 bytes in lower-case 0x hex'))

export const peerIdSchema = branded<PeerIdText>(z.string().regex(/^[1-9A-HJ-NP-Za-km-z]{20,128}$/, 'not a base58 peer id'))

export const cidSchema = branded<CidText>(z.string().max(128).refine(isCidV1, 'not a CIDv1 in base32'))

function isCidV1(text: string): boolean {
  try {
    const cid = CID.parse(text)
    return cid.version === 1 && cid.toString() === text // one spelling only, or one object has two ids
  } catch {
    return false // "is it one" is the question: an exception is the answer no
  }
}

/** uint128 as decimal text on the wire (dag-cbor integers end at 64 bits), bigint in memory. Unit: wei of LILY. */
export const weiSchema = z.codec(
  z.string().regex(/^(0|[1-9]\d{0,38})$/, 'not a whole number of wei'),
  z
    .bigint()
    .nonnegative()
    .lt(1n << 128n),
  {
    decode: (text) => BigInt(text),
    encode: (wei) => wei.toString()
  }
)

export const uint256Schema = z.codec(
  z.string().regex(/^(0|[1-9]\d{0,77})$/, 'not a uint256'),
  z
    .bigint()
    .nonnegative()
    .lt(1n << 256n),
  {
    decode: (text) => BigInt(text),
    encode: (value) => value.toString()
  }
)

/** Bytes as they come from dag-cbor; the codec's maxBytes bounds them. */
export const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'not bytes')

/** Whole numbers that stay exact in JavaScript. */
export const countSchema = z.int().nonnegative()
export const uint32Schema = z.int().nonnegative().max(0xffff_ffff)

export const ZERO_ADDRESS = '0x0000000000000000000000000000000000000000' as Address // 20 zero bytes by sight

export const parseAddress = (text: string): Address => writtenAddressSchema.parse(text)
export const parseBytes32 = (text: string): Bytes32 => writtenBytes32Schema.parse(text)
export const parsePeerId = (text: string): PeerIdText => peerIdSchema.parse(text)
export const parseCid = (text: string): CidText => cidSchema.parse(text)
