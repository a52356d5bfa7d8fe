import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DeployParams } from '../../chain/index.ts'
import { createKeystore, fund, readTreasury } from '../../chain/index.ts'
import type { Chain } from '../../chain/ports.ts'
import type { Logger } from '../../core/logger.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Address } from '../../core/primitives.ts'
import { Catalogue } from '../../market/index.ts'
import type { ClientApi, JobView } from '../client-api.ts'
import type { NodeInit, RunningNode } from '../compose.ts'
import { startNode } from '../compose.ts'
import { foldersOf } from '../config/folders.ts'
import type { NetworkFile } from '../config/networks.ts'
import { forgetNetwork, saveNetwork } from '../config/networks.ts'
import type { Devnet } from '../devnet/devnet.ts'
import { startDevnet } from '../devnet/devnet.ts'
import type { NodeEvent } from '../events.ts'
import { DEV_BOND, DEV_COIN, DEV_STAKE } from '../stake-keeper.ts'
import type { ChatReporter } from './chat.ts'
import { chat, untilChatIsOffered } from './chat.ts'
import { ChildNode } from './child-node.ts'
import type { Holdings, MoneyRow, Party } from './money-table.ts'
import { moneyRows, readHoldings } from './money-table.ts'
import { percentile } from './percentile.ts'
import type { TimelineStep } from './timeline.ts'
import { timelineStep } from './timeline.ts'

const NAME = 'demo'
/** The mediator's re-run of a job, from the end of all on: fetch, compile, run. */
const RERUN_WAIT_MS = 20_000
const FIRST_OFFER_MS = 30_000

/** Name, role and what else it is told. */
export type DemoNode = readonly [name: string, role: string, ...more: string[]]
/** For `run --keep` on a network that stays. */
const STORES = ['--max-storage', '90d'] as const
const JOB_ROLES: readonly DemoNode[] = [
  ['solver-1', 'solver'],
  ['solver-2', 'solver'],
  ['provider-1', 'provider', ...STORES],
  ['provider-2', 'provider', ...STORES],
  ['mediator', 'mediator']
]
const CHAT_ROLES: readonly DemoNode[] = [['provider-1', 'provider', '--service', 'lilychat']]

export interface DemoInit {
  /** The data folder; the demo keeps to `<root>/demo`. */
  readonly root: string
  /** The program that child processes run. */
  readonly entry: string
  readonly catalogue: string
  readonly provider: NodeInit['provider']
  /** What runs in cowsay's place: a name or a folder. */
  readonly module?: string
  /** The document for pandoc; absent: only the first job is run. */
  readonly document?: string
  readonly warmRuns: number
  /** Absent: those of the tour, or of the chat. */
  readonly nodes?: readonly DemoNode[]
  /** The protocol's parameters on its chain; absent: those of a dev network. */
  readonly params?: DeployParams
  /** Only this question to the small model that ships: one provider, no jobs. */
  readonly chat?: string
  /** What of our environment the children get: PATH and HOME. */
  readonly env: Readonly<Record<string, string>>
  readonly workerUrl?: URL
}

/** What the demo tells as it goes: for the screen or as NDJSON. */
export interface DemoReporter extends ChatReporter {
  note(text: string): void
  event(event: NodeEvent, who: string): void
  step(step: TimelineStep, startMs: number): void
  job(job: JobView): void
  latencies(figures: { readonly runs: number; readonly runningP50Ms: number; readonly resultP50Ms: number; readonly paidP50Ms: number }): void
  money(rows: readonly MoneyRow[], gasUsed: bigint): void
}

export interface RunningDemo {
  readonly network: NetworkFile
  readonly client: ClientApi
  readonly chain: Chain
  readonly rpcUrl: string
  /** Another program that joins as a node; resolves with its wallet. */
  add(node: DemoNode, entry: string, signal: AbortSignal): Promise<Address>
  /** Who gained and lost from now on, whenever it is asked; `others`: accounts that are no nodes. */
  watchMoney(others: readonly Party[]): Promise<() => Promise<readonly MoneyRow[]>>
  stop(): Promise<void>
}

