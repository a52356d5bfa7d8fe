import type { Notary } from '../chain/ports.ts'
import type { PeerRef, SignedCertificate } from '../core/certificate.ts'
import { digestOfCid } from '../core/codec.ts'
import type { Deal } from '../core/deal.ts'
import type { JobSpec } from '../core/job-spec.ts'
import { jobSpecId } from '../core/job-spec.ts'
import type { Bytes32 } from '../core/primitives.ts'
import type { Outcome, Result } from '../core/result.ts'
import type { Rpc } from '../p2p/protocol.ts'
import { MediationError } from './errors.ts'
import type { EvidenceRequest, EvidenceResponse } from './evidence.ts'
import { evidenceProtocol } from './evidence.ts'
import { firstRuns, judgeRounds } from './judge-rounds.ts'
import { createStrategy } from './strategies/create-strategy.ts'
import type { RunOutputs, VerificationStrategy } from './strategies/strategy.ts'

export interface RerunDealComponents {
  readonly rpc: Pick<Rpc, 'call'>
  readonly notary: Notary
  certificate(): SignedCertificate
  /** The executor, as mediation sees it: fetches module and inputs by CID, runs, and digests; throws when the run said nothing. */
  readonly runner: JobRunner
  /** Keeps files, for strategies that look into them; absent: those deals can't be judged here. */
  readonly keeper?: RunKeeper
}

export interface JobRunner {
  run(spec: JobSpec, from: PeerRef, signal: AbortSignal): Promise<{ readonly digest: Bytes32; readonly outcome: Outcome }>
}

/** Outputs with their files, there until they are discarded. */
export interface KeptRun extends RunOutputs {
  discard(): Promise<void>
}

export interface RunKeeper {
  run(spec: JobSpec, from: PeerRef, signal: AbortSignal): Promise<KeptRun>
  /** The provider's own, pulled by CID within the JobSpec's limits. Their digest is computed from what came. */
  fetch(result: Result, at: { readonly spec: JobSpec; readonly from: PeerRef }, signal: AbortSignal): Promise<KeptRun>
}

export interface Rerun {
  readonly dealId: Bytes32
  readonly module: string
  readonly match: boolean
  /** How alike they are by the deal's strategy, 0 to 1, and what differs. */
  readonly score: number
  readonly findings: readonly string[]
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
  const strategy = createStrategy(job.spec.verification)
  const bench = benchOf(c, { spec: job.spec, from: provider, strategy })
  try {
    const first = await firstRuns(strategy, bench.rerun, signal)
    const result = await committedResult(c, settled, await ask('result'))
    const theirs = await bench.theirs(result, signal)
    const { comparison, runs } = await judgeRounds({ strategy, theirs, first, rerun: bench.rerun }, signal)
    const { verdict, score, findings } = comparison
    const module = `${job.spec.module.name} ${job.spec.module.version}`
    if (verdict === 'unsure')
      throw new MediationError(
        { code: 'MEDIATION_UNSURE', dealId, findings },
        `by ${strategy.id} the result of deal ${dealId} is neither right nor wrong: ${findings.join('; ')}`
      )
    return { dealId, module, match: verdict === 'match', score, findings, expected: result.digest, found: runs.at(-1)?.digest ?? result.digest }
  } finally {
    await bench.clear()
  }
}

/** Runs side by side with the provider's: by digest alone, or with their files where the strategy looks into them. */
function benchOf(c: RerunDealComponents, at: { readonly spec: JobSpec; readonly from: PeerRef; readonly strategy: VerificationStrategy }) {
  const { spec, from, strategy } = at
  const { keeper } = c
  const notRun = (why: string): MediationError =>
    new MediationError({ code: 'MEDIATION_NOT_RUN', module: spec.module.name, why }, `${spec.module.name} could not be run again: ${why}`)
  if (strategy.needs === 'nothing') throw notRun('its module does not say that two runs give the same')
  if (strategy.needs === 'digest') {
    return {
      rerun: async (signal: AbortSignal): Promise<RunOutputs> => bare(await c.runner.run(spec, from, signal)),
      theirs: async (result: Result): Promise<RunOutputs> => bare(result),
      clear: async (): Promise<void> => {}
    }
  }
  if (!keeper) throw notRun(`its strategy ${strategy.id} looks into files, and this node keeps none`)
  const kept: KeptRun[] = []
  const keep = (run: KeptRun): KeptRun => {
    kept.push(run)
    return run
  }
  return {
    rerun: async (signal: AbortSignal): Promise<RunOutputs> => keep(await keeper.run(spec, from, signal)),
    theirs: async (result: Result, signal: AbortSignal): Promise<RunOutputs> => {
      const run = keep(await keeper.fetch(result, at, signal))
      if (run.digest === result.digest) return run
      throw new MediationError(
        { code: 'MEDIATION_NO_EVIDENCE', dealId: result.dealId, refusal: 'outputs' },
        `the files that the provider of deal ${result.dealId} shows have the digest ${run.digest}, it signed ${result.digest}`
      )
    },
    clear: async (): Promise<void> => void (await Promise.all(kept.map((run) => run.discard())))
  }
}

/** A run of which nothing but the digest is known. */
const bare = ({ digest, outcome }: { readonly digest: Bytes32; readonly outcome: Outcome }): RunOutputs => ({
  digest,
  outcome,
  files: [],
  read: () => Promise.reject(new Error('invariant: this strategy compares digests'))
})

async function committedResult(c: RerunDealComponents, { deal, resultHash }: SettledDeal, answer: EvidenceResponse): Promise<Result> {
  const dealId = c.notary.dealId(deal)
  if (answer.type !== 'result') throw noEvidence(dealId, answer)
  const { result } = answer.signed
  const { digest, outcome, salt } = result
  const committed = c.notary.resultHash({ dealId, provider: deal.provider, digest, outputsDigest: digestOfCid(result.outputsCid), outcome, salt })
  if (committed === resultHash) return result
  throw new MediationError(
    { code: 'MEDIATION_NO_EVIDENCE', dealId, refusal: 'result' },
    `the result that the provider of deal ${dealId} shows is not the one it was paid for`
  )
}

function noEvidence(dealId: Bytes32, response: EvidenceResponse): MediationError {
  const refusal = response.type === 'refused' ? response.message : `a ${response.type} instead`
  return new MediationError({ code: 'MEDIATION_NO_EVIDENCE', dealId, refusal }, `the provider of deal ${dealId} does not show what a re-run needs: ${refusal}`)
}
