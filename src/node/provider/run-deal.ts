import { appendFile, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Notary, Signer } from '../../chain/ports.ts'
import { abortable } from '../../core/abortable.ts'
import type { PeerRef } from '../../core/certificate.ts'
import { within } from '../../core/clock.ts'
import { digestOfCid, hashOf } from '../../core/codec.ts'
import type { JobState } from '../../core/deal-state.ts'
import { errorMessage } from '../../core/errors.ts'
import type { JobOutcome } from '../../core/job-outcome.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import type { Outcome, Result, SignedResult } from '../../core/result.ts'
import { digestResult, PAID_TIME } from '../../core/result.ts'
import type { Executor, RegistryLogin, RunControl, RunRequest } from '../../executor/executor.ts'
import type { BlobRef, Blobs } from '../../p2p/blobs.ts'
import { listOutputs } from '../outputs.ts'
import type { JobMeter } from './job-meter.ts'
import type { ModuleShelf } from './module-shelf.ts'
import type { ProviderJob } from './provider-job.ts'

/** A client that follows its job is there within a second; one that must find the provider first, within ten. */
const LOGIN_MS = 60_000
/** A service that makes room goes when the deal is open, and is gone in seconds; its engine gets some tries to remove it. */
const CLEAR_MS = 60_000
const NO_USAGE = { wallMs: 0, cpuMs: 0, peakMemoryBytes: 0 } as const

export interface RunDealComponents {
  readonly blobs: Blobs
  readonly shelf: ModuleShelf
  readonly notary: Notary
  readonly signer: Signer
  readonly executor: Executor
  /** By uuid, the GPUs that were promised to the deal. */
  gpusOf(dealId: Bytes32): readonly string[]
  /** Resolves once nothing of this node's own is left in the room that was promised to the deal. */
  cleared(dealId: Bytes32, signal: AbortSignal): Promise<void>
  readonly nowMs: () => number
  readonly randomBytes32: () => Bytes32
  readonly hardware: Hardware
  /** What the client shows to the registry of its image, when it does. */
  login(): Promise<RegistryLogin>
  /** Adds what the deal's provider owes from then on. */
  keep(add: () => Promise<BlobRef>, signal: AbortSignal): Promise<BlobRef>
  /** Of a metered job. */
  readonly meter?: JobMeter | undefined
  /** Marked by the provider. */
  isWarm(spec: JobSpec): boolean
}

/** What ran a job, as its result tells. */
export interface Hardware {
  readonly cpuModel: string
  readonly engineVersion: string
  /** Of all GPUs on sale, by uuid. */
  readonly gpuModels: ReadonlyMap<string, string>
}

export interface RunDealHooks {
  onState(state: JobState, detail?: string): void
  onLog(stream: 'stdout' | 'stderr', chunk: Uint8Array): void
}

export type DealRun = { readonly ok: true; readonly signed: SignedResult } | { readonly ok: false; readonly failure: NonNullable<ProviderJob['failure']> }

/** From an opened deal to a signed result: fetch, run, upload, sign. What the job does wrong is a value; what breaks here throws. */
export async function runDeal(
  c: RunDealComponents & RunDealHooks,
  at: { readonly job: ProviderJob; readonly workDir: string },
  signal: AbortSignal
): Promise<DealRun> {
  const { job, workDir } = at
  await rm(workDir, { recursive: true, force: true }) // a run that a crash cut off starts over: half a result is none
  if (await c.meter?.hasGivenUp(signal)) return { ok: true, signed: await signUnpaid(c, { job, workDir }, signal) }
  c.onState('fetching')
  const inTime = fetchSignal(job, signal)
  const fetched = await abortable(fetchAll(c, { job, workDir }, inTime), inTime).catch((cause: unknown) => ({ error: errorMessage(cause) }))
  if ('error' in fetched) return { ok: false, failure: { kind: 'fetch-failed', reason: fetched.error.slice(0, 1000), logTail: '' } }
  const inTheWay = await c.cleared(job.dealId, within(signal, CLEAR_MS)).then(() => undefined, errorMessage)
  if (inTheWay !== undefined)
    return { ok: false, failure: { kind: 'failed', reason: `a service of this provider is still in the job's room: ${inTheWay}`, logTail: '' } }
  c.onState('starting')
  const startedAtMs = c.nowMs()
  const gpus = c.gpusOf(job.dealId)
  const { runtime, warm = c.isWarm(job.spec) } = job.run ?? {}
  const wish = { warm, ...(runtime !== undefined && { runtime }) }
  const request = { jobId: job.dealId, spec: job.spec, ...fetched, ...wish, gpus, workDir, onLog: c.onLog }
  const outcome = await runPaid(c, { ...request, onStarted: () => c.onState('running') }, signal)
  if (outcome === 'unpaid') return { ok: true, signed: await signUnpaid(c, { job, workDir }, signal) }
  if (outcome.kind !== 'completed') return { ok: false, failure: failureOf(outcome) }
  c.onState('uploading')
  return { ok: true, signed: await signResult(c, { job, workDir, startedAtMs, outcome }, signal) }
}

