import { createMemoryChain, MemoryLedger } from '../../chain/memory.ts'
import type { Chain } from '../../chain/ports.ts'
import { SecretKey } from '../../chain/signing/secret-key.ts'
import type { Role, SignedCertificate } from '../../core/certificate.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import { preferencesSchema } from '../../core/job-offer.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Address, Bytes32, PeerIdText } from '../../core/primitives.ts'
import { ZERO_ADDRESS } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { resourceOfferId } from '../../core/resource-offer.ts'
import { testSpec } from '../../core/test-spec.ts'
import { ONE_LILY } from '../../core/units.ts'
import type { MemoryHub } from '../../p2p/memory.ts'
import { createMemoryHub } from '../../p2p/memory.ts'
import type { Network } from '../../p2p/network.ts'
import { createMemoryStore } from '../../store/memory-store.ts'
import type { Repository, Store } from '../../store/repository.ts'
import { jobNeedOf } from '../book/need.ts'
import { ResourceBook } from '../book/resource-book.ts'
import { aResourceOffer, MODULES } from '../book/test-offers.ts'
import { Rounds, roundTable } from '../explain/rounds.ts'
import { CapacityLedger } from '../lease/capacity-ledger.ts'
import type { LeaseRecord } from '../lease/lease-table.ts'
import { leaseTable } from '../lease/lease-table.ts'
import { ProposalDesk } from '../lease/proposal-desk.ts'
import { buildJobOffer } from '../offer/build-job-offer.ts'
import { CertificateCheck } from '../offer/certificate-check.ts'
import type { Match } from '../offer/match.ts'
import { buildDeal } from './build-deal.ts'
import { Matcher } from './matcher.ts'
import type { Proposal, ProposalAnswer } from './propose.ts'
import { matchedProtocol, proposeProtocol } from './propose.ts'

/** A whole market in one process: real leases, real matchers, real signatures, on a network and a chain in memory. */
export const NETWORK = 'test'
const patience = (): AbortSignal => AbortSignal.timeout(10_000)

export interface Node {
  readonly chain: Chain
  readonly network: Network
  readonly wallet: Address
  readonly certificate: SignedCertificate
}

export interface Refused {
  readonly jobOffer: Bytes32
  readonly code: string
}

export interface SolverNode extends Node {
  readonly matcher: Matcher
  readonly book: ResourceBook
  readonly matches: Match[]
  readonly refused: Refused[]
  /** What this solver hears of others' matches, and when; undefined after `deafen`. */
  hears(match: Match): void
  /** From now on its own matches are told to nobody. */
  mute: boolean
}

export interface ProviderNode extends Node {
  readonly ledger: CapacityLedger
  readonly desk: ProposalDesk
  readonly leases: Repository<Bytes32, LeaseRecord>
  /** The offer as it was told last. */
  current(): ResourceOffer
  /** Deals signed since the start. */
  readonly cosigned: { readonly n: number }
  /** Tells the solvers what is free now. */
  readonly publish: () => void
}

export const aSpec: JobSpec = testSpec({
  module: { name: 'cowsay', version: '1' },
  engine: { type: 'wasm', module: MODULES[0] ?? '', moduleBytes: 1_000 },
  outputs: [{ path: '/outputs', maxBytes: 1_000, maxFiles: 1 }],
  resources: { cpuMilli: 1_000, memoryBytes: 1_000_000, diskBytes: 0, gpus: [] },
  timeoutMs: 10_000
})

export class TestMarket {
  /** Added to every clock of the market. */
  skewMs = 0
  readonly clock = { nowMs: (): number => Date.now() + this.skewMs }
  readonly chain = new MemoryLedger({ clock: this.clock })
  readonly hub: MemoryHub
  /** Of solvers; 0 for who is not in it. */
  readonly bonds = new Map<Address, bigint>()
  readonly solvers: SolverNode[] = []
  readonly providers: ProviderNode[] = []
  readonly #stops: Array<() => Promise<void>> = []
  readonly #newsMs: number
  #nonce = 0n

  /** `latencyMs`: of each frame; `newsMs`: until gossip has brought an offer or a match everywhere. */
  constructor({ latencyMs = 0, newsMs = 5 }: { readonly latencyMs?: number; readonly newsMs?: number } = {}) {
    this.hub = createMemoryHub({ latencyMs })
    this.#newsMs = newsMs
  }