/** The whole network on one machine: a chain, six nodes in processes of their own, and a client in this one. */
export class Demo {
  readonly #init: DemoInit
  readonly #report: DemoReporter
  readonly #logger: Logger
  readonly #children: ChildNode[] = []
  readonly #mediators: ChildNode[] = []
  readonly #parties: Party[] = []
  /** Deals that the mediator has dealt with: it may be done before anybody asks. */
  /** Deals that the mediator looked into; whether it could run them again. */
  readonly #reruns = new Map<string, boolean>()
  /** Deals of the jobs that are shown: their re-runs are, too. */
  readonly #shownDeals = new Set<string>()
  #onRerun: (() => void) | undefined
  #devnet: Devnet | undefined
  #node: RunningNode | undefined
  #gasUsed = 0n
  #startMs = 0
  /** From the warm runs on: the timeline of twenty alike jobs would only scroll the first away. */
  #quiet = false

  constructor(init: DemoInit, report: DemoReporter, logger: Logger = silentLogger) {
    this.#init = init
    this.#report = report
    this.#logger = logger
  }

  /** Resolves when the network stands. Whatever fails on the way, nothing is left running. */
  async start(signal: AbortSignal): Promise<RunningDemo> {
    try {
      return await this.#start(signal)
    } catch (cause) {
      await this.stop()
      throw cause
    }
  }