/** What this provider can't do is an outcome too. `unpaid`: it was ended for want of an extension, and the chain knows. */
async function runPaid({ meter, executor }: RunDealComponents, request: RunRequest, signal: AbortSignal): Promise<JobOutcome | 'unpaid'> {
  const failed = (reason: string): JobOutcome => ({ kind: 'failed', reason, usage: NO_USAGE, logTail: '' })
  const run = (more: Partial<RunRequest>, until: AbortSignal): Promise<JobOutcome> =>
    executor.run({ ...request, ...more }, until).catch((cause: unknown) => failed(`this provider can't run it: ${errorMessage(cause)}`))
  if (!meter) return run({}, signal)
  const ended = new AbortController()
  const buying = meter.run(AbortSignal.any([signal, ended.signal])).catch(() => {}) // it ended with the job
  const onStarted = (): void => {
    request.onStarted?.()
    // Where the engine can halt it, its control comes and says since when it runs.
    if (!executor.halts) void meter.started()
  }
  const control = { onStarted, onControl: (given: RunControl) => void meter.started(given), haltedMs: meter.haltedMs }
  const outcome = await run(control, AbortSignal.any([signal, meter.unpaid]))
  ended.abort(new Error('the job has ended'))
  await buying
  if (outcome.kind !== 'cancelled' || !meter.unpaid.aborted || signal.aborted) return outcome
  if (meter.fault !== undefined) return failed(meter.fault)
  await meter.giveUp(signal)
  return 'unpaid'
}

/** The result of a job that was ended for want of an extension: no files, and what it said. metered.md §4 */
async function signUnpaid(c: RunDealComponents, at: { readonly job: ProviderJob; readonly workDir: string }, signal: AbortSignal): Promise<SignedResult> {
  await rm(join(at.workDir, 'outputs'), { recursive: true, force: true })
  await mkdir(join(at.workDir, 'outputs'), { recursive: true })
  for (const name of ['stdout', 'stderr']) await appendFile(join(at.workDir, name), '') // there after a run, not where a restart left none
  const outcome = { kind: 'completed', outcome: PAID_TIME, usage: NO_USAGE, logTail: '' } as const
  return signResult(c, { ...at, startedAtMs: c.nowMs(), outcome }, signal)
}

/** A client that drips its inputs must not hold capacity and stake for as long as it likes: after the time to fetch nothing of the deal can be paid. */
const fetchSignal = ({ signed: { deal } }: ProviderJob, signal: AbortSignal): AbortSignal => (deal.fetchS > 0 ? within(signal, deal.fetchS * 1000) : signal)

/** All that the job waits for before its time runs: files, and the image or the machine code of its module. */
async function fetchAll(c: RunDealComponents, { job, workDir }: { readonly job: ProviderJob; readonly workDir: string }, signal: AbortSignal) {
  const fetched = await fetchJob(c, { spec: job.spec, from: job.client, workDir }, signal)
  // An image that only the client's login opens is pulled by the run itself, before its time begins: for nobody else may it be ready.
  if (job.run?.login) return { ...fetched, login: await shownLogin(c, signal) }
  await c.executor.warm(job.spec, fetched.moduleFile, signal)
  return fetched
}

/** A module that lay here as a file was not fetched, and a mediator may want it of this node. Its CID is held already. Nobody waits for it: large ones take a second. */
export async function shareModule({ blobs, shelf }: Pick<RunDealComponents, 'blobs' | 'shelf'>, { engine }: JobSpec, signal: AbortSignal): Promise<void> {
  const file = engine.type === 'wasm' ? shelf.find(engine.module) : undefined
  if (engine.type === 'wasm' && file !== undefined && !(await blobs.has(engine.module))) await blobs.addFile(file, signal)
}

