import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { SecretKey, startAnvil } from '../../src/chain/index.ts'
import { delay } from '../../src/core/clock.ts'
import { silentLogger } from '../../src/core/logger.ts'
import { parseAddress } from '../../src/core/primitives.ts'
import type { AnvilWorld } from './chain-anvil-world.ts'
import { createAnvilWorld } from './chain-anvil-world.ts'
import { createProxy } from './chain-proxy.ts'
import { acceptanceOf, createMarket, LILY, listen, openDeal, within } from './chain-world.ts'

/** The first account of the mnemonic that every development chain has: it deploys, and owns all LILY at first. */
const DEPLOYER = parseAddress('0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266')

let world: AnvilWorld
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-chain-'))
  world = await createAnvilWorld({ stateFile: join(folder, 'state.json') })
})
afterEach(() => world?.leave())
afterAll(async () => {
  await world?.stop()
  await rm(folder, { recursive: true, force: true })
})

describe('at the start', () => {
  test('the chain id is checked on every endpoint that answers', async () => {
    const wrong = world.client({ init: { chainId: 1 } })
    await expect(wrong.start(within())).rejects.toMatchObject({
      code: 'CHAIN_WRONG_ID',
      info: { expected: 1, actual: world.anvil.chainId },
      message: expect.stringContaining('--network')
    })
  })

  test('no endpoint answers: which, and what to do', async () => {
    const down = world.client({ init: { rpcUrls: ['http://127.0.0.1:1', 'ws://127.0.0.1:1/v3/secret-key'] } })
    const error = await down.start(within()).catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      code: 'CHAIN_RPC_DOWN',
      info: { urls: ['http://127.0.0.1:1', 'ws://127.0.0.1:1/…'] },
      message: expect.stringContaining('rpcUrls')
    })
    expect(String(error)).not.toContain('secret-key')
  })

  test('an endpoint that accepts and never answers', async () => {
    const server = createServer(() => {}).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const silent = world.client({ init: { rpcUrls: [`http://127.0.0.1:${port}`], startTimeoutMs: 300 } })
    await expect(silent.start(within())).rejects.toMatchObject({ code: 'CHAIN_RPC_DOWN' })
    // One that answers beside it is enough.
    const both = world.client({ init: { rpcUrls: [`http://127.0.0.1:${port}`, world.anvil.wsUrl], rpcTimeoutMs: 200 } })
    await both.start(within())
    expect(await both.tokenBalance(DEPLOYER)).toBeGreaterThan(0n)
    server.closeAllConnections()
    server.close()
  })

  test('no contract where the network file says there is one', async () => {
    const nowhere = parseAddress(`0x${'99'.repeat(20)}`)
    const lost = world.client({ init: { contracts: { ...world.contracts, staking: nowhere } } })
    await expect(lost.start(within())).rejects.toMatchObject({ code: 'CHAIN_NO_CONTRACT', info: { contract: 'staking', address: nowhere } })
  })

  test.each([
    ['a token in place of the deals', 'deals', 'token'],
    ['the stakes in place of the escrow', 'escrow', 'staking'],
    ['another token', 'token', 'escrow']
  ] as const)('%s: no money goes there', async (_, place, other) => {
    const wrong = world.client({ init: { contracts: { ...world.contracts, [place]: world.contracts[other] } } })
    await expect(wrong.start(within())).rejects.toMatchObject({ code: 'CHAIN_WRONG_CONTRACT', message: expect.stringContaining('not of one network') })
  })
})

describe('money for gas', () => {
  test('a wallet without any is told how much it has and may need', async () => {
    const key = SecretKey.random()
    await world.fund(key.address, { lily: 5n * LILY })
    const poor = world.client({ key })
    await poor.start(within())
    await expect(poor.deposit(1n * LILY, within())).rejects.toMatchObject({ code: 'CHAIN_NO_GAS_MONEY', info: { account: key.address, have: 0n } })
    const market = await createMarket(world)
    const penniless = { ...market, provider: poor }
    const deal = await openDeal(market)
    const settled = poor.settle(await acceptanceOf(penniless, deal), within())
    await expect(settled).rejects.toMatchObject({ code: 'CHAIN_NO_GAS_MONEY', message: expect.stringContaining('missing') })
  })
})

