import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Chain, ChannelChain, ChannelClaim, ChannelOnChain } from '../../src/chain/index.ts'
import type { Bytes32 } from '../../src/core/primitives.ts'
import { parseAddress, ZERO_ADDRESS } from '../../src/core/primitives.ts'
import type { ChainWorld } from './chain-world.ts'
import { addressOf, bytes32, LILY, within } from './chain-world.ts'

const DAY_S = 86_400
const HOUR_S = 3_600
const DEPOSIT = 100n * LILY
const LOCK = 10n * LILY
const reverted = (reason: string) => ({ code: 'CHAIN_REVERTED', info: { reason } })

/** A client with money in escrow and a provider without, and a channel between them. */
interface Pair {
  readonly client: Chain
  readonly provider: Chain
  readonly at: ChannelChain
  readonly earns: ChannelChain
}

interface Opened extends Pair {
  readonly id: Bytes32
  readonly expiresAtS: number
}

const channelsOf = (chain: Chain): ChannelChain => {
  if (chain.channels === undefined) throw new Error('this chain has channels')
  return chain.channels
}

async function createPair(world: ChainWorld): Promise<Pair> {
  const [client, provider] = await Promise.all([world.join(DEPOSIT), world.join(0n)])
  await client.deposit(DEPOSIT, within())
  return { client, provider, at: channelsOf(client), earns: channelsOf(provider) }
}

let salts = 0
const nextSalt = (): Bytes32 => bytes32((++salts).toString(16).padStart(2, '0'))

async function openIn(pair: Pair, amount = LOCK): Promise<Opened> {
  const salt = nextSalt()
  const expiresAtS = pair.client.headTimeS() + DAY_S
  await pair.at.open({ provider: addressOf(pair.provider), amount, expiresAtS, salt }, within())
  const id = pair.at.channelId({ client: addressOf(pair.client), provider: addressOf(pair.provider), salt })
  return { ...pair, id, expiresAtS }
}

async function vouch({ at }: Pair, id: Bytes32, change: Partial<ChannelClaim> & { readonly wei: bigint }): Promise<ChannelClaim> {
  const voucher = { channelId: id, cumulativeWei: change.wei, seq: 1 }
  return { voucher, signature: change.signature ?? (await at.signVoucher(voucher)), close: change.close ?? false }
}

const stateOf = async ({ at }: Pair, id: Bytes32): Promise<ChannelOnChain['state'] | undefined> => (await at.channelOf(id))?.state

async function expectMoney({ client, provider }: Pair, money: { readonly paid: bigint; readonly locked: bigint }): Promise<void> {
  const own = await client.escrowOf(addressOf(client))
  expect((await client.escrowOf(addressOf(provider))).free).toBe(money.paid)
  expect(own.locked).toBe(money.locked)
  expect(own.free).toBe(DEPOSIT - money.paid - money.locked)
}

/** What every ChannelChain does. Clauses: docs/protocol/channels.md. */
export function testChannels(name: string, createWorld: () => Promise<ChainWorld>): void {
  describe(`channels ${name}`, () => {
    let world: ChainWorld
    beforeAll(async () => {
      world = await createWorld()
    })
    afterEach(() => world?.leave())
    afterAll(() => world?.stop())
    testOpening(() => world)
    testClaims(() => world)
    testEnds(() => world)
    testWallets(() => world)
  })
}

