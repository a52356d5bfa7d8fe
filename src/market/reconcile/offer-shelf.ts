import { createHash } from 'node:crypto'
import type { Bytes32, PeerIdText } from '../../core/primitives.ts'

/** A node's offer as it was signed, to hand on to whoever lacks it. */
export interface ShelvedOffer {
  readonly id: Bytes32
  readonly peerId: PeerIdText
  readonly envelope: Uint8Array
}

/** What lies below a prefix, in 16 bytes: equal for equal sets. */
export type Fingerprint = Uint8Array
export const FINGERPRINT_BYTES = 16

/** Ids are hashes, so they spread evenly: at 500,000 offers a bucket has 122. */
const BUCKET_NIBBLES = 3
const BUCKETS = 16 ** BUCKET_NIBBLES
const MODULUS = 1n << 256n
/** As many as the book holds by itself (resource-book.ts); an envelope has about 1.5 KiB. */
const MAX_OFFERS = 500_000

interface Bucket {
  readonly ids: Set<Bytes32>
  /** Of all ids, mod 2²⁵⁶: set in any order, and taken back the same way. */
  sum: bigint
}

/**
 * The envelopes of the offers in the book, with fingerprints of any range of ids that shares a prefix: two books that differ in few
 * offers find them in few messages. docs/protocol/network.md §8
 */
export class OfferShelf {
  readonly #byPeer = new Map<PeerIdText, ShelvedOffer>()
  readonly #byId = new Map<Bytes32, ShelvedOffer>()
  readonly #buckets: readonly Bucket[] = Array.from({ length: BUCKETS }, () => ({ ids: new Set<Bytes32>(), sum: 0n }))
  readonly #maxOffers: number

  constructor(maxOffers: number = MAX_OFFERS) {
    this.#maxOffers = maxOffers
  }

  get size(): number {
    return this.#byPeer.size
  }

  /** One a node; a full shelf takes none of a new node until others go. */
  put(offer: ShelvedOffer): void {
    this.drop(offer.peerId)
    if (this.#byPeer.size >= this.#maxOffers || this.#byId.has(offer.id)) return
    this.#byPeer.set(offer.peerId, offer)
    this.#byId.set(offer.id, offer)
    const bucket = this.#bucketOf(offer.id)
    bucket.ids.add(offer.id)
    bucket.sum = (bucket.sum + BigInt(offer.id)) % MODULUS
  }

  drop(peerId: PeerIdText): void {
    const held = this.#byPeer.get(peerId)
    if (held === undefined) return
    this.#byPeer.delete(peerId)
    this.#byId.delete(held.id)
    const bucket = this.#bucketOf(held.id)
    bucket.ids.delete(held.id)
    bucket.sum = (bucket.sum - BigInt(held.id) + MODULUS) % MODULUS
  }

  /** The last that were put, at most `count`. */
  newest(count: number): readonly Uint8Array[] {
    return count === 0 ? [] : [...this.#byPeer.values()].slice(-count).map(({ envelope }) => envelope)
  }

  envelopeOf(peerId: PeerIdText): Uint8Array | undefined {
    return this.#byPeer.get(peerId)?.envelope
  }

  byId(id: Bytes32): Uint8Array | undefined {
    return this.#byId.get(id)?.envelope
  }

  has(id: Bytes32): boolean {
    return this.#byId.has(id)
  }

  /** `prefix`: lower-case hex digits without 0x; empty: all. */
  count(prefix: string): number {
    return this.#bucketsUnder(prefix).reduce((sum, bucket) => sum + (prefix.length <= BUCKET_NIBBLES ? bucket.ids.size : idsIn(bucket, prefix).length), 0)
  }

  idsUnder(prefix: string): Bytes32[] {
    return this.#bucketsUnder(prefix).flatMap((bucket) => (prefix.length <= BUCKET_NIBBLES ? [...bucket.ids] : idsIn(bucket, prefix)))
  }

  fingerprint(prefix: string): Fingerprint {
    let count = 0
    let sum = 0n
    for (const bucket of this.#bucketsUnder(prefix)) {
      const ids = prefix.length <= BUCKET_NIBBLES ? undefined : idsIn(bucket, prefix)
      count += ids?.length ?? bucket.ids.size
      sum += ids ? ids.reduce((total, id) => total + BigInt(id), 0n) : bucket.sum
    }
    const digest = createHash('sha256')
      .update(`${count}:${(sum % MODULUS).toString(16)}`)
      .digest()
    return Uint8Array.from(digest.subarray(0, FINGERPRINT_BYTES))
  }

  #bucketOf(id: Bytes32): Bucket {
    const bucket = this.#buckets[Number.parseInt(id.slice(2, 2 + BUCKET_NIBBLES), 16)]
    if (bucket === undefined) throw new Error('invariant: an id begins with three hex digits')
    return bucket
  }

  #bucketsUnder(prefix: string): readonly Bucket[] {
    const head = prefix.slice(0, BUCKET_NIBBLES)
    const first = Number.parseInt(head.padEnd(BUCKET_NIBBLES, '0'), 16)
    return this.#buckets.slice(first, first + 16 ** (BUCKET_NIBBLES - head.length))
  }
}

const idsIn = (bucket: Bucket, prefix: string): Bytes32[] => [...bucket.ids].filter((id) => id.startsWith(prefix, 2))
