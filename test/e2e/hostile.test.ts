import { randomBytes } from 'node:crypto'
import { generateKeyPair } from '@libp2p/crypto/keys'
import type { Libp2p } from '@libp2p/interface'
import { noise } from '@libp2p/noise'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSigner, SecretKey } from '../../src/chain/index.ts'
import type { SignedCertificate } from '../../src/core/certificate.ts'
import { systemClock } from '../../src/core/clock.ts'
import type { Envelope } from '../../src/core/envelope.ts'
import { envelopeCodec } from '../../src/core/envelope.ts'
import { signedJobOfferCodec } from '../../src/core/job-offer.ts'
import { accept } from '../../src/core/verdict.ts'
import type { DeliveryOut } from '../../src/market/index.ts'
import { deliveryProtocol, marketTopicId, matchCodec, matchedProtocol, whyProtocol } from '../../src/market/index.ts'
import { proposeProtocol } from '../../src/market/solver/propose.ts'
import { evidenceProtocol } from '../../src/mediation/index.ts'
import type { JobView } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import type { Network } from '../../src/p2p/index.ts'
import { createNetwork } from '../../src/p2p/index.ts'
import { errorLog, patience, until } from '../compliance/p2p-bed.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(170_000)
const NOUNS = ['job-offer', 'resource-offer', 'match', 'cancel'] as const
const NETWORK = 'e2e'
/** More than any topic takes; less than what gossipsub itself cuts off. */
const OVERSIZED = 40 * 1024

/** What the other attackers said is among what mallory heard. */
function decoded(bytes: Uint8Array): Envelope[] {
  try {
    return [envelopeCodec.decode(bytes)]
  } catch {
    return []
  }
}

