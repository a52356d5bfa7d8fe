import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { delay } from '../../../core/clock.ts'
import type { Gpu } from '../../../core/resource-offer.ts'
import { IS_KEY } from '../../job-folder.ts'
import type { ClusterBackend, ClusterJob, ClusterSize, ClusterState, Take } from '../backend.ts'
import { sizeOf } from '../size-of.ts'
import { hasBegun, readEnd, tailLogs } from './job-files.ts'
import { jobScript } from './job-script.ts'
import type { SlurmNode } from './slurm-client.ts'
import { SlurmClient } from './slurm-client.ts'

const MIB = 1024 ** 2
const GONE_EVERY_MS = 500
/** The manager is asked now and then; what the job does is seen in its folder. */
const ASK_EVERY_MS = 2_000
/** A file server's other clients see a new file by then. */
const FILES_LATE_MS = 10_000
/** Slurm's own limit is the last resort: it counts the pull too, and in minutes. */
const PULL_MINUTES = 120
/** Where Slurm was not told what they are. */
const ANY_GPU = 'GPU'
const ALIVE = /^(PENDING|RUNNING|COMPLETING|CONFIGURING|SUSPENDED|STAGE_OUT|REQUEUED|RESIZING|STOPPED|SIGNALING)/

export interface SlurmInit {
  /** `http://user@host:6820/?partition=name`; the partition may be left out. */
  readonly url: string
  /** Holds a token for that user. */
  readonly tokenFile: string
  /** Of the executor: every box sees it at this path. */
  readonly folder: string
  /** Where boxes find `docker`, and anything that it wants to know. */
  readonly environment?: Readonly<Record<string, string>>
}

/** Slurm, through slurmrestd: each job is a batch script that runs its container with the box's own Docker. */
export class SlurmBackend implements ClusterBackend {
  readonly kind = 'slurm'
  readonly #init: SlurmInit
  readonly #client: SlurmClient
  /** Whose jobs are whose, where several nodes use one cluster. */
  readonly #prefix: string
  #gpus: readonly Gpu[] = []
  readonly #asked = new Map<string, { atMs: number; deadSinceMs?: number }>()

  constructor(init: SlurmInit) {
    this.#init = init
    this.#client = new SlurmClient(init)
    this.#prefix = `lilynode-${createHash('sha256').update(init.folder).digest('hex').slice(0, 16)}-`
  }

