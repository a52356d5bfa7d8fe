import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { signedDealSchema } from '../../core/deal.ts'
import { jobSpecSchema } from '../../core/job-spec.ts'
import type { Outcome } from '../../core/result.ts'
import { signedResultSchema } from '../../core/result.ts'
import type { Verification } from '../../core/verification.ts'
import type { Comparison } from '../../mediation/index.ts'
import type { ClientJob } from '../client/client-job.ts'

export interface Evidence {
  readonly job: ClientJob
  readonly verification: Verification
  readonly comparison: Comparison
  readonly atMs: number
  readonly cpuModel: string
  /** Fresh runs: what each gave. */
  readonly runs: readonly { readonly digest: string; readonly outcome: Outcome }[]
  /** The outputs of one of them. */
  readonly folder: string
}

/** The name of the folder with it, beside the job's outputs. */
export const EVIDENCE_FOLDER = 'evidence'

/**
 * What anyone needs to see the same: the signed deal and result, the JobSpec, how it was compared, and `rerun/`, the outputs that this node found;
 * the provider's lie beside it as `../outputs`. Whole or not there.
 */
export async function writeEvidence(jobFolder: string, evidence: Evidence): Promise<string> {
  const target = join(jobFolder, EVIDENCE_FOLDER)
  const making = `${target}.part`
  await rm(making, { recursive: true, force: true }) // of a crash
  await mkdir(making, { recursive: true })
  await cp(evidence.folder, join(making, 'rerun'), { recursive: true })
  await writeFile(join(making, 'evidence.json'), `${JSON.stringify(documentOf(evidence), null, 2)}\n`)
  await rm(target, { recursive: true, force: true })
  await rename(making, target)
  return target
}

function documentOf({ job, verification, comparison, atMs, cpuModel, runs }: Evidence): unknown {
  const { jobId, dealId, signed, deal, result } = job
  return {
    v: 1,
    jobId,
    dealId,
    atMs,
    verification,
    comparison,
    rerun: { cpuModel, runs },
    spec: z.encode(jobSpecSchema, signed.spec),
    deal: deal && z.encode(signedDealSchema, deal),
    result: result && z.encode(signedResultSchema, result)
  }
}
