import { channelsAbi } from '../abi/channels.ts'
import { timeOf } from '../revert-words.ts'
import { CHANNEL_STATES } from './ports.ts'

export const channelErrors = channelsAbi.filter((item) => item.type === 'error')

/** contracts/src/types/Channel.sol, ClaimFault, each as what to tell. */
const CLAIM_FAULTS = [
  'nothing is wrong with it',
  'it was never opened, or is over',
  'only its provider can claim',
  'claims ended an hour after its end',
  'this voucher is not higher than what was claimed before',
  'the signature is not that of its client'
] as const

/** What the Channels contract says when it refuses, for a person; undefined for errors of others. */
export function explainChannelRevert(errorName: string, args: readonly unknown[]): string | undefined {
  switch (errorName) {
    case 'Channels_WrongState':
      return `channel ${args[0]} is in state ${CHANNEL_STATES[Number(args[1])] ?? args[1]}, where this can't be done`
    case 'Channels_ClaimRefused':
      return `channel ${args[0]}: ${CLAIM_FAULTS[Number(args[1])] ?? `fault ${args[1]}`}`
    case 'Channels_TooEarly':
      return `channel ${args[0]}: refunds begin at ${timeOf(args[1])}, claims come first`
    case 'Channels_NotClient':
      return `channel ${args[0]}: ${args[1]} is not its client`
    case 'Channels_AlreadyOpened':
      return `channel ${args[0]} was opened before: each needs a new salt`
    case 'Channels_BadExpiry':
      return `a channel's end must lie ahead, no earlier than before and at most ${args[1]} s from now`
    case 'Channels_SignatureInvalid':
      return `channel ${args[0]}: the signature is not that of ${args[1]}`
    default:
      return undefined
  }
}
