import type Docker from 'dockerode'
import { abortable } from '../../core/abortable.ts'
import type { ContainerSpec } from '../../core/container-spec.ts'
import type { Logger } from '../../core/logger.ts'
import { ExecutorError } from '../errors.ts'
import { defaultUser, keyOf } from '../job-folder.ts'
import type { FoundGpu } from './detect-gpus.ts'
import { engineMessage, unlessGone } from './engine-errors.ts'
import type { ImageStore } from './image-store.ts'
import { lastWords, RunningService } from './running-service.ts'
import { SERVICE_LABEL, serviceOptions, specHash } from './service-options.ts'

/** Making a container of a large image on a busy disk; more is an engine that hangs. */
const CALL_TIMEOUT_MS = 120_000

export interface DockerServicesComponents {
  readonly docker: Docker
  readonly images: ImageStore
  readonly logger: Logger
}

export interface DockerServicesInit {
  /** Whose containers are whose, where several nodes use one engine. */
  readonly owner: string
  readonly gpus: readonly FoundGpu[]
  readonly gpuDriver: 'nvidia' | 'cdi'
  readonly hostCpus: number
  /** May a service name a user of its image, root too? */
  readonly allowUsers: boolean
}

/** Containers that stay and are asked over HTTP, each in a network of its own that leads nowhere. They outlive a crash of this process. */
export class DockerServices {
  readonly #c: DockerServicesComponents
  readonly #init: DockerServicesInit
  /** By name, those that run: one at a time, or one that the engine kept waiting would remove what was made since. */
  readonly #removals = new Map<string, Promise<void>>()

  constructor(components: DockerServicesComponents, init: DockerServicesInit) {
    this.#c = components
    this.#init = init
  }

  /** `name:tag` pinned as the registry has it now; what is pinned stays as it is. */
  pin(image: string, signal: AbortSignal): Promise<string> {
    return this.#c.images.resolve(image, signal)
  }

