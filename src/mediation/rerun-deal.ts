import type { Notary } from '../chain/ports.ts'
import type { PeerRef, SignedCertificate } from '../core/certificate.ts'
import { digestOfCid } from '../core/codec.ts'
import type { Deal } from '../core/deal.ts'
import type { JobSpec } from '../core/job-spec.ts'
import { jobSpecId } from '../core/job-spec.ts'
import type { Bytes32 } from '../core/primitives.ts'
import type { Outcome } from '../core/result.ts'
import type { Rpc } from '../p2p/protocol.ts'
import { MediationError } from './errors.ts'
import type { EvidenceRequest, EvidenceResponse } from './evidence.ts'
import { evidenceProtocol } from './evidence.ts'

export interface RerunDealComponents {
  readonly rpc: Pick<Rpc, 'call'>
  readonly notary: Notary
  certificate(): SignedCertificate
  /** The executor, as mediation sees it: fetches module and inputs by CID, runs, and digests; throws when the run said nothing. */
  readonly runner: JobRunner
}

export interface JobRunner {
  run(spec: JobSpec, from: PeerRef, signal: AbortSignal): Promise<{ readonly digest: Bytes32; readonly outcome: Outcome }>
}

export interface Rerun {
  readonly dealId: Bytes32
  readonly module: string
  readonly match: boolean
  /** What the provider committed to, and what this node found. */
  readonly expected: Bytes32
  readonly found: Bytes32
}

export interface SettledDeal {
  readonly network: string
  readonly deal: Deal
  /** As the chain has it: the provider can't show another result now. */
  readonly resultHash: Bytes32
  readonly provider: PeerRef
}

/** Runs a settled deal's job again from its JobSpec and compares. The provider's digest is asked for only after the own run. */
export async function rerunDeal(c: RerunDealComponents, settled: SettledDeal, signal: AbortSignal): Promise<Rerun> {
  const { deal, provider, network } = settled
  const dealId = c.notary.dealId(deal)
  const ask = async (part: EvidenceRequest['part']): Promise<EvidenceResponse> =>
    c.rpc.call(provider, evidenceProtocol(network), { dealId, part, author: c.certificate() }, signal)

  const job = await ask('job')
  if (job.type !== 'job') throw noEvidence(dealId, job)
  const found = jobSpecId(job.spec)
  if (found !== deal.jobSpec) {
    throw new MediationError(
      { code: 'MEDIATION_WRONG_JOB', dealId, expected: deal.jobSpec, found },
      `the provider of deal ${dealId} showed JobSpec ${found}, the deal is about ${deal.jobSpec}`
    )
  }
  const mine = await c.runner.run(job.spec, provider, signal)

  const answer = await ask('result')
  if (answer.type !== 'result') throw noEvidence(dealId, answer)
  const { result } = answer.signed
  const { digest, outcome, salt } = result
  const committed = c.notary.resultHash({ dealId, provider: deal.provider, digest, outputsDigest: digestOfCid(result.outputsCid), outcome, salt })
  if (committed !== settled.resultHash)
    throw new MediationError(
      { code: 'MEDIATION_NO_EVIDENCE', dealId, refusal: 'result' },
      `the result that the provider of deal ${dealId} shows is not the one it was paid for`
    )
  return { dealId, module: `${job.spec.module.name} ${job.spec.module.version}`, match: mine.digest === digest, expected: digest, found: mine.digest }
}

function noEvidence(dealId: Bytes32, response: EvidenceResponse): MediationError {
  const refusal = response.type === 'refused' ? response.message : `a ${response.type} instead`
  return new MediationError({ code: 'MEDIATION_NO_EVIDENCE', dealId, refusal }, `the provider of deal ${dealId} does not show what a re-run needs: ${refusal}`)
}
