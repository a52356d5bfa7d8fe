import { rename } from 'node:fs/promises'
import type { Logger } from '../../core/logger.ts'
import type { RunRequest } from '../executor.ts'
import type { ContainerAt, ContainerFolders } from './container-options.ts'
import { engineMessage } from './engine-errors.ts'
import type { WarmContainer, WarmPool } from './warm-pool.ts'
import { discard } from './warm-pool.ts'
import type { ImageConfig, WarmShape } from './warm-shape.ts'
import { commandOf, warmOptions, warmScript, warmShapeOf } from './warm-shape.ts'

/** Programs that were seen to start; of those that come and go the oldest are forgotten. */
const MAX_PROVEN = 1_000

export interface JobAt {
  readonly request: RunRequest
  readonly imageId: string
  readonly image: ImageConfig
  /** Where the job's files will lie. */
  readonly folder: string
  /** By which the container will be found again: its labels can't be changed. */
  readonly name: string
  readonly nanoCpus: number
}

export interface WarmedUp {
  readonly warm: WarmContainer
  readonly script: string
}

/**
 * Gives jobs warm containers. Only to programs that were seen to start in a container of their own: a shell that finds none ends with an exit code,
 * which a client pays, where an engine refuses to start, which nobody pays.
 */
export class WarmStart {
  readonly #c: { readonly pool: WarmPool; readonly logger: Logger }
  readonly #proven = new Set<string>()

  constructor(components: { readonly pool: WarmPool; readonly logger: Logger }) {
    this.#c = components
  }

  /** Undefined: the job needs a container made for it. */
  async take(at: JobAt): Promise<WarmedUp | undefined> {
    const shape = warmShapeOf(at.request, at.imageId, at.image)
    if (!shape || !this.#proven.has(programOf(shape, at))) return undefined
    const warm = this.#c.pool.take(shape.key)
    if (!warm) return undefined
    try {
      await rename(warm.folder, at.folder)
      await prepare(warm, at)
      return { warm: { ...warm, folder: at.folder }, script: warmScript(at.request.spec, at.image) }
    } catch (cause) {
      this.#c.logger.warn({ jobId: at.request.jobId, cause: engineMessage(cause) }, 'a warm container is of no use; the job gets one of its own')
      await discard(warm.container, at.folder)
      await discard(undefined, warm.folder)
      return undefined
    }
  }

  /** After a job whose program started: the next of its kind finds a container waiting. */
  started(at: JobAt, containerAt: (folders: ContainerFolders) => ContainerAt): void {
    const shape = warmShapeOf(at.request, at.imageId, at.image)
    if (!shape) return
    if (this.#proven.size >= MAX_PROVEN) for (const oldest of [...this.#proven].slice(0, 1)) this.#proven.delete(oldest)
    this.#proven.add(programOf(shape, at))
    this.#c.pool.fill({ shape, imageId: at.imageId, options: (folders) => warmOptions(shape, containerAt(folders)) })
  }

  stop(): Promise<void> {
    return this.#c.pool.stop()
  }
}

const programOf = ({ key }: WarmShape, { request, image }: JobAt): string => JSON.stringify([key, commandOf(request.spec, image)[0], request.spec.env.PATH])

/** From a container that waits to this job's: its name, and what it may use. */
async function prepare({ container }: WarmContainer, { request, name, nanoCpus }: JobAt): Promise<void> {
  const { memoryBytes } = request.spec.resources
  await container.update({ Memory: memoryBytes, MemorySwap: memoryBytes, NanoCpus: nanoCpus })
  await container.rename({ name })
  await container.unpause()
  const { State } = await container.inspect()
  if (!State.Running) throw new Error('it has ended')
}
