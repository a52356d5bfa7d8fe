import type { CaseEvent, Chain, Court, ResultParts, TrustChain, TxReceipt } from '../../src/chain/index.ts'
import { answerOf } from '../../src/chain/index.ts'
import type { Deal } from '../../src/core/deal.ts'
import type { Address, Bytes32 } from '../../src/core/primitives.ts'
import { outcomeId } from '../../src/core/result.ts'
import type { ChainWorld, Market } from './chain-world.ts'
import { acceptanceOf, addressOf, bytes32, createMarket, LILY, openDeal, within } from './chain-world.ts'

export const trustOf = (chain: Chain): TrustChain => {
  if (chain.trust === undefined) throw new Error('this test needs a chain with a court')
  return chain.trust
}

export const RIGHT = bytes32('a1')
export const GARBAGE = bytes32('b2')
const SALT = bytes32('5a')
/** Where honest files lie. */
export const OUTPUTS = bytes32('0d')

/** A market with mediators in the pool, and the beacon's hours. */
export interface Tribunal extends Market {
  readonly mediators: readonly Chain[]
  readonly court: Court
}

/** Into the first half of an even round (`half` 0), its second half (1), or the odd round after it (2), of the beacon's next cycle. */
export async function goTo(world: ChainWorld, chain: Chain, at: { readonly roundS: number; readonly half: 0 | 1 | 2 }): Promise<number> {
  const cycleS = 2 * at.roundS
  const nowS = await headTimeS(world, chain)
  const target = (Math.floor(nowS / cycleS) + 1) * cycleS + (at.half * at.roundS) / 2 + 1
  await world.advance(target - nowS)
  return Math.floor(target / at.roundS)
}

/** Moves time by a second, so that the head is fresh. */
async function headTimeS(world: ChainWorld, chain: Chain): Promise<number> {
  const before = chain.headNumber()
  await world.advance(1)
  for (let i = 0; i < 500 && chain.headNumber() === before; i++) await new Promise((resolve) => setTimeout(resolve, 10))
  return chain.headTimeS()
}

export async function createTribunal(world: ChainWorld, count: number): Promise<Tribunal> {
  const market = await createMarket(world)
  const mediators = await Promise.all(Array.from({ length: count }, () => world.join(2_000n * LILY)))
  await Promise.all(mediators.map((mediator) => mediator.stake('mediator', 2_000n * LILY, within())))
  const court = await trustOf(market.client).court()
  await goTo(world, market.client, { roundS: court.roundS, half: 0 })
  await Promise.all(mediators.map((mediator) => trustOf(mediator).joinPool(within())))
  return { ...market, mediators, court }
}

/** Those of other tests stay in the pool else. */
export async function disband(world: ChainWorld, { mediators, court, client }: Tribunal): Promise<void> {
  await goTo(world, client, { roundS: court.roundS, half: 0 })
  await Promise.all(mediators.map((mediator) => trustOf(mediator).retireFromPool(within())))
}

/** A paid deal whose provider committed to `digest`, and the parts that show it. */
export async function paidDeal(
  tribunal: Tribunal,
  digest: Bytes32,
  { outputsDigest = OUTPUTS, ...change }: Partial<Deal> & { readonly outputsDigest?: Bytes32 } = {}
): Promise<{ readonly deal: Deal; readonly dealId: Bytes32; readonly parts: ResultParts }> {
  const deal = await openDeal(tribunal, { deal: change })
  const outcome = { class: 'ok' } as const
  const parts = { dealId: deal.id, provider: deal.provider, digest, outputsDigest, salt: SALT }
  const resultHash = tribunal.client.notary.resultHash({ ...parts, outcome })
  await tribunal.client.settle(await acceptanceOf(tribunal, deal, { resultHash }), within())
  return { deal, dealId: deal.id, parts: { ...parts, outcomeId: outcomeId(outcome) } }
}

/** Through the beacon's fallback, as on a network whose mediators sleep: into the odd round, two calls, the draw. */
export async function draw(world: ChainWorld, tribunal: Tribunal, deal: Deal): Promise<TxReceipt> {
  const { client, court } = tribunal
  const trust = trustOf(client)
  const found = await trust.caseOf(client.notary.dealId(deal))
  if (found?.phase !== 'Draw') throw new Error(`there is nothing to draw in phase ${found?.phase}`)
  const nowS = await headTimeS(world, client)
  await world.advance((found.deadline + 1) * court.roundS + 1 - nowS)
  await trust.fallBackBeacon(found.deadline, within())
  await world.advance(1)
  await world.advance(1)
  await trust.fallBackBeacon(found.deadline, within())
  return trust.draw(deal, [], within())
}

/** Each seat of the round commits to what `find` says and, once the result is shown, reveals it. */
export async function vote(tribunal: Tribunal, subject: Awaited<ReturnType<typeof paidDeal>>, find: (mediator: Address) => Bytes32): Promise<void> {
  const { dealId, deal, parts } = subject
  const trust = trustOf(tribunal.client)
  const answerFor = (digest: Bytes32): Bytes32 => answerOf({ ...parts, digest, outputsDigest: OUTPUTS })
  const { round = 1, answer } = (await trust.caseOf(dealId)) ?? {}
  const seats = (await trust.seatsOf(dealId, round)).map(({ mediator }, seat) => ({ dealId, round, seat, mediator, chain: chainOf(tribunal, mediator) }))
  for (const { chain, mediator, ...seat } of seats) {
    const commitment = await trust.voteCommitment({ dealId, round, mediator, answer: answerFor(find(mediator)), salt: SALT })
    await trustOf(chain).commitVote(seat, commitment, within())
  }
  if (answer === undefined) await trustOf(tribunal.provider).revealResult(deal, parts, within())
  for (const { chain, mediator, ...seat } of seats) {
    const found = find(mediator)
    await trustOf(chain).revealVote(seat, { vote: found === parts.digest ? 'Match' : 'Mismatch', answer: answerFor(found), salt: SALT }, within())
  }
}

export function chainOf({ mediators }: Tribunal, address: Address): Chain {
  const found = mediators.find((mediator) => addressOf(mediator) === address)
  if (!found) throw new Error(`${address} is no mediator of this test`)
  return found
}

export async function pastEvents(trust: TrustChain, filter: Parameters<TrustChain['caseEvents']>[0]): Promise<CaseEvent[]> {
  const events: CaseEvent[] = []
  for await (const event of trust.caseEvents(filter)) events.push(event)
  return events
}
