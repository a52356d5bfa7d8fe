import { join } from 'node:path'
import type { FetchProgress } from '../../p2p/blobs.ts'
import type { CheckView, JobView } from '../client-api.ts'
import { describeOutcome } from '../provider/run-deal.ts'
import { EVIDENCE_FOLDER } from '../verify/evidence-bundle.ts'
import type { ClientJob } from './client-job.ts'

function checkView({ asked, finding }: NonNullable<ClientJob['check']>, folder: string): CheckView {
  return { asked, ...(finding && { finding }), ...(finding?.verdict === 'mismatch' && { evidence: join(folder, EVIDENCE_FOLDER) }) }
}

/** A job's record as plain JSON for the screen and for scripts. `folder`: where jobs keep their files. */
export function jobView(job: ClientJob, folder: string, fetched?: FetchProgress): JobView {
  const { offer, spec } = job.signed
  const { deal } = job.deal ?? {}
  // One that was refused is kept as evidence, and is not what the job gave.
  const result = job.collected ? (job.recovered ?? job.result?.result) : undefined
  return {
    jobId: job.jobId,
    module: `${spec.module.name}:${spec.module.version}`,
    createdAtMs: job.createdAtMs,
    state: job.state,
    trace: job.trace.map(({ state, atMs, detail }) => (detail === undefined ? { state, atMs } : { state, atMs, detail })),
    maxPriceWei: offer.maxPrice.toString(),
    ...(job.dealId && { dealId: job.dealId }),
    ...(deal && { priceWei: deal.price.toString(), provider: deal.provider, solver: deal.solver }),
    ...(result && { outputsCid: result.outputsCid, outputsBytes: result.outputsBytes, outcome: describeOutcome(result.outcome) }),
    ...(result && { exitCode: result.outcome.class === 'exit' ? result.outcome.exitCode : result.outcome.class === 'ok' ? 0 : 1 }),
    ...(fetched && { fetched: { bytes: fetched.bytes, totalBytes: fetched.totalBytes ?? fetched.bytes } }),
    ...(job.waiting && { waiting: job.waiting }),
    ...(job.failure && { failure: job.failure }),
    ...(job.paid && { paidWei: job.paid.amount.toString(), paidTx: job.paid.txHash }),
    ...(job.paid?.keptUntilS !== undefined && { keptUntilMs: job.paid.keptUntilS * 1000 }),
    ...(job.collected && { folder: join(folder, job.jobId) }),
    ...(job.check && { check: checkView(job.check, join(folder, job.jobId)) }),
    ...(job.metered && { metered: { ...job.metered, budgetWei: job.metered.budgetWei.toString(), boughtWei: job.metered.boughtWei.toString() } }),
    ...(job.retryOf && { retryOf: job.retryOf }),
    ...(job.reference !== undefined && { reference: job.reference })
  }
}