  async node(roles: readonly Role[], key = SecretKey.random()): Promise<Node> {
    this.chain.fund({ account: key.address, coin: 10n * ONE_LILY, lily: 20_000n * ONE_LILY, escrow: 10_000n * ONE_LILY })
    const chain = createMemoryChain({ ledger: this.chain, key })
    const network = this.hub.createNetwork({ logger: silentLogger, clock: this.clock }, { network: NETWORK })
    await Promise.all([chain.start(patience()), network.start(patience())])
    this.#stops.push(
      () => network.stop(),
      () => chain.stop()
    )
    const certificate = { wallet: key.address, peerId: network.key.peerId, roles: [...roles], expiryS: this.chain.nowS + 3_600, counter: 0n }
    if (!chain.signer) throw new Error('a wallet was given')
    return { chain, network, wallet: key.address, certificate: { certificate, signature: await chain.signer.signCertificate(certificate) } }
  }

  /** A staked node that is asked for nothing and does nothing by itself: what a silent or two-faced solver is. */
  async stakedSolver(stake = 1_000n): Promise<Node> {
    const node = await this.node(['solver'])
    await node.chain.stake('solver', stake * ONE_LILY, patience())
    return node
  }

  async solver(stake = 1_000n): Promise<SolverNode> {
    const node = await this.stakedSolver(stake)
    const book = new ResourceBook()
    const [matches, refused]: [Match[], Refused[]] = [[], []]
    const store = createMemoryStore()
    await store.start(patience())
    const matcher = new Matcher(
      {
        book,
        rounds: new Rounds({ clock: this.clock, rounds: store.open(roundTable) }),
        envelopeOf: () => undefined,
        ownBond: () => this.bonds.get(node.wallet) ?? 0n,
        chain: node.chain,
        rpc: node.network.rpc,
        clock: this.clock,
        logger: silentLogger,
        certificate: () => node.certificate,
        publishMatch: async (match) => {
          matches.push(match)
          if (!solver.mute) this.tellMatch(match, solver)
        },
        onMatched: () => {},
        onOpened: () => {},
        onRefused: (refusal) => void refused.push(refusal)
      },
      NETWORK
    )
    const solver: SolverNode = { ...node, matcher, book, matches, refused, hears: (match) => matcher.heardMatch(match), mute: false }
    await matcher.start()
    this.#stops.unshift(() => matcher.stop())
    this.solvers.push(solver)
    for (const provider of this.providers) provider.publish()
    return solver
  }

  async provider(
    change: Partial<ResourceOffer> = {},
    known: { readonly key?: SecretKey; readonly store?: Store; readonly isDown?: boolean; readonly roomBytes?: number } = {}
  ): Promise<ProviderNode> {
    const node = await this.node(['provider'], known.key)
    if (!node.chain.isStaked(node.wallet, 'provider')) await node.chain.stake('provider', 10_000n * ONE_LILY, patience())
    const first: ResourceOffer = {
      ...aResourceOffer,
      provider: node.wallet,
      contact: node.network.self(),
      expiresAtMs: this.clock.nowMs() + 600_000,
      cached: [MODULES[0] ?? ''],
      ...change
    }
    if (known.isDown) Object.assign(node.chain, { dealState: () => Promise.reject(new Error('the chain does not answer')) })
    const ledger = new CapacityLedger({ clock: this.clock }, first.capacity)
    const store = known.store ?? createMemoryStore()
    if (!known.store) await store.start(patience())
    const leases = store.open(leaseTable)
    let offer = first
    const cosigned = { n: 0 }
    const told = new Set<Bytes32>()
    const publish = (): void => {
      offer = { ...offer, sequence: offer.sequence + 1, capacity: ledger.free() }
      told.add(resourceOfferId(offer))
      const standing = { stake: 10_000n * ONE_LILY, freeStake: 10_000n * ONE_LILY, reputation: 1_000 }
      for (const { book, matcher } of this.solvers) {
        book.upsert(offer, standing)
        matcher.bookChanged()
      }
    }
    const desk = new ProposalDesk(
      {
        ...{ chain: node.chain, rpc: node.network.rpc, clock: this.clock, logger: silentLogger, ledger, leases },
        certificates: new CertificateCheck(node.chain.notary),
        offer: () => offer,
        knows: (id) => told.has(id),
        hasRoomFor: async ({ inputs }) => inputs.reduce((sum, { bytes }) => sum + bytes, 0) <= (known.roomBytes ?? Number.POSITIVE_INFINITY),
        bondOf: async (wallet) => this.bonds.get(wallet) ?? 0n,
        onCosigned: () => void cosigned.n++
      },
      NETWORK
    )
    await desk.start()
    ledger.onChange(publish)
    node.chain.onDealEvent((event) => void (event.type === 'opened' && ledger.hold(event.dealId)))
    this.#stops.unshift(() => desk.stop())
    const provider: ProviderNode = { ...node, ledger, desk, leases, current: () => offer, cosigned, publish }
    this.providers.push(provider)
    publish()
    return provider
  }

  async client(): Promise<Node> {
    const client = await this.node(['client'])
    await client.network.rpc.handle(matchedProtocol(NETWORK), async () => ({ heard: true }))
    return client
  }

  async jobOffer(client: Node, change: Partial<SignedJobOffer['offer']> = {}, spec: JobSpec = aSpec): Promise<SignedJobOffer> {
    const preferences = preferencesSchema.parse({ weights: {}, contact: client.network.self() })
    const terms = { client: client.wallet, maxPrice: ONE_LILY, maxSolverFee: ONE_LILY / 100n, storageS: 0, deadlineS: 0, minCollateralBps: 25_000 }
    const lists = { target: ZERO_ADDRESS, excluded: [], solvers: [], mediators: [], confirm: false }
    const expiryS = this.chain.nowS + 300
    const offer = { ...buildJobOffer(spec, preferences, { ...terms, ...lists, expiryS, nonce: this.#nonce++ }), ...change }
    if (!client.chain.signer) throw new Error('a client has a wallet')
    return { offer, signature: await client.chain.signer.signJobOffer(offer), spec, preferences }
  }

  /** What an honest solver would ask of this provider. */
  async proposal(solver: Node, provider: ProviderNode, signed: SignedJobOffer): Promise<Proposal> {
    const jobOffer = solver.chain.notary.jobOfferId(signed.offer)
    const need = jobNeedOf(jobOffer, signed, this.chain.params)
    const book = new ResourceBook()
    const offer = provider.current()
    book.upsert(
      { ...offer, capacity: { ...offer.capacity, cpuMilli: 1e9 } },
      { stake: 10n ** 30n, freeStake: 10n ** 30n, reputation: 1_000 },
      resourceOfferId(offer)
    )
    const [candidate] = book.search(need, { limit: 1 }).candidates
    if (!candidate) throw new Error('this provider would not do the job at all')
    const parties = { jobOffer, offer: signed.offer, candidate, solver: solver.wallet }
    const terms = { params: this.chain.params, collateralBps: need.collateralBps, fetches: false, headTimeS: this.chain.nowS }
    return { signed, deal: buildDeal({ ...parties, ...terms }), solver: solver.certificate }
  }

  ask(solver: Node, provider: ProviderNode, proposal: Proposal): Promise<ProposalAnswer> {
    return solver.network.rpc.call(provider.network.self(), proposeProtocol(NETWORK), proposal, patience())
  }

  /** As gossip would: to every solver, each a little later than the other. */
  announce(signed: SignedJobOffer): Bytes32 {
    for (const { matcher } of this.solvers) setTimeout(() => matcher.add(signed), Math.random() * this.#newsMs)
    const [any] = this.solvers
    if (!any) throw new Error('no solver')
    return any.chain.notary.jobOfferId(signed.offer)
  }

  tellMatch(match: Match, from: { readonly wallet: Address }): void {
    for (const solver of this.solvers) if (solver.wallet !== from.wallet) setTimeout(() => solver.hears(match), Math.random() * this.#newsMs)
  }

  /** Deals opened so far. */
  opened() {
    return this.chain.events.flatMap((event) => (event.type === 'opened' ? [event] : []))
  }

  skipped() {
    return this.chain.events.flatMap((event) => (event.type === 'skipped' ? [event] : []))
  }

  cut(a: PeerIdText, b: PeerIdText): void {
    this.hub.cut(a, b)
  }

  async stop(): Promise<void> {
    for (const stop of this.#stops) await stop()
  }
}

/** Waits for what must come to hold. */
export async function until(holds: () => boolean, timeoutMs = 10_000): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`did not come to hold within ${timeoutMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
