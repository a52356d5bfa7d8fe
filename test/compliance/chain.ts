import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Chain, DealEvent, EscrowAccount } from '../../src/chain/index.ts'
import { parseAddress } from '../../src/core/primitives.ts'
import { testDealEnds } from './chain-deal-ends.ts'
import { testSkipReasons } from './chain-skip-reasons.ts'
import type { ChainWorld } from './chain-world.ts'
import {
  AUTHOR,
  acceptanceOf,
  addressOf,
  createMarket,
  eventually,
  LILY,
  listen,
  openDeal,
  PARAMS,
  PRICE,
  RESULT,
  SOLVER_FEE,
  termsOf,
  walletOf,
  within
} from './chain-world.ts'

/** Every Chain passes this: the one on a real EVM, and the one in memory that other rooms test with. */
export function testChain(name: string, createWorld: () => Promise<ChainWorld>): void {
  let world: ChainWorld
  beforeAll(async () => {
    world = await createWorld()
  })
  afterEach(() => world?.leave())
  afterAll(() => world?.stop())

  describe(`${name}: money`, () => {
    testEscrow(() => world)
    testStakes(() => world)
  })
  describe(`${name}: deals`, () => {
    testHappyPath(() => world)
    testNonces(() => world)
    testDealEnds(() => world)
  })
  describe(`${name}: refusals`, () => testSkipReasons(() => world))
  describe(`${name}: events`, () => testEvents(() => world))
}

function testEscrow(world: () => ChainWorld): void {
  test('a deposit is free; a withdrawal leaves it at once and the contract after its delay', async () => {
    const chain = await world().join(100n * LILY)
    const own = addressOf(chain)
    const receipt = await chain.deposit(60n * LILY, within())
    expect(receipt.gasUsed).toBeGreaterThan(0n)
    expect(receipt.feeWei).toBeGreaterThan(0n)
    expect(await chain.escrowOf(own)).toEqual(escrow({ free: 60n * LILY }))
    expect(await chain.tokenBalance(own)).toBe(40n * LILY)
    await chain.requestWithdrawal(50n * LILY, within())
    expect(await chain.escrowOf(own)).toMatchObject({ free: 10n * LILY, locked: 0n, withdrawing: 50n * LILY, withdrawableAtS: expect.any(Number) })
    await expect(chain.withdraw(within())).rejects.toMatchObject({ code: 'CHAIN_REVERTED', info: { reason: 'Escrow_WithdrawalTooEarly' } })
    await world().advance(600)
    await chain.withdraw(within())
    expect(await chain.escrowOf(own)).toEqual(escrow({ free: 10n * LILY }))
    expect(await chain.tokenBalance(own)).toBe(90n * LILY)
    await expect(chain.withdraw(within())).rejects.toMatchObject({ info: { reason: 'Escrow_NothingRequested' } })
  })

  test('too little: how much is there and how much is needed', async () => {
    const chain = await world().join(5n * LILY)
    const account = addressOf(chain)
    const noTokens = { code: 'CHAIN_INSUFFICIENT_FUNDS', info: { account, what: 'wallet', have: 5n * LILY, need: 6n * LILY } }
    await expect(chain.deposit(6n * LILY, within())).rejects.toMatchObject(noTokens)
    await chain.deposit(5n * LILY, within())
    const noEscrow = { code: 'CHAIN_INSUFFICIENT_FUNDS', info: { account, what: 'escrow', have: 5n * LILY, need: 7n * LILY } }
    await expect(chain.requestWithdrawal(7n * LILY, within())).rejects.toMatchObject(noEscrow)
  })

  test('a node without a wallet reads and never sends', async () => {
    const [reader, owner] = [await world().join(undefined), await world().join(3n * LILY)]
    expect(reader.signer).toBeUndefined()
    expect(await reader.tokenBalance(addressOf(owner))).toBe(3n * LILY)
    await expect(reader.deposit(1n, within())).rejects.toMatchObject({ code: 'CHAIN_NO_WALLET' })
    const aborted = AbortSignal.abort(new Error('changed my mind'))
    await expect(owner.deposit(1n, aborted)).rejects.toThrow('changed my mind')
  })
}

