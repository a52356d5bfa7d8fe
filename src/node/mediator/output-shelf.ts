import { z } from 'zod'
import type { Clock } from '../../core/clock.ts'
import { delay } from '../../core/clock.ts'
import { createCodec } from '../../core/codec.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32, CidText } from '../../core/primitives.ts'
import { bytes32Schema, cidSchema, countSchema } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { Blobs } from '../../p2p/blobs.ts'
import { cidOfFolder } from '../../p2p/index.ts'
import type { Repository, Table } from '../../store/repository.ts'
import { listOutputs } from '../outputs.ts'
import type { Holdings } from '../retention/holdings.ts'

const keptOutputsSchema = z.strictObject({
  cid: cidSchema,
  bytes: countSchema,
  untilMs: countSchema,
  /** Of the last run that made them; rows of before it was noted have none. */
  dealId: bytes32Schema.optional()
})
/** Files of a mediator's own run, kept for a client whose provider shows it nothing. */
export type KeptOutputs = z.output<typeof keptOutputsSchema>

const codec = createCodec('KeptOutputs', keptOutputsSchema, 512)

export const keptOutputsTable: Table<CidText, KeptOutputs> = {
  bucket: 'node/kept-outputs',
  key: (cid) => cid,
  encode: codec.encode,
  decode: codec.decode
}

/** As long as its case, and at least so long: most take an hour or two after the reveal; a client that is away for longer has lost its turn. */
export const KEEP_MS = 24 * 60 * 60_000
/**
 * A mediator's disk is for its runs: so much of it at most holds what others may ask for, and so many cases.
 * What one run leaves is copied before its vote is committed: that takes seconds of the two minutes that are left for it.
 */
const LIMITS = { maxBytes: 2 * 1024 ** 3, maxCount: 256, maxBytesEach: 512 * 1024 ** 2 }
const SWEEP_MS = 10 * 60_000

export interface OutputShelfComponents {
  readonly blobs: Pick<Blobs, 'addFolder'>
  readonly holdings: Pick<Holdings, 'drop' | 'hold'>
  readonly rows: Repository<CidText, KeptOutputs>
  /** Whether a case about the deal has not come to its end. */
  isOpen(dealId: Bytes32): Promise<boolean>
  readonly clock: Clock
  readonly logger: Logger
}

/** What mediators found, to be had by who knows its CID: nobody but who ran the job, until the case shows it. mediation.md §3 */
export class OutputShelf implements Startable {
  readonly name = 'node:output-shelf'
  readonly #c: OutputShelfComponents
  readonly #limits: typeof LIMITS
  readonly #stop = new AbortController()
  /** One change at a time: two at once could each find room for one. */
  #turn: Promise<void> = Promise.resolve()
  #sweeping: Promise<void> = Promise.resolve()

  constructor(components: OutputShelfComponents, limits = LIMITS) {
    this.#c = components
    this.#limits = limits
  }

  async start(): Promise<void> {
    this.#sweeping = this.#sweep()
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('the node stops'))
    await this.#sweeping
    await this.#turn
  }

  /** Resolves when the folder's files are kept, or are not: that a disk is full must keep no mediator from voting. */
  keep(dealId: Bytes32, folder: string, signal: AbortSignal): Promise<void> {
    return this.#next(() => this.#add(dealId, folder, signal))
  }

  #next(change: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(change).catch((cause: unknown) => {
      if (!this.#stop.signal.aborted)
        this.#c.logger.warn({ code: errorCode(cause), cause: errorMessage(cause) }, 'the files of an own run are not kept for the client of its case')
    })
    return this.#turn
  }

  async #add(dealId: Bytes32, folder: string, signal: AbortSignal): Promise<void> {
    const bytes = (await listOutputs(folder, signal)).reduce((sum, file) => sum + file.bytes, 0)
    if (bytes > Math.min(this.#limits.maxBytes, this.#limits.maxBytesEach)) return
    const cid = await cidOfFolder(folder, signal)
    await this.#makeRoom(cid, bytes)
    // The row first: after a crash in between, what is not held is let go a day later, at no harm.
    await this.#c.rows.put(cid, { cid, bytes, untilMs: this.#c.clock.nowMs() + KEEP_MS, dealId })
    await this.#c.holdings.hold(`shelf/${cid}`, [cid], signal)
    await this.#c.blobs.addFolder(folder, signal)
  }

  async #makeRoom(cid: CidText, bytes: number): Promise<void> {
    const kept = (await this.#live()).filter((row) => row.cid !== cid).sort((a, b) => a.untilMs - b.untilMs)
    let total = kept.reduce((sum, row) => sum + row.bytes, bytes)
    let count = kept.length + 1
    for (const row of kept) {
      if (total <= this.#limits.maxBytes && count <= this.#limits.maxCount) return
      await this.#drop(row)
      total -= row.bytes
      count--
    }
  }

  /** What has not had its day yet; the rest is dropped. */
  async #live(): Promise<KeptOutputs[]> {
    const live: KeptOutputs[] = []
    const over: KeptOutputs[] = []
    for await (const row of this.#c.rows.values()) ((await this.#isWanted(row)) ? live : over).push(row)
    for (const row of over) await this.#drop(row)
    return live
  }

  /** A job of days has a case that takes longer than one. What the chain does not tell now is asked again. */
  async #isWanted({ untilMs, dealId }: KeptOutputs): Promise<boolean> {
    if (untilMs > this.#c.clock.nowMs()) return true
    return dealId !== undefined && this.#c.isOpen(dealId).catch(() => true)
  }

  async #drop({ cid }: KeptOutputs): Promise<void> {
    await this.#c.holdings.drop(`shelf/${cid}`)
    await this.#c.rows.delete(cid)
  }

  async #sweep(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      await this.#next(async () => void (await this.#live()))
      await delay(SWEEP_MS, signal).catch(() => {}) // aborted: the loop ends
    }
  }
}
