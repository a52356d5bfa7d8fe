import { solverBondsAbi } from '../abi/solver-bonds.ts'
import { timeOf } from '../revert-words.ts'

export const bondErrors = solverBondsAbi.filter((item) => item.type === 'error')

/** What SolverBonds says when it refuses, for a person; undefined for errors of others. */
export function explainBondRevert(errorName: string, args: readonly unknown[]): string | undefined {
  switch (errorName) {
    case 'SolverBonds_ZeroAmount':
      return 'a bond of nothing'
    case 'SolverBonds_NothingBonded':
      return `${args[0]} has no bond as a solver`
    case 'SolverBonds_TooEarly':
      return Number(args[1]) === 0 ? `the release of ${args[0]}’s bond was not asked for yet` : `not before ${timeOf(args[1])}`
    case 'SolverBonds_NotProven':
      return `this proves nothing against ${args[0]}: no two stories under one number for one job, no ranking that contradicts itself, or not signed by its wallet`
    case 'SolverBonds_AlreadyProven':
      return `${args[0]} was convicted for job ${args[1]} already`
    default:
      return undefined
  }
}
