import { access, statfs } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { errorMessage } from '../../core/errors.ts'
import type { GpuReport } from './detect-gpus.ts'
import { detectGpus } from './detect-gpus.ts'
import type { EngineInfo } from './engine-info.ts'
import type { DiskKind } from './job-disk.ts'
import { probeDiskKind } from './job-disk.ts'
import { openEngine } from './open-engine.ts'

/** The oldest engine that the tests run on; before it, want of memory in a child is not told. */
const OLDEST_ENGINE = [20, 10]
/** Images of models have tens of GB; below the first even small ones soon fail. */
const DISK_BYTES = { none: 2 * 2 ** 30, little: 50 * 2 ** 30 } as const
/** Where packages put NVIDIA's hook; the engine looks for it in its own path, which is these. */
const HOOK_FOLDERS = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

export interface DockerFinding {
  readonly name: string
  readonly status: 'ok' | 'warn' | 'fail'
  readonly fact: string
  /** The command that mends it. */
  readonly remedy?: string
}

export interface Inspected {
  readonly info: EngineInfo
  readonly gpus: GpuReport
  readonly diskKind: DiskKind
  /** On the engine's disk; undefined: it can't be seen from here. */
  readonly freeBytes: number | undefined
  readonly hasHook: boolean
  /** What the owner asked for. */
  readonly runtimes: readonly string[]
}

/** What a provider of containers needs, looked at one by one: for `doctor`. Runs nothing and changes nothing. */
export async function inspectDocker(
  { socketPath, runtimes }: { readonly socketPath: string; readonly runtimes: readonly string[] },
  signal: AbortSignal
): Promise<readonly DockerFinding[]> {
  try {
    const { info } = await openEngine(socketPath, signal)
    const [gpus, diskKind, freeBytes, hasHook] = await Promise.all([detectGpus(signal), probeDiskKind(), freeAt(info.dataFolder), isHookThere()])
    return judgeDocker({ info, gpus, diskKind, freeBytes, hasHook, runtimes })
  } catch (cause) {
    const [fact = '', remedy = ''] = errorMessage(cause).split(/: (?=[^:]*$)/) // our own message: what is wrong, a colon, what to do
    return [{ name: 'Docker', status: 'fail', fact, remedy }]
  }
}

export function judgeDocker({ info, gpus, diskKind, freeBytes, hasHook, runtimes }: Inspected): readonly DockerFinding[] {
  const engine = `${info.version}, ${info.cpus} cores, ${gib(info.memoryBytes)}, runtimes ${info.runtimes.join(', ')}`
  return [
    isOld(info.version)
      ? { name: 'Docker', status: 'fail', fact: `${info.version} is older than ${OLDEST_ENGINE.join('.')}`, remedy: 'apt-get install --only-upgrade docker.io' }
      : { name: 'Docker', status: 'ok', fact: engine },
    info.seccomp
      ? { name: 'seccomp', status: 'ok', fact: 'system calls of jobs are filtered' }
      : {
          name: 'seccomp',
          status: 'fail',
          fact: 'the engine filters no system calls',
          remedy: 'remove "seccomp-profile" from /etc/docker/daemon.json, then `systemctl restart docker`'
        },
    ...runtimes.map((name) => judgeRuntime(info, name)),
    ...judgeSpace(info, freeBytes),
    diskKind === 'loop'
      ? { name: 'job disks', status: 'ok', fact: 'each job writes to a disk of its own size' }
      : {
          name: 'job disks',
          status: 'warn',
          fact: 'a job can write too much for half a second, then it is stopped',
          remedy: 'run the node as root, on a machine with loop devices'
        },
    ...judgeGpus(info, gpus, hasHook)
  ]
}

function judgeRuntime({ runtimes }: EngineInfo, wanted: string): DockerFinding {
  if (runtimes.includes(wanted)) return { name: 'runtime', status: 'ok', fact: wanted }
  const remedy =
    wanted === 'runsc'
      ? 'apt-get install runsc, then name it in /etc/docker/daemon.json with "runtimeArgs": ["--network=none"] and `systemctl restart docker`'
      : `install ${wanted}, name it in /etc/docker/daemon.json, then \`systemctl restart docker\``
  return { name: 'runtime', status: 'fail', fact: `the engine has no ${wanted}, only ${runtimes.join(', ')}`, remedy }
}

function judgeSpace({ dataFolder }: EngineInfo, freeBytes: number | undefined): DockerFinding[] {
  if (freeBytes === undefined) return []
  const fact = `${gib(freeBytes)} free at ${dataFolder}`
  const remedy = 'docker image prune --all'
  if (freeBytes < DISK_BYTES.none) return [{ name: 'image disk', status: 'fail', fact, remedy }]
  return [
    freeBytes < DISK_BYTES.little
      ? { name: 'image disk', status: 'warn', fact: `${fact}, images of models take tens of GiB`, remedy }
      : { name: 'image disk', status: 'ok', fact }
  ]
}

function judgeGpus({ cdi }: EngineInfo, { gpus, driver, problems }: GpuReport, hasHook: boolean): DockerFinding[] {
  const broken = problems.map(
    (fact): DockerFinding => ({ name: 'GPU', status: 'fail', fact, remedy: 'look at `dmesg`, then install the driver that fits this kernel' })
  )
  if (gpus.length === 0) return broken.length > 0 ? broken : [{ name: 'GPU', status: 'ok', fact: 'none; jobs that need one go to others' }]
  const words = gpus.map(({ model, vramBytes }) => `${model} (${gib(vramBytes)})`).join(', ')
  const found: DockerFinding = {
    name: 'GPU',
    status: 'ok',
    fact: driver ? `${words}, driver ${driver.version}, CUDA up to ${driver.cuda || 'unknown'}` : words
  }
  const needsHook = gpus.some(({ vendor }) => vendor === 'nvidia') && !hasHook && !cdi
  const hook: DockerFinding = {
    name: 'NVIDIA containers',
    status: 'fail',
    fact: 'Docker can’t hand NVIDIA GPUs to containers',
    remedy: 'install nvidia-container-toolkit from NVIDIA, then `nvidia-ctk runtime configure --runtime=docker && systemctl restart docker`'
  }
  return [...broken, found, ...(needsHook ? [hook] : [])]
}

const gib = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GiB`

function isOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_ENGINE
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor)
}

const freeAt = async (folder: string): Promise<number | undefined> => {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return undefined // on another machine, or not for our eyes
  }
}

async function isHookThere(): Promise<boolean> {
  const looks = HOOK_FOLDERS.split(delimiter).map((folder) =>
    access(join(folder, 'nvidia-container-runtime-hook')).then(
      () => true,
      () => false
    )
  )
  return (await Promise.all(looks)).includes(true)
}
