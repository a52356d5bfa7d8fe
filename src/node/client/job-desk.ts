import type { DealEvent } from '../../chain/ports.ts'
import { abortable } from '../../core/abortable.ts'
import type { PeerRef } from '../../core/certificate.ts'
import { delay, within } from '../../core/clock.ts'
import type { SignedDeal } from '../../core/deal.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { Reason } from '../../market/index.ts'
import { abortedPrice, isMetered } from '../../market/index.ts'
import { abortPrice } from '../abort-price.ts'
import { NodeError } from '../errors.ts'
import type { ClientJob } from './client-job.ts'
import { hasEnded } from './client-job.ts'
import type { DealWatch } from './deal-watch.ts'
import type { FollowJobComponents } from './follow-job.ts'
import { JobFollower } from './follow-job.ts'
import type { JobFiles } from './job-files.ts'
import { reasonLines } from './reasons.ts'

/** A solver that joined late or lost the first announcement gets another; the book ignores what it has. */
const REANNOUNCE_MS = 5_000
/** A job that is matched at all is matched by then. */
const ASK_WHY_MS = 1_500
/** After the expiry no block can open a deal; one mined just before it is seen within this. */
const SEEN_WITHIN_MS = 750
/** Where a solver has said that a deal is on its way, its block may take longer. */
const OPEN_GRACE_MS = 5_000
/** Between two tries to ask a chain that does not answer, at first and at most: one of them looks through all of this wallet's deals. */
const ASK_CHAIN_MS = 1_000
const MAX_ASK_CHAIN_MS = 30_000
/** What solvers told of one job: each may make several deals of which the chain opens one. Anybody may say that he is one. */
const MAX_HINTS = 64
const MAX_CONTACTS = 4

/** From a nonce that is spent to the deal that spent it, as the events tell it. */
const LATE_DEAL_MS = 10_000

export interface JobDeskComponents extends FollowJobComponents {
  readonly watch: DealWatch
  /** Sees to it that the job's own files stay here. */
  readonly files: Pick<JobFiles, 'hold'>
  /** Puts the offer on gossip (and again, later); resolves with the number of peers it went to. */
  announce(signed: SignedJobOffer): Promise<number>
  /** Tells the solvers to drop the offer. */
  withdraw(jobId: Bytes32): Promise<void>
  /** In the words of a solver, what keeps it from each provider; undefined: no solver answers. */
  why(jobId: Bytes32, signal: AbortSignal): Promise<readonly Reason[] | undefined>
  /** The job has a deal: why that one is asked for, in the background. */
  onMatched(job: ClientJob, signal: AbortSignal): void
}

export interface JobDeskInit {
  readonly network: string
  readonly folder: string
  readonly wallet: Address
}

interface Active {
  readonly stop: AbortController
  readonly done: Promise<void>
  /** The chain shows a deal for the job. */
  readonly opened: (signed: SignedDeal) => void
  readonly hints: Hints
  follower?: JobFollower
}

/** What solvers said; by deal, since any of them may be the one that is opened. */
type Hints = Map<Bytes32, { readonly signed: SignedDeal; readonly contacts: readonly PeerRef[] }>

/** A job that no deal was made for yet. */
interface Waiting {
  job: ClientJob
  over: boolean
}

const MAX_REASONS = 64
const shortened = (reason: string): string => reason.slice(0, 1024)

/** The client's jobs, from the signed offer to the end. Resumes after a restart every job that has not ended. */
export class JobDesk implements Startable {
  readonly name = 'node:job-desk'
  readonly #c: JobDeskComponents
  readonly #init: JobDeskInit
  readonly #active = new Map<Bytes32, Active>()
  #unlisten = (): void => {}

  constructor(components: JobDeskComponents, init: JobDeskInit) {
    this.#c = components
    this.#init = init
  }

