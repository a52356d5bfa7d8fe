import { describe, expect, test } from 'vitest'
import { silentLogger } from '../core/logger.ts'
import type { ResourceOffer } from '../core/resource-offer.ts'
import { resourceOfferId } from '../core/resource-offer.ts'
import { aResourceOffer, aStanding, peer } from '../market/book/test-offers.ts'
import { createMemoryHub } from '../p2p/index.ts'
import { createMemoryStore } from '../store/index.ts'
import type { Base } from './base.ts'
import { MarketView } from './market-view.ts'

/** As many offers as one wallet may have in a book (market/book/resource-book.ts). */
const MOST_OF_A_WALLET = 4_096

function createView(): MarketView {
  const clock = { nowMs: () => 1_800_000_000_000 }
  const base = {
    chain: {
      staked: () => new Map([[aResourceOffer.provider, aStanding.stake]]),
      stakeOf: async () => ({ stake: aStanding.stake, free: aStanding.freeStake })
    },
    network: createMemoryHub().createNetwork({ logger: silentLogger, clock }, { network: 'test' }),
    store: createMemoryStore(),
    logger: silentLogger,
    clock
  } as unknown as Base // all of it that a view uses before its start
  return new MarketView(base, 'test')
}

const offerOf = (n: number, sequence = 1, more: Partial<ResourceOffer> = {}): ResourceOffer => ({
  ...aResourceOffer,
  sequence,
  contact: { peerId: peer(n), addrs: [] },
  expiresAtMs: 1_800_000_000_000 + n,
  ...more
})
const envelope = Uint8Array.of(1)

describe('the view of the market', () => {
  test('what had to make room in the book is not kept as it was signed either', () => {
    const view = createView()
    for (let n = 1; n <= MOST_OF_A_WALLET + 10; n++) view.add(offerOf(n), envelope)
    expect(view.offers()).toHaveLength(MOST_OF_A_WALLET)
    for (let n = 1; n <= 10; n++) expect(view.envelopeOf(resourceOfferId(offerOf(n)))).toBeUndefined()
    expect(view.envelopeOf(resourceOfferId(offerOf(11)))).toBe(envelope)
    const crowdedOut = offerOf(9_000, 1, { expiresAtMs: 1_800_000_000_000 })
    view.add(crowdedOut, envelope)
    expect(view.envelopeOf(resourceOfferId(crowdedOut))).toBeUndefined()
  })

  test('an older offer that was judged later changes nothing', () => {
    const view = createView()
    const heard: number[] = []
    view.onOffer(({ sequence }) => heard.push(sequence))
    view.add(offerOf(1, 2), envelope)
    view.add(offerOf(1, 1, { contact: { peerId: peer(1), addrs: ['/ip4/192.0.2.1/tcp/1'] } }), Uint8Array.of(2))
    expect(heard).toEqual([2])
    expect(view.offers().map(({ contact }) => contact.addrs)).toEqual([[]])
  })
})
