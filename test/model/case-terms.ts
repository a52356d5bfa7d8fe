/**
 * Nouns of the model of mediation, written from docs/protocol/trust.md (clauses in brackets) and docs/protocol/contracts.md, and from nothing else:
 * no ABI, no event, no code of src. Wei and unix seconds.
 */
export interface CaseRules {
  readonly taxBps: bigint
  readonly mediationFeeBps: bigint
  readonly timeoutCollateralBps: bigint
  readonly judgeS: number
  readonly auditS: number
  /** Length of a round of the beacon. */
  readonly roundS: number
}

export interface CaseTerms {
  readonly price: bigint
  readonly solverFee: bigint
  readonly royaltyBps: bigint
  readonly collateralBps: bigint
  readonly timeoutS: number
}

/** Who is who: everybody that a case may pay or charge. Mediators go by a name of their own. */
export type Party = 'client' | 'provider' | 'solver' | 'author' | 'third' | 'fund' | 'jackpot' | 'burn'

/** What each has: free in the escrow, locked there, staked. By `free client`, `stake <mediator>`. */
export type Purses = Map<string, bigint>

export interface Record8 {
  checks: number
  replicated: number
  streak: number
  convictions: number
  /** Of the streak's deals, in wei; less than 96 bits hold. [8.1] */
  worthWei: bigint
}

export type CasePhase = 'Draw' | 'Commit' | 'Reveal' | 'Verdict' | 'Done'
export type CaseRuling = 'None' | 'Cleared' | 'Convicted' | 'InputWithheld' | 'ResultWithheld' | 'NonDeterministic' | 'Failed'

/** A mediator's answer: the provider's own, another one, that the inputs could not be had, or that it can't run the job. [3.0, 3.2, 3.8] */
export type Answer = 'claimed' | 'other' | 'third' | 'none-to-be-had' | 'unrunnable'

export interface ModelSeat {
  readonly mediator: string
  state: 'drawn' | 'committed' | 'revealed' | 'no-show'
  answer: Answer | undefined
}

export interface ModelBond {
  readonly owner: Party
  readonly amount: bigint
  /** The ruling appealed against; None: it joined the challenge. [1.4, 3.5] */
  readonly against: CaseRuling
  /** [3.4] Nobody was left to hear the appeal. */
  readonly isUnheard?: true
}

/** What a mediator says with its answer. [3.3, 3.8] */
export type Word = 'Match' | 'Mismatch' | 'InputUnavailable' | 'Unrunnable'

/** What can be tried on a case. `seat` counts replaced ones too. */
export type CaseAct =
  | { readonly verb: 'draw' }
  | { readonly verb: 'commitVote'; readonly by: string; readonly seat: number; readonly answer: Answer }
  | { readonly verb: 'revealResult'; readonly fits: boolean }
  | {
      readonly verb: 'revealVote'
      readonly by: string
      readonly seat: number
      readonly answer: Answer
      readonly says: Word
    }
  | { readonly verb: 'tally' | 'convictWithheld' | 'conclude' }
  | { readonly verb: 'appeal' | 'joinChallenge'; readonly by: Party }

/** A rule of the model that a test may break on purpose, to see that breaking it is noticed. */
export const CASE_BREAKS = [
  'oneVoteConvicts',
  'lateVotesCount',
  'votesTwice',
  'anyoneVotes',
  'concludeEarly',
  'anyoneAppeals',
  'silentUncharged',
  'silentNotReplaced',
  'overturnedUncharged',
  'withheldResultCleared',
  'inputsNobodysDuty',
  'bondsKept',
  'clientNotWhole',
  'bountyForNobody',
  'nonDeterministicConvicts',
  'bareMajority',
  'unrunnablePaid',
  'unrunnableFined',
  'unrunnableNoRuling',
  'anyWordForUnrunnable',
  'sameAgainRefunded',
  'auditsClearAtOnce',
  'convictionKeepsWorth',
  'auditForNobody'
] as const
export type CaseBreak = 'none' | (typeof CASE_BREAKS)[number]

/** [2.3] Mediators of a round: 1, 3, 7, 15. */
export const seatsOfRound = (round: number): number => [1, 3, 7, 15][round - 1] ?? 0
/** [3.3] Two thirds, rounded up. */
export const twoThirds = (seats: number): number => Math.ceil((2 * seats) / 3)
export const LAST_ROUND = 4

const BPS = 10_000n
export const share = (amount: bigint, bps: bigint): bigint => (amount * bps) / BPS
const roundedUp = (amount: bigint, parts: bigint): bigint => (amount + parts - 1n) / parts

/** What the provider's stake backs a deal with: P(1 + ρ), rounded up. */
export const backing = ({ price, collateralBps }: CaseTerms): bigint => roundedUp(price * (BPS + collateralBps), BPS)
/** [2.3] Of the mediator's stake. */
export const seatStake = (terms: CaseTerms, round: number): bigint => roundedUp(2n * backing(terms), BigInt(twoThirds(seatsOfRound(round))))
/** [3.6] */
export const silenceFine = ({ price }: CaseTerms, round: number): bigint => roundedUp(price, BigInt(seatsOfRound(round)))
/** [5.1] CV as it counts for a deal of this price. */
export function streakFor({ streak, worthWei }: Record8, price: bigint): number {
  return price > 0n && worthWei / price < BigInt(streak) ? Number(worthWei / price) : streak
}
/** [5.4] */
export const tipOf = (fee: bigint): bigint => fee / 20n
