import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAnvilWorld } from './chain-anvil-world.ts'
import { createTribunal, disband, goTo, trustOf } from './chain-trust-world.ts'
import type { ChainWorld } from './chain-world.ts'
import { addressOf, LILY, within } from './chain-world.ts'

const reverted = (reason: string) => ({ code: 'CHAIN_REVERTED', info: { reason } })

describe('bids of mediators on anvil', () => {
  let world: ChainWorld
  beforeAll(async () => {
    world = await createAnvilWorld()
  })
  afterAll(() => world?.stop())

  test('a member names its fee in quiet times, and nobody else does', async () => {
    const tribunal = await createTribunal(world, 1)
    const { client, court, mediators } = tribunal
    const [mediator] = mediators
    if (mediator === undefined) throw new Error('one was asked for')
    const trust = trustOf(mediator)
    await goTo(world, client, { roundS: court.roundS, half: 0 })
    await trust.bid(LILY / 2n, within())
    expect(await trust.leastFeeOf(addressOf(mediator))).toBe(LILY / 2n)
    await expect(trustOf(client).bid(1n, within())).rejects.toMatchObject(reverted('MediatorPool_NotJoined'))
    await goTo(world, client, { roundS: court.roundS, half: 1 })
    await expect(trust.bid(1n, within())).rejects.toMatchObject(reverted('MediatorPool_NotNow'))
    await disband(world, tribunal)
    expect(await trust.leastFeeOf(addressOf(mediator))).toBe(0n)
    await world.leave()
  })
})
