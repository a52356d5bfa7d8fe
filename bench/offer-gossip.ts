import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createMemoryChain, MemoryLedger } from '../src/chain/memory.ts'
import { SecretKey } from '../src/chain/signing/secret-key.ts'
import { delay, ONE_LILY, parseAddress, preferencesSchema, signedJobOfferCodec, silentLogger, systemClock, ZERO_ADDRESS } from '../src/core/index.ts'
import { AuthorQuota, BoundedMap, buildJobOffer, CertificateCheck, createJobOfferTopic, marketTopicId, sealEnvelope, WalletQuota } from '../src/market/index.ts'
import { aSpec } from '../src/market/solver/test-market.ts'
import type { Network } from '../src/p2p/index.ts'
import { createNetwork } from '../src/p2p/index.ts'

/** Signed job offers from one process to another over libp2p, judged as a solver judges them: what bench/signatures.ts prints last. */
const CHILD = fileURLToPath(import.meta.url)
const NETWORK = 'bench'
const TOPIC = marketTopicId(NETWORK, 'job-offer')
/** A wallet may say 6,000 messages at once (wallet-quota.ts). */
const WARM_UP = 500
const MEASURED = 4_000
/** Published and not judged yet: below what the gate has room for (1,024), so that nothing is dropped. */
const IN_FLIGHT = 256
/** How often the listener tells how far it is. */
const TELL_EVERY = 32
const patience = (): AbortSignal => AbortSignal.timeout(120_000)

async function startNetwork(bootstrap: readonly string[]): Promise<Network> {
  const network = createNetwork({ logger: silentLogger, clock: systemClock }, { network: NETWORK, listen: ['/ip4/127.0.0.1/tcp/0'], dev: true, bootstrap })
  await network.start(patience())
  return network
}

/** The other process: signs all offers first, then publishes them as fast as they are taken. */
async function publish(bootstrap: string): Promise<void> {
  const key = SecretKey.random()
  const chain = createMemoryChain({ ledger: new MemoryLedger({ clock: systemClock }), key })
  await chain.start(patience())
  const network = await startNetwork([bootstrap])
  const envelopes = await signAll(chain, network)
  await network.gossip.waitForSubscribers(TOPIC, 1, patience())
  let judged = 0
  process.on('message', (count: number) => {
    judged = count
  })
  const ready = once(process, 'message')
  process.send?.({ wallet: key.address })
  await ready
  for (const [sent, envelope] of envelopes.entries()) {
    while (sent - judged >= IN_FLIGHT) await delay(1, patience())
    await network.gossip.publish(TOPIC, envelope)
  }
}

async function signAll({ signer }: ReturnType<typeof createMemoryChain>, network: Network): Promise<readonly Uint8Array[]> {
  if (!signer) throw new Error('invariant: a key was given')
  const expiryS = Math.floor(systemClock.nowMs() / 1000) + 300
  const node = { wallet: signer.address, peerId: network.key.peerId, roles: ['client' as const], expiryS, counter: 0n }
  const sealer = { certificate: { certificate: node, signature: await signer.signCertificate(node) }, key: network.key }
  const preferences = preferencesSchema.parse({ weights: {}, contact: network.self() })
  const lists = { target: ZERO_ADDRESS, excluded: [], solvers: [], mediators: [], confirm: false }
  const terms = { client: signer.address, maxPrice: ONE_LILY, maxSolverFee: 0n, storageS: 0, deadlineS: 0, minCollateralBps: 25_000, expiryS, ...lists }
  const envelopes: Uint8Array[] = []
  for (let nonce = 0n; nonce < WARM_UP + MEASURED; nonce++) {
    const offer = buildJobOffer(aSpec, preferences, { ...terms, nonce })
    const signed = { offer, signature: await signer.signJobOffer(offer), spec: aSpec, preferences }
    envelopes.push(await sealEnvelope(TOPIC, signedJobOfferCodec.encode(signed), sealer))
  }
  return envelopes
}

/** Joins with a solver's judge, every check in place but the author's 100 messages a second, which is what is to be passed here. */
async function listen(network: Network, ledger: MemoryLedger, onAccepted: () => void): Promise<void> {
  const chain = createMemoryChain({ ledger })
  await chain.start(patience())
  const [clock, seen] = [systemClock, new BoundedMap<string, true>(100_000)]
  const topic = createJobOfferTopic(NETWORK, {
    ...{ clock, quota: new AuthorQuota(clock), certificates: new CertificateCheck(chain.notary), wallets: new WalletQuota(clock), notary: chain.notary },
    ...{ stakedBy: () => 0n, hasSeen: (key) => seen.has(key), isCancelled: () => false, committed: () => 0n },
    verifyPeerSignature: (peerId, bytes, signature) => network.key.verify(peerId, bytes, signature),
    params: () => chain.params(),
    isNonceUsed: (client, nonce) => chain.isNonceUsed(client, nonce),
    freeBalance: async (client) => (await chain.escrowOf(client)).free,
    onAccepted: ({ key }) => {
      seen.set(key, true)
      onAccepted()
    }
  })
  await network.gossip.join({ ...topic, maxPerSecond: 1_000_000 })
}

export interface OfferGossip {
  readonly perSecond: number
  /** Of this process for each offer: what a core can take. */
  readonly cpuMs: number
  readonly accepted: number
  readonly sent: number
}

export async function measureOfferGossip(): Promise<OfferGossip> {
  const ledger = new MemoryLedger({ clock: systemClock })
  const network = await startNetwork([])
  const done = Promise.withResolvers<void>()
  let [accepted, startedAt, cpu] = [0, 0, process.cpuUsage()]
  await listen(network, ledger, () => {
    accepted += 1
    if (accepted === WARM_UP) [startedAt, cpu] = [performance.now(), process.cpuUsage()]
    if (accepted % TELL_EVERY === 0) child.send(accepted)
    if (accepted === WARM_UP + MEASURED) done.resolve()
  })
  const child = fork(CHILD, ['publish', `${network.self().addrs[0]}/p2p/${network.key.peerId}`])
  try {
    const [{ wallet }] = await once(child, 'message', { signal: patience() })
    ledger.fund({ account: parseAddress(wallet), escrow: 10_000n * ONE_LILY })
    child.send(0)
    await Promise.race([done.promise, delay(60_000, patience())])
    const [seconds, used] = [(performance.now() - startedAt) / 1000, process.cpuUsage(cpu)]
    const measured = accepted - WARM_UP
    return { perSecond: measured / seconds, cpuMs: (used.user + used.system) / 1000 / measured, accepted, sent: WARM_UP + MEASURED }
  } finally {
    child.kill('SIGKILL')
    await network.stop()
  }
}

const [, started, mode, bootstrap] = process.argv
if (started === CHILD && mode === 'publish' && bootstrap !== undefined) await publish(bootstrap)
