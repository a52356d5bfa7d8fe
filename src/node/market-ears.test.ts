import { afterEach, expect, test } from 'vitest'
import { signedJobOfferCodec } from '../core/job-offer.ts'
import { silentLogger } from '../core/logger.ts'
import type { Address, Bytes32 } from '../core/primitives.ts'
import { cancelCodec } from '../market/offer/cancel.ts'
import { sealEnvelope } from '../market/offer/sealed.ts'
import { marketTopicId } from '../market/offer/topic-id.ts'
import type { Node } from '../market/solver/test-market.ts'
import { TestMarket, until } from '../market/solver/test-market.ts'
import { createMemoryStore } from '../store/index.ts'
import type { Base } from './base.ts'
import { handsOnOnly, MarketEars } from './market-ears.ts'

const NETWORK = 'test'

let market: TestMarket
afterEach(() => market.stop())

async function hearing() {
  const node = await market.stakedSolver()
  const [heard, dropped]: [Bytes32[], [Bytes32, Address][]] = [[], []]
  const { chain, network } = node
  const base = { chain, network, clock: market.clock, logger: silentLogger, store: createMemoryStore() } as unknown as Base // all of it that ears use
  const ears = new MarketEars(base, NETWORK, {
    ...handsOnOnly,
    add: ({ offer }) => heard.push(chain.notary.jobOfferId(offer)),
    drop: (jobOffer, client) => dropped.push([jobOffer, client])
  })
  await ears.start()
  return { heard, dropped }
}

async function say(node: Node, noun: 'job-offer' | 'cancel', body: Uint8Array): Promise<void> {
  const topic = marketTopicId(NETWORK, noun)
  await node.network.gossip.publish(topic, await sealEnvelope(topic, body, { certificate: node.certificate, key: node.network.key }))
}

test('a stranger can not withdraw a client’s job, neither before it is heard nor after', async () => {
  market = new TestMarket()
  const { heard, dropped } = await hearing()
  const [client, stranger] = [await market.client(), await market.client()]
  const signed = await market.jobOffer(client)
  const jobOffer = client.chain.notary.jobOfferId(signed.offer)
  await say(stranger, 'cancel', cancelCodec.encode({ jobOffer, client: stranger.wallet }))
  await until(() => dropped.length === 1)
  await say(client, 'job-offer', signedJobOfferCodec.encode(signed))
  await until(() => heard.length === 1)
  await say(client, 'cancel', cancelCodec.encode({ jobOffer, client: client.wallet }))
  await until(() => dropped.length === 2)
  expect(heard).toEqual([jobOffer])
  expect(dropped).toEqual([
    [jobOffer, stranger.wallet],
    [jobOffer, client.wallet]
  ])
})
