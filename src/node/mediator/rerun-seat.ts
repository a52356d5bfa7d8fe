import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExtensionChain } from '../../chain/index.ts'
import { answerOf } from '../../chain/index.ts'
import { within } from '../../core/clock.ts'
import { digestOfCid } from '../../core/codec.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { digestResult, outcomeId } from '../../core/result.ts'
import { ExecutorError } from '../../executor/index.ts'
import { isMetered, paidSecondsOf } from '../../market/index.ts'
import { createStrategy, MediationError } from '../../mediation/index.ts'
import { cidOfFolder } from '../../p2p/index.ts'
import { listOutputs } from '../outputs.ts'
import { fetchJob } from '../provider/run-deal.ts'
import type { RerunComponents } from './job-runner.ts'
import { ownGpus } from './job-runner.ts'
import type { OwnRun } from './seat-journal.ts'
import { unpaidOutputs } from './unpaid-outputs.ts'
import type { ServedComponents, Sources } from './until-served.ts'
import { untilServed } from './until-served.ts'

/** A provider's machine may be faster than ours: what it did in time must not look undone here. The contract gives twice the limit too. */
const TIME_FACTOR = 2
/** One who has all that is asked for needs seconds; who drips it byte by byte gets no more than a share of what time is left. */
const LEAST_TRY_MS = 30_000

/** The longest that a timer can wait. */
export const MAX_TIMER_MS = 2 ** 31 - 1

/** A zero answer: the inputs could not be had. trust.md §3.2 */
export const NOTHING_TO_BE_HAD: Bytes32 = parseBytes32(`0x${'00'.repeat(32)}`)

/** What this machine's disk says, and no peer does: without room or rights nothing can be had from anybody. */
const OWN_FAULTS: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'ENOMEM'])

export interface RerunSeatComponents extends RerunComponents, ServedComponents {
  readonly logger: Logger
  /** Absent where no further time can be bought. */
  readonly extensions?: Pick<ExtensionChain, 'extensionsOf'> | undefined
  /** Whether this node is connected to nobody; absent: it is not asked. */
  isAlone?(): boolean
  /** Keeps the files of a run for who may need them later; it never throws. */
  keepOutputs?(dealId: Bytes32, folder: string, signal: AbortSignal): Promise<void>
}

const ALONE = 'is connected to nobody'

/** What a mediator found. */
export interface SeatFinding {
  readonly answer: Bytes32
  /** Where honest runs may differ, and the answer alone says too little. */
  readonly own?: OwnRun
}

/** One run of a seat. */
export interface RerunAt {
  readonly dealId: Bytes32
  /** Block time, seconds. */
  readonly giveUpS: number
  /** Waits until the machine has a place for the run. */
  inTurn(run: () => Promise<SeatFinding>): Promise<SeatFinding>
  onRun(): void
}

/**
 * A mediator's own run of a deal's job, from the pinned JobSpec alone. `giveUpS`: block time at which inputs that nobody serves count as withheld.
 * @throws {MediationError} MEDIATION_NOT_RUN when this machine can't run it: what it would answer then is no answer to whether the result is right.
 * Anything else may pass: worth another try
 */
export async function rerunSeat(c: RerunSeatComponents, at: RerunAt & { readonly folder: string }, signal: AbortSignal): Promise<SeatFinding> {
  await mkdir(at.folder, { recursive: true })
  const workDir = await mkdtemp(join(at.folder, 'seat-'))
  try {
    const { dealId, giveUpS } = at
    const fetch = (sources: Sources) => fetchFromOne(c, { ...sources, dealId, giveUpS, workDir }, signal)
    const fetched = await untilServed(c, { dealId, giveUpS, fetch }, signal)
    if (!fetched && c.isAlone?.())
      throw new MediationError({ code: 'MEDIATION_NOT_RUN', module: '', why: ALONE }, `what nobody serves to a node that ${ALONE} may be had by others`)
    if (!fetched) return { answer: NOTHING_TO_BE_HAD }
    const { spec } = fetched
    const unpaid = await unpaidOutputs(c.extensions, { dealId, spec, folder: workDir }, signal)
    if (unpaid) return findingOf(spec, unpaid)
    const limited = { ...fetched, spec: await withinBought(c, { dealId, spec }) }
    const empty = join(workDir, 'run')
    await mkdir(empty)
    // Only the run takes a turn: files that nobody serves must not keep other seats waiting.
    return await at.inTurn(() => {
      at.onRun()
      const keepOutputs: RunComponents['keepOutputs'] = (folder, until) => c.keepOutputs?.(at.dealId, folder, until)
      return runOnce({ executors: c.executors, keepOutputs }, { ...limited, workDir: empty }, signal)
    })
  } finally {
    await rm(workDir, { recursive: true, force: true })
  }
}

type Fetched = Awaited<ReturnType<typeof fetchJob>> & { readonly spec: JobSpec }

