import { createHash } from 'node:crypto'
import type Docker from 'dockerode'
import { abortable } from '../../../core/abortable.ts'
import { delay } from '../../../core/clock.ts'
import { LABEL } from '../../docker/container-options.ts'
import { createDemux } from '../../docker/demux-frames.ts'
import { engineMessage, statusOf, unlessGone } from '../../docker/engine-errors.ts'
import { openEngine } from '../../docker/open-engine.ts'
import { ExecutorError } from '../../errors.ts'
import type { ClusterBackend, ClusterJob, ClusterSize, ClusterState, Take } from '../backend.ts'
import { sizeOf } from '../size-of.ts'
import { serviceOptions } from './service-options.ts'
import type { BoxGpu, SwarmTask } from './swarm-answers.ts'
import { gpusOf, hasEnded, hasStarted, nodesSchema, servicesSchema, stateOf, tasksSchema } from './swarm-answers.ts'

const ASK_EVERY_MS = 200

interface LogOptions {
  readonly stdout: true
  readonly stderr: true
  readonly abortSignal: AbortSignal
}

/** What @types/dockerode leaves out. */
interface LoggedTask {
  logs(options: LogOptions & { readonly follow: true }): Promise<NodeJS.ReadableStream>
  /** At most what the engine keeps: ENGINE_LOG, twice. */
  logs(options: LogOptions & { readonly follow: false }): Promise<Buffer>
}

/** Docker Swarm, through the socket of one of its managers. */
export class SwarmBackend implements ClusterBackend {
  readonly kind = 'swarm'
  readonly #socketPath: string
  /** Whose jobs are whose, where several nodes use one cluster. */
  readonly #owner: string
  #docker: Docker | undefined
  #gpus: readonly BoxGpu[] = []
  /** When a task was seen running, by its box's clock. */
  readonly #startedAtMs = new Map<string, number>()

