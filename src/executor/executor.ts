import type { JobOutcome } from '../core/job-outcome.ts'
import type { JobSpec } from '../core/job-spec.ts'
import type { Engine, Gpu } from '../core/resource-offer.ts'
import type { Startable } from '../core/startable.ts'

export interface RegistryLogin {
  readonly username: string
  readonly password: string
}

/** Halts a job that runs, and lets it go on: its memory stays, its processes get no time. */
export interface RunControl {
  /** Unix ms. */
  readonly startedAtMs: number
  readonly isPaused: boolean
  pause(): Promise<void>
  /** `haltedMs`: all in all; its time limit does not count them. */
  resume(haltedMs: number): Promise<void>
}

export interface RunRequest {
  /** Stable over restarts: a running container is found again by it. */
  readonly jobId: string
  readonly spec: JobSpec
  /** The .wasm file on disk (already checked against the CID); undefined for docker. */
  readonly moduleFile: string | undefined
  /** Host files for spec.inputs, by their mount path (`/inputs/…`). Read only. */
  readonly inputs: ReadonlyMap<string, string>
  /** By uuid, those of the machine's GPUs that are this job's. */
  readonly gpus?: readonly string[]
  /** Marked by its module or by the provider: a container may wait for the next of its kind. */
  readonly warm?: boolean
  /** What runs it, of the engine's `runtimes`; absent: the first of them. */
  readonly runtime?: string
  /** Of its client, for the registry of its image: used for this job alone and never kept. */
  readonly login?: RegistryLogin
  /** An empty folder of this job's own: the executor writes `outputs/…`, `stdout` and `stderr` into it. */
  readonly workDir: string
  onStarted?(): void
  /** By engines that can halt a job, once it runs, also where it is found again. */
  onControl?(control: RunControl): void
  /** Ms for which it was halted before this process found it again: its time limit does not count them. */
  readonly haltedMs?: number
  /** Live; bounded by the spec's log limit. */
  onLog?(stream: 'stdout' | 'stderr', chunk: Uint8Array): void
}

/** Runs one JobSpec in a sandbox. The same suite (test/compliance/executor.ts) holds for every engine. */
export interface Executor extends Startable {
  readonly engine: Engine
  /** This machine's that it can hand to a job. */
  readonly gpus: readonly Gpu[]
  /** What it has to sell, where it runs jobs elsewhere than on this machine. */
  readonly capacity?: { readonly cpuMilli: number; readonly memoryBytes: number; readonly diskBytes: number } | undefined
  /** It can halt a job that runs; absent: a metered one is stopped where its paid time ends. */
  readonly halts?: true
  /** What it runs containers with, as offers name it; empty where there is no choice. */
  readonly runtimes: readonly string[]
  /** What `warm` would find done, as offers name it: images by digest. */
  readonly cached: readonly string[]
  /** Prepare what the first run would wait for (compile, pull); idempotent. */
  warm(spec: JobSpec, moduleFile: string | undefined, signal: AbortSignal): Promise<void>
  /** Removes what earlier runs left behind, but for the jobs of `keep`, which will be asked for again. */
  sweep(keep: ReadonlySet<string>): Promise<void>
  /** Never rejects for what the job does; an abort ends the job and gives `cancelled`, but for a `Detached` one (detached.ts). Throws ExecutorError for what the operator must mend. */
  run(request: RunRequest, signal: AbortSignal): Promise<JobOutcome>
}
