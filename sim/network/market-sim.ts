import { createHash } from 'node:crypto'
import { SecretKey } from '../../src/chain/index.ts'
import { createMemoryChain, MemoryLedger } from '../../src/chain/memory.ts'
import type { Chain } from '../../src/chain/ports.ts'
import type { Role, SignedCertificate } from '../../src/core/certificate.ts'
import type { SignedJobOffer } from '../../src/core/job-offer.ts'
import { preferencesSchema } from '../../src/core/job-offer.ts'
import { silentLogger } from '../../src/core/logger.ts'
import type { Address, Bytes32, PeerIdText } from '../../src/core/primitives.ts'
import { ZERO_ADDRESS } from '../../src/core/primitives.ts'
import { ONE_LILY } from '../../src/core/units.ts'
import { buildJobOffer, Matcher, ResourceBook } from '../../src/market/index.ts'
import type { Match } from '../../src/market/offer/match.ts'
import { matchedProtocol } from '../../src/market/solver/propose.ts'
import { createNodeIdentity } from '../../src/p2p/index.ts'
import type { GossipTopic } from './gossip-model.ts'
import { createGossipTopic } from './gossip-model.ts'
import type { LatencyModel } from './latency-model.ts'
import { createLatencyModel } from './latency-model.ts'
import type { Random } from './random.ts'
import { createRandom, pick } from './random.ts'
import { aSpec, sizeOfMatch, sizeOfOffer } from './sim-nouns.ts'
import { SimProvider } from './sim-provider.ts'
import type { RpcWorld, SimRpc } from './sim-rpc.ts'
import { createSimRpc } from './sim-rpc.ts'
import { VirtualTime } from './virtual-time.ts'

export interface MarketSimInit {
  readonly nodes: number
  readonly solvers: number
  readonly jobs: number
  /** Arrivals are a Poisson stream of this rate. */
  readonly jobsPerSecond: number
  readonly seed: number
}

export const NETWORK = 'sim'
/** Of an Ethereum rollup: until a transaction is in a block, and a node has told of it. */
const BLOCK_MS = 250
const CHAIN_NEWS_MS = 100
/** One node in so many is a bootstrap, and one in so many of the rest a client. */
const NODES_PER_BOOTSTRAP = 500
const NODES_PER_CLIENT = 4
/** Wallets that the clients share: more would only cost keys. */
const CLIENT_WALLETS = 64
/** A client is linked to so many nodes that hear job offers: its bootstraps. */
const CLIENT_ENTRIES = 2
const START_MS = 1_800_000_000_000

export interface JobRecord {
  readonly submittedMs: number
  matchedMs?: number
  openedMs?: number
  proposals: number
}

export interface Traffic {
  copies: number
  bytes: number
  messages: number
}

interface SimSolver {
  readonly node: number
  readonly book: ResourceBook
  readonly matcher: Matcher
  /** By provider: the sequence of the offer that it holds. */
  readonly held: Int32Array
}

/** The world of one run: every agent, what it costs them, what came of the jobs. */
export class MarketSim {
  readonly init: MarketSimInit
  readonly time = new VirtualTime(START_MS)
  readonly random: Random
  readonly latency: LatencyModel
  readonly ledger = new MemoryLedger({ clock: this.time })
  readonly jobs = new Map<Bytes32, JobRecord>()
  readonly rpcTraffic = { calls: 0, bytes: 0, connects: 0 }
  readonly offerTraffic: Traffic = { copies: 0, bytes: 0, messages: 0 }
  readonly jobTraffic: Traffic = { copies: 0, bytes: 0, messages: 0 }
  readonly offerArrivalMs: number[] = []
  /** Share of providers whose newest offer a solver does not hold yet: one entry a solver and sample. */
  readonly divergence: number[] = []
  readonly refusals = new Map<string, number>()
  readonly providers: SimProvider[] = []
  readonly solvers: SimSolver[] = []
  readonly #jobTopic: GossipTopic
  readonly #offerTopic: GossipTopic
  readonly #jobMembers: readonly number[]
  readonly #clients: readonly { readonly chain: Chain; readonly wallet: Address }[]
  readonly #clientNodes: readonly number[]
  readonly #rpcs = new Map<PeerIdText, { readonly node: number; readonly served: SimRpc['served'] }>()
  readonly #providerOf = new Map<PeerIdText, SimProvider>()
  readonly #world: RpcWorld
  #nonce = 0n

