import type { JobSpec } from '../../../core/job-spec.ts'
import { ENGINE_LOG, LABEL, MAX_OPEN_FILES, MAX_PROCESSES } from '../../docker/container-options.ts'
import { environment } from '../../docker/job-environment.ts'
import type { ClusterJob } from '../backend.ts'

/** A box that stops a job kills it at once. In ns, as the engine counts; zero would mean its default. */
const NO_GRACE_NS = 1_000_000

export interface ServiceAt {
  readonly name: string
  readonly owner: string
  /** As the boxes find it: by digest, or the content id of one that was loaded on them. */
  readonly image: string
  /** GPUs that this job has, all of one box. */
  readonly gpus?: { readonly box: string; readonly kind: string; readonly count: number }
}

/**
 * A JobSpec as a Swarm job of one run, as bounded as Swarm allows: no network but loopback, no capability, a read-only system, three folders of its own.
 * The engine's type in @types/dockerode is older than jobs: a plain object.
 */
export function serviceOptions(job: ClusterJob, at: ServiceAt): object {
  const { spec, jobId } = job.request
  if (spec.engine.type !== 'docker') throw new Error(`invariant: a ${spec.engine.type} job came to a cluster`)
  return {
    Name: at.name,
    Labels: { [LABEL.owner]: at.owner, [LABEL.job]: jobId },
    Mode: { ReplicatedJob: { MaxConcurrent: 1, TotalCompletions: 1 } },
    TaskTemplate: {
      ContainerSpec: containerSpec(job, at.image),
      Resources: resourcesOf(spec, at.gpus),
      RestartPolicy: { Condition: 'none' }, // what runs twice is two results
      ...(at.gpus && { Placement: { Constraints: [`node.id==${at.gpus.box}`] } }),
      LogDriver: { Name: 'local', Options: { 'max-size': ENGINE_LOG, 'max-file': '2', compress: 'false' } }
    }
  }
}

function containerSpec(job: ClusterJob, image: string): object {
  const { spec } = job.request
  const { entrypoint, workdir, user } = spec.engine.type === 'docker' ? spec.engine : {}
  return {
    Image: image,
    Hostname: 'job',
    User: user ?? job.user,
    Env: environment(spec, []),
    ...(entrypoint && { Command: [...entrypoint] }),
    ...(spec.args.length > 0 && { Args: [...spec.args] }),
    ...(workdir !== undefined && { Dir: workdir }),
    ReadOnly: true,
    CapabilityDrop: ['ALL'],
    Privileges: { NoNewPrivileges: true }, // heard by engines of API 1.44 and later
    HealthCheck: { Test: ['NONE'] },
    StopGracePeriod: NO_GRACE_NS,
    Ulimits: [
      { Name: 'nofile', Soft: MAX_OPEN_FILES, Hard: MAX_OPEN_FILES },
      { Name: 'core', Soft: 0, Hard: 0 }
    ],
    Mounts: [bind(job.inputs, '/inputs', true), bind(job.outputs, '/outputs', false), bind(job.tmp, '/tmp', false)]
  }
}

function resourcesOf({ resources }: JobSpec, gpus: ServiceAt['gpus']): object {
  const room = { NanoCPUs: resources.cpuMilli * 1_000_000, MemoryBytes: resources.memoryBytes }
  return {
    Limits: { ...room, Pids: MAX_PROCESSES },
    Reservations: { ...room, ...(gpus && { GenericResources: [{ DiscreteResourceSpec: { Kind: gpus.kind, Value: gpus.count } }] }) }
  }
}

const bind = (source: string, target: string, readOnly: boolean): object => ({
  Type: 'bind',
  Source: source,
  Target: target,
  ReadOnly: readOnly,
  BindOptions: { Propagation: 'rprivate' }
})