async function fetchFromOne(
  c: RerunSeatComponents,
  { spec, contacts, dealId, giveUpS, workDir }: Sources & { readonly dealId: Bytes32; readonly giveUpS: number; readonly workDir: string },
  signal: AbortSignal
): Promise<Fetched | undefined> {
  for (const from of contacts) {
    // A folder for each try: what one left behind would stand in the way of the next.
    const files = await mkdtemp(join(workDir, 'files-'))
    const patienceMs = Math.max(LEAST_TRY_MS, ((giveUpS - c.headTimeS()) * 1000) / 2)
    try {
      return { ...(await fetchJob(c, { spec, from, workDir: files }, within(signal, Math.min(patienceMs, MAX_TIMER_MS)))), spec }
    } catch (cause) {
      signal.throwIfAborted()
      await rm(files, { recursive: true, force: true })
      if (OWN_FAULTS.has(errorCode(cause))) throw cause // it may pass, and is tried again; a vote that the files were withheld would be false
      c.logger.debug({ dealId, from: from.peerId, cause: errorMessage(cause) }, 'the files of a case could not be had from one who said so')
    }
  }
  return undefined
}

interface RunComponents extends Pick<RerunSeatComponents, 'executors'> {
  keepOutputs(folder: string, signal: AbortSignal): Promise<void> | undefined
}

async function runOnce(c: RunComponents, { spec, workDir, ...files }: Fetched & { readonly workDir: string }, signal: AbortSignal): Promise<SeatFinding> {
  const executor = c.executors.get(spec.engine.type)
  if (!executor) throw notRun(spec, `this node has no ${spec.engine.type} engine`)
  const gpus = ownGpus(executor, spec)
  await executor.warm(spec, files.moduleFile, signal).catch(refuseLasting(spec))
  const patient = { ...spec, timeoutMs: spec.timeoutMs * TIME_FACTOR }
  const outcome = await executor.run({ jobId: `seat-${randomUUID()}`, spec: patient, ...files, gpus, workDir }, signal)
  signal.throwIfAborted() // it was cancelled, and says nothing of the job
  if (outcome.kind === 'failed' && !outcome.lasting) throw failed(spec, outcome.reason)
  if (outcome.kind !== 'completed') throw notRun(spec, `the re-run ended as ${outcome.kind}${outcome.kind === 'failed' ? `: ${outcome.reason}` : ''}`)
  const folder = join(workDir, 'outputs')
  const digest = digestResult(outcome.outcome, await listOutputs(folder, signal))
  // Not fetched from anybody: the same files have the same CID on every node, so no network can make an honest provider look like a liar.
  const outputsCid = await cidOfFolder(folder, signal).catch(refuseUnsafe(spec))
  await c.keepOutputs(folder, signal)
  return findingOf(spec, { digest, outputsCid, outcome: outcome.outcome })
}

function findingOf(
  { verification }: JobSpec,
  { digest, outputsCid, outcome }: Pick<OwnRun, 'outputsCid' | 'outcome'> & { readonly digest: Bytes32 }
): SeatFinding {
  const answer = answerOf({ digest, outputsDigest: digestOfCid(outputsCid), outcomeId: outcomeId(outcome) })
  if (createStrategy(verification).needs === 'digest') return { answer }
  return { answer, own: { answer, outputsCid, outcome, verification } }
}

/** A metered job ran for as long as was bought, and no longer. */
async function withinBought({ extensions }: RerunSeatComponents, { dealId, spec }: { readonly dealId: Bytes32; readonly spec: JobSpec }): Promise<JobSpec> {
  if (!extensions || !isMetered(spec)) return spec
  return { ...spec, timeoutMs: Math.min(spec.timeoutMs, paidSecondsOf(spec, await extensions.extensionsOf(dealId)) * 1000) }
}

/** What no node would take by CID, no engine lets out: one of ours has a fault, and a second run would find it again. */
const refuseUnsafe = (spec: JobSpec) => (cause: unknown) => {
  throw errorCode(cause) === 'P2P_BLOB_UNSAFE' ? notRun(spec, errorMessage(cause)) : cause
}

/** An image that its registry has not, or not for this node, is none tomorrow either. */
const refuseLasting = (spec: JobSpec) => (cause: unknown) => {
  throw cause instanceof ExecutorError && cause.info.code === 'EXECUTOR_NO_IMAGE' && cause.info.lasting ? notRun(spec, cause.message) : cause
}

const failed = (spec: JobSpec, why: string): MediationError =>
  new MediationError({ code: 'MEDIATION_RUN_FAILED', module: spec.module.name, why }, `a run of ${spec.module.name} failed: ${why}`)

const notRun = (spec: JobSpec, why: string): MediationError =>
  new MediationError({ code: 'MEDIATION_NOT_RUN', module: spec.module.name, why }, `${spec.module.name} could not be run again: ${why}`)
