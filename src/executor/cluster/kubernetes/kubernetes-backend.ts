import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { within } from '../../../core/clock.ts'
import { errorCode, errorMessage } from '../../../core/errors.ts'
import { ExecutorError } from '../../errors.ts'
import type { ClusterBackend, ClusterJob, ClusterSize, ClusterState, Take } from '../backend.ts'
import { sizeOf } from '../size-of.ts'
import { execInPod } from './exec-in-pod.ts'
import { hearJob } from './hear-job.ts'
import { GIVE_OUTPUTS, OVERFULL, TAKE_INPUTS } from './helper-scripts.ts'
import { CONTAINER, closedNetwork, isSpoken, jobManifest, LABEL } from './job-manifest.ts'
import type { BoxGpu, Pod } from './kube-answers.ts'
import { failureOf, gpusOf, isOpen, isTaking, keyOfObject, roomOf, stateOf } from './kube-answers.ts'
import { KubeClient } from './kube-client.ts'
import { KubeConnection } from './kube-connection.ts'
import type { KubeSettings } from './kube-settings.ts'
import { parseKubeUrl } from './kube-settings.ts'
import { OutputsReader, packInputs, TooMuch } from './move-files.ts'
import { Failed, persist } from './persist.ts'
import { PodWatch } from './pod-watch.ts'
import { probeNetwork } from './probe-network.ts'

/** A change that no watch told of. */
const AGAIN_MS = 1_000
/** Whether a Job without a pod can still get one; told of by no watch of ours. */
const ASK_EVERY_MS = 2_000
/** Inputs of a hundred GiB over a network of a gigabit. */
const FEED_MS = 20 * 60_000

export interface KubernetesInit {
  /** kube-settings.ts */
  readonly url: string
  /** Of the executor, and of this node alone: no box sees it. */
  readonly folder: string
}

/** What this node remembers of a job; all of it can be found again. */
interface Known {
  seenRunningMs?: number
  seenEndedMs?: number
  askedMs?: number
  feed?: Feed
}

interface Feed {
  readonly stop: AbortController
  failure?: string
}

/** Kubernetes: each job is a Job of one pod, its files move through its API. */
export class KubernetesBackend implements ClusterBackend {
  readonly kind = 'kubernetes'
  readonly #folder: string
  readonly #settings: KubeSettings
  readonly #client: KubeClient
  readonly #known = new Map<string, Known>()
  readonly #closed = new AbortController()
  /** Whose jobs are whose, where several nodes use one cluster. */
  #owner = ''
  #watch: PodWatch | undefined
  #gpus: readonly BoxGpu[] = []

  constructor({ url, folder }: KubernetesInit) {
    this.#folder = folder
    this.#settings = parseKubeUrl(url)
    this.#client = new KubeClient(new KubeConnection(this.#settings))
  }

