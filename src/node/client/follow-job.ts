import { join } from 'node:path'
import type { Chain, DealEvent } from '../../chain/ports.ts'
import type { PeerRef, SignedCertificate } from '../../core/certificate.ts'
import type { Clock } from '../../core/clock.ts'
import { delay, within } from '../../core/clock.ts'
import type { Deal, SignedDeal } from '../../core/deal.ts'
import type { DealState, JobState } from '../../core/deal-state.ts'
import { isTerminal } from '../../core/deal-state.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32, PeerIdText } from '../../core/primitives.ts'
import type { RegistryLogin } from '../../executor/index.ts'
import type { DeliveryIn, DeliveryOut } from '../../market/index.ts'
import { deliveryProtocol } from '../../market/index.ts'
import type { Blobs, FetchProgress } from '../../p2p/blobs.ts'
import type { Channel, Rpc } from '../../p2p/protocol.ts'
import type { NodeEvents } from '../events.ts'
import type { ResultVerifier } from '../verify/result-verifier.ts'
import type { ClientJob } from './client-job.ts'
import { hasEnded } from './client-job.ts'
import { collectResult, judgeResult } from './collect-result.ts'
import type { DealWatch } from './deal-watch.ts'
import type { JobJournal } from './job-journal.ts'
import { recoverOutputs } from './recover-outputs.ts'
import { TimeBuyer } from './time-buyer.ts'

/** Between two tries to reach a provider: quick at first (it may only be restarting), then patient. */
const RECONNECT_MS = [200, 1_000, 3_000, 10_000] as const
/** After a restart the provider's contact comes with its next offer; looking for it is a look into a map. */
const CONTACT_POLL_MS = 200
/** Mediators that have the files serve them at once; the job is paid for either way. */
const RECOVER_TRIES = 3
const RECOVER_MS = 5 * 60_000
const RECOVER_AGAIN_MS = 2_000
/** Logs that a provider does not serve are not waited for any more. */
const LOG_TRIES = 3
/** A stranger may be the provider, whose offer is on its way: it is repeated each 10 s. */
const STRANGER_MS = 15_000
/** Paid for and not here: a provider that claimed a moment ago, or one that this node comes back to, is reached within this. */
const LATE_MS = 5 * 60_000
/** For so long a provider keeps what it was paid for, at least (auditS, which no network of ours has longer). */
const KEPT_MS = 86_400_000

interface Delivered {
  readonly channel: DeliveryChannel
  readonly contact: PeerRef
  readonly deal: Deal
  readonly signed: NonNullable<ClientJob['result']>
}

type DeliveryChannel = Channel<DeliveryIn, DeliveryOut>

export interface FollowJobComponents {
  readonly chain: Chain
  readonly rpc: Rpc
  readonly blobs: Blobs
  readonly journal: JobJournal
  readonly clock: Clock
  readonly logger: Logger
  readonly events: NodeEvents
  certificate(): SignedCertificate
  /** What this node may show to the registry of an image. */
  /** What came with the job itself; where none did, the node's own. */
  loginFor(image: string, job: Pick<ClientJob, 'jobId' | 'lent'>): Promise<RegistryLogin | undefined>
  /** Where the provider of a deal may be reached, as its own latest offer says. */
  contactsOf(deal: Deal): readonly PeerRef[]
  onLog(jobId: Bytes32, stream: 'stdout' | 'stderr', chunk: Uint8Array): void
  readonly verifier: Pick<ResultVerifier, 'check'>
  keepExtended(dealId: Bytes32, deal: Deal): Promise<void>
  /** Who may have the files of a case's deal: mediators that said so, and whom else this node is connected to. */
  holdersOf(dealId: Bytes32): readonly PeerRef[]
}

export interface FollowJobInit {
  readonly network: string
  /** Jobs' folders, by job id. */
  readonly folder: string
}

export interface FollowerParts extends FollowJobComponents {
  readonly watch: DealWatch
  /** Where somebody said that the deal's provider is: it may have been anybody. */
  hints(): readonly PeerRef[]
}

