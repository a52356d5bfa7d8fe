import { expect, test } from 'vitest'
import type { Chain } from '../../src/chain/index.ts'
import type { ChainWorld, Market } from './chain-world.ts'
import { acceptanceOf, addressOf, bytes32, createMarket, LILY, listen, openDeal, PARAMS, PRICE, RESULT, SOLVER_FEE, walletOf, within } from './chain-world.ts'

const { params } = PARAMS
const share = (bps: number): bigint => (PRICE * BigInt(bps)) / 10_000n
const free = async (chain: Chain, of: Chain): Promise<bigint> => (await chain.escrowOf(addressOf(of))).free
const reverted = (reason: string) => ({ code: 'CHAIN_REVERTED', info: { reason } })

/** Every way out of every state, by whom, when, and who is paid. */
export function testDealEnds(world: () => ChainWorld): void {
  testFetching(world)
  testExecution(world)
  testJudging(world)
  testStorage(world)
  testCancelling(world)
}

/** Nothing of this deal is locked or exposed any more. */
async function expectOver({ client, provider }: Market): Promise<void> {
  expect((await client.escrowOf(addressOf(client))).locked).toBe(0n)
  expect((await client.stakeOf(addressOf(provider), 'provider')).exposure).toBe(0n)
}

function testFetching(world: () => ChainWorld): void {
  test('Fetching: ready in time starts the execution clock', async () => {
    const market = await createMarket(world())
    const deal = await openDeal(market, { deal: { fetchS: 100 } })
    expect(await market.client.dealState(deal.id)).toMatchObject({ state: 'Fetching' })
    await expect(market.client.markReady(deal, within())).rejects.toMatchObject(reverted('Deals_NotProvider'))
    await expect(market.provider.commitResult(deal, RESULT, within())).rejects.toMatchObject(reverted('Deals_WrongState'))
    await world().advance(50)
    const receipt = await market.provider.markReady(deal, within())
    expect(receipt.events).toEqual([expect.objectContaining({ type: 'moved', state: 'Open', cause: 'Ready', dealId: deal.id })])
    expect(await market.client.dealState(deal.id)).toMatchObject({ state: 'Open', sinceS: receipt.events[0]?.at.timestampS })
    await expect(market.provider.markReady(deal, within())).rejects.toMatchObject(reverted('Deals_WrongState'))
  })

  test('Fetching: its time-out costs the client its collateral, and nobody gains', async () => {
    const market = await createMarket(world())
    const treasury = await market.client.escrowOf(world().treasury)
    const deal = await openDeal(market, { deal: { fetchS: 100 } })
    await expect(market.solver.timeOut(deal, within())).rejects.toMatchObject(reverted('Deals_TooEarly'))
    await world().advance(101)
    await expect(market.provider.markReady(deal, within())).rejects.toMatchObject(reverted('Deals_TooLate'))
    await market.solver.timeOut(deal, within()) // by anyone
    expect(await market.client.dealState(deal.id)).toMatchObject({ state: 'Refunded' })
    expect(await free(market.client, market.client)).toBe(1_000n * LILY - share(params.timeoutCollateralBps))
    expect((await market.client.escrowOf(world().treasury)).free - treasury.free).toBe(share(params.timeoutCollateralBps))
    await expectOver(market)
    await expect(market.solver.timeOut(deal, within())).rejects.toMatchObject(reverted('Deals_WrongState'))
  })

  test('Fetching: settled at the full price, if the client says so', async () => {
    const market = await createMarket(world())
    const deal = await openDeal(market, { deal: { fetchS: 100 } })
    await market.client.settle(await acceptanceOf(market, deal), within())
    expect(await free(market.client, market.provider)).toBe((PRICE * 9n) / 10n)
  })

  test('Fetching: an abort costs the least price, and a provider that gives up nothing', async () => {
    const market = await createMarket(world())
    const aborted = await openDeal(market, { deal: { fetchS: 100 } })
    await expect(market.provider.abort(aborted, within())).rejects.toMatchObject(reverted('Deals_NotClient'))
    await market.client.abort(aborted, within())
    expect(await market.client.dealState(aborted.id)).toMatchObject({ state: 'Cancelled' })
    const left = 1_000n * LILY - share(params.minAbortBps)
    expect(await free(market.client, market.client)).toBe(left)
    const abandoned = await openDeal(market, { deal: { fetchS: 100 } })
    await market.provider.abandon(abandoned, within())
    expect(await free(market.client, market.client)).toBe(left)
    await expectOver(market)
  })
}

