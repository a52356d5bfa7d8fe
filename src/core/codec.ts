import * as dagCbor from '@ipld/dag-cbor'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { equals } from 'multiformats/bytes'
import { CID } from 'multiformats/cid'
import * as Digest from 'multiformats/hashes/digest'
import { z } from 'zod'
import type { Bytes32, CidText } from './primitives.ts'

/** Multihash code of sha2-256. */
const SHA2_256 = 0x12

/** Bytes ↔ noun, for one noun. Canonical: one value has one encoding, hence one id. */
export interface Codec<T> {
  readonly maxBytes: number
  /** @throws {TypeError} when the encoding would pass `maxBytes` */
  encode(noun: T): Uint8Array
  /** @throws {TypeError | z.ZodError} when the bytes are too many, not dag-cbor, not canonical, or not this noun */
  decode(bytes: Uint8Array): T
  /** CIDv1, dag-cbor, sha2-256, base32. */
  cid(noun: T): CidText
}

export function createCodec<S extends z.ZodType>(name: string, schema: S, maxBytes: number): Codec<z.output<S>> {
  const encode = (noun: z.output<S>): Uint8Array => {
    const bytes = dagCbor.encode(z.encode(schema, noun))
    if (bytes.length > maxBytes) throw new TypeError(`${name}: ${bytes.length} bytes encoded, the limit is ${maxBytes}`)
    return bytes
  }
  return {
    maxBytes,
    encode,
    decode: (bytes) => {
      if (bytes.length > maxBytes) throw new TypeError(`${name}: ${bytes.length} bytes, the limit is ${maxBytes}`)
      const plain: unknown = dagCbor.decode(bytes)
      if (!equals(dagCbor.encode(plain), bytes)) throw new TypeError(`${name}: not in canonical dag-cbor`)
      return schema.parse(plain)
    },
    cid: (noun) => cidOfBytes(encode(noun), dagCbor.code)
  }
}

/** The CID of bytes as they stand; `code` is the multicodec (0x55 raw, 0x71 dag-cbor). */
export function cidOfBytes(bytes: Uint8Array, code: number): CidText {
  return CID.createV1(code, Digest.create(SHA2_256, sha256(bytes))).toString() as CidText // just made
}

/** The sha2-256 inside a CID: how a CID is named on chain. */
export function digestOfCid(cid: CidText): Bytes32 {
  const { multihash } = CID.parse(cid)
  if (multihash.code !== SHA2_256 || multihash.size !== 32) throw new TypeError(`cid ${cid}: not a sha2-256 CID`)
  return `0x${bytesToHex(multihash.digest)}` as Bytes32 // 32 bytes by the check above
}

/** The dag-cbor CID whose sha2-256 is `digest`: the way back from chain to content. */
export function cidOfDigest(digest: Bytes32): CidText {
  const bytes = Uint8Array.from(Buffer.from(digest.slice(2), 'hex'))
  return CID.createV1(dagCbor.code, Digest.create(SHA2_256, bytes)).toString() as CidText // just made
}

/** Multicodec of dag-pb, of which UnixFS makes its folders. */
const DAG_PB = 0x70

/** The CID of the UnixFS folder whose sha2-256 is `digest`. */
export function folderOfDigest(digest: Bytes32): CidText {
  const bytes = Uint8Array.from(Buffer.from(digest.slice(2), 'hex'))
  return CID.createV1(DAG_PB, Digest.create(SHA2_256, bytes)).toString() as CidText // just made
}

/** sha2-256 of the canonical dag-cbor of plain data. */
export function hashOf(value: unknown): Bytes32 {
  return `0x${bytesToHex(sha256(dagCbor.encode(value)))}` as Bytes32 // sha2-256 is 32 bytes
}
