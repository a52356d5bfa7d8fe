import type { Deal } from '../../core/deal.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { ChainPoint, TxReceipt } from '../ports.ts'

/** In the order of contracts/src/types/Mediation.sol. */
export const CASE_PHASES = ['None', 'Draw', 'Commit', 'Reveal', 'Verdict', 'Done'] as const
export type CasePhase = (typeof CASE_PHASES)[number]
export const RULINGS = ['None', 'Cleared', 'Convicted', 'InputWithheld', 'ResultWithheld', 'Equivocated', 'NonDeterministic', 'Failed'] as const
export type Ruling = (typeof RULINGS)[number]
export const VOTES = ['None', 'Committed', 'Match', 'Mismatch', 'InputUnavailable', 'NoShow', 'Unrunnable'] as const
export type Vote = (typeof VOTES)[number]
/** What a mediator may say of a result. */
export type SpokenVote = 'Match' | 'Mismatch' | 'InputUnavailable' | 'Unrunnable'

/** Where the contracts of trust are. */
export interface Court {
  readonly mediation: Address
  readonly pool: Address
  readonly beacon: Address
  readonly strategies: Address
  readonly reputation: Address
  readonly equivocations: Address
  /** The audit fund too: its escrow balance pays for audits. */
  readonly audits: Address
  /** Seconds of a round of the beacon. */
  readonly roundS: number
  /** Seconds for revealing, for provider and mediators alike. */
  readonly revealS: number
  /** Seconds in which a ruling can be appealed against. */
  readonly appealS: number
}

/** A deal under mediation, or one that was. */
export interface CaseOnChain {
  readonly phase: CasePhase
  /** Who brought it, and earns the finder's bounty; undefined: the deal's client. */
  readonly finder: Address | undefined
  /** Draw: the beacon's round that is awaited. Otherwise unix seconds at which the phase ends. */
  readonly deadline: number
  /** 1 to 4: 1, 3, 7 or 15 seats. */
  readonly round: number
  readonly redraws: number
  /** Draw: seats to fill. Commit: seats that have not committed. Reveal: commitments that have not been revealed. */
  readonly open: number
  /** True: the provider was paid before the case began. */
  readonly paid: boolean
  readonly ruling: Ruling
  readonly price: bigint
  /** Wei of LILY that the case has collected and will pay out. */
  readonly pot: bigint
  /** Who paid the first fee; undefined: the provider will, out of its stake. */
  readonly payer: 'client' | 'fund' | undefined
  /** What one mediator earns. */
  readonly fee: bigint
  /** The provider's answer, once it is revealed. */
  readonly answer: Bytes32 | undefined
}

export interface SeatOnChain {
  readonly mediator: Address
  readonly vote: Vote
  /** The commitment; from the reveal on the answer that the mediator found (zero: the inputs could not be had). Its leading 216 bits, then
   * zeros; an answer that is the provider's in those is shown whole. */
  readonly word: Bytes32
}

export interface BondOnChain {
  readonly owner: Address
  readonly amount: bigint
  /** The ruling that was appealed against; None: the owner joined the challenge. */
  readonly against: Ruling
}

/** A provider's record: only results that were run again count. */
export interface Score {
  readonly checks: number
  readonly replicated: number
  /** Found right since the last conviction. */
  readonly streak: number
  readonly convictions: number
  /** Sum of the prices of the streak's deals: for a deal of price P no more than worth / P of them count. trust.md §5.1 */
  readonly worthWei: bigint
}

/** What a result's hash is made of. */
export interface ResultParts {
  readonly dealId: Bytes32
  readonly provider: Address
  readonly digest: Bytes32
  /** sha2-256 of the outputs' CID. */
  readonly outputsDigest: Bytes32
  readonly outcomeId: Bytes32
  readonly salt: Bytes32
}

/** All of a result that whoever runs the job again finds alike: its digest, the files behind it, how the job ended. trust.md §3 */
export type AnswerParts = Pick<ResultParts, 'digest' | 'outputsDigest' | 'outcomeId'>

export interface VoteParts {
  readonly dealId: Bytes32
  readonly round: number
  readonly mediator: Address
  /** Zero: the inputs could not be had. `UNRUNNABLE`: the job can't be run by this mediator. */
  readonly answer: Bytes32
  readonly salt: Bytes32
}

/** A seat as its mediator names it. */
export interface SeatRef {
  readonly dealId: Bytes32
  readonly round: number
  /** Its place in the round, replaced ones included. */
  readonly seat: number
}

type Of<Type extends string, Fields> = Fields & { readonly type: Type; readonly dealId: Bytes32; readonly at: ChainPoint }

/** Every change of a case, in chain order. */
export type CaseEvent =
  | Of<'case-opened', { readonly finder: Address; readonly payer: Address | undefined; readonly seedRound: number }>
  | Of<'seat-drawn', { readonly mediator: Address; readonly round: number; readonly seat: number; readonly deadlineS: number }>
  | Of<'vote-committed', { readonly mediator: Address; readonly round: number }>
  | Of<'result-revealed', { readonly digest: Bytes32; readonly outputsDigest: Bytes32; readonly outcomeId: Bytes32; readonly deadlineS: number }>
  | Of<'vote-revealed', { readonly mediator: Address; readonly round: number; readonly vote: Vote; readonly answer: Bytes32 }>
  | Of<'no-show', { readonly mediator: Address; readonly round: number; readonly fine: bigint }>
  | Of<'escalated', { readonly round: number; readonly redraws: number; readonly seedRound: number }>
  | Of<'ruled', { readonly ruling: Ruling; readonly round: number; readonly deadlineS: number }>
  | Of<'bond-posted', { readonly owner: Address; readonly amount: bigint; readonly against: Ruling }>
  | Of<'case-closed', { readonly ruling: Ruling; readonly round: number; readonly slashed: bigint }>

