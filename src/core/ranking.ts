import { keccak_256 } from '@noble/hashes/sha3.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { Address, Bytes32, Hex } from './primitives.ts'

/** What a candidate is weighed by. docs/protocol/market.md §4.2 */
export type OfParts<T> = readonly [price: T, reputation: T, stake: T, locality: T, cached: T, load: T, hardware: T]

/** What became of a candidate, in the order of the contracts' `Answer`. */
export const ANSWERS = ['not-asked', 'refused', 'silent', 'chosen'] as const
export type Answer = (typeof ANSWERS)[number]

/** An offer that a solver ranked, with what it said of it. Wei of LILY; points before their weights. */
export interface RankedCandidate {
  readonly resourceOffer: Bytes32
  readonly provider: Address
  readonly price: bigint
  readonly stake: bigint
  readonly reputation: bigint
  readonly points: OfParts<bigint>
  readonly score: bigint
  /** Its place in `ANSWERS`. */
  readonly answer: number
}

/** A solver's ranking for one job, best first. Field names and order are those of contracts/src/types/Ranking.sol. */
export interface Ranking {
  readonly weights: OfParts<number>
  /** The client's ceiling in wei. */
  readonly maxPrice: bigint
  readonly candidates: readonly RankedCandidate[]
}

/** What the solver's wallet signs of it: keccak256(abi.encode(ranking)). Each value is below 2²⁵⁶ and of a fixed width, so one ranking has one encoding. */
export function rankingId({ weights, maxPrice, candidates }: Ranking): Bytes32 {
  const head = [...weights, maxPrice]
  // Offsets in bytes: of the ranking itself, then within it of the list behind its head and this offset.
  const words = [32, ...head, 32 * (head.length + 1), candidates.length, ...candidates.flatMap(wordsOf)]
  return `0x${bytesToHex(keccak_256(hexToBytes(words.map(word).join(''))))}` as Bytes32 // 32 bytes: it was just made
}

const wordsOf = (each: RankedCandidate): readonly (bigint | number | Hex)[] => [
  each.resourceOffer,
  each.provider,
  each.price,
  each.stake,
  each.reputation,
  ...each.points,
  each.score,
  each.answer
]

const word = (value: bigint | number | Hex): string => BigInt(value).toString(16).padStart(64, '0')
