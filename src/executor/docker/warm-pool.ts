import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type Docker from 'dockerode'
import type { ContainerCreateOptions } from 'dockerode'
import type { Clock } from '../../core/clock.ts'
import { delay } from '../../core/clock.ts'
import type { Logger } from '../../core/logger.ts'
import type { ContainerFolders } from './container-options.ts'
import { engineMessage, unlessGone } from './engine-errors.ts'
import type { DiskKind } from './job-disk.ts'
import { JobDisk, removeDisk } from './job-disk.ts'
import type { WarmShape } from './warm-shape.ts'

/** Two jobs of one module that come together both find one. */
const MOST_OF_A_SHAPE = 2
/** One that nobody came for gives its disk and memory back. */
const IDLE_MS = 15 * 60_000

/** Shapes that wait to be made: a flood of jobs that are all different makes no more than this of them. */
const MAX_QUEUED = 8
/** Shapes that are remembered as hopeless; with more all are tried again. */
const MAX_HOPELESS = 1_000
/** An engine that hangs keeps no node from stopping; the next start removes what is left. */
const STOP_MS = 10_000

export interface WarmContainer {
  readonly container: Docker.Container
  /** Its input and both its outputs. */
  readonly stream: NodeJS.ReadWriteStream
  readonly folder: string
}

interface Waiting extends WarmContainer {
  readonly key: string
  readonly imageId: string
  readonly timer: NodeJS.Timeout
}

export interface WarmNeed {
  readonly shape: WarmShape
  readonly imageId: string
  /** For where its folders will be. */
  options(folders: ContainerFolders): ContainerCreateOptions
}

export interface WarmPoolComponents {
  readonly docker: Docker
  readonly clock: Clock
  readonly logger: Logger
  /** As long as a container waits, its image stays. */
  readonly images: { hold(imageId: string): void; release(imageId: string): void }
}

export interface WarmPoolInit {
  readonly folder: string
  readonly diskKind: DiskKind
  /** Of all shapes together; 0: none are made. */
  readonly most: number
}

/** Containers that wait behind all their walls for a job to come. Each is used once: what a job leaves goes with its container. */
export class WarmPool {
  readonly #c: WarmPoolComponents
  readonly #init: WarmPoolInit
  /** In the order in which they were made. */
  readonly #waiting = new Set<Waiting>()
  /** Shapes that can't be had now (an image without a shell, an engine that restarts), until when. */
  readonly #hopeless = new Map<string, number>()
  #work: Promise<void> = Promise.resolve()
  #queued = 0
  #stopped = false
  readonly #over = new AbortController()

  constructor(components: WarmPoolComponents, init: WarmPoolInit) {
    this.#c = components
    this.#init = init
  }

  /** The caller's from now on, to use and to remove. */
  take(key: string): WarmContainer | undefined {
    const found = [...this.#waiting].find((waiting) => waiting.key === key)
    if (found) this.#forget(found)
    return found
  }

  /** Makes what is missing of a shape, one at a time and while nobody waits for it. */
  fill(need: WarmNeed): void {
    if (this.#queued >= MAX_QUEUED) return // the next job of that shape asks again
    this.#queued++
    this.#work = this.#work
      .then(async () => {
        while (this.#wants(need.shape.key)) await this.#add(need)
      })
      .catch((cause: unknown) => this.#c.logger.warn({ cause: engineMessage(cause) }, 'no container can be kept warm'))
      .finally(() => this.#queued--)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await Promise.race([this.#work, delay(STOP_MS, this.#over.signal)])
    this.#over.abort(new Error('stopped'))
    await Promise.all([...this.#waiting].map((waiting) => this.#drop(waiting)))
  }

  #wants(key: string): boolean {
    const ofShape = [...this.#waiting].filter((waiting) => waiting.key === key).length
    return !this.#stopped && (this.#hopeless.get(key) ?? 0) <= this.#c.clock.nowMs() && ofShape < Math.min(MOST_OF_A_SHAPE, this.#init.most)
  }

  async #add({ shape, imageId, options }: WarmNeed): Promise<void> {
    const { docker, images, logger } = this.#c
    const [oldest] = this.#waiting
    if (oldest && this.#waiting.size >= this.#init.most) await this.#drop(oldest)
    const folder = join(this.#init.folder, randomBytes(16).toString('hex'))
    const inputs = join(folder, 'inputs')
    let container: Docker.Container | undefined
    try {
      const disk = await JobDisk.open({ folder, bytes: shape.spec.resources.diskBytes }, this.#init.diskKind)
      await mkdir(inputs, { mode: 0o755 })
      container = await docker.createContainer(options({ inputs, outputs: disk.outputs, tmp: disk.tmp }))
      const stream = await container.attach({ stream: true, hijack: true, stdin: true, stdout: true, stderr: true })
      stream.on('error', () => {}) // the engine went away: whoever takes it looks whether it runs
      await container.start()
      await container.pause() // the shell is the image's own: it computes nothing before somebody pays for it
      const waiting: Waiting = { container, stream, folder, key: shape.key, imageId, timer: setTimeout(() => void this.#drop(waiting), IDLE_MS).unref() }
      images.hold(imageId)
      this.#waiting.add(waiting)
    } catch (cause) {
      if (this.#hopeless.size >= MAX_HOPELESS) this.#hopeless.clear()
      this.#hopeless.set(shape.key, this.#c.clock.nowMs() + IDLE_MS)
      logger.warn({ image: imageId, cause: engineMessage(cause) }, 'containers of this image can’t be kept warm')
      await discard(container, folder)
    }
  }

  #forget(waiting: Waiting): void {
    clearTimeout(waiting.timer)
    if (this.#waiting.delete(waiting)) this.#c.images.release(waiting.imageId)
  }

  async #drop(waiting: Waiting): Promise<void> {
    this.#forget(waiting)
    await discard(waiting.container, waiting.folder).catch((cause: unknown) =>
      this.#c.logger.warn({ cause: engineMessage(cause) }, 'a warm container can’t be removed; it is tried again at the next start')
    )
  }
}

export async function discard(container: Docker.Container | undefined, folder: string): Promise<void> {
  if (container) await unlessGone(container.remove({ force: true, v: true }))
  await removeDisk(folder)
}
