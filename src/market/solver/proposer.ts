import type { Chain } from '../../chain/ports.ts'
import type { SignedCertificate } from '../../core/certificate.ts'
import type { Clock } from '../../core/clock.ts'
import { delay } from '../../core/clock.ts'
import type { Deal, SignedDeal } from '../../core/deal.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { rankingId } from '../../core/ranking.ts'
import type { Rpc } from '../../p2p/protocol.ts'
import type { JobNeed } from '../book/need.ts'
import { jobNeedOf } from '../book/need.ts'
import type { Candidate, Resting } from '../book/offer-search.ts'
import type { ResourceBook } from '../book/resource-book.ts'
import { MarketError } from '../errors.ts'
import { explainCandidate, explainMatch, summarize } from '../explain/explain-match.ts'
import { rankingOf } from '../explain/ranking.ts'
import type { Rounds } from '../explain/rounds.ts'
import type { ExplainedCandidate, Explanation, Match } from '../offer/match.ts'
import { MAX_EXPLAINED } from '../offer/match.ts'
import { buildDeal } from './build-deal.ts'
import { DelayEstimate } from './delay-estimate.ts'
import { PendingAsks } from './pending-asks.ts'
import { PROPOSE_TIMEOUT_MS, proposeProtocol } from './propose.ts'
import type { Answer, ReadyDeal, WaitingJob } from './waiting-job.ts'

/** A deal that can't be mined and seen in less is not worth an answer. */
const MIN_OPEN_S = 5
/**
 * How long a provider is waited for before the next is asked: twice the 95th percentile of how long answers took, late ones included. On
 * slow lines, or where nodes have little of a processor, a fixed second would pass over everyone, and each walk would leave promises behind.
 */
const PATIENCE = { initialMs: 1_000, minMs: 1_000, maxMs: PROPOSE_TIMEOUT_MS } as const

export interface ProposerComponents {
  readonly book: ResourceBook
  readonly chain: Chain
  readonly rpc: Rpc
  readonly clock: Clock
  readonly rounds: Pick<Rounds, 'take'>
  /** A resting offer as its provider signed it; undefined where that was not kept. */
  envelopeOf(offer: Bytes32): Uint8Array | undefined
  /** Wei that this solver answers with for its word, as it was known last. */
  ownBond(): bigint
  certificate(): SignedCertificate
  onRefused(refusal: { readonly jobOffer: Bytes32; readonly code: string; readonly message: string }): void
}

/** What came of asking: a deal; word that another solver has one; or nobody took it. */
export type Proposed = { readonly type: 'signed'; readonly ready: ReadyDeal } | { readonly type: 'leased' | 'none' }

interface Question {
  readonly deal: Deal
  readonly candidate: Candidate
  readonly need: JobNeed
  readonly patienceMs: number
}

/** Asks providers for their signature, best first. */
export class Proposer {
  readonly #c: ProposerComponents
  readonly #network: string
  readonly #patience = new DelayEstimate(PATIENCE)
  readonly #asks = new PendingAsks()

  constructor(components: ProposerComponents, network: string) {
    this.#c = components
    this.#network = network
  }

