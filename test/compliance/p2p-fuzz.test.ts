import * as dagPb from '@ipld/dag-pb'
import fc from 'fast-check'
import { UnixFS } from 'ipfs-unixfs'
import { CID } from 'multiformats/cid'
import { describe, expect, test } from 'vitest'
import { SecretKey } from '../../src/chain/index.ts'
import { createMemoryChain, MemoryLedger } from '../../src/chain/memory.ts'
import { anOffer } from '../../src/chain/signing/test-nouns.ts'
import { envelopeCodec, parseBytes32, resourceOfferCodec, signedJobOfferCodec, silentLogger, systemClock } from '../../src/core/index.ts'
import { aResourceOffer } from '../../src/market/book/test-offers.ts'
import { deliveryProtocol } from '../../src/market/delivery/delivery.ts'
import { explainProtocol } from '../../src/market/explain/explain-protocol.ts'
import { AuthorQuota } from '../../src/market/offer/author-quota.ts'
import { buildJobOffer } from '../../src/market/offer/build-job-offer.ts'
import { cancelCodec } from '../../src/market/offer/cancel.ts'
import { CertificateCheck } from '../../src/market/offer/certificate-check.ts'
import { sealEnvelope } from '../../src/market/offer/sealed.ts'
import { createCancelTopic, createJobOfferTopic, createMatchTopic, createResourceOfferTopic } from '../../src/market/offer/topics.ts'
import { WalletQuota } from '../../src/market/offer/wallet-quota.ts'
import { envelopesProtocol, rangesProtocol } from '../../src/market/reconcile/reconcile-protocol.ts'
import { matchedProtocol, proposeProtocol, whyProtocol } from '../../src/market/solver/propose.ts'
import { aSpec } from '../../src/market/solver/test-market.ts'
import { evidenceProtocol } from '../../src/mediation/evidence.ts'
import { handOnProtocol } from '../../src/mediation/hand-on.ts'
import { blockProtocol } from '../../src/p2p/blob/block-protocol.ts'
import { parseDagNode } from '../../src/p2p/blob/dag-node.ts'
import { createGossipGate } from '../../src/p2p/gossip/gossip-gate.ts'
import type { ChannelProtocol, Protocol } from '../../src/p2p/index.ts'
import { createNodeIdentity } from '../../src/p2p/index.ts'
import { dialBackProtocol } from '../../src/p2p/libp2p/dial-back.ts'
import { peerExchangeProtocol } from '../../src/p2p/libp2p/peer-exchange.ts'
import { parseKeyFile } from '../../src/p2p/network-key.ts'
import { createPeerLedger } from '../../src/p2p/peer-ledger.ts'
import { decodeChannelFrame } from '../../src/p2p/rpc/channel-frame.ts'
import { decodeReply } from '../../src/p2p/rpc/reply.ts'
import type { Topic } from '../../src/p2p/topic.ts'
import { change, changedAt, FUZZ_RUNS, hostileBytes, MAX_GROWTH_BYTES, MAX_MS, measured, path } from './p2p-fuzz-inputs.ts'

/** Whatever a peer sends: an answer or an error, soon, and in bounds. Never a crash, a hang, or memory by the sender's word. */
const NETWORK = 'fuzz'
const LONG_MS = 30_000 + FUZZ_RUNS * 20
const ledger = new MemoryLedger({ clock: systemClock })
const chain = createMemoryChain({ ledger, key: SecretKey.random() })
const { signer } = chain
if (!signer) throw new Error('a wallet was given')
const author = createNodeIdentity()
const stranger = createNodeIdentity()
const certificate = {
  wallet: signer.address,
  peerId: author.peerId,
  roles: ['client' as const, 'provider' as const, 'solver' as const],
  expiryS: Math.floor(Date.now() / 1000) + 3_600,
  counter: 0n
}
const signed = { certificate, signature: await signer.signCertificate(certificate) }
const key = { peerId: author.peerId, sign: author.sign }

function decodes(name: string, decode: (bytes: Uint8Array) => unknown, samples: readonly Uint8Array[], maxBytes = 16_384): void {
  test(name, { timeout: LONG_MS }, () => {
    for (const sample of samples) decode(sample) // else nothing behind the first check would ever be reached
    fc.assert(
      fc.property(hostileBytes(samples, maxBytes), (bytes) => {
        const { error, ms, grownBytes } = measured(() => decode(bytes))
        if (error !== undefined) expect(error).toBeInstanceOf(Error)
        expect(ms).toBeLessThan(MAX_MS)
        expect(grownBytes).toBeLessThan(MAX_GROWTH_BYTES)
      }),
      { numRuns: FUZZ_RUNS }
    )
  })
}

