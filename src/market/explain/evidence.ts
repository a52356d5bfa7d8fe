import { z } from 'zod'
import type { BondProof, BrokenRanking, SignedWord, TwoWords } from '../../chain/bonds/ports.ts'
import type { Notary } from '../../chain/ports.ts'
import { createCodec, hashOf } from '../../core/codec.ts'
import { MAX_GOSSIP_BYTES } from '../../core/envelope.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import { signedJobOfferCodec } from '../../core/job-offer.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import { bytes32Schema, bytesSchema, countSchema } from '../../core/primitives.ts'
import { rankingId } from '../../core/ranking.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { resourceOfferCodec } from '../../core/resource-offer.ts'
import type { Table } from '../../store/repository.ts'
import { judgeHashes } from '../offer/judge-job-offer.ts'
import type { Match } from '../offer/match.ts'
import { MAX_EXPLAINED, matchCodec } from '../offer/match.ts'
import { decodeSealed } from '../offer/sealed.ts'
import { marketTopicId } from '../offer/topic-id.ts'
import { findFault } from './judge-explanation.ts'
import { rankingOf } from './ranking.ts'
import { rankingFault } from './ranking-fault.ts'
import { recompute } from './recompute.ts'
import type { SignatureComponents } from './signed-match.ts'
import { openMatch } from './signed-match.ts'

const messageSchema = bytesSchema.refine(({ length }) => length <= MAX_GOSSIP_BYTES, 'larger than any message')

/** Signed words of a solver that can't both, or can't at all, be an honest one's. All of it as it was sent: anyone can check it. */
export const evidenceSchema = z.discriminatedUnion('type', [
  /** Two matches of one solver for one job with one number, and two deals or two rankings. */
  z.strictObject({ type: z.literal('two-deals'), first: messageSchema, second: messageSchema }),
  /** A match whose explanation contradicts itself or its deal. */
  z.strictObject({ type: z.literal('explanation'), match: messageSchema }),
  /** A match whose explanation is not what the job and the offers make: with the bodies of both. */
  z.strictObject({ type: z.literal('ranking'), match: messageSchema, job: messageSchema, offers: z.array(messageSchema).max(MAX_EXPLAINED) })
])
export type Evidence = z.output<typeof evidenceSchema>

/** Two messages, or a match with its job and eight offers. */
const MAX_EVIDENCE_BYTES = (MAX_EXPLAINED + 3) * MAX_GOSSIP_BYTES
export const evidenceCodec = createCodec('Evidence', evidenceSchema, MAX_EVIDENCE_BYTES)

const keptSchema = z.strictObject({ id: bytes32Schema, atMs: countSchema, evidence: evidenceSchema })
export type KeptEvidence = z.output<typeof keptSchema>
const keptCodec = createCodec('KeptEvidence', keptSchema, MAX_EVIDENCE_BYTES + 1024)
export const evidenceTable: Table<Bytes32, KeptEvidence> = {
  bucket: 'market/evidence',
  key: (id) => id,
  encode: keptCodec.encode,
  decode: keptCodec.decode
}

/** What of it the chain can judge (contracts/src/SolverBonds.sol): two words, or one for a ranking that contradicts itself. Undefined: of another kind, or no matches at all. */
export function bondProofOf(evidence: Evidence, network: string, notary: Pick<Notary, 'dealId'>): BondProof | undefined {
  const said = (envelope: Uint8Array): Match => decodeSealed(marketTopicId(network, 'match'), matchCodec, envelope).body
  try {
    return evidence.type === 'two-deals' ? twoWords(said(evidence.first), said(evidence.second), notary) : brokenRanking(said(evidence.match), notary)
  } catch {
    return undefined // anyone's bytes: that they are none is the answer
  }
}

const wordOf = ({ signed: { deal }, round, ranking, word }: Match, { dealId }: Pick<Notary, 'dealId'>): SignedWord => ({
  ...{ jobOffer: deal.jobOffer, round, dealId: dealId(deal), ranking },
  signature: word
})