  async open(signal: AbortSignal): Promise<ClusterSize> {
    const { connection } = this.#client
    try {
      this.#owner = await readOwner(this.#folder)
      await connection.open(signal)
      const nodes = (await this.#client.nodes(signal)).filter(isOpen)
      await this.#client.putPolicy(closedNetwork(`lilynode-${this.#owner}`, this.#owner), signal)
      await this.#client.jobs(this.#selector, signal)
      this.#watch = new PodWatch(this.#client, this.#selector)
      this.#watch.start()
      await probeNetwork({ client: this.#client, pods: this.#watch }, { owner: this.#owner, settings: this.#settings, signal })
      this.#gpus = nodes.flatMap(gpusOf)
      return { ...sizeOf(nodes.map(roomOf)), gpus: this.#gpus.map(({ gpu }) => gpu) }
    } catch (cause) {
      this.#watch?.stop()
      throw cause instanceof ExecutorError ? cause : connection.failure(errorMessage(cause), cause)
    }
  }

  close(): void {
    this.#watch?.stop()
    this.#closed.abort(new Error('the node stops'))
  }

  async jobs(signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.#client.jobs(this.#selector, signal)).map((job) => [keyOfObject(job), job.metadata.name]))
  }

  async submit(job: ClusterJob, signal: AbortSignal): Promise<string> {
    const name = `lilynode-${this.#owner}-${job.key}`
    const { diskBytes: inputBytes } = await packInputs(job.inputs)
    const gpus = this.#productOf(job.request.gpus ?? [])
    await this.#client.createJob(jobManifest(job, { ...this.#settings, name, owner: this.#owner, inputBytes, gpus }), signal)
    return name
  }

  async state(handle: string, job: ClusterJob, signal: AbortSignal): Promise<ClusterState> {
    const pod = await this.#pods.pod(job.key, signal)
    const known = this.#knownOf(job.key)
    if (!pod) return this.#withoutPod(handle, known, signal)
    const state = stateOf(pod)
    if (state.kind === 'running') known.seenRunningMs ??= Date.now()
    if (state.kind === 'waiting' && isTaking(pod)) {
      known.feed ??= this.#feed(job, pod)
      if (known.feed.failure !== undefined) return { kind: 'lost', reason: `the inputs do not reach the pod: ${known.feed.failure}` }
    }
    if (state.kind !== 'ended' || known.seenRunningMs === undefined) return state
    known.seenEndedMs ??= Date.now()
    return { ...state, wallMs: known.seenEndedMs - known.seenRunningMs } // boxes count whole seconds
  }

  changed(_handle: string, signal: AbortSignal): Promise<void> {
    return this.#pods.changed(signal)
  }

  follow(_handle: string, job: ClusterJob, to: { readonly take: Take; readonly signal: AbortSignal }): Promise<void> {
    return hearJob({ client: this.#client, pods: this.#pods }, { key: job.key, isSpoken: isSpoken(job), ...to })
  }

  async fetch(_handle: string, job: ClusterJob, signal: AbortSignal): Promise<boolean> {
    try {
      return await persist(
        () => this.#fetchOnce(job, signal),
        signal,
        (cause) => cause instanceof TooMuch
      )
    } catch (cause) {
      signal.throwIfAborted()
      if (cause instanceof TooMuch) return false
      throw new Error(`the outputs do not come: ${errorMessage(cause)}`, { cause })
    }
  }

  async remove(handle: string, signal: AbortSignal): Promise<void> {
    const key = handle.slice(-32) // submit names it so
    this.#known.get(key)?.feed?.stop.abort(new Error('the job is removed'))
    this.#known.delete(key)
    await this.#client.deleteJob(handle, signal)
    while (await this.#client.job(handle, signal)) await this.#pods.changed(within(signal, AGAIN_MS)).catch(() => signal.throwIfAborted())
  }

  get #selector(): string {
    return `${LABEL.owner}=${this.#owner}`
  }

  get #pods(): PodWatch {
    if (!this.#watch) throw new ExecutorError({ code: 'EXECUTOR_NOT_STARTED' }, 'the cluster is not started')
    return this.#watch
  }

  #knownOf(key: string): Known {
    const known = this.#known.get(key) ?? {}
    this.#known.set(key, known)
    return known
  }

  async #withoutPod(handle: string, known: Known, signal: AbortSignal): Promise<ClusterState> {
    const nowMs = Date.now()
    if (nowMs - (known.askedMs ?? 0) < ASK_EVERY_MS) return { kind: 'waiting' }
    known.askedMs = nowMs
    const job = await this.#client.job(handle, signal)
    if (!job || job.metadata.deletionTimestamp) return { kind: 'lost', reason: 'the cluster says: the Job was deleted' }
    return failureOf(job) ?? { kind: 'waiting' }
  }

  /** Beside the questions for its state, which are short. */
  #feed(job: ClusterJob, pod: Pod): Feed {
    const feed: Feed = { stop: new AbortController() }
    const signal = within(AbortSignal.any([this.#closed.signal, feed.stop.signal]), FEED_MS)
    const once = async (): Promise<void> => {
      const archive = await packInputs(job.inputs)
      const command = ['/bin/busybox', 'sh', '-c', TAKE_INPUTS, 'take', `${archive.bytes}`]
      const call = { pod: pod.metadata.name, container: CONTAINER.prepare, command, stdin: archive.stream(), signal }
      const { exitCode, said } = await execInPod(this.#client.connection, call)
      if (exitCode !== 0) throw new Failed(`exit code ${exitCode}: ${said}`)
    }
    persist(once, signal).catch((cause: unknown) => {
      feed.failure = errorMessage(cause)
    })
    return feed
  }

  async #fetchOnce({ key, outputs, request }: ClusterJob, signal: AbortSignal): Promise<boolean> {
    for (const name of await readdir(outputs)) await rm(join(outputs, name), { recursive: true, force: true })
    const pod = await this.#pods.pod(key, signal)
    if (!pod) throw new Error('the pod is gone')
    const { diskBytes } = request.spec.resources
    const reader = new OutputsReader(outputs, diskBytes)
    const command = ['/bin/busybox', 'sh', '-c', GIVE_OUTPUTS, 'give', `${Math.ceil(diskBytes / 1024)}`]
    const take = (stream: 'stdout' | 'stderr', bytes: Buffer): Promise<void> | undefined => (stream === 'stdout' ? reader.write(bytes) : undefined)
    const { exitCode, said } = await execInPod(this.#client.connection, { pod: pod.metadata.name, container: CONTAINER.keeper, command, signal, take })
    if (exitCode === OVERFULL) return false
    if (exitCode !== 0) throw new Failed(`exit code ${exitCode}: ${said}`)
    await reader.end()
    return true
  }

  /** The cluster chooses the box and the GPU: it is asked for as many of that kind. */
  #productOf(uuids: readonly string[]): { readonly product: string; readonly count: number } | undefined {
    if (uuids.length === 0) return undefined
    const [first, ...more] = this.#gpus.filter(({ gpu }) => uuids.includes(gpu.uuid))
    if (!first) throw new Error(`this cluster has no GPU ${uuids.join(', ')}`)
    if (more.length + 1 !== uuids.length || more.some(({ box, product }) => box !== first.box || product !== first.product))
      throw new Error(`the GPUs ${uuids.join(', ')} are not of one box and one kind`)
    return { product: first.product, count: uuids.length }
  }
}

/** Made once: folders of two machines may have one name. */
async function readOwner(folder: string): Promise<string> {
  const file = join(folder, 'owner')
  try {
    await writeFile(file, randomBytes(8).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (cause) {
    if (errorCode(cause) !== 'EEXIST') throw cause
  }
  const owner = (await readFile(file, 'utf8')).trim()
  if (!/^[0-9a-f]{16}$/.test(owner)) throw new Error(`${file} does not hold the name of this node's jobs: remove it if no job of this node runs`)
  return owner
}