const contact = { peerId: author.peerId, addrs: ['/ip4/198.51.100.7/tcp/4001'] }
const preferences = { weights: { price: 1, reputation: 1, stake: 1, locality: 1, cached: 1, load: 1, hardware: 1 }, contact }
const jobOffer = buildJobOffer(aSpec, preferences, { ...anOffer, client: signer.address, expiryS: certificate.expiryS - 3_500, deadlineS: 0 })
const signedJobOffer = { offer: jobOffer, signature: await signer.signJobOffer(jobOffer), spec: aSpec, preferences }
const resourceOffer = { ...aResourceOffer, provider: signer.address, contact, expiresAtMs: Date.now() + 60_000 }
const bytes32 = new Uint8Array(32).fill(7)
const block = CID.parse('bafkreifzjut3te7nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e')

describe('decoders of calls and channels', () => {
  const call = <Req, Res>(protocol: Protocol<Req, Res>, requests: readonly Req[], responses: readonly Res[]): void => {
    decodes(`request of ${protocol.id}`, protocol.decodeRequest, requests.map(protocol.encodeRequest), protocol.maxRequestBytes)
    decodes(`response of ${protocol.id}`, protocol.decodeResponse, responses.map(protocol.encodeResponse), protocol.maxResponseBytes)
  }
  call(blockProtocol(NETWORK), [block], [bytes32])
  call(peerExchangeProtocol(NETWORK), [{}], [[contact]])
  call(dialBackProtocol(NETWORK), [{ ports: [4001] }], [{ host: '198.51.100.7', reached: [4001] }])
  call(
    rangesProtocol(NETWORK),
    [{ ranges: [{ prefix: 'ab', fingerprint: new Uint8Array(16) }] }],
    [{ differences: [{ type: 'same' }, { type: 'ids', ids: [bytes32] }] }]
  )
  call(envelopesProtocol(NETWORK), [{ ids: [bytes32] }], [{ envelopes: [bytes32] }])
  call(proposeProtocol(NETWORK), [], [{ type: 'refused', code: 'MARKET_BUSY', message: 'later' }])
  call(matchedProtocol(NETWORK), [], [{ heard: true }])
  call(
    whyProtocol(NETWORK),
    [],
    [{ known: true, reasons: [{ provider: signer.address, code: 'MARKET_CPU', message: 'too small', changes: ['a smaller job'] }] }]
  )
  call(explainProtocol(NETWORK), [{ dealId: parseBytes32(`0x${'07'.repeat(32)}`) }], [{ explained: { match: bytes32, offers: [bytes32] } }, {}])
  call(handOnProtocol(NETWORK), [], [{ heard: true }])
  call(evidenceProtocol(NETWORK), [], [{ type: 'refused', code: 'MEDIATION_NO_EVIDENCE', message: 'gone' }])

  const channel = <In, Out>(protocol: ChannelProtocol<In, Out>, ins: readonly In[], outs: readonly Out[]): void => {
    decodes(`to the handler of ${protocol.id}`, protocol.decodeIn, ins.map(protocol.encodeIn), protocol.maxMessageBytes)
    decodes(`to the opener of ${protocol.id}`, protocol.decodeOut, outs.map(protocol.encodeOut), protocol.maxMessageBytes)
  }
  channel(deliveryProtocol(NETWORK), [{ type: 'refuse', reason: 'wrong bytes' }], [{ type: 'log', stream: 'stdout', offset: 0, bytes: bytes32 }])
})

const sealedCancel = await sealEnvelope('any', cancelCodec.encode({ jobOffer: chain.notary.jobOfferId(jobOffer), client: signer.address }), {
  certificate: signed,
  key
})

describe('decoders below', () => {
  decodes('an envelope', envelopeCodec.decode, [sealedCancel])
  decodes('a reply', decodeReply, [Uint8Array.of(0, 1, 2), Uint8Array.from([1, ...Buffer.from('BUSY')])])
  decodes('a frame of a channel', decodeChannelFrame, [
    Uint8Array.of(0, 1),
    Uint8Array.of(1, 4),
    Uint8Array.of(2),
    Uint8Array.from([4, ...Buffer.from('BUSY')])
  ])
  const folder = CID.parse('bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354')
  const nodes = [
    dagPb.encode({ Data: new UnixFS({ type: 'directory' }).marshal(), Links: [{ Name: 'a', Tsize: 3, Hash: block }] }),
    dagPb.encode({ Data: new UnixFS({ type: 'file', data: bytes32 }).marshal(), Links: [] })
  ]
  decodes('a node of a blob', (bytes) => parseDagNode(folder, bytes), nodes, 2 * 1024 * 1024)
  decodes('a network key', (bytes) => parseKeyFile(Buffer.from(bytes).toString()), [Buffer.from(`/key/swarm/psk/1.0.0/\n/base16/\n${'ab'.repeat(32)}\n`)])
})

