import type { Chain, ProtocolParams } from '../../chain/ports.ts'
import type { Clock } from '../../core/clock.ts'
import type { Deal } from '../../core/deal.ts'
import type { JobSpec, Resources } from '../../core/job-spec.ts'
import type { Address, Bytes32, PeerIdText } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { resourceOfferId } from '../../core/resource-offer.ts'
import { CONSTRAINTS } from '../book/constraints.ts'
import { jobNeedOf } from '../book/need.ts'
import type { CertificateCheck } from '../offer/certificate-check.ts'
import { MAX_CLOCK_SKEW_MS } from '../offer/limits.ts'
import { exposureOf, lockOf } from '../price/deal-money.ts'
import { outputBytesOf, priceNeedOf, priceOf } from '../price/price-of.ts'
import type { Proposal } from '../solver/propose.ts'
import type { CapacityLedger, Funds, LeaseRequest, Refusal } from './capacity-ledger.ts'
import { judgeTerms } from './judge-terms.ts'
import { tooSmallBond } from './too-small-bond.ts'

export interface ProposalJudgeComponents {
  readonly chain: Chain
  readonly clock: Clock
  readonly certificates: CertificateCheck
  /** This provider's offer as it was last told; undefined: none since the start. */
  offer(): ResourceOffer | undefined
  readonly ledger: Pick<CapacityLedger, 'preview'>
  /** Whether what the job brings, by what it declares, and `keptBytes` of results fit beside what is kept: it may look at many blocks, so it is asked late. */
  hasRoomFor(spec: JobSpec, keptBytes: number): Promise<boolean>
  /** Wei that a solver answers with for its word; asked only where the offer asks for some. */
  bondOf(solver: Address): Promise<bigint>
  /** Offers told lately, by id: a solver may not have heard the last one yet. */
  knows(resourceOffer: Bytes32): boolean
}

/** What the ledger needs to promise; all else was checked. */
export interface Approved {
  readonly request: LeaseRequest
  readonly funds: Funds
}

/** An opening mined in time may be seen a moment late. */
const OPEN_LAG_S = 10
/** The ledger's to judge, in the moment in which it promises: free capacity, and stake less other promises. */
const LEFT_TO_LEDGER: ReadonlySet<string> = new Set(['MARKET_CPU', 'MARKET_MEMORY', 'MARKET_DISK', 'MARKET_NO_GPU', 'MARKET_STAKE_TOO_LOW'])

/** All that a provider wants to be sure of before it commits, cheapest first. docs/protocol/market.md §7.2 */
export async function judgeProposal(proposal: Proposal, from: PeerIdText, c: ProposalJudgeComponents): Promise<Refusal | Approved> {
  const params = await c.chain.params() // held in memory by the chain's client
  const { deal, signed } = proposal
  const own = c.offer()
  if (own === undefined) return refuse('MARKET_OFFER_STALE', 'this node has only just started and offers nothing yet')
  const cheap = judgeSolver(proposal, from, c) ?? judgeOwn(proposal, own, c) ?? judgeTerms(deal, signed, { params, nowS: headS(c), cached: own.cached })
  const fit = cheap ?? judgeFit(proposal, own, params)
  if (fit) return fit
  const request = leaseRequestOf({ deal, need: signed.spec.resources }, params, c)
  const refusal = c.ledger.preview(request) ?? (await judgeBond(deal, own, c)) ?? (await judgeSignatures(proposal, c)) ?? (await judgeRoom(proposal, c))
  if (refusal) return refusal
  const asOfMs = c.clock.nowMs()
  const [escrow, stake, used] = await Promise.all([
    c.chain.escrowOf(deal.client),
    c.chain.stakeOf(deal.provider, 'provider'),
    c.chain.isNonceUsed(deal.client, signed.offer.nonce)
  ])
  if (used) return refuse('MARKET_NONCE_USED', 'the job has a deal already or was cancelled')
  return { request, funds: { asOfMs, freeStake: stake.free, clientFree: escrow.free } }
}

/** The lease that a deal asks for. Its time runs by our own clock, from now: block time may be ahead of it. */
export function leaseRequestOf(
  { deal, need }: { readonly deal: Deal; readonly need: Resources },
  params: ProtocolParams,
  c: Pick<ProposalJudgeComponents, 'chain' | 'clock'>
): LeaseRequest {
  const { jobOffer, solver, client, openBy } = deal
  const untilMs = c.clock.nowMs() + Math.max(0, openBy - headS(c)) * 1000 + OPEN_LAG_S * 1000
  const money = { exposure: exposureOf(deal), lock: lockOf(deal.price, params, deal.solverFee) }
  return { dealId: c.chain.notary.dealId(deal), jobOffer, need, solver, client, untilMs, ...money }
}

/** The deal can no longer be opened, nor, `lagS` later, be seen to have been. */
export const isTooLate = (deal: Deal, c: Pick<ProposalJudgeComponents, 'chain' | 'clock'>, lagS = OPEN_LAG_S): boolean => deal.openBy + lagS < headS(c)

