import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMemoryWorld } from '../../../test/compliance/chain-memory-world.ts'
import type { ChainWorld, Market } from '../../../test/compliance/chain-world.ts'
import { AUTHOR, acceptanceOf, addressOf, createMarket, openDeal, RESULT, walletOf, within } from '../../../test/compliance/chain-world.ts'
import type { Clocks, Purse } from './deal-transfers.ts'
import { clocksAfter, transfersOf } from './deal-transfers.ts'

type Act = (market: Market, deal: Awaited<ReturnType<typeof openDeal>>) => Promise<void>

/** All purses as the ledger has them. */
async function purses(world: ChainWorld, { client, provider, solver }: Market): Promise<Readonly<Record<Purse, bigint>>> {
  const [buyer, seller, matcher, author, treasury] = await Promise.all(
    [addressOf(client), addressOf(provider), addressOf(solver), AUTHOR, world.treasury].map((account) => client.escrowOf(account))
  )
  const { stake, exposure } = await client.stakeOf(addressOf(provider), 'provider')
  return {
    'client escrow': buyer?.free ?? 0n,
    'client lock': buyer?.locked ?? 0n,
    'provider escrow': seller?.free ?? 0n,
    'provider stake': stake - exposure,
    'provider exposure': exposure,
    'solver escrow': matcher?.free ?? 0n,
    'author escrow': author?.free ?? 0n,
    treasury: treasury?.free ?? 0n
  }
}

describe('the transfers that a deal’s story tells are those of the ledger', () => {
  let world: ChainWorld
  beforeAll(async () => {
    world = await createMemoryWorld()
  })
  afterAll(() => world.stop())

  const open = { fetchS: 0 }
  const fetching = { fetchS: 100 }
  test.each<[string, { fetchS: number }, Act]>([
    ['settled on time', open, async (market, deal) => void (await market.solver.settle(await acceptanceOf(market, deal), within()))],
    [
      'settled late, at a price that fell',
      open,
      async (market, deal) => {
        await world.advance(300 + 60 + 200)
        await market.provider.commitResult(deal, RESULT, within())
        await world.advance(3_600)
        await market.provider.claim(deal, within())
      }
    ],
    [
      'ready, committed, claimed from a silent client',
      fetching,
      async (market, deal) => {
        await market.provider.markReady(deal, within())
        await market.provider.commitResult(deal, RESULT, within())
        await world.advance(3_600)
        await market.provider.claim(deal, within())
      }
    ],
    [
      'timed out while fetching',
      fetching,
      async (market, deal) => {
        await world.advance(101)
        await market.solver.timeOut(deal, within())
      }
    ],
    [
      'timed out while running',
      open,
      async (market, deal) => {
        await world.advance(300 + 60 + 600)
        await market.client.timeOut(deal, within())
      }
    ],
    ['abandoned', open, async (market, deal) => void (await market.provider.abandon(deal, within()))],
    [
      'aborted after half of its time',
      open,
      async (market, deal) => {
        await world.advance(150)
        await market.client.abort(deal, within())
      }
    ],
    ['aborted while fetching', fetching, async (market, deal) => void (await market.client.abort(deal, within()))],
    [
      'ended by both, at a price they agreed on',
      open,
      async (market, deal) => {
        const [clientSignature, providerSignature] = await Promise.all(
          [market.client, market.provider].map((chain) => walletOf(chain).signCancel({ dealId: deal.id, price: deal.price / 3n }))
        )
        if (!clientSignature || !providerSignature) throw new Error('both sign')
        await market.client.cancelOpen(deal, { price: deal.price / 3n, clientSignature, providerSignature }, within())
      }
    ]
  ])('%s', async (_, terms, act) => {
    const market = await createMarket(world)
    const before = await purses(world, market)
    const deal = await openDeal(market, { deal: terms })
    await act(market, deal)
    const after = await purses(world, market)
    const told = { ...before }
    let clocks: Clocks = {}
    const params = await market.client.params()
    for await (const event of market.client.dealEvents({ dealId: deal.id })) {
      for (const { from, to, amount } of transfersOf(event, { deal, params, clocks, agreedPrice: deal.price / 3n })) {
        expect(amount).toBeGreaterThan(0n)
        told[from] -= amount
        told[to] += amount
      }
      clocks = clocksAfter(clocks, event)
    }
    // A slash comes out of the stake; what the ledger exposes for audits is rounded up to the gwei of LILY.
    const { 'provider stake': stake, 'provider exposure': exposure, ...rest } = told
    const { 'provider stake': stakeNow, 'provider exposure': exposureNow, ...restNow } = after
    expect(rest).toEqual(restNow)
    expect(stake + exposure).toBe(stakeNow + exposureNow)
    expect(Object.values(told).reduce((sum, purse) => sum + purse, 0n)).toBe(Object.values(before).reduce((sum, purse) => sum + purse, 0n))
  })
})
