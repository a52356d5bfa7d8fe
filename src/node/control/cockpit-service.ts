import type { Role } from '../../core/certificate.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import type { Startable } from '../../core/startable.ts'
import type { Catalogue } from '../../market/index.ts'
import { leaseTable } from '../../market/index.ts'
import type { Reachability } from '../../p2p/index.ts'
import { iterate } from '../async-queue.ts'
import type { Base } from '../base.ts'
import type { DelegationRequest, DelegationView } from '../client/delegate.ts'
import { delegateStake } from '../client/delegate.ts'
import { moveFunds } from '../client/move-funds.ts'
import type {
  AppealTermsView,
  ChallengeView,
  ClientApi,
  ConvictionTermsView,
  ConvictionView,
  EvidenceView,
  ExplanationView,
  FundsMove,
  JobView,
  LogChunk,
  OfferView,
  PeerView,
  PublishedView,
  ReasonsView,
  SubmitRequest,
  WalletView
} from '../client-api.ts'
import type { NetworkFile } from '../config/networks.ts'
import { packageVersion } from '../config/version.ts'
import { tellDeal } from '../dispute/deal-story.ts'
import type { DisputeView } from '../dispute/dispute-view.ts'
import { NodeError } from '../errors.ts'
import type { NodeEvent } from '../events.ts'
import type { MarketView } from '../market-view.ts'
import type { KeptSpace } from '../provider/kept-space.ts'
import { freeBytesOf } from '../provider/kept-space.ts'
import { providerJobTable } from '../provider/provider-job.ts'
import type { KeptView } from '../retention/kept-view.ts'
import { keptView } from '../retention/kept-view.ts'
import type { CockpitApi, ModuleView, NodeView } from './cockpit-api.ts'
import type { CockpitFrame, CockpitQuery, ModuleTotals } from './cockpit-frame.ts'
import { watchCockpit } from './cockpit-watch.ts'
import { conviction } from './conviction.ts'
import { CourtBook } from './court-book.ts'
import type { CourtView } from './court-view.ts'
import { DealBook } from './deal-book.ts'
import { EventLog } from './event-log.ts'
import { evidenceViews } from './evidence-views.ts'
import { JobIndex } from './job-index.ts'
import { moduleShelf } from './module-shelf.ts'
import { moduleView } from './module-view.ts'
import { offerView, peerViews, walletView } from './node-views.ts'
import type { OutputPreview } from './output-preview.ts'
import { previewOutputs } from './output-preview.ts'
import { Poll } from './poll.ts'
import type { ShopView } from './shop-view.ts'
import { shopView } from './shop-view.ts'

export interface CockpitServiceComponents {
  readonly base: Base
  readonly view: MarketView
  readonly catalogue: Catalogue
  /** Absent: a node that does not buy. */
  readonly client: ClientApi | undefined
  /** Of a provider, which looks at its disk by itself. */
  readonly space?: Pick<KeptSpace, 'view'>
}

export interface CockpitServiceInit {
  readonly roles: readonly Role[]
  readonly network: NetworkFile
  readonly folder: string
}

/** How often what lies on the chain, on the disk and in the GPUs is looked at, while somebody looks. */
const WALLET_MS = 5_000
const PART_MS = 3_000
/** Forty modules against five thousand offers take a tenth of a second of a core. */
const SHELF_MS = 5_000
/** A look reads the size of each file that is kept. */
const KEPT_MS = 30_000
/** It costs up to three peers a dial. */
const REACH_MS = 60_000
/** A driver that hangs must not hold the screen's looks for ever. */
const LOOK_MS = 10_000
/** The same list each time: nothing changed. */
const NO_JOBS: readonly JobView[] = []

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((all, count) => all + count, 0)

/** What a screen or a command of another terminal may ask of this node, whatever its roles. */
export class CockpitService implements CockpitApi, Startable {
  readonly name = 'node:cockpit-service'
  readonly #c: CockpitServiceComponents
  readonly #init: CockpitServiceInit
  readonly #events = new EventLog()
  readonly #jobs: JobIndex | undefined
  readonly #deals: DealBook
  readonly #court: CourtBook | undefined
  /** Shared by all that look: each scroll is a look of its own. */
  readonly #wallet: Poll<WalletView>
  readonly #shop: Poll<ShopView> | undefined
  readonly #shelf: Poll<readonly ModuleTotals[]>
  readonly #reach: Poll<Reachability>
  readonly #kept: Poll<KeptView>
  readonly #cases: Poll<CourtView> | undefined
  #version = ''
  #startedAtMs = 0
  #own: { readonly free: ResourceOffer; readonly whole: ResourceOffer } | undefined
  #unlisten: readonly (() => void)[] = []