  async stop(): Promise<void> {
    this.#quiet = true
    await Promise.all([this.#node?.stop(), ...this.#children.map((child) => child.stop())])
    await this.#devnet?.stop() // last: nodes that stop may have something to tell it
    await forgetNetwork(this.#init.root, NAME)
  }

  /** The tour: two jobs, their timeline, the re-run, latencies, the money. */
  async tour(signal: AbortSignal): Promise<void> {
    const { client, base } = this.#running()
    if (!client) throw new Error('invariant: the demo has a client')
    const before = await this.#holdings(base.chain)
    const module = this.#init.module ?? 'cowsay'
    const inputs = module === 'cowsay' ? { Message: 'Every lily pond began as one lily.' } : {}
    const first = await this.#show(client, { module, inputs, files: [] }, signal)
    if (first.state === 'paid' && this.#init.document !== undefined && (await Catalogue.open(this.#init.catalogue)).names.includes('pandoc')) {
      await this.#show(client, { module: 'pandoc', inputs: {}, files: [{ name: '', path: this.#init.document }] }, signal)
    }
    // The mediator re-runs the second job of what the warm runs leave of the cores: two seconds of one. Nobody waits for that, it is shown if it comes.
    if (module === 'cowsay' && first.state === 'paid' && this.#init.warmRuns > 0) await this.#measure(client, signal)
    await this.#awaitRerun(signal)
    this.#report.money(moneyRows(this.#parties, before, await this.#holdings(base.chain)), this.#gasUsed)
  }

  /** The question of `chat` and its answer. */
  async chat(signal: AbortSignal): Promise<void> {
    const { inference } = this.#running()
    const { chat: prompt } = this.#init
    if (!inference || prompt === undefined) throw new Error('invariant: the demo was made for a chat')
    await untilChatIsOffered(inference, AbortSignal.any([signal, AbortSignal.timeout(FIRST_OFFER_MS)]))
    this.#report.note(`provider-1 offers lilychat; asked over libp2p: ${prompt}`)
    await chat(inference, { prompt, report: this.#report }, signal)
  }

  async #start(signal: AbortSignal): Promise<RunningDemo> {
    const { root, params } = this.#init
    const home = join(root, NAME)
    await rm(home, { recursive: true, force: true }) // each demo is a new chain: what an old one left means nothing on it
    this.#startMs = Date.now()
    const devnet = await startDevnet({ name: NAME, folder: join(home, 'chain'), port: 0, logger: this.#logger, ...(params && { params }) }, signal)
    this.#devnet = devnet
    this.#report.note(`chain ${devnet.chain.chainId} on ${devnet.chain.rpcUrl}, contracts deployed`)
    const { deals, jackpot } = devnet.network.contracts
    this.#parties.push({ name: 'protocol (tax)', wallet: await readTreasury(devnet.chain.rpcUrl, deals, signal) })
    // On a tour nobody is convicted.
    if (this.#init.nodes && jackpot) this.#parties.push({ name: 'jackpot', wallet: jackpot })
    await saveNetwork(root, devnet.network)
    const roles = this.#init.nodes ?? (this.#init.chat === undefined ? JOB_ROLES : CHAT_ROLES)
    const [bootstrap] = await Promise.all([this.#spawn(['bootstrap', 'bootstrap'], signal), this.#fundWallets(roles, devnet, signal)])
    const network = { ...devnet.network, bootstrap: bootstrap.addrs.slice(0, 1) }
    await saveNetwork(root, network)
    const [client] = await Promise.all([this.#startClient(network, signal), ...roles.map((node) => this.#spawn(node, signal))])
    await untilOffered(client, AbortSignal.any([signal, AbortSignal.timeout(FIRST_OFFER_MS)]))
    this.#report.note(`network of ${this.#children.length + 1} nodes is up after ${Date.now() - this.#startMs} ms`)
    return {
      network,
      client,
      chain: this.#running().base.chain,
      rpcUrl: devnet.chain.rpcUrl,
      add: (added, entry, until) => this.#add(added, entry, until),
      watchMoney: (others) => this.#watchMoney(others),
      stop: () => this.stop()
    }
  }

  /** One faucet, one caller: the chain's own account must not send from two places at once. */
  async #fundWallets(roles: readonly DemoNode[], { chain, network }: Devnet, signal: AbortSignal): Promise<void> {
    const nodes = join(this.#init.root, NAME, 'nodes')
    const wallets = await Promise.all(roles.map(([name]) => createKeystore({ folder: foldersOf(join(nodes, name), NAME).keystore }).create()))
    const needs = wallets.map(({ address }) => ({ account: address, coin: DEV_COIN, lily: DEV_STAKE + DEV_BOND }))
    await fund({ rpcUrl: chain.rpcUrl, contracts: network.contracts }, needs, signal)
  }

  /** Resolves when the client has money, too: it deposits while the others start. */
  async #startClient(network: NetworkFile, signal: AbortSignal): Promise<ClientApi> {
    const { root, catalogue, provider, workerUrl } = this.#init
    const folder = join(root, NAME)
    const key = await createKeystore({ folder: join(folder, 'keystore') }).create()
    this.#parties.push({ name: 'client', wallet: key.address })
    const init: NodeInit = {
      roles: ['client'],
      network,
      folder,
      key,
      listen: ['/ip4/127.0.0.1/tcp/0'],
      announce: [],
      bootstrap: [],
      logger: this.#logger,
      catalogue,
      provider,
      control: true,
      onEvent: (event) => this.#onEvent(event, 'client'),
      ...(workerUrl && { workerUrl })
    }
    const node = await startNode(init, signal)
    this.#node = node
    if (!node.client) throw new Error('invariant: the demo has a client')
    await node.client.fund(signal)
    return node.client
  }

  async #add(node: DemoNode, entry: string, signal: AbortSignal): Promise<Address> {
    const { wallet } = await this.#spawn(node, signal, entry)
    if (!wallet) throw new Error('invariant: a node that is not a bootstrap has a wallet')
    return wallet
  }

  async #watchMoney(others: readonly Party[]): Promise<() => Promise<readonly MoneyRow[]>> {
    const { chain } = this.#running().base
    const parties = [...this.#parties, ...others]
    const read = (): Promise<Holdings[]> => Promise.all(parties.map((party) => readHoldings(chain, party)))
    const before = await read()
    return async () => moneyRows(parties, before, await read())
  }

  async #spawn([name, role, ...more]: DemoNode, signal: AbortSignal, entry = this.#init.entry) {
    const { root } = this.#init
    const child = new ChildNode({
      name,
      entry,
      args: [
        '--role',
        role,
        '--network',
        join(root, 'networks', `${NAME}.json`),
        '--data-dir',
        join(root, NAME, 'nodes', name),
        '--listen',
        '/ip4/127.0.0.1/tcp/0',
        ...more
      ],
      env: this.#init.env,
      onEvent: (event, who) => this.#onEvent(event, who)
    })
    this.#children.push(child)
    const ready = await child.start(signal)
    if (role === 'mediator') this.#mediators.push(child)
    if (ready.wallet) this.#parties.push({ name, wallet: ready.wallet })
    return ready
  }

  #onEvent(event: NodeEvent, who: string): void {
    this.#report.event(event, who)
    if (event.type === 'chain.tx') this.#gasUsed += BigInt(event.gasUsed)
    if (event.type === 'mediation.rerun' || event.type === 'mediation.unable') {
      this.#reruns.set(event.dealId, event.type === 'mediation.rerun')
      this.#onRerun?.()
    }
    const step = timelineStep(event, who)
    const isShown = !this.#quiet || (event.type === 'mediation.rerun' && this.#shownDeals.has(event.dealId))
    if (step && this.#node && isShown) this.#report.step(step, this.#startMs)
  }

  async #show(client: ClientApi, request: Parameters<ClientApi['submit']>[0], signal: AbortSignal): Promise<JobView> {
    this.#startMs = Date.now()
    const { jobId } = await client.submit(request, signal)
    let last: JobView | undefined
    for await (const job of client.follow(jobId, signal)) last = job
    if (!last) throw new Error('invariant: a job has a state')
    if (last.dealId !== undefined) this.#shownDeals.add(last.dealId)
    this.#report.job(last)
    return last
  }

  /** One job is enough, the first in most cases. A mediator that could run none has said so of all. */
  async #awaitRerun(signal: AbortSignal): Promise<void> {
    const shown = [...this.#shownDeals]
    const isTold = (): boolean => shown.some((dealId) => this.#reruns.get(dealId) === true) || shown.every((dealId) => this.#reruns.has(dealId))
    if (isTold()) return
    const patience = AbortSignal.any([signal, AbortSignal.timeout(RERUN_WAIT_MS)])
    await new Promise<void>((resolve) => {
      this.#onRerun = () => isTold() && resolve()
      patience.addEventListener('abort', () => resolve(), { once: true })
    })
  }

  async #measure(client: ClientApi, signal: AbortSignal): Promise<void> {
    const { warmRuns } = this.#init
    this.#quiet = true
    // From here on its re-runs are nobody's wait; on a box of its own they would slow nobody down.
    for (const mediator of this.#mediators) mediator.giveWay()
    const runs: JobView[] = []
    for (let i = 0; i < warmRuns; i++) {
      const { jobId } = await client.submit({ module: 'cowsay', inputs: { Message: `warm run ${i + 1}` }, files: [] }, signal)
      for await (const job of client.follow(jobId, signal)) if (job.state === 'paid') runs.push(job)
      if (runs.length <= i) break // a network that fails one run would take minutes to fail them all
    }
    const at = (state: string) =>
      runs.map((job) => (job.trace.find((s) => s.state === state)?.atMs ?? Number.NaN) - job.createdAtMs).filter((ms) => !Number.isNaN(ms))
    this.#report.latencies({
      runs: runs.length,
      runningP50Ms: percentile(at('running'), 0.5),
      resultP50Ms: percentile(at('accepted'), 0.5),
      paidP50Ms: percentile(at('paid'), 0.5)
    })
  }

  #holdings(chain: Chain): Promise<Holdings[]> {
    return Promise.all(this.#parties.map((party) => readHoldings(chain, party)))
  }

  #running(): RunningNode {
    if (!this.#node) throw new Error('invariant: the demo is started')
    return this.#node
  }
}

/** Resolves when a provider's offer is heard here. */
async function untilOffered(client: ClientApi, signal: AbortSignal): Promise<void> {
  while ((await client.offers(signal)).length === 0) signal.throwIfAborted()
}