function testExecution(world: () => ChainWorld): void {
  const endS = 300 + params.graceS + params.lateS

  test('Open: past the end anyone can time it out; the client is made whole from the stake', async () => {
    const market = await createMarket(world())
    const deal = await openDeal(market)
    await world().advance(endS - 60)
    await expect(market.client.timeOut(deal, within())).rejects.toMatchObject(reverted('Deals_TooEarly'))
    await world().advance(61)
    await expect(market.provider.commitResult(deal, RESULT, within())).rejects.toMatchObject(reverted('Deals_TooLate'))
    await expect(market.provider.abandon(deal, within())).rejects.toMatchObject(reverted('Deals_TooLate'))
    const receipt = await market.client.timeOut(deal, within())
    expect(receipt.events).toEqual([expect.objectContaining({ type: 'moved', state: 'TimedOut', cause: 'ExecutionTimedOut' })])
    expect(await market.client.dealState(deal.id)).toMatchObject({ state: 'TimedOut', resultHash: undefined })
    const collateral = share(params.timeoutCollateralBps)
    expect(await free(market.client, market.client)).toBe(1_000n * LILY + collateral)
    expect((await market.client.stakeOf(addressOf(market.provider), 'provider')).stake).toBe(1_000n * LILY - collateral)
    await expectOver(market)
  })

  test('Open: a late result is worth less by the second, and no less than that', async () => {
    const market = await createMarket(world())
    const deal = await openDeal(market)
    await world().advance(300 + params.graceS + params.lateS / 2)
    // Between asking and mining a few seconds may pass: an offer above the decayed price always holds.
    const price = (PRICE * 6n) / 10n
    await expect(market.provider.settle(await acceptanceOf(market, deal, { price: PRICE / 10n }), within())).rejects.toMatchObject({
      info: { reason: 'PriceMismatch' }
    })
    await market.provider.settle(await acceptanceOf(market, deal, { price }), within())
    expect(await free(market.client, market.provider)).toBe((price * 9n) / 10n)
  })

  test('Open: a provider that gives up in time charges nobody', async () => {
    const market = await createMarket(world())
    const deal = await openDeal(market)
    await expect(market.client.abandon(deal, within())).rejects.toMatchObject(reverted('Deals_NotProvider'))
    await market.provider.abandon(deal, within())
    expect(await market.client.dealState(deal.id)).toMatchObject({ state: 'Refunded' })
    expect(await free(market.client, market.client)).toBe(1_000n * LILY)
    await expectOver(market)
  })
}

function testJudging(world: () => ChainWorld): void {
  test('ResultCommitted: a silent client pays', async () => {
    const market = await createMarket(world())
    const deal = await openDeal(market)
    await expect(market.client.commitResult(deal, RESULT, within())).rejects.toMatchObject(reverted('Deals_NotProvider'))
    await expect(market.provider.claim(deal, within())).rejects.toMatchObject(reverted('Deals_WrongState'))
    await market.provider.commitResult(deal, RESULT, within())
    expect(await market.client.dealState(deal.id)).toMatchObject({ state: 'ResultCommitted', resultHash: RESULT })
    await expect(market.provider.claim(deal, within())).rejects.toMatchObject(reverted('Deals_TooEarly'))
    await expect(market.client.abort(deal, within())).rejects.toMatchObject(reverted('Deals_WrongState'))
    await world().advance(params.judgeS)
    await expect(market.client.timeOut(deal, within())).rejects.toMatchObject(reverted('Deals_WrongState'))
    const told = listen(market.client)
    const receipt = await market.solver.claim(deal, within()) // by anyone
    await told.until((events) => events.some(({ type, dealId }) => type === 'paid' && dealId === deal.id))
    told.off()
    expect(receipt.events).toEqual([expect.objectContaining({ type: 'paid', amount: (PRICE * 9n) / 10n, provider: addressOf(market.provider) })])
    // The event of a claim has no more of the hash than the chain keeps; the whole one is the commitment's.
    expect(await market.client.dealState(deal.id)).toMatchObject({ state: 'Paid', resultHash: RESULT })
    expect(await free(market.client, market.provider)).toBe((PRICE * 9n) / 10n)
    expect(await free(market.client, market.solver)).toBe(SOLVER_FEE)
  })
}

