import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Docker from 'dockerode'
import { z } from 'zod'
import type { Clock } from '../../core/clock.ts'
import { within } from '../../core/clock.ts'
import type { Logger } from '../../core/logger.ts'
import { ExecutorError } from '../errors.ts'
import { engineMessage, statusOf, unlessGone } from './engine-errors.ts'

/** Models come as images of tens of gigabytes over home lines. */
const PULL_TIMEOUT_MS = 2 * 3600 * 1000
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

const recordSchema = z.record(z.string(), z.strictObject({ image: z.string(), bytes: z.number(), usedAtMs: z.number() }))
type Records = z.output<typeof recordSchema>

export interface PullProgress {
  readonly image: string
  readonly bytes: number
  readonly totalBytes: number
}

export interface ImageStoreComponents {
  readonly docker: Docker
  readonly clock: Clock
  readonly logger: Logger
}

export interface ImageStoreInit {
  /** Where it keeps what it pulled and when that was used last. */
  readonly file: string
  /** What the pulled images may take together; images of others are not counted and never removed. */
  readonly budgetBytes: number
}

/** Images by content: pulled by digest, never by tag; the least recently used go when the budget is reached. */
export class ImageStore {
  readonly #c: ImageStoreComponents
  readonly #init: ImageStoreInit
  readonly #pulls = new Map<string, Promise<string>>()
  readonly #inUse = new Map<string, number>()
  #records: Records = {}

  constructor(components: ImageStoreComponents, init: ImageStoreInit) {
    this.#c = components
    this.#init = init
  }

  async open(): Promise<void> {
    const text = await readFile(this.#init.file, 'utf8').catch(() => '{}') // nothing pulled yet
    const read = recordSchema.safeParse(JSON.parse(text || '{}'))
    if (read.success) this.#records = read.data
    else this.#c.logger.warn({ file: this.#init.file }, 'the list of pulled images can’t be read: those images are no longer removed by this node')
  }

  /** What this node pulled and still has, as the offers name it. */
  get cached(): readonly string[] {
    return Object.values(this.#records).map(({ image }) => image)
  }

  /** The content id of `name@sha256:…`, pulled where it is not here. In use until `release`. */
  async acquire(image: string, signal: AbortSignal, onProgress?: (progress: PullProgress) => void): Promise<string> {
    const here = await this.#find(image)
    const id = here ?? (await this.#pullOnce(image, signal, onProgress))
    this.#inUse.set(id, (this.#inUse.get(id) ?? 0) + 1)
    const record = this.#records[id]
    if (record) await this.#save({ ...this.#records, [id]: { ...record, usedAtMs: this.#c.clock.nowMs() } })
    return id
  }

  release(id: string): void {
    const left = (this.#inUse.get(id) ?? 1) - 1
    if (left > 0) this.#inUse.set(id, left)
    else this.#inUse.delete(id)
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
    throw new ExecutorError({ code: 'EXECUTOR_NO_IMAGE', image }, `image ${image} is built for ${found.Os}/${found.Architecture}, this machine is linux/${own}`)
  }

  #pullOnce(image: string, signal: AbortSignal, onProgress?: (progress: PullProgress) => void): Promise<string> {
    const running = this.#pulls.get(image)
    if (running !== undefined) return running
    const pull = this.#pull(image, signal, onProgress).finally(() => this.#pulls.delete(image))
    this.#pulls.set(image, pull)
    return pull
  }

  async #pull(image: string, signal: AbortSignal, onProgress: (progress: PullProgress) => void = () => {}): Promise<string> {
    const { docker, clock } = this.#c
    try {
      const stream: NodeJS.ReadableStream = await docker.pull(image, { abortSignal: within(signal, PULL_TIMEOUT_MS) })
      await progressOf(docker, stream, (progress) => onProgress({ image, ...progress }))
    } catch (cause) {
      throw new ExecutorError({ code: 'EXECUTOR_NO_IMAGE', image }, `image ${image} can't be pulled: ${whyNot(cause)}`, { cause })
    }
    const id = await this.#find(image)
    if (id === undefined)
      throw new ExecutorError({ code: 'EXECUTOR_NO_IMAGE', image }, `the registry gave something else than ${image}: its digest does not match`)
    const { Size: bytes } = await docker.getImage(id).inspect()
    await this.#save({ ...this.#records, [id]: { image, bytes, usedAtMs: clock.nowMs() } })
    await this.#evict(id)
    return id
  }

  async #evict(keep: string): Promise<void> {
    const total = (): number => Object.values(this.#records).reduce((sum, { bytes }) => sum + bytes, 0)
    const oldest = Object.entries(this.#records).sort(([, a], [, b]) => a.usedAtMs - b.usedAtMs)
    for (const [id, { image }] of oldest) {
      if (total() <= this.#init.budgetBytes) return
      if (id === keep || this.#inUse.has(id)) continue
      try {
        await unlessGone(this.#c.docker.getImage(image).remove())
      } catch (cause) {
        this.#c.logger.warn({ image, cause: engineMessage(cause) }, 'an image that is not needed can’t be removed')
        continue
      }
      const { [id]: _removed, ...rest } = this.#records
      await this.#save(rest)
    }
  }

  async #save(records: Records): Promise<void> {
    this.#records = records
    const { file } = this.#init
    await mkdir(dirname(file), { recursive: true })
    await writeFile(`${file}.tmp`, JSON.stringify(records))
    await rename(`${file}.tmp`, file)
  }
}

const whyNot = (cause: unknown): string => {
  const status = statusOf(cause)
  if (status === 404) return `the registry has no such image (${engineMessage(cause)})`
  return engineMessage(cause)
}

/** The engine tells each layer's progress; people want one number. Rejects with the error that the engine puts into the stream. */
function progressOf(docker: Docker, stream: NodeJS.ReadableStream, onProgress: (progress: Omit<PullProgress, 'image'>) => void): Promise<void> {
  const layers = new Map<string, { readonly current: number; readonly total: number }>()
  return new Promise((resolve, reject) => {
    docker.modem.followProgress(
      stream,
      (cause: Error | null) => (cause ? reject(cause) : resolve()),
      (event: { id?: string; status?: string; progressDetail?: { current?: number; total?: number } }) => {
        const { id, progressDetail } = event
        if (id === undefined || event.status !== 'Downloading' || !progressDetail?.total) return
        layers.set(id, { current: progressDetail.current ?? 0, total: progressDetail.total })
        const sum = (what: 'current' | 'total'): number => [...layers.values()].reduce((all, layer) => all + layer[what], 0)
        onProgress({ bytes: sum('current'), totalBytes: sum('total') })
      }
    )
  })
}