  constructor(components: CockpitServiceComponents, init: CockpitServiceInit) {
    this.#c = components
    this.#init = init
    this.#jobs = components.client && new JobIndex(components.client)
    const { chain } = components.base
    this.#deals = new DealBook(chain)
    const court = chain.trust && new CourtBook(chain, chain.trust)
    this.#court = court
    this.#reach = new Poll(() => components.base.network.reachability(AbortSignal.timeout(LOOK_MS)), REACH_MS)
    this.#kept = new Poll(() => this.#lookAtDisk(), KEPT_MS)
    this.#wallet = new Poll(() => this.wallet(), WALLET_MS)
    this.#shop = init.roles.includes('provider') ? new Poll(() => this.#lookAtShop(), PART_MS) : undefined
    this.#shelf = new Poll(() => moduleShelf(components.catalogue, components.view.offers()), SHELF_MS)
    this.#cases = court && new Poll(() => court.view(), PART_MS)
  }

  async start(): Promise<void> {
    const { base, view } = this.#c
    this.#version = packageVersion()
    this.#startedAtMs = base.clock.nowMs()
    this.#deals.start()
    this.#court?.start()
    this.#unlisten = [base.events.listen((event) => this.#keep(event)), view.onOffer((offer) => this.#seen(offer))]
  }

  async stop(): Promise<void> {
    for (const unlisten of this.#unlisten) unlisten()
    this.#deals.stop()
    this.#court?.stop()
  }

  #keep(event: NodeEvent): void {
    this.#events.add(event)
    this.#jobs?.hear(event)
  }

  /** Its own offer says what is free; the largest one, with nothing sold, what there is. */
  #seen(offer: ResourceOffer): void {
    if (offer.contact.peerId !== this.#c.base.network.key.peerId) return
    const whole = this.#own && this.#own.whole.capacity.cpuMilli > offer.capacity.cpuMilli ? this.#own.whole : offer
    this.#own = { free: offer, whole }
  }