describe('a connection that breaks', () => {
  test('events made meanwhile are told afterwards, once and in order; sends and reads wait', async () => {
    const market = await createMarket(world)
    const proxy = await createProxy(world.anvil.port)
    const key = SecretKey.random()
    await world.fund(key.address, { lily: 100n * LILY, coin: LILY })
    const cutOff = world.client({ key, init: { rpcUrls: [`ws://127.0.0.1:${proxy.port}`, `http://127.0.0.1:${proxy.port}`], pollIntervalMs: 50 } })
    await cutOff.start(within())
    const live = listen(cutOff)
    const ids = [(await openDeal(market)).id]
    await live.until((events) => events.length === 1)
    proxy.cut()
    for (let i = 0; i < 3; i++) ids.push((await openDeal(market)).id)
    const deposited = cutOff.deposit(7n * LILY, within())
    const read = cutOff.escrowOf(key.address)
    await delay(300, within())
    expect(live.events).toHaveLength(1)
    proxy.mend()
    await deposited
    expect((await read).withdrawing).toBe(0n)
    await live.until((events) => events.length >= 4)
    ids.push((await openDeal(market)).id)
    await live.until((events) => events.length >= 5)
    expect(live.events.map(({ dealId }) => dealId)).toEqual(ids)
    expect((await cutOff.escrowOf(key.address)).free).toBe(7n * LILY)
    await cutOff.stop()
    await proxy.close()
  })

  test('its own signal ends the wait for a dead endpoint', async () => {
    const proxy = await createProxy(world.anvil.port)
    const key = SecretKey.random()
    await world.fund(key.address, { lily: 100n * LILY, coin: LILY })
    const chain = world.client({ key, init: { rpcUrls: [`http://127.0.0.1:${proxy.port}`], readTimeoutMs: 300 } })
    await chain.start(within())
    proxy.cut()
    await expect(chain.tokenBalance(key.address)).rejects.toMatchObject({ code: 'CHAIN_RPC_DOWN' })
    await expect(chain.cancelNonce(1n, AbortSignal.timeout(100))).rejects.toMatchObject({ name: 'TimeoutError' })
    const sent = chain.cancelNonce(2n, within())
    await delay(50, within())
    await chain.stop()
    await expect(sent).rejects.toMatchObject({ code: 'CHAIN_STOPPED' })
    await proxy.close()
  })

  test('only http: events come by polling', async () => {
    const market = await createMarket(world)
    const poller = world.client({ init: { rpcUrls: [world.anvil.rpcUrl], pollIntervalMs: 20 } })
    await poller.start(within())
    const live = listen(poller)
    const deal = await openDeal(market)
    await live.until((events) => events.some(({ dealId }) => dealId === deal.id))
  })

  test('the chain is killed and comes back from its state: nothing is lost, nothing told twice', async () => {
    const market = await createMarket(world)
    const live = listen(market.client)
    const before = await openDeal(market)
    await live.until((events) => events.length === 1)
    await delay(1_500, within()) // the state is written every second
    const { port } = world.anvil
    process.kill(world.anvil.pid, 'SIGKILL')
    await world.anvil.exited
    await world.anvil.stop()
    const opening = openDeal(market)
    await delay(300, within())
    world.anvil = await startAnvil({ logger: silentLogger, stateFile: join(folder, 'state.json'), port }, within())
    const after = await opening
    await live.until((events) => events.some(({ dealId }) => dealId === after.id))
    expect(live.events.map(({ dealId }) => dealId)).toEqual([before.id, after.id])
    expect(await market.client.dealState(before.id)).toMatchObject({ state: 'Open' })
  })
})
