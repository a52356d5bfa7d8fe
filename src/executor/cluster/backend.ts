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

/** A job whose folders every box of the cluster sees at the same path. */
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
  /** It ended, or will never start, for a reason that is none of its own. */
  | { readonly kind: 'lost'; readonly reason: string }

export type Take = (stream: 'stdout' | 'stderr', bytes: Uint8Array) => void

/** An engine that spreads containers over many boxes. Handles are its own names of jobs. */
export interface ClusterBackend {
  readonly kind: 'slurm' | 'swarm'
  /** @throws {ExecutorError} EXECUTOR_NO_CLUSTER when it does not answer or can't run jobs */
  open(signal: AbortSignal): Promise<ClusterSize>
  /** This node's jobs that the cluster knows, by key. */
  jobs(signal: AbortSignal): Promise<ReadonlyMap<string, string>>
  submit(job: ClusterJob, signal: AbortSignal): Promise<string>
  state(handle: string, job: ClusterJob, signal: AbortSignal): Promise<ClusterState>
  /** Hands over all that the job says, from its first word; resolves after its last. */
  follow(handle: string, job: ClusterJob, to: { readonly take: Take; readonly signal: AbortSignal }): Promise<void>
  /** Resolves once nothing of the job runs any more and the cluster has forgotten it. */
  remove(handle: string, signal: AbortSignal): Promise<void>
}
