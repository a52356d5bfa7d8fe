import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Chain, DelegationChain, PoolKey } from '../../src/chain/index.ts'
import type { ChainWorld } from './chain-world.ts'
import { addressOf, createMarket, eventually, LILY, openDeal, PARAMS, PRICE, within } from './chain-world.ts'

const OWN = 1_000n * LILY
const DELAY_S = PARAMS.unbondingDelayS
const YEAR_S = 365 * 86_400
const reverted = (reason: string) => ({ code: 'CHAIN_REVERTED', info: { reason } })

const delegationOf = (chain: Chain): DelegationChain => {
  if (chain.delegation === undefined) throw new Error('this chain has delegations')
  return chain.delegation
}

/** A provider with 1,000 LILY of its own that takes delegations, and one who delegates. */
interface Pair {
  readonly provider: Chain
  readonly backer: Chain
  readonly takes: DelegationChain
  readonly puts: DelegationChain
  readonly key: PoolKey
}

async function createPair(world: ChainWorld, rentBps = 0): Promise<Pair> {
  const [provider, backer] = await Promise.all([world.join(OWN), world.join(OWN)])
  await provider.stake('provider', OWN, within())
  await delegationOf(provider).openPool('provider', rentBps, within())
  return pairOf(provider, backer)
}

const pairOf = (provider: Chain, backer: Chain): Pair => ({
  provider,
  backer,
  takes: delegationOf(provider),
  puts: delegationOf(backer),
  key: { role: 'provider', operator: addressOf(provider) }
})

const put = ({ puts, key }: Pair, amount: bigint) => puts.delegate({ ...key, amount, minRentBps: 0 }, within())
const worthOf = async ({ puts, key, backer }: Pair): Promise<bigint> => (await puts.partOf(key, addressOf(backer))).worth

/** What every DelegationChain does. Clauses: docs/protocol/contracts.md §6. */
export function testDelegation(name: string, createWorld: () => Promise<ChainWorld>): void {
  describe(`delegation ${name}`, () => {
    let world: ChainWorld
    beforeAll(async () => {
      world = await createWorld()
    })
    afterEach(() => world?.leave())
    afterAll(() => world?.stop())

    test('delegated stake backs its operator, and leaves after the delay', async () => {
      const pair = await createPair(world)
      await put(pair, 400n * LILY)
      const { provider, backer, puts, key } = pair
      expect((await provider.stakeOf(key.operator, 'provider')).free).toBe(1_400n * LILY)
      await eventually(() => backer.staked('provider').get(key.operator) === 1_400n * LILY)
      expect(await puts.poolOf(key)).toEqual({ open: true, epoch: 0, rentBps: 0, delegated: 400n * LILY, halted: false })
      const { shares } = await puts.partOf(key, addressOf(backer))
      await puts.undelegate(key, shares / 4n, within())
      expect(await worthOf(pair)).toBe(300n * LILY)
      expect((await puts.leavingOf(addressOf(backer))).amount).toBe(100n * LILY)
      await expect(puts.withdrawDelegated(within())).rejects.toMatchObject(reverted('Delegation_TooEarly'))
      await world.advance(DELAY_S)
      await puts.withdrawDelegated(within())
      expect(await backer.tokenBalance(addressOf(backer))).toBe(700n * LILY)
      await expect(puts.withdrawDelegated(within())).rejects.toMatchObject(reverted('Delegation_NothingThere'))
    })

    test('no more than the operator has of its own, who keeps as much as is delegated', async () => {
      const pair = await createPair(world)
      await expect(put(pair, 1n)).rejects.toMatchObject(reverted('Delegation_TooSmall'))
      await put(pair, 900n * LILY)
      await expect(pair.provider.requestUnbond('provider', 101n * LILY, within())).rejects.toMatchObject(reverted('Staking_TooLittleOwnStake'))
      await pair.provider.requestUnbond('provider', 100n * LILY, within())
      await expect(put(pair, LILY)).rejects.toMatchObject(reverted('Staking_TooLittleOwnStake'))
    })

    test('rent comes out of the own stake of the operator', async () => {
      const pair = await createPair(world, 1_000)
      await put(pair, 100n * LILY)
      await world.advance(YEAR_S)
      await pair.takes.payRent(pair.key, within())
      const worth = await worthOf(pair)
      expect(worth).toBeGreaterThanOrEqual(110n * LILY)
      expect(worth).toBeLessThan(110n * LILY + LILY / 1_000n) // a few seconds pass on a real chain
      expect((await pair.provider.stakeOf(pair.key.operator, 'provider')).stake).toBe(1_100n * LILY)
    })

    test('whoever gave notice halts a busy operator, and is let out as soon as a deal ends', async () => {
      const market = await createMarket(world)
      const pair = pairOf(market.provider, await world.join(OWN))
      const { puts, takes, key, backer } = pair
      await takes.openPool('provider', 0, within())
      const fits = (1_000n * LILY) / ((PRICE * 35n) / 10n) // deals of ρ = 2.5
      await put(pair, 34n * LILY)
      for (let i = 0n; i <= fits; i++) await openDeal(market)
      const { shares } = await puts.partOf(key, addressOf(backer))
      await expect(puts.undelegate(key, shares, within())).rejects.toMatchObject({ code: 'CHAIN_INSUFFICIENT_FUNDS' })
      await puts.giveNotice(key, within())
      await expect(takes.press(key, addressOf(backer), within())).rejects.toMatchObject(reverted('Delegation_TooEarly'))
      await world.advance(DELAY_S)
      await takes.press(key, addressOf(backer), within())
      expect((await puts.poolOf(key)).halted).toBe(true)
      await eventually(() => !backer.isStaked(key.operator, 'provider'))
      await puts.withdrawNotice(key, within())
      await eventually(() => backer.isStaked(key.operator, 'provider'))
    })

    test('a dissolved pool is collected by those who were in it', async () => {
      const pair = await createPair(world)
      await put(pair, 500n * LILY)
      const { takes, puts, key, backer } = pair
      await takes.dissolve('provider', within())
      expect(await puts.poolOf(key)).toEqual({ open: false, epoch: 1, rentBps: 0, delegated: 0n, halted: false })
      await expect(puts.collect(key, 0, within())).rejects.toMatchObject(reverted('Delegation_TooEarly'))
      await world.advance(DELAY_S)
      await puts.collect(key, 0, within())
      expect(await backer.tokenBalance(addressOf(backer))).toBe(OWN)
      await expect(put(pair, LILY)).rejects.toMatchObject(reverted('Delegation_NotOpen'))
    })
  })
}
