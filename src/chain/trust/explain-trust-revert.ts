import { auditsAbi } from '../abi/audits.ts'
import { commitRevealBeaconAbi } from '../abi/commit-reveal-beacon.ts'
import { mediationAbi } from '../abi/mediation.ts'
import { mediatorPoolAbi } from '../abi/mediator-pool.ts'
import { lilyOf, timeOf } from '../revert-words.ts'
import { CASE_PHASES } from './ports.ts'

export const trustErrors = [...mediationAbi, ...mediatorPoolAbi, ...commitRevealBeaconAbi, ...auditsAbi].filter((item) => item.type === 'error')

/** What the contracts of trust say when they refuse, for a person; undefined for errors of others. */
export function explainTrustRevert(errorName: string, args: readonly unknown[]): string | undefined {
  switch (errorName) {
    case 'Mediation_WrongPhase':
      return `the case of deal ${args[0]} is in phase ${CASE_PHASES[Number(args[1])] ?? args[1]}, where this can't be done`
    case 'Mediation_TooEarly':
      return `the case of deal ${args[0]}: not before ${timeOf(args[1])}`
    case 'Mediation_TooLate':
      return `the case of deal ${args[0]}: this was possible before ${timeOf(args[1])} only`
    case 'Mediation_NotAllowed':
      return `the case of deal ${args[0]}: ${args[1]} has no part in this, or has played it already`
    case 'Mediation_NoSeedYet':
      return `the case of deal ${args[0]} waits for round ${args[1]} of the beacon`
    case 'Mediation_WrongList':
      return `the case of deal ${args[0]}: these are not the mediators that client and provider agreed on`
    case 'Mediation_RevealMismatch':
      return `the case of deal ${args[0]}: what ${args[1]} shows is not what was committed to`
    case 'Mediation_BalanceTooLow':
      return `the case of deal ${args[0]}: the free escrow balance of ${args[1]} does not cover ${lilyOf(args[2])}; deposit more`
    case 'Mediation_TooManyChallengers':
      return `the case of deal ${args[0]}: as many have joined as may`
    case 'MediatorPool_NotNow':
      return 'mediators join and leave in quiet times only, the first halves of even rounds of the beacon: try again in the next one'
    case 'MediatorPool_NothingLate':
      return 'no draw has found a mediator whose weight in the pool is above its stake'
    case 'MediatorPool_NotJoined':
      return `${args[0]} is not in the pool of mediators: a running mediator joins it by itself`
    case 'MediatorPool_NotStaked':
      return `${args[0]} has no stake as a mediator: \`lilynode wallet stake mediator <lily>\` makes one`
    case 'MediatorPool_Full':
      return `the pool holds its ${args[0]} mediators already`
    case 'Beacon_WrongPhase':
      return `round ${args[0]} of the beacon is not in the phase for this`
    case 'Beacon_CannotCommit':
      return `${args[1]} has committed to round ${args[0]} of the beacon already, or its free stake as a mediator does not cover the bond`
    case 'Audits_NotAuditable':
      return `deal ${args[0]} is not paid, or its time for audits is over`
    case 'Audits_NoSeedYet':
      return `deal ${args[0]} waits for round ${args[1]} of the beacon`
    case 'Audits_NotDrawn':
      return `the lot did not fall on deal ${args[0]}`
    default:
      return undefined
  }
}
