import { DEAL_STATES } from '../../core/deal-state.ts'
import { extensionsAbi } from '../abi/extensions.ts'
import { timeOf } from '../revert-words.ts'

export const extensionErrors = extensionsAbi.filter((item) => item.type === 'error')

/** What the Extensions contract says when it refuses, for a person; undefined for errors of others. */
export function explainExtensionRevert(errorName: string, args: readonly unknown[]): string | undefined {
  switch (errorName) {
    case 'Extensions_WrongState':
      return `deal ${args[0]} is in state ${DEAL_STATES[Number(args[1])] ?? args[1]}, where its time can't be changed`
    case 'Extensions_WrongNumber':
      return `deal ${args[0]}: extension ${args[1]} is the next, each is bought once`
    case 'Extensions_WrongTime':
      return `deal ${args[0]}: ${args[1]} s are bought and ${args[2]} s may be, an extension lies between`
    case 'Extensions_TooEarly':
      return `deal ${args[0]}: its paid time lasts until ${timeOf(args[1])}`
    case 'Extensions_AlreadyHalted':
      return `deal ${args[0]} was ended for want of an extension`
    case 'Extensions_NothingDue':
      return `deal ${args[0]} has no extensions whose money is due now`
    case 'Extensions_NotProvider':
      return `deal ${args[0]}: ${args[1]} is not its provider`
    case 'Extensions_SignatureInvalid':
      return `deal ${args[0]}: the signature is not that of ${args[1]}`
    default:
      return undefined
  }
}
