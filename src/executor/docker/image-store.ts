import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Docker from 'dockerode'
import { z } from 'zod'
import { abortable } from '../../core/abortable.ts'
import type { Clock } from '../../core/clock.ts'
import { within } from '../../core/clock.ts'
import type { Logger } from '../../core/logger.ts'
import { ExecutorError } from '../errors.ts'
import type { RegistryLogin } from '../executor.ts'
import { engineMessage, unlessGone } from './engine-errors.ts'
import type { PullProgress } from './image-pull.ts'
import { authOf, isLasting, pullImage, registryOf, whyNot } from './image-pull.ts'

/** Models come as images of tens of gigabytes over home lines. */
const PULL_TIMEOUT_MS = 2 * 3600 * 1000
/** A registry that does not answer a small question by then is down. */
const RESOLVE_TIMEOUT_MS = 30_000
/** What Docker calls the machines that Node names otherwise. */
const ARCHITECTURES: Readonly<Record<string, string>> = {
  x64: 'amd64',
  arm64: 'arm64',
  ia32: '386',
  arm: 'arm',
  ppc64: 'ppc64le',
  s390x: 's390x',
  riscv64: 'riscv64'
}

const digestSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/)
const recordSchema = z.record(z.string(), z.strictObject({ image: z.string(), bytes: z.number(), usedAtMs: z.number(), isPrivate: z.boolean().optional() }))
type Records = z.output<typeof recordSchema>

export interface ImageStoreComponents {
  readonly docker: Docker
  readonly clock: Clock
  readonly logger: Logger
  /** For private registries, by host; empty: the engine's default registry. */
  credentialsFor?(registry: string): Promise<RegistryLogin | undefined>
}

export interface ImageStoreInit {
  /** Where it keeps what it pulled and when that was used last. */
  readonly file: string
  /** What the pulled images may take together; images of others are not counted and never removed. */
  readonly budgetBytes: number
}

export interface WantedImage {
  /** `name@sha256:…` */
  readonly image: string
  /** Of the job's client; absent: what the provider itself has for that registry. */
  readonly login?: RegistryLogin
  onProgress(progress: PullProgress): void
}

interface Pull {
  readonly done: Promise<string>
  readonly stop: AbortController
  readonly listeners: Set<(progress: PullProgress) => void>
}

/** Images by content: pulled by digest, never by tag; the least recently used go when the budget is reached. */
export class ImageStore {
  readonly #c: ImageStoreComponents
  readonly #init: ImageStoreInit
  readonly #pulls = new Map<string, Pull>()
  #saving = Promise.resolve()
  readonly #inUse = new Map<string, number>()
  /** By the names that jobs give them: those that are looked for, and not in use yet. */
  readonly #wanted = new Map<string, number>()
  /** By the same, those that are being removed. */
  readonly #removing = new Map<string, Promise<unknown>>()
  #records: Records = {}

  constructor(components: ImageStoreComponents, init: ImageStoreInit) {
    this.#c = components
    this.#init = init
  }

