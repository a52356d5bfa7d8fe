import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { ContainerCreateOptions, HostConfig } from 'dockerode'
import type { JobSpec } from '../../core/job-spec.ts'
import type { FoundGpu } from './detect-gpus.ts'
import { gpuOptions } from './gpu-options.ts'
import { environment } from './job-environment.ts'

/** Enough for a runtime with its threads; a fork bomb ends here. */
export const MAX_PROCESSES = 512
export const MAX_OPEN_FILES = 4_096
/** Above our own limit of the log (output-rules.ts), so that ours is the one that is hit; kept for a node that comes back. */
export const ENGINE_LOG = '16m'
export const SHARED_MEMORY_BYTES = 64 * 1024 ** 2

export const LABEL = { owner: 'lilynode.owner', job: 'lilynode.job', warm: 'lilynode.warm' } as const

export const labelsOf = ({ owner, jobId }: Pick<ContainerAt, 'owner' | 'jobId'>): Record<string, string> => ({ [LABEL.owner]: owner, [LABEL.job]: jobId })

/** On the host. */
export interface ContainerFolders {
  readonly inputs: string
  readonly outputs: string
  readonly tmp: string
}

export interface ContainerAt extends ContainerFolders {
  /** Content id of an image that is here: `sha256:…`. */
  readonly imageId: string
  /** Which node's containers these are, where several use one engine. */
  readonly owner: string
  readonly jobId: string
  /** Whom it runs as, where it names nobody itself. */
  readonly user: string
  /** Paths that the image declares as volumes. */
  readonly volumes: readonly string[]
  /** What of the machine's GPUs is this job's. */
  readonly gpus: readonly FoundGpu[]
  /** How the engine names GPUs: by the NVIDIA hook, or by the Container Device Interface. */
  readonly gpuDriver: 'nvidia' | 'cdi'
  /** `runsc`, `kata-runtime`; absent: the engine's default. */
  readonly runtime: string | undefined
  readonly hostCpus: number
}

/** A JobSpec as a container that can reach nothing: no network, no capability, no privilege, no path of the host but its own three folders. */
export function containerOptions(spec: JobSpec, at: ContainerAt): ContainerCreateOptions {
  if (spec.engine.type !== 'docker') throw new Error(`invariant: a ${spec.engine.type} job came to the docker engine`)
  const { user } = spec.engine
  return {
    Image: at.imageId,
    Labels: labelsOf(at),
    Hostname: 'job',
    User: user ?? at.user,
    Env: environment(spec, at.gpus),
    ...commandOptions({ ...spec.engine, args: spec.args }),
    Healthcheck: { Test: ['NONE'] }, // an image's own would run beside the job for as long as it lives
    HostConfig: hostConfig(spec, at)
  }
}

interface ContainerCommand {
  readonly entrypoint?: readonly string[] | undefined
  readonly args: readonly string[]
  readonly workdir?: string | undefined
}

/** What it runs, with nothing to read from. */
export const commandOptions = ({ entrypoint, args, workdir }: ContainerCommand): ContainerCreateOptions => ({
  ...(entrypoint && { Entrypoint: [...entrypoint] }),
  ...(args.length > 0 && { Cmd: [...args] }),
  ...(workdir !== undefined && { WorkingDir: workdir }),
  AttachStdin: false,
  OpenStdin: false,
  Tty: false
})

export const nanoCpusOf = ({ cpuMilli }: Pick<JobSpec['resources'], 'cpuMilli'>, hostCpus: number): number =>
  Math.min(cpuMilli * 1_000_000, hostCpus * 1_000_000_000)

function hostConfig({ resources, network }: JobSpec, at: ContainerAt): HostConfig {
  return {
    ...walls(resources, at.hostCpus),
    NetworkMode: network === 'none' ? 'none' : 'bridge',
    Mounts: [
      bind(at.inputs, '/inputs', true),
      bind(at.outputs, '/outputs', false),
      bind(at.tmp, '/tmp', false),
      ...sealed(at.volumes, { key: `${at.owner} ${at.jobId}`, labels: labelsOf(at) })
    ],
    ...gpuOptions(at.gpus, at.gpuDriver),
    ...(at.runtime !== undefined && { Runtime: at.runtime })
  }
}

/** What stands around everything that runs here for others: jobs and services alike. */
export function walls(resources: Pick<JobSpec['resources'], 'cpuMilli' | 'memoryBytes'>, hostCpus: number): HostConfig {
  const memory = resources.memoryBytes
  return {
    ReadonlyRootfs: true,
    CapDrop: ['ALL'],
    SecurityOpt: ['no-new-privileges:true'], // seccomp stays at the engine's default profile
    Privileged: false,
    PidsLimit: MAX_PROCESSES,
    Memory: memory,
    MemorySwap: memory, // memory and swap together: no swap
    NanoCpus: nanoCpusOf(resources, hostCpus),
    ShmSize: Math.min(SHARED_MEMORY_BYTES, memory),
    Ulimits: [
      { Name: 'nofile', Soft: MAX_OPEN_FILES, Hard: MAX_OPEN_FILES },
      { Name: 'core', Soft: 0, Hard: 0 }
    ],
    IpcMode: 'private',
    RestartPolicy: { Name: 'no' },
    LogConfig: { Type: 'local', Config: { 'max-size': ENGINE_LOG, 'max-file': '2', compress: 'false' } }
  }
}

/** Where a job's own three folders are. */
const OURS = ['/inputs', '/outputs', '/tmp']

/**
 * A volume that an image declares would be a folder of the host that nothing bounds. Read-only it shows what the image has there, as the rest of
 * the image does. `ours`: where something else is mounted, by us.
 */
export const sealed = (volumes: readonly string[], { key, labels }: SealedVolumes, ours = OURS): NonNullable<HostConfig['Mounts']> =>
  volumes
    .map((path) => posix.resolve('/', path))
    .filter((path) => path !== '/' && !ours.includes(path))
    .map((path) => ({
      Type: 'volume',
      // Named, because the engine makes none without a name read-only.
      Source: `lilynode-${createHash('sha256').update(`${key} ${path}`).digest('hex').slice(0, 32)}`,
      Target: path,
      ReadOnly: true,
      VolumeOptions: { NoCopy: false, Labels: labels, DriverConfig: { Name: 'local', Options: {} } }
    }))

interface SealedVolumes {
  /** Whose they are: no two containers share one. */
  readonly key: string
  readonly labels: Record<string, string>
}

const bind = (source: string, target: string, readOnly: boolean): NonNullable<HostConfig['Mounts']>[number] => ({
  Type: 'bind',
  Source: source,
  Target: target,
  ReadOnly: readOnly,
  BindOptions: { Propagation: 'rprivate' }
})
