import { decodeEventLog } from 'viem/utils'
import type { DealState } from '../../core/deal-state.ts'
import { DEAL_STATES } from '../../core/deal-state.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import { parseAddress, parseBytes32 } from '../../core/primitives.ts'
import { dealsAbi } from '../abi/deals.ts'
import { SKIP_REASONS } from '../abi/skip-reason.ts'
import { stakingAbi } from '../abi/staking.ts'
import { ChainError } from '../errors.ts'
import type { ChainPoint, DealEvent, StakeRole } from '../ports.ts'
import type { Log } from '../rpc/schemas.ts'

/** In the order of contracts/src/types/Role.sol. */
export const STAKE_ROLES: readonly StakeRole[] = ['provider', 'solver', 'mediator']

/** What the Deals contract tells: our DealEvents, and the whole hash of a committed result, of which the chain keeps 160 bits. */
export type DealLog = DealEvent | { readonly type: 'committed'; readonly dealId: Bytes32; readonly resultHash: Bytes32 } | { readonly type: 'params-added' }

/** The part of them that the port tells. */
export const isDealEvent = (log: DealLog | undefined): log is DealEvent => log !== undefined && log.type !== 'committed' && log.type !== 'params-added'

/**
 * Undefined: an event that nobody here waits for.
 * @throws when the log is not one of this contract's ABI: the address holds another contract
 */
export function decodeDealLog(log: Log, at: ChainPoint): DealLog | undefined {
  const event = decodeEventLog({ abi: dealsAbi, data: log.data, topics: topicsOf(log) })
  switch (event.eventName) {
    case 'DealOpened': {
      const { dealId, jobOffer, client, provider, solver, price, state } = event.args
      const parties = { client: parseAddress(client), provider: parseAddress(provider), solver: parseAddress(solver) }
      return { type: 'opened', dealId: parseBytes32(dealId), jobOffer: parseBytes32(jobOffer), ...parties, price, state: dealStateOf(state), at }
    }
    case 'DealSkipped':
      return { type: 'skipped', dealId: parseBytes32(event.args.dealId), reason: SKIP_REASONS[event.args.reason] ?? `reason ${event.args.reason}`, at }
    case 'DealMoved':
      return { type: 'moved', dealId: parseBytes32(event.args.dealId), state: dealStateOf(event.args.state), cause: textOf(event.args.cause), at }
    case 'DealPaid': {
      const { dealId, provider, amount, resultHash } = event.args
      return { type: 'paid', dealId: parseBytes32(dealId), provider: parseAddress(provider), amount, resultHash: parseBytes32(resultHash), at }
    }
    case 'ResultCommitted':
      return { type: 'committed', dealId: parseBytes32(event.args.dealId), resultHash: parseBytes32(event.args.resultHash) }
    case 'ParamsAdded':
      return { type: 'params-added' }
    default:
      return undefined
  }
}

/** A stake's new totals. */
export interface StakeLog {
  readonly role: StakeRole
  readonly account: Address
  /** Stake − unbonding, in wei; 0 while the account is halted. */
  readonly bonded: bigint
}

/** Undefined: an event that does not change a stake. */
export function decodeStakeLog(log: Log): StakeLog | undefined {
  const event = decodeEventLog({ abi: stakingAbi, data: log.data, topics: topicsOf(log) })
  switch (event.eventName) {
    case 'Staked':
    case 'UnbondingRequested':
    case 'Slashed':
      return { role: stakeRoleOf(event.args.role), account: parseAddress(event.args.account), bonded: event.args.stake - event.args.unbonding }
    case 'Backed': {
      const { role, account, stake, unbonding, halted } = event.args
      return { role: stakeRoleOf(role), account: parseAddress(account), bonded: halted ? 0n : stake - unbonding }
    }
    case 'Unbonded':
      return { role: stakeRoleOf(event.args.role), account: parseAddress(event.args.account), bonded: event.args.stake }
    default:
      return undefined
  }
}

export function dealStateOf(index: number): DealState {
  const state = DEAL_STATES[index]
  if (state === undefined)
    throw new ChainError(
      { code: 'CHAIN_BAD_REPLY', method: 'stateOf' },
      `the Deals contract names state ${index}, which this version does not know: update lilynode`
    )
  return state
}

function stakeRoleOf(index: number): StakeRole {
  const role = STAKE_ROLES[index]
  if (role === undefined)
    throw new ChainError(
      { code: 'CHAIN_BAD_REPLY', method: 'eth_getLogs' },
      `the Staking contract names role ${index}, which this version does not know: update lilynode`
    )
  return role
}

/** A bytes32 that holds ASCII, as Solidity writes short texts. */
function textOf(bytes: string): string {
  return Buffer.from(bytes.slice(2), 'hex').toString('latin1').replace(/\0+$/, '')
}

function topicsOf({ topics }: Log): [Bytes32, ...Bytes32[]] {
  const [first, ...rest] = topics
  if (first === undefined) throw new ChainError({ code: 'CHAIN_BAD_REPLY', method: 'eth_getLogs' }, 'a log without a topic came from our contract')
  return [first, ...rest]
}
