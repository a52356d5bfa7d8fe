import { afterAll, beforeAll, expect, test } from 'vitest'
import { silentLogger } from '../../src/core/logger.ts'
import { JackpotWatch } from '../../src/node/mediator/jackpot-watch.ts'
import type { AnvilWorld } from './chain-anvil-world.ts'
import { createAnvilWorld } from './chain-anvil-world.ts'
import { createTribunal, draw, GARBAGE, paidDeal, RIGHT, trustOf, vote } from './chain-trust-world.ts'
import { addressOf, LILY, PRICE, within } from './chain-world.ts'

const WEEK_S = 7 * 86_400

let world: AnvilWorld
beforeAll(async () => {
  world = await createAnvilWorld()
})
afterAll(async () => {
  await world?.leave()
  await world?.stop()
})

test('whose challenge convicts has a ticket; its node draws the week when it is over, and takes the prize', async () => {
  const tribunal = await createTribunal(world, 4)
  const { client, court } = tribunal
  const { jackpot } = client
  if (!jackpot) throw new Error('a new network has a jackpot')
  const finder = addressOf(client)
  const subject = await paidDeal(tribunal, GARBAGE, { collateralBps: 100_000 })
  await trustOf(client).challenge(subject.deal, within())
  for (const _ of [1, 2]) {
    await draw(world, tribunal, subject.deal)
    await vote(tribunal, subject, () => RIGHT)
    await trustOf(client).tally(subject.deal, within())
  }
  await world.advance(court.appealS)
  await trustOf(client).conclude(subject.deal, within())
  const epoch = jackpot.epochAt(client.headTimeS())
  const slashed = 11n * PRICE
  // The client's price and its bounty, and four fees of 0.805 of the price, are not in the rest.
  const rest = slashed - PRICE - slashed / 10n - (4n * PRICE * 805n) / 1_000n
  expect(await jackpot.weightOf(epoch, finder)).toBe(rest / 2n)
  expect(await jackpot.pot()).toBe(rest / 2n)
  await expect(jackpot.draw(epoch, within())).rejects.toMatchObject({
    info: { reason: 'Jackpot_TooEarly' },
    message: expect.stringContaining('is not over before')
  })

  const watch = new JackpotWatch({ chain: client, jackpot, trust: trustOf(client), events: { tx: () => {} }, logger: silentLogger }, finder)
  await watch.look()
  expect(await jackpot.drawOf(epoch)).toBeUndefined()
  await world.advance(WEEK_S + 3 * court.roundS)
  // Nobody served a round of the beacon: its seed is made of blocks, of which each advance makes one.
  for (let i = 0; i < 8 && !(await jackpot.drawOf(epoch)); i++) {
    await watch.look()
    await world.advance(1)
  }
  // The only one of its week: a quarter of what it put in, which is less than a third of the pot.
  const prize = rest / 2n / 4n
  expect(await jackpot.drawOf(epoch)).toEqual({ winner: finder, prize })
  expect(await jackpot.pot()).toBe(rest / 2n - prize)
  const { free } = await client.escrowOf(finder)
  await watch.look()
  expect((await client.escrowOf(finder)).free, 'on its way out of the pot').toBe(free)
  await world.advance(601)
  await watch.look()
  expect((await client.escrowOf(finder)).free).toBe(free + prize)
  expect(prize).toBeGreaterThan(LILY)
  await expect(jackpot.claim(epoch, within())).rejects.toMatchObject({ info: { reason: 'Jackpot_NothingToClaim' } })
  await expect(jackpot.draw(epoch, within())).rejects.toMatchObject({ info: { reason: 'Jackpot_AlreadyDrawn' } })
}, 60_000)
