import { randomInt } from 'node:crypto'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { PeerRef } from '../../core/certificate.ts'
import type { Clock } from '../../core/clock.ts'
import { errorMessage, invariant } from '../../core/errors.ts'
import type { Outcome } from '../../core/result.ts'
import type { Verification } from '../../core/verification.ts'
import type { Judged, VerificationStrategy } from '../../mediation/index.ts'
import { createStrategy, firstRuns, judgeRounds, streakFor } from '../../mediation/index.ts'
import type { ClientJob } from '../client/client-job.ts'
import type { JobJournal } from '../client/job-journal.ts'
import { verificationFor } from './check-asked.ts'
import { writeEvidence } from './evidence-bundle.ts'
import type { createRunKeeper, RunInFolder } from './run-keeper.ts'
import { outputsOf } from './run-keeper.ts'

/** A lot is drawn out of so many. */
const LOTS = 2 ** 32
/** As a job's record has them. */
const MAX_FINDINGS = 16
/** Fetch and run; the job's own limit lies inside. */
const MARGIN_MS = 60_000

export interface ResultVerifierComponents {
  readonly keeper: ReturnType<typeof createRunKeeper>
  readonly journal: Pick<JobJournal, 'list'>
  readonly clock: Clock
  /** This node, which has the inputs. */
  self(): PeerRef
}

type Finding = NonNullable<ClientJob['check']>['finding']

interface By {
  readonly verification: Verification
  readonly strategy: VerificationStrategy
  /** Of the provider's run, as it signed it. */
  readonly outcome: Outcome
}

/** A client's own look at a result before it is accepted: runs the job again and compares. Jobs' folders lie below `folder`. */
export class ResultVerifier {
  readonly #c: ResultVerifierComponents
  readonly #folder: string

  constructor(components: ResultVerifierComponents, folder: string) {
    this.#c = components
    this.#folder = folder
  }

  /** What was found, once for each job; undefined: nobody asked. The result must be collected. */
  async check(job: ClientJob, signal: AbortSignal): Promise<Finding> {
    const { check } = job
    if (!check || check.finding) return check?.finding
    invariant(job.result, 'a result is checked when it is there')
    const { outcome } = job.result.result
    const verification = verificationFor(check.asked, job.signed.spec)
    if (!verification) return undefined
    const strategy = createStrategy(verification)
    if (check.asked === 'sample' && !(await this.#isDrawn(job))) return { verdict: 'not-drawn', strategy: strategy.id, score: 0, findings: [], runs: 0 }
    // By the chain alone, which was asked when it came: no run says anything of it.
    if (outcome.class === 'limit' && outcome.limit === 'paid-time')
      return { verdict: 'not-drawn', strategy: strategy.id, score: 0, findings: ['paid time was over'], runs: 0 }
    try {
      return await this.#judge(job, { verification, strategy, outcome }, signal)
    } catch (cause) {
      signal.throwIfAborted()
      // That this machine could not run it says nothing against the provider.
      return { verdict: 'unable', strategy: strategy.id, score: 0, findings: [errorMessage(cause).slice(0, 500)], runs: 0 }
    }
  }

  /** By BOINC's rule over what this client found of the provider so far; nobody else knows the lot. */
  async #isDrawn(job: ClientJob): Promise<boolean> {
    const provider = job.deal?.deal.provider
    const earlier = (await this.#c.journal.list()).filter((other) => other.jobId !== job.jobId && other.deal?.deal.provider === provider)
    let [streak, worthWei] = [0, 0n]
    for (const { check, deal } of earlier) {
      if (check?.finding?.verdict === 'mismatch') break
      if (check?.finding?.verdict !== 'match') continue
      streak++
      worthWei += deal?.deal.price ?? 0n
    }
    const { share } = createStrategy({ strategy: 'adaptive', parameters: {} })
    const counted = streakFor({ streak, worthWei }, job.deal?.deal.price ?? 0n)
    const p = share({ streak: counted, collateralBps: job.deal?.deal.collateralBps ?? 0 }, { missRate: 0, falseRate: 0 })
    return randomInt(LOTS) < p * LOTS
  }

  async #judge(job: ClientJob, by: By, signal: AbortSignal): Promise<Finding> {
    const { spec } = job.signed
    const jobFolder = join(this.#folder, job.jobId)
    const kept: RunInFolder[] = []
    const rerun = async (): Promise<RunInFolder> => {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(spec.timeoutMs + MARGIN_MS)])
      const run = await this.#c.keeper.run(spec, this.#c.self(), limit)
      kept.push(run)
      return run
    }
    try {
      const theirs = await outputsOf(join(jobFolder, 'outputs'), by.outcome, signal)
      const first = await firstRuns(by.strategy, rerun, signal)
      const judged = await judgeRounds({ strategy: by.strategy, theirs, first, rerun }, signal)
      const { verdict, score, findings } = judged.comparison
      const lost = verdict === 'mismatch' ? await this.#keepEvidence(job, { ...judged, verification: by.verification, folder: kept.at(-1)?.folder ?? '' }) : []
      return { verdict, strategy: by.strategy.id, score, findings: [...lost, ...findings].slice(0, MAX_FINDINGS), runs: judged.runs.length }
    } finally {
      await Promise.all(kept.map((run) => run.discard()))
    }
  }

  /** A full disk must not make a wrong result right: what went wrong is a finding more. */
  async #keepEvidence(job: ClientJob, found: Judged & { readonly verification: Verification; readonly folder: string }): Promise<readonly string[]> {
    const { verification, comparison, folder } = found
    const runs = found.runs.map(({ digest, outcome }) => ({ digest, outcome }))
    const evidence = { job, verification, comparison, atMs: this.#c.clock.nowMs(), cpuModel: cpus()[0]?.model ?? '', runs, folder }
    try {
      await writeEvidence(join(this.#folder, job.jobId), evidence)
      return []
    } catch (cause) {
      return [`the evidence could not be kept: ${errorMessage(cause).slice(0, 300)}`]
    }
  }
}
