import { afterAll, beforeAll, expect, test } from 'vitest'
import { appealCase, appealTerms } from '../../src/node/client/appeal-case.ts'
import type { ChallengeView } from '../../src/node/client-api.ts'
import { createAnvilWorld } from './chain-anvil-world.ts'
import { createTribunal, disband, draw, GARBAGE, paidDeal, RIGHT, trustOf, vote } from './chain-trust-world.ts'
import type { ChainWorld } from './chain-world.ts'
import { addressOf, PARAMS, PRICE, within } from './chain-world.ts'

const FEE = (PRICE * BigInt(PARAMS.params.mediationFeeBps)) / 10_000n
const BOND = 2n * FEE * 3n

let world: ChainWorld
beforeAll(async () => {
  world = await createAnvilWorld()
})
afterAll(() => world?.stop())

test('garbage that one mediator cleared: the client appeals, three find out, and its bond comes back with all the rest', async () => {
  const tribunal = await createTribunal(world, 4)
  const { client } = tribunal
  const trust = trustOf(client)
  const c = { chain: client, trust, events: { tx: () => {} } }
  const subject = await paidDeal(tribunal, GARBAGE, { collateralBps: 100_000 })
  const { deal } = subject
  await expect(appealTerms(c, deal)).rejects.toMatchObject({ code: 'NODE_NOT_APPEALABLE', message: expect.stringContaining('no mediator') })
  await trust.challenge(deal, within())
  await expect(appealTerms(c, deal)).rejects.toMatchObject({ code: 'NODE_NOT_APPEALABLE', message: expect.stringContaining('no ruling yet') })
  await draw(world, tribunal, deal)
  await vote(tribunal, subject, () => GARBAGE) // in league with the provider
  await trust.tally(deal, within())
  const { free } = await client.escrowOf(addressOf(client))
  expect(await appealTerms(c, deal)).toMatchObject({ ruling: 'Cleared', round: 1, nextSeats: 3, bondWei: BOND.toString(), freeWei: free.toString() })

  const views: ChallengeView[] = []
  const stop = new AbortController()
  const refused = appealCase(c, { deal, agreedWei: BOND - 1n }, within())
  await expect(refused[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'NODE_NOT_APPEALABLE' })
  const followed = (async () => {
    for await (const view of appealCase(c, { deal, agreedWei: BOND }, stop.signal)) views.push(view)
  })()
  await expect.poll(() => views.map(({ phase, round }) => ({ phase, round })), { timeout: 20_000 }).toContainEqual({ phase: 'Draw', round: 2 })
  expect((await client.escrowOf(addressOf(client))).free).toBe(free - BOND)
  await draw(world, tribunal, deal)
  await vote(tribunal, subject, () => RIGHT)
  await trust.tally(deal, within())
  await expect(appealTerms(c, deal)).rejects.toMatchObject({ code: 'NODE_NOT_APPEALABLE', message: expect.stringContaining('nothing to gain') })
  await world.advance(tribunal.court.appealS)
  await trust.conclude(deal, within())
  await followed // ends by itself
  stop.abort()
  expect(views.at(-1)).toMatchObject({ phase: 'Done', ruling: 'Convicted', state: 'SlashedProvider' })
  const slashed = PRICE + (PRICE * BigInt(deal.collateralBps)) / 10_000n
  expect((await client.escrowOf(addressOf(client))).free).toBe(free + FEE + PRICE + slashed / 10n)
  await disband(world, tribunal)
  await world.leave()
}, 60_000)
