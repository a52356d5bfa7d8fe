import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { CaseEvent, Chain } from '../../src/chain/index.ts'
import { answerOf } from '../../src/chain/index.ts'
import { createAnvilWorld } from './chain-anvil-world.ts'
import type { Tribunal } from './chain-trust-world.ts'
import { chainOf, createTribunal, disband, draw, GARBAGE, goTo, paidDeal, pastEvents, RIGHT, trustOf, vote } from './chain-trust-world.ts'
import type { ChainWorld } from './chain-world.ts'
import { addressOf, bytes32, eventually, LILY, PARAMS, PRICE, within } from './chain-world.ts'

const reverted = (reason: string) => ({ code: 'CHAIN_REVERTED', info: { reason } })
const FEE = (PRICE * BigInt(PARAMS.params.mediationFeeBps)) / 10_000n

/** The ledger in memory has no court: all of this is the real contracts on a real EVM. */
describe('trust on anvil', () => {
  let world: ChainWorld
  let tribunal: Tribunal
  beforeAll(async () => {
    world = await createAnvilWorld()
  })
  afterEach(async () => {
    await disband(world, tribunal)
    await world.leave()
  })
  afterAll(() => world?.stop())

  const free = async (who: Chain): Promise<bigint> => (await tribunal.client.escrowOf(addressOf(who))).free

  test('honest work challenged: one mediator clears it, the challenger paid for it', async () => {
    tribunal = await createTribunal(world, 1)
    const { client, provider, mediators, court } = tribunal
    const subject = await paidDeal(tribunal, RIGHT)
    const live: CaseEvent[] = []
    trustOf(provider).onCaseEvent((event) => live.push(event))
    const before = await free(client)
    const trust = trustOf(client)
    expect(await trust.caseOf(subject.dealId)).toBeUndefined()
    await trust.challenge(subject.deal, within())
    expect(await free(client)).toBe(before - FEE)
    expect(await trust.caseOf(subject.dealId)).toMatchObject({
      phase: 'Draw',
      round: 1,
      open: 1,
      paid: true,
      pot: FEE,
      fee: FEE,
      finder: undefined,
      payer: 'client'
    })
    await expect(trust.draw(subject.deal, [], within())).rejects.toMatchObject(reverted('Mediation_NoSeedYet'))
    await draw(world, tribunal, subject.deal)
    await vote(tribunal, subject, () => RIGHT)
    await trust.tally(subject.deal, within())
    expect(await trust.caseOf(subject.dealId)).toMatchObject({ phase: 'Verdict', ruling: 'Cleared', answer: answerOf(subject.parts) })
    await expect(trust.conclude(subject.deal, within())).rejects.toMatchObject({
      ...reverted('Mediation_TooEarly'),
      message: expect.stringContaining('not before')
    })
    await world.advance(court.appealS)
    await trust.conclude(subject.deal, within())
    expect(await client.dealState(subject.dealId)).toMatchObject({ state: 'Cleared' })
    expect(await free(client)).toBe(before - FEE)
    expect(await free(mediators[0] ?? client)).toBe(FEE)
    expect(await trust.reputationOf(addressOf(provider))).toEqual({ checks: 1, replicated: 1, streak: 1, convictions: 0, worthWei: subject.deal.price })
    const kinds = ['case-opened', 'seat-drawn', 'vote-committed', 'result-revealed', 'vote-revealed', 'ruled', 'case-closed']
    await eventually(() => live.length === kinds.length)
    expect(live.map(({ type }) => type)).toEqual(kinds)
    expect(await pastEvents(trust, { dealId: subject.dealId })).toEqual(live)
    expect(await pastEvents(trust, { mediator: addressOf(mediators[0] ?? client) })).toEqual(live.filter(({ type }) => type === 'seat-drawn'))
  })

  test('garbage challenged: one finds it, three convict, the client is made whole and gets a bounty', async () => {
    tribunal = await createTribunal(world, 4)
    const { client, provider, mediators } = tribunal
    // At the least collateral four mediators' fees would eat the bounty: what is short is short at the end of the order (trust.md §6.6).
    const subject = await paidDeal(tribunal, GARBAGE, { collateralBps: 100_000 })
    const before = await free(client)
    const { stake } = await client.stakeOf(addressOf(provider), 'provider')
    await trustOf(client).challenge(subject.deal, within())
    for (const round of [1, 2]) {
      await draw(world, tribunal, subject.deal)
      expect(await trustOf(client).caseOf(subject.dealId)).toMatchObject({ phase: 'Commit', round })
      await vote(tribunal, subject, () => RIGHT)
      await trustOf(client).tally(subject.deal, within())
    }
    expect(await trustOf(client).caseOf(subject.dealId)).toMatchObject({ phase: 'Verdict', ruling: 'Convicted' })
    expect(await trustOf(client).appealBond(subject.dealId)).toBe(4n * FEE * 7n)
    await world.advance(tribunal.court.appealS)
    await trustOf(client).conclude(subject.deal, within())
    expect(await client.dealState(subject.dealId)).toMatchObject({ state: 'SlashedProvider' })
    const slashed = PRICE + (PRICE * BigInt(subject.deal.collateralBps)) / 10_000n
    expect(await client.stakeOf(addressOf(provider), 'provider')).toMatchObject({ stake: stake - slashed, exposure: 0n })
    expect(await free(client)).toBe(before + PRICE + slashed / 10n)
    for (const mediator of mediators) expect(await free(mediator)).toBe(FEE)
    expect(await trustOf(client).seatsOf(subject.dealId, 2)).toHaveLength(3)
    expect(await trustOf(client).bondsOf(subject.dealId)).toEqual([])
  })

  test('the right digest over files that are others: what mediators compare is both, and three convict', async () => {
    tribunal = await createTribunal(world, 4)
    const { client, provider } = tribunal
    const subject = await paidDeal(tribunal, RIGHT, { outputsDigest: bytes32('bd') })
    const { stake } = await client.stakeOf(addressOf(provider), 'provider')
    await trustOf(client).challenge(subject.deal, within())
    for (const _ of [1, 2]) {
      await draw(world, tribunal, subject.deal)
      await vote(tribunal, subject, () => RIGHT)
      await trustOf(client).tally(subject.deal, within())
    }
    expect(await trustOf(client).caseOf(subject.dealId)).toMatchObject({ phase: 'Verdict', ruling: 'Convicted', answer: answerOf(subject.parts) })
    await world.advance(tribunal.court.appealS)
    await trustOf(client).conclude(subject.deal, within())
    expect(await client.dealState(subject.dealId)).toMatchObject({ state: 'SlashedProvider' })
    expect((await client.stakeOf(addressOf(provider), 'provider')).stake).toBeLessThan(stake)
  })

  test('a mediator that is silent pays and is replaced; what it shows late or wrong is refused with a reason', async () => {
    tribunal = await createTribunal(world, 2)
    const { client } = tribunal
    const subject = await paidDeal(tribunal, RIGHT)
    const trust = trustOf(client)
    await trust.challenge(subject.deal, within())
    await draw(world, tribunal, subject.deal)
    const [first] = await trust.seatsOf(subject.dealId, 1)
    if (!first) throw new Error('nobody was drawn')
    const silent = chainOf(tribunal, first.mediator)
    const seat = { dealId: subject.dealId, round: 1, seat: 0 }
    await expect(trust.commitVote(seat, bytes32('11'), within())).rejects.toMatchObject({
      ...reverted('Mediation_NotAllowed'),
      message: expect.stringContaining('no part in this')
    })
    await expect(trust.tally(subject.deal, within())).rejects.toMatchObject(reverted('Mediation_TooEarly'))
    await world.advance(2 * subject.deal.timeoutS + tribunal.court.revealS)
    await expect(trustOf(silent).commitVote(seat, bytes32('11'), within())).rejects.toMatchObject(reverted('Mediation_TooLate'))
    await trust.tally(subject.deal, within())
    expect(await trust.caseOf(subject.dealId)).toMatchObject({ phase: 'Draw', redraws: 1, open: 1, pot: FEE + PRICE })
    expect(await client.stakeOf(first.mediator, 'mediator')).toMatchObject({ stake: 2_000n * LILY - PRICE, exposure: 0n })
    await draw(world, tribunal, subject.deal)
    const [, second] = await trust.seatsOf(subject.dealId, 1)
    expect(second?.mediator).not.toBe(first.mediator)
    const [drawn] = (await pastEvents(trust, { dealId: subject.dealId })).filter(({ type }) => type === 'no-show')
    expect(drawn).toMatchObject({ mediator: first.mediator, round: 1, fine: PRICE })
  })

  test('weights change in quiet times; a round of the beacon gives its seed, and whoever withholds pays its bond', async () => {
    tribunal = await createTribunal(world, 2)
    const { client, mediators, court: at } = tribunal
    const [honest, silent] = mediators
    if (!honest || !silent) throw new Error('two mediators were asked for')
    expect(await trustOf(client).weightOf(addressOf(honest))).toBe((2_000n * LILY) / 10n ** 9n)
    expect(await trustOf(client).totalWeight()).toBe((4_000n * LILY) / 10n ** 9n)
    const beaconRound = await goTo(world, client, { roundS: at.roundS, half: 0 })
    for (const member of mediators) {
      const commitment = await trustOf(member).beaconCommitment({ beaconRound, member: addressOf(member), value: bytes32('77') })
      await trustOf(member).commitBeacon(commitment, within())
    }
    await expect(trustOf(honest).commitBeacon(bytes32('12'), within())).rejects.toMatchObject(reverted('Beacon_CannotCommit'))
    await world.advance(at.roundS / 2)
    await expect(trustOf(honest).retireFromPool(within())).rejects.toMatchObject({
      ...reverted('MediatorPool_NotNow'),
      message: expect.stringContaining('quiet times')
    })
    await trustOf(honest).revealBeacon(bytes32('77'), within())
    expect(await trustOf(client).seedOf(beaconRound)).toBeUndefined()
    await world.advance(at.roundS / 2)
    expect(await trustOf(client).seedOf(beaconRound)).toMatch(/^0x[0-9a-f]{64}$/)
    expect(await trustOf(client).withheldIn(beaconRound)).toEqual([addressOf(silent)])
    await trustOf(client).punishBeacon({ beaconRound, member: addressOf(silent) }, within())
    expect((await client.stakeOf(addressOf(silent), 'mediator')).stake).toBe(2_000n * LILY - PARAMS.beaconBond)
    expect(await trustOf(client).seedOf(beaconRound + 2)).toBeUndefined()
  })

  test('a new provider’s paid deal is audited at its own cost, once its lot is drawn', async () => {
    tribunal = await createTribunal(world, 1)
    const { client, provider, solver, court: at } = tribunal
    const subject = await paidDeal(tribunal, RIGHT)
    const { sinceS } = await client.dealState(subject.dealId)
    const trust = trustOf(client)
    expect(await trust.auditProbability(subject.deal)).toBe(10n ** 18n)
    expect(await trust.isDrawn(subject.deal, sinceS)).toBe(false)
    await expect(trust.pokeAudit(subject.deal, within())).rejects.toMatchObject(reverted('Audits_NoSeedYet'))
    const lot = (Math.floor(sinceS / at.roundS) + 2) & ~1
    await world.advance((lot + 1) * at.roundS + 1 - sinceS)
    await trust.fallBackBeacon(lot, within())
    await world.advance(1)
    await world.advance(1)
    await trust.fallBackBeacon(lot, within())
    expect(await trust.isDrawn(subject.deal, sinceS)).toBe(true)
    await trustOf(solver).pokeAudit(subject.deal, within())
    expect(await trust.caseOf(subject.dealId)).toMatchObject({ finder: addressOf(solver), payer: undefined, phase: 'Draw' })
    await draw(world, tribunal, subject.deal)
    await vote(tribunal, subject, () => RIGHT)
    const { stake } = await client.stakeOf(addressOf(provider), 'provider')
    const tipped = await free(solver)
    await trust.tally(subject.deal, within())
    expect(await client.dealState(subject.dealId)).toMatchObject({ state: 'Verdict' }) // the client may appeal
    await world.advance(at.appealS + 1)
    await trust.conclude(subject.deal, within())
    expect(await client.dealState(subject.dealId)).toMatchObject({ state: 'Cleared' })
    expect(await free(solver)).toBe(tipped + FEE / 20n)
    expect((await client.stakeOf(addressOf(provider), 'provider')).stake).toBe(stake - FEE - FEE / 20n)
  })
})
