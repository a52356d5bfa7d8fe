import type { CaseOnChain, Court, SeatOnChain } from '../../chain/index.ts'

/** What anybody may do to bring a case on. */
export type CaseVerb = 'fallBack' | 'draw' | 'revealResult' | 'convictWithheld' | 'tally' | 'conclude'

export interface CaseStep {
  readonly verb: CaseVerb
  /** Unix seconds of block time from which it works. */
  readonly dueS: number
}

export interface CaseFacts {
  readonly found: CaseOnChain
  /** Of the case's round. */
  readonly seats: readonly Pick<SeatOnChain, 'vote'>[]
  /** Of the beacon's round that the case waits for. */
  readonly seedReady: boolean
  readonly nowS: number
}

/** What comes next, and when; undefined: it is the mediators' turn, or the case is done. trust.md §3 */
export function caseStep({ found, seats, seedReady, nowS }: CaseFacts, court: Pick<Court, 'roundS' | 'revealS'>): CaseStep | undefined {
  const { phase, deadline } = found
  switch (phase) {
    case 'Draw':
      return drawStep({ round: deadline, seedReady, nowS }, court.roundS)
    case 'Commit':
      return commitStep(found, seats.filter(({ vote }) => vote === 'Committed').length, { nowS, revealS: court.revealS })
    case 'Reveal':
      return { verb: 'tally', dueS: found.open === 0 ? nowS : deadline }
    case 'Verdict':
      return { verb: 'conclude', dueS: deadline }
    case 'None':
    case 'Done':
      return undefined
  }
}

/** Draws happen in the round after the seed's. One that nobody served is seeded by a block; one whose time is over is given up by `draw`. */
function drawStep(at: { readonly round: number; readonly seedReady: boolean; readonly nowS: number }, roundS: number): CaseStep {
  const dueS = (at.round + 1) * roundS
  const isOver = at.nowS >= dueS + roundS
  return { verb: at.seedReady || isOver || at.nowS < dueS ? 'draw' : 'fallBack', dueS }
}

function commitStep({ answer, deadline }: CaseOnChain, committed: number, at: { readonly nowS: number; readonly revealS: number }): CaseStep {
  if (committed === 0) return { verb: 'tally', dueS: deadline }
  // The result is known since an earlier round: the mediators may reveal, and are counted when their time is over.
  if (answer !== undefined) return { verb: 'tally', dueS: deadline + at.revealS }
  if (at.nowS < deadline + at.revealS) return { verb: 'revealResult', dueS: deadline }
  return { verb: 'convictWithheld', dueS: deadline + at.revealS }
}

/** The first round usable for draws whose seed nobody can know at that time: even, and later. CommitRevealBeacon.sol */
export const drawRoundAfter = (timeS: number, roundS: number): number => {
  const next = Math.floor(timeS / roundS) + 1
  return next + (next % 2)
}

/** Weights of mediators change in the first halves of even rounds only. */
export const isQuiet = (timeS: number, roundS: number): boolean => Math.floor(timeS / roundS) % 2 === 0 && timeS % roundS < roundS / 2