function testOpening(world: () => ChainWorld): void {
  test('open locks, and anyone can read what was agreed', async () => {
    const channel = await openIn(await createPair(world()))
    expect(await channel.earns.channelOf(channel.id)).toEqual({
      channelId: channel.id,
      client: addressOf(channel.client),
      provider: addressOf(channel.provider),
      locked: LOCK,
      claimed: 0n,
      expiresAtS: channel.expiresAtS,
      state: 'ChannelOpen'
    })
    expect(await channel.at.channelOf(bytes32('ff'))).toBeUndefined()
    await expectMoney(channel, { paid: 0n, locked: LOCK })
  })

  test('open refuses what makes no sense', async () => {
    const pair = await createPair(world())
    const good = { provider: addressOf(pair.provider), amount: LOCK, expiresAtS: pair.client.headTimeS() + DAY_S, salt: nextSalt() }
    const refusal = async (change: object) => expect(pair.at.open({ ...good, ...change }, within())).rejects
    await (await refusal({ amount: 0n })).toMatchObject(reverted('Channels_ZeroAmount'))
    await (await refusal({ provider: addressOf(pair.client) })).toMatchObject(reverted('Channels_BadProvider'))
    await (await refusal({ provider: ZERO_ADDRESS })).toMatchObject(reverted('Channels_BadProvider'))
    await (await refusal({ expiresAtS: pair.client.headTimeS() - 1 })).toMatchObject(reverted('Channels_BadExpiry'))
    await (await refusal({ expiresAtS: pair.client.headTimeS() + 31 * DAY_S })).toMatchObject(reverted('Channels_BadExpiry'))
    await (await refusal({ amount: DEPOSIT + 1n })).toMatchObject({ code: 'CHAIN_INSUFFICIENT_FUNDS', info: { have: DEPOSIT, need: DEPOSIT + 1n } })
    await pair.at.open(good, within())
    await (await refusal({})).toMatchObject(reverted('Channels_AlreadyOpened'))
  })

  test('topUp adds money and time and takes none', async () => {
    const channel = await openIn(await createPair(world()))
    const more = { channelId: channel.id, amount: LILY, expiresAtS: channel.expiresAtS + HOUR_S }
    await expect(channel.earns.topUp(more, within())).rejects.toMatchObject(reverted('Channels_NotClient'))
    await channel.at.topUp(more, within())
    expect(await channel.at.channelOf(channel.id)).toMatchObject({ locked: LOCK + LILY, expiresAtS: more.expiresAtS })
    await expect(channel.at.topUp({ ...more, expiresAtS: channel.expiresAtS }, within())).rejects.toMatchObject(reverted('Channels_BadExpiry'))
    await expect(channel.at.topUp({ ...more, amount: DEPOSIT }, within())).rejects.toMatchObject({ code: 'CHAIN_INSUFFICIENT_FUNDS' })
    await channel.at.topUp({ ...more, amount: 0n }, within())
    await expectMoney(channel, { paid: 0n, locked: LOCK + LILY })
    await expect(channel.at.topUp({ ...more, channelId: bytes32('ff') }, within())).rejects.toMatchObject(reverted('Channels_WrongState'))
  })
}

function testClaims(world: () => ChainWorld): void {
  test('claims pay the differences, the closing one gives the rest back', async () => {
    const channel = await openIn(await createPair(world()))
    await channel.earns.claim([await vouch(channel, channel.id, { wei: 2n * LILY })], within())
    await expectMoney(channel, { paid: 2n * LILY, locked: LOCK - 2n * LILY })
    expect(await channel.at.channelOf(channel.id)).toMatchObject({ claimed: 2n * LILY, state: 'ChannelOpen' })
    await channel.earns.claim([await vouch(channel, channel.id, { wei: 5n * LILY, close: true })], within())
    await expectMoney(channel, { paid: 5n * LILY, locked: 0n })
    expect(await stateOf(channel, channel.id)).toBe('Claimed')
  })

  test('replayed, lowered, foreign and misattributed vouchers pay nothing', async () => {
    const channel = await openIn(await createPair(world()))
    const { id, earns } = channel
    const good = await vouch(channel, id, { wei: 2n * LILY })
    const refused = async (claim: ChannelClaim, message: RegExp, by: ChannelChain = earns): Promise<void> => {
      const error: unknown = await by.claim([claim], within()).catch((reason: unknown) => reason)
      expect(error).toMatchObject(reverted('Channels_ClaimRefused'))
      expect(String(error)).toMatch(message)
    }
    await refused(good, /only its provider/, channel.at)
    await earns.claim([good], within())
    await refused(good, /not higher/)
    await refused(await vouch(channel, id, { wei: LILY }), /not higher/)
    await refused({ ...good, voucher: { ...good.voucher, cumulativeWei: 3n * LILY } }, /signature/)
    await refused(
      { ...(await vouch(channel, id, { wei: 3n * LILY })), signature: await earns.signVoucher({ ...good.voucher, cumulativeWei: 3n * LILY }) },
      /signature/
    )
    const other = await openIn(channel)
    await refused({ ...(await vouch(other, other.id, { wei: 4n * LILY })), voucher: { channelId: id, cumulativeWei: 4n * LILY, seq: 1 } }, /signature/)
    await refused(await vouch(channel, bytes32('ff'), { wei: LILY }), /never opened/)
    await expectMoney(channel, { paid: 2n * LILY, locked: 2n * LOCK - 2n * LILY })
  })

  test('a voucher above the lock is worth the lock', async () => {
    const channel = await openIn(await createPair(world()))
    await channel.earns.claim([await vouch(channel, channel.id, { wei: 1_000n * LILY, close: true })], within())
    await expectMoney(channel, { paid: LOCK, locked: 0n })
  })

  test('several at once: the bad ones are left out', async () => {
    const first = await openIn(await createPair(world()))
    const second = await openIn(first)
    const claims = [
      await vouch(first, first.id, { wei: LILY, close: true }),
      await vouch(first, bytes32('ff'), { wei: LILY }),
      await vouch(second, second.id, { wei: 3n * LILY, signature: await first.earns.signVoucher({ channelId: second.id, cumulativeWei: 3n * LILY, seq: 1 }) }),
      await vouch(second, second.id, { wei: 2n * LILY })
    ]
    const { gasUsed } = await first.earns.claim(claims, within())
    expect(gasUsed).toBeGreaterThan(0n)
    await expectMoney(first, { paid: 3n * LILY, locked: LOCK - 2n * LILY })
    expect(await stateOf(first, first.id)).toBe('Claimed')
    expect(await first.at.channelOf(second.id)).toMatchObject({ state: 'ChannelOpen', claimed: 2n * LILY })
  })
}