/** Trust on chain: docs/protocol/trust.md. Verbs resolve when mined, and are estimated first, so that a refusal costs nothing. */
export interface TrustChain {
  court(): Promise<Court>
  /** Undefined: there never was one. */
  caseOf(dealId: Bytes32): Promise<CaseOnChain | undefined>
  /** Of one round, replaced ones included. */
  seatsOf(dealId: Bytes32, round: number): Promise<readonly SeatOnChain[]>
  bondsOf(dealId: Bytes32): Promise<readonly BondOnChain[]>
  /** What an appeal against the ruling of this round costs. */
  appealBond(dealId: Bytes32): Promise<bigint>
  /** A mediator's weight in the pool, in gwei of LILY; 0: it can't be drawn. */
  weightOf(mediator: Address): Promise<bigint>
  /** What it has bid, in wei. */
  leastFeeOf(mediator: Address): Promise<bigint>
  totalWeight(): Promise<bigint>
  /** Undefined: not ready. */
  seedOf(beaconRound: number): Promise<Bytes32 | undefined>
  /** Members that committed in a round of the beacon that is over and did not reveal. */
  withheldIn(beaconRound: number): Promise<readonly Address[]>
  reputationOf(provider: Address): Promise<Score>
  /** Whether the lot has fallen on a paid deal; false, too, as long as its seed is not ready. */
  isDrawn(deal: Deal, paidAtS: number): Promise<boolean>
  /** In 10^-18. */
  auditProbability(deal: Deal): Promise<bigint>
  /** What `commitVote` takes. */
  voteCommitment(parts: VoteParts): Promise<Bytes32>
  /** What `commitBeacon` takes. */
  beaconCommitment(parts: { readonly beaconRound: number; readonly member: Address; readonly value: Bytes32 }): Promise<Bytes32>

  /** By the client: of a committed result within judgeS, of a paid deal within auditS. Costs one mediator's fee. */
  challenge(deal: Deal, signal: AbortSignal): Promise<TxReceipt>
  joinChallenge(deal: Deal, signal: AbortSignal): Promise<TxReceipt>
  /** `list`: the offer's mediators, which the deal's mediator rule hashes; empty: anyone of the pool. */
  draw(deal: Deal, list: readonly Address[], signal: AbortSignal): Promise<TxReceipt>
  commitVote(seat: SeatRef, commitment: Bytes32, signal: AbortSignal): Promise<TxReceipt>
  revealResult(deal: Deal, parts: ResultParts, signal: AbortSignal): Promise<TxReceipt>
  revealVote(seat: SeatRef, word: { readonly vote: SpokenVote; readonly answer: Bytes32; readonly salt: Bytes32 }, signal: AbortSignal): Promise<TxReceipt>
  tally(deal: Deal, signal: AbortSignal): Promise<TxReceipt>
  convictWithheld(deal: Deal, signal: AbortSignal): Promise<TxReceipt>
  appeal(deal: Deal, signal: AbortSignal): Promise<TxReceipt>
  conclude(deal: Deal, signal: AbortSignal): Promise<TxReceipt>
  /** In quiet times only: the first halves of even rounds of the beacon. */
  joinPool(signal: AbortSignal): Promise<TxReceipt>
  /** By a member of the pool, in quiet times: the least fee that it works for, in wei. */
  bid(leastFee: bigint, signal: AbortSignal): Promise<TxReceipt>
  retireFromPool(signal: AbortSignal): Promise<TxReceipt>
  /** In quiet times: lowers the weights that draws have found to be above their stakes. Refused if there are none. */
  tidyPool(signal: AbortSignal): Promise<TxReceipt>
  /** In the first half of the current round. */
  commitBeacon(commitment: Bytes32, signal: AbortSignal): Promise<TxReceipt>
  /** In the second half of it. */
  revealBeacon(value: Bytes32, signal: AbortSignal): Promise<TxReceipt>
  /** Takes the bond of a member that did not reveal. */
  punishBeacon(withheld: { readonly beaconRound: number; readonly member: Address }, signal: AbortSignal): Promise<TxReceipt>
  /** Twice, a block or more apart: seeds a round in which nobody revealed. */
  fallBackBeacon(beaconRound: number, signal: AbortSignal): Promise<TxReceipt>
  /** Of a paid deal that the lot fell on. */
  pokeAudit(deal: Deal, signal: AbortSignal): Promise<TxReceipt>

  /** Live, never twice, never a gap after a reconnect. */
  onCaseEvent(listener: (event: CaseEvent) => void): () => void
  /** Past ones, oldest first. */
  caseEvents(filter: { readonly dealId?: Bytes32; readonly mediator?: Address; readonly fromBlock?: bigint }): AsyncIterable<CaseEvent>
}