  constructor(init: MarketSimInit) {
    this.init = init
    this.random = createRandom(init.seed)
    this.latency = createLatencyModel(init.nodes, this.random)
    const bootstraps = Math.max(2, Math.ceil(init.nodes / NODES_PER_BOOTSTRAP))
    const first = init.solvers + bootstraps
    this.#jobMembers = Array.from({ length: first }, (_, n) => n)
    this.#offerTopic = createGossipTopic(
      Array.from({ length: init.nodes }, (_, n) => n),
      this.latency,
      this.random
    )
    this.#jobTopic = createGossipTopic(this.#jobMembers, this.latency, this.random)
    this.#world = { time: this.time, latency: this.latency, traffic: this.rpcTraffic, find: (peerId) => this.#find(peerId) }
    const rest = Array.from({ length: init.nodes - first }, (_, n) => first + n)
    this.#clientNodes = rest.filter((n) => n % NODES_PER_CLIENT === 0)
    this.#clients = Array.from({ length: CLIENT_WALLETS }, (_, n) => this.#wallet(`client ${n}`))
    const providerNodes = rest.filter((n) => n % NODES_PER_CLIENT !== 0)
    for (const [index, node] of providerNodes.entries()) this.#addProvider(index, node)
  }

  /** Solvers, with the book that they reconciled at their start; then the jobs, until the last has a deal or its time is over. */
  async run(): Promise<void> {
    this.time.install()
    try {
      for (let n = 0; n < this.init.solvers; n++) await this.#addSolver(n)
      let atMs = this.time.nowMs() + 1_000
      const endMs = atMs + (this.init.jobs / this.init.jobsPerSecond) * 1_000 + 15_000
      for (let n = 0; n < this.init.jobs; n++) {
        atMs += (-Math.log(1 - this.random()) * 1_000) / this.init.jobsPerSecond
        this.time.in(atMs - this.time.nowMs(), () => void this.#submit())
      }
      for (let at = this.time.nowMs(); at < endMs; at += 250) {
        await this.time.advanceTo(at)
        if (at > START_MS + 1_000) this.#sampleDivergence()
      }
      for (const { matcher } of this.solvers) await matcher.stop()
    } finally {
      this.time.uninstall()
    }
  }

  #wallet(name: string, roles?: 'solver' | 'provider'): { readonly chain: Chain; readonly wallet: Address } {
    const key = SecretKey.parse(createHash('sha256').update(`${this.init.seed} ${name}`).digest('hex'))
    this.ledger.fund({ account: key.address, coin: 1_000n * ONE_LILY, lily: 20_000n * ONE_LILY, escrow: 100_000n * ONE_LILY })
    if (roles) this.ledger.accounts.stake(key.address, roles, (roles === 'provider' ? 10_000n : 1_000n) * ONE_LILY)
    const chain = createMemoryChain({ ledger: this.ledger, key })
    const listen = chain.onDealEvent.bind(chain)
    Object.assign(chain, {
      onDealEvent: (listener: Parameters<typeof listen>[0]) => listen((event) => void this.time.in(CHAIN_NEWS_MS, () => listener(event)))
    })
    return { chain, wallet: key.address }
  }

  async #certificate({ chain, wallet }: { readonly chain: Chain; readonly wallet: Address }, peerId: PeerIdText, roles: Role[]): Promise<SignedCertificate> {
    if (!chain.signer) throw new Error('invariant: made with a key')
    const certificate = { wallet, peerId, roles, expiryS: this.ledger.nowS + 86_400, counter: 0n }
    return { certificate, signature: await chain.signer.signCertificate(certificate) }
  }

  peerId(name: string): PeerIdText {
    return createNodeIdentity(createHash('sha256').update(`${this.init.seed} peer ${name}`).digest()).peerId
  }

  #addProvider(index: number, node: number): void {
    const peerId = this.peerId(`provider ${index}`)
    const provider = new SimProvider(
      {
        clock: this.time,
        random: this.random,
        openWallet: () => this.#wallet(`provider ${index}`, 'provider'),
        createRpc: () => createSimRpc(this.#world, { node, peerId }),
        onPublish: (published) => this.#floodOffer(published)
      },
      { index, node, peerId, region: this.latency.regionOf(node) }
    )
    this.providers.push(provider)
    this.#providerOf.set(peerId, provider)
  }

  async #addSolver(node: number): Promise<void> {
    const peerId = this.peerId(`solver ${node}`)
    const own = this.#wallet(`solver ${node}`, 'solver')
    await own.chain.start(new AbortController().signal)
    const open = own.chain.openDeal.bind(own.chain)
    const openDeal: Chain['openDeal'] = async (deal, signal) => {
      await this.time.wait(BLOCK_MS)
      return open(deal, signal)
    }
    Object.assign(own.chain, { openDeal })
    const certificate = await this.#certificate(own, peerId, ['solver'])
    const rpc = createSimRpc(this.#world, { node, peerId })
    this.#rpcs.set(peerId, { node, served: rpc.served })
    const book = new ResourceBook({ maxOffers: this.init.nodes })
    const held = new Int32Array(this.providers.length)
    for (const provider of this.providers) {
      book.upsert(provider.offer, provider.standing, provider.offerId)
      held[provider.index] = provider.offer.sequence
    }
    const matcher = new Matcher(
      {
        book,
        chain: own.chain,
        rpc,
        clock: this.time,
        logger: silentLogger,
        certificate: () => certificate,
        envelopeOf: () => undefined,
        ownBond: () => 0n, // no offer of the simulation asks for one
        rounds: { take: async () => 0 }, // the simulation judges no solver's word
        publishMatch: async (match) => this.#floodMatch(node, match),
        onMatched: ({ jobOffer }) => this.#note(jobOffer, (record) => (record.matchedMs ??= this.time.nowMs())),
        onOpened: ({ events }) => {
          for (const event of events) if (event.type === 'opened') this.#note(event.jobOffer, (record) => (record.openedMs ??= this.time.nowMs()))
        },
        onRefused: ({ jobOffer, code }) => {
          this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1)
          this.#note(jobOffer, (record) => (record.proposals += 1))
        }
      },
      NETWORK
    )
    await matcher.start()
    this.solvers.push({ node, book, matcher, held })
  }

  #note(jobOffer: Bytes32, write: (record: JobRecord) => void): void {
    const record = this.jobs.get(jobOffer)
    if (record) write(record)
  }

  async #submit(): Promise<void> {
    const node = pick(this.random, this.#clientNodes)
    const { chain, wallet } = pick(this.random, this.#clients)
    const signed = await this.#jobOffer(chain, wallet, `client ${node}`)
    const id = chain.notary.jobOfferId(signed.offer)
    this.jobs.set(id, { submittedMs: this.time.nowMs(), proposals: 1 })
    const bootstraps = this.#jobMembers.slice(this.init.solvers)
    const entries = Array.from({ length: CLIENT_ENTRIES }, () => pick(this.random, bootstraps))
    const { arrivalMs, copies, bytes } = this.#jobTopic.publish(node, sizeOfOffer(signed), entries)
    addTraffic(this.jobTraffic, copies, bytes)
    for (const solver of this.solvers) this.time.in(arrivalMs[solver.node] ?? 0, () => solver.matcher.add(signed))
  }

  async #jobOffer(chain: Chain, client: Address, name: string): Promise<SignedJobOffer> {
    if (!chain.signer) throw new Error('invariant: made with a key')
    const peerId = this.peerId(name)
    const rpc = this.#rpcs.get(peerId) ?? this.#addClientRpc(name, peerId)
    const preferences = preferencesSchema.parse({ weights: {}, contact: { peerId, addrs: [`/ip4/10.0.0.1/tcp/${1 + (rpc.node % 60_000)}`] } })
    const terms = { client, maxPrice: ONE_LILY, maxSolverFee: ONE_LILY / 100n, storageS: 0, deadlineS: 0, minCollateralBps: 25_000 }
    const lists = { target: ZERO_ADDRESS, excluded: [], solvers: [], mediators: [], confirm: false }
    const offer = buildJobOffer(aSpec, preferences, { ...terms, ...lists, expiryS: this.ledger.nowS + 300, nonce: this.#nonce++ })
    return { offer, signature: await chain.signer.signJobOffer(offer), spec: aSpec, preferences }
  }

  #addClientRpc(name: string, peerId: PeerIdText): { readonly node: number; readonly served: SimRpc['served'] } {
    const node = Number(name.split(' ')[1])
    const rpc = createSimRpc(this.#world, { node, peerId })
    void rpc.handle(matchedProtocol(NETWORK), async () => ({ heard: true }))
    const entry = { node, served: rpc.served }
    this.#rpcs.set(peerId, entry)
    return entry
  }

  #floodMatch(from: number, match: Match): void {
    const { arrivalMs, copies, bytes } = this.#jobTopic.publish(from, sizeOfMatch(match))
    addTraffic(this.jobTraffic, copies, bytes)
    for (const solver of this.solvers) if (solver.node !== from) this.time.in(arrivalMs[solver.node] ?? 0, () => solver.matcher.heardMatch(match))
  }

  #floodOffer(provider: SimProvider): void {
    const offer = provider.offer
    const id = provider.offerId
    const { arrivalMs, copies, bytes } = this.#offerTopic.publish(provider.node, provider.offerBytes)
    addTraffic(this.offerTraffic, copies, bytes)
    for (const { node, book, matcher, held } of this.solvers) {
      const ms = arrivalMs[node] ?? 0
      this.offerArrivalMs.push(ms)
      this.time.in(ms, () => {
        if (book.upsert(offer, provider.standing, id).kind === 'stale') return
        held[provider.index] = offer.sequence
        matcher.bookChanged()
      })
    }
  }

  #sampleDivergence(): void {
    for (const { held } of this.solvers) {
      let behind = 0
      for (const { index, offer } of this.providers) if (held[index] !== offer.sequence) behind += 1
      this.divergence.push(behind / this.providers.length)
    }
  }

  #find(peerId: PeerIdText): { readonly node: number; readonly served: SimRpc['served'] } | undefined {
    return this.#rpcs.get(peerId) ?? this.#providerOf.get(peerId)?.answering()
  }
}

function addTraffic(traffic: Traffic, copies: number, bytes: number): void {
  traffic.messages += 1
  traffic.copies += copies
  traffic.bytes += bytes
}
