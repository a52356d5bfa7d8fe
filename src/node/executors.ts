import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '../core/certificate.ts'
import { errorMessage } from '../core/errors.ts'
import type { Logger } from '../core/logger.ts'
import type { Engine } from '../core/resource-offer.ts'
import type { ClusterBackend, Executor } from '../executor/index.ts'
import { ClusterExecutor, DockerExecutor, KubernetesBackend, SlurmBackend, SwarmBackend, WasmExecutor } from '../executor/index.ts'
import { loginFor } from './modules/registry-logins.ts'

/** Where Docker listens unless it was told otherwise. */
export const DOCKER_SOCKET = '/var/run/docker.sock'

export interface DockerSettings {
  /** `auto`: used when it answers. Else the path of its socket, and it must answer. */
  readonly socket: 'auto' | 'off' | string
  /** `runsc`, `kata-runtime`: the first for jobs that choose none; empty: Docker's default. */
  readonly runtimes?: readonly string[]
  /** File of logins of private registries. */
  readonly registryAuth?: string
  /** Containers that wait for the next job of a marked module; 0: none. */
  readonly warmContainers?: number
  /** What pulled images may take together. */
  readonly imageBudgetBytes: number
  /** May a job run as a user that it names, root of its container too? */
  readonly allowUsers: boolean
  /** Containers run there, and not on this machine. */
  readonly cluster?: ClusterSettings
}

export interface ClusterSettings {
  readonly kind: 'kubernetes' | 'slurm' | 'swarm'
  /** Of slurmrestd, with user and partition; of a swarm, the socket of a manager (`unix:///…`); a kubeconfig (`file:///…`) or `in-cluster:`. */
  readonly url: string
  /** Every box sees it at this path; Kubernetes' boxes need not. */
  readonly folder: string
  /** Slurm's token. */
  readonly tokenFile?: string
}

export interface ExecutorsInit {
  readonly roles: readonly Role[]
  readonly workerUrl?: URL
  readonly folder: string
  readonly docker?: DockerSettings
  readonly logger: Logger
}

/** The engines of this machine by name. Docker is asked now: whether it answers decides what is sold. */
export async function createExecutors(init: ExecutorsInit, signal: AbortSignal): Promise<ReadonlyMap<Engine, Executor>> {
  const executors = new Map<Engine, Executor>()
  if (!init.roles.includes('provider') && !init.roles.includes('mediator')) return executors
  const { cluster } = init.docker ?? {}
  // A cluster runs containers only, and what this machine has is not what is on sale.
  if (!cluster || init.roles.includes('mediator')) executors.set('wasm', new WasmExecutor(init.workerUrl === undefined ? {} : { workerUrl: init.workerUrl }))
  const docker = cluster ? await openCluster(init, cluster, signal) : await openDocker(init, signal)
  if (docker) executors.set('docker', docker)
  return executors
}

function backendOf({ kind, url, folder, tokenFile = '' }: ClusterSettings): ClusterBackend {
  if (kind === 'kubernetes') return new KubernetesBackend({ url, folder })
  return kind === 'slurm' ? new SlurmBackend({ url, tokenFile, folder }) : new SwarmBackend({ socketPath: url.replace(/^unix:\/\//, ''), folder })
}

async function openCluster({ logger, docker }: ExecutorsInit, cluster: ClusterSettings, signal: AbortSignal): Promise<Executor> {
  const init = { folder: cluster.folder, allowUsers: docker?.allowUsers ?? false }
  const executor = new ClusterExecutor({ backend: backendOf(cluster), logger }, init)
  await executor.start(signal)
  return executor
}

async function openDocker({ folder, docker, logger }: ExecutorsInit, signal: AbortSignal): Promise<DockerExecutor | undefined> {
  if (!docker) return undefined
  const { socket, runtimes, imageBudgetBytes, allowUsers, warmContainers, registryAuth } = docker
  const isAsked = socket !== 'auto'
  if (socket === 'off' || (!isAsked && !existsSync(DOCKER_SOCKET))) return undefined
  const executor = new DockerExecutor(
    { logger, credentialsFor: (registry) => loginFor(registryAuth, registry) },
    {
      socketPath: isAsked ? socket : DOCKER_SOCKET,
      folder: join(folder, 'docker'),
      imageBudgetBytes,
      allowUsers,
      gpuDriver: 'nvidia',
      ...(runtimes && { runtimes }),
      ...(warmContainers !== undefined && { warmContainers })
    }
  )
  try {
    await executor.start(signal)
    return executor
  } catch (cause) {
    if (isAsked) throw cause
    logger.warn({ cause: errorMessage(cause) }, 'Docker does not answer, so this node runs WebAssembly modules only')
    return undefined
  }
}