function twoWords(first: Match, second: Match, notary: Pick<Notary, 'dealId'>): TwoWords {
  return { type: 'two-words', solver: first.signed.deal.solver, one: wordOf(first, notary), other: wordOf(second, notary) }
}

/** Its word must be for that very ranking: for another's the chain has nothing to compute with. */
function brokenRanking(match: Match, notary: Pick<Notary, 'dealId'>): BrokenRanking | undefined {
  const { deal, offer } = match.signed
  const ranking = rankingOf(match.explanation, offer)
  if (rankingId(ranking) !== match.ranking || rankingFault(ranking, deal) === 'none') return undefined
  return { type: 'ranking', solver: deal.solver, one: wordOf(match, notary), deal, ranking }
}

export const evidenceId = (evidence: Evidence): Bytes32 => hashOf(evidence)

export interface EvidenceComponents extends SignatureComponents {
  readonly notary: Pick<Notary, 'jobOfferId' | 'dealId' | 'verifyCertificate'>
}

/** What evidence proves, or why it proves nothing. */
export type EvidenceFinding =
  | {
      readonly proven: true
      readonly solver: Address
      readonly jobOffer: Bytes32
      readonly faults: readonly { readonly code: string; readonly message: string }[]
    }
  | { readonly proven: false; readonly message: string }

const proves = (message: string): EvidenceFinding => ({ proven: false, message })

/** Without a network and without a chain: signatures and arithmetic. Whether the solver is staked, and what it loses, is for the chain to say. */
export async function judgeEvidence(evidence: Evidence, network: string, c: EvidenceComponents): Promise<EvidenceFinding> {
  const matches: Match[] = []
  for (const envelope of evidence.type === 'two-deals' ? [evidence.first, evidence.second] : [evidence.match]) {
    const opened = await openMatch(envelope, network, c)
    if ('problem' in opened) return proves(opened.problem)
    matches.push(opened.body)
  }
  const [first, second] = matches
  if (!first) return proves('there is no match in it')
  const faults = second ? twoDeals(first, second, c) : faultsOf(first, evidence, c)
  const { solver, jobOffer } = first.signed.deal
  return faults.length > 0 ? { proven: true, solver, jobOffer, faults } : proves('what its solver signed does hold together')
}

function twoDeals(first: Match, second: Match, { notary }: EvidenceComponents) {
  const [a, b] = [first.signed.deal, second.signed.deal]
  if (a.solver !== b.solver || a.jobOffer !== b.jobOffer || first.round !== second.round) return []
  const asIts = `as its number ${first.round} for job ${a.jobOffer}`
  const [one, other] = [notary.dealId(a), notary.dealId(b)]
  if (one !== other) return [{ code: 'MARKET_TWO_DEALS', message: `announced deal ${one} and deal ${other} ${asIts}` }]
  if (first.ranking === second.ranking) return []
  return [{ code: 'MARKET_TWO_RANKINGS', message: `explained deal ${one} by ranking ${first.ranking} and by ranking ${second.ranking} ${asIts}` }]
}

function faultsOf(match: Match, evidence: Evidence, { notary }: EvidenceComponents) {
  const fault = findFault(match)
  if (evidence.type !== 'ranking') return fault ? [fault] : []
  const read = readRanking(evidence)
  if (!read || notary.jobOfferId(read.job.offer) !== match.signed.deal.jobOffer || judgeHashes(read.job).result !== 'accept') return []
  return recompute(match, read.job, read.offers).differences
}

function readRanking({ job, offers }: Extract<Evidence, { type: 'ranking' }>): { job: SignedJobOffer; offers: ResourceOffer[] } | undefined {
  try {
    return { job: signedJobOfferCodec.decode(job), offers: offers.map((bytes) => resourceOfferCodec.decode(bytes)) }
  } catch {
    return undefined // bytes that are none prove nothing
  }
}
