import type { Chain } from '../../chain/ports.ts'
import type { SignedCertificate } from '../../core/certificate.ts'
import type { Clock } from '../../core/clock.ts'
import type { Deal, SignedDeal } from '../../core/deal.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { Rpc } from '../../p2p/protocol.ts'
import type { JobNeed } from '../book/need.ts'
import { jobNeedOf } from '../book/need.ts'
import type { Candidate } from '../book/offer-search.ts'
import type { ResourceBook } from '../book/resource-book.ts'
import { explainCandidate, explainMatch, summarize } from '../explain/explain-match.ts'
import type { Rounds } from '../explain/rounds.ts'
import type { ExplainedCandidate } from '../offer/match.ts'
import { MAX_EXPLAINED } from '../offer/match.ts'
import { buildDeal } from './build-deal.ts'
import { proposeProtocol } from './propose.ts'
import type { ReadyDeal, WaitingJob } from './waiting-job.ts'

/** A deal that can't be mined and seen in less is not worth an answer. */
const MIN_OPEN_S = 5

export interface ProposerComponents {
  readonly book: ResourceBook
  readonly chain: Chain
  readonly rpc: Rpc
  readonly clock: Clock
  readonly rounds: Pick<Rounds, 'take'>
  /** A resting offer as its provider signed it; undefined where that was not kept. */
  envelopeOf(offer: Bytes32): Uint8Array | undefined
  certificate(): SignedCertificate
  onRefused(refusal: { readonly jobOffer: Bytes32; readonly code: string; readonly message: string }): void
}

/** What came of asking: a deal; word that another solver has one; or nobody took it. */
export type Proposed = { readonly type: 'signed'; readonly ready: ReadyDeal } | { readonly type: 'leased' | 'none' }

type Answer = { readonly signed: SignedDeal } | { readonly code: string; readonly message: string }

/** Asks providers for their signature, best first. */
export class Proposer {
  readonly #c: ProposerComponents
  readonly #network: string

  constructor(components: ProposerComponents, network: string) {
    this.#c = components
    this.#network = network
  }

  /** One walk down the ranking; it ends early when another solver's deal is heard of. */
  async walk(job: WaitingJob): Promise<Proposed> {
    const need = jobNeedOf(job.id, job.signed, await this.#c.chain.params())
    const ranking = this.#c.book.search(need, { limit: MAX_EXPLAINED, skip: (peerId) => job.spoiled.has(peerId) })
    const { candidates } = ranking
    // Now: by the time that one has signed, its offer has been replaced by one with less to sell.
    const offers = candidates.flatMap(({ resting }) => this.#c.envelopeOf(resting.id) ?? [])
    const look = { need, ranking, turn: job.turn, atS: this.#headTimeS(), seen: summarize(this.#c.book, need) }
    const explained: ExplainedCandidate[] = candidates.map(explainCandidate)
    for (const [index, candidate] of candidates.entries()) {
      job.stop.signal.throwIfAborted()
      if (job.yieldsUntilMs() > this.#c.clock.nowMs()) return { type: 'none' }
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
      const match = { signed: answer.signed, round, explanation: explainMatch({ ...look, candidates: explained }) }
      return { type: 'signed', ready: { match, offers, contact: candidate.resting.offer.contact } }
    }
    return { type: 'none' }
  }

  async #propose(job: WaitingJob, need: JobNeed, candidate: Candidate): Promise<Answer> {
    const { chain, rpc } = this.#c
    const { signed } = job
    const { signal } = job.stop
    const deal = await this.#dealFor(job, need, candidate)
    try {
      const answer = await rpc.call(candidate.resting.offer.contact, proposeProtocol(this.#network), { signed, deal, solver: this.#c.certificate() }, signal)
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
    const headTimeS = this.#headTimeS()
    const before = job.sent.get(offer.provider)
    // It may have signed, and its offer have changed by that: a deal on other terms would be a second one for this job, and refused.
    if (before && before.price === candidate.price && before.openBy >= headTimeS + MIN_OPEN_S) return before
    const deal = buildDeal({
      jobOffer: job.id,
      offer: job.signed.offer,
      candidate,
      solver: this.#c.certificate().certificate.wallet,
      params: await chain.params(),
      collateralBps: need.collateralBps,
      fetches: !offer.cached.includes(need.artifact) || job.signed.spec.inputs.length > 0,
      headTimeS
    })
    job.sent.set(offer.provider, deal)
    return deal
  }

  #headTimeS(): number {
    return Math.max(this.#c.chain.headTimeS(), Math.floor(this.#c.clock.nowMs() / 1000))
  }
}

const isSilence = (code: string): boolean => code === 'P2P_TIMEOUT' || code === 'P2P_UNREACHABLE'
