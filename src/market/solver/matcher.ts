import type { Chain, DealEvent } from '../../chain/ports.ts'
import type { SignedCertificate } from '../../core/certificate.ts'
import type { Clock } from '../../core/clock.ts'
import { delay } from '../../core/clock.ts'
import type { SignedDeal } from '../../core/deal.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { Rpc } from '../../p2p/protocol.ts'
import { firstFailing } from '../book/constraints.ts'
import type { JobNeed } from '../book/need.ts'
import { jobNeedOf } from '../book/need.ts'
import type { Candidate } from '../book/offer-search.ts'
import type { ResourceBook } from '../book/resource-book.ts'
import type { ExplainedCandidate, Match } from '../offer/match.ts'
import { MAX_EXPLAINED } from '../offer/match.ts'
import { maxLockOf } from '../price/deal-money.ts'
import { buildDeal } from './build-deal.ts'
import { matchedProtocol, proposeProtocol, whyProtocol } from './propose.ts'
import { rendezvousOrder } from './rendezvous.ts'

/** Between two solvers' turns: longer than gossip takes to bring the first one's match (docs/protocol/market.md §6). */
const STAGE_MS = 250
/** Jobs that wait; beyond, the one that expires first goes. */
const MAX_JOBS = 100_000
const OPEN_TIMEOUT_MS = 20_000
/** A job that nobody took is tried again when the book changes, and at the latest after this. */
const RETRY_MS = 1_000
const MAX_REASONS = 64

export interface MatcherComponents {
  readonly book: ResourceBook
  readonly chain: Chain
  readonly rpc: Rpc
  readonly clock: Clock
  readonly logger: Logger
  certificate(): SignedCertificate
  publishMatch(match: Match): Promise<void>
  onMatched(match: { readonly jobOffer: Bytes32; readonly dealId: Bytes32; readonly provider: Address; readonly price: bigint; readonly rank: number }): void
  onOpened(receipt: Awaited<ReturnType<Chain['openDeal']>>, dealId: Bytes32): void
  onRefused(refusal: { readonly jobOffer: Bytes32; readonly code: string; readonly message: string }): void
}

interface WaitingJob {
  readonly id: Bytes32
  readonly signed: SignedJobOffer
  readonly stop: AbortController
  wake(): void
}

/** A solver's engine: job offers in, opened deals out. Each job is worked on by one loop, in this solver's turn. */
export class Matcher implements Startable {
  readonly name = 'market:matcher'
  readonly #c: MatcherComponents
  readonly #network: string
  readonly #jobs = new Map<Bytes32, WaitingJob>()
  #unlisten = (): void => {}

  constructor(components: MatcherComponents, network: string) {
    this.#c = components
    this.#network = network
  }

  async start(): Promise<void> {
    this.#unlisten = this.#c.chain.onDealEvent((event) => this.#onDealEvent(event))
    await this.#c.rpc.handle(whyProtocol(this.#network), async ({ jobOffer }) => this.why(jobOffer))
  }

