import { setTimeout } from 'node:timers/promises'
import type { DelegationChain, PoolKey } from '../../chain/delegation/ports.ts'
import type { Chain, StakeRole, TxReceipt } from '../../chain/ports.ts'
import { parseAddress } from '../../core/primitives.ts'
import { NodeError } from '../errors.ts'
import { isQuiet } from '../mediator/case-step.ts'

/** A quiet time is half a round of 20 s at least. */
const LOOK_MS = 250

/** Stake put behind an operator, or what the operator offers for it. Without an operator: this wallet's own pool. */
export interface DelegationRequest {
  readonly verb: 'show' | 'open' | 'close' | 'delegate' | 'undelegate' | 'withdraw' | 'notice' | 'press' | 'rent' | 'collect' | 'bid'
  readonly role: StakeRole
  readonly operator?: string
  /** delegate, undelegate; undelegate without one: all. bid: the least fee that this mediator works for. */
  readonly amountWei?: string
  /** open: of the delegated stake, in 1/10,000 a year. */
  readonly rentBps?: number
}

export interface DelegationView {
  readonly role: StakeRole
  readonly operator: string
  readonly open: boolean
  readonly rentBps: number
  /** The operator's own stake, lost first. */
  readonly ownWei: string
  readonly delegatedWei: string
  readonly halted: boolean
  /** This wallet's part. */
  readonly yoursWei: string
  readonly noticeAtS: number
  /** Of a mediator: the least fee that it works for. */
  readonly leastFeeWei: string
  /** On its way back to this wallet, from any operator. */
  readonly leavingWei: string
  readonly leavingAtS: number
}

interface Place {
  readonly chain: Chain
  readonly delegation: DelegationChain
  readonly key: PoolKey
}

/** Does what is asked for, if it is more than to show, and tells how things stand then. `tell` hears of the transaction. */
export async function delegateStake(
  { chain, folder, tell }: { readonly chain: Chain; readonly folder: string; readonly tell: (verb: string, receipt: TxReceipt) => void },
  request: DelegationRequest,
  signal: AbortSignal
): Promise<DelegationView> {
  const { delegation, signer } = chain
  if (signer === undefined) throw new NodeError({ code: 'NODE_NO_WALLET', folder }, 'this node has no wallet: `lilynode wallet new` makes one')
  if (delegation === undefined) throw new Error('invariant: every chain that a node uses has delegations')
  const place = { chain, delegation, key: { role: request.role, operator: request.operator ? parseAddress(request.operator) : signer.address } }
  const receipt = await act(place, request, signal)
  if (receipt !== undefined) tell(`stake ${request.verb}`, receipt)
  return view(place)
}

async function act(place: Place, request: DelegationRequest, signal: AbortSignal): Promise<TxReceipt | undefined> {
  const { delegation, key } = place
  switch (request.verb) {
    case 'show':
      return undefined
    case 'open':
      return delegation.openPool(key.role, request.rentBps ?? 0, signal)
    case 'close':
      return delegation.dissolve(key.role, signal)
    case 'delegate':
      return put(place, BigInt(request.amountWei ?? 0), signal)
    case 'undelegate':
      return take(place, request.amountWei, signal)
    case 'withdraw':
      return delegation.withdrawDelegated(signal)
    case 'notice':
      return delegation.giveNotice(key, signal)
    case 'press':
      return delegation.press(key, own(place), signal)
    case 'rent':
      return delegation.payRent(key, signal)
    case 'collect':
      return delegation.collect(key, Math.max(0, (await delegation.poolOf(key)).epoch - 1), signal)
    case 'bid':
      return bid(place, BigInt(request.amountWei ?? 0), signal)
  }
}

/** Bids change in quiet times only: waits for the next, which begins within two rounds of the beacon. */
async function bid({ chain }: Place, leastFee: bigint, signal: AbortSignal): Promise<TxReceipt> {
  const { trust } = chain
  if (trust === undefined) throw new Error('invariant: every chain that a node uses has a court')
  const { roundS } = await trust.court()
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(3_000 * roundS)])
  while (!isQuiet(chain.headTimeS(), roundS)) await setTimeout(LOOK_MS, undefined, { signal: inTime })
  return trust.bid(leastFee, signal)
}

/** At the rent of now: an operator that lowers it meanwhile gets nothing. */
async function put({ delegation, key }: Place, amount: bigint, signal: AbortSignal): Promise<TxReceipt> {
  const { rentBps } = await delegation.poolOf(key)
  return delegation.delegate({ ...key, amount, minRentBps: rentBps }, signal)
}

/** As many shares as the amount is worth now, rounded up; never more than there are. */
async function take(place: Place, amountWei: string | undefined, signal: AbortSignal): Promise<TxReceipt> {
  const { delegation, key } = place
  const { shares, worth } = await delegation.partOf(key, own(place))
  const amount = amountWei === undefined ? worth : BigInt(amountWei)
  if (worth === 0n || amount >= worth) return delegation.undelegate(key, shares, signal)
  return delegation.undelegate(key, (amount * shares + worth - 1n) / worth, signal)
}

function own({ chain }: Place) {
  if (chain.signer === undefined) throw new Error('invariant: who delegates has a wallet')
  return chain.signer.address
}

async function view(place: Place): Promise<DelegationView> {
  const { chain, delegation, key } = place
  const [pool, part, leaving, stake, leastFee] = await Promise.all([
    delegation.poolOf(key),
    delegation.partOf(key, own(place)),
    delegation.leavingOf(own(place)),
    chain.stakeOf(key.operator, key.role),
    key.role === 'mediator' ? (chain.trust?.leastFeeOf(key.operator) ?? 0n) : 0n
  ])
  return {
    ...key,
    open: pool.open,
    rentBps: pool.rentBps,
    ownWei: (stake.stake - stake.unbonding - pool.delegated).toString(),
    delegatedWei: pool.delegated.toString(),
    halted: pool.halted,
    yoursWei: part.worth.toString(),
    noticeAtS: part.noticeAtS,
    leastFeeWei: leastFee.toString(),
    leavingWei: leaving.amount.toString(),
    leavingAtS: leaving.availableAtS
  }
}
