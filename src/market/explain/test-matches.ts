import fc from 'fast-check'
import { createNotary } from '../../chain/signing/notary.ts'
import { DOMAIN } from '../../chain/signing/test-nouns.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import type { Hex } from '../../core/primitives.ts'
import { ZERO_ADDRESS } from '../../core/primitives.ts'
import { rankingId } from '../../core/ranking.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { testSpec } from '../../core/test-spec.ts'
import type { Standing } from '../book/constraints.ts'
import { jobNeedOf } from '../book/need.ts'
import { ResourceBook } from '../book/resource-book.ts'
import { MODULES, peer, resourceOfferArb, standingArb, wallet } from '../book/test-offers.ts'
import { buildJobOffer } from '../offer/build-job-offer.ts'
import type { Match } from '../offer/match.ts'
import { MAX_EXPLAINED } from '../offer/match.ts'
import { buildDeal } from '../solver/build-deal.ts'
import { Turns } from '../solver/turns.ts'
import { explainCandidate, explainMatch, summarize } from './explain-match.ts'
import { rankingOf } from './ranking.ts'

/** Matches as an honest solver makes them, from any book and any job: without a network, a chain or a wallet. */
export const notary = createNotary(DOMAIN)
const unsigned: Hex = `0x${'11'.repeat(65)}`
const PARAMS = { minCollateralBps: 20_000, version: 1 }

const spec = testSpec({
  module: { name: 'cowsay', version: '1' },
  engine: { type: 'wasm', module: MODULES[0] ?? '', moduleBytes: 1_000 },
  outputs: [{ path: '/outputs', maxBytes: 1_000, maxFiles: 1 }],
  resources: { cpuMilli: 500, memoryBytes: 1e6, diskBytes: 0, gpus: [] }
})

export interface Explained {
  readonly match: Match
  readonly job: SignedJobOffer
  readonly offers: readonly ResourceOffer[]
}

const weight = fc.constantFrom(0, 1, 10, 100)
const weights = fc.record({ price: weight, reputation: weight, stake: weight, locality: weight, cached: weight, load: weight, hardware: weight })

/** A job with its solver and how many of the best refused. */
const caseArb = fc.record({
  sellers: fc.array(fc.record({ offer: resourceOfferArb, standing: standingArb }), { minLength: 1, maxLength: 12 }),
  weights,
  maxPrice: fc.constantFrom(10_000n, 10n ** 18n, 1n << 75n),
  nonce: fc.bigInt({ min: 0n, max: 1n << 64n }),
  asked: fc.nat(3),
  stakes: fc.array(fc.bigInt({ min: 1n, max: 10n ** 24n }), { minLength: 1, maxLength: 12 })
})
type Case = typeof caseArb extends fc.Arbitrary<infer T> ? T : never

export const explainedArb: fc.Arbitrary<Explained> = caseArb.map(explained).filter((made) => made !== undefined)

/** A job that each offer may win. */
function explained({ sellers, asked, stakes, ...wanted }: Case): Explained | undefined {
  const job = jobOf(wanted)
  const jobOffer = notary.jobOfferId(job.offer)
  const need = jobNeedOf(jobOffer, job, PARAMS)
  const book = new ResourceBook()
  for (const { offer, standing } of sellers) book.upsert(willing(offer), ample(standing))
  const ranking = book.search(need, { limit: MAX_EXPLAINED })
  const at = Math.min(asked, ranking.candidates.length - 1)
  const chosen = ranking.candidates[at]
  if (!chosen) return undefined
  const solvers = new Map(stakes.map((stake, n) => [wallet(500 + n), stake] as const))
  const solver = wallet(500)
  const turn = new Turns({ clock: { nowMs: () => 0 } }).of(jobOffer, solvers, solver)
  const candidates = ranking.candidates.map((candidate, index) => ({
    ...explainCandidate(candidate),
    ...(index < at && { answer: 'refused' as const, reason: 'MARKET_CPU' }),
    ...(index === at && { answer: 'chosen' as const })
  }))
  const explanation = explainMatch({ need, ranking, candidates, turn, atS: 1_800_000_000, seen: summarize(book, need) })
  const terms = { jobOffer, offer: job.offer, candidate: chosen, solver, params: PARAMS as Parameters<typeof buildDeal>[0]['params'] } // buildDeal reads the version only
  const deal = buildDeal({ ...terms, collateralBps: need.collateralBps, fetches: false, headTimeS: 1_800_000_000 })
  const signed = { deal, providerSignature: unsigned, offer: job.offer, offerSignature: unsigned }
  return { match: worded({ signed, round: 0, word: unsigned, explanation }), job, offers: [...book.all()].map(({ offer }) => offer) }
}

/** With its word for the ranking that it explains, as one who lies would give it too. */
export const worded = (match: Omit<Match, 'ranking'>): Match => ({ ...match, ranking: rankingId(rankingOf(match.explanation, match.signed.offer)) })

const willing = (offer: ResourceOffer): ResourceOffer => ({
  ...offer,
  withdrawn: false,
  engines: ['wasm'],
  modules: { allow: [], deny: [] },
  mediators: [],
  price: { ...offer.price, perModule: {} }
})
const ample = (standing: Standing): Standing => ({ ...standing, freeStake: 1n << 100n })

function jobOf({ weights: asked, maxPrice, nonce }: Pick<Case, 'weights' | 'maxPrice' | 'nonce'>): SignedJobOffer {
  const preferences = { weights: asked, contact: { peerId: peer(77), addrs: ['/ip4/80.1.2.9/tcp/1'] } }
  const offer = buildJobOffer(spec, preferences, {
    ...{ client: wallet(999), maxPrice, maxSolverFee: 1n, storageS: 0, deadlineS: 0, minCollateralBps: 20_000, expiryS: 1_800_000_300, nonce },
    ...{ target: ZERO_ADDRESS, excluded: [wallet(3)], solvers: [], mediators: [], confirm: false }
  })
  return { offer, signature: unsigned, spec, preferences }
}
