import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PeerRef } from '../../core/certificate.ts'
import { digestOfCid } from '../../core/codec.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { Engine } from '../../core/resource-offer.ts'
import { digestResult } from '../../core/result.ts'
import type { Executor } from '../../executor/executor.ts'
import { assignGpus } from '../../market/index.ts'
import type { JobRunner } from '../../mediation/index.ts'
import { MediationError } from '../../mediation/index.ts'
import type { Blobs } from '../../p2p/blobs.ts'
import { cidOfFolder } from '../../p2p/index.ts'
import { listOutputs } from '../outputs.ts'
import type { ModuleShelf } from '../provider/module-shelf.ts'
import { fetchJob } from '../provider/run-deal.ts'

export interface RerunComponents {
  readonly blobs: Blobs
  readonly shelf: ModuleShelf
  readonly executors: ReadonlyMap<Engine, Executor>
}

/** Mediation's runner: the same executor as a provider's, in a folder that is gone afterwards. */
export function createJobRunner(c: RerunComponents, folder: string): JobRunner {
  return {
    run: async (spec, from, signal) => {
      await mkdir(folder, { recursive: true })
      const workDir = await mkdtemp(join(folder, 'rerun-'))
      try {
        return await rerun(c, { spec, from, workDir }, signal)
      } finally {
        await rm(workDir, { recursive: true, force: true })
      }
    }
  }
}

async function rerun(
  c: RerunComponents,
  at: { readonly spec: JobSpec; readonly from: PeerRef; readonly workDir: string },
  signal: AbortSignal
): ReturnType<JobRunner['run']> {
  const { spec } = at
  const executor = c.executors.get(spec.engine.type)
  if (spec.verification.strategy === 'none') throw notRun(spec, 'its module does not say that two runs give the same')
  if (!executor) throw notRun(spec, `this node has no ${spec.engine.type} engine`)
  const gpus = ownGpus(executor, spec)
  const fetched = await fetchJob(c, at, signal)
  const outcome = await executor.run({ jobId: `rerun-${randomUUID()}`, spec, ...fetched, gpus, workDir: at.workDir }, signal)
  if (outcome.kind !== 'completed') throw notRun(spec, `the re-run ended as ${outcome.kind}`)
  const folder = join(at.workDir, 'outputs')
  const digest = digestResult(outcome.outcome, await listOutputs(folder, signal))
  return { digest, outcome: outcome.outcome, outputsDigest: digestOfCid(await cidOfFolder(folder, signal)) }
}

/** Of this machine's, those that the job is to have: without them an engine refuses it. @throws {MediationError} MEDIATION_NOT_RUN when it has none such */
export function ownGpus(executor: Pick<Executor, 'gpus'>, spec: JobSpec): readonly string[] {
  const gpus = assignGpus(executor.gpus, spec.resources.gpus)
  if (gpus) return gpus.map(({ uuid }) => uuid)
  throw notRun(spec, 'this node has not the GPUs that it asks for')
}

const notRun = (spec: JobSpec, why: string): MediationError =>
  new MediationError({ code: 'MEDIATION_NOT_RUN', module: spec.module.name, why }, `${spec.module.name} could not be run again: ${why}`)
