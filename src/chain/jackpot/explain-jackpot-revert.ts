import { jackpotAbi } from '../abi/jackpot.ts'
import { timeOf } from '../revert-words.ts'

export const jackpotErrors = jackpotAbi.filter((item) => item.type === 'error')

/** What Jackpot says when it refuses, for a person; undefined for errors of others. */
export function explainJackpotRevert(errorName: string, args: readonly unknown[]): string | undefined {
  switch (errorName) {
    case 'Jackpot_NotSlashing':
      return 'only the court writes tickets'
    case 'Jackpot_TooEarly':
      return `week ${args[0]} is not over before ${timeOf(args[1])}`
    case 'Jackpot_NoTickets':
      return `nobody was convicted in week ${args[0]}`
    case 'Jackpot_AlreadyDrawn':
      return `week ${args[0]} was drawn before`
    case 'Jackpot_NoSeedYet':
      return `round ${args[1]} of the beacon, the lot of week ${args[0]}, has no seed yet`
    case 'Jackpot_NothingToClaim':
      return `week ${args[0]} is not drawn, has no prize, or it was claimed`
    default:
      return undefined
  }
}