  async stop(): Promise<void> {
    this.#unlisten()
    for (const id of [...this.#jobs.keys()]) this.drop(id)
  }

  /** A job offer that was judged good. */
  add(signed: SignedJobOffer): void {
    const id = this.#c.chain.notary.jobOfferId(signed.offer)
    if (this.#jobs.has(id)) return
    if (this.#jobs.size >= MAX_JOBS) this.#evict()
    const job: WaitingJob = { id, signed, stop: new AbortController(), wake: () => {} }
    this.#jobs.set(id, job)
    void this.#work(job)
      .catch(
        (cause: unknown) =>
          job.stop.signal.aborted || this.#c.logger.warn({ jobOffer: id, code: errorCode(cause), cause: errorMessage(cause) }, 'a job could not be matched')
      )
      .finally(() => this.#jobs.delete(id))
  }

  /** Matched elsewhere, cancelled or expired. */
  drop(id: Bytes32): void {
    this.#jobs.get(id)?.stop.abort(new Error('the job is no longer waiting'))
  }

  /** The book has changed: waiting jobs look again. */
  bookChanged(): void {
    for (const job of this.#jobs.values()) job.wake()
  }

  /** Wei that the client's waiting jobs may lock. */
  committed(client: Address, params: Parameters<typeof maxLockOf>[1]): bigint {
    let sum = 0n
    for (const { signed } of this.#jobs.values()) if (signed.offer.client === client) sum += maxLockOf(signed.offer, params)
    return sum
  }

  async why(jobOffer: Bytes32): Promise<{ known: boolean; reasons: string[] }> {
    const job = this.#jobs.get(jobOffer)
    if (!job) return { known: false, reasons: [] }
    const need = jobNeedOf(jobOffer, job.signed, await this.#c.chain.params())
    const reasons = [...this.#c.book.all()]
      .slice(0, MAX_REASONS)
      .map((seller) => `${seller.offer.provider}: ${firstFailing(seller, need)?.message ?? 'fits, and did not answer or refused'}`)
    return { known: true, reasons: reasons.length > 0 ? reasons : ['no provider has an offer in the book'] }
  }

  async #work(job: WaitingJob): Promise<void> {
    const { signal } = job.stop
    const { chain, clock } = this.#c
    const me = this.#c.certificate().certificate.wallet
    const rank = Math.max(0, rendezvousOrder(job.id, trusted(chain.staked('solver'), job.signed)).indexOf(me))
    if (rank > 0) await delay(rank * STAGE_MS, signal)
    while (!signal.aborted && job.signed.offer.expiryS > Math.floor(clock.nowMs() / 1000)) {
      if (await this.#tryOnce(job, rank)) return
      const woken = new Promise<void>((resolve) => {
        job.wake = resolve
      })
      await Promise.race([woken, delay(RETRY_MS, signal)])
    }
  }

  /** One walk down the ranking. True: the job has a deal, or needs none any more. */
  async #tryOnce(job: WaitingJob, rank: number): Promise<boolean> {
    const params = await this.#c.chain.params()
    const need = jobNeedOf(job.id, job.signed, params)
    const { candidates, exact } = this.#c.book.search(need, { limit: MAX_EXPLAINED })
    const explained: ExplainedCandidate[] = candidates.map(explain)
    for (const [index, candidate] of candidates.entries()) {
      job.stop.signal.throwIfAborted()
      const answer = await this.#propose(job, need, candidate)
      if ('code' in answer) {
        const was = explained[index]
        if (was)
          explained[index] = {
            ...was,
            answer: answer.code === 'P2P_TIMEOUT' || answer.code === 'P2P_UNREACHABLE' ? 'silent' : 'refused',
            reason: answer.code.slice(0, 64)
          }
        this.#c.onRefused({ jobOffer: job.id, code: answer.code, message: answer.message })
        continue
      }
      const chosen = explained[index]
      if (chosen) explained[index] = { ...chosen, answer: 'chosen' }
      const match: Match = {
        signed: answer.signed,
        explanation: { rank, bookSize: this.#c.book.size, weights: job.signed.preferences.weights, exact, candidates: explained }
      }
      return this.#open(job, match, candidate)
    }
    return false
  }

  async #propose(
    job: WaitingJob,
    need: JobNeed,
    candidate: Candidate
  ): Promise<{ readonly signed: SignedDeal } | { readonly code: string; readonly message: string }> {
    const { chain } = this.#c
    const { signed } = job
    const { offer } = candidate.resting
    const holds = offer.cached.includes(need.artifact)
    const deal = buildDeal({
      jobOffer: job.id,
      offer: signed.offer,
      candidate,
      solver: this.#c.certificate().certificate.wallet,
      params: await chain.params(),
      collateralBps: need.collateralBps,
      fetches: !holds || signed.spec.inputs.length > 0,
      headTimeS: Math.max(chain.headTimeS(), Math.floor(this.#c.clock.nowMs() / 1000))
    })
    try {
      const answer = await this.#c.rpc.call(offer.contact, proposeProtocol(this.#network), { signed, deal, solver: this.#c.certificate() }, job.stop.signal)
      if (answer.type === 'refused') return { code: answer.code, message: answer.message }
      if (!(await chain.notary.verifyDeal(deal, deal.provider, answer.signature)))
        return { code: 'MARKET_BAD_SIGNATURE', message: 'the provider’s signature does not hold' }
      return { signed: { deal, providerSignature: answer.signature, offer: signed.offer, offerSignature: signed.signature } }
    } catch (cause) {
      job.stop.signal.throwIfAborted()
      return { code: errorCode(cause) ?? 'MARKET_PROPOSAL_FAILED', message: errorMessage(cause) }
    }
  }

  async #open(job: WaitingJob, match: Match, candidate: Candidate): Promise<boolean> {
    const { chain, rpc, logger } = this.#c
    const dealId = chain.notary.dealId(match.signed.deal)
    const { provider, price } = match.signed.deal
    this.#c.onMatched({ jobOffer: job.id, dealId, provider, price, rank: match.explanation.rank })
    const opening = chain.openDeal(match.signed, AbortSignal.timeout(OPEN_TIMEOUT_MS))
    // Told at once, beside the transaction: the client dials the provider while the deal is being mined.
    const { contact } = job.signed.preferences
    void rpc
      .call(contact, matchedProtocol(this.#network), { signed: match.signed, provider: candidate.resting.offer.contact }, AbortSignal.timeout(OPEN_TIMEOUT_MS))
      .catch(() => {}) // it sees the chain anyway
    try {
      this.#c.onOpened(await opening, dealId)
      await this.#c.publishMatch(match)
      return true
    } catch (cause) {
      logger.info({ jobOffer: job.id, dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'a deal could not be opened')
      return chain.isNonceUsed(job.signed.offer.client, job.signed.offer.nonce) // another solver was first: done
    }
  }

  #onDealEvent(event: DealEvent): void {
    if (event.type === 'opened') this.drop(event.jobOffer)
  }

  #evict(): void {
    let first: WaitingJob | undefined
    for (const job of this.#jobs.values()) if (!first || job.signed.offer.expiryS < first.signed.offer.expiryS) first = job
    if (first) this.drop(first.id)
  }
}

/** The solvers that the client trusts, or all. */
function trusted(staked: ReadonlyMap<Address, bigint>, { offer }: SignedJobOffer): ReadonlyMap<Address, bigint> {
  return offer.solvers.length === 0 ? staked : new Map([...staked].filter(([solver]) => offer.solvers.includes(solver)))
}

const explain = ({ resting, price, score, parts }: Candidate): ExplainedCandidate => ({
  provider: resting.offer.provider,
  peerId: resting.offer.contact.peerId,
  resourceOffer: resting.id,
  price,
  score,
  parts,
  answer: 'not-asked'
})