function testStakes(world: () => ChainWorld): void {
  test('a stake counts from its minimum on, for all who watch, until it unbonds', async () => {
    const [chain, watcher] = await Promise.all([world().join(400n * LILY), world().join(undefined)])
    const own = addressOf(chain)
    await expect(chain.stake('solver', PARAMS.minimumStake.solver - 1n, within())).rejects.toMatchObject({ info: { reason: 'Staking_BelowMinimum' } })
    await expect(chain.stake('solver', 401n * LILY, within())).rejects.toMatchObject({ code: 'CHAIN_INSUFFICIENT_FUNDS' })
    await chain.stake('solver', 250n * LILY, within())
    expect(chain.isStaked(own, 'solver')).toBe(true) // one's own stake is known at once
    await eventually(() => watcher.isStaked(own, 'solver'))
    expect(watcher.staked('solver').get(own)).toBe(250n * LILY)
    expect(watcher.isStaked(own, 'provider')).toBe(false)
    expect(await watcher.stakeOf(own, 'solver')).toEqual({ stake: 250n * LILY, unbonding: 0n, exposure: 0n, free: 250n * LILY })
    const tooMuch = { code: 'CHAIN_INSUFFICIENT_FUNDS', info: { what: 'free stake', have: 250n * LILY } }
    await expect(chain.requestUnbond('solver', 251n * LILY, within())).rejects.toMatchObject(tooMuch)
    await chain.requestUnbond('solver', 200n * LILY, within())
    await eventually(() => !watcher.isStaked(own, 'solver'))
    expect(watcher.staked('solver').has(own)).toBe(false)
    await expect(chain.unbond('solver', within())).rejects.toMatchObject({ info: { reason: 'Staking_UnbondingTooEarly' } })
    await world().advance(PARAMS.unbondingDelayS)
    await chain.unbond('solver', within())
    expect(await chain.stakeOf(own, 'solver')).toEqual({ stake: 50n * LILY, unbonding: 0n, exposure: 0n, free: 50n * LILY })
    expect(await chain.tokenBalance(own)).toBe(350n * LILY)
    await expect(chain.unbond('solver', within())).rejects.toMatchObject({ info: { reason: 'Staking_NothingUnbonding' } })
  })
}

