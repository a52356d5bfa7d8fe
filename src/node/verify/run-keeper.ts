import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PeerRef } from '../../core/certificate.ts'
import { digestOfCid } from '../../core/codec.ts'
import { invariant } from '../../core/errors.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { Engine } from '../../core/resource-offer.ts'
import type { Outcome } from '../../core/result.ts'
import { digestResult } from '../../core/result.ts'
import type { Executor } from '../../executor/executor.ts'
import type { KeptRun, RunKeeper, RunOutputs } from '../../mediation/index.ts'
import { MAX_FILE_BYTES, MediationError } from '../../mediation/index.ts'
import type { Blobs } from '../../p2p/blobs.ts'
import { cidOfFolder } from '../../p2p/index.ts'
import { listOutputs, outputLimits } from '../outputs.ts'
import type { ModuleShelf } from '../provider/module-shelf.ts'
import { fetchJob } from '../provider/run-deal.ts'

export interface RunKeeperComponents {
  readonly blobs: Blobs
  readonly shelf: ModuleShelf
  executorOf(engine: Engine): Promise<Executor | undefined>
}

/** A kept run, and where its outputs lie until it is discarded. */
export interface RunInFolder extends KeptRun {
  readonly folder: string
}

interface FolderKeeper extends RunKeeper {
  run(spec: JobSpec, from: PeerRef, signal: AbortSignal): Promise<RunInFolder>
}

/** Runs jobs and fetches results side by side, each in a folder of its own below `root`. */
export function createRunKeeper(c: RunKeeperComponents, root: string): FolderKeeper {
  const inFolder = async (fill: (workDir: string) => Promise<Outcome>, signal: AbortSignal): Promise<RunInFolder> => {
    await mkdir(root, { recursive: true })
    const workDir = await mkdtemp(join(root, 'run-'))
    const discard = (): Promise<void> => rm(workDir, { recursive: true, force: true })
    try {
      const outcome = await fill(workDir)
      const folder = join(workDir, 'outputs')
      const outputsDigest = async (limit: AbortSignal): Promise<Bytes32> => digestOfCid(await cidOfFolder(folder, limit))
      return { ...(await outputsOf(folder, outcome, signal)), outputsDigest, folder, discard }
    } catch (cause) {
      await discard()
      throw cause
    }
  }
  return {
    run: (spec, from, signal) => inFolder((workDir) => runOnce(c, { spec, from, workDir }, signal), signal),
    fetch: (result, { spec, from }, signal) =>
      inFolder(async (workDir) => {
        await c.blobs.fetch({ cid: result.outputsCid, from: [from], limits: outputLimits(spec) }, join(workDir, 'outputs'), signal)
        return result.outcome
      }, signal)
  }
}

/** The outputs that lie in a folder, as strategies see them. */
export async function outputsOf(folder: string, outcome: Outcome, signal: AbortSignal): Promise<RunOutputs> {
  const files = await listOutputs(folder, signal)
  const read = async (path: string): Promise<Uint8Array> => {
    const file = files.find((each) => each.path === path)
    invariant(file !== undefined && file.bytes <= MAX_FILE_BYTES, 'a file of the list, within the limit')
    return readFile(join(folder, path.replace(/^outputs\//, '')), { signal })
  }
  return { outcome, digest: digestResult(outcome, files), files, read }
}

async function runOnce(
  c: RunKeeperComponents,
  at: { readonly spec: JobSpec; readonly from: PeerRef; readonly workDir: string },
  signal: AbortSignal
): Promise<Outcome> {
  const { spec } = at
  const executor = await c.executorOf(spec.engine.type)
  if (!executor) throw notRun(spec, `this node has no ${spec.engine.type} engine`)
  const fetched = await fetchJob(c, at, signal)
  const ended = await executor.run({ jobId: `rerun-${randomUUID()}`, spec, ...fetched, workDir: at.workDir }, signal)
  if (ended.kind !== 'completed') throw notRun(spec, `the re-run ended as ${ended.kind}`)
  return ended.outcome
}

const notRun = ({ module }: JobSpec, why: string): MediationError =>
  new MediationError({ code: 'MEDIATION_NOT_RUN', module: module.name, why }, `${module.name} could not be run again: ${why}`)
