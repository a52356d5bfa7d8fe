import type { Address, Bytes32, PeerIdText } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { resourceOfferId } from '../../core/resource-offer.ts'
import { BoundedMap } from '../bounded-map.ts'
import { priceOf } from '../price/price-of.ts'
import { DOUBLES, INTS, writeDoubles, writeInts } from './columns.ts'
import type { Standing } from './constraints.ts'
import { isFeasible } from './constraints.ts'
import type { FeatureKey } from './feature-key.ts'
import { featureKeyOf, firstDifference, KEY_BITS } from './feature-key.ts'
import type { JobNeed } from './need.ts'
import type { Ranking, Resting, SearchLimits } from './offer-search.ts'
import { compareCandidates, OfferSearch } from './offer-search.ts'
import { OfferTrie } from './offer-trie.ts'
import { placesOf } from './places.ts'
import { RareIndex } from './rare-index.ts'
import { Rows } from './rows.ts'
import { scoreOf, scorePartsOf } from './score.ts'
import { ShelfLife } from './shelf-life.ts'

export interface ResourceBookInit {
  /** About 2 KiB each (bench/order-book.ts). */
  readonly maxOffers?: number
  /** Nodes of one wallet: beyond, its own nearest expiry makes room, so that one bond can't fill the book. */
  readonly maxOffersPerProvider?: number
}

/** A solver with 1 GiB to spare holds this many; small nodes set less. */
const MAX_OFFERS = 500_000
const MAX_OFFERS_PER_PROVIDER = 4_096
/** Sequences of nodes that left: about 150 bytes each, so that an old offer can't come back while it would still be valid. */
const MAX_TOMBSTONES = 65_536
/** Points of stake (0 to 10,000) to ranks of eviction. */
const STAKE_RANKS = 64

export type Upsert =
  | { readonly kind: 'added' | 'replaced'; readonly resting: Resting; readonly evicted: Resting | undefined }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'stale'; readonly sequence: number }
  /** The book is full of offers that stay longer or have more stake behind them. */
  | { readonly kind: 'crowded-out' }

/** Resource offers at rest: one a node, found by what jobs ask for. One writer; nothing here waits. */
export class ResourceBook {
  readonly #rows = new Rows()
  readonly #trie = new OfferTrie(this.#rows)
  readonly #resting: (Resting | undefined)[] = []
  readonly #rowOf = new Map<PeerIdText, number>()
  readonly #byProvider = new Map<Address, Set<number>>()
  readonly #byArtifact = new RareIndex()
  readonly #byPlace = new RareIndex()
  readonly #shelfLife = new ShelfLife<number>()
  readonly #tombstones = new BoundedMap<PeerIdText, { readonly sequence: number; readonly id: Bytes32 }>(MAX_TOMBSTONES)
  readonly #search: OfferSearch
  readonly #maxOffers: number
  readonly #maxPerProvider: number