/** Blocks come when there are transactions on a quiet chain, so the next one's time is not before our own clock's. */
const headS = (c: Pick<ProposalJudgeComponents, 'chain' | 'clock'>): number => Math.max(c.chain.headTimeS(), Math.floor(c.clock.nowMs() / 1000))

function judgeSolver({ deal, solver }: Proposal, from: PeerIdText, c: ProposalJudgeComponents): Refusal | undefined {
  const { certificate } = solver
  if (certificate.peerId !== from || certificate.wallet !== deal.solver) return refuse('MARKET_WRONG_SOLVER', 'the deal names another solver')
  if (!certificate.roles.includes('solver')) return refuse('MARKET_WRONG_SOLVER', 'the certificate is not one of a solver')
  if (certificate.expiryS * 1000 + MAX_CLOCK_SKEW_MS <= c.clock.nowMs()) return refuse('MARKET_WRONG_SOLVER', 'the solver’s certificate has expired')
  return c.chain.isStaked(deal.solver, 'solver') ? undefined : refuse('MARKET_SOLVER_UNSTAKED', 'the solver has no stake')
}

function judgeOwn({ deal, signed }: Proposal, own: ResourceOffer, c: ProposalJudgeComponents): Refusal | undefined {
  if (deal.provider !== own.provider) return refuse('MARKET_WRONG_PROVIDER', 'the deal names another provider')
  if (signed.spec.metered && !c.chain.extensions)
    return refuse('MARKET_NOT_METERED', 'no further time can be bought on this network, which was deployed before there was any')
  if (own.withdrawn) return refuse('MARKET_OFFER_STALE', 'this node has withdrawn its offer')
  if (own.banned?.includes(deal.solver)) return refuse('MARKET_BANNED', `this node has banned solver ${deal.solver}`)
  if (!c.knows(deal.resourceOffer) && deal.resourceOffer !== resourceOfferId(own))
    return refuse('MARKET_OFFER_STALE', 'the deal is for an offer that this node no longer makes')
  if (deal.jobOffer !== c.chain.notary.jobOfferId(signed.offer)) return refuse('MARKET_WRONG_OFFER', 'the deal is for another job offer')
  if (deal.collateralBps > own.collateralBps)
    return refuse('MARKET_COLLATERAL', `collateral of ${deal.collateralBps / 10_000} times the price is more than this node offers`)
  const price = priceOf(own.price, priceNeedOf(signed))
  return deal.price < price ? refuse('MARKET_PRICE_TOO_LOW', `the price is ${deal.price} wei, this node asks ${price}`) : undefined
}

/** The same constraints as in the book, but for those that only the ledger can judge. */
function judgeFit({ deal, signed }: Proposal, own: ResourceOffer, params: ProtocolParams): Refusal | undefined {
  const seller = { offer: own, standing: { stake: 0n, freeStake: 0n, reputation: 0 } }
  const need = jobNeedOf(deal.jobOffer, signed, params)
  const broken = CONSTRAINTS.find(({ code, holds }) => !LEFT_TO_LEDGER.has(code) && !holds(seller, need))
  return broken && refuse(broken.code, broken.explain(seller, need))
}

async function judgeBond({ solver }: Deal, { minSolverBond = 0n }: ResourceOffer, { bondOf }: ProposalJudgeComponents): Promise<Refusal | undefined> {
  if (minSolverBond === 0n) return undefined
  const bond = await bondOf(solver)
  return bond >= minSolverBond ? undefined : refuse('MARKET_SOLVER_UNBONDED', tooSmallBond(minSolverBond, bond))
}

async function judgeSignatures({ signed, solver }: Proposal, c: ProposalJudgeComponents): Promise<Refusal | undefined> {
  if (!(await c.certificates.isSigned(solver))) return refuse('MARKET_WRONG_SOLVER', 'the solver’s certificate does not hold')
  if (!(await c.chain.notary.verifyJobOffer(signed.offer, signed.signature))) return refuse('MARKET_WRONG_OFFER', 'the job offer is not signed by its client')
  return undefined
}

/** The disk on sale is what a job may write. What it brings is kept beside that, and a disk that it fills stops every other deal. */
async function judgeRoom({ signed: { spec, offer } }: Proposal, c: ProposalJudgeComponents): Promise<Refusal | undefined> {
  // What is kept for an audit goes in a day; what is paid to be kept stays, so it must fit before it is promised.
  const keptBytes = offer.storageS > 0 ? outputBytesOf(spec) : 0
  const what = keptBytes > 0 ? 'the inputs, the module and the result that it is to keep' : 'the inputs and the module'
  return (await c.hasRoomFor(spec, keptBytes)) ? undefined : refuse('MARKET_CAPACITY', `this node has no room for ${what}`)
}

const refuse = (code: string, message: string): Refusal => ({ code, message })
