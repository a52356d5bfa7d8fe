import type { DealEvent, ProtocolParams } from '../../chain/ports.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import { cheapestChange } from '../book/cheapest-change.ts'
import type { Seller } from '../book/constraints.ts'
import { firstFailing } from '../book/constraints.ts'
import type { JobNeed } from '../book/need.ts'
import { jobNeedOf } from '../book/need.ts'
import { BoundedMap } from '../bounded-map.ts'
import { LapseRecord } from '../lease/lapse-record.ts'
import { tooSmallBond } from '../lease/too-small-bond.ts'
import type { Match } from '../offer/match.ts'
import { ClientLocks } from './client-locks.ts'
import type { OpenerComponents } from './deal-opener.ts'
import { DealOpener } from './deal-opener.ts'
import { DelayEstimate } from './delay-estimate.ts'
import type { Reason } from './propose.ts'
import { MAX_REASONS, whyProtocol } from './propose.ts'
import type { ProposerComponents } from './proposer.ts'
import { Proposer } from './proposer.ts'
import { Turns } from './turns.ts'
import type { ReadyDeal } from './waiting-job.ts'
import { WaitingJob } from './waiting-job.ts'

/** Jobs that wait; beyond, the one that expires first goes. */
const MAX_JOBS = 100_000
/** A job that nobody took is tried again when the book changes, and at the latest after this. */
const RETRY_MS = 1_000
/** Where many wait, those that expire last look less often: about 200 looks a second in all, some tenths of a millisecond each. */
const RETRY_MS_PER_JOB = 5
const LATER_RETRY_MS = 5_000
/** Jobs that a change of the book wakes: as many as a provider has places. Were all woken, who waited longest would have no better chance. */
const URGENT = 16
/** Who they are is found out as often as a job may look; of very many less often, since to sort them takes a µs for each. */
const SORT_EVERY_MS = 100
const SORT_EVERY_MS_PER_JOB = 0.02
/** How long a deal heard of may take to show on chain; at most as long as it may be opened at all. market.md §6.3 */
const OPENING = { initialMs: 3_000, minMs: 1_000, maxMs: 15_000 } as const
/** Deals that a solver announced and did not open lately: beyond, its word holds nobody up. */
const MAX_BROKEN = 2
/** Matches heard before their job offer: gossip keeps no order. */
const MAX_EARLY = 4_096

export interface MatcherComponents extends ProposerComponents, OpenerComponents {
  readonly logger: Logger
}

/** A solver's engine: job offers in, opened deals out. Each job is worked on by one loop, in this solver's turn. */
export class Matcher implements Startable {
  readonly name = 'market:matcher'
  readonly #c: MatcherComponents
  readonly #network: string
  readonly #proposer: Proposer
  readonly #opener: DealOpener
  readonly #jobs = new Map<Bytes32, WaitingJob>()
  readonly #locks = new ClientLocks()
  readonly #turns: Turns
  readonly #opening = new DelayEstimate(OPENING)
  readonly #broken: LapseRecord
  #urgent: readonly WaitingJob[] = []
  #sortedAtMs = 0
  readonly #early = new BoundedMap<Bytes32, Address>(MAX_EARLY)
  #unlisten = (): void => {}

  constructor(components: MatcherComponents, network: string) {
    this.#c = components
    this.#network = network
    this.#proposer = new Proposer(components, network)
    this.#opener = new DealOpener(components, network)
    this.#turns = new Turns(components)
    this.#broken = new LapseRecord(components.clock)
  }

  async start(): Promise<void> {
    this.#unlisten = this.#c.chain.onDealEvent((event) => this.#onDealEvent(event))
    await this.#c.rpc.handle(whyProtocol(this.#network), async ({ jobOffer }) => this.why(jobOffer))
  }

