import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type Docker from 'dockerode'
import type { Clock } from '../../core/clock.ts'
import { systemClock } from '../../core/clock.ts'
import type { JobOutcome } from '../../core/job-outcome.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { Logger } from '../../core/logger.ts'
import type { Gpu } from '../../core/resource-offer.ts'
import { ExecutorError } from '../errors.ts'
import type { Executor, RegistryLogin, RunRequest } from '../executor.ts'
import { defaultUser, IS_KEY, keyOf, placeInputs } from '../job-folder.ts'
import type { ContainerAt, ContainerFolders } from './container-options.ts'
import { containerOptions, LABEL, nanoCpusOf } from './container-options.ts'
import { ContainerRun } from './container-run.ts'
import type { FoundGpu } from './detect-gpus.ts'
import { detectGpus } from './detect-gpus.ts'
import { DockerServices } from './docker-services.ts'
import { engineMessage, unlessGone } from './engine-errors.ts'
import type { PullProgress } from './image-pull.ts'
import type { WantedImage } from './image-store.ts'
import { ImageStore } from './image-store.ts'
import type { DiskKind } from './job-disk.ts'
import { JobDisk, probeDiskKind, removeDisk } from './job-disk.ts'
import type { Launch } from './launch.ts'
import { knownLaunch, newLaunch, warmLaunch } from './launch.ts'
import { isListening, openEngine } from './open-engine.ts'
import { discard, WarmPool } from './warm-pool.ts'
import type { JobAt } from './warm-start.ts'
import { WarmStart } from './warm-start.ts'

const NO_USAGE = { wallMs: 0, cpuMs: 0, peakMemoryBytes: 0 } as const

export interface DockerExecutorComponents {
  readonly logger: Logger
  readonly clock?: Clock
  onPull?(progress: PullProgress): void
  /** For private registries, by host; empty: the engine's default registry. */
  credentialsFor?(registry: string): Promise<RegistryLogin | undefined>
}

export interface DockerExecutorInit {
  /** Unix socket of the engine. */
  readonly socketPath: string
  /** Disks and inputs of running jobs, and the list of pulled images; a folder of this node's own. */
  readonly folder: string
  /** What pulled images may take together. */
  readonly imageBudgetBytes: number
  /** Container runtimes (`runsc`, `kata-runtime`) that jobs may choose, the first where they do not; absent or empty: the engine's default. */
  readonly runtimes?: readonly string[]
  /** May a job name a user of the image, root too? By default it runs as nobody. */
  readonly allowUsers: boolean
  readonly gpuDriver: 'nvidia' | 'cdi'
  /** Absent: disks of a fixed size where this host allows them. */
  readonly diskKind?: DiskKind
  /** Containers that wait for jobs of marked images, of all images together; absent or 0: none. */
  readonly warmContainers?: number
}

/** Runs pinned images in hardened containers. Jobs outlive this process and are found again by label. docs/adr/0007-docker-executor.md */
export class DockerExecutor implements Executor {
  readonly name = 'executor:docker'
  readonly engine = 'docker'
  readonly halts = true
  readonly #c: DockerExecutorComponents & { readonly clock: Clock }
  readonly #init: DockerExecutorInit
  #open: { readonly docker: Docker; readonly images: ImageStore; readonly warm: WarmStart } | undefined
  /** Whose containers are whose, where several nodes use one engine. */
  readonly #owner: string
  #hostCpus = 1
  #gpus: readonly FoundGpu[] = []
  #diskKind: DiskKind = 'watched'
  #runtimes: readonly string[] = []

  constructor(components: DockerExecutorComponents, init: DockerExecutorInit) {
    this.#c = { clock: systemClock, ...components }
    this.#init = init
    this.#owner = createHash('sha256').update(init.folder).digest('hex').slice(0, 16)
  }

