import { mkdir, readdir, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../../core/clock.ts'
import { systemClock, within } from '../../core/clock.ts'
import type { JobOutcome } from '../../core/job-outcome.ts'
import type { Logger } from '../../core/logger.ts'
import type { Gpu } from '../../core/resource-offer.ts'
import { engineMessage } from '../docker/engine-errors.ts'
import { JobDisk, removeDisk } from '../docker/job-disk.ts'
import { ExecutorError } from '../errors.ts'
import type { Executor, RunRequest } from '../executor.ts'
import { defaultUser, IS_KEY, keyOf, placeInputs } from '../job-folder.ts'
import type { ClusterBackend, ClusterJob, ClusterSize } from './backend.ts'
import { ClusterRun } from './cluster-run.ts'

const NO_USAGE = { wallMs: 0, cpuMs: 0, peakMemoryBytes: 0 } as const
/** A manager that does not answer a question by then is down. */
const ASK_TIMEOUT_MS = 30_000
/** One that tries out its boxes pulls a small image. */
const OPEN_TIMEOUT_MS = 90_000
/** Of what is free on the file server: others use it too. */
const DISK_SHARE = 0.5

export interface ClusterExecutorComponents {
  readonly backend: ClusterBackend
  readonly logger: Logger
  readonly clock?: Clock
}

export interface ClusterExecutorInit {
  /** Every box sees it at this path: inputs and outputs of jobs lie here. A folder of this node's own. */
  readonly folder: string
  /** May a job name a user of its image, root too? */
  readonly allowUsers: boolean
}

/** Sells many boxes as one machine: containers that an existing cluster places. Jobs outlive this process. docs/cluster.md */
export class ClusterExecutor implements Executor {
  readonly name: string
  readonly engine = 'docker'
  readonly runtimes: readonly string[] = ['runc']
  /** Which box has which image is the cluster's to know. */
  readonly cached: readonly string[] = []
  readonly #c: ClusterExecutorComponents & { readonly clock: Clock }
  readonly #init: ClusterExecutorInit
  #size: ClusterSize | undefined
  #diskBytes = 0

  constructor(components: ClusterExecutorComponents, init: ClusterExecutorInit) {
    this.#c = { clock: systemClock, ...components }
    this.#init = init
    this.name = `executor:${components.backend.kind}`
  }

  async start(signal: AbortSignal): Promise<void> {
    if (this.#size) return
    await mkdir(this.#init.folder, { recursive: true, mode: 0o711 }) // boxes enter by name
    const { bavail, bsize } = await statfs(this.#init.folder)
    this.#diskBytes = Math.floor(bavail * bsize * DISK_SHARE)
    this.#size = await this.#c.backend.open(within(signal, OPEN_TIMEOUT_MS))
  }

  async stop(): Promise<void> {
    this.#size = undefined
    this.#c.backend.close?.()
  }

  get capacity(): { readonly cpuMilli: number; readonly memoryBytes: number; readonly diskBytes: number } | undefined {
    return this.#size && { cpuMilli: this.#size.total.cpus * 1000, memoryBytes: this.#size.total.memoryBytes, diskBytes: this.#diskBytes }
  }

  get gpus(): readonly Gpu[] {
    return this.#size?.gpus ?? []
  }

  /** Each box pulls for itself, when it is given the job, and outside its time. */
  async warm(): Promise<void> {}

  async sweep(keep: ReadonlySet<string>): Promise<void> {
    const kept = new Set([...keep].map(keyOf))
    const signal = AbortSignal.timeout(ASK_TIMEOUT_MS)
    for (const [key, handle] of await this.#c.backend.jobs(signal)) if (!kept.has(key)) await this.#c.backend.remove(handle, signal)
    for (const name of await readdir(this.#init.folder)) if (IS_KEY.test(name) && !kept.has(name)) await removeDisk(join(this.#init.folder, name))
  }

  async run(request: RunRequest, signal: AbortSignal): Promise<JobOutcome> {
    const refusal = this.#refuse(request)
    if (refusal !== undefined) return { ...failed(refusal), lasting: true }
    if (signal.aborted) return { kind: 'cancelled', usage: NO_USAGE, logTail: '' }
    const key = keyOf(request.jobId)
    const folder = join(this.#init.folder, key)
    const known = (await this.#c.backend.jobs(within(signal, ASK_TIMEOUT_MS))).get(key)
    if (known === undefined) await removeDisk(folder)
    const disk = await JobDisk.open({ folder, bytes: request.spec.resources.diskBytes }, 'watched')
    const at = { inputs: join(folder, 'inputs'), outputs: disk.outputs, tmp: disk.tmp }
    return this.#runJob({ key, request, folder, user: defaultUser(), ...at }, { disk, known, signal })
  }

  async #runJob(job: ClusterJob, { disk, known, signal }: { readonly disk: JobDisk; readonly known: string | undefined; readonly signal: AbortSignal }) {
    const { backend, logger } = this.#c
    let handle = known
    let run: ClusterRun | undefined
    try {
      if (handle === undefined) {
        await placeInputs(job.request, job.inputs)
        // Not to be cut off half-way: what was handed in must be known, to be taken back.
        handle = await backend.submit(job, AbortSignal.timeout(ASK_TIMEOUT_MS))
      }
      run = new ClusterRun({ ...this.#c, disk }, { job, handle })
      const outcome = await run.end(signal)
      await Promise.all((['stdout', 'stderr'] as const).map((stream) => writeFile(join(job.request.workDir, stream), run?.log.of(stream) ?? '')))
      return outcome
    } catch (cause) {
      if (signal.aborted) return { kind: 'cancelled', usage: NO_USAGE, logTail: '' } as const
      if (cause instanceof ExecutorError) throw cause
      return failed(`the cluster says: ${engineMessage(cause)}`)
    } finally {
      if (!run?.isDetached) {
        await this.#remove(job.key, handle).catch((cause: unknown) =>
          logger.warn({ jobId: job.request.jobId, cause: engineMessage(cause) }, 'a job can’t be removed from the cluster; it is tried again at the next start')
        )
        await disk.close()
      }
    }
  }

  /** One whose handing in failed may be there all the same. */
  async #remove(key: string, known: string | undefined): Promise<void> {
    const signal = AbortSignal.timeout(ASK_TIMEOUT_MS)
    const handle = known ?? (await this.#c.backend.jobs(signal)).get(key)
    if (handle !== undefined) await this.#c.backend.remove(handle, signal)
  }

  /** What no box does for anyone, whatever was signed. */
  #refuse({ spec, gpus = [] }: RunRequest): string | undefined {
    const size = this.#size
    if (!size) throw new ExecutorError({ code: 'EXECUTOR_NOT_STARTED' }, 'the cluster is not started')
    const { engine, resources } = spec
    if (engine.type !== 'docker')
      throw new ExecutorError({ code: 'EXECUTOR_WRONG_ENGINE', engine: engine.type }, `a ${engine.type} job was given to the cluster`)
    if (new Set(gpus).size !== resources.gpus.length) return `the job asks for ${resources.gpus.length} GPUs, ${gpus.length} are its own`
    if (engine.user !== undefined && !this.#init.allowUsers) return `this provider runs images as nobody, the job asks for user "${engine.user}"`
    if (resources.cpuMilli > size.cpus * 1000) return `the largest box of this cluster has ${size.cpus} cores, the job asks for ${resources.cpuMilli / 1000}`
    if (resources.memoryBytes > size.memoryBytes)
      return `the largest box of this cluster has ${size.memoryBytes} bytes of memory, the job asks for ${resources.memoryBytes}`
    return spec.network === 'none' ? undefined : 'a cluster gives no job the network'
  }
}

const failed = (reason: string) => ({ kind: 'failed', reason, usage: NO_USAGE, logTail: '' }) as const
