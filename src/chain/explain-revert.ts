import { decodeErrorResult } from 'viem/utils'
import { DEAL_STATES } from '../core/deal-state.ts'
import type { Address, Hex } from '../core/primitives.ts'
import { parseAddress } from '../core/primitives.ts'
import { formatLily } from '../core/units.ts'
import { dealsAbi } from './abi/deals.ts'
import { escrowAbi } from './abi/escrow.ts'
import { lilyTokenAbi } from './abi/lily-token.ts'
import { stakingAbi } from './abi/staking.ts'
import { bondErrors, explainBondRevert } from './bonds/explain-bond-revert.ts'
import { channelErrors, explainChannelRevert } from './channels/explain-channel-revert.ts'
import { delegationErrors, explainDelegationRevert } from './delegation/explain-delegation-revert.ts'
import { ChainError } from './errors.ts'
import { explainExtensionRevert, extensionErrors } from './extensions/explain-extension-revert.ts'
import { explainJackpotRevert, jackpotErrors } from './jackpot/explain-jackpot-revert.ts'
import { lilyOf, timeOf } from './revert-words.ts'
import { explainTrustRevert, trustErrors } from './trust/explain-trust-revert.ts'

export const contractErrors = [
  ...[...dealsAbi, ...escrowAbi, ...stakingAbi, ...lilyTokenAbi].filter((item) => item.type === 'error'),
  ...trustErrors,
  ...channelErrors,
  ...bondErrors,
  ...jackpotErrors,
  ...extensionErrors,
  ...delegationErrors
]

/** What a contract said when it refused, as an error that a person can act on. `data` is what it reverted with. */
export function explainRevert(data: Hex | undefined, context: { readonly verb: string; readonly cause?: unknown }): ChainError {
  const { verb, cause } = context
  const decoded = decode(data)
  if (decoded === undefined) {
    return new ChainError(
      { code: 'CHAIN_REVERTED', verb, reason: 'unknown' },
      `${verb} was refused by the contract without a reason that we know (${data ?? 'no data'})`,
      { cause }
    )
  }
  const { errorName, args } = decoded
  const funds = shortfall(errorName, args)
  if (funds !== undefined) return insufficient(funds, { verb, cause })
  const message = `${verb} was refused by the contract: ${sentence(errorName, args)}`
  return new ChainError({ code: 'CHAIN_REVERTED', verb, reason: errorName }, message, { cause })
}

interface Shortfall {
  readonly account: Address
  readonly what: string
  readonly have: bigint
  readonly need: bigint
  readonly remedy: string
}

export function insufficient(funds: Shortfall, context: { readonly verb: string; readonly cause?: unknown }): ChainError {
  const { account, what, have, need, remedy } = funds
  const missing = need > have ? need - have : 0n
  const figures = `it has ${formatLily(have)} LILY and needs ${formatLily(need)} LILY, ${formatLily(missing)} LILY are missing`
  return new ChainError(
    { code: 'CHAIN_INSUFFICIENT_FUNDS', account, what, have, need },
    `${context.verb}: the ${what} of ${account} is too low: ${figures}; ${remedy}`,
    {
      cause: context.cause
    }
  )
}

function decode(data: Hex | undefined): { errorName: string; args: readonly unknown[] } | undefined {
  if (data === undefined || data.length < 10) return undefined
  try {
    const { errorName, args = [] } = decodeErrorResult({ abi: contractErrors, data })
    return { errorName, args: [...args] }
  } catch {
    return undefined // an error of none of our contracts
  }
}

/** The errors that mean "not enough", with where to get more. */
function shortfall(errorName: string, args: readonly unknown[]): Shortfall | undefined {
  switch (errorName) {
    case 'ERC20InsufficientBalance':
      return {
        ...figuresOf([args[0], args[1], args[2]]),
        what: 'wallet',
        remedy: 'send LILY to this address, or on a development network run `lilynode wallet fund`'
      }
    case 'Escrow_InsufficientBalance':
    case 'Channels_InsufficientBalance':
    case 'Extensions_InsufficientBalance':
      return { ...figuresOf([args[0], args[1], args[2]]), what: 'escrow', remedy: 'deposit more, or wait for deals to end' }
    case 'Staking_InsufficientFreeStake':
      return {
        ...figuresOf([args[1], args[2], args[3]]),
        what: 'free stake',
        remedy: 'wait until open deals and their audit windows have ended, or ask for less'
      }
    default:
      return undefined
  }
}

function figuresOf([account, have, need]: readonly unknown[]): { account: Address; have: bigint; need: bigint } {
  return { account: parseAddress(String(account)), have: BigInt(String(have)), need: BigInt(String(need)) }
}

function sentence(errorName: string, args: readonly unknown[]): string {
  switch (errorName) {
    case 'Deals_WrongState':
      return `deal ${args[0]} is in state ${DEAL_STATES[Number(args[1])] ?? args[1]}, where this can't be done`
    case 'Deals_TooEarly':
      return `deal ${args[0]}: not before ${timeOf(args[1])}`
    case 'Deals_TooLate':
      return `deal ${args[0]}: this was possible before ${timeOf(args[1])} only`
    case 'Deals_NotProvider':
      return `deal ${args[0]}: ${args[1]} is not its provider`
    case 'Deals_NotClient':
      return `deal ${args[0]}: ${args[1]} is not its client`
    case 'Deals_SignatureInvalid':
      return `deal ${args[0]}: the signature is not that of ${args[1]}`
    case 'Deals_NonceSpent':
      return `nonce ${args[1]} of ${args[0]} is spent already`
    case 'Escrow_NothingRequested':
      return 'no withdrawal was requested: ask for one first, then wait for its delay'
    case 'Escrow_WithdrawalTooEarly':
      return `the withdrawal is possible from ${timeOf(args[1])} on`
    case 'Staking_BelowMinimum':
      return `a stake of ${lilyOf(args[1])} is below the minimum of ${lilyOf(args[2])}`
    case 'Staking_NothingUnbonding':
      return 'nothing of this stake is unbonding'
    case 'Staking_UnbondingTooEarly':
      return `the stake is free from ${timeOf(args[2])} on`
    default:
      return (
        explainTrustRevert(errorName, args) ??
        explainChannelRevert(errorName, args) ??
        explainBondRevert(errorName, args) ??
        explainJackpotRevert(errorName, args) ??
        explainExtensionRevert(errorName, args) ??
        explainDelegationRevert(errorName, args) ??
        (args.length === 0 ? errorName : `${errorName} (${args.map(String).join(', ')})`)
      )
  }
}
