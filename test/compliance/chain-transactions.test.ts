import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Chain } from '../../src/chain/index.ts'
import { SecretKey } from '../../src/chain/index.ts'
import { createHttpEndpoint } from '../../src/chain/rpc/http-endpoint.ts'
import { delay } from '../../src/core/clock.ts'
import type { Hex } from '../../src/core/primitives.ts'
import { parseAddress } from '../../src/core/primitives.ts'
import type { AnvilWorld } from './chain-anvil-world.ts'
import { createAnvilWorld } from './chain-anvil-world.ts'
import { addressOf, createMarket, eventually, LILY, listen, openDeal, PARAMS, termsOf, walletOf, within } from './chain-world.ts'

let world: AnvilWorld
beforeAll(async () => {
  world = await createAnvilWorld()
})
afterEach(async () => {
  await rpc('evm_setAutomine', [true])
  await world.leave()
})
afterAll(() => world?.stop())

const rpc = (method: string, params: readonly unknown[] = []): Promise<unknown> => createHttpEndpoint(world.anvil.rpcUrl).request(method, params, within())

/** A funded client that gives up early on a transaction that is not mined. */
async function impatient(): Promise<{ readonly chain: Chain; readonly key: SecretKey }> {
  const key = SecretKey.random()
  await world.fund(key.address, { lily: 1_000n * LILY, coin: LILY })
  const chain = world.client({ key, init: { bumpAfterMs: 300 } })
  await chain.start(within())
  return { chain, key }
}

/** Waits until `count` transactions wait in the pool. */
async function pooled(count: number): Promise<Hex[]> {
  for (;;) {
    const content = JSON.stringify(await rpc('txpool_content'))
    const hashes = [...new Set([...content.matchAll(/"hash":"(0x[0-9a-f]{64})"/g)].map(([, hash]) => hash as Hex))] // hex by the pattern
    if (hashes.length >= count) return hashes
    await delay(10, within())
  }
}

describe('nonces', () => {
  test('many at once take their turn', async () => {
    const { chain } = await impatient()
    const receipts = await Promise.all(Array.from({ length: 20 }, (_, i) => chain.cancelNonce(BigInt(i), within())))
    expect(new Set(receipts.map(({ txHash }) => txHash)).size).toBe(20)
  })

  test('two programs with one wallet meet, and both get through', async () => {
    const { chain, key } = await impatient()
    const twin = world.client({ key, init: { bumpAfterMs: 300 } })
    await twin.start(within())
    const all = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? chain : twin).cancelNonce(BigInt(100 + i), within()))
    await Promise.all(all)
    for (let i = 0; i < 12; i++) expect(await chain.isNonceUsed(key.address, BigInt(100 + i))).toBe(true)
  })

  test('a refused call leaves no gap behind', async () => {
    const { chain } = await impatient()
    await chain.cancelNonce(1n, within())
    await expect(chain.cancelNonce(1n, within())).rejects.toMatchObject({ info: { reason: 'Deals_NonceSpent' } })
    await chain.cancelNonce(2n, within())
  })

  test('a caller that stops waiting does not block the wallet', async () => {
    const { chain, key } = await impatient()
    await chain.cancelNonce(1n, within())
    await rpc('evm_setAutomine', [false])
    const left = chain.cancelNonce(2n, AbortSignal.timeout(100))
    await expect(left).rejects.toMatchObject({ name: 'TimeoutError' })
    const next = chain.cancelNonce(3n, within())
    await pooled(2)
    await rpc('evm_mine')
    await next
    expect(await chain.isNonceUsed(key.address, 2n)).toBe(true) // it was under way, and went its way
  })
})

describe('transactions that are not mined', () => {
  test('one that pays too little is replaced by one that pays more', async () => {
    const { chain, key } = await impatient()
    await rpc('evm_setAutomine', [false])
    const sent = chain.cancelNonce(5n, within())
    const [first] = await pooled(1)
    let replaced = false
    for (let i = 0; i < 200 && !replaced; i++) {
      await delay(20, within())
      replaced = (await pooled(1)).some((hash) => hash !== first)
    }
    await rpc('evm_mine')
    expect((await sent).txHash).not.toBe(first)
    expect(await chain.isNonceUsed(key.address, 5n)).toBe(true)
  })

  test('one that the node forgets is sent again', async () => {
    const { chain, key } = await impatient()
    await rpc('evm_setAutomine', [false])
    const sent = chain.cancelNonce(6n, within())
    const [hash] = await pooled(1)
    await rpc('anvil_dropTransaction', [hash])
    await rpc('evm_setAutomine', [true])
    await sent
    expect(await chain.isNonceUsed(key.address, 6n)).toBe(true)
  })

  test('one whose nonce another program took is sent under the next', async () => {
    const { chain, key } = await impatient()
    await rpc('evm_setAutomine', [false])
    const sent = chain.cancelNonce(7n, within())
    const [hash] = await pooled(1)
    await rpc('anvil_dropTransaction', [hash])
    await rpc('anvil_setNonce', [key.address, '0x1'])
    await rpc('evm_setAutomine', [true])
    await rpc('evm_mine')
    await sent
    expect(await chain.isNonceUsed(key.address, 7n)).toBe(true)
  })
})