describe('a hostile peer and a live node', () => {
  let bed: NetworkBed
  /** Provider, solver and mediator in one. */
  let victim: RunningNode
  let client: RunningNode
  let mallory: Network
  const log = errorLog()
  const key = SecretKey.random()
  /** What mallory heard on each topic. */
  const heard = new Map<string, Uint8Array[]>(NOUNS.map((noun) => [marketTopicId(NETWORK, noun), []]))
  const jobs: JobView[] = []

  const contactOf = (node: RunningNode) => node.base.network.self()
  const addressOf = (node: RunningNode): string => `${contactOf(node).addrs[0]}/p2p/${contactOf(node).peerId}`
  const stats = (noun: (typeof NOUNS)[number]) => victim.base.network.gossip.stats().find(({ topicId }) => topicId === marketTopicId(NETWORK, noun))

  const stillWorks = async (message: string): Promise<void> => {
    const { jobId } = (await client.client?.submit({ module: 'cowsay', inputs: { Message: message }, files: [] }, signal)) ?? { jobId: '' }
    for await (const job of client.client?.follow(jobId, signal) ?? []) if (job.state === 'paid' || job.state === 'failed') jobs.push(job)
    expect(jobs.at(-1)).toMatchObject({ jobId, state: 'paid' })
    expect(log.errors).toEqual([])
  }

  /** Speaks the network's language and hears all, with limits of its own. */
  const join = async (): Promise<Network> => {
    const network = createNetwork(
      { logger: log, clock: systemClock },
      { network: NETWORK, listen: ['/ip4/127.0.0.1/tcp/0'], bootstrap: [addressOf(victim), addressOf(client)], dev: true }
    )
    for (const noun of NOUNS) {
      const id = marketTopicId(NETWORK, noun)
      await network.gossip.join({
        id,
        maxBytes: 1 << 20,
        maxPerSecond: 10_000,
        timeoutMs: 1_000,
        decode: (bytes) => bytes,
        judge: () => accept,
        onAccepted: (bytes) => void heard.get(id)?.push(bytes)
      })
    }
    await network.start(patience())
    await network.gossip.waitForSubscribers(marketTopicId(NETWORK, 'job-offer'), 1, patience())
    return network
  }

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    victim = await bed.add('victim', ['provider', 'solver', 'mediator', 'bootstrap'], signal, { logger: log })
    client = await bed.add('client', ['client'], signal, { key, logger: log })
    await client.client?.fund(signal)
    mallory = await join()
  })
  afterAll(async () => {
    await mallory?.stop()
    await bed?.stop()
  })

  test('hears what all may hear', async () => {
    await stillWorks('before')
    await until(() => NOUNS.slice(0, 3).every((noun) => (heard.get(marketTopicId(NETWORK, noun)) ?? []).length > 0))
  })

  describe('on gossip', () => {
    test('what was said already, said again in another name: ignored, and nothing happens twice', async () => {
      const before = jobs.length
      for (const [id, messages] of heard) for (const bytes of messages.slice(0, 20)) await mallory.gossip.publish(id, bytes).catch(() => 0) // refused here is as well
      await until(() => Object.values(stats('job-offer')?.ignored ?? {}).some((count) => count > 0))
      expect(Object.keys(stats('job-offer')?.rejected ?? {})).toEqual([])
      const opened: string[] = []
      for await (const event of client.base.chain.dealEvents({ account: key.address })) if (event.type === 'opened') opened.push(event.jobOffer)
      expect(opened).toHaveLength(before)
      await stillWorks('after replays')
    })

    test.each(NOUNS)('garbage and too much of it as %s: rejected, and the market goes on', async (noun) => {
      const id = marketTopicId(NETWORK, noun)
      const attacker = await join()
      try {
        const rejected = (): number => Object.values(stats(noun)?.rejected ?? {}).reduce((sum, count) => sum + count, 0)
        const before = rejected()
        const attack = async (): Promise<number> => {
          for (const size of [0, 1, 300, 12_000, OVERSIZED]) await attacker.gossip.publish(id, randomBytes(size)).catch(() => 0) // it may be cut off already
          return rejected()
        }
        await expect.poll(attack, { timeout: 15_000, interval: 100 }).toBeGreaterThan(before)
      } finally {
        await attacker.stop()
      }
      await stillWorks(`after garbage as ${noun}`)
    })
  })

  describe('on streams', () => {
    /** libp2p without any of our manners. */
    const stranger = async (): Promise<Libp2p> =>
      createLibp2p({
        privateKey: await generateKeyPair('Ed25519'),
        addresses: { listen: [] },
        transports: [tcp()],
        connectionEncrypters: [noise()],
        streamMuxers: [yamux()]
      })

    const protocols = [proposeProtocol, whyProtocol, matchedProtocol, evidenceProtocol, deliveryProtocol].map((make) => make(NETWORK).id)
    const attacks = [
      randomBytes(10_000),
      new Uint8Array(50_000).fill(0x80), // a length that never ends
      new Uint8Array([0x80, 0x80, 0x80, 0x64, 1, 2, 3]), // a length of 200 MB
      Buffer.concat([Buffer.from([0x80, 0x80, 0x40]), randomBytes(1 << 20)]), // a megabyte in a frame
      new Uint8Array([100, 1, 2, 3]), // half a frame, then nothing
      new Uint8Array([0]),
      new Uint8Array([2, 0, 0xa0]) // a frame with an empty map
    ]

    test.each(protocols)('garbage on %s', async (id) => {
      const target = id === matchedProtocol(NETWORK).id ? client : victim
      let sent = 0
      for (const bytes of attacks) {
        const attacker = await stranger() // who did this once is not let in again
        const attack = async (): Promise<void> => {
          const connection = await attacker.dial(multiaddr(addressOf(target)))
          const stream = await connection.newStream(id)
          stream.send(bytes)
          sent++
          await Promise.allSettled(Array.from({ length: 20 }, () => connection.newStream(id)))
        }
        await attack().catch(() => {}) // cut off: that is the point
        await attacker.stop()
      }
      expect(sent).toBeGreaterThan(attacks.length / 2)
      await stillWorks(`after ${id.split('/').at(-2)}`)
    })
  })

  describe('with true words in the wrong mouth', () => {
    const ofTopic = (noun: (typeof NOUNS)[number]) => (heard.get(marketTopicId(NETWORK, noun)) ?? []).flatMap(decoded)
    let own: SignedCertificate
    beforeAll(async () => {
      const wallet = SecretKey.random()
      const { chainId, contracts } = bed.devnet.network
      const certificate = {
        wallet: wallet.address,
        peerId: mallory.key.peerId,
        roles: ['client', 'solver', 'mediator'] as ('client' | 'solver' | 'mediator')[],
        expiryS: Math.floor(Date.now() / 1000) + 600,
        counter: 0n
      }
      own = { certificate, signature: await createSigner(wallet, { chainId, dealsContract: contracts.deals }).signCertificate(certificate) }
    })

    test('a proposal that was co-signed before is refused, with a reason', async () => {
      const [envelope] = ofTopic('match')
      if (!envelope) throw new Error('no match was heard')
      const { signed } = matchCodec.decode(envelope.body)
      const offer = ofTopic('job-offer').map(({ body }) => signedJobOfferCodec.decode(body))
      const its = offer.find((each) => client.base.chain.notary.jobOfferId(each.offer) === signed.deal.jobOffer)
      if (!its) throw new Error('the offer of that match was not heard')
      for (const solver of [envelope.author, own]) {
        const answer = await mallory.rpc.call(contactOf(victim), proposeProtocol(NETWORK), { signed: its, deal: signed.deal, solver }, patience())
        expect(answer).toMatchObject({ type: 'refused', code: expect.stringMatching(/^MARKET_/) })
      }
      const told = await mallory.rpc.call(contactOf(client), matchedProtocol(NETWORK), { signed, provider: mallory.self() }, patience())
      expect(told).toEqual({ heard: false })
    })

    test.each(['its own certificate', 'that of the client'])('a result is not shown to a stranger with %s', async (which) => {
      const [offer] = ofTopic('job-offer')
      const { dealId } = jobs[0] ?? {}
      if (!offer || dealId === undefined) throw new Error('no offer was heard')
      const author = which === 'its own certificate' ? own : offer.author
      const channel = await mallory.rpc.openChannel(contactOf(victim), deliveryProtocol(NETWORK), patience())
      await channel.send({ type: 'watch', dealId: dealId as never, author, logsFrom: { stdout: 0, stderr: 0 } }, patience())
      const said: DeliveryOut[] = []
      for await (const message of channel.messages(patience())) said.push(message)
      expect(said).toMatchObject([{ type: 'refused' }])
      const evidence = await mallory.rpc.call(contactOf(victim), evidenceProtocol(NETWORK), { dealId: dealId as never, part: 'result', author }, patience())
      expect(evidence).toMatchObject({ type: 'refused', code: 'MEDIATION_NOT_ALLOWED' })
    })

    test('and still the market works', () => stillWorks('at the end'))
  })
})
