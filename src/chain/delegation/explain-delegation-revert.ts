import { delegationAbi } from '../abi/delegation.ts'
import { lilyOf, timeOf } from '../revert-words.ts'

export const delegationErrors = delegationAbi.filter((item) => item.type === 'error')

/** What the Delegation contract, and Staking on its behalf, say when they refuse, for a person; undefined for errors of others. */
export function explainDelegationRevert(errorName: string, args: readonly unknown[]): string | undefined {
  switch (errorName) {
    case 'Staking_TooLittleOwnStake':
      return `${lilyOf(args[3])} delegated would stand behind ${lilyOf(args[2])} of the operator's own, which must not be less: it stakes more first, or dissolves its pool`
    case 'Delegation_NotOpen':
      return `${args[1]} takes no delegations in this role`
    case 'Delegation_AlreadyOpen':
      return 'the pool is open already, and its rent is fixed: dissolve it first'
    case 'Delegation_RentOutOfRange':
      return `a rent of ${percent(args[0])} is out of range: the limit is ${percent(args[1])}`
    case 'Delegation_OwnStake':
      return 'that is your own stake: `lilynode wallet stake` raises it'
    case 'Delegation_TooSmall':
      return `${lilyOf(args[0])} is less than the least delegation of ${lilyOf(args[1])}`
    case 'Delegation_Emptied':
      return `all that was delegated to ${args[1]} was slashed: it dissolves this pool before it takes more`
    case 'Delegation_TooFewShares':
      return `${args[0]} has ${args[1]} shares of this pool, ${args[2]} were asked for`
    case 'Delegation_TooEarly':
      return Number(args[0]) === 0 ? 'no notice was given' : `this is possible from ${timeOf(args[0])} on`
    case 'Delegation_WrongNotice':
      return `the notice of ${args[0]} is not in the state that this needs: none was given, or it was given before`
    case 'Delegation_NothingThere':
      return `nothing is there to take for ${args[0]}`
    default:
      return undefined
  }
}

const percent = (bps: unknown): string => `${Number(bps) / 100} % a year`
