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
import { evidenceProtocol, TOO_EARLY } from './evidence.ts'
import { firstRuns, judgeRounds } from './judge-rounds.ts'
import { createStrategy } from './strategies/create-strategy.ts'
import type { Comparison, RunOutputs, VerificationStrategy } from './strategies/strategy.ts'

export interface RerunDealComponents {
  readonly rpc: Pick<Rpc, 'call'>
  readonly notary: Notary
  certificate(): SignedCertificate
  /** The executor, as mediation sees it: fetches module and inputs by CID, runs, and digests; throws when the run said nothing. */
  readonly runner: JobRunner
  /** What the chain says that the job gave, where it was ended for want of further time; absent: no job can have been. */
  unpaid?(at: { readonly dealId: Bytes32; readonly spec: JobSpec }, signal: AbortSignal): Promise<FoundOutputs | undefined>
  /** Keeps files, for strategies that look into them; absent: those deals can't be judged here. */
  readonly keeper?: RunKeeper
}

export interface JobRunner {
  run(spec: JobSpec, from: PeerRef, signal: AbortSignal): Promise<FoundOutputs>
}

/** What a resultHash is made of, but for the salt. */
export interface FoundOutputs {
  readonly digest: Bytes32
  readonly outcome: Outcome
  /** sha2-256 of the CID that the files have wherever they are added. */
  readonly outputsDigest: Bytes32
}

/** Outputs with their files, there until they are discarded. */
export interface KeptRun extends RunOutputs {
  outputsDigest(signal: AbortSignal): Promise<Bytes32>
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
  /** The resultHash that the provider committed to, and the one that this node's own run makes with the provider's salt. */
  readonly expected: Bytes32
  readonly found: Bytes32
}

export interface SettledDeal {
  readonly network: string
  readonly deal: Deal
  /** As the chain has it: the provider can't show another result now. */
  readonly resultHash: Bytes32
  readonly provider: PeerRef
  /** Nobody can vote on it any more, so its files are asked for first: a provider that shows none costs no run. */
  readonly isOver?: boolean
}

/**
 * Runs a settled deal's job again from its JobSpec and compares. What the provider found is not asked for: its salt, after the own run, tells whether
 * that is what it committed to. Only strategies that look into files need more, and get it where nobody can vote on the deal any more.
 */
export async function rerunDeal(c: RerunDealComponents, settled: SettledDeal, signal: AbortSignal): Promise<Rerun> {
  const { deal, provider, network, resultHash } = settled
  const dealId = c.notary.dealId(deal)
  const ask = async (part: EvidenceRequest['part']): Promise<EvidenceResponse> =>
    c.rpc.call(provider, evidenceProtocol(network), { dealId, part, author: c.certificate() }, signal)

  const spec = jobOf(settled, dealId, await ask('job'))
  const unpaid = await c.unpaid?.({ dealId, spec }, signal)
  if (unpaid) return compareUnpaid(c, { settled, dealId, spec, unpaid, salt: saltOf(dealId, await ask('salt')) })
  const strategy = createStrategy(spec.verification)
  const bench = benchOf(c, { spec, from: provider, strategy })
  const committed = async (): Promise<Result> => committedResult(c, settled, await ask('result'))
  try {
    if (settled.isOver) await bench.gather(committed, signal)
    const own = await firstRuns(strategy, bench.rerun, signal)
    const salt = saltOf(dealId, await ask('salt'))
    const seal = async (run: OwnRun): Promise<Bytes32> => {
      const { digest, outcome } = run
      const made = c.notary.resultHash({ dealId, provider: deal.provider, digest, outputsDigest: await run.outputsDigest(signal), outcome, salt })
      return isCommitted(made, resultHash) ? resultHash : made
    }
    const { comparison, last } = await bench.judge({ own, seal, resultHash, committed }, signal)
    const { verdict, score, findings } = comparison
    const module = `${spec.module.name} ${spec.module.version}`
    if (verdict === 'unsure')
      throw new MediationError(
        { code: 'MEDIATION_UNSURE', dealId, findings },
        `by ${strategy.id} the result of deal ${dealId} is neither right nor wrong: ${findings.join('; ')}`
      )
    return { dealId, module, match: verdict === 'match', score, findings, expected: resultHash, found: last }
  } finally {
    await bench.clear()
  }
}