function testHappyPath(world: () => ChainWorld): void {
  test('open, settle, close: every wei is where it belongs', async () => {
    const market = await createMarket(world())
    const { client, provider, solver } = market
    const { params } = PARAMS
    const taxed = await client.escrowOf(world().treasury)
    const author = await client.escrowOf(AUTHOR)
    const terms = await termsOf(market, { offer: { excluded: [parseAddress(`0x${'abcdef0123'.repeat(4)}`)] } })
    const { deal } = terms
    const dealId = client.notary.dealId(deal)
    expect(await client.dealState(dealId)).toEqual({ state: 'None', sinceS: 0, resultHash: undefined })
    expect(await client.dealTerms(dealId)).toBeUndefined()

    const opened = await solver.openDeal(terms, within())
    expect(opened.events).toEqual([expect.objectContaining({ type: 'opened', dealId, state: 'Open', price: PRICE, jobOffer: deal.jobOffer })])
    const lock = PRICE + SOLVER_FEE + (PRICE * BigInt(params.taxBps + params.mediationFeeBps + params.timeoutCollateralBps)) / 10_000n
    expect(await client.escrowOf(addressOf(client))).toEqual(escrow({ free: 1_000n * LILY - lock, locked: lock }))
    expect(await client.stakeOf(addressOf(provider), 'provider')).toMatchObject({ exposure: (PRICE * 35n) / 10n, free: 1_000n * LILY - (PRICE * 35n) / 10n })
    expect(await provider.dealState(dealId)).toEqual({ state: 'Open', sinceS: opened.events[0]?.at.timestampS, resultHash: undefined })
    expect(await provider.dealTerms(dealId)).toEqual(terms)
    expect(await provider.isNonceUsed(addressOf(client), terms.offer.nonce)).toBe(true)
    expect(await provider.isNonceUsed(addressOf(client), terms.offer.nonce + 1n)).toBe(false)

    const settled = await provider.settle(await acceptanceOf(market, deal), within())
    const earned = (PRICE * 9n) / 10n
    expect(settled.events).toEqual([expect.objectContaining({ type: 'paid', dealId, provider: addressOf(provider), amount: earned, resultHash: RESULT })])
    expect(await client.dealState(dealId)).toMatchObject({ state: 'Paid', resultHash: RESULT })
    const tax = (PRICE * BigInt(params.taxBps)) / 10_000n
    expect(await client.escrowOf(addressOf(client))).toEqual(escrow({ free: 1_000n * LILY - PRICE - SOLVER_FEE - tax }))
    expect((await client.escrowOf(addressOf(provider))).free).toBe(earned)
    expect((await client.escrowOf(addressOf(solver))).free).toBe(SOLVER_FEE)
    expect((await client.escrowOf(world().treasury)).free - taxed.free).toBe(tax)
    expect((await client.escrowOf(AUTHOR)).free - author.free).toBe(PRICE - earned)
    // Paid, and exposed until the audit window has passed.
    expect(await client.stakeOf(addressOf(provider), 'provider')).toMatchObject({ exposure: (PRICE * 35n) / 10n })
    await world().advance(2 * PARAMS.auditWindowS)
    expect(await client.dealState(dealId)).toMatchObject({ state: 'Closed', resultHash: RESULT })
    expect(await client.stakeOf(addressOf(provider), 'provider')).toMatchObject({ exposure: 0n })
  })

  test('many at once, one of them bad: each promise is told of its own deal', async () => {
    const market = await createMarket(world())
    const terms = await Promise.all(Array.from({ length: 10 }, (_, i) => termsOf(market, i === 4 ? { deal: { price: PRICE + 1n } } : {})))
    const outcomes = await Promise.allSettled(terms.map((item) => market.solver.openDeal(item, within())))
    expect(outcomes.map(({ status }) => status)).toEqual(terms.map((_, i) => (i === 4 ? 'rejected' : 'fulfilled')))
    const bad = { code: 'CHAIN_DEAL_REFUSED', info: { dealId: market.client.notary.dealId(terms[4]?.deal ?? raise()), reason: 'PriceAboveMax' } }
    expect(outcomes[4]).toMatchObject({ reason: bad })
    const settlements = await Promise.all(terms.filter((_, i) => i !== 4).map(({ deal }) => acceptanceOf(market, deal)))
    await Promise.all(settlements.map((settlement) => market.client.settle(settlement, within())))
    expect((await market.client.escrowOf(addressOf(market.client))).locked).toBe(0n)
  })

  test('a client that wants to confirm signs the deal itself', async () => {
    const market = await createMarket(world())
    // Short of what a client need not confirm: who lets it run out costs the client its collateral.
    const terms = await termsOf(market, { offer: { confirm: true }, deal: { fetchS: 1 } })
    const { clientConfirmation: _, ...unconfirmed } = terms
    await expect(market.solver.openDeal(unconfirmed, within())).rejects.toMatchObject({ info: { reason: 'ConfirmationInvalid' } })
    await market.solver.openDeal(terms, within())
    expect(await market.provider.dealTerms(market.client.notary.dealId(terms.deal))).toEqual(terms)
  })
}

