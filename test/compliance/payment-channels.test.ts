import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Chain, ChannelChain } from '../../src/chain/index.ts'
import { SecretKey } from '../../src/chain/index.ts'
import { delay, systemClock } from '../../src/core/clock.ts'
import { silentLogger } from '../../src/core/logger.ts'
import type { Bytes32 } from '../../src/core/primitives.ts'
import type { Startable } from '../../src/core/startable.ts'
import { ChannelPayee, ChannelPayer } from '../../src/services/index.ts'
import type { Store } from '../../src/store/index.ts'
import { createLevelStore } from '../../src/store/index.ts'
import type { AnvilWorld } from './chain-anvil-world.ts'
import { createAnvilWorld } from './chain-anvil-world.ts'
import { createProxy } from './chain-proxy.ts'
import { addressOf, LILY, within } from './chain-world.ts'

/** The two ends of payment, each with a LevelDB of its own, over the real contract. */
let world: AnvilWorld
let folder: string
const stores: Store[] = []
const parts: Startable[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-payment-'))
  world = await createAnvilWorld()
})
afterAll(async () => {
  for (const part of parts) await part.stop()
  for (const store of stores) await store.stop()
  await world?.stop()
  await rm(folder, { recursive: true, force: true })
})

const DAY_S = 86_400
const HOUR_S = 3_600
const DEPOSIT = 100n * LILY
const LOCK = 10n * LILY
const fast = { checkEveryMs: 50 }
const channelsOf = ({ channels }: Chain): ChannelChain => {
  if (!channels) throw new Error('this network has channels')
  return channels
}

async function storeOf(name: string): Promise<Store> {
  const store = createLevelStore({ path: join(folder, name), logger: silentLogger })
  await store.start(within())
  stores.push(store)
  return store
}

const componentsOf = (chain: Chain, store: Store) => ({
  store,
  channels: channelsOf(chain),
  chain,
  clock: systemClock,
  logger: silentLogger,
  wallet: () => addressOf(chain)
})

async function started<T extends Startable>(part: T): Promise<T> {
  await part.start(within())
  parts.push(part)
  return part
}

const payerOf = (chain: Chain, store: Store): Promise<ChannelPayer> => started(new ChannelPayer(componentsOf(chain, store), { lockWei: LOCK, ...fast }))
const payeeOf = (chain: Chain, store: Store): Promise<ChannelPayee> => started(new ChannelPayee(componentsOf(chain, store), fast))

async function untilState(chain: Chain, channelId: Bytes32, state: string): Promise<void> {
  const signal = within()
  while ((await channelsOf(chain).channelOf(channelId))?.state !== state) await delay(20, signal)
}

async function newClient(): Promise<Chain> {
  const client = await world.join(DEPOSIT)
  await client.deposit(DEPOSIT, within())
  return client
}

test('paid by the token, across a restart and a dead RPC, and claimed before the end', async () => {
  const client = await newClient()
  const proxy = await createProxy(world.anvil.port)
  const key = SecretKey.random()
  await world.fund(key.address, { coin: LILY })
  const provider = world.client({ key, init: { rpcUrls: [`http://127.0.0.1:${proxy.port}`], pollIntervalMs: 50, readTimeoutMs: 300 } })
  await provider.start(within())
  const store = await storeOf('provider')
  const payer = await payerOf(client, await storeOf('client'))
  const first = await payeeOf(provider, store)
  const { channelId } = await payer.channelTo(addressOf(provider), LILY, within())
  await first.admit(channelId, within())
  for (let i = 0; i < 5; i++) await first.accept(await payer.pay(channelId, LILY / 2n, within()), within())
  await first.stop()
  proxy.cut()
  await world.advance(DAY_S)
  const second = await payeeOf(provider, store)
  expect(second.vouched(channelId)).toBe((5n * LILY) / 2n)
  await delay(300, within())
  expect(await channelsOf(client).channelOf(channelId)).toMatchObject({ state: 'ChannelOpen' })
  proxy.mend()
  await untilState(client, channelId, 'Claimed')
  expect((await client.escrowOf(addressOf(provider))).free).toBe((5n * LILY) / 2n)
  expect(await client.escrowOf(addressOf(client))).toMatchObject({ locked: 0n, free: DEPOSIT - (5n * LILY) / 2n })
  await second.stop()
  await payer.stop()
  await proxy.close()
})

test('what nobody claims comes back by itself, also to a client that was away', async () => {
  const [client, provider] = [await newClient(), await world.join(0n)]
  const store = await storeOf('client-away')
  const payer = await payerOf(client, store)
  const { channelId } = await payer.channelTo(addressOf(provider), LILY, within())
  await payer.pay(channelId, LILY, within())
  await payer.stop()
  await world.advance(DAY_S + HOUR_S + 1)
  await payerOf(client, store)
  await untilState(client, channelId, 'Expired')
  expect(await client.escrowOf(addressOf(client))).toMatchObject({ locked: 0n, free: DEPOSIT })
})
