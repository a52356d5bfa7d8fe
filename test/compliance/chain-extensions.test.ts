import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Chain, Extension, ExtensionChain } from '../../src/chain/index.ts'
import type { Deal } from '../../src/core/deal.ts'
import type { AnvilWorld } from './chain-anvil-world.ts'
import { createAnvilWorld } from './chain-anvil-world.ts'
import type { Market } from './chain-world.ts'
import { acceptanceOf, addressOf, createMarket, LILY, openDeal, PRICE, RESULT, within } from './chain-world.ts'

const meter = (chain: Chain): ExtensionChain => {
  if (!chain.extensions) throw new Error('the contracts know extensions')
  return chain.extensions
}

describe('further time of metered jobs, on anvil', () => {
  let world: AnvilWorld
  let market: Market

  beforeAll(async () => {
    world = await createAnvilWorld()
    market = await createMarket(world)
    await world.fund(addressOf(market.provider), { lily: 100n * LILY })
    await market.provider.deposit(100n * LILY, within())
  })
  afterAll(() => world.stop())

  const next = (deal: Deal & { readonly id: Extension['dealId'] }, number: number, [fromS, untilS]: readonly [number, number]): Extension => ({
    dealId: deal.id,
    number,
    fromS,
    untilS,
    price: PRICE
  })
  const signedBy = async (extension: Extension, client = market.client) => ({
    extension,
    clientSignature: await meter(client).signExtension(extension),
    providerSignature: await meter(market.provider).signExtension(extension)
  })

  test('what both wallets sign in TypeScript is bought in Solidity, paid with the deal, and its collateral freed when it is closed', async () => {
    const { client, provider } = market
    const deal = await openDeal(market)
    const [before, own] = [await client.escrowOf(addressOf(client)), await provider.escrowOf(addressOf(provider))]
    const first = await signedBy(next(deal, 1, [60, 120]))
    expect(await meter(provider).verifyExtension(first.extension, addressOf(client), first.clientSignature)).toBe(true)
    expect(await meter(provider).verifyExtension({ ...first.extension, price: 1n }, addressOf(client), first.clientSignature)).toBe(false)
    const bought = await meter(provider).extend(deal, first, within())
    const again = await meter(provider).extend(deal, await signedBy(next(deal, 2, [120, 240])), within())
    const { taxBps } = await client.params()
    const total = 2n * PRICE
    const locked = total + (total * BigInt(taxBps)) / 10_000n
    expect((await client.escrowOf(addressOf(client))).locked - before.locked).toBe(locked)
    expect((await provider.escrowOf(addressOf(provider))).locked).toBe((total * 25_000n) / 10_000n)
    expect(await meter(client).extensionsOf(deal.id)).toEqual({ number: 2, price: total, untilS: 240, haltedS: 0, phase: 'held' })

    await provider.settle(await acceptanceOf(market, deal), within())
    const paid = await meter(client).finish(deal, within())
    expect(await meter(client).extensionsOf(deal.id)).toMatchObject({ phase: 'paid' })
    await expect(meter(client).finish(deal, within())).rejects.toMatchObject({ info: { reason: 'Extensions_NothingDue' } })
    await world.advance(3 * 86_400)
    const freed = await meter(client).finish(deal, within())
    expect(await provider.escrowOf(addressOf(provider))).toMatchObject({ locked: 0n, free: own.free + PRICE - PRICE / 10n + total - total / 10n })
    console.log(`an extension: ${bought.gasUsed} gas, a further one ${again.gasUsed}; paid ${paid.gasUsed}, freed ${freed.gasUsed}`)
  })

  test('each refusal says why: another’s signature, an order, money that is not there, a job that was given up', async () => {
    const { client, provider } = market
    const deal = await openDeal(market)
    const foreign = await signedBy(next(deal, 1, [60, 120]), market.solver)
    await expect(meter(provider).extend(deal, foreign, within())).rejects.toMatchObject({ info: { reason: 'Extensions_SignatureInvalid' } })
    await expect(meter(provider).extend(deal, await signedBy(next(deal, 2, [60, 120])), within())).rejects.toThrow(/extension 1 is the next/)
    const dear = await signedBy({ ...next(deal, 1, [60, 120]), price: 10_000n * LILY })
    await expect(meter(provider).extend(deal, dear, within())).rejects.toMatchObject({ code: 'CHAIN_INSUFFICIENT_FUNDS' })
    await world.advance(61)
    await meter(provider).halt(deal, within())
    expect((await meter(client).extensionsOf(deal.id)).haltedS).toBeGreaterThanOrEqual(61)
    await expect(meter(provider).extend(deal, await signedBy(next(deal, 1, [60, 120])), within())).rejects.toThrow(/ended for want of an extension/)
    await provider.commitResult(deal, RESULT, within())
  })
})