describe('blocks that are replaced', () => {
  test('events of the new branch are told, those of both only once, and stakes are learnt anew', async () => {
    const market = await createMarket(world)
    const watcher = await world.join(undefined)
    const staker = await world.join(500n * LILY)
    const live = listen(watcher)
    const kept = await openDeal(market)
    await live.until((events) => events.length === 1)
    const snapshot = await rpc('evm_snapshot')
    await staker.stake('mediator', PARAMS.minimumStake.mediator, within())
    await eventually(() => watcher.isStaked(addressOf(staker), 'mediator'))
    const lost = await openDeal(market)
    await live.until((events) => events.length === 2)
    await rpc('evm_revert', [snapshot])
    // The solver's client counts on a nonce that is no more: it finds its way back by itself.
    const again = await openDeal(market)
    await live.until((events) => events.some(({ dealId }) => dealId === again.id))
    expect(live.events.map(({ dealId }) => dealId)).toEqual([kept.id, lost.id, again.id])
    await eventually(() => !watcher.isStaked(addressOf(staker), 'mediator'))
    expect(await watcher.dealState(lost.id)).toMatchObject({ state: 'None' })
  })
})

describe('wallets that are contracts (EIP-1271)', () => {
  // Runtime code that answers every call with the magic value, and one that reverts every call.
  const YES = '0x631626ba7e60e01b60005260206000f3'
  const NO = '0x60006000fd'

  test('are asked whether they stand by a signature', async () => {
    const market = await createMarket(world)
    const [yes, no] = [parseAddress(`0x${'a1'.repeat(20)}`), parseAddress(`0x${'a2'.repeat(20)}`)]
    await rpc('anvil_setCode', [yes, YES])
    await rpc('anvil_setCode', [no, NO])
    const { offer, offerSignature } = await termsOf(market)
    const { notary } = market.provider
    expect(await notary.verifyJobOffer(offer, offerSignature)).toBe(true)
    expect(await notary.verifyJobOffer({ ...offer, client: yes }, '0x1234')).toBe(true)
    expect(await notary.verifyJobOffer({ ...offer, client: no }, offerSignature)).toBe(false)
    expect(await notary.verifyJobOffer({ ...offer, client: addressOf(market.provider) }, offerSignature)).toBe(false)
  })

  test('can be a client: what it stands by opens a deal', async () => {
    const market = await createMarket(world)
    const wallet = parseAddress(`0x${'a3'.repeat(20)}`)
    await rpc('anvil_setCode', [wallet, YES])
    const terms = await termsOf(market, { offer: { client: wallet }, deal: { client: wallet } })
    await expect(market.solver.openDeal(terms, within())).rejects.toMatchObject({ info: { reason: 'ClientBalanceTooLow' } })
  })
})

describe('gas', () => {
  test('the fixed limits hold twice what cold accounts use', async () => {
    const market = await createMarket(world)
    const terms = await termsOf(market, {
      offer: { confirm: true, excluded: Array.from({ length: 16 }, (_, i) => parseAddress(`0x${(i + 16).toString(16).repeat(20)}`)) }
    })
    const opened = await market.solver.openDeal(terms, within())
    expect(opened.gasUsed).toBeLessThan(260_000n)
    const dealId = market.client.notary.dealId(terms.deal)
    const resultHash = terms.deal.jobSpec
    const acceptanceSignature = await walletOf(market.client).signAcceptance({ dealId, resultHash, price: terms.deal.price })
    const settled = await market.provider.settle({ deal: terms.deal, resultHash, price: terms.deal.price, acceptanceSignature }, within())
    expect(settled.gasUsed).toBeLessThan(200_000n)
  })
})
