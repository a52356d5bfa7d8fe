import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Chain } from '../../chain/ports.ts'
import { delay, within } from '../../core/clock.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { weiSchema } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import type { Reason } from '../../market/index.ts'
import type { Network } from '../../p2p/network.ts'
import { iterate } from '../async-queue.ts'
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
import { offerView, peerViews, walletView } from '../control/node-views.ts'
import type { DisputeView } from '../dispute/dispute-view.ts'
import { NodeError } from '../errors.ts'
import type { NodeEvent, NodeEvents } from '../events.ts'
import type { Holdings } from '../retention/holdings.ts'
import { verificationFor } from '../verify/check-asked.ts'
import { appealCase, appealTerms } from './appeal-case.ts'
import { challengeDeal } from './challenge-deal.ts'
import type { ClientJob } from './client-job.ts'
import { hasEnded } from './client-job.ts'
import type { DelegationRequest, DelegationView } from './delegate.ts'
import { delegateStake } from './delegate.ts'
import { fetchAgain } from './fetch-again.ts'
import type { JobDesk } from './job-desk.ts'
import type { JobJournal } from './job-journal.ts'
import type { JobLogins } from './job-logins.ts'
import { jobView } from './job-view.ts'
import type { LiveLogs } from './live-logs.ts'
import { moveFunds } from './move-funds.ts'
import { reasonLines } from './reasons.ts'
import { safeText } from './safe-text.ts'

/** A node that has just started connects within a second. */
const PEER_WAIT_MS = 5_000

export interface ClientServiceComponents {
  readonly journal: JobJournal
  readonly desk: JobDesk
  readonly chain: Chain
  readonly network: Network
  readonly holdings: Pick<Holdings, 'holdNew'>
  readonly networkName: string
  readonly events: NodeEvents
  readonly logs: LiveLogs
  readonly logins: Pick<JobLogins, 'keep' | 'forget'>
  /** The resource offers this node knows of now. */
  resourceOffers(): readonly ResourceOffer[]
  /** Called for each that comes; returns what ends that. */
  onResourceOffer(listener: () => void): () => void
  /** Module, inputs and terms made into a signed offer; its files added to the blobs. */
  prepare(request: SubmitRequest, signal: AbortSignal): Promise<SignedJobOffer>
  /** The same job under a new nonce and expiry. */
  renew(job: ClientJob, excluded: readonly string[], signal: AbortSignal): Promise<SignedJobOffer>
  why(jobId: Bytes32, signal: AbortSignal): Promise<readonly Reason[] | undefined>
  explain(job: ClientJob, signal: AbortSignal): Promise<ExplanationView>
  evidence(): Promise<readonly EvidenceView[]>
  readonly conviction: Pick<ClientApi, 'convictionTerms' | 'convict'>
  dispute(id: string): Promise<DisputeView>
  faucet(signal: AbortSignal): Promise<void>
}

/** A provider repeats its offer every 10 s, and greets who has just come sooner. */
const FIRST_OFFER_MS = 12_000
/** The others' offers come with the first. */
const MORE_OFFERS_MS = 300

/** The client role as commands, the control socket and the API see it. */
export class ClientService implements ClientApi {
  readonly #c: ClientServiceComponents
  readonly #folder: string

  /** `folder`: where jobs keep their files. */
  constructor(components: ClientServiceComponents, folder: string) {
    this.#c = components
    this.#folder = folder
  }