  /** One walk down the ranking; it ends early when another solver's deal is heard of. */
  async walk(job: WaitingJob): Promise<Proposed> {
    const need = jobNeedOf(job.id, job.signed, await this.#c.chain.params())
    const ranking = this.#c.book.search(need, { limit: MAX_EXPLAINED, skip: (resting) => this.#skips(job, need, resting) })
    const { candidates } = ranking
    // Now: by the time that one has signed, its offer has been replaced by one with less to sell.
    const offers = candidates.flatMap(({ resting }) => this.#c.envelopeOf(resting.id) ?? [])
    const look = { need, ranking, turn: job.turn, atS: this.#headTimeS(), seen: summarize(this.#c.book, need) }
    const explained: ExplainedCandidate[] = candidates.map(explainCandidate)
    for (const [index, candidate] of candidates.entries()) {
      job.stop.signal.throwIfAborted()
      if (job.yieldsUntilMs() > this.#c.clock.nowMs()) return { type: 'none' }
      // Full by now with what other jobs asked: another look finds out who is not.
      if (this.#skips(job, need, candidate.resting)) return { type: 'none' }
      const answer = await this.#propose(job, need, candidate)
      if ('code' in answer) {
        explained[index] = { ...explainCandidate(candidate), answer: isSilence(answer.code) ? 'silent' : 'refused', reason: answer.code.slice(0, 64) }
        this.#c.onRefused({ jobOffer: job.id, code: answer.code, message: answer.message })
        if (answer.code === 'MARKET_JOB_LEASED' && !job.hasRival) return { type: 'leased' }
        continue
      }
      explained[index] = { ...explainCandidate(candidate), answer: 'chosen' }
      // Counted before it is told to anyone: after a crash the next deal has another number.
      const round = await this.#c.rounds.take(job.id, job.signed.offer.expiryS)
      if (round === undefined) return { type: 'none' }
      const match = await this.#announcement(answer.signed, round, explainMatch({ ...look, candidates: explained }))
      return { type: 'signed', ready: { match, offers, contact: candidate.resting.offer.contact } }
    }
    return { type: 'none' }
  }

  async #announcement(signed: SignedDeal, round: number, explanation: Explanation): Promise<Match> {
    const { notary, signer } = this.#c.chain
    if (!signer) throw new MarketError({ code: 'MARKET_NO_WALLET', role: 'solver' }, 'a solver without a wallet can announce nothing')
    const ranking = rankingId(rankingOf(explanation, signed.offer))
    const word = await signer.signWord({ jobOffer: signed.deal.jobOffer, round, dealId: notary.dealId(signed.deal), ranking })
    return { signed, round, ranking, word, explanation }
  }

  /** Those who have banned this solver or ask for more of a bond than it has, whose deal the chain refused, and those that other jobs have asked for all that they have; not one that may have signed for this job. */
  #skips(job: WaitingJob, need: JobNeed, { id, offer }: Resting): boolean {
    if (offer.banned?.includes(this.#c.certificate().certificate.wallet)) return true
    if (offer.minSolverBond !== undefined && offer.minSolverBond > this.#c.ownBond()) return true
    return job.spoiled.has(offer.contact.peerId) || !(job.sent.has(offer.provider) || this.#asks.hasRoom(id, offer, need.resources))
  }

  async #propose(job: WaitingJob, need: JobNeed, candidate: Candidate): Promise<Answer> {
    const { provider } = candidate.resting.offer
    const patienceMs = this.#patience.ms
    const silent = { code: 'P2P_TIMEOUT', message: `no answer within ${patienceMs} ms` }
    // Asked before and not answered yet: a second question could be signed after the first was refused, and nobody would know of it.
    const running = job.asked.get(provider)
    if (running && !this.#isGood(running.deal, candidate)) return silent
    const asking = running?.answer ?? this.#start(job, { deal: await this.#dealFor(job, need, candidate), candidate, need, patienceMs })
    const answered = new AbortController()
    const silence = delay(patienceMs, answered.signal).then(() => silent)
    silence.catch(() => {}) // answered
    try {
      return await Promise.race([asking, silence])
    } finally {
      answered.abort(new Error('answered'))
    }
  }

  /** The question itself; it goes on when nobody waits for its answer any more. */
  #start(job: WaitingJob, { deal, candidate, need, patienceMs }: Question): Promise<Answer> {
    const { clock } = this.#c
    const unasked = this.#asks.add(candidate.resting.id, need.resources)
    const startedMs = clock.nowMs()
    const answer = this.#ask(job, deal, candidate).finally(() => job.asked.delete(deal.provider))
    job.asked.set(deal.provider, { deal, answer })
    answer
      .then((given) => {
        const tookMs = clock.nowMs() - startedMs
        if (!('code' in given) || !isSilence(given.code)) this.#patience.add(tookMs)
        if ('code' in given) unasked()
        else if (tookMs >= patienceMs) job.wake() // asked again, it says the same at once
      })
      .catch(unasked) // the job was dropped
    return answer
  }

  async #ask(job: WaitingJob, deal: Deal, { resting }: Candidate): Promise<Answer> {
    const { chain, rpc } = this.#c
    const { signed } = job
    const { signal } = job.stop
    try {
      const answer = await rpc.call(resting.offer.contact, proposeProtocol(this.#network), { signed, deal, solver: this.#c.certificate() }, signal)
      if (answer.type === 'refused') {
        job.sent.delete(deal.provider)
        return { code: answer.code, message: answer.message }
      }
      if (!(await chain.notary.verifyDeal(deal, deal.provider, answer.signature)))
        return { code: 'MARKET_BAD_SIGNATURE', message: 'the provider’s signature does not hold' }
      return { signed: { deal, providerSignature: answer.signature, offer: signed.offer, offerSignature: signed.signature } }
    } catch (cause) {
      signal.throwIfAborted()
      return { code: errorCode(cause) ?? 'MARKET_PROPOSAL_FAILED', message: errorMessage(cause) }
    }
  }

  async #dealFor(job: WaitingJob, need: JobNeed, candidate: Candidate): Promise<Deal> {
    const { chain } = this.#c
    const { offer } = candidate.resting
    const before = job.sent.get(offer.provider)
    // It may have signed, and its offer have changed by that: a deal on other terms would be a second one for this job, and refused.
    if (before && this.#isGood(before, candidate)) return before
    const deal = buildDeal({
      jobOffer: job.id,
      offer: job.signed.offer,
      candidate,
      solver: this.#c.certificate().certificate.wallet,
      params: await chain.params(),
      collateralBps: need.collateralBps,
      fetches: !offer.cached.includes(need.artifact) || job.signed.spec.inputs.length > 0,
      headTimeS: this.#headTimeS()
    })
    job.sent.set(offer.provider, deal)
    return deal
  }

  /** Still what the candidate asks, with time to open it. */
  #isGood({ price, openBy }: Deal, candidate: Candidate): boolean {
    return price === candidate.price && openBy >= this.#headTimeS() + MIN_OPEN_S
  }

  #headTimeS(): number {
    return Math.max(this.#c.chain.headTimeS(), Math.floor(this.#c.clock.nowMs() / 1000))
  }
}

const isSilence = (code: string): boolean => code === 'P2P_TIMEOUT' || code === 'P2P_UNREACHABLE'
