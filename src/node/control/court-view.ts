import type { CasePhase, Ruling, Score } from '../../chain/index.ts'

export interface SeatView {
  readonly mediator: string
  readonly round: number
  /** `drawn`, `committed`, then what was revealed. */
  readonly state: string
}

/** A deal under mediation. */
export interface CaseView {
  readonly dealId: string
  readonly phase: CasePhase
  readonly round: number
  readonly finder?: string
  /** Of the draw: the beacon's round that is awaited. */
  readonly beaconRound?: number
  /** Of commit, reveal and verdict: unix seconds at which they end. */
  readonly deadlineS?: number
  readonly seats: readonly SeatView[]
  readonly ruling?: Ruling
  readonly client?: string
  readonly provider?: string
  readonly priceWei?: string
  readonly changedAtMs: number
  /** What this node's wallet is in it: client, provider, finder, mediator. */
  readonly mine: readonly string[]
}

/** What the chain's court has to do with this node. */
export interface CourtView {
  /** Of this node's mediator and of all: the chance of being drawn for a seat is the one over the other. */
  readonly weightGwei: string
  readonly totalWeightGwei: string
  /** This node's record as a provider; absent: nothing of it was ever run again. */
  readonly score?: Omit<Score, 'worthWei'> & { readonly worthWei: string }
  /** Seconds of a round of the beacon: a draw awaits the end of one. */
  readonly beaconRoundS: number
  /** Live ones first. */
  readonly cases: readonly CaseView[]
}