  constructor(init: ResourceBookInit = {}) {
    this.#maxOffers = init.maxOffers ?? MAX_OFFERS
    this.#maxPerProvider = init.maxOffersPerProvider ?? MAX_OFFERS_PER_PROVIDER
    const { byArtifact, byPlace } = { byArtifact: this.#byArtifact, byPlace: this.#byPlace }
    this.#search = new OfferSearch({ rows: this.#rows, trie: this.#trie, resting: this.#resting, byArtifact, byPlace, rowOf: this.#rowOf })
  }

  get size(): number {
    return this.#rowOf.size
  }

  /** Of the index; the offers themselves come on top. */
  get indexBytes(): number {
    return this.#rows.bytes + this.#trie.bytes
  }

  get(peerId: PeerIdText): Resting | undefined {
    const row = this.#rowOf.get(peerId)
    return row === undefined ? undefined : this.#resting[row]
  }

  /** The newest sequence accepted from a node, also after it left. */
  latest(peerId: PeerIdText): { readonly sequence: number; readonly id: Bytes32 } | undefined {
    const held = this.get(peerId)
    return held ? { sequence: held.offer.sequence, id: held.id } : this.#tombstones.get(peerId)
  }

  *all(): IterableIterator<Resting> {
    for (const row of this.#rowOf.values()) {
      const resting = this.#resting[row]
      if (resting) yield resting
    }
  }

  /** `id`: for callers that know it already; making it costs an encoding and a hash. */
  upsert(offer: ResourceOffer, standing: Standing, id: Bytes32 = resourceOfferId(offer)): Upsert {
    const peerId = offer.contact.peerId
    const latest = this.latest(peerId)
    if (latest && latest.sequence >= offer.sequence) return { kind: 'stale', sequence: latest.sequence }
    const replaced = this.#remove(peerId)
    if (offer.withdrawn) {
      this.#tombstones.set(peerId, { sequence: offer.sequence, id })
      return { kind: 'withdrawn' }
    }
    this.#tombstones.delete(peerId)
    const resting: Resting = { id, offer, standing, places: placesOf(offer.contact.addrs), id32: Number.parseInt(id.slice(2, 10), 16) }
    this.#add(resting)
    const evicted = this.#makeRoom(offer.provider)
    if (evicted === resting) return { kind: 'crowded-out' }
    return { kind: replaced ? 'replaced' : 'added', resting, evicted }
  }

  /** Takes a node's offer out, for cause. Its sequence stays known, so the same one does not come back. */
  drop(peerId: PeerIdText): Resting | undefined {
    const held = this.get(peerId)
    if (held && this.#remove(peerId)) this.#tombstones.set(peerId, { sequence: held.offer.sequence, id: held.id })
    return held
  }

  /** Facts from the chain about a provider: where they are new its offers are ranked anew. They come with each offer, and one wallet may have thousands. */
  setStanding(provider: Address, standing: Standing): void {
    for (const row of [...(this.#byProvider.get(provider) ?? [])]) {
      const resting = this.#resting[row]
      if (resting && !isSame(resting.standing, standing)) this.#rewrite(row, resting, { ...resting, standing })
    }
  }

  /** Removes what has expired and returns it. */
  expire(nowMs: number): readonly Resting[] {
    const gone: Resting[] = []
    for (const row of this.#shelfLife.expired(nowMs)) {
      const resting = this.#resting[row]
      if (resting && this.#remove(resting.offer.contact.peerId)) gone.push(resting)
    }
    for (const { offer, id } of gone) this.#tombstones.set(offer.contact.peerId, { sequence: offer.sequence, id })
    return gone
  }

  search(need: JobNeed, limits: SearchLimits): Ranking {
    if (need.target === undefined) return this.#search.run(need, limits)
    const rows = [...(this.#byProvider.get(need.target) ?? [])]
    const fit = rows.map((row) => this.#resting[row]).filter((resting) => resting !== undefined && isFeasible(resting, need))
    const candidates = fit.flatMap((resting) => {
      if (!resting || limits.skip?.(resting)) return []
      const parts = scorePartsOf(resting, resting.places, need)
      return [{ resting, parts, score: scoreOf(parts, need), price: priceOf(resting.offer.price, need.price) }]
    })
    candidates.sort((a, b) => compareCandidates(a, b, need.jobOffer))
    return { candidates: candidates.slice(0, limits.limit), exact: true, examined: rows.length }
  }

  #add(resting: Resting): void {
    const row = this.#rows.take()
    this.#resting[row] = resting
    this.#rowOf.set(resting.offer.contact.peerId, row)
    const siblings = this.#byProvider.get(resting.offer.provider)
    if (siblings) siblings.add(row)
    else this.#byProvider.set(resting.offer.provider, new Set([row]))
    for (const artifact of new Set(resting.offer.cached)) this.#byArtifact.add(artifact, row)
    for (const large of new Set(resting.places.map((place) => place.large))) this.#byPlace.add(large, row)
    this.#shelfLife.add(row, rankOf(resting), resting.offer.expiresAtMs)
    this.#write(row, resting)
    this.#trie.insert(row, featureKeyOf(resting))
  }

  #remove(peerId: PeerIdText): boolean {
    const row = this.#rowOf.get(peerId)
    const resting = row === undefined ? undefined : this.#resting[row]
    if (row === undefined || !resting) return false
    this.#trie.remove(row)
    this.#rowOf.delete(peerId)
    const siblings = this.#byProvider.get(resting.offer.provider)
    siblings?.delete(row)
    if (siblings?.size === 0) this.#byProvider.delete(resting.offer.provider)
    for (const artifact of new Set(resting.offer.cached)) this.#byArtifact.remove(artifact, row)
    for (const large of new Set(resting.places.map((place) => place.large))) this.#byPlace.remove(large, row)
    this.#shelfLife.remove(row, rankOf(resting), resting.offer.expiresAtMs)
    this.#resting[row] = undefined
    this.#rows.give(row)
    return true
  }

  #rewrite(row: number, before: Resting, after: Resting): void {
    const [oldKey, newKey]: [FeatureKey, FeatureKey] = [featureKeyOf(before), featureKeyOf(after)]
    const moves = firstDifference(oldKey, newKey) < KEY_BITS
    this.#shelfLife.remove(row, rankOf(before), before.offer.expiresAtMs)
    this.#shelfLife.add(row, rankOf(after), after.offer.expiresAtMs)
    if (moves) this.#trie.remove(row)
    this.#resting[row] = after
    this.#write(row, after)
    if (moves) this.#trie.insert(row, newKey)
    else this.#trie.refresh(row)
  }

  #write(row: number, resting: Resting): void {
    writeDoubles(this.#rows.doubles, row * DOUBLES, resting)
    writeInts(this.#rows.ints, row * INTS, resting)
  }

  /** Lowest stake first, then nearest expiry; within one wallet's share before across wallets. */
  #makeRoom(provider: Address): Resting | undefined {
    const own = this.#byProvider.get(provider)
    if (own && own.size > this.#maxPerProvider) return this.#evict(nearestExpiry([...own].map((row) => this.#resting[row])))
    if (this.size <= this.#maxOffers) return undefined
    const row = this.#shelfLife.weakest()
    return row === undefined ? undefined : this.#evict(this.#resting[row])
  }

  #evict(resting: Resting | undefined): Resting | undefined {
    if (resting) this.#remove(resting.offer.contact.peerId)
    return resting
  }
}

const isSame = (a: Standing, b: Standing): boolean => a.stake === b.stake && a.freeStake === b.freeStake && a.reputation === b.reputation

const rankOf = ({ standing }: Resting): number => Math.floor((scoreRank(standing.stake) * STAKE_RANKS) / 10_001)

function scoreRank(stake: bigint): number {
  // Octaves of wei, not of LILY: small bonds on a test network differ too. 2¹²⁸ wei is the most there can be.
  return Math.floor((stake.toString(2).length * 10_000) / 128)
}

function nearestExpiry(offers: readonly (Resting | undefined)[]): Resting | undefined {
  let found: Resting | undefined
  for (const resting of offers) if (resting && (!found || resting.offer.expiresAtMs < found.offer.expiresAtMs)) found = resting
  return found
}