  /** The TCP ports that an image says it listens on; pulled where it is not here. */
  async portsOf(image: string, signal: AbortSignal): Promise<readonly number[]> {
    const id = await this.#acquire(image, signal)
    try {
      const { ExposedPorts } = (await this.#c.docker.getImage(id).inspect()).Config
      return Object.keys(ExposedPorts ?? {}).flatMap((port) => (/^\d+\/tcp$/.test(port) ? [Number.parseInt(port, 10)] : []))
    } finally {
      this.#c.images.release(id)
    }
  }

  /** As whom it runs: `uid:gid`, or a name that its image knows. */
  userOf({ user }: Pick<ContainerSpec, 'user'>): string {
    return user ?? defaultUser()
  }

  /**
   * One that an earlier process of this node left running as this spec says. What else is there under its name is removed.
   * @throws what the engine says
   */
  async adopt(spec: ContainerSpec, signal: AbortSignal): Promise<RunningService | undefined> {
    const [found] = await this.#list(spec.name)
    if (!found) return undefined
    const gpus = (found.Labels[SERVICE_LABEL.gpus] ?? '').split(',').filter((uuid) => uuid !== '')
    const isSame = found.State === 'running' && found.Labels[SERVICE_LABEL.spec] === specHash(spec)
    if (!isSame || !gpus.every((uuid) => this.#init.gpus.some((gpu) => gpu.uuid === uuid))) {
      await this.#remove(spec.name)
      return undefined
    }
    const imageId = await this.#acquire(spec.image, signal)
    try {
      return await this.#running(spec, { container: this.#c.docker.getContainer(found.Id), imageId, gpus })
    } catch {
      this.#c.images.release(imageId)
      await this.#remove(spec.name) // it has ended meanwhile: it is started anew
      return undefined
    }
  }

  /** Started is not yet healthy. @throws {ExecutorError} EXECUTOR_NO_IMAGE | EXECUTOR_NO_SERVICE */
  async start(spec: ContainerSpec, gpus: readonly string[], signal: AbortSignal): Promise<RunningService> {
    if (spec.user !== undefined && !this.#init.allowUsers)
      throw notStarted(spec, `its module wants to run as user "${spec.user}": allow that with --allow-users, or take the user out of its module.json`)
    const imageId = await this.#acquire(spec.image, signal)
    try {
      await this.#remove(spec.name)
      // Not the signal: what an engine makes after nobody waits for it any more, nobody removes.
      const container = await abortable(this.#create(spec, { imageId, gpus }), AbortSignal.timeout(CALL_TIMEOUT_MS))
      signal.throwIfAborted()
      await abortable(container.start(), AbortSignal.timeout(CALL_TIMEOUT_MS))
      return await this.#running(spec, { container, imageId, gpus })
    } catch (cause) {
      this.#c.images.release(imageId)
      await this.#remove(spec.name).catch(() => {}) // the first failure is the one to tell; the next start removes it
      if (signal.aborted) throw signal.reason
      throw notStarted(spec, `the container engine says: ${engineMessage(cause)}`, cause)
    }
  }

  /** Resolves once nothing of that name is left, whoever made it. */
  remove(name: string, signal: AbortSignal): Promise<void> {
    return abortable(this.#remove(name), signal)
  }

  /** Removes what is left of services that are not among `keep`. */
  async sweep(keep: ReadonlySet<string>): Promise<void> {
    const names = new Set((await this.#list()).map(({ Labels }) => Labels[SERVICE_LABEL.key] ?? ''))
    for (const name of names) if (!keep.has(name)) await this.#remove(name)
    const networks = await this.#c.docker.listNetworks({ filters: { label: [`${SERVICE_LABEL.owner}=${this.#init.owner}`] } })
    // A crash between a network and its container leaves a network alone.
    for (const { Id, Labels } of networks) if (!keep.has(Labels?.[SERVICE_LABEL.key] ?? '')) await unlessGone(this.#c.docker.getNetwork(Id).remove())
  }

  #acquire(image: string, signal: AbortSignal): Promise<string> {
    return this.#c.images.acquire({ image, onProgress: () => {} }, signal)
  }

  async #running(
    spec: ContainerSpec,
    { container, imageId, gpus }: { readonly container: Docker.Container; readonly imageId: string; readonly gpus: readonly string[] }
  ): Promise<RunningService> {
    const { NetworkSettings } = await container.inspect()
    const address = NetworkSettings.Networks[this.#nameOf(spec.name)]?.IPAddress ?? ''
    if (address === '') throw new Error(`it ended at once: ${await lastWords(container)}`)
    const remove = async (): Promise<void> => {
      this.#c.images.release(imageId)
      await this.#remove(spec.name)
    }
    return new RunningService({ container, remove }, { url: `http://${address}:${spec.port}`, gpus })
  }

  async #create(spec: ContainerSpec, { imageId, gpus }: { readonly imageId: string; readonly gpus: readonly string[] }): Promise<Docker.Container> {
    const { docker } = this.#c
    const { owner, gpuDriver, hostCpus } = this.#init
    const name = this.#nameOf(spec.name)
    await docker.createNetwork({
      Name: name,
      Driver: 'bridge',
      Internal: true,
      CheckDuplicate: true,
      Labels: { [SERVICE_LABEL.owner]: owner, [SERVICE_LABEL.key]: spec.name },
      Options: { 'com.docker.network.bridge.name': bridgeOf(name) }
    })
    const { Volumes } = (await docker.getImage(imageId).inspect()).Config
    const at = {
      imageId,
      owner,
      network: name,
      user: defaultUser(),
      volumes: Object.keys(Volumes ?? {}),
      gpus: this.#init.gpus.filter(({ uuid }) => gpus.includes(uuid)),
      gpuDriver,
      hostCpus
    }
    return await docker.createContainer({ name, ...serviceOptions(spec, at) })
  }

  #list(name?: string) {
    const label = [`${SERVICE_LABEL.owner}=${this.#init.owner}`, ...(name === undefined ? [] : [`${SERVICE_LABEL.key}=${name}`])]
    return this.#c.docker.listContainers({ all: true, filters: { label } })
  }

  #remove(name: string): Promise<void> {
    const removal = this.#removals.get(name) ?? this.#removeAll(name).finally(() => this.#removals.delete(name))
    this.#removals.set(name, removal)
    return removal
  }

  /** Container, network and volumes. */
  async #removeAll(name: string): Promise<void> {
    const { docker, logger } = this.#c
    for (const { Id } of await this.#list(name)) await unlessGone(docker.getContainer(Id).remove({ force: true, v: true }))
    // One whose removal already runs counts as gone above, and may have its GPUs for as long as that takes.
    const [left] = await this.#list(name)
    if (left) throw new Error(`its container ${left.Id.slice(0, 12)} is still there: ${left.Status}`)
    await unlessGone(docker.getNetwork(this.#nameOf(name)).remove())
    const { Volumes } = await docker.listVolumes({ filters: { label: [`${SERVICE_LABEL.owner}=${this.#init.owner}`, `${SERVICE_LABEL.key}=${name}`] } })
    for (const { Name } of Volumes ?? [])
      await unlessGone(docker.getVolume(Name).remove()).catch((cause: unknown) =>
        logger.warn({ volume: Name, cause: engineMessage(cause) }, 'a volume can’t be removed; it is tried again when the service starts')
      )
  }

  #nameOf(name: string): string {
    return `lilynode-service-${keyOf(`${this.#init.owner} ${name}`)}`
  }
}

/** A device's name has 15 letters; all of ours begin alike, so that a firewall can name them. */
const bridgeOf = (name: string): string => `lily${name.slice(-8)}`

const notStarted = (spec: ContainerSpec, why: string, cause?: unknown): ExecutorError =>
  new ExecutorError({ code: 'EXECUTOR_NO_SERVICE', service: spec.name }, `the service ${spec.name} can’t be started: ${why}`, { cause })
