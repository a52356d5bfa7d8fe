/** How the vectors of rankings.json are packed: big-endian numbers of fixed widths, one behind the other, so that a contract's test reads them too. */
import type { Address, Bytes32, Hex } from '../../src/core/primitives.ts'
import { parseAddress, parseBytes32 } from '../../src/core/primitives.ts'
import type { OfParts, RankedCandidate, Ranking } from '../../src/core/ranking.ts'

export interface RankingVector {
  readonly jobOffer: Bytes32
  readonly client: Address
  readonly provider: Address
  readonly price: bigint
  readonly ranking: Ranking
  /** Its place in `RANKING_FAULTS`. */
  readonly fault: number
  readonly id: Bytes32
}

/** Bytes of each number. */
const STAKE = [16, 2] as const
const PRICE = [16, 16, 4, 4] as const
const HEAD = [32, 20, 20, 16, 32, 1, 1, 1, 1, 1, 1, 1, 16, 1, 1] as const
const CANDIDATE = [32, 20, 16, 16, 4, 4, 4, 4, 4, 4, 4, 4, 8, 1] as const

type Value = bigint | number | Hex

const pack = (widths: readonly number[], values: readonly Value[]): string =>
  values
    .map((value, index) =>
      BigInt(value)
        .toString(16)
        .padStart(2 * (widths[index] ?? 0), '0')
    )
    .join('')

/** Stake in wei, and its points. */
export const packStakes = (pairs: readonly (readonly [bigint, number])[]): Hex => `0x${pairs.map((pair) => pack(STAKE, pair)).join('')}`

/** The ceiling and a price in wei, and the least and the most points it may have. */
export const packPrices = (rows: readonly (readonly [bigint, bigint, bigint, bigint])[]): Hex => `0x${rows.map((row) => pack(PRICE, row)).join('')}`

export const packRankings = (vectors: readonly RankingVector[]): Hex => `0x${vectors.map(packRanking).join('')}`

function packRanking({ jobOffer, client, provider, price, ranking, fault, id }: RankingVector): string {
  const { weights, maxPrice, candidates } = ranking
  const head = pack(HEAD, [jobOffer, client, provider, price, id, ...weights, maxPrice, fault, candidates.length])
  return head + candidates.map((each) => pack(CANDIDATE, valuesOf(each))).join('')
}

const valuesOf = ({ resourceOffer, provider, price, stake, reputation, points, score, answer }: RankedCandidate): readonly Value[] => [
  ...[resourceOffer, provider, price, stake, reputation],
  ...points,
  ...[score, answer]
]

/** Reads numbers of given widths until nothing is left. */
class Reader {
  readonly #hex: string
  #at = 2

  constructor(hex: string) {
    this.#hex = hex
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#hex.length
  }

  hex(bytes: number): Hex {
    const text: Hex = `0x${this.#hex.slice(this.#at, this.#at + 2 * bytes)}`
    if (text.length !== 2 + 2 * bytes) throw new RangeError(`${bytes} bytes wanted at ${this.#at / 2 - 1}, and the vectors end`)
    this.#at += 2 * bytes
    return text
  }

  big = (bytes: number): bigint => BigInt(this.hex(bytes))
  number = (bytes: number): number => Number(this.hex(bytes))
}

function all<T>(hex: string, read: (reader: Reader) => T): T[] {
  const reader = new Reader(hex)
  const found: T[] = []
  while (!reader.isAtEnd) found.push(read(reader))
  return found
}

export const unpackStakes = (hex: string) => all(hex, (r) => ({ stake: r.big(16), points: r.number(2) }))
export const unpackPrices = (hex: string) => all(hex, (r) => ({ maxPrice: r.big(16), price: r.big(16), least: r.big(4), most: r.big(4) }))
export const unpackRankings = (hex: string): RankingVector[] => all(hex, readRanking)

function readRanking(r: Reader): RankingVector {
  const [jobOffer, client, provider] = [parseBytes32(r.hex(32)), parseAddress(r.hex(20)), parseAddress(r.hex(20))]
  const [price, id] = [r.big(16), parseBytes32(r.hex(32))]
  const weights = seven(() => r.number(1))
  const [maxPrice, fault, count] = [r.big(16), r.number(1), r.number(1)]
  return { jobOffer, client, provider, price, id, fault, ranking: { weights, maxPrice, candidates: Array.from({ length: count }, () => readCandidate(r)) } }
}

function readCandidate(r: Reader): RankedCandidate {
  const [resourceOffer, provider] = [parseBytes32(r.hex(32)), parseAddress(r.hex(20))]
  const [price, stake, reputation] = [r.big(16), r.big(16), r.big(4)]
  return { resourceOffer, provider, price, stake, reputation, points: seven(() => r.big(4)), score: r.big(8), answer: r.number(1) }
}

const seven = <T>(read: () => T): OfParts<T> => [read(), read(), read(), read(), read(), read(), read()]
