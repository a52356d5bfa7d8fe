import { statfs } from 'node:fs/promises'
import { delay } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { Logger } from '../../core/logger.ts'
import type { Capacity } from '../../core/resource-offer.ts'
import type { Startable } from '../../core/startable.ts'
import type { Blobs } from '../../p2p/blobs.ts'
import type { NodeEvents } from '../events.ts'
import type { KeptView } from '../retention/kept-view.ts'
import { keptView, SPARE_BYTES, usualLimit } from '../retention/kept-view.ts'

/** A look reads the size of each file of the store: seconds for a million, so not more often. */
const LOOK_MS = 30_000
const MIB = 1024 ** 2

export interface KeptSpaceComponents {
  readonly blobs: Pick<Blobs, 'bytesOnDisk' | 'has'>
  /** Bytes that are free on the disk of the blobs. */
  freeBytes(): Promise<number>
  /** Asks for a sweep: what nobody needs may be in the way. */
  wantSweep(): void
  readonly events: Pick<NodeEvents, 'emit'>
  readonly logger: Logger
}

/** How much more a provider can keep. When that is nothing it sells nothing: a job that has run and can't be kept would cost its stake. */
export class KeptSpace implements Startable {
  readonly name = 'node:kept-space'
  readonly #c: KeptSpaceComponents
  #budgetBytes: number | undefined
  readonly #stop = new AbortController()
  readonly #listeners = new Set<() => void>()
  /** Until the first look, without end. `budget`: for blobs · `disk`: for all that is written. */
  #room = { budget: Number.POSITIVE_INFINITY, disk: Number.POSITIVE_INFINITY }
  #view: KeptView | undefined
  #running: Promise<void> = Promise.resolve()

  /** `budgetBytes` undefined: what is kept already and a quarter of what is free. */
  constructor(components: KeptSpaceComponents, budgetBytes: number | undefined) {
    this.#c = components
    this.#budgetBytes = budgetBytes
  }

  async start(): Promise<void> {
    await this.look()
    this.#running = this.#run()
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('the node stops'))
    await this.#running
  }

  get isFull(): boolean {
    return Math.min(this.#room.budget, this.#room.disk) <= 0
  }

  /** As of the last look; undefined before the first. */
  get view(): KeptView | undefined {
    return this.#view
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What of the free capacity is sold. The budget is where it stops, not what a job may write: that is `diskBytes`, of the half of the disk that is on sale. */
  limit(free: Capacity): Capacity {
    return this.isFull ? { cpuMilli: 0, memoryBytes: 0, diskBytes: 0, gpus: [] } : free
  }

  /** What a job brings is kept as blobs, and lies once more as files that it reads. By what it declares: a fetch ends where it finds more. `keptBytes`: of its result, where somebody pays to have it kept. */
  async hasRoomFor({ engine, inputs }: Pick<JobSpec, 'engine' | 'inputs'>, keptBytes = 0): Promise<boolean> {
    const brought = [...inputs, ...(engine.type === 'wasm' ? [{ cid: engine.module, bytes: engine.moduleBytes }] : [])]
    const budget = this.#room.budget - keptBytes
    const disk = this.#room.disk - keptBytes
    const all = sumOf(brought)
    if (all <= budget && 2 * all <= disk) return true
    // Only now: to tell what is here whole, each of its blocks is looked for.
    const here = await Promise.all(brought.map(({ cid }) => this.#c.blobs.has(cid)))
    const missing = sumOf(brought.filter((_, i) => !here[i]))
    return missing <= budget && missing + all <= disk
  }

  async look(): Promise<void> {
    const [kept, free] = await Promise.all([this.#c.blobs.bytesOnDisk(), this.#c.freeBytes()])
    this.#budgetBytes ??= usualLimit(kept, free)
    this.#view = keptView({ bytes: kept, limitBytes: this.#budgetBytes, freeBytes: free })
    const wasFull = this.isFull
    this.#room = { budget: this.#budgetBytes - kept, disk: free - SPARE_BYTES }
    if (this.isFull) this.#c.wantSweep()
    if (this.isFull === wasFull) return
    this.#tell(kept, this.#budgetBytes)
    for (const listener of this.#listeners) listener()
  }

  #tell(kept: number, budget: number): void {
    if (!this.isFull) return this.#c.logger.info({ kept, budget }, 'there is room again for what jobs leave: jobs are taken')
    const why = kept >= budget ? 'which is all that --kept-disk allows' : 'and the disk is full'
    const message =
      `${Math.ceil(kept / MIB)} MiB of files are kept for audits and cases, ${why}: no jobs are taken until some may go. ` +
      'More room: start the node with a larger --kept-disk, or free some of the disk'
    this.#c.events.emit({ type: 'node.warning', code: 'NODE_NO_ROOM', message })
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      await delay(LOOK_MS, signal).catch(() => {}) // aborted: the loop ends
      if (signal.aborted) return
      await this.look().catch((cause: unknown) =>
        this.#c.logger.warn({ cause: errorMessage(cause) }, 'how much is kept could not be told; it is looked at again')
      )
    }
  }
}

const sumOf = (files: readonly { readonly bytes: number }[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** Of the disk that holds `folder`. */
export async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
