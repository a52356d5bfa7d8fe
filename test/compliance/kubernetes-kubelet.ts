import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { V1Container, V1ContainerState, V1PodSpec } from '@kubernetes/client-node'
import type Docker from 'dockerode'
import { containerOf, imageIn, quantity } from './kubernetes-containers.ts'
import type { PodObject } from './kubernetes-controllers.ts'
import type { KubeObjects } from './kubernetes-objects.ts'

const exec = promisify(execFile)
/** A real one looks every ten seconds. */
const EVICT_EVERY_MS = 1_000

/** A state as it travels. */
type State = Omit<V1ContainerState, 'running' | 'terminated'> & { running?: { startedAt: string }; terminated?: object }

export interface KubeletAt {
  readonly objects: KubeObjects
  readonly docker: Docker
  /** For its pods' volumes. */
  readonly folder: string
  readonly node: string
  /** Whether this cluster's network keeps policies. */
  isClosed(pod: PodObject): boolean
  /** What every pod is told of its API server. */
  readonly api: () => { readonly host: string; readonly port: string }
}

/** One box: runs the pods that were given to it, with a real Docker engine, and says of each container what becomes of it. */
export class Kubelet {
  readonly #at: KubeletAt
  readonly #runs = new Map<string, PodRun>()
  readonly #going = new Map<string, Promise<void>>()
  #unwatch: () => void = () => {}

  constructor(at: KubeletAt) {
    this.#at = at
  }

  start(): void {
    this.#unwatch = this.#at.objects.watch('pods', 0, (type, object) => {
      const pod = object as PodObject // pods alone are watched
      const { name, deletionTimestamp } = pod.metadata
      if (pod.spec?.nodeName !== this.#at.node || type === 'DELETED') return
      if (!this.#runs.has(name) && deletionTimestamp === undefined) this.#runs.set(name, new PodRun(this.#at, pod))
      if (deletionTimestamp !== undefined) this.#take(name)
    })
  }

  /** As Docker knows it; undefined: it does not run. */
  containerOf(pod: string, container: string): string | undefined {
    return this.#runs.get(pod)?.ids.get(container)
  }

  evict(pod: string, message: string): void {
    this.#runs.get(pod)?.end({ phase: 'Failed', reason: 'Evicted', message })
  }

