import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SecretKey } from '../../chain/signing/secret-key.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { resourceOfferCodec, resourceOfferId } from '../../core/resource-offer.ts'
import { ONE_LILY } from '../../core/units.ts'
import { createMemoryStore } from '../../store/memory-store.ts'
import { aResourceOffer } from '../book/test-offers.ts'
import { AuthorQuota } from '../offer/author-quota.ts'
import { CertificateCheck } from '../offer/certificate-check.ts'
import { sealEnvelope } from '../offer/sealed.ts'
import { marketTopicId } from '../offer/topic-id.ts'
import { createResourceOfferTopic } from '../offer/topics.ts'
import { WalletQuota } from '../offer/wallet-quota.ts'
import type { Node } from '../solver/test-market.ts'
import { NETWORK, TestMarket } from '../solver/test-market.ts'
import { KeptBook, offerPackTable } from './kept-book.ts'
import { OfferShelf } from './offer-shelf.ts'

const never = new AbortController().signal
const store = createMemoryStore()
const packs = store.open(offerPackTable)
let market: TestMarket
let provider: Node
const key = SecretKey.random()

beforeAll(async () => {
  market = new TestMarket()
  await store.start(never)
  provider = await market.node(['provider'], key)
  await provider.chain.stake('provider', 1_000n * ONE_LILY, never)
})
afterAll(async () => {
  await market.stop()
  await store.stop()
})

/** A book of a node that has just started, with the real judge. */
function startBook() {
  const shelf = new OfferShelf()
  const refused: string[] = []
  const { clock } = market
  const topic = createResourceOfferTopic(NETWORK, {
    ...{ clock, quota: new AuthorQuota(clock), certificates: new CertificateCheck(provider.chain.notary), wallets: new WalletQuota(clock) },
    stakedBy: () => 1_000n * ONE_LILY,
    isStakedProvider: (wallet) => wallet === provider.wallet,
    verifyPeerSignature: (peerId, bytes, signature) => provider.network.key.verify(peerId, bytes, signature),
    ...{ hasSeen: () => false, latest: () => undefined, isEquivocator: () => false, onEquivocation: () => {} },
    onAccepted: ({ body, bytes }) => shelf.put({ id: resourceOfferId(body), peerId: body.contact.peerId, envelope: bytes })
  })
  const admit = async (envelope: Uint8Array) => {
    const sealed = topic.decode(envelope)
    const verdict = await topic.judge(sealed, provider.network.key.peerId)
    if (verdict.result === 'accept') topic.onAccepted(sealed, provider.network.key.peerId)
    else refused.push(verdict.code)
    return verdict
  }
  return { shelf, refused, book: new KeptBook({ shelf, packs, admit }) }
}

async function sealed(node: Node, change: Partial<ResourceOffer> = {}) {
  const contact = { peerId: node.network.key.peerId, addrs: [] }
  const offer = { ...aResourceOffer, provider: node.wallet, contact, expiresAtMs: market.clock.nowMs() + 30_000, ...change }
  const sealer = { certificate: node.certificate, key: node.network.key }
  const envelope = await sealEnvelope(marketTopicId(NETWORK, 'resource-offer'), resourceOfferCodec.encode(offer), sealer)
  return { id: resourceOfferId(offer), peerId: contact.peerId, envelope }
}

describe('a book on disk', () => {
  test('is there again after a restart, but for what has expired, who has no stake and what nobody signed', async () => {
    const [poor, twin] = [await market.node(['provider']), await market.node(['provider'], key)]
    const good = await sealed(provider)
    const forged = Uint8Array.from((await sealed(twin)).envelope) // its last bytes are the signature
    forged[forged.length - 1] = (forged.at(-1) ?? 0) ^ 1
    const before = startBook()
    const others = [await sealed(poor), { ...(await sealed(twin)), envelope: forged }]
    for (const offer of [good, ...others]) before.shelf.put(offer)
    await before.book.save()

    const after = startBook()
    expect(await after.book.restore(never)).toEqual({ kept: 3, accepted: 1 })
    expect(after.shelf.idsUnder('')).toEqual([good.id])
    expect(after.refused).toEqual(['MARKET_PROVIDER_NOT_STAKED', 'MARKET_BAD_PEER_SIGNATURE'])
    market.skewMs = 60_000
    const later = startBook()
    expect(await later.book.restore(never)).toEqual({ kept: 3, accepted: 0 })
    expect(later.refused).toContain('MARKET_OFFER_EXPIRED')
    market.skewMs = 0
  })

  test('keeps the newest, at most 10,000, and nothing of what was kept before', async () => {
    const seen: string[] = []
    const shelf = new OfferShelf()
    const accept = async (envelope: Uint8Array) => {
      seen.push(Buffer.from(envelope).toString())
      return { result: 'accept' as const }
    }
    const put = (n: number): void =>
      shelf.put({
        id: parseBytes32(`0x${n.toString(16).padStart(64, '0')}`),
        peerId: `peer-${n}` as PeerIdText,
        envelope: Uint8Array.from(Buffer.from(`${n}`))
      }) // any text keys a shelf
    for (let n = 0; n < 10_050; n++) put(n)
    const book = new KeptBook({ shelf, packs, admit: accept })
    await book.save()
    expect(await book.restore(never)).toMatchObject({ kept: 10_000 })
    expect(seen.slice(0, 2)).toEqual(['50', '51'])
    for (let n = 100; n < 10_050; n++) shelf.drop(`peer-${n}` as PeerIdText) // as above
    seen.length = 0
    await new KeptBook({ shelf, packs, admit: accept }).save() // another run, which does not know how many rows there were
    expect(await book.restore(never)).toMatchObject({ kept: 100 })
    await expect(book.restore(AbortSignal.abort(new Error('stops')))).rejects.toThrow('stops')
  })
})