  async start(): Promise<void> {
    this.#unlisten = this.#c.chain.onDealEvent((event) => this.#onDealEvent(event))
    for (const job of await this.#c.journal.list()) if (!hasEnded(job)) this.#begin(job)
  }

  async stop(): Promise<void> {
    this.#unlisten()
    for (const { stop } of this.#active.values()) stop.abort(new Error('the node stops'))
    await Promise.allSettled([...this.#active.values()].map(({ done }) => done))
  }

  /** Journals and announces a signed offer; from here on the job ends by itself. */
  async submit(signed: SignedJobOffer, more: Pick<ClientJob, 'retryOf' | 'check' | 'reference' | 'lent' | 'metered'> = {}): Promise<Bytes32> {
    const jobId = this.#c.chain.notary.jobOfferId(signed.offer)
    const job: ClientJob = { jobId, createdAtMs: this.#c.clock.nowMs(), signed, state: 'queued', trace: [], collected: false, ...more }
    await this.#c.files.hold(jobId, signed.spec)
    await this.#c.journal.save(job)
    this.#begin(await this.#c.journal.enter(job, 'queued'))
    return jobId
  }

  /** A solver says it matched the job. It is only told where to look: nothing counts until the chain shows the deal. False: no such job waits here. */
  matched(jobId: Bytes32, signed: SignedDeal, contact: PeerRef): boolean {
    const active = this.#active.get(jobId)
    const { notary } = this.#c.chain
    if (!active || notary.jobOfferId(signed.offer) !== signed.deal.jobOffer) return false
    const dealId = notary.dealId(signed.deal)
    const { contacts = [] } = active.hints.get(dealId) ?? {}
    if (contacts.length === 0 && active.hints.size >= MAX_HINTS) return false
    const others = contacts.filter(({ peerId }) => peerId !== contact.peerId)
    if (others.length < MAX_CONTACTS) active.hints.set(dealId, { signed, contacts: [...others, contact] })
    return true
  }

  /** Resolves when the job has ended. */
  async ended(jobId: Bytes32, signal: AbortSignal): Promise<ClientJob> {
    const active = this.#active.get(jobId)
    if (active) await abortable(active.done, signal)
    return this.#c.journal.get(jobId)
  }

  /** Before the deal: at no cost. After it: the provider is asked to agree, else the chain's abort charges for the time used. */
  async cancel(jobId: Bytes32, signal: AbortSignal): Promise<void> {
    const job = await this.#c.journal.get(jobId)
    const active = this.#active.get(jobId)
    if (hasEnded(job) || !active || job.collected) {
      throw new NodeError(
        { code: 'NODE_JOB_NOT_CANCELLABLE', jobId, state: job.state },
        `job ${jobId.slice(0, 10)} is ${job.state}: there is nothing left to cancel`
      )
    }
    if (job.deal) return this.#cancelDeal(job, job.deal, signal)
    await this.#c.withdraw(jobId)
    try {
      this.#c.events.tx('cancelNonce', await this.#c.chain.cancelNonce(job.signed.offer.nonce, signal))
    } catch (cause) {
      // A solver may have been faster: then there is a deal to cancel.
      const late = await this.#dealAfterAll(jobId, within(signal, LATE_DEAL_MS))
      if (!late?.deal) throw cause
      return this.#cancelDeal(late, late.deal, signal)
    }
    active.stop.abort(new Error('cancelled'))
    await active.done
    await this.#c.journal.enter(await this.#c.journal.get(jobId), 'cancelled', 'before a deal was made: nothing was paid')
  }

  /** What a metered job may cost in all, from now on. @throws {NodeError} NODE_NOT_METERED */
  async raiseBudget(jobId: Bytes32, budgetWei: bigint): Promise<void> {
    const job = await this.#c.journal.get(jobId)
    if (!job.metered || hasEnded(job)) {
      const why = job.metered ? `it is ${job.state}` : 'its price covers all of its time'
      throw new NodeError({ code: 'NODE_NOT_METERED', why }, `job ${jobId.slice(0, 10)} buys no further time: ${why}`)
    }
    const follower = this.#active.get(jobId)?.follower
    if (follower) await follower.buyer.raise(budgetWei)
    else await this.#c.journal.save({ ...job, metered: { ...job.metered, budgetWei } })
  }

  /** The job once a deal is journalled for it; undefined when none shows in time. */
  async #dealAfterAll(jobId: Bytes32, signal: AbortSignal): Promise<ClientJob | undefined> {
    let unwatch = (): void => {}
    try {
      return await new Promise<ClientJob | undefined>((resolve, reject) => {
        const look = (job: ClientJob): void => {
          if (job.deal) resolve(job)
        }
        signal.addEventListener('abort', () => resolve(undefined), { once: true })
        unwatch = this.#c.journal.watch(jobId, look)
        this.#c.journal.get(jobId).then(look, reject)
      })
    } finally {
      unwatch()
    }
  }

  async #cancelDeal(job: ClientJob, { deal }: SignedDeal, signal: AbortSignal): Promise<void> {
    const { chain } = this.#c
    const [before, params] = await Promise.all([chain.dealState(chain.notary.dealId(deal)), chain.params()])
    const extended = await chain.extensions?.extensionsOf(chain.notary.dealId(deal))
    const receipt = await chain.abort(deal, signal)
    this.#c.events.tx('abort', receipt, job.dealId)
    const ended = await this.ended(job.jobId, signal)
    const nowS = receipt.events[0]?.at.timestampS ?? chain.headTimeS()
    const { spec } = job.signed
    const bought = extended && isMetered(spec) ? abortedPrice(spec, extended, nowS - before.sinceS) : 0n
    await this.#c.journal.save({ ...ended, paid: { amount: abortPrice(deal, { ...before, nowS }, params) + bought, txHash: receipt.txHash } })
  }

  #onDealEvent(event: DealEvent): void {
    if (event.type !== 'opened' || event.client !== this.#init.wallet) return
    const active = this.#active.get(event.jobOffer)
    if (!active) this.#revive(event.jobOffer)
    else if (!active.follower) void this.#whenReadable(event.dealId, active)
  }

  /** Its money is in the deal: an endpoint that can't say yet what its terms are is asked again. Never rejects. */
  async #whenReadable(dealId: Bytes32, active: Active): Promise<void> {
    const { signal } = active.stop
    for (let waitMs = ASK_CHAIN_MS; !signal.aborted && !active.follower; waitMs = Math.min(2 * waitMs, MAX_ASK_CHAIN_MS)) {
      const signed = await this.#termsOf(dealId, active.hints).catch((cause: unknown) =>
        this.#c.logger.warn({ dealId, cause: errorMessage(cause) }, 'the terms of a deal could not be read, trying again')
      )
      if (signed) return active.opened(signed)
      await delay(waitMs, signal).catch(() => {}) // aborted: the loop ends
    }
  }

  /** A solver's word of what a deal says is as good as the chain's: its hash is the deal's id. Some are opened so that the chain can't tell. chain.md §6.5 */
  async #termsOf(dealId: Bytes32, hints: Hints): Promise<SignedDeal | undefined> {
    return (await this.#c.chain.dealTerms(dealId)) ?? hints.get(dealId)?.signed
  }

  /** A block that was made before the expiry may come after we gave up: the one end that is left again, for the job is paid for. */
  #revive(jobId: Bytes32): void {
    const { journal, logger } = this.#c
    const revive = async (): Promise<void> => {
      const job = await journal.get(jobId).catch(() => undefined) // of another node of this wallet
      if (!job || job.deal || !hasEnded(job) || this.#active.has(jobId)) return
      logger.warn({ jobId, was: job.state }, 'a deal was opened for a job that was given up: it is followed')
      const { failure: _, ...rest } = job
      this.#begin(await journal.save({ ...rest, state: 'queued', trace: job.trace.filter(({ state }) => state === 'queued') }))
    }
    revive().catch((cause: unknown) => logger.error({ jobId, cause: errorMessage(cause) }, 'a job that has a deal after all could not be taken up'))
  }

  #begin(job: ClientJob): void {
    const { jobId } = job
    const stop = new AbortController()
    const hints: Hints = new Map()
    const deal = Promise.withResolvers<SignedDeal>()
    let isOpen = false
    const opened = (signed: SignedDeal): void => {
      isOpen = true
      deal.resolve(signed)
    }
    // A moment later: one that has its deal already makes its follower at once, and is to be found here then.
    const done = Promise.resolve()
      .then(() => this.#live(job, { deal: deal.promise, hints }, stop.signal))
      .catch((cause: unknown) => {
        if (!stop.signal.aborted) this.#c.logger.error({ jobId, code: errorCode(cause), cause: errorMessage(cause) }, 'a job needs attention')
      })
      .finally(() => {
        const isMissed = isOpen && !stop.signal.aborted && !this.#active.get(jobId)?.follower
        this.#active.delete(jobId)
        if (isMissed) this.#revive(jobId) // it was opened in the moment in which it was given up
      })
    this.#active.set(jobId, { stop, done, opened, hints })
  }

  async #live(first: ClientJob, { deal, hints }: { readonly deal: Promise<SignedDeal>; readonly hints: Hints }, signal: AbortSignal): Promise<void> {
    let job = first
    if (!job.deal) {
      const signed = await this.#untilOpened(job, { deal, hints }, signal)
      if (!signed) return
      const dealId = this.#c.chain.notary.dealId(signed.deal)
      job = await this.#c.journal.save({ ...job, deal: signed, dealId })
      job = await this.#c.journal.enter(job, 'matched', `provider ${signed.deal.provider}`)
      this.#c.onMatched(job, signal)
    }
    const { deal: signed, dealId } = job
    if (!signed || !dealId) return
    // A hint may come after the deal: it is looked up at each try to reach the provider.
    const follower = new JobFollower({ ...this.#c, hints: () => hints.get(dealId)?.contacts ?? [] }, this.#init, job)
    const active = this.#active.get(job.jobId)
    if (active) active.follower = follower
    await follower.run(signed, signal)
  }

  /** Announces until a deal shows or the offer is over. Undefined: it ended without one. */
  async #untilOpened(
    job: ClientJob,
    { deal, hints }: { readonly deal: Promise<SignedDeal>; readonly hints: Hints },
    signal: AbortSignal
  ): Promise<SignedDeal | undefined> {
    const over = new AbortController()
    const both = AbortSignal.any([signal, over.signal])
    const expired = this.#afterExpiry(job, hints, both)
    const waiting: Waiting = { job, over: false }
    void this.#announce(waiting, both)
    try {
      const found = await Promise.race([deal, this.#openedBefore(job, hints, both), expired])
      waiting.over = true
      if (!found) await this.#noMatch(waiting.job)
      return found
    } finally {
      waiting.over = true // cancelled: what a solver says after that must not be written over it
      over.abort(new Error('matched or over'))
      expired.catch(() => {}) // no longer waited for
    }
  }

  /** Tells the offer again and again, and asks in between what keeps it waiting: after its expiry the solvers have forgotten it. */
  async #announce(waiting: Waiting, signal: AbortSignal): Promise<void> {
    const { jobId, signed } = waiting.job
    const quietly = (what: string) => (cause: unknown) => this.#c.logger.debug({ jobId, cause: errorMessage(cause) }, what)
    while (!signal.aborted) {
      await this.#c.announce(signed).catch(quietly('the offer could not be announced; it is announced again'))
      const leftMs = signed.offer.expiryS * 1000 - this.#c.clock.nowMs()
      await delay(Math.max(0, Math.min(ASK_WHY_MS, leftMs / 2)), signal).catch(() => {}) // aborted: the loop ends
      if (signal.aborted) return
      const reasons = await this.#c.why(jobId, signal).catch(() => undefined) // no solver to ask is an answer too
      if (reasons && !waiting.over)
        waiting.job = await this.#c.journal.save({ ...waiting.job, reasons: [...reasons], waiting: reasonLines(reasons).map(shortened).slice(0, MAX_REASONS) })
      await delay(REANNOUNCE_MS, signal).catch(() => {}) // aborted: the loop ends
    }
  }

  /** The deal that was opened at the last moment, if any: what the chain says a moment after the expiry is final. */
  async #afterExpiry(job: ClientJob, hints: Hints, signal: AbortSignal): Promise<SignedDeal | undefined> {
    const { chain, clock } = this.#c
    const leftMs = (): number => job.signed.offer.expiryS * 1000 - Math.max(clock.nowMs(), chain.headTimeS() * 1000)
    await delay(Math.max(0, leftMs() + SEEN_WITHIN_MS), signal)
    const isUsed = await chain.isNonceUsed(this.#init.wallet, job.signed.offer.nonce).catch(() => true) // not known: then there is no hurry
    if (!isUsed && hints.size === 0) return undefined
    await delay(Math.max(0, leftMs() + OPEN_GRACE_MS), signal)
    const found = await this.#findOpened(job, hints, signal)
    if (found || !isUsed) return found
    // Something used the nonce: the endpoint that was asked for deals may be behind the one that said so.
    await delay(LATE_DEAL_MS, signal)
    return this.#findOpened(job, hints, signal)
  }

  /** After a restart the deal may have been opened while nobody watched. Never resolves with nothing. */
  async #openedBefore(job: ClientJob, hints: Hints, signal: AbortSignal): Promise<SignedDeal> {
    const found = await this.#findOpened(job, hints, signal)
    return found ?? new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
  }

  /** A chain that can't be asked now is asked again: whether money is in a deal is not to be guessed. */
  async #findOpened(job: ClientJob, hints: Hints, signal: AbortSignal): Promise<SignedDeal | undefined> {
    for (let waitMs = ASK_CHAIN_MS; ; waitMs = Math.min(2 * waitMs, MAX_ASK_CHAIN_MS)) {
      try {
        return await this.#lookForOpened(job, hints)
      } catch (cause) {
        signal.throwIfAborted()
        this.#c.logger.warn({ jobId: job.jobId, code: errorCode(cause), cause: errorMessage(cause) }, 'the chain does not say whether the job has a deal')
        await delay(waitMs, signal)
      }
    }
  }