async function shownLogin(c: RunDealComponents, signal: AbortSignal): Promise<RegistryLogin> {
  try {
    return await abortable(c.login(), within(signal, LOGIN_MS))
  } catch (cause) {
    throw new Error(`the client has not shown its login of the image's registry within ${LOGIN_MS / 1000} s`, { cause })
  }
}

/** Module and inputs of a job as files under `workDir`, pulled by CID from `from` where they are not here. */
export async function fetchJob(
  c: Pick<RunDealComponents, 'blobs' | 'shelf'>,
  at: { readonly spec: JobSpec; readonly from: PeerRef; readonly workDir: string },
  signal: AbortSignal
) {
  const { spec } = at
  await mkdir(join(at.workDir, 'inputs'), { recursive: true })
  const moduleFile = await c.shelf.fileFor(spec, [at.from], signal)
  const inputs = new Map<string, string>()
  for (const [index, input] of spec.inputs.entries()) {
    const path = join(at.workDir, 'inputs', String(index)) // never the name the client gave: names are for inside the sandbox
    await c.blobs.fetch({ cid: input.cid, from: [at.from], limits: { maxBytes: input.bytes, maxFiles: 10_000 } }, path, signal)
    inputs.set(input.path, path)
  }
  return { moduleFile, inputs }
}

function failureOf(outcome: Exclude<JobOutcome, { kind: 'completed' }>): NonNullable<ProviderJob['failure']> {
  const logTail = outcome.logTail.slice(-4096)
  switch (outcome.kind) {
    case 'timed-out':
      return { kind: 'timed-out', reason: `the job ran longer than its limit of ${outcome.timeoutMs} ms`, logTail }
    case 'out-of-memory':
      return { kind: 'out-of-memory', reason: 'the job used more memory than it asked for', logTail }
    case 'cancelled':
      return { kind: 'cancelled', reason: 'the job was cancelled', logTail }
    case 'failed':
      return { kind: 'failed', reason: outcome.reason.slice(0, 1000), logTail }
  }
}

interface Completed {
  readonly job: ProviderJob
  readonly workDir: string
  readonly startedAtMs: number
  readonly outcome: Extract<JobOutcome, { kind: 'completed' }>
}

async function signResult(c: RunDealComponents, done: Completed, signal: AbortSignal): Promise<SignedResult> {
  const { job, workDir, outcome } = done
  const logs = join(workDir, 'logs')
  await mkdir(logs)
  for (const name of ['stdout', 'stderr']) await rename(join(workDir, name), join(logs, name))
  const folder = join(workDir, 'outputs')
  const files = await listOutputs(folder, signal)
  const outputs = await c.keep(() => c.blobs.addFolder(folder, signal), signal)
  const logsRef = await c.keep(() => c.blobs.addFolder(logs, signal), signal)
  const digest = digestResult(outcome.outcome, files)
  const salt = c.randomBytes32()
  const { dealId } = job
  const { provider } = job.signed.deal
  const resultHash = c.notary.resultHash({ dealId, provider, digest, outputsDigest: digestOfCid(outputs.cid), outcome: outcome.outcome, salt })
  const facts: Result['facts'] = {
    startedAtMs: done.startedAtMs,
    wallMs: Math.round(outcome.usage.wallMs),
    cpuMs: Math.round(outcome.usage.cpuMs),
    peakMemoryBytes: outcome.usage.peakMemoryBytes,
    gpus: c.gpusOf(dealId).map((uuid) => c.hardware.gpuModels.get(uuid) ?? uuid),
    cpuModel: c.hardware.cpuModel,
    engineVersion: c.hardware.engineVersion
  }
  const signature = await c.signer.signReceipt({ dealId, resultHash, facts: hashOf(facts) })
  const result: Result = {
    dealId,
    outcome: outcome.outcome,
    digest,
    outputsCid: outputs.cid,
    outputsBytes: outputs.bytes,
    logsCid: logsRef.cid,
    salt,
    resultHash,
    facts
  }
  return { result, signature }
}

/** What a job that ended in `outcome` tells its client in one line. */
export function describeOutcome(outcome: Outcome): string {
  if (outcome.class === 'ok') return 'ok'
  return outcome.class === 'exit' ? `exit code ${outcome.exitCode}` : `limit reached: ${outcome.limit}`
}

/** A salt or nonce from the system's random source. */
export const randomBytes32 = (): Bytes32 => parseBytes32(`0x${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex')}`)