function testNonces(world: () => ChainWorld): void {
  test('a cancelled nonce opens nothing and is cancelled once', async () => {
    const market = await createMarket(world())
    const terms = await termsOf(market)
    await market.client.cancelNonce(terms.offer.nonce, within())
    expect(await market.solver.isNonceUsed(addressOf(market.client), terms.offer.nonce)).toBe(true)
    await expect(market.solver.openDeal(terms, within())).rejects.toMatchObject({ info: { reason: 'NonceSpent' } })
    await expect(market.client.cancelNonce(terms.offer.nonce, within())).rejects.toMatchObject({ info: { reason: 'Deals_NonceSpent' } })
  })
}

function testEvents(world: () => ChainWorld): void {
  const kinds = (events: readonly DealEvent[]): string[] => events.map((event) => (event.type === 'moved' ? `${event.cause}: ${event.state}` : event.type))
  const past = async (chain: Chain, filter: Parameters<Chain['dealEvents']>[0]): Promise<DealEvent[]> => {
    const events: DealEvent[] = []
    for await (const event of chain.dealEvents(filter)) events.push(event)
    return events
  }

  test('live ones come once, in chain order; past ones are the same, by deal and by account', async () => {
    const [market, watcher] = [await createMarket(world()), await world().join(undefined)]
    const live = listen(watcher)
    const deal = await openDeal(market, { deal: { fetchS: 60 } })
    await market.provider.markReady(deal, within())
    await market.provider.commitResult(deal, RESULT, within())
    await market.client.settle(await acceptanceOf(market, deal), within())
    const other = await openDeal(market)
    await market.provider.abandon(other, within())
    await live.until((events) => kinds(events).includes('Abandoned: Refunded'))
    live.off()
    const expected = ['opened', 'Ready: Open', 'ResultCommitted: ResultCommitted', 'paid']
    expect(kinds(live.events)).toEqual([...expected, 'opened', 'Abandoned: Refunded'])
    expect(await past(market.client, { dealId: deal.id })).toEqual(live.events.slice(0, 4))
    expect(await past(watcher, { account: addressOf(market.client) })).toEqual(live.events)
    expect(await past(watcher, { account: addressOf(market.provider), dealId: other.id })).toEqual(live.events.slice(4))
    expect(await past(watcher, { account: walletOf(market.solver).address })).toEqual([]) // a solver asks by deal
    const fromBlock = live.events[2]?.at.blockNumber ?? raise()
    expect(await past(watcher, { account: addressOf(market.client), fromBlock })).toEqual(live.events.filter(({ at }) => at.blockNumber >= fromBlock))
    expect(watcher.headTimeS()).toBeGreaterThanOrEqual(live.events.at(-1)?.at.timestampS ?? raise())
    expect(watcher.headNumber()).toBeGreaterThanOrEqual(live.events.at(-1)?.at.blockNumber ?? raise())
  })

  test('a refused deal is told too, with its reason', async () => {
    const [market, watcher] = [await createMarket(world()), await world().join(undefined)]
    const live = listen(watcher)
    await expect(openDeal(market, { deal: { solverFee: SOLVER_FEE + 1n } })).rejects.toMatchObject({ info: { reason: 'SolverFeeAboveMax' } })
    await live.until((events) => events.length === 1)
    expect(live.events[0]).toMatchObject({ type: 'skipped', reason: 'SolverFeeAboveMax' })
  })

  test('a listener that fails does not keep events from the others', async () => {
    const [market, watcher] = [await createMarket(world()), await world().join(undefined)]
    watcher.onDealEvent(() => {
      throw new Error('a bug of the listener')
    })
    const live = listen(watcher)
    await openDeal(market)
    await live.until((events) => events.length === 1)
  })
}

const escrow = (account: Partial<EscrowAccount>): EscrowAccount => ({ free: 0n, locked: 0n, withdrawing: 0n, withdrawableAtS: 0, ...account })

function raise(): never {
  throw new Error('the test expected something here')
}
