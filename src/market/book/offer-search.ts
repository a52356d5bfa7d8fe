import type { Bytes32, PeerIdText } from '../../core/primitives.ts'
import type { ScoreParts } from '../offer/match.ts'
import { priceOf } from '../price/price-of.ts'
import { BestFirst } from './best-first.ts'
import type { Row } from './columns.ts'
import { isFeasible } from './constraints.ts'
import type { JobNeed } from './need.ts'
import type { OfferTrie } from './offer-trie.ts'
import { INFEASIBLE, Query } from './query.ts'
import type { RareIndex } from './rare-index.ts'
import type { Rows } from './rows.ts'
import { NONE } from './rows.ts'
import { scoreOf, scorePartsOf } from './score.ts'

/** A resource offer at rest in the book. */
export interface Resting extends Row {
  readonly id: Bytes32
}

export interface Candidate {
  readonly resting: Resting
  /** Wei, exact. */
  readonly price: bigint
  readonly score: number
  readonly parts: ScoreParts
}

export interface SearchLimits {
  /** Candidates wanted, best first. */
  readonly limit: number
  /** Offers to leave out: asked before, full, or of those out of favour. */
  skip?(resting: Resting): boolean
}

export interface Ranking {
  readonly candidates: readonly Candidate[]
  /** False: the search met its budget, so a better offer may exist. */
  readonly exact: boolean
  /** Rows looked at. */
  readonly examined: number
}

/** About 2 ms: only a book made to resist the index (every offer as good as the next in another way) comes near it. */
const MAX_EXAMINED = 20_000
/** A score has 26 bits (market.md §4.3); the rest of a double's 53 are the tie-break's. */
const TIE_BITS = 27
const TIE_STEPS = 2 ** TIE_BITS

export interface OfferSearchComponents {
  readonly rows: Rows
  readonly trie: OfferTrie
  /** By row; undefined for the rows of the trie's nodes. */
  readonly resting: readonly (Resting | undefined)[]
  readonly byArtifact: RareIndex
  readonly byPlace: RareIndex
  readonly rowOf: ReadonlyMap<PeerIdText, number>
}

/**
 * The best offers for a job, exactly: rows are looked at in the order of what they may score at most, so when an offer's own score
 * comes to the top, nothing that was not looked at can be better. market.md §4.4
 */
export class OfferSearch {
  readonly #c: OfferSearchComponents
  readonly #frontier = new BestFirst()
  /** Candidates of the running search by row, once their exact score is known. */
  readonly #scored = new Map<number, Candidate>()

  constructor(components: OfferSearchComponents) {
    this.#c = components
  }

  run(need: JobNeed, limits: SearchLimits): Ranking {
    this.#frontier.clear()
    this.#scored.clear()
    const query = new Query(need)
    const direct = this.#directRows(query, need)
    const examined = direct.size + this.#seed(query)
    const found = this.#drain({ query, need, limits, direct }, examined)
    found.candidates.sort((a, b) => compareCandidates(a, b, need.jobOffer))
    return { ...found, candidates: found.candidates.slice(0, limits.limit) }
  }

  /** Offers that few others are like in a way that counts for this job; the rows of sets then need not reckon with it. */
  #directRows(query: Query, need: JobNeed): ReadonlySet<number> {
    const direct = new Set<number>()
    const cached = need.weights.cached > 0 ? this.#c.byArtifact.rowsOf(need.artifact) : undefined
    const places = need.weights.locality > 0 ? need.places.map((place) => this.#c.byPlace.rowsOf(place.large)) : []
    const allRare = places.every((rows) => rows !== undefined)
    if (cached) for (const row of cached) direct.add(row)
    if (allRare) for (const rows of places) for (const row of rows ?? []) direct.add(row)
    const measured = need.weights.locality > 0 ? this.#measuredRows(need) : new Set<number>()
    for (const row of measured) direct.add(row)
    for (const row of direct) {
      query.isMeasured = measured.has(row)
      this.#consider(query, row) // while the query still reckons with everything
    }
    query.isMeasured = false
    query.reckonCached = cached === undefined
    query.reckonPlace = !allRare
    return direct
  }

  #measuredRows({ roundTrips }: JobNeed): ReadonlySet<number> {
    const rows = [...(roundTrips?.keys() ?? [])].map((peerId) => this.#c.rowOf.get(peerId))
    return new Set(rows.filter((row) => row !== undefined))
  }

  #seed(query: Query): number {
    const { root } = this.#c.trie
    if (root === NONE) return 0
    this.#consider(query, root)
    return 1
  }

  #drain(search: { query: Query; need: JobNeed; limits: SearchLimits; direct: ReadonlySet<number> }, already: number) {
    const candidates: Candidate[] = []
    const { limits } = search
    let examined = already
    let worst = Number.NEGATIVE_INFINITY
    // Equal priorities are all taken, then sorted by the whole id: the heap knows only its first bits.
    while (this.#frontier.size > 0 && (candidates.length < limits.limit || this.#frontier.top === worst)) {
      if (examined > MAX_EXAMINED) return { candidates, exact: false, examined }
      const priority = this.#frontier.top
      const row = this.#frontier.pop()
      const resting = this.#c.resting[row]
      if (resting === undefined) {
        examined += this.#expand(search.query, row, search.direct)
        continue
      }
      const candidate = this.#scored.get(row) ?? this.#score(search, row, resting)
      if (candidate === undefined) continue
      const own = priorityOf(candidate.score, search.query.leastDistance(this.#c.rows, row))
      if (own < priority) {
        this.#frontier.push(row, own) // the bound was above the truth: back to its true place
        continue
      }
      candidates.push(candidate)
      worst = own
    }
    return { candidates, exact: true, examined }
  }

  #expand(query: Query, node: number, direct: ReadonlySet<number>): number {
    const { trie } = this.#c
    if (!trie.isLeaf(node)) {
      this.#consider(query, trie.firstOf(node))
      this.#consider(query, trie.secondOf(node))
      return 2
    }
    let looked = 0
    for (let row = trie.firstOf(node); row !== NONE; row = trie.secondOf(row)) {
      if (!direct.has(row)) this.#consider(query, row)
      looked++
    }
    return looked
  }

  #consider(query: Query, row: number): void {
    const { rows } = this.#c
    const bound = query.bound(rows, row)
    if (bound !== INFEASIBLE) this.#frontier.push(row, priorityOf(bound, query.leastDistance(rows, row)))
  }

  #score({ need, limits }: { need: JobNeed; limits: SearchLimits }, row: number, resting: Resting): Candidate | undefined {
    const { offer } = resting
    if (limits.skip?.(resting) || !isFeasible(resting, need)) return undefined
    const parts = scorePartsOf(resting, resting.places, need)
    const candidate = { resting, parts, price: priceOf(offer.price, need.price), score: scoreOf(parts, need) }
    this.#scored.set(row, candidate)
    return candidate
  }
}

const priorityOf = (score: number, distance: number): number => score * TIE_STEPS + (TIE_STEPS - 1 - Math.floor(distance / 2 ** (32 - TIE_BITS)))

/** Higher score first; then the offer whose id is nearer to the job's by exclusive-or: no id wins all ties, so equals share the work. */
export function compareCandidates(a: Candidate, b: Candidate, jobOffer: Bytes32): number {
  if (a.score !== b.score) return b.score - a.score
  const job = BigInt(jobOffer)
  const difference = (BigInt(a.resting.id) ^ job) - (BigInt(b.resting.id) ^ job)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