  async about(): Promise<NodeView> {
    const { base } = this.#c
    const { network, roles } = this.#init
    const { peerId, addrs } = base.network.self()
    const { user, system } = process.cpuUsage()
    const kept = this.#c.space ? this.#c.space.view : this.#kept.look(performance.now())
    return {
      network: network.name,
      isDev: network.dev,
      roles,
      peerId,
      addrs,
      version: this.#version,
      startedAtMs: this.#startedAtMs,
      chain: { headNumber: base.chain.headNumber().toString(), headTimeS: base.chain.headTimeS() },
      process: { pid: process.pid, rssBytes: process.memoryUsage.rss(), cpuMs: (user + system) / 1000 },
      gossip: base.network.gossip.stats().map(({ topicId, accepted, published, ignored, rejected }) => ({
        id: topicId,
        subscribers: base.network.gossip.subscribers(topicId).length,
        accepted,
        published,
        ignored: sum(ignored),
        rejected: sum(rejected)
      })),
      ...(this.#own && { provider: { free: offerView(this.#own.free), whole: offerView(this.#own.whole) } }),
      ...(kept && { kept })
    }
  }

  async #lookAtDisk(): Promise<KeptView> {
    const { folder } = this.#init
    return keptView({ bytes: await this.#c.base.network.blobs.bytesOnDisk(), freeBytes: await freeBytesOf(folder) })
  }

  #lookAtShop(): Promise<ShopView> {
    const { chain, store } = this.#c.base
    const parts = { chain, jobs: store.open(providerJobTable), leases: store.open(leaseTable), offer: () => this.#own?.free }
    return shopView(parts, AbortSignal.timeout(LOOK_MS))
  }

  async modules(): Promise<readonly ModuleView[]> {
    const { catalogue } = this.#c
    return Promise.all(catalogue.names.map(async (name) => moduleView((await catalogue.find(name)).manifest)))
  }

  history = async (): Promise<readonly NodeEvent[]> => this.#events.all()
  preview = async (id: string, index: number, signal: AbortSignal): Promise<OutputPreview> => {
    const { folder, jobId, state } = await this.#client().job(id, signal)
    if (folder !== undefined) return previewOutputs(folder, index)
    throw new NodeError({ code: 'NODE_JOB_NOT_FINISHED', jobId, state }, `job ${jobId.slice(0, 10)} is ${state}: there is no verified result to look at`)
  }
  watch = (query: CockpitQuery, signal: AbortSignal): AsyncIterable<CockpitFrame> =>
    watchCockpit(
      {
        about: async () => {
          const reachability = this.#reach.look(performance.now())
          return { ...(await this.about()), ...(reachability && { reachability }) }
        },
        offers: () => this.#c.view.offers().map(offerView),
        peers: this.peers,
        wallet: () => this.#wallet.look(performance.now()),
        jobs: async () => (await this.#jobs?.list()) ?? NO_JOBS,
        eventsAfter: (number) => this.#events.after(number),
        matches: () => this.#deals.matches(),
        shop: () => this.#shop?.look(performance.now()),
        shelf: () => this.#shelf.look(performance.now()),
        court: () => this.#cases?.look(performance.now())
      },
      query,
      signal
    )
  events = (signal: AbortSignal): AsyncIterable<NodeEvent> => iterate<NodeEvent>((push) => this.#c.base.events.listen(push), signal)
  peers = async (): Promise<readonly PeerView[]> => peerViews(this.#c.base.network)
  wallet = (): Promise<WalletView> => walletView(this.#c.base.chain, this.#init.folder)
  offers = async (signal: AbortSignal): Promise<readonly OfferView[]> => this.#c.client?.offers(signal) ?? this.#c.view.offers().map(offerView)

  jobs = async (signal: AbortSignal): Promise<readonly JobView[]> => (await this.#c.client?.jobs(signal)) ?? []
  submit = async (request: SubmitRequest, signal: AbortSignal): Promise<JobView> => this.#client().submit(request, signal)
  job = async (id: string, signal: AbortSignal): Promise<JobView> => this.#client().job(id, signal)
  follow = (id: string, signal: AbortSignal): AsyncIterable<JobView> => this.#client().follow(id, signal)
  logs = (id: string, live: boolean, signal: AbortSignal): AsyncIterable<LogChunk> => this.#client().logs(id, live, signal)
  challenge = (id: string, reason: string | undefined, signal: AbortSignal): AsyncIterable<ChallengeView> => this.#client().challenge(id, reason, signal)
  appealTerms = async (id: string, signal: AbortSignal): Promise<AppealTermsView> => this.#client().appealTerms(id, signal)
  appeal = (id: string, agreedWei: string, signal: AbortSignal): AsyncIterable<ChallengeView> => this.#client().appeal(id, agreedWei, signal)
  extend = async (id: string, budgetWei: string, signal: AbortSignal): Promise<JobView> => this.#client().extend(id, budgetWei, signal)
  cancel = async (id: string, signal: AbortSignal): Promise<JobView> => this.#client().cancel(id, signal)
  retry = async (id: string, signal: AbortSignal): Promise<JobView> => this.#client().retry(id, signal)
  download = async (id: string, target: string | undefined, signal: AbortSignal): Promise<string> => this.#client().download(id, target, signal)
  publish = async (folder: string, signal: AbortSignal): Promise<PublishedView> => this.#client().publish(folder, signal)
  why = async (id: string, signal: AbortSignal): Promise<readonly string[]> => this.#client().why(id, signal)
  reasons = async (id: string, signal: AbortSignal): Promise<ReasonsView> => this.#client().reasons(id, signal)
  explain = async (id: string, signal: AbortSignal): Promise<ExplanationView> => this.#client().explain(id, signal)
  /** Of any role: those who judge matches find most of it. */
  evidence = (): Promise<readonly EvidenceView[]> => evidenceViews(this.#c.base, this.#init.network.name)
  /** Of any role's wallet. */
  convictionTerms = async (evidence: string, signal: AbortSignal): Promise<ConvictionTermsView> => this.#conviction().convictionTerms(evidence, signal)
  convict = async (evidence: string, signal: AbortSignal): Promise<ConvictionView> => this.#conviction().convict(evidence, signal)
  /** Of any role: its own deals, or anybody's by their whole id. */
  dispute = (id: string): Promise<DisputeView> => tellDeal(this.#c.base, id)
  fund = async (signal: AbortSignal): Promise<WalletView> => this.#client().fund(signal)
  /** Of any role's wallet. */
  move = async (move: FundsMove, signal: AbortSignal): Promise<WalletView> => {
    this.#c.base.events.tx(move.verb, await moveFunds(this.#c.base.chain, move, signal))
    return this.wallet()
  }
  /** Of any role's wallet. */
  delegation = (request: DelegationRequest, signal: AbortSignal): Promise<DelegationView> => {
    const { chain, events } = this.#c.base
    return delegateStake({ chain, folder: this.#init.network.name, tell: (verb, receipt) => events.tx(verb, receipt) }, request, signal)
  }
  close = async (): Promise<void> => {}

  #conviction(): ReturnType<typeof conviction> {
    return conviction({ base: this.#c.base, network: this.#init.network.name })
  }

  #client(): ClientApi {
    const { client } = this.#c
    if (client) return client
    const { folder, roles } = this.#init
    throw new NodeError(
      { code: 'NODE_NO_CLIENT', folder },
      `the node on ${folder} is a ${roles.join(' and ')} and does not buy: start it with --role client,${roles.join(',')}, or use another --data-dir`
    )
  }
}
