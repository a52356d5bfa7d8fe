import type { Chain } from '../../chain/ports.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { resourceOfferId } from '../../core/resource-offer.ts'
import { firstFailing } from '../book/constraints.ts'
import { jobNeedOf } from '../book/need.ts'
import { derivedFields } from '../offer/build-job-offer.ts'
import type { CertificateCheck } from '../offer/certificate-check.ts'
import { exposureOf, lockOf } from '../price/deal-money.ts'
import { priceNeedOf, priceOf } from '../price/price-of.ts'
import type { Proposal } from '../solver/propose.ts'
import type { Refusal } from './capacity-ledger.ts'

/** The farthest ahead that the chain accepts. */
const MAX_OPEN_AHEAD_S = 30

export interface ProposalJudgeComponents {
  readonly chain: Chain
  readonly certificates: CertificateCheck
  /** This provider's offer as it was last told. */
  offer(): ResourceOffer
  /** Offers told lately, by id: a solver may not have heard the last one yet. */
  knows(resourceOffer: Bytes32): boolean
}

/** All that a provider wants to be sure of before it commits, cheapest first. Undefined: sign. docs/protocol/market.md §7 */
export async function judgeProposal(proposal: Proposal, from: string, c: ProposalJudgeComponents): Promise<Refusal | undefined> {
  const { deal, signed, solver } = proposal
  if (solver.certificate.peerId !== from || solver.certificate.wallet !== deal.solver) return refuse('MARKET_WRONG_SOLVER', 'the deal names another solver')
  if (!c.chain.isStaked(deal.solver, 'solver')) return refuse('MARKET_SOLVER_UNSTAKED', 'the solver has no stake')
  const own = c.offer()
  return judgeTerms(proposal, own, c) ?? (await judgeSignatures(proposal, c)) ?? judgeMoney(proposal, { provider: own.provider, signed }, c)
}

function judgeTerms({ deal, signed }: Proposal, own: ResourceOffer, c: ProposalJudgeComponents): Refusal | undefined {
  const { offer, spec } = signed
  const head = c.chain.headTimeS()
  const derived = derivedFields(spec)
  if (deal.provider !== own.provider) return refuse('MARKET_WRONG_PROVIDER', 'the deal names another provider')
  if (!c.knows(deal.resourceOffer) && deal.resourceOffer !== resourceOfferId(own))
    return refuse('MARKET_OFFER_STALE', 'the deal is for an offer that this node no longer makes')
  if (deal.jobOffer !== c.chain.notary.jobOfferId(offer)) return refuse('MARKET_WRONG_OFFER', 'the deal is for another job offer')
  if (derived.jobSpec !== offer.jobSpec || deal.jobSpec !== offer.jobSpec) return refuse('MARKET_WRONG_SPEC', 'the JobSpec is not the one that was signed')
  if (deal.openBy < head || deal.openBy > head + MAX_OPEN_AHEAD_S || offer.expiryS < head) return refuse('MARKET_TOO_LATE', 'the deal can no longer be opened')
  if (deal.timeoutS !== offer.timeoutS || deal.verification !== offer.verification)
    return refuse('MARKET_WRONG_TERMS', 'time limit or verification are not those of the offer')
  if (deal.collateralBps > own.collateralBps)
    return refuse('MARKET_COLLATERAL', `collateral of ${deal.collateralBps / 10_000} times the price is more than this node offers`)
  const price = priceOf(own.price, priceNeedOf(spec))
  if (deal.price < price) return refuse('MARKET_PRICE_TOO_LOW', `the price is ${deal.price} wei, this node asks ${price}`)
  return undefined
}

async function judgeSignatures({ signed, solver }: Proposal, c: ProposalJudgeComponents): Promise<Refusal | undefined> {
  if (!(await c.certificates.isSigned(solver))) return refuse('MARKET_WRONG_SOLVER', 'the solver’s certificate does not hold')
  if (!(await c.chain.notary.verifyJobOffer(signed.offer, signed.signature))) return refuse('MARKET_WRONG_OFFER', 'the job offer is not signed by its client')
  return undefined
}

async function judgeMoney(
  { deal }: Proposal,
  at: { readonly provider: Address; readonly signed: Proposal['signed'] },
  c: ProposalJudgeComponents
): Promise<Refusal | undefined> {
  const { offer } = at.signed
  const [params, escrow, stake, used] = await Promise.all([
    c.chain.params(),
    c.chain.escrowOf(offer.client),
    c.chain.stakeOf(at.provider, 'provider'),
    c.chain.isNonceUsed(offer.client, offer.nonce)
  ])
  if (used) return refuse('MARKET_NONCE_USED', 'the job has a deal already or was cancelled')
  if (deal.paramsVersion !== params.version) return refuse('MARKET_WRONG_TERMS', 'the deal is bound to other protocol parameters')
  if (escrow.free < lockOf(deal.price, params, deal.solverFee)) return refuse('MARKET_CLIENT_POOR', 'the client’s escrow does not cover the deal')
  if (stake.free < exposureOf(deal)) return refuse('MARKET_STAKE_TOO_LOW', 'this node’s free stake does not cover the deal')
  const failing = firstFailing(
    { offer: { ...c.offer(), capacity: FULL }, standing: { stake: stake.stake, freeStake: stake.free, reputation: 0 } },
    jobNeedOf(deal.jobOffer, at.signed, params)
  )
  return failing && failing.code !== 'MARKET_NO_GPU' ? failing : undefined // capacity and GPUs are the ledger's to judge, at the moment it promises them
}

const FULL = { cpuMilli: Number.MAX_SAFE_INTEGER, memoryBytes: Number.MAX_SAFE_INTEGER, diskBytes: Number.MAX_SAFE_INTEGER, gpus: [] }

const refuse = (code: string, message: string): Refusal => ({ code, message })
