import { createHash } from 'node:crypto'
import type { ContainerCreateOptions } from 'dockerode'
import type { JobSpec } from '../../core/job-spec.ts'
import type { RunRequest } from '../executor.ts'
import type { ContainerAt } from './container-options.ts'
import { containerOptions, LABEL, SHARED_MEMORY_BYTES } from './container-options.ts'
import { environment } from './job-environment.ts'

/** Reads one script and becomes what it says. An image without it is never kept warm. */
const SHELL = ['/bin/sh', '-s']
/** A shell that waits takes about 1 MiB; the job's own limit is set when it is used. */
export const WARM_MEMORY_BYTES = 16 * 1024 ** 2
/** Its disk is made ahead too, and takes room as long as it waits. */
export const MAX_WARM_DISK_BYTES = 512 * 1024 ** 2

/** Variables that some shell sets, reads or guards itself. */
const OF_SHELLS =
  /^(PWD|OLDPWD|SHLVL|_|U?ID|EUID|GROUPS|PPID|IFS|ENV|OPT(ARG|IND|ERR)|LINENO|RANDOM|SRANDOM|SECONDS|EPOCH.*|HIST.*|BASH.*|SHELLOPTS|POSIXLY_CORRECT|PS[0-4]|FUNCNEST|DIRSTACK|HOSTNAME|COLUMNS|LINES)$/

/** What the engine says of an image, as far as a command depends on it. */
export interface ImageConfig {
  readonly Entrypoint?: string[] | string | null | undefined
  readonly Cmd?: string[] | null
  readonly Volumes?: Readonly<Record<string, object>> | null
}

/** What can't be changed of a container once it is made. Any job of the same shape may have it. */
export interface WarmShape {
  readonly key: string
  readonly spec: JobSpec
}

/** Undefined: a job whose container can only be made for it. GPUs, networks and volumes are given out when a container starts. */
export function warmShapeOf({ spec, warm, runtime }: RunRequest, imageId: string, image: ImageConfig): WarmShape | undefined {
  const { engine, resources, network, env } = spec
  if (warm !== true || engine.type !== 'docker' || network !== 'none' || resources.gpus.length > 0) return undefined
  if (Object.keys(image.Volumes ?? {}).length > 0 || resources.diskBytes > MAX_WARM_DISK_BYTES) return undefined
  if (resources.memoryBytes < Math.max(WARM_MEMORY_BYTES, SHARED_MEMORY_BYTES)) return undefined
  if (Object.keys(env).some((name) => OF_SHELLS.test(name)) || [...commandOf(spec, image), ...Object.values(env)].some((text) => text.includes('\0')))
    return undefined
  const fixed = [imageId, engine.user ?? '', engine.workdir ?? '', resources.diskBytes, runtime ?? '']
  const { entrypoint: _entrypoint, ...rest } = engine
  const waiting: JobSpec = {
    ...spec,
    engine: { ...rest, entrypoint: SHELL },
    args: [],
    env: {},
    inputs: [],
    resources: { ...resources, cpuMilli: 1000, memoryBytes: WARM_MEMORY_BYTES }
  }
  return { key: createHash('sha256').update(JSON.stringify(fixed)).digest('hex').slice(0, 32), spec: waiting }
}

/** The same walls as a job's own container, around a shell that waits for its one script. */
export function warmOptions({ spec }: WarmShape, at: ContainerAt): ContainerCreateOptions {
  const { HostConfig, ...options } = containerOptions(spec, at)
  return {
    ...options,
    Labels: { [LABEL.owner]: at.owner, [LABEL.warm]: 'yes' },
    HostConfig: { ...HostConfig, ShmSize: SHARED_MEMORY_BYTES },
    AttachStdin: true,
    OpenStdin: true,
    StdinOnce: true
  }
}

/** As the engine puts it together: a job's own entrypoint does away with the image's command, arguments replace it. */
export function commandOf({ engine, args }: JobSpec, image: ImageConfig): readonly string[] {
  const own = engine.type === 'docker' ? engine.entrypoint : undefined
  if (own) return [...own, ...args]
  const entrypoint = typeof image.Entrypoint === 'string' ? [image.Entrypoint] : (image.Entrypoint ?? [])
  return [...entrypoint, ...(args.length > 0 ? args : (image.Cmd ?? []))]
}

/** One compound command, so that half of it does nothing. The shell is replaced: the job is the container's first process, as it would be without it. */
export function warmScript(spec: JobSpec, image: ImageConfig): string {
  const variables = environment(spec, []).map((pair) => {
    const at = pair.indexOf('=')
    return `export ${pair.slice(0, at)}=${quoted(pair.slice(at + 1))}`
  })
  const words = commandOf(spec, image).map(quoted).join(' ')
  // What the shell itself adds to the environment.
  return `{\n${variables.join('\n')}\nunset PWD OLDPWD SHLVL _ 2>/dev/null\nexec ${words} </dev/null\n}\n`
}

/** Between single quotes a shell reads every byte but the quote as itself. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
