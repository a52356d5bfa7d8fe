import type { DealEvent } from '../../chain/ports.ts'
import type { PeerRef } from '../../core/certificate.ts'
import { delay } from '../../core/clock.ts'
import type { SignedDeal } from '../../core/deal.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import { NodeError } from '../errors.ts'
import type { ClientJob } from './client-job.ts'
import { hasEnded } from './client-job.ts'
import type { DealWatch } from './deal-watch.ts'
import type { FollowJobComponents } from './follow-job.ts'
import { JobFollower } from './follow-job.ts'

/** A solver that joined late or lost the first announcement gets another; the book ignores what it has. */
const REANNOUNCE_MS = 5_000
/** After the offer's expiry an open deal may still be on its way through the chain. */
const OPEN_GRACE_MS = 5_000

export interface JobDeskComponents extends FollowJobComponents {
  readonly watch: DealWatch
  /** Puts the offer on gossip (and again, later); resolves with the number of peers it went to. */
  announce(signed: SignedJobOffer): Promise<number>
  /** Tells the solvers to drop the offer. */
  withdraw(jobId: Bytes32): Promise<void>
  /** In the words of the solvers, why nobody took it. */
  why(jobId: Bytes32, signal: AbortSignal): Promise<readonly string[]>
}

export interface JobDeskInit {
  readonly network: string
  readonly folder: string
  readonly wallet: Address
}