function testEnds(world: () => ChainWorld): void {
  test('claims end where refunds begin, an hour after the end; anyone may refund', async () => {
    const channel = await openIn(await createPair(world()))
    const { id, earns } = channel
    await world().advance(DAY_S + HOUR_S - 60)
    await expect(earns.refund(id, within())).rejects.toMatchObject(reverted('Channels_TooEarly'))
    await earns.claim([await vouch(channel, id, { wei: LILY })], within())
    await world().advance(61)
    await expect(earns.claim([await vouch(channel, id, { wei: 2n * LILY })], within())).rejects.toThrow(/claims ended/)
    await earns.refund(id, within())
    expect(await stateOf(channel, id)).toBe('Expired')
    await expectMoney(channel, { paid: LILY, locked: 0n })
    await expect(earns.refund(id, within())).rejects.toMatchObject(reverted('Channels_WrongState'))
  })

  test('both may close it early', async () => {
    const channel = await openIn(await createPair(world()))
    const agreed = { channelId: channel.id, cumulativeWei: 3n * LILY }
    const signature = await channel.earns.signClose(agreed)
    const provider = addressOf(channel.provider)
    expect(await channel.at.verifyClose(agreed, provider, signature)).toBe(true)
    expect(await channel.at.verifyClose({ ...agreed, cumulativeWei: LILY }, provider, signature)).toBe(false)
    await expect(channel.earns.close(agreed, signature, within())).rejects.toMatchObject(reverted('Channels_NotClient'))
    await expect(channel.at.close({ ...agreed, cumulativeWei: LILY }, signature, within())).rejects.toMatchObject(reverted('Channels_SignatureInvalid'))
    await expect(channel.at.close({ ...agreed, cumulativeWei: LOCK + 1n }, signature, within())).rejects.toMatchObject(reverted('Channels_BadAmount'))
    await channel.at.close(agreed, signature, within())
    expect(await stateOf(channel, channel.id)).toBe('Claimed')
    await expectMoney(channel, { paid: 3n * LILY, locked: 0n })
  })
}

function testWallets(world: () => ChainWorld): void {
  test('vouchers are told apart by client, channel, amount and number', async () => {
    const pair = await createPair(world())
    const voucher = { channelId: bytes32('aa'), cumulativeWei: 7n, seq: 3 }
    const signature = await pair.at.signVoucher(voucher)
    const client = addressOf(pair.client)
    expect(await pair.earns.verifyVoucher({ voucher, signature }, client)).toBe(true)
    expect(await pair.earns.verifyVoucher({ voucher, signature }, addressOf(pair.provider))).toBe(false)
    for (const change of [{ channelId: bytes32('ab') }, { cumulativeWei: 8n }, { seq: 4 }]) {
      expect(await pair.earns.verifyVoucher({ voucher: { ...voucher, ...change }, signature }, client)).toBe(false)
    }
    expect(await pair.earns.verifyVoucher({ voucher, signature: '0x00' }, client)).toBe(false)
  })

  test('a node without a wallet reads and checks, and says what it can not', async () => {
    const channel = await openIn(await createPair(world()))
    const reader = channelsOf(await world().join(undefined))
    expect(await reader.channelOf(channel.id)).toMatchObject({ state: 'ChannelOpen' })
    await expect(reader.signVoucher({ channelId: channel.id, cumulativeWei: 1n, seq: 1 })).rejects.toMatchObject({ code: 'CHAIN_NO_WALLET' })
    await expect(reader.refund(channel.id, within())).rejects.toMatchObject({ code: 'CHAIN_NO_WALLET' })
    expect(reader.contract).toBe(parseAddress(reader.contract))
  })
}