  async stop(): Promise<void> {
    this.#unwatch()
    await Promise.all([...this.#runs].map(([name, run]) => this.#going.get(name) ?? run.destroy()))
  }

  #take(name: string): void {
    const run = this.#runs.get(name)
    if (!run) return this.#at.objects.remove('pods', name)
    if (this.#going.has(name)) return
    const gone = run.destroy().then(() => {
      this.#runs.delete(name)
      this.#at.objects.remove('pods', name)
    })
    gone.catch((cause: unknown) => console.warn(`a pod is not removed: ${cause}`))
    this.#going.set(name, gone)
  }
}

class PodRun {
  readonly ids = new Map<string, string>()
  readonly #at: KubeletAt
  readonly #name: string
  readonly #pod: PodObject
  readonly #spec: V1PodSpec
  readonly #states = new Map<string, State>()
  readonly #folder: string
  readonly #evicting: NodeJS.Timeout
  readonly #running: Promise<void>
  #final: { phase: string; reason?: string; message?: string } | undefined

  constructor(at: KubeletAt, pod: PodObject) {
    this.#at = at
    this.#pod = pod
    this.#name = pod.metadata.name
    if (!pod.spec) throw new Error('a pod has a spec')
    this.#spec = pod.spec
    this.#folder = join(at.folder, pod.metadata.uid ?? '')
    for (const { name } of pod.spec.volumes ?? []) {
      mkdirSync(join(this.#folder, name), { recursive: true })
      chmodSync(join(this.#folder, name), 0o777) // as an emptyDir is
    }
    for (const { name } of this.#all) this.#states.set(name, { waiting: { reason: 'PodInitializing' } })
    this.#evicting = setInterval(() => this.#measure().catch(() => {}), EVICT_EVERY_MS) // a folder may go while it is read
    this.#running = this.#run().catch((cause: unknown) => this.end({ phase: 'Failed', reason: 'Error', message: String(cause) }))
  }

  get #all(): V1Container[] {
    return [...(this.#spec.initContainers ?? []), ...this.#spec.containers]
  }

  end(final: { phase: string; reason?: string; message?: string }): void {
    this.#final ??= final
    clearInterval(this.#evicting)
    this.#tell()
    this.#kill().catch(() => {}) // those that have ended can't be killed
  }

  async destroy(): Promise<void> {
    clearInterval(this.#evicting)
    this.#final ??= { phase: 'Failed' }
    await this.#kill()
    await this.#running
    await this.#kill()
    for (const id of this.ids.values()) await this.#at.docker.getContainer(id).remove({ force: true, v: true })
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #run(): Promise<void> {
    for (const container of this.#spec.initContainers ?? []) {
      const exitCode = await this.#runOne(container)
      if (exitCode !== 0) return this.end({ phase: 'Failed' })
    }
    const codes = await Promise.all(this.#spec.containers.map((container) => this.#runOne(container)))
    this.end({ phase: codes.every((code) => code === 0) ? 'Succeeded' : 'Failed' })
  }

  /** Its exit code; one that never starts has none, and its pod goes on waiting, as Kubernetes' do. */
  async #runOne(container: V1Container): Promise<number> {
    const { docker, isClosed, api } = this.#at
    const image = await imageIn(docker, container.image ?? '').catch((cause: unknown) => {
      this.#say(container, { waiting: { reason: 'ErrImagePull', message: `rpc error: ${cause instanceof Error ? cause.message : cause}` } })
      return undefined
    })
    if (image === undefined) return new Promise<number>((resolve) => setInterval(() => this.#final && resolve(1), 100).unref())
    if (this.#final) return 137
    const options = containerOf(container, { pod: this.#spec, image, folder: this.#folder, isClosed: isClosed(this.#pod), api: api() })
    const made = await docker.createContainer(options)
    this.ids.set(container.name, made.id)
    try {
      await made.start()
    } catch (cause) {
      this.#say(container, {
        terminated: { exitCode: 128, reason: 'StartError', message: `failed to create containerd task: ${cause instanceof Error ? cause.message : cause}` }
      })
      return 128
    }
    this.#say(container, { running: { startedAt: second(new Date().toISOString()) } })
    if (this.#final) await this.#kill() // it was ended while this one started
    await made.wait()
    const { State } = await made.inspect()
    const reason = State.OOMKilled ? 'OOMKilled' : State.ExitCode === 0 ? 'Completed' : 'Error'
    this.#say(container, { terminated: { exitCode: State.ExitCode, reason, startedAt: second(State.StartedAt), finishedAt: second(State.FinishedAt) } })
    return State.ExitCode
  }

  #say({ name }: V1Container, state: State): void {
    this.#states.set(name, state)
    this.#tell()
  }

  #tell(): void {
    const { objects } = this.#at
    if (!objects.has('pods', this.#name)) return
    const statuses = (of: readonly V1Container[] = []): object[] =>
      of.map(({ name, image }) => ({ name, image, imageID: '', ready: false, restartCount: 0, state: this.#states.get(name) ?? {} }))
    const started = [...this.#states.values()].some(({ running, terminated }) => running ?? terminated)
    const { initContainers, containers } = this.#spec
    const phase = this.#final?.phase ?? (started && containers.some(({ name }) => !this.#states.get(name)?.waiting) ? 'Running' : 'Pending')
    const status = { ...this.#final, phase, initContainerStatuses: statuses(initContainers), containerStatuses: statuses(containers) }
    objects.update('pods', { ...objects.get('pods', this.#name), status })
  }

  async #kill(): Promise<void> {
    await Promise.all(
      [...this.ids.values()].map((id) =>
        this.#at.docker
          .getContainer(id)
          .kill()
          .catch(() => {})
      )
    ) // one that has ended
  }

  async #measure(): Promise<void> {
    for (const { name, emptyDir } of this.#spec.volumes ?? []) {
      const limit = emptyDir?.sizeLimit
      const { stdout } = await exec('/usr/bin/du', ['-s', '--block-size=1', join(this.#folder, name)])
      if (limit !== undefined && Number.parseInt(stdout, 10) > quantity(limit))
        this.end({ phase: 'Failed', reason: 'Evicted', message: `Usage of EmptyDir volume "${name}" exceeds the limit "${limit}". ` })
    }
  }
}

/** Times of Kubernetes have no more. */
const second = (time: string): string => time.replace(/\.\d+/, '')
