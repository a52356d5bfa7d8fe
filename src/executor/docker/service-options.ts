import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { ContainerCreateOptions, HostConfig } from 'dockerode'
import type { ContainerSpec, ServiceWeights } from '../../core/container-spec.ts'
import { commandOptions, sealed, walls } from './container-options.ts'
import type { FoundGpu } from './detect-gpus.ts'
import { gpuOptions } from './gpu-options.ts'
import { environment } from './job-environment.ts'

/** Of an engine with threads for each core of a large machine. */
const MAX_THREADS = 4_096
/** Processes of one engine hand each other tensors by it; it counts as the container's memory. */
const MAX_SHARED_BYTES = 1024 ** 3

/** Not the label of jobs: what is left of those is removed at each start, a service may be taken up again. */
export const SERVICE_LABEL = { owner: 'lilynode.services', key: 'lilynode.service', spec: 'lilynode.service.spec', gpus: 'lilynode.service.gpus' } as const

export interface ServiceAt {
  readonly imageId: string
  readonly owner: string
  readonly network: string
  readonly user: string
  /** Paths that the image declares as volumes. */
  readonly volumes: readonly string[]
  readonly gpus: readonly FoundGpu[]
  readonly gpuDriver: 'nvidia' | 'cdi'
  readonly hostCpus: number
}

/** One word for all that a container can't change later; where its GPUs are is told beside it. */
export const specHash = (spec: ContainerSpec): string => createHash('sha256').update(JSON.stringify(spec)).digest('hex')

/** Behind the walls of a job, on a network that leads nowhere. */
export function serviceOptions(spec: ContainerSpec, at: ServiceAt): ContainerCreateOptions {
  const { resources, weights } = spec
  const labels = { [SERVICE_LABEL.owner]: at.owner, [SERVICE_LABEL.key]: spec.name }
  return {
    Image: at.imageId,
    Labels: {
      ...labels,
      [SERVICE_LABEL.spec]: specHash(spec),
      [SERVICE_LABEL.gpus]: at.gpus.map(({ uuid }) => uuid).join(',')
    },
    Hostname: 'service',
    User: spec.user ?? at.user,
    Env: environment(spec, at.gpus),
    ...commandOptions(spec),
    Healthcheck: { Test: ['NONE'] }, // the node asks over HTTP, as its clients do
    HostConfig: {
      ...walls(resources, at.hostCpus),
      PidsLimit: MAX_THREADS,
      ShmSize: Math.min(MAX_SHARED_BYTES, Math.floor(resources.memoryBytes / 2)),
      NetworkMode: at.network,
      Dns: ['127.0.0.1'], // older engines ask the world for names even from a network without a way out
      // Programs may run from it, which Docker's own choice forbids: engines compile what their GPU runs, and load it from there.
      Tmpfs: { '/tmp': `rw,exec,nosuid,nodev,mode=1777,size=${resources.diskBytes}` },
      Mounts: [
        ...(weights ? [shown(weights)] : []),
        ...sealed(volumesBeside(at.volumes, weights), { key: `service ${at.owner} ${spec.name}`, labels }, ['/tmp'])
      ],
      ...gpuOptions(at.gpus, at.gpuDriver)
    }
  }
}

/** What is below the weights comes from their folder: in a read-only mount no other can be made. */
function volumesBeside(volumes: readonly string[], weights: ServiceWeights | undefined): readonly string[] {
  if (!weights) return volumes
  return volumes.filter((volume) => !`${posix.resolve('/', volume)}/`.startsWith(`${weights.path}/`))
}

// Not what is mounted inside the folder: engines before 25 would let it be written. Their types do not know the word yet.
const BIND_OPTIONS = { Propagation: 'rprivate', NonRecursive: true } as const

const shown = ({ folder, path }: ServiceWeights): NonNullable<HostConfig['Mounts']>[number] => ({
  Type: 'bind',
  Source: folder,
  Target: path,
  ReadOnly: true,
  BindOptions: BIND_OPTIONS
})