interface Unpaid {
  readonly settled: SettledDeal
  readonly dealId: Bytes32
  readonly spec: JobSpec
  readonly unpaid: FoundOutputs
  readonly salt: Bytes32
}

/** No run is needed to know what such a job gave. metered.md §4.3 */
function compareUnpaid({ notary }: RerunDealComponents, { settled, dealId, spec, unpaid, salt }: Unpaid): Rerun {
  const { deal, resultHash } = settled
  const made = notary.resultHash({ dealId, provider: deal.provider, ...unpaid, salt })
  const match = isCommitted(made, resultHash)
  const findings = match ? [] : ['it was ended for want of further time, and its result says otherwise']
  const module = `${spec.module.name} ${spec.module.version}`
  return { dealId, module, match, score: match ? 1 : 0, findings, expected: resultHash, found: match ? resultHash : made }
}

function jobOf({ deal }: SettledDeal, dealId: Bytes32, answer: EvidenceResponse): JobSpec {
  if (answer.type !== 'job') throw noEvidence(dealId, answer)
  const found = jobSpecId(answer.spec)
  if (found === deal.jobSpec) return answer.spec
  throw new MediationError(
    { code: 'MEDIATION_WRONG_JOB', dealId, expected: deal.jobSpec, found },
    `the provider of deal ${dealId} showed JobSpec ${found}, the deal is about ${deal.jobSpec}`
  )
}

function saltOf(dealId: Bytes32, answer: EvidenceResponse): Bytes32 {
  if (answer.type !== 'salt') throw noEvidence(dealId, answer)
  return answer.salt
}

type OwnRun = RunOutputs & Pick<KeptRun, 'outputsDigest'>

interface ToJudge {
  readonly own: readonly OwnRun[]
  /** The resultHash of a run that its provider had salted so. */
  seal(run: OwnRun): Promise<Bytes32>
  readonly resultHash: Bytes32
  committed(): Promise<Result>
}

interface Found {
  readonly comparison: Comparison
  /** The resultHash of the last run; where files are compared, of the first round. */
  readonly last: Bytes32
}

interface Bench {
  /** The provider's files, where the comparison needs them. */
  gather(committed: ToJudge['committed'], signal: AbortSignal): Promise<void>
  rerun(signal: AbortSignal): Promise<OwnRun>
  judge(at: ToJudge, signal: AbortSignal): Promise<Found>
  clear(): Promise<void>
}

/** Runs side by side with the provider's: by resultHash alone, or with their files where the strategy looks into them. */
function benchOf(c: RerunDealComponents, at: RunAt): Bench {
  const { spec, from, strategy } = at
  const { keeper } = c
  if (strategy.needs === 'nothing') throw notRun(spec, 'its module does not say that two runs give the same')
  if (strategy.needs === 'outputs') {
    if (!keeper) throw notRun(spec, `its strategy ${strategy.id} looks into files, and this node keeps none`)
    return fileBench(keeper, at)
  }
  const rerun = async (signal: AbortSignal): Promise<OwnRun> => {
    const run = await c.runner.run(spec, from, signal)
    return { ...bare(run.digest), outcome: run.outcome, outputsDigest: async () => run.outputsDigest }
  }
  return {
    rerun,
    gather: async () => {},
    judge: async ({ own, seal, resultHash }, signal) => {
      const sealed = async (run: OwnRun): Promise<RunOutputs> => bare(await seal(run))
      const first = await Promise.all(own.map(sealed))
      const again = async (limit: AbortSignal): Promise<RunOutputs> => sealed(await rerun(limit))
      const { comparison, runs } = await judgeRounds({ strategy, theirs: bare(resultHash), first, rerun: again }, signal)
      return { comparison, last: runs.at(-1)?.digest ?? resultHash }
    },
    clear: async () => {}
  }
}