/** Ends of a case that convict nobody. */
const PAID_AFTER_ALL: readonly DealState[] = ['Cleared', 'SlashedClient', 'NonDeterministic', 'MediationFailed']

const described = (finding: NonNullable<ClientJob['check']>['finding']): string | undefined =>
  finding && (finding.runs > 0 ? `run again here: ${finding.verdict} by ${finding.strategy}` : `not run again here: ${finding.findings[0] ?? 'not drawn'}`)

/** Follows one job from its deal to its end: delivery, verification, acceptance, payment or refund. */
export class JobFollower {
  readonly #c: FollowerParts
  readonly #init: FollowJobInit
  readonly buyer: TimeBuyer
  #job: ClientJob
  /** Nodes for which the provider's offers ever vouched: one wallet may have more than one. */
  readonly #vouched = new Set<PeerIdText>()
  /** Those that were left: as many as there are hints. */
  readonly #strangers = new Set<PeerIdText>()
  #collects = 0
  /** A result is being fetched, or run again. */
  #isTaking = false
  readonly #seen = { stdout: 0, stderr: 0 }
  #changed: Promise<unknown> = Promise.resolve()

  constructor(components: FollowerParts, init: FollowJobInit, job: ClientJob) {
    this.#c = components
    this.#init = init
    this.#job = job
    this.buyer = new TimeBuyer({ ...components, job: () => this.#job, save: (metered) => this.#save({ metered }) })
  }

  get job(): ClientJob {
    return this.#job
  }

  /** Resolves when the job has ended; rejects only with the signal's reason. */
  async run(signed: SignedDeal, signal: AbortSignal): Promise<void> {
    const ended = new AbortController()
    const both = AbortSignal.any([signal, ended.signal])
    const end = this.#c.watch.untilEnd(signed.deal, both).then((event) => this.#onEnd(event, signed.deal, signal))
    const delivery = this.#deliver(signed.deal, both).catch(() => {}) // ends by abort only; the chain has the last word
    try {
      await end
    } finally {
      ended.abort(new Error('the deal has ended'))
      await delivery
    }
  }

  /** The provider and the chain are listened to at once: what one of them changes begins with what the other left, or a job that is paid is written over as one that is not. */
  #change(change: (job: ClientJob) => Promise<ClientJob>): Promise<void> {
    const done = this.#changed.then(async () => {
      this.#job = await change(this.#job)
    })
    this.#changed = done.catch(() => {}) // told to whoever asked for it
    return done
  }

  #save(fields: Partial<ClientJob>): Promise<void> {
    return this.#change((job) => this.#c.journal.save({ ...job, ...fields }))
  }

  #enter(state: JobState, detail?: string): Promise<void> {
    return this.#change((job) => this.#c.journal.enter(job, state, detail))
  }

  async #deliver(deal: Deal, signal: AbortSignal): Promise<void> {
    for (let attempt = 0; !signal.aborted && !hasEnded(this.#job); attempt++) {
      const contacts = this.#contacts(deal)
      // In turn: a provider that was restarted may listen elsewhere than where it was reached last.
      const contact = contacts[attempt % contacts.length]
      if (!contact) {
        await delay(CONTACT_POLL_MS, signal)
        attempt = -1 // not even tried
        continue
      }
      try {
        await this.#converse(contact, deal, signal)
        attempt = 0
      } catch (cause) {
        this.#c.logger.debug({ dealId: this.#job.dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'the provider cannot be reached, trying again')
      }
      await delay(RECONNECT_MS[Math.min(attempt, RECONNECT_MS.length - 1)] ?? 10_000, signal)
    }
  }

  /**
   * Whom the provider's own wallet vouches for comes first: who said where else it is may have been anybody, and could keep us talking while
   * the result is claimed. A login is shown to no other at all.
   */
  #contacts(deal: Deal): readonly PeerRef[] {
    const { provider, signed } = this.#job
    const vouched = this.#c.contactsOf(deal)
    if (signed.preferences.run?.login) return vouched
    const others = [...(provider ? [provider] : []), ...this.#c.hints()]
    // Of a node that it vouches for, what else is said is older: after a restart it listens elsewhere.
    return [...vouched, ...others.filter(({ peerId }) => !this.#strangers.has(peerId) && vouched.every((own) => own.peerId !== peerId))]
  }

  /** True, after a while, of a node that is not the provider's for all that we can tell. */
  async #isStranger(contact: PeerRef, deal: Deal, signal: AbortSignal): Promise<boolean> {
    for (let waitedMs = 0; waitedMs < STRANGER_MS || this.#vouched.size === 0; waitedMs += CONTACT_POLL_MS) {
      for (const { peerId } of this.#c.contactsOf(deal)) this.#vouched.add(peerId)
      if (this.#vouched.has(contact.peerId)) return false
      await delay(CONTACT_POLL_MS, signal)
    }
    return true
  }

  async #showLogin(channel: DeliveryChannel, signal: AbortSignal): Promise<void> {
    const { spec, preferences } = this.#job.signed
    const login = preferences.run?.login && spec.engine.type === 'docker' ? await this.#c.loginFor(spec.engine.image, this.#job) : undefined
    if (login) await channel.send({ type: 'login', ...login }, signal)
  }

  async #converse(contact: PeerRef, deal: Deal, caller: AbortSignal): Promise<void> {
    const left = new AbortController()
    const signal = AbortSignal.any([caller, left.signal])
    this.#isStranger(contact, deal, signal).then(
      (isStranger) => {
        if (!isStranger) return
        this.#strangers.add(contact.peerId)
        left.abort(new Error('the provider is elsewhere'))
      },
      () => {} // over before
    )
    try {
      await this.#talk(contact, deal, signal)
    } finally {
      left.abort(new Error('the talk is over'))
    }
  }

  async #talk(contact: PeerRef, deal: Deal, signal: AbortSignal): Promise<void> {
    const channel = await this.#c.rpc.openChannel(contact, deliveryProtocol(this.#init.network), signal)
    // Reached: after a restart it is found without waiting for its next offer.
    if (this.#job.provider !== contact) await this.#save({ provider: contact })
    try {
      const { dealId } = this.#job
      if (!dealId) return
      await channel.send({ type: 'watch', dealId, author: this.#c.certificate(), logsFrom: this.#seen }, signal)
      await this.#showLogin(channel, signal)
      for await (const message of channel.messages(signal)) await this.#take(message, { channel, contact, deal }, signal)
    } finally {
      await channel.close().catch(() => {}) // closing a dead channel: it is closed
    }
  }

  async #take(message: DeliveryOut, at: Omit<Delivered, 'signed'>, signal: AbortSignal): Promise<void> {
    switch (message.type) {
      case 'state':
        // The client's own states (accepted, paid, failed …) come from its own acts and from the chain.
        if (['fetching', 'starting', 'running', 'uploading', 'committed'].includes(message.state)) await this.#enter(message.state)
        return
      case 'log':
        this.#seen[message.stream] = message.offset + message.bytes.length
        return this.#c.onLog(this.#job.jobId, message.stream, message.bytes)
      case 'extend':
        return this.buyer.take(message, at, signal)
      case 'failed':
        await this.#save({
          failure: { code: `EXECUTOR_${message.kind.toUpperCase().replaceAll('-', '_')}`, reason: message.reason, logTail: message.logTail }
        })
        return
      case 'refused':
        return this.#c.logger.warn({ dealId: this.#job.dealId, code: message.code, message: message.message }, 'the provider refused')
      case 'result':
        this.#isTaking = true
        return this.#accept({ ...at, signed: message.signed }, signal).finally(() => {
          this.#isTaking = false
        })
    }
  }

  /** Paid for, and not here: a large result takes longer than its provider waits with the claim, and this node may have been away. It is fetched all the same. */
  async #untilDelivered(signal: AbortSignal): Promise<void> {
    for (let idleMs = 0; !this.#isJudged() && idleMs < LATE_MS; idleMs = this.#isTaking ? 0 : idleMs + CONTACT_POLL_MS) await delay(CONTACT_POLL_MS, signal)
  }

  /** Here, and run again where that was asked for; or refused: then what its provider signed is kept as evidence. */
  #isJudged(): boolean {
    const { acceptance, result, collected, check } = this.#job
    return acceptance !== undefined || (collected ? !check || check.finding !== undefined : result !== undefined)
  }

  async #accept(at: Delivered, signal: AbortSignal): Promise<void> {
    const { signed, deal, channel } = at
    const { result: known, collected, failure } = this.#job
    // Refused before: its files are what they were, and are not fetched again at each talk.
    if (known && !collected && known.result.resultHash === signed.result.resultHash)
      return channel.send({ type: 'refuse', reason: failure?.reason.slice(0, 1000) ?? '' }, signal)
    try {
      if (!this.#job.collected) await this.#collect(at, signal)
    } catch (cause) {
      if (errorCode(cause) !== 'NODE_RESULT_MISMATCH') throw cause
      await this.#save({ failure: { code: 'NODE_RESULT_MISMATCH', reason: errorMessage(cause), logTail: '' }, ...(await this.#evidence(at)) })
      return channel.send({ type: 'refuse', reason: errorMessage(cause).slice(0, 1000) }, signal)
    }
    if (!this.#job.acceptance && (await this.#isRefuted(signal)))
      return channel.send({ type: 'refuse', reason: this.#job.failure?.reason.slice(0, 1000) ?? '' }, signal)
    // The one that was verified: after a restart the provider may show another.
    const acceptance = this.#job.acceptance ?? (await this.#signAcceptance(this.#job.result ?? signed, deal))
    await channel.send({ type: 'accept', signed: acceptance }, signal)
    await this.#enter('accepted', described(this.#job.check?.finding))
  }

  /** What a liar signed is what convicts it: in a case the client shows it, should the provider not. trust.md §3 */
  async #evidence({ signed, deal }: Delivered): Promise<Pick<ClientJob, 'result'> | undefined> {
    const isTheirs = await judgeResult(this.#c.chain.notary, { signed, deal }).then(
      () => true,
      () => false // not even signed: it proves nothing against anybody
    )
    return isTheirs && !this.#job.result ? { result: signed } : undefined
  }

  /** True when the client asked for a re-run and that gave something else: nothing is signed. A re-run that says nothing keeps nobody from being paid. */
  async #isRefuted(signal: AbortSignal): Promise<boolean> {
    const { check } = this.#job
    const finding = await this.#c.verifier.check(this.#job, signal)
    if (!check || !finding) return false
    const isRefuted = finding.verdict === 'mismatch'
    const reason = `the result is not what the job gives: ${finding.findings.join('; ')}. It is not accepted; the evidence is beside it`.slice(0, 2000)
    const failure = isRefuted ? { failure: { code: 'NODE_RESULT_REFUTED', reason, logTail: '' } } : {}
    await this.#save({ check: { ...check, finding }, ...failure })
    return isRefuted
  }

  async #collect({ signed, deal, contact: from }: Omit<Delivered, 'channel'>, signal: AbortSignal): Promise<void> {
    const folder = join(this.#init.folder, this.#job.jobId)
    const { blobs, chain, journal } = this.#c
    const onProgress = (progress: FetchProgress): void => journal.fetching(this.#job, progress)
    const what = { signed, deal, spec: this.#job.signed.spec, from, folder, needsLogs: ++this.#collects < LOG_TRIES, onProgress }
    await collectResult({ blobs, notary: chain.notary, extensions: chain.extensions }, what, signal).finally(() => journal.fetchedAll(this.#job.jobId))
    await this.#save({ result: signed, collected: true })
    const { dealId, outputsCid, outputsBytes } = signed.result
    this.#c.events.emit({ type: 'result.verified', jobId: this.#job.jobId, dealId, outputsCid, bytes: outputsBytes })
  }

  async #signAcceptance(signed: NonNullable<ClientJob['result']>, deal: Deal): Promise<NonNullable<ClientJob['acceptance']>> {
    const { signer } = this.#c.chain
    if (!signer) throw new Error('invariant: a client has a wallet')
    const acceptance = { dealId: signed.result.dealId, resultHash: signed.result.resultHash, price: deal.price }
    const kept = { acceptance, signature: await signer.signAcceptance(acceptance) }
    await this.#save({ acceptance: kept })
    return kept
  }

  async #onEnd(event: DealEvent, deal: Deal, signal: AbortSignal): Promise<void> {
    if (event.type === 'paid') {
      const { auditS } = await this.#c.chain.params() // held in memory by the chain's client
      const keptUntilS = event.at.timestampS + Math.max(auditS, deal.storageS)
      await this.#save({ paid: { amount: event.amount + (await this.buyer.spent()), txHash: event.at.txHash, keptUntilS } })
      await this.#untilDelivered(within(signal, KEPT_MS)).catch(() => signal.throwIfAborted())
      await this.#enter('paid')
      return
    }
    if (event.type !== 'moved' || !isTerminal(event.state)) return
    if (event.state === 'Cancelled') {
      await this.#enter('cancelled', 'the deal was cancelled on chain')
      return
    }
    if (PAID_AFTER_ALL.includes(event.state)) return this.#paidByCase(event, deal, signal)
    const failure = this.#job.failure ?? {
      code: event.state === 'SlashedProvider' ? 'MEDIATION_CONVICTED' : event.state === 'TimedOut' ? 'MARKET_DEAL_TIMED_OUT' : 'MARKET_DEAL_REFUNDED',
      reason:
        event.state === 'SlashedProvider'
          ? `the result of provider ${deal.provider} was found wrong, or was withheld: it pays for that, and your money is back in escrow`
          : `provider ${deal.provider} did not deliver; the deal ended as ${event.state} and your money is back in escrow`,
      logTail: ''
    }
    await this.#save({ failure })
    await this.#enter('failed', failure.reason)
  }

  /** The case convicted nobody: the provider was paid what was due at its commit. trust.md §6 */
  async #paidByCase(event: Extract<DealEvent, { type: 'moved' }>, deal: Deal, signal: AbortSignal): Promise<void> {
    if (event.state === 'Cleared' && !this.#job.collected) await this.#recover(event.dealId, signal)
    const { price } = (await this.#caseOf(event.dealId, signal)) ?? deal
    await this.#save({ paid: { amount: price + (await this.buyer.spent()), txHash: event.at.txHash } })
    await this.#enter('paid', `the case ended as ${event.state}`)
  }

  /** A chain that does not answer now is asked again: what was paid is not to be guessed, and the job is not left. */
  async #caseOf(dealId: Bytes32, signal: AbortSignal) {
    for (;;) {
      try {
        return await this.#c.chain.trust?.caseOf(dealId)
      } catch (cause) {
        signal.throwIfAborted()
        this.#c.logger.warn({ dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'what a case cost could not be asked, trying again')
        await delay(RECOVER_AGAIN_MS, signal)
      }
    }
  }

  /** The provider shows nothing: mediators that voted for its result made the same files. */
  async #recover(dealId: Bytes32, signal: AbortSignal): Promise<void> {
    const { blobs, chain, events, logger } = this.#c
    const { jobId, signed } = this.#job
    if (!chain.trust) return
    const components = { blobs, trust: chain.trust, holders: () => this.#c.holdersOf(dealId) }
    const limit = within(signal, RECOVER_MS)
    for (let tries = 1; tries <= RECOVER_TRIES && !this.#job.collected; tries++) {
      try {
        const recovered = await recoverOutputs(components, { dealId, spec: signed.spec, folder: join(this.#init.folder, jobId) }, limit)
        if (!recovered) return
        await this.#save({ recovered, collected: true })
        return events.emit({ type: 'result.verified', jobId, dealId, outputsCid: recovered.outputsCid, bytes: recovered.outputsBytes })
      } catch (cause) {
        signal.throwIfAborted()
        logger.warn({ dealId, tries, code: errorCode(cause), cause: errorMessage(cause) }, 'the files of a cleared result could not be had from mediators')
        await delay(RECOVER_AGAIN_MS, limit).catch(() => {}) // late: the last try was
      }
    }
  }
}
