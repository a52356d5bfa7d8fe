import type { Chain, DealEvent } from '../../src/chain/ports.ts'
import type { Address, Bytes32 } from '../../src/core/primitives.ts'
import { parseAddress, parseBytes32 } from '../../src/core/primitives.ts'
import type { JobView } from '../../src/node/client-api.ts'
import { readHoldings } from '../../src/node/demo/money-table.ts'
import type { Fleet, Member } from './fleet.ts'
import { PROVIDER_CPU_MILLI } from './fleet.ts'

/** Of a cowsay: modules/cowsay/module.json. */
const JOB_CPU_MILLI = 250

const ENDS: readonly string[] = ['paid', 'failed', 'cancelled']

/** Jobs that ended in other than exactly one way. */
export const endedOtherwise = (jobs: readonly JobView[]): readonly JobView[] =>
  jobs.filter(({ trace }) => trace.filter(({ state }) => ENDS.includes(state)).length !== 1 || !ENDS.includes(trace.at(-1)?.state ?? ''))

/** Everything the chain says of the clients' deals. */
export async function dealsOf(chain: Chain, clients: readonly Member[]): Promise<readonly DealEvent[]> {
  const events: DealEvent[] = []
  for (const { wallet } of clients) for await (const event of chain.dealEvents({ account: parseAddress(wallet) })) events.push(event)
  return events
}

/** Jobs for which more than one deal was opened. */
export function openedTwice(events: readonly DealEvent[]): readonly Bytes32[] {
  const opened = events.flatMap((event) => (event.type === 'opened' ? [event.jobOffer] : []))
  return opened.filter((jobOffer, index) => opened.indexOf(jobOffer) !== index)
}

/** The most that a provider ran at a time, in milli-CPU, as it told of itself: from a program's start to its end. */
export function mostAtOnce({ name, running, past }: Member): number {
  let most = 0
  for (const life of [...past, running]) {
    const now = new Set<unknown>()
    for (const { type, state, dealId, member = name } of life.lines) {
      if (type !== 'deal.state' || member !== name) continue
      if (state === 'running') now.add(dealId)
      else now.delete(dealId)
      most = Math.max(most, now.size * JOB_CPU_MILLI)
    }
  }
  return most
}
export const SOLD_AT_MOST = PROVIDER_CPU_MILLI

/** All LILY of the fleet and of the treasury, wherever it lies, wei: nobody makes or burns any. */
export async function wealthOf(chain: Chain, fleet: Fleet, treasury: Address): Promise<bigint> {
  const members = (['solver', 'provider', 'client', 'cheat'] as const).flatMap((role) => fleet.of(role))
  const parties = [...members.map(({ name, wallet }) => ({ name, wallet: parseAddress(wallet) })), { name: 'treasury', wallet: treasury }]
  const held = await Promise.all(parties.map((party) => readHoldings(chain, party)))
  return held.reduce((sum, { lily }) => sum + lily, 0n)
}

export interface Account {
  readonly free: bigint
  readonly locked: bigint
}

export const accountOf = async (chain: Chain, { wallet }: Member): Promise<Account> => chain.escrowOf(parseAddress(wallet))

/** What a client's jobs must have cost it, by the deals as they were opened and as the chain says they ended. */
export async function dueOf(chain: Chain, jobs: readonly JobView[]): Promise<bigint> {
  const { taxBps, timeoutCollateralBps } = await chain.params()
  let due = 0n
  for (const { dealId } of jobs) {
    const id = dealId === undefined ? undefined : parseBytes32(dealId)
    const deal = id && (await chain.dealTerms(id))?.deal
    if (!id || !deal) continue
    const { state } = await chain.dealState(id)
    if (state === 'Paid' || state === 'Closed') due += deal.price + deal.solverFee + (deal.price * BigInt(taxBps)) / 10_000n
    else if (state === 'TimedOut')
      due -= (deal.price * BigInt(timeoutCollateralBps)) / 10_000n // the provider was silent: it pays the client
    else if (state !== 'Refunded' && state !== 'Cancelled') throw new Error(`deal ${id} is ${state}: it has not ended`)
  }
  return due
}