  get #docker(): Docker {
    return this.#started.docker
  }

  get #images(): ImageStore {
    return this.#started.images
  }

  get #started() {
    if (!this.#open) throw new ExecutorError({ code: 'EXECUTOR_NOT_STARTED' }, 'the docker engine is not started')
    return this.#open
  }

  /** Once: whoever wants to know whether the engine answers may start it before the node does. */
  async start(signal: AbortSignal): Promise<void> {
    if (this.#open) return
    const { docker, info } = await openEngine(this.#init.socketPath, signal)
    this.#hostCpus = info.cpus
    const { runtimes = [], folder } = this.#init
    const missing = runtimes.find((name) => !info.runtimes.includes(name))
    if (missing !== undefined) {
      throw new ExecutorError(
        { code: 'EXECUTOR_NO_DOCKER', socket: this.#init.socketPath },
        `the container engine has no runtime "${missing}": install it and name it in /etc/docker/daemon.json; there is: ${info.runtimes.join(', ')}`
      )
    }
    this.#runtimes = runtimes.length > 0 ? runtimes : [info.defaultRuntime]
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const images = new ImageStore({ docker, ...this.#c }, { file: join(folder, 'images.json'), budgetBytes: this.#init.imageBudgetBytes })
    await images.open()
    const { gpus, problems } = await detectGpus(signal)
    this.#gpus = gpus
    for (const problem of problems) this.#c.logger.warn({ problem }, 'a GPU can’t be used')
    this.#diskKind = this.#init.diskKind ?? (await probeDiskKind())
    if (this.#diskKind === 'watched')
      this.#c.logger.warn(
        {},
        'jobs write to plain folders, which are watched: a job can write more than it may for up to half a second. As root each gets a disk of its own'
      )
    const pool = new WarmPool({ docker, images, ...this.#c }, { folder, diskKind: this.#diskKind, most: this.#init.warmContainers ?? 0 })
    this.#open = { docker, images, warm: new WarmStart({ pool, logger: this.#c.logger }) }
  }

  async stop(): Promise<void> {
    await this.#open?.warm.stop()
  }

  /** This machine's, with all their memory; what of them is free is the market's to know. */
  get gpus(): readonly Gpu[] {
    return this.#gpus.map(({ vendor, model, vramBytes, uuid }) => ({ vendor, model, vramBytes, uuid }))
  }

  get runtimes(): readonly string[] {
    return this.#runtimes
  }

  /** Containers that stay, on the same engine. */
  services(): DockerServices {
    const { docker, images } = this.#started
    const { gpuDriver, allowUsers } = this.#init
    return new DockerServices({ docker, images, ...this.#c }, { owner: this.#owner, gpus: this.#gpus, gpuDriver, hostCpus: this.#hostCpus, allowUsers })
  }

  /** Images that this node pulled and still has, as offers name them. */
  get cached(): readonly string[] {
    return this.#images.cached
  }

  /** `name:tag` pinned as the registry has it now: to be asked once, when a job is offered. */
  resolveImage(reference: string, signal: AbortSignal): Promise<string> {
    return this.#images.resolve(reference, signal)
  }

  async warm(spec: JobSpec, _moduleFile: string | undefined, signal: AbortSignal): Promise<void> {
    this.#images.release(await this.#images.acquire(this.#wanted(imageOf(spec)), signal))
  }

  /** Removes containers and disks of earlier runs, but for those of `keep`, which will be asked for again. */
  async sweep(keep: ReadonlySet<string>): Promise<void> {
    const kept = new Set([...keep].map(keyOf))
    for (const { Id, key } of await this.#containers()) {
      if (kept.has(key)) continue
      await unlessGone(this.#docker.getContainer(Id).remove({ force: true, v: true }))
      await removeDisk(join(this.#init.folder, key))
    }
    await this.#removeVolumes((id) => !keep.has(id))
    // A crash between a disk and its container leaves a disk alone.
    for (const name of await readdir(this.#init.folder)) if (IS_KEY.test(name) && !kept.has(name)) await removeDisk(join(this.#init.folder, name))
  }

  async run(request: RunRequest, signal: AbortSignal): Promise<JobOutcome> {
    const image = imageOf(request.spec)
    const refusal = this.#refuse(request)
    if (refusal !== undefined) return { ...failed(refusal), lasting: true }
    if (signal.aborted) return { kind: 'cancelled', usage: NO_USAGE, logTail: '' }
    let imageId: string | undefined
    try {
      imageId = await this.#images.acquire(this.#wanted(image, request.login), signal)
      return await this.#runImage(imageId, request, signal)
    } catch (cause) {
      if (signal.aborted) return { kind: 'cancelled', usage: NO_USAGE, logTail: '' }
      if (cause instanceof ExecutorError && cause.info.code === 'EXECUTOR_NO_IMAGE') return { ...failed(cause.message), ...lastingOf(cause.info) }
      throw cause
    } finally {
      if (imageId !== undefined) this.#images.release(imageId)
    }
  }

  #wanted(image: string, login?: RegistryLogin): WantedImage {
    return { image, ...(login && { login }), onProgress: (progress) => this.#c.onPull?.(progress) }
  }

  async #runImage(imageId: string, request: RunRequest, signal: AbortSignal): Promise<JobOutcome> {
    const { spec, workDir } = request
    const folder = this.#folderOf(request)
    const [known, { Config: image }] = await Promise.all([this.#known(request), this.#docker.getImage(imageId).inspect()])
    const at = { request, imageId, image, folder, name: this.#nameOf(keyOf(request.jobId)), nanoCpus: nanoCpusOf(spec.resources, this.#hostCpus) }
    if (!known) await removeDisk(folder)
    const warm = known ? undefined : await this.#started.warm.take(at)
    const placing = known ? undefined : placeInputs(request, join(folder, 'inputs'))
    placing?.catch(() => {}) // told where it is waited for
    const disk = await JobDisk.place({ folder, bytes: spec.resources.diskBytes }, this.#diskKind).catch(async (cause: unknown) => {
      await placing?.catch(() => {}) // the disk's failure is the one to tell
      await discard(warm?.warm.container, folder)
      throw cause
    })
    const formatting = disk.format()
    formatting.catch(() => {}) // told where it is waited for
    let made = warm?.warm.container
    let run: ContainerRun | undefined
    try {
      await placing
      // The engine makes a container while its disk is formatted.
      const launch = known ?? (warm ? warmLaunch(warm.warm, warm.script, this.#c.clock) : newLaunch(await this.#create(at, disk)))
      if (!known) made = launch.container
      await formatting
      await disk.mount()
      run = new ContainerRun({ ...this.#c, docker: this.#docker, launch, disk, engineListens: () => isListening(this.#init.socketPath) }, request)
      const outcome = await run.end(signal)
      await Promise.all((['stdout', 'stderr'] as const).map((stream) => writeFile(join(workDir, stream), run?.log.of(stream) ?? '')))
      return outcome
    } catch (cause) {
      if (cause instanceof ExecutorError) throw cause
      return failed(`the container engine says: ${engineMessage(cause)}`)
    } finally {
      if (!run?.isDetached) {
        const removed = run
          ? run.remove().then(() => image.Volumes && this.#removeVolumes((id) => id === request.jobId))
          : made && unlessGone(made.remove({ force: true, v: true }))
        await Promise.all([formatting.catch(() => {}), placing?.catch(() => {})]) // neither may go on where there is no folder any more
        await Promise.all([disk.close(), removed])
        if (run?.hasStarted && !known) this.#started.warm.started(at, (folders) => this.#containerAt(at, folders))
      }
    }
  }

  #containerAt({ request, imageId, image }: JobAt, folders: ContainerFolders): ContainerAt {
    return {
      ...folders,
      imageId,
      volumes: Object.keys(image.Volumes ?? {}),
      owner: this.#owner,
      jobId: request.jobId,
      user: defaultUser(),
      gpus: this.#gpus.filter(({ uuid }) => request.gpus?.includes(uuid)),
      gpuDriver: this.#init.gpuDriver,
      runtime: request.runtime ?? this.#init.runtimes?.[0],
      hostCpus: this.#hostCpus
    }
  }

  #create(at: JobAt, disk: JobDisk): Promise<Docker.Container> {
    const folders = { inputs: join(at.folder, 'inputs'), outputs: disk.outputs, tmp: disk.tmp }
    return this.#docker.createContainer(containerOptions(at.request.spec, this.#containerAt(at, folders)))
  }

  /** What this node does not do for anyone, whatever was signed: the market should have said so before. */
  #refuse({ spec, gpus = [], runtime }: RunRequest): string | undefined {
    const { engine, resources } = spec
    if (runtime !== undefined && !this.#runtimes.includes(runtime)) return `the job wants to run in ${runtime}, this provider has ${this.#runtimes.join(', ')}`
    const strange = gpus.find((uuid) => !this.#gpus.some((gpu) => gpu.uuid === uuid))
    if (strange !== undefined) return `this machine has no GPU ${strange}`
    if (new Set(gpus).size !== resources.gpus.length) return `the job asks for ${resources.gpus.length} GPUs, ${gpus.length} are its own`
    if (engine.type === 'docker' && engine.user !== undefined && !this.#init.allowUsers)
      return `this provider runs images as nobody, the job asks for user "${engine.user}"`
    if (resources.cpuMilli > this.#hostCpus * 1000) return `this machine has ${this.#hostCpus} cores, the job asks for ${resources.cpuMilli / 1000}`
    return undefined
  }

  /** Volumes that images declared: ours to remove, as they have names. */
  async #removeVolumes(isOver: (jobId: string) => boolean): Promise<void> {
    try {
      const { Volumes } = await this.#docker.listVolumes({ filters: { label: [`${LABEL.owner}=${this.#owner}`] } })
      for (const { Name, Labels } of Volumes ?? []) if (isOver(Labels?.[LABEL.job] ?? '')) await unlessGone(this.#docker.getVolume(Name).remove())
    } catch (cause) {
      this.#c.logger.warn({ cause: engineMessage(cause) }, 'a volume can’t be removed; it is tried again at the next start')
    }
  }

  #folderOf({ jobId }: Pick<RunRequest, 'jobId'>): string {
    return join(this.#init.folder, keyOf(jobId))
  }

  /** A job's container that an earlier process of this node left. One that has half a job is removed. */
  async #known(request: RunRequest): Promise<Launch | undefined> {
    const key = keyOf(request.jobId)
    const found = (await this.#containers()).find((each) => each.key === key)
    if (!found) return undefined
    const container = this.#docker.getContainer(found.Id)
    if (found.State === 'created') return newLaunch(container)
    const launch = await knownLaunch(container, { folder: this.#folderOf(request), isWarm: found.isWarm, isPaused: found.State === 'paused' })
    if (!launch) await unlessGone(container.remove({ force: true, v: true }))
    return launch
  }

  #nameOf(key: string): string {
    return `lilynode-${this.#owner}-${key}`
  }

  /** Ours, each with the key of its job: by its label, or by its name where it was made before there was a job. */
  async #containers() {
    const all = await this.#docker.listContainers({ all: true, filters: { label: [`${LABEL.owner}=${this.#owner}`] } })
    return all.map(({ Id, State, Labels, Names }) => {
      const isWarm = LABEL.warm in Labels
      const ofName = Names.map((name) => name.replace(`/${this.#nameOf('')}`, '')).find((name) => IS_KEY.test(name))
      return { Id, State, isWarm, key: (isWarm ? ofName : undefined) ?? keyOf(Labels[LABEL.job] ?? '') }
    })
  }
}

const failed = (reason: string) => ({ kind: 'failed', reason, usage: NO_USAGE, logTail: '' }) as const
const lastingOf = ({ lasting }: { readonly lasting?: true }) => (lasting ? ({ lasting } as const) : {})

function imageOf({ engine }: JobSpec): string {
  if (engine.type === 'docker') return engine.image
  throw new ExecutorError({ code: 'EXECUTOR_WRONG_ENGINE', engine: engine.type }, `a ${engine.type} job was given to the docker engine`)
}