  constructor({ socketPath, folder }: { readonly socketPath: string; readonly folder: string }) {
    this.#socketPath = socketPath
    this.#owner = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  }

  async open(signal: AbortSignal): Promise<ClusterSize> {
    const { docker } = await openEngine(this.#socketPath, signal)
    const nodes = await abortable(docker.listNodes(), signal).catch((cause: unknown) => {
      const why = `the engine at ${this.#socketPath} manages no swarm: ${engineMessage(cause)}; run this node on a manager (\`docker swarm init\`, \`docker node promote\`)`
      throw new ExecutorError({ code: 'EXECUTOR_NO_CLUSTER', url: this.#socketPath }, why, { cause })
    })
    const boxes = nodesSchema.parse(nodes).filter(({ Status, Spec }) => Status.State === 'ready' && Spec.Availability === 'active')
    this.#docker = docker
    this.#gpus = boxes.flatMap(gpusOf)
    const rooms = boxes.map(({ Description: { Resources } }) => ({ cpus: Math.floor(Resources.NanoCPUs / 1e9), memoryBytes: Resources.MemoryBytes }))
    return { ...sizeOf(rooms), gpus: this.#gpus.map(({ gpu }) => gpu) }
  }

  async jobs(signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
    const listed = await abortable(this.#engine.listServices({ filters: { label: [`${LABEL.owner}=${this.#owner}`] } }), signal)
    return new Map(servicesSchema.parse(listed).map(({ ID, Spec }) => [Spec.Name.replace(/^.*-/, ''), ID]))
  }

  async submit(job: ClusterJob, signal: AbortSignal): Promise<string> {
    const gpus = this.#boxOf(job.request.gpus ?? [])
    const image = await this.#imageOf(job, signal)
    const options = serviceOptions(job, { name: `lilynode-${this.#owner}-${job.key}`, owner: this.#owner, image, ...(gpus && { gpus }) })
    const { id } = await abortable(this.#engine.createService(options), signal)
    return id
  }

  async state(handle: string, _job: ClusterJob, signal: AbortSignal): Promise<ClusterState> {
    const task = await this.#task(handle, signal)
    if (!task) return { kind: 'waiting' }
    const state = stateOf(task, this.#startedAtMs.get(handle))
    if (state.kind !== 'running') return state
    this.#startedAtMs.set(handle, Date.parse(task.Status.Timestamp))
    return (await this.#isDown(task, signal)) ? { kind: 'lost', reason: 'the box that ran the job does not answer its cluster any more' } : state
  }

  /** By lines, as the engine keeps them: a word without its end comes with the end of the job. */
  async follow(handle: string, _job: ClusterJob, { take, signal }: { readonly take: Take; readonly signal: AbortSignal }): Promise<void> {
    const { ID } = await this.#taskThat(hasStarted, handle, signal)
    const task = this.#engine.getTask(ID) as unknown as LoggedTask // has it: dockerode 5, lib/task.js
    const over = new AbortController()
    const live = { stdout: 0, stderr: 0 }
    // A swarm never says that nothing more comes.
    const ended = this.#taskThat(hasEnded, handle, signal).finally(() => over.abort(new Error('the job has ended')))
    await Promise.all([
      ended,
      readStream(task, AbortSignal.any([signal, over.signal]), (stream, bytes) => {
        live[stream] += bytes.length
        take(stream, bytes)
      })
    ])
    // What the stream had not brought yet.
    const whole = await task.logs({ follow: false, stdout: true, stderr: true, abortSignal: signal })
    createDemux((stream, bytes) => {
      const known = Math.min(live[stream], bytes.length)
      live[stream] -= known
      if (known < bytes.length) take(stream, bytes.subarray(known))
    })(whole)
  }

  async remove(handle: string, signal: AbortSignal): Promise<void> {
    this.#startedAtMs.delete(handle)
    await unlessGone(this.#engine.getService(handle).remove())
    // Its task goes when its box has seen to it that nothing of it runs.
    while (await this.#task(handle, signal)) await delay(ASK_EVERY_MS, signal)
  }

  async #taskThat(is: (task: SwarmTask) => boolean, handle: string, signal: AbortSignal): Promise<SwarmTask> {
    for (;;) {
      const task = await this.#task(handle, signal)
      if (task && is(task)) return task
      await delay(ASK_EVERY_MS, signal)
    }
  }

  get #engine(): Docker {
    if (!this.#docker) throw new ExecutorError({ code: 'EXECUTOR_NOT_STARTED' }, 'the cluster is not started')
    return this.#docker
  }

  /** The last one: there are several where a box was lost. */
  async #task(handle: string, signal: AbortSignal): Promise<SwarmTask | undefined> {
    try {
      const tasks = tasksSchema.parse(await abortable(this.#engine.listTasks({ filters: { service: [handle] } }), signal))
      return tasks.toSorted((a, b) => b.CreatedAt.localeCompare(a.CreatedAt))[0]
    } catch (cause) {
      if (statusOf(cause) === 404) return undefined
      throw cause
    }
  }

  async #isDown({ NodeID }: SwarmTask, signal: AbortSignal): Promise<boolean> {
    if (NodeID === undefined) return false
    const nodes = nodesSchema.parse(await abortable(this.#engine.listNodes(), signal))
    return nodes.find(({ ID }) => ID === NodeID)?.Status.State === 'down'
  }

  /** An image that was loaded and not pulled has no name that a box would look up; its content id is one. */
  async #imageOf({ request }: ClusterJob, signal: AbortSignal): Promise<string> {
    const { engine } = request.spec
    if (engine.type !== 'docker')
      throw new ExecutorError({ code: 'EXECUTOR_WRONG_ENGINE', engine: engine.type }, `a ${engine.type} job was given to the cluster`)
    const digest = engine.image.slice(engine.image.indexOf('@') + 1)
    const found = await abortable(unlessGone(this.#engine.getImage(digest).inspect()), signal)
    return found?.Id === digest ? digest : engine.image
  }

  /** Swarm counts GPUs and does not give them out by name: they must be of one box. */
  #boxOf(uuids: readonly string[]) {
    const [first, ...more] = this.#gpus.filter(({ gpu }) => uuids.includes(gpu.uuid))
    if (uuids.length === 0) return undefined
    if (!first) throw new Error(`this cluster has no GPU ${uuids.join(', ')}`)
    if (more.length + 1 !== uuids.length || more.some(({ box }) => box !== first.box)) throw new Error(`the GPUs ${uuids.join(', ')} are not of one box`)
    return { box: first.box, kind: first.kind, count: uuids.length }
  }
}

/** Until `signal`, or the end of the connection. */
async function readStream(task: LoggedTask, signal: AbortSignal, take: Take): Promise<void> {
  try {
    const stream = await task.logs({ follow: true, stdout: true, stderr: true, abortSignal: signal })
    await new Promise<void>((resolve) => stream.on('data', createDemux(take)).once('end', resolve).once('close', resolve).once('error', resolve))
  } catch (cause) {
    if (!signal.aborted) throw cause
  }
}
