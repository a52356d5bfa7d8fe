import { join } from 'node:path'
import type { V1Container, V1PodSpec } from '@kubernetes/client-node'
import type Docker from 'dockerode'
import type { ContainerCreateOptions } from 'dockerode'

const UNITS: Readonly<Record<string, number>> = { '': 1, m: 1e-3, k: 1e3, M: 1e6, G: 1e9, Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30 }

export function quantity(text: string): number {
  const [, number = '0', unit = ''] = /^([\d.]+)([A-Za-z]*)$/.exec(text) ?? []
  return Number(number) * (UNITS[unit] ?? Number.NaN)
}

/** `$(NAME)` is a variable's value where there is one, `$$` is `$`: what Kubernetes does to commands and variables. */
export function expand(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(/\$(\$|\(([^)]*)\))/g, (whole, what: string, name: string) => (what === '$' ? '$' : (variables.get(name) ?? whole)))
}

/** By the content id of one that was loaded; else it is pulled. */
export async function imageIn(docker: Docker, image: string): Promise<string> {
  const digest = image.slice(image.indexOf('@') + 1)
  for (const name of [digest, image]) {
    const found = await docker
      .getImage(name)
      .inspect()
      .catch(() => undefined) // it is not here
    if (found) return found.Id
  }
  const stream = await docker.pull(image)
  await new Promise<void>((resolve, reject) => docker.modem.followProgress(stream, (error: Error | null) => (error ? reject(error) : resolve())))
  return (await docker.getImage(image).inspect()).Id
}

export interface ContainerIn {
  readonly pod: V1PodSpec
  readonly image: string
  readonly folder: string
  readonly isClosed: boolean
  readonly api: { readonly host: string; readonly port: string }
}

/** A container of a pod as Docker makes it: of what is asked for nothing is left out, and nothing is added. */
export function containerOf(container: V1Container, at: ContainerIn): ContainerCreateOptions {
  const { securityContext: security = {}, resources, command, args } = container
  const { pod } = at
  const { runAsUser, runAsGroup } = { ...pod.securityContext, ...security }
  if (security.runAsNonRoot && (runAsUser ?? 0) === 0) throw new Error('container has runAsNonRoot and image will run as root')
  const variables = new Map([
    ['KUBERNETES_SERVICE_HOST', at.api.host],
    ['KUBERNETES_SERVICE_PORT', at.api.port]
  ])
  // As NVIDIA's device plugin says which are the container's.
  const gpus = Number(resources?.limits?.['nvidia.com/gpu'] ?? 0)
  if (gpus > 0) variables.set('NVIDIA_VISIBLE_DEVICES', Array.from({ length: gpus }, (_, i) => `GPU-fake-${i}`).join(','))
  for (const { name, value = '' } of container.env ?? []) variables.set(name, expand(value, variables))
  const words = (list: readonly string[] | undefined): string[] | undefined => list?.map((word) => expand(word, variables))
  const memory = Math.floor(quantity(resources?.limits?.memory ?? '0'))
  const seccomp = security.seccompProfile ?? pod.securityContext?.seccompProfile
  return {
    Image: at.image,
    Hostname: pod.hostname ?? '',
    ...(runAsUser !== undefined && { User: `${runAsUser}:${runAsGroup ?? 0}` }),
    Env: [...variables].map(([name, value]) => `${name}=${value}`),
    ...(command && { Entrypoint: words(command) ?? [] }),
    ...(args && args.length > 0 && { Cmd: words(args) ?? [] }),
    ...(container.workingDir !== undefined && { WorkingDir: container.workingDir }),
    HostConfig: {
      NetworkMode: at.isClosed ? 'none' : 'host',
      ReadonlyRootfs: security.readOnlyRootFilesystem ?? false,
      CapDrop: security.capabilities?.drop ?? [],
      Privileged: security.privileged ?? false,
      SecurityOpt: [
        ...(security.allowPrivilegeEscalation === false ? ['no-new-privileges:true'] : []),
        ...(seccomp?.type === 'RuntimeDefault' ? [] : ['seccomp=unconfined'])
      ],
      Memory: memory,
      MemorySwap: memory,
      NanoCpus: Math.round(quantity(resources?.limits?.cpu ?? '0') * 1e9),
      Mounts: (container.volumeMounts ?? []).map(({ name, mountPath, readOnly }) => ({
        Type: 'bind' as const,
        Source: join(at.folder, name),
        Target: mountPath,
        ReadOnly: readOnly ?? false
      }))
    }
  }
}