  async open(): Promise<void> {
    const text = await readFile(this.#init.file, 'utf8').catch(() => '{}') // nothing pulled yet
    const read = recordsOf(text)
    if (!read) this.#c.logger.warn({ file: this.#init.file }, 'the list of pulled images can’t be read: those images are no longer removed by this node')
    // The owner may have removed some since.
    const here = await Promise.all(
      Object.entries(read ?? {}).map(async (entry) => ((await unlessGone(this.#c.docker.getImage(entry[0]).inspect())) ? [entry] : []))
    )
    this.#records = Object.fromEntries(here.flat())
  }

  /**
   * `name:tag` as the registry has it now, pinned: `name@sha256:…`. To be asked once, when a job is offered.
   * @throws {ExecutorError} EXECUTOR_NO_IMAGE
   */
  async resolve(reference: string, signal: AbortSignal): Promise<string> {
    const bare = reference.replace(/@.*$/, '')
    if (bare !== reference) return reference // pinned already
    const name = bare.replace(/:[^:/]*$/, '')
    return `${name}@${await this.#lookUp(reference, await this.#c.credentialsFor?.(registryOf(name)), signal)}`
  }

  /** The digest that the registry shows to who has this login. */
  async #lookUp(reference: string, login: RegistryLogin | undefined, signal: AbortSignal): Promise<string> {
    try {
      const asked = this.#c.docker.getImage(reference).distribution(login && { authconfig: authOf(reference, login) })
      const { Descriptor } = await abortable(asked, within(signal, RESOLVE_TIMEOUT_MS))
      return digestSchema.parse(Descriptor.digest)
    } catch (cause) {
      throw new ExecutorError({ code: 'EXECUTOR_NO_IMAGE', image: reference }, `image ${reference} can't be looked up: ${whyNot(cause)}`, { cause })
    }
  }

  /** What this node pulled and still has, as the offers name it; not what one client alone may see. */
  get cached(): readonly string[] {
    return Object.values(this.#records).flatMap(({ image, isPrivate }) => (isPrivate ? [] : [image]))
  }

  /** The content id of `name@sha256:…`, pulled where it is not here. In use until `release`. */
  async acquire(wanted: WantedImage, signal: AbortSignal): Promise<string> {
    const { image } = wanted
    count(this.#wanted, image, 1) // from now on it is not evicted
    try {
      await this.#removing.get(image)
      return await this.#acquire(wanted, signal)
    } finally {
      count(this.#wanted, image, -1)
    }
  }

  async #acquire(wanted: WantedImage, signal: AbortSignal): Promise<string> {
    const here = await this.#find(wanted.image)
    if (here !== undefined && this.#records[here]?.isPrivate) await this.#checkRight(wanted, signal)
    const id = here ?? (await this.#pullOnce(wanted, signal))
    this.hold(id)
    const record = this.#records[id]
    if (record) await this.#save({ ...this.#records, [id]: { ...record, usedAtMs: this.#c.clock.nowMs() } })
    return id
  }

  /** In use once more. */
  hold(id: string): void {
    count(this.#inUse, id, 1)
  }

  release(id: string): void {
    count(this.#inUse, id, -1)
  }

  /** What was pulled with one client's login is on this disk for everybody who knows its digest, and offers tell that: so its registry is asked for each job. */
  async #checkRight({ image, login }: WantedImage, signal: AbortSignal): Promise<void> {
    if (!login)
      throw new ExecutorError({ code: 'EXECUTOR_NO_IMAGE', image, lasting: true }, `image ${image} is private: the job must bring a login of its registry`)
    await this.#lookUp(image, login, signal)
  }

  /** Found by the registry's digest, or, for an image that was loaded and not pulled, by the digest of its configuration: both name its content. */
  async #find(image: string): Promise<string | undefined> {
    const { docker } = this.#c
    const digest = image.slice(image.indexOf('@') + 1)
    for (const name of [image, digest]) {
      const found = await unlessGone(docker.getImage(name).inspect())
      if (found) return this.#judge(image, found)
    }
    return undefined
  }

  #judge(image: string, found: Docker.ImageInspectInfo): string {
    const own = ARCHITECTURES[process.arch] ?? process.arch
    if (found.Os === 'linux' && found.Architecture === own) return found.Id
    throw new ExecutorError(
      { code: 'EXECUTOR_NO_IMAGE', image, lasting: true },
      `image ${image} is built for ${found.Os}/${found.Architecture}, this machine is linux/${own}`
    )
  }

  /** Jobs that wait for one image share its pull. It ends when none of them waits any more. */
  async #pullOnce({ image, login, onProgress }: WantedImage, signal: AbortSignal): Promise<string> {
    const key = JSON.stringify([image, login?.username, login?.password]) // nobody waits for what another's login brings
    const pull = this.#pulls.get(key) ?? this.#startPull(key, { image, ...(login && { login }) })
    pull.listeners.add(onProgress)
    try {
      return await abortable(pull.done, signal)
    } finally {
      pull.listeners.delete(onProgress)
      if (pull.listeners.size === 0) pull.stop.abort(new Error('nobody waits for it any more'))
    }
  }

  #startPull(key: string, wanted: Omit<WantedImage, 'onProgress'>): Pull {
    const stop = new AbortController()
    const listeners: Pull['listeners'] = new Set()
    const onProgress = (progress: PullProgress): void => {
      for (const listener of listeners) listener(progress)
    }
    const done = this.#pull({ ...wanted, onProgress }, stop.signal).finally(() => this.#pulls.delete(key))
    done.catch(() => {}) // told to those who wait; there may be none left
    const pull = { done, stop, listeners }
    this.#pulls.set(key, pull)
    return pull
  }

  async #pull({ image, login, onProgress }: WantedImage, signal: AbortSignal): Promise<string> {
    const { docker, clock } = this.#c
    const maxBytes = this.#init.budgetBytes
    try {
      const credentials = login ?? (await this.#c.credentialsFor?.(registryOf(image)))
      await pullImage(docker, { image, credentials, maxBytes, onProgress }, within(signal, PULL_TIMEOUT_MS))
    } catch (cause) {
      const lasting = isLasting(cause) ? ({ lasting: true } as const) : {}
      throw new ExecutorError({ code: 'EXECUTOR_NO_IMAGE', image, ...lasting }, `image ${image} can't be pulled: ${whyNot(cause)}`, { cause })
    }
    const id = await this.#find(image)
    if (id === undefined)
      throw new ExecutorError({ code: 'EXECUTOR_NO_IMAGE', image }, `the registry gave something else than ${image}: its digest does not match`)
    const { Size: bytes } = await docker.getImage(id).inspect()
    if (bytes > maxBytes) await this.#refuse({ image, bytes })
    await this.#save({ ...this.#records, [id]: { image, bytes, usedAtMs: clock.nowMs(), ...(login && { isPrivate: true }) } })
    await this.#evict(id)
    return id
  }

  async #refuse({ image, bytes }: { readonly image: string; readonly bytes: number }): Promise<never> {
    await unlessGone(this.#c.docker.getImage(image).remove())
    const { budgetBytes } = this.#init
    throw new ExecutorError({ code: 'EXECUTOR_NO_IMAGE', image, lasting: true }, `image ${image} has ${bytes} bytes, images may take ${budgetBytes} here`)
  }

  async #evict(keep: string): Promise<void> {
    const total = (): number => Object.values(this.#records).reduce((sum, { bytes }) => sum + bytes, 0)
    const oldest = Object.entries(this.#records).sort(([, a], [, b]) => a.usedAtMs - b.usedAtMs)
    for (const [id, { image }] of oldest) {
      if (total() <= this.#init.budgetBytes) return
      if (id === keep || this.#inUse.has(id) || this.#wanted.has(image)) continue
      const removal = unlessGone(this.#c.docker.getImage(image).remove())
      this.#removing.set(
        image,
        removal.catch(() => {}) // told here
      )
      try {
        await removal
      } catch (cause) {
        this.#c.logger.warn({ image, cause: engineMessage(cause) }, 'an image that is not needed can’t be removed')
        continue
      } finally {
        this.#removing.delete(image)
      }
      const { [id]: _removed, ...rest } = this.#records
      await this.#save(rest)
    }
  }

  /** One after the other: two at once would take each other's temporary file. */
  #save(records: Records): Promise<void> {
    this.#records = records
    this.#saving = this.#saving.catch(() => {}).then(() => this.#write()) // a disk that was full may have room again
    return this.#saving
  }

  async #write(): Promise<void> {
    const { file } = this.#init
    await mkdir(dirname(file), { recursive: true })
    await writeFile(`${file}.tmp`, JSON.stringify(this.#records))
    await rename(`${file}.tmp`, file)
  }
}

function count(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const left = (counts.get(key) ?? 0) + by
  if (left > 0) counts.set(key, left)
  else counts.delete(key)
}

function recordsOf(text: string): Records | undefined {
  try {
    return recordSchema.parse(JSON.parse(text))
  } catch {
    return undefined // not ours, or cut off
  }
}