interface Active {
  readonly stop: AbortController
  readonly done: Promise<void>
  readonly matched: (signed: SignedDeal, contact?: PeerRef) => void
  follower?: JobFollower
}

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
  async submit(signed: SignedJobOffer, retryOf?: Bytes32): Promise<Bytes32> {
    const jobId = this.#c.chain.notary.jobOfferId(signed.offer)
    const job: ClientJob = { jobId, createdAtMs: this.#c.clock.nowMs(), signed, state: 'queued', trace: [], collected: false, ...(retryOf && { retryOf }) }
    await this.#c.journal.save(job)
    this.#begin(await this.#c.journal.enter(job, 'queued'))
    return jobId
  }

  /** A solver says it matched the job. The chain confirms or not: nothing is believed that `opened` does not show. */
  matched(jobId: Bytes32, signed: SignedDeal, contact: PeerRef | undefined): void {
    this.#active.get(jobId)?.matched(signed, contact)
  }

  /** Resolves when the job has ended. */
  async ended(jobId: Bytes32, signal: AbortSignal): Promise<ClientJob> {
    const active = this.#active.get(jobId)
    if (active) await Promise.race([active.done, new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))])
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
    const receipt = await this.#c.chain.cancelNonce(job.signed.offer.nonce, signal)
    this.#c.events.tx('cancelNonce', receipt)
    active.stop.abort(new Error('cancelled'))
    await active.done
    await this.#c.journal.enter(await this.#c.journal.get(jobId), 'cancelled', 'before a deal was made: nothing was paid')
  }

  async #cancelDeal(job: ClientJob, { deal }: SignedDeal, signal: AbortSignal): Promise<void> {
    const receipt = await this.#c.chain.abort(deal, signal)
    this.#c.events.tx('abort', receipt, job.dealId)
    await this.ended(job.jobId, signal)
  }

  #onDealEvent(event: DealEvent): void {
    if (event.type !== 'opened' || event.client !== this.#init.wallet) return
    const active = this.#active.get(event.jobOffer)
    if (!active || active.follower) return
    void this.#c.chain
      .dealTerms(event.dealId)
      .then((signed) => signed && active.matched(signed))
      .catch((cause: unknown) => this.#c.logger.warn({ dealId: event.dealId, cause: errorMessage(cause) }, 'the terms of a deal could not be read'))
  }

  #begin(job: ClientJob): void {
    const stop = new AbortController()
    let matched: Active['matched'] = () => {}
    const deal = new Promise<{ signed: SignedDeal; contact: PeerRef | undefined }>((resolve) => (matched = (signed, contact) => resolve({ signed, contact })))
    const done = this.#live(job, deal, stop.signal)
      .catch((cause: unknown) => {
        if (!stop.signal.aborted) this.#c.logger.error({ jobId: job.jobId, code: errorCode(cause), cause: errorMessage(cause) }, 'a job needs attention')
      })
      .finally(() => this.#active.delete(job.jobId))
    this.#active.set(job.jobId, { stop, done, matched })
  }

  async #live(first: ClientJob, matched: Promise<{ signed: SignedDeal; contact: PeerRef | undefined }>, signal: AbortSignal): Promise<void> {
    let job = first
    if (!job.deal) {
      const found = await this.#untilMatched(job, matched, signal)
      if (!found) return
      const dealId = this.#c.chain.notary.dealId(found.signed.deal)
      job = await this.#c.journal.save({ ...job, deal: found.signed, dealId, ...(found.contact && { provider: found.contact }) })
      job = await this.#c.journal.enter(job, 'matched', `provider ${found.signed.deal.provider}`)
    }
    if (!job.deal) return
    const follower = new JobFollower(this.#c, this.#init, job)
    const active = this.#active.get(job.jobId)
    if (active) active.follower = follower
    await follower.run(job.deal, signal)
  }

  /** Announces until a deal shows or the offer is over. Undefined: it ended without one. */
  async #untilMatched(job: ClientJob, matched: Promise<{ signed: SignedDeal; contact: PeerRef | undefined }>, signal: AbortSignal) {
    const over = new AbortController()
    const both = AbortSignal.any([signal, over.signal])
    const expiresMs = job.signed.offer.expiryS * 1000 + OPEN_GRACE_MS - this.#c.clock.nowMs()
    const expired = delay(Math.max(0, expiresMs), both).then(() => undefined)
    void this.#announce(job, both)
    try {
      const found = await Promise.race([matched, this.#openedBefore(job, both), expired])
      if (!found) await this.#noMatch(job, signal)
      return found
    } finally {
      over.abort(new Error('matched or over'))
      expired.catch(() => {}) // no longer waited for
    }
  }

  async #announce(job: ClientJob, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#c
        .announce(job.signed)
        .catch((cause: unknown) => this.#c.logger.warn({ jobId: job.jobId, cause: errorMessage(cause) }, 'the offer could not be announced'))
      await delay(REANNOUNCE_MS, signal).catch(() => {}) // aborted: the loop ends
    }
  }

  /** After a restart the deal may have been opened while nobody watched. Never resolves with nothing. */
  async #openedBefore(job: ClientJob, signal: AbortSignal): Promise<{ signed: SignedDeal; contact: undefined }> {
    if (await this.#c.chain.isNonceUsed(this.#init.wallet, job.signed.offer.nonce)) {
      for await (const event of this.#c.chain.dealEvents({ account: this.#init.wallet })) {
        const signed = event.type === 'opened' && event.jobOffer === job.jobId ? await this.#c.chain.dealTerms(event.dealId) : undefined
        if (signed) return { signed, contact: undefined }
      }
    }
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
  }

  async #noMatch(job: ClientJob, signal: AbortSignal): Promise<void> {
    const why = await this.#c.why(job.jobId, AbortSignal.any([signal, AbortSignal.timeout(5_000)])).catch(() => []) // no solver to ask is an answer too
    const reason =
      why.length > 0
        ? `no provider took the job:\n${why.join('\n')}`
        : 'no provider took the job before it expired, and no solver could say why: is any running? (`lilynode peers`)'
    const failed = await this.#c.journal.save({ ...job, failure: { code: 'MARKET_NO_MATCH', reason: reason.slice(0, 2000), logTail: '' } })
    await this.#c.journal.enter(failed, 'failed', 'no provider fits')
  }
}
