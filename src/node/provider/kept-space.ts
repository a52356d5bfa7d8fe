import { statfs } from 'node:fs/promises'
import { delay } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Capacity } from '../../core/resource-offer.ts'
import type { Startable } from '../../core/startable.ts'
import type { Blobs } from '../../p2p/blobs.ts'
import type { NodeEvents } from '../events.ts'

/** A look reads the size of each file of the store: seconds for a million, so not more often. */
const LOOK_MS = 30_000
/** A full disk stops database, logs and runs too: the last of it is theirs. */
const SPARE_BYTES = 512 * 1024 ** 2
const MIB = 1024 ** 2
/** Of what is free at the start: half is on sale for jobs while they run (machine.ts), and this for what they leave. */
const FREE_SHARE = 0.25

export interface KeptSpaceComponents {
  readonly blobs: Pick<Blobs, 'bytesOnDisk'>
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
  #roomBytes = Number.POSITIVE_INFINITY
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
    return this.#roomBytes <= 0
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What of the free capacity is sold. The budget is where it stops, not what a job may write: that is `diskBytes`, of the half of the disk that is on sale. */
  limit(free: Capacity): Capacity {
    return this.isFull ? { cpuMilli: 0, memoryBytes: 0, diskBytes: 0, gpus: [] } : free
  }

  async look(): Promise<void> {
    const [kept, free] = await Promise.all([this.#c.blobs.bytesOnDisk(), this.#c.freeBytes()])
    this.#budgetBytes ??= kept + Math.floor(free * FREE_SHARE)
    const wasFull = this.isFull
    this.#roomBytes = Math.max(0, Math.min(this.#budgetBytes - kept, free - SPARE_BYTES))
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

/** Of the disk that holds `folder`. */
export async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