  async submit(request: SubmitRequest, signal: AbortSignal): Promise<JobView> {
    const signed = await this.#c.prepare(request, signal)
    const { verify = 'none', reference, login } = request
    const check = verificationFor(verify, signed.spec) && { asked: verify }
    await this.#untilPeers(signal)
    const metered = meteredOf(request, signed)
    const more = { ...(metered && { metered }), ...(check && { check }), ...(login && { lent: true as const }), ...(reference !== undefined && { reference }) }
    return this.job(await this.#lending(login, signed.offer, () => this.#c.desk.submit(signed, more)), signal)
  }

  /** While the job goes, and no longer. */
  async #lending(login: SubmitRequest['login'], offer: SignedJobOffer['offer'], submit: () => Promise<Bytes32>): Promise<Bytes32> {
    const { logins, desk, chain } = this.#c
    if (!login) return submit()
    const jobId = chain.notary.jobOfferId(offer)
    const forget = (): void => logins.forget(jobId)
    logins.keep(jobId, login)
    try {
      await submit()
    } catch (cause) {
      forget()
      throw cause
    }
    void desk.ended(jobId, new AbortController().signal).then(forget, forget)
    return jobId
  }

  /** An offer that nobody can hear is refused before it is journalled. */
  async #untilPeers(signal: AbortSignal): Promise<void> {
    const { network, networkName } = this.#c
    await network.waitForPeers(1, within(signal, PEER_WAIT_MS)).catch((cause: unknown) => {
      signal.throwIfAborted()
      const remedy = 'see that its nodes run and that --bootstrap or the network file names one of them'
      throw new NodeError(
        { code: 'NODE_NO_PEERS', network: networkName },
        `no peer of ${networkName} can be reached, so nobody can hear of the job: ${remedy}`,
        { cause }
      )
    })
  }

  async publish(folder: string, signal: AbortSignal): Promise<PublishedView> {
    const { holdings, network } = this.#c
    const add = () => network.blobs.addFolder(folder, signal)
    const { cid, bytes } = await holdings.holdNew((each) => `published/${each}`, add, signal)
    return { cid, bytes, peerId: network.key.peerId }
  }

  async jobs(): Promise<readonly JobView[]> {
    return (await this.#c.journal.list()).map((job) => jobView(job, this.#folder))
  }

  async job(id: string, _signal: AbortSignal): Promise<JobView> {
    return jobView(await this.#c.journal.find(id), this.#folder)
  }

  async *follow(id: string, signal: AbortSignal): AsyncIterable<JobView> {
    const { jobId } = await this.#c.journal.find(id)
    const stop = new AbortController()
    const both = AbortSignal.any([signal, stop.signal])
    const changes = iterate<ClientJob>((push) => this.#c.journal.watch(jobId, push), both)[Symbol.asyncIterator]()
    try {
      // Listening first, then the look at what is: a change between the two is seen twice, never missed.
      let next = changes.next()
      for (let job = await this.#c.journal.get(jobId); ; ) {
        yield jobView(job, this.#folder, this.#c.journal.fetchedOf(jobId))
        if (hasEnded(job)) return
        const { done, value } = await next
        signal.throwIfAborted() // a job that is followed no longer has not ended
        if (done) return
        job = value
        next = changes.next()
      }
    } finally {
      stop.abort(new Error('no longer followed'))
    }
  }

  async *logs(id: string, live: boolean, signal: AbortSignal): AsyncIterable<LogChunk> {
    const job = await this.#c.journal.find(id)
    if (job.collected) {
      for (const stream of ['stdout', 'stderr'] as const) {
        const text = await readFile(join(this.#folder, job.jobId, 'logs', stream), 'utf8').catch(() => '') // a log without a line has no file
        if (text !== '') yield { stream, text: safeText(text) }
      }
      return
    }
    const stop = new AbortController()
    const both = AbortSignal.any([signal, stop.signal])
    const unwatch = this.#c.journal.watch(job.jobId, (changed) => hasEnded(changed) && setImmediate(() => stop.abort(new Error('the job has ended'))))
    try {
      const chunks = iterate<LogChunk>((push) => this.#c.logs.listen(job.jobId, push), both)[Symbol.asyncIterator]()
      let next = live && !hasEnded(job) ? chunks.next() : undefined
      yield* this.#c.logs.kept(job.jobId)
      if (hasEnded(job) && job.failure?.logTail) yield { stream: 'stderr', text: safeText(job.failure.logTail) }
      for (; next; next = chunks.next()) {
        const { done, value } = await next
        if (done) return
        yield value
      }
    } finally {
      unwatch()
      stop.abort(new Error('no longer followed'))
    }
  }

  async extend(id: string, budgetWei: string, signal: AbortSignal): Promise<JobView> {
    const { jobId } = await this.#c.journal.find(id)
    await this.#c.desk.raiseBudget(jobId, weiSchema.parse(budgetWei))
    return this.job(jobId, signal)
  }

  async cancel(id: string, signal: AbortSignal): Promise<JobView> {
    const { jobId } = await this.#c.journal.find(id)
    await this.#c.desk.cancel(jobId, signal)
    return this.job(jobId, signal)
  }

  async *challenge(id: string, reason: string | undefined, signal: AbortSignal): AsyncIterable<ChallengeView> {
    const { deal, ...court } = await this.#court(id, 'challenge')
    yield* challengeDeal(court, { deal, reason }, signal)
  }

  async appealTerms(id: string): Promise<AppealTermsView> {
    const { deal, ...court } = await this.#court(id, 'appeal against')
    return appealTerms(court, deal)
  }

  async *appeal(id: string, agreedWei: string, signal: AbortSignal): AsyncIterable<ChallengeView> {
    const { deal, ...court } = await this.#court(id, 'appeal against')
    yield* appealCase(court, { deal, agreedWei: weiSchema.parse(agreedWei) }, signal)
  }

  async #court(id: string, verb: string) {
    const { chain, events, journal } = this.#c
    const job = await journal.find(id)
    const { trust } = chain
    if (job.deal && trust) return { chain, trust, events, deal: job.deal.deal }
    const info = { code: 'NODE_JOB_NOT_MATCHED', jobId: job.jobId, state: job.state } as const
    throw new NodeError(info, `job ${job.jobId.slice(0, 10)} is ${job.state}: no deal was made for it, so there is nothing to ${verb}`)
  }

  async retry(id: string, signal: AbortSignal): Promise<JobView> {
    const job = await this.#c.journal.find(id)
    if (!hasEnded(job)) {
      throw new NodeError(
        { code: 'NODE_JOB_NOT_FINISHED', jobId: job.jobId, state: job.state },
        `job ${job.jobId.slice(0, 10)} is still ${job.state}: cancel it first, or wait`
      )
    }
    const failed = job.state === 'failed' && job.deal ? [job.deal.deal.provider] : []
    const signed = await this.#c.renew(job, failed, signal)
    await this.#untilPeers(signal)
    const check = job.check && { asked: job.check.asked }
    return this.job(
      await this.#c.desk.submit(signed, { retryOf: job.jobId, ...budgetOf(job, signed), ...(check && { check }), ...(job.lent && { lent: true }) }),
      signal
    )
  }

  async download(id: string, target: string | undefined, signal: AbortSignal): Promise<string> {
    const job = await this.#c.journal.find(id)
    if (!job.collected) {
      throw new NodeError(
        { code: 'NODE_JOB_NOT_FINISHED', jobId: job.jobId, state: job.state },
        `job ${job.jobId.slice(0, 10)} is ${job.state}: there is no verified result to download`
      )
    }
    const from = join(this.#folder, job.jobId)
    const { chain, network } = this.#c
    await fetchAgain({ blobs: network.blobs, notary: chain.notary, extensions: chain.extensions }, { job, folder: from }, signal)
    if (target === undefined) return from
    const to = resolve(target)
    if ((await readdir(to).catch(() => [])).length > 0) {
      throw new NodeError({ code: 'NODE_OUTPUT_EXISTS', path: to }, `${to} is not empty: name another folder, nothing was overwritten`)
    }
    await mkdir(to, { recursive: true })
    await cp(from, to, { recursive: true })
    return to
  }

  async why(id: string, signal: AbortSignal): Promise<readonly string[]> {
    const { reasons } = await this.reasons(id, signal)
    return reasons ? reasonLines(reasons) : []
  }

  /** A job that still waits is asked about now; of one that has ended, what was said last is kept. */
  async reasons(id: string, signal: AbortSignal): Promise<ReasonsView> {
    const job = await this.#c.journal.find(id)
    const now = job.state === 'queued' ? await this.#c.why(job.jobId, signal) : undefined
    const reasons = now ?? job.reasons
    return { jobId: job.jobId, state: job.state, ...(reasons && { reasons }) }
  }

  convictionTerms(evidence: string, signal: AbortSignal): Promise<ConvictionTermsView> {
    return this.#c.conviction.convictionTerms(evidence, signal)
  }

  convict(evidence: string, signal: AbortSignal): Promise<ConvictionView> {
    return this.#c.conviction.convict(evidence, signal)
  }

  evidence(): Promise<readonly EvidenceView[]> {
    return this.#c.evidence()
  }

  dispute(id: string): Promise<DisputeView> {
    return this.#c.dispute(id)
  }

  async explain(id: string, signal: AbortSignal): Promise<ExplanationView> {
    return this.#c.explain(await this.#c.journal.find(id), signal)
  }

  /** A node that has just started waits for what the providers tell it; none after a while is an answer too. */
  async offers(signal: AbortSignal): Promise<readonly OfferView[]> {
    if (this.#c.resourceOffers().length === 0) await this.#firstOffers(within(signal, FIRST_OFFER_MS))
    signal.throwIfAborted()
    return this.#c.resourceOffers().map(offerView)
  }

  async #firstOffers(signal: AbortSignal): Promise<void> {
    let unlisten = (): void => {}
    await new Promise<void>((resolve) => {
      unlisten = this.#c.onResourceOffer(resolve)
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
    unlisten()
    await delay(MORE_OFFERS_MS, signal).catch(() => {}) // aborted: what is there is told
  }

  async peers(): Promise<readonly PeerView[]> {
    return peerViews(this.#c.network)
  }

  wallet(): Promise<WalletView> {
    return walletView(this.#c.chain, this.#folder)
  }

  async fund(signal: AbortSignal): Promise<WalletView> {
    await this.#c.faucet(signal)
    return this.wallet()
  }

  async move(move: FundsMove, signal: AbortSignal): Promise<WalletView> {
    this.#c.events.tx(move.verb, await moveFunds(this.#c.chain, move, signal))
    return this.wallet()
  }

  delegation(request: DelegationRequest, signal: AbortSignal): Promise<DelegationView> {
    const { chain, events } = this.#c
    return delegateStake({ chain, folder: this.#folder, tell: (verb, receipt) => events.tx(verb, receipt) }, request, signal)
  }

  events(signal: AbortSignal): AsyncIterable<NodeEvent> {
    return iterate<NodeEvent>((push) => this.#c.events.listen(push), signal)
  }

  async close(): Promise<void> {}
}

/** Nothing is bought yet; what it may cost in all is its ceiling, where no other is named. */
function meteredOf({ budgetWei }: { readonly budgetWei?: string | undefined }, { offer, spec }: SignedJobOffer): ClientJob['metered'] {
  if (!spec.metered) return undefined
  return { budgetWei: budgetWei === undefined ? offer.maxPrice : BigInt(budgetWei), boughtWei: 0n, paidS: spec.metered.firstS, halted: false }
}

/** Of a metered job that is tried again: what the first one might cost. */
const budgetOf = ({ metered }: ClientJob, signed: SignedJobOffer): Pick<ClientJob, 'metered'> => {
  const again = meteredOf({ budgetWei: metered?.budgetWei.toString() }, signed)
  return again ? { metered: again } : {}
}
