import type { CaseEvent, CaseOnChain } from '../../chain/index.ts'
import { answerOf } from '../../chain/index.ts'

/** An event of a case in words, and the money that it names. Wei of LILY. */
export interface CaseStep {
  readonly what: string
  readonly transfers: readonly { readonly from: string; readonly to: string; readonly amount: bigint; readonly why: string }[]
}

const none = (what: string): CaseStep => ({ what, transfers: [] })

/** docs/protocol/trust.md §3, §6. How a closed case parts its pot is `Slashing.plan`'s: here only what the events say. */
export function caseStep(event: CaseEvent, found: Pick<CaseOnChain, 'fee'>): CaseStep {
  switch (event.type) {
    case 'case-opened':
      return {
        what: `a case: brought by ${event.finder}, its mediator is drawn by the seed of beacon round ${event.seedRound}`,
        transfers: [{ from: event.payer ?? 'provider stake', to: 'case', amount: found.fee, why: 'one mediator’s fee' }]
      }
    case 'seat-drawn':
      return none(`round ${event.round}: mediator ${event.mediator} drawn for seat ${event.seat}`)
    case 'vote-committed':
      return none(`round ${event.round}: mediator ${event.mediator} committed to what it found`)
    case 'result-revealed':
      return none(`the provider’s result is shown: digest ${event.digest}, files ${event.outputsDigest}; all in all ${answerOf(event)}`)
    case 'vote-revealed':
      return none(
        `round ${event.round}: mediator ${event.mediator} says ${event.vote === 'Unrunnable' ? `${event.vote}: it can’t run this job` : `${event.vote}, found ${event.answer}`}`
      )
    case 'no-show':
      return {
        what: `round ${event.round}: mediator ${event.mediator} did not do its part`,
        transfers: [{ from: 'mediator stake', to: 'case', amount: event.fine, why: 'its silence' }]
      }
    case 'escalated':
      return none(`no ruling yet: round ${event.round}, drawn by the seed of beacon round ${event.seedRound}`)
    case 'ruled':
      return none(`round ${event.round} rules ${event.ruling}`)
    case 'bond-posted':
      return {
        what: event.against === 'None' ? `${event.owner} joins the challenge` : `${event.owner} appeals against ${event.against}`,
        transfers: [{ from: event.owner, to: 'case', amount: event.amount, why: event.against === 'None' ? 'its fee' : 'the bond of the appeal' }]
      }
    case 'case-closed':
      return {
        what: `the case ends as ${event.ruling} in round ${event.round}`,
        transfers: [{ from: 'provider stake', to: 'case', amount: event.slashed, why: 'the conviction' }].filter(({ amount }) => amount > 0n)
      }
  }
}
