import type { Deal } from '../../core/deal.ts'
import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import type { Ranking } from '../../core/ranking.ts'
import type { TxReceipt } from '../ports.ts'

/** What a solver's wallet signs of each match: this is deal number `round` that it announces for this job, and this is how it was chosen. docs/protocol/market.md §8.2 */
export interface SolverWord {
  readonly jobOffer: Bytes32
  readonly round: number
  readonly dealId: Bytes32
  /** `rankingId` */
  readonly ranking: Bytes32
}

export interface SignedWord extends SolverWord {
  readonly signature: Hex
}

/** Two words of one solver that can't both be honest. */
export interface TwoWords {
  readonly type: 'two-words'
  readonly solver: Address
  readonly one: SignedWord
  readonly other: SignedWord
}

/** A word of a deal's solver for a ranking that contradicts itself or the deal. */
export interface BrokenRanking {
  readonly type: 'ranking'
  readonly solver: Address
  readonly one: SignedWord
  readonly deal: Deal
  readonly ranking: Ranking
}

export type BondProof = TwoWords | BrokenRanking

/** What a conviction would do, and cost whoever sends it. */
export interface ConvictionTerms {
  /** Wei that the solver would lose, and what of it goes to the sender. */
  readonly bond: bigint
  readonly bounty: bigint
  readonly gas: bigint
}

/** contracts/src/SolverBonds.sol. Verbs resolve when mined, and are estimated first: a refusal costs nothing. */
export interface BondChain {
  /** Wei of LILY that the solver answers with. */
  bondOf(solver: Address): Promise<bigint>
  /** From which block time on, in seconds, the bond can be taken back; 0: nobody asked. */
  releasableAt(solver: Address): Promise<number>
  convictionsOf(solver: Address): Promise<number>
  /** @throws ChainError with the contract's reason where it would refuse */
  convictionTerms(proof: BondProof, signal: AbortSignal): Promise<ConvictionTerms>
  post(amount: bigint, signal: AbortSignal): Promise<TxReceipt>
  requestRelease(signal: AbortSignal): Promise<TxReceipt>
  release(signal: AbortSignal): Promise<TxReceipt>
  convict(proof: BondProof, signal: AbortSignal): Promise<TxReceipt>
}