  async open(signal: AbortSignal): Promise<ClusterSize> {
    await this.#client.open(signal)
    const nodes = await this.#client.nodes(signal)
    this.#gpus = nodes.flatMap(gpusOf)
    return { ...sizeOf(nodes.map((node) => ({ cpus: node.cpus, memoryBytes: node.real_memory * MIB }))), gpus: this.#gpus }
  }

  /** Those that Slurm has, and those that ended and wait for us in their folders: Slurm forgets jobs after minutes. */
  async jobs(signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
    const { folder } = this.#init
    const here = (await readdir(folder)).filter((name) => IS_KEY.test(name))
    const kept = await Promise.all(
      here.map(async (key): Promise<[string, string][]> => {
        const id = await readFile(join(folder, key, 'slurm-id'), 'utf8').catch(() => '') // never handed in
        return id === '' ? [] : [[key, id]]
      })
    )
    const queued = (await this.#client.jobs(signal)).filter(({ name, job_state }) => name?.startsWith(this.#prefix) === true && ALIVE.test(job_state))
    return new Map([...kept.flat(), ...queued.map(({ name, job_id }) => [name?.slice(this.#prefix.length) ?? '', String(job_id)] as const)])
  }

  async submit(job: ClusterJob, signal: AbortSignal): Promise<string> {
    const { resources, timeoutMs } = job.request.spec
    const partition = new URL(this.#init.url).searchParams.get('partition')
    const name = `${this.#prefix}${job.key}`
    await mkdir(job.folder, { recursive: true })
    const gres = this.#gresOf(job.request.gpus ?? [])
    const id = await this.#client.submit(
      {
        script: jobScript(job, name),
        environment: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', ...this.#init.environment },
        job: {
          name,
          ...(partition !== null && { partition }),
          tasks: 1,
          cpus_per_task: Math.ceil(resources.cpuMilli / 1000),
          memory_per_node: Math.ceil(resources.memoryBytes / MIB),
          time_limit: Math.ceil(timeoutMs / 60_000) + PULL_MINUTES,
          ...(gres !== undefined && { gres }),
          requeue: false, // what runs twice is two results
          current_working_directory: job.folder,
          standard_output: join(job.folder, 'slurm.log')
        }
      },
      signal
    )
    await writeFile(join(job.folder, 'slurm-id'), id)
    return id
  }

  async state(handle: string, job: ClusterJob, signal: AbortSignal): Promise<ClusterState> {
    const end = await readEnd(job)
    if (end) return end
    const begun = hasBegun(job)
    const nowMs = Date.now()
    const asked = this.#asked.get(handle)
    if (asked && nowMs - asked.atMs < ASK_EVERY_MS) return { kind: begun ? 'running' : 'waiting' }
    const known = await this.#client.job(handle, signal)
    if (known && ALIVE.test(known.job_state)) this.#asked.set(handle, { atMs: nowMs })
    else {
      const deadSinceMs = asked?.deadSinceMs ?? nowMs
      this.#asked.set(handle, { atMs: nowMs, deadSinceMs })
      if (nowMs - deadSinceMs > FILES_LATE_MS) {
        const log = await readFile(join(job.folder, 'slurm.log'), 'utf8').catch(() => '') // the box may not have come so far
        return { kind: 'lost', reason: `Slurm says: ${known?.job_state ?? 'no such job'} ${known?.state_reason ?? ''} ${log.slice(-500)}`.trim() }
      }
    }
    return { kind: begun ? 'running' : 'waiting' }
  }

  follow(_handle: string, job: ClusterJob, to: { readonly take: Take; readonly signal: AbortSignal }): Promise<void> {
    return tailLogs(job, to)
  }

  async remove(handle: string, signal: AbortSignal): Promise<void> {
    this.#asked.delete(handle)
    await this.#client.cancel(handle, signal)
    for (;;) {
      const job = await this.#client.job(handle, signal)
      if (!job || !ALIVE.test(job.job_state)) return
      await delay(GONE_EVERY_MS, signal)
    }
  }

  /** Slurm chooses the box and the GPU: it is asked for as many of that kind. */
  #gresOf(uuids: readonly string[]): string | undefined {
    if (uuids.length === 0) return undefined
    const models = new Set(uuids.map((uuid) => this.#gpus.find((gpu) => gpu.uuid === uuid)?.model))
    const boxes = new Set(uuids.map((uuid) => uuid.replace(/\/\d+$/, '')))
    const [model] = models
    if (model === undefined || models.size > 1 || boxes.size > 1) throw new Error(`the GPUs ${uuids.join(', ')} are not of one box and one kind`)
    return model === ANY_GPU ? `gpu:${uuids.length}` : `gpu:${model}:${uuids.length}`
  }
}

/** `gpu:a100:2(S:0-1)`: Slurm knows how they are called and how many they are; their memory is said by a feature of the node, `vram85899345920`. */
function gpusOf({ name, gres, active_features: features }: SlurmNode): Gpu[] {
  const vram = /(?:^|,)vram(\d{6,15})(?:,|$)/.exec(`${features ?? ''}`)?.[1]
  if (vram === undefined) return []
  return (gres ?? '').split(/,(?![^(]*\))/).flatMap((each) => {
    const [, model = ANY_GPU, count] = /^gpu(?::([^:()]+))?:(\d+)(?:\(.*\))?$/.exec(each) ?? []
    return Array.from({ length: Math.min(64, Number(count ?? 0)) }, (_, i) => ({
      vendor: 'nvidia' as const,
      model: model.slice(0, 64),
      vramBytes: Number(vram),
      uuid: `${name}/${i}`.slice(-64)
    }))
  })
}