  async #lookForOpened(job: ClientJob, hints: Hints): Promise<SignedDeal | undefined> {
    if (!(await this.#c.chain.isNonceUsed(this.#init.wallet, job.signed.offer.nonce))) return undefined
    for await (const event of this.#c.chain.dealEvents({ account: this.#init.wallet })) {
      if (event.type !== 'opened' || event.jobOffer !== job.jobId) continue
      const signed = await this.#termsOf(event.dealId, hints)
      if (signed) return signed
      throw new Error(`deal ${event.dealId} is open, and its terms can't be read`)
    }
    return undefined
  }

  async #noMatch({ waiting = [], ...job }: ClientJob): Promise<void> {
    const { network } = this.#init
    const failure =
      waiting.length > 0
        ? { code: 'MARKET_NO_MATCH', reason: `no provider took the job:\n${waiting.join('\n')}`.slice(0, 2000) }
        : {
            code: 'NODE_NO_SOLVERS',
            reason: `no solver of ${network} answers, so the job expired: is any running? (\`lilynode peers\` shows who is connected)`
          }
    const failed = await this.#c.journal.save({ ...job, failure: { ...failure, logTail: '' } })
    await this.#c.journal.enter(failed, 'failed', waiting.length > 0 ? 'no provider fits' : 'no solver answers')
  }
}