interface RunAt {
  readonly spec: JobSpec
  readonly from: PeerRef
  readonly strategy: VerificationStrategy
}

function fileBench(keeper: RunKeeper, at: RunAt): Bench {
  const kept: KeptRun[] = []
  const keep = (run: KeptRun): KeptRun => {
    kept.push(run)
    return run
  }
  const rerun = async (signal: AbortSignal): Promise<KeptRun> => keep(await keeper.run(at.spec, at.from, signal))
  const theirs = async ({ digest, ...result }: Result, signal: AbortSignal): Promise<RunOutputs> => {
    const run = keep(await keeper.fetch({ ...result, digest }, at, signal))
    if (run.digest === digest) return run
    throw new MediationError(
      { code: 'MEDIATION_NO_EVIDENCE', dealId: result.dealId, refusal: 'outputs' },
      `the files that the provider of deal ${result.dealId} shows have the digest ${run.digest}, it signed ${digest}`
    )
  }
  let gathered: RunOutputs | undefined
  return {
    rerun,
    gather: async (committed, signal) => {
      gathered = await theirs(await committed(), signal)
    },
    judge: async ({ own, seal, resultHash, committed }, signal) => {
      const hashes = await Promise.all(own.map(seal))
      // One that is the same to the byte stands for the provider's: nobody has to show anything.
      const twin = own[hashes.indexOf(resultHash)] ?? gathered ?? (await theirs(await committed(), signal))
      const { comparison } = await judgeRounds({ strategy: at.strategy, theirs: twin, first: own, rerun }, signal)
      return { comparison, last: hashes.at(-1) ?? resultHash }
    },
    clear: async () => void (await Promise.all(kept.map((run) => run.discard())))
  }
}

/** A run of which nothing but a hash is known; it stands for the outcome too. */
const bare = (digest: Bytes32): RunOutputs => ({
  digest,
  outcome: { class: 'ok' },
  files: [],
  read: () => Promise.reject(new Error('invariant: this strategy compares digests'))
})

const notRun = (spec: JobSpec, why: string): MediationError =>
  new MediationError({ code: 'MEDIATION_NOT_RUN', module: spec.module.name, why }, `${spec.module.name} could not be run again: ${why}`)

async function committedResult(c: RerunDealComponents, { deal, resultHash }: SettledDeal, answer: EvidenceResponse): Promise<Result> {
  const dealId = c.notary.dealId(deal)
  if (answer.type !== 'result') throw noEvidence(dealId, answer)
  const { result } = answer.signed
  const { digest, outcome, salt } = result
  const committed = c.notary.resultHash({ dealId, provider: deal.provider, digest, outputsDigest: digestOfCid(result.outputsCid), outcome, salt })
  if (isCommitted(committed, resultHash)) return result
  throw new MediationError(
    { code: 'MEDIATION_NO_EVIDENCE', dealId, refusal: 'result' },
    `the result that the provider of deal ${dealId} shows is not the one it was paid for`
  )
}

/** After `claim` the chain has the leading 160 bits of a resultHash only (contracts.md §8.2), and compares no more itself. */
const KEPT_CHARS = '0x'.length + 40
const isCommitted = (made: Bytes32, onChain: Bytes32): boolean => made.slice(0, KEPT_CHARS) === onChain.slice(0, KEPT_CHARS)

function noEvidence(dealId: Bytes32, response: EvidenceResponse): MediationError {
  const refusal = response.type === 'refused' ? response.message : `a ${response.type} instead`
  if (response.type === 'refused' && response.code === TOO_EARLY)
    return new MediationError({ code: TOO_EARLY, dealId, refusal }, `the provider of deal ${dealId} does not show yet what a re-run needs: ${refusal}`)
  return new MediationError({ code: 'MEDIATION_NO_EVIDENCE', dealId, refusal }, `the provider of deal ${dealId} does not show what a re-run needs: ${refusal}`)
}
