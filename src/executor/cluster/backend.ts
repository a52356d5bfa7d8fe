import type { Gpu } from '../../core/resource-offer.ts'
import type { RunRequest } from '../executor.ts'

/** What a cluster has on sale: what one box of it can hold bounds a job. */
export interface ClusterSize {
  /** Of the largest box. */
  readonly cpus: number
  readonly memoryBytes: number
  /** Of all boxes. */
  readonly total: { readonly cpus: number; readonly memoryBytes: number }
  readonly gpus: readonly Gpu[]
}

/** A job with its folders: every box of the cluster sees them at the same path, or the backend moves what is in them. */
export interface ClusterJob {
  /** Letters and digits: names the job in the cluster. */
  readonly key: string
  readonly request: RunRequest
  /** The job's own; below it are the next three. */
  readonly folder: string
  readonly inputs: string
  readonly outputs: string
  readonly tmp: string
  /** `uid:gid`, where the job names nobody itself. */
  readonly user: string
}

export type ClusterState =
  /** Queued, or its image is being pulled: its time does not run yet. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running' }
  /** The program ended by itself; `wallMs` as the box says. */
  | { readonly kind: 'ended'; readonly exitCode: number; readonly oomKilled: boolean; readonly wallMs: number }
  /** The box, or who watches there, ended it: it wrote more than it may. */
  | { readonly kind: 'overfull' }
  /** It ended, or will never start, for a reason that is none of its own. */
  | { readonly kind: 'lost'; readonly reason: string }

export type Take = (stream: 'stdout' | 'stderr', bytes: Uint8Array) => void

/** An engine that spreads containers over many boxes. Handles are its own names of jobs. */
export interface ClusterBackend {
  readonly kind: 'kubernetes' | 'slurm' | 'swarm'
  /** @throws {ExecutorError} EXECUTOR_NO_CLUSTER when it does not answer or can't run jobs */
  open(signal: AbortSignal): Promise<ClusterSize>
  /** This node's jobs that the cluster knows, by key. */
  jobs(signal: AbortSignal): Promise<ReadonlyMap<string, string>>
  submit(job: ClusterJob, signal: AbortSignal): Promise<string>
  state(handle: string, job: ClusterJob, signal: AbortSignal): Promise<ClusterState>
  /** Hands over all that the job says, from its first word; resolves after its last. */
  follow(handle: string, job: ClusterJob, to: { readonly take: Take; readonly signal: AbortSignal }): Promise<void>
  /** Resolves when the job may be in another state than it was, or when `signal` comes; absent: nobody tells. */
  changed?(handle: string, signal: AbortSignal): Promise<void>
  /** Where boxes do not see the job's folder: brings what it left into `job.outputs`. @returns false: it is more than the job may write */
  fetch?(handle: string, job: ClusterJob, signal: AbortSignal): Promise<boolean>
  /** Resolves once nothing of the job runs any more and the cluster has forgotten it. */
  remove(handle: string, signal: AbortSignal): Promise<void>
  /** Ends what it listens to; jobs go on. */
  close?(): void
}