describe('validators of gossip', () => {
  const judgeParts = () => ({
    clock: systemClock,
    quota: new AuthorQuota(systemClock),
    certificates: new CertificateCheck(chain.notary),
    wallets: new WalletQuota(systemClock),
    stakedBy: () => 10n ** 21n,
    verifyPeerSignature: author.verify,
    hasSeen: () => false,
    onAccepted: () => {}
  })
  const topics = {
    'resource-offer': createResourceOfferTopic(NETWORK, {
      ...judgeParts(),
      isStakedProvider: () => true,
      latest: () => undefined,
      isEquivocator: () => false,
      onEquivocation: () => {}
    }),
    'job-offer': createJobOfferTopic(NETWORK, {
      ...judgeParts(),
      notary: chain.notary,
      params: () => chain.params(),
      isCancelled: () => false,
      isNonceUsed: async () => false,
      freeBalance: async () => 10n ** 30n,
      committed: () => 0n
    }),
    match: createMatchTopic(NETWORK, {
      ...judgeParts(),
      notary: chain.notary,
      isStakedSolver: () => true,
      solvers: { isFaulty: () => false, contradicts: () => false, broke: () => {} }
    }),
    cancel: createCancelTopic(NETWORK, judgeParts())
  }
  const bodies = {
    'resource-offer': resourceOfferCodec.encode(resourceOffer),
    'job-offer': signedJobOfferCodec.encode(signedJobOffer),
    match: resourceOfferCodec.encode(resourceOffer),
    cancel: cancelCodec.encode({ jobOffer: chain.notary.jobOfferId(jobOffer), client: signer.address })
  }
  const seal = (topic: { readonly id: string }, body: Uint8Array): Promise<Uint8Array> => sealEnvelope(topic.id, body, { certificate: signed, key })

  /** As on the wire: through the gate, which turns whatever happens into a verdict. */
  const judged = async <T>(topic: Topic<T>, bytes: readonly Uint8Array[]): Promise<void> => {
    const gate = createGossipGate({ self: stranger.peerId, ledger: createPeerLedger(systemClock), clock: systemClock, logger: silentLogger })
    gate.add({ ...topic, maxPerSecond: 1_000_000 })
    for (const [n, each] of bytes.entries()) {
      const startedAt = performance.now()
      const message = { topicId: topic.id, author: author.peerId, sequence: BigInt(n + 1), relay: stranger.peerId, bytes: each }
      expect(['accept', 'ignore', 'reject']).toContain((await gate.judge(message)).result)
      expect(performance.now() - startedAt).toBeLessThan(4 * MAX_MS)
    }
    const [stats] = gate.stats()
    // Our own faults: a judge that throws or takes too long.
    expect(stats?.ignored.JUDGE_FAILED).toBeUndefined()
    expect(stats?.ignored.JUDGE_TIMEOUT).toBeUndefined()
  }

  test.each(['resource-offer', 'job-offer', 'cancel'] as const)('%s: the good one is taken, so that the rest tests more than the door', async (name) => {
    const topic: Topic<unknown> = topics[name] as Topic<unknown> // only handed to the gate, which pairs decode and judge
    const sealed = await seal(topic, bodies[name])
    expect(await topic.judge(topic.decode(sealed), author.peerId)).toEqual({ result: 'accept' })
  })

  test.each(['resource-offer', 'job-offer', 'match', 'cancel'] as const)('%s: hostile bytes', { timeout: LONG_MS * 4 }, async (name) => {
    const topic: Topic<unknown> = topics[name] as Topic<unknown> // only handed to the gate, which pairs decode and judge
    const sample = await seal(topic, bodies[name])
    await fc.assert(
      fc.asyncProperty(fc.array(hostileBytes([sample], 16_384), { minLength: 1, maxLength: 5 }), (messages) => judged(topic, messages)),
      { numRuns: Math.ceil(FUZZ_RUNS / 5) * 2 }
    )
  })

  test.each(['resource-offer', 'job-offer', 'cancel'] as const)('%s: well signed, with something else inside', { timeout: LONG_MS * 4 }, async (name) => {
    const topic: Topic<unknown> = topics[name] as Topic<unknown> // only handed to the gate, which pairs decode and judge
    const { decode, encode } = await import('@ipld/dag-cbor')
    await fc.assert(
      fc.asyncProperty(path, change, async (where, to) => {
        let body: Uint8Array
        try {
          body = encode(changedAt(decode(bodies[name]), where, to))
        } catch {
          return // a value that CBOR does not have
        }
        if (body.length > 12_000) return
        await judged(topic, [await seal(topic, body)])
      }),
      { numRuns: FUZZ_RUNS }
    )
  })
})