  async stop(): Promise<void> {
    this.#unlisten()
    for (const id of [...this.#jobs.keys()]) this.#end(id)
  }

  /** A job offer that was judged good. */
  add(signed: SignedJobOffer): void {
    const id = this.#c.chain.notary.jobOfferId(signed.offer)
    if (this.#jobs.has(id)) return
    if (this.#jobs.size >= MAX_JOBS) this.#evict()
    const job = new WaitingJob(id, signed, this.#c.clock.nowMs())
    this.#jobs.set(id, job)
    this.#locks.add(signed.offer)
    const early = this.#early.get(id)
    if (early) this.#yield(job, early)
    void this.#work(job)
      .catch(
        (cause: unknown) =>
          job.stop.signal.aborted || this.#c.logger.warn({ jobOffer: id, code: errorCode(cause), cause: errorMessage(cause) }, 'a job could not be matched')
      )
      .finally(() => this.#forget(job))
  }

  #forget(job: WaitingJob): void {
    if (this.#jobs.get(job.id) === job) this.#jobs.delete(job.id)
    this.#locks.delete(job.signed.offer)
  }

  /** Cancelled by this client; by any other it is not. market.md §3.30 */
  drop(id: Bytes32, client: Address): void {
    if (this.#jobs.get(id)?.signed.offer.client === client) this.#end(id)
  }

  /** Opened, cancelled or expired. */
  #end(id: Bytes32): void {
    this.#jobs.get(id)?.stop.abort(new Error('the job is no longer waiting'))
  }

  /** Another solver says that it has a provider's signature: its deal is given the time that opening one takes. */
  heardMatch({ signed: { deal } }: Match): void {
    const job = this.#jobs.get(deal.jobOffer)
    if (!job) return this.#early.set(deal.jobOffer, deal.solver)
    // A job that waited for a provider says nothing of how fast news is.
    this.#turns.heard(deal.solver, job.waitsForOffers ? undefined : job.turn, this.#c.clock.nowMs() - job.roundAtMs)
    // Both have a deal: the one whose turn was first opens it, and both know which that is.
    if (job.ready && !job.turn?.ahead.includes(deal.solver)) return
    this.#yield(job, deal.solver)
  }

  /** The book has changed: waiting jobs look again. Of many, those that expire first, and of these who came first. */
  bookChanged(): void {
    for (const job of this.#first()) job.wake()
  }

  #first(): Iterable<WaitingJob> {
    if (this.#jobs.size <= URGENT) {
      for (const job of this.#jobs.values()) job.isUrgent = true
      return this.#jobs.values()
    }
    const nowMs = this.#c.clock.nowMs()
    if (nowMs - this.#sortedAtMs < Math.max(SORT_EVERY_MS, this.#jobs.size * SORT_EVERY_MS_PER_JOB)) return this.#urgent
    this.#sortedAtMs = nowMs
    const jobs = [...this.#jobs.values()].sort((a, b) => a.signed.offer.expiryS - b.signed.offer.expiryS)
    for (const [place, job] of jobs.entries()) job.isUrgent = place < URGENT
    this.#urgent = jobs.slice(0, URGENT)
    return this.#urgent
  }

  /** Until a job that nobody took looks again by itself. */
  #retryMs({ isUrgent }: WaitingJob): number {
    return isUrgent ? RETRY_MS : Math.max(LATER_RETRY_MS, this.#jobs.size * RETRY_MS_PER_JOB)
  }

  /** Wei that the client's waiting jobs may lock. */
  committed(client: Address, params: ProtocolParams): bigint {
    return this.#locks.of(client, params)
  }

  /** Per provider what keeps the job from it. Empty: nobody has an offer in the book. */
  async why(jobOffer: Bytes32): Promise<{ known: boolean; reasons: Reason[] }> {
    const job = this.#jobs.get(jobOffer)
    if (!job) return { known: false, reasons: [] }
    const params = await this.#c.chain.params()
    const need = jobNeedOf(jobOffer, job.signed, params)
    const reasons: Reason[] = []
    const solver = { bond: this.#c.ownBond(), isTrusted: isTrusting(job.signed, this.#me()) }
    for (const seller of this.#c.book.all()) {
      if (reasons.length === MAX_REASONS) break
      reasons.push(reasonOf(seller, need, { ...solver, minCollateralBps: params.minCollateralBps }))
    }
    return { known: true, reasons }
  }

  async #work(job: WaitingJob): Promise<void> {
    for (;;) {
      const { chain, clock } = this.#c
      const restMs = job.signed.offer.expiryS * 1000 - Math.max(clock.nowMs(), chain.headTimeS() * 1000)
      if (job.stop.signal.aborted || restMs <= 0) return
      const waitMs = this.#waitMs(job)
      if (waitMs > 0) await job.pause(Math.min(waitMs, restMs))
      else if (await this.#tryOnce(job).catch((cause: unknown) => this.#tellFailure(job, cause))) return
      else {
        await job.pause(Math.min(this.#retryMs(job), restMs))
        job.roundAtMs = clock.nowMs() // what woke us woke the others: turns hold for each look, not only for the first
      }
    }
  }

  /** An endpoint or a disk that fails for a moment is no end of the job: nobody says it twice. */
  #tellFailure(job: WaitingJob, cause: unknown): false {
    job.stop.signal.throwIfAborted()
    this.#c.logger.warn({ jobOffer: job.id, code: errorCode(cause), cause: errorMessage(cause) }, 'a job could not be looked at, trying again')
    return false
  }

  /** Until this solver's turn, and until those that have a deal have had their time. */
  #waitMs(job: WaitingJob): number {
    const { chain, clock } = this.#c
    job.turn = this.#turns.of(job.id, trusted(chain.staked('solver'), job.signed), this.#me())
    if (!job.turn) return RETRY_MS // the client does not trust us, or our stake is gone: that may change
    return Math.max(job.roundAtMs + job.turn.waitMs, job.yieldsUntilMs()) - clock.nowMs()
  }

  /** True: the job has a deal, or needs none any more. */
  async #tryOnce(job: WaitingJob): Promise<boolean> {
    const { chain, clock } = this.#c
    job.looks()
    for (const solver of job.takeOverdue(clock.nowMs())) this.#broken.add(solver)
    if (job.ready && job.ready.match.signed.deal.openBy <= chain.headTimeS()) job.ready = undefined
    job.ready ??= await this.#findDeal(job)
    // Heard of while the provider was asked: then this deal is kept, for the case that the other's does not come.
    if (!job.ready || job.yieldsUntilMs() > clock.nowMs()) return false
    return this.#opener.open(job, job.ready)
  }

  async #findDeal(job: WaitingJob): Promise<ReadyDeal | undefined> {
    const proposed = await this.#proposer.walk(job)
    const ahead = job.turn?.ahead ?? []
    if (proposed.type === 'signed') {
      if (!job.hasRival) this.#turns.passedOver(ahead)
      return proposed.ready
    }
    if (proposed.type === 'leased') {
      if (ahead.length > 0) this.#turns.tooSoon(this.#c.clock.nowMs() - job.roundAtMs)
      this.#yield(job, undefined)
    } else job.waitsForOffers = true
    return undefined
  }

  #yield(job: WaitingJob, solver: Address | undefined): void {
    if (solver === this.#me()) return
    const isTrusted = solver === undefined || this.#broken.count(solver) < MAX_BROKEN
    const sinceMs = this.#c.clock.nowMs()
    job.yieldTo({ solver, sinceMs, untilMs: isTrusted ? sinceMs + this.#opening.ms : 0 })
  }

  #onDealEvent(event: DealEvent): void {
    if (event.type !== 'opened') return
    const job = this.#jobs.get(event.jobOffer)
    const sinceMs = job?.rivalSinceMs(event.solver)
    if (sinceMs !== undefined) this.#opening.add(this.#c.clock.nowMs() - sinceMs)
    if (event.solver !== this.#me()) this.#turns.heard(event.solver, undefined, 0)
    this.#end(event.jobOffer)
  }

  #me(): Address {
    return this.#c.certificate().certificate.wallet
  }

  #evict(): void {
    let first: WaitingJob | undefined
    for (const job of this.#jobs.values()) if (!first || job.signed.offer.expiryS < first.signed.offer.expiryS) first = job
    if (first) this.#end(first.id)
  }
}

/** Bounds of the answer's own codec. */
const MAX_MESSAGE = 512
const MAX_CHANGE = 256

interface Asked {
  /** Of the solver that answers. */
  readonly bond: bigint
  /** Whether the job leaves it to this solver. */
  readonly isTrusted: boolean
  readonly minCollateralBps: number
}

function reasonOf(seller: Seller, need: JobNeed, { bond, isTrusted, minCollateralBps }: Asked): Reason {
  const { provider, minSolverBond = 0n } = seller.offer
  const failing = firstFailing(seller, need)
  if (!failing && !isTrusted) {
    const message = 'fits; the job names the solvers that may match it, the one that says this is none of them, and they have made no deal'
    return { provider, code: 'MARKET_SOLVER_NOT_NAMED', message, changes: ['leave it to any solver (a smaller --min-bond)'] }
  }
  if (!failing && minSolverBond > bond) return { provider, code: 'MARKET_SOLVER_UNBONDED', message: `fits, but ${tooSmallBond(minSolverBond, bond)}` }
  if (!failing) return { provider, code: 'fits', message: 'fits, and did not answer or refused' }
  const change = cheapestChange(seller, need, minCollateralBps)
  const changes = change && { changes: change.texts.map((text) => text.slice(0, MAX_CHANGE)) }
  return { provider, code: failing.code, message: failing.message.slice(0, MAX_MESSAGE), ...changes }
}

const isTrusting = ({ offer: { solvers } }: SignedJobOffer, solver: Address): boolean => solvers.length === 0 || solvers.includes(solver)

/** The solvers that the client trusts, or all. */
function trusted(staked: ReadonlyMap<Address, bigint>, signed: SignedJobOffer): ReadonlyMap<Address, bigint> {
  return signed.offer.solvers.length === 0 ? staked : new Map([...staked].filter(([solver]) => isTrusting(signed, solver)))
}