function testStorage(world: () => ChainWorld): void {
  test('Paid, with storage: the stake stays exposed until it is over and anybody closes the deal', async () => {
    const market = await createMarket(world())
    const storageS = params.auditS + 86_400
    const deal = await openDeal(market, { offer: { storageS }, deal: { storageS } })
    await expect(market.solver.close(deal, within())).rejects.toMatchObject(reverted('Deals_WrongState'))
    await market.client.settle(await acceptanceOf(market, deal), within())
    await world().advance(params.auditS + 60)
    expect(await market.client.dealState(deal.id)).toMatchObject({ state: 'Paid', resultHash: RESULT })
    await expect(market.solver.close(deal, within())).rejects.toMatchObject(reverted('Deals_TooEarly'))
    await world().advance(86_400)
    // Read as Closed by the clock alone; that its result's hash is there says that nobody has closed it.
    expect(await market.client.dealState(deal.id)).toMatchObject({ state: 'Closed', resultHash: RESULT })
    expect((await market.client.stakeOf(addressOf(market.provider), 'provider')).exposure).toBe(PRICE + (PRICE * 25_000n) / 10_000n)
    const receipt = await market.solver.close(deal, within())
    expect(receipt.events).toEqual([expect.objectContaining({ type: 'moved', state: 'Closed', cause: 'StorageEnded' })])
    expect(await market.client.dealState(deal.id)).toMatchObject({ state: 'Closed', resultHash: undefined })
    await expectOver(market)
    await expect(market.solver.close(deal, within())).rejects.toMatchObject(reverted('Deals_WrongState'))
  })

  test('Paid, without: the audit window ends it, and there is nothing to close', async () => {
    const market = await createMarket(world())
    const deal = await openDeal(market, { offer: { storageS: params.auditS }, deal: { storageS: params.auditS } })
    await market.client.settle(await acceptanceOf(market, deal), within())
    await world().advance(params.auditS + 60)
    expect(await market.client.dealState(deal.id)).toMatchObject({ state: 'Closed' })
    await expect(market.solver.close(deal, within())).rejects.toMatchObject(reverted('Deals_WrongState'))
  })
}

function testCancelling(world: () => ChainWorld): void {
  test('abort while it runs: the share of the time that passed', async () => {
    const market = await createMarket(world())
    const deal = await openDeal(market)
    await world().advance(150)
    await market.client.abort(deal, within())
    const paid = await free(market.client, market.provider)
    expect(await market.client.dealState(deal.id)).toMatchObject({ state: 'Cancelled' })
    // Half of the time, and the few seconds that the test itself takes.
    expect(Number(paid) / Number((PRICE * 9n) / 10n)).toBeGreaterThanOrEqual(0.5)
    expect(Number(paid) / Number((PRICE * 9n) / 10n)).toBeLessThan(0.6)
    await expectOver(market)
  })

  test('abort at once: the least price', async () => {
    const market = await createMarket(world())
    const deal = await openDeal(market)
    await market.client.abort(deal, within())
    expect(await free(market.client, market.provider)).toBe((share(params.minAbortBps) * 9n) / 10n)
  })

  test('cancelOpen: at the price that both signed', async () => {
    const market = await createMarket(world())
    const deal = await openDeal(market)
    const price = PRICE / 4n
    const [clientSignature, providerSignature] = await Promise.all(
      [market.client, market.provider].map((one) => walletOf(one).signCancel({ dealId: deal.id, price }))
    )
    if (clientSignature === undefined || providerSignature === undefined) throw new Error('both sign')
    const agreed = { price, clientSignature, providerSignature }
    await expect(market.solver.cancelOpen(deal, { ...agreed, providerSignature: clientSignature }, within())).rejects.toMatchObject(
      reverted('Deals_SignatureInvalid')
    )
    await expect(market.solver.cancelOpen(deal, { ...agreed, price: PRICE + 1n }, within())).rejects.toMatchObject(reverted('Deals_PriceAboveDeal'))
    const receipt = await market.solver.cancelOpen(deal, agreed, within()) // by anyone
    expect(receipt.events).toEqual([expect.objectContaining({ type: 'moved', state: 'Cancelled', cause: 'Agreed' })])
    expect(await free(market.client, market.provider)).toBe((price * 9n) / 10n)
    expect(await market.client.dealState(deal.id)).toMatchObject({ state: 'Cancelled', resultHash: undefined })
    await expectOver(market)
    await expect(market.client.abort({ ...deal, price: PRICE - 1n }, within()), 'other terms are another deal').rejects.toMatchObject(
      reverted('Deals_WrongState')
    )
    expect(bytes32('e7')).toBe(RESULT)
  })
}
