import { z } from 'zod'
import type { Clock } from '../../core/clock.ts'
import { createCodec } from '../../core/codec.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { bytes32Schema, countSchema } from '../../core/primitives.ts'
import type { Repository, Table } from '../../store/repository.ts'
import { MAX_ROUND } from '../offer/match.ts'

const roundSchema = z.strictObject({ jobOffer: bytes32Schema, next: countSchema, expiryS: countSchema })
/** How many deals this solver has announced for a job. */
export type RoundRecord = z.output<typeof roundSchema>

const codec = createCodec('Round', roundSchema, 256)
export const roundTable: Table<Bytes32, RoundRecord> = {
  bucket: 'market/round',
  key: (jobOffer) => jobOffer,
  encode: codec.encode,
  decode: codec.decode
}

/** Looked for at each so many takes. */
const SWEEP_EVERY = 1_024

export interface RoundsComponents {
  readonly clock: Clock
  readonly rounds: Repository<Bytes32, RoundRecord>
}

/**
 * Numbers the deals that a solver announces for one job. On disk before a number is used: an honest solver that crashed must not announce
 * a second deal under the first one's number, for that is what a two-faced one does. market.md §8.2
 */
export class Rounds {
  readonly #c: RoundsComponents
  #taken = 0
  /** The take before: a job that is dropped and heard again may have two loops for a moment. */
  #before: Promise<unknown> = Promise.resolve()

  constructor(components: RoundsComponents) {
    this.#c = components
  }

  /** Undefined: this solver has announced as many deals for the job as there are numbers, and leaves it. */
  take(jobOffer: Bytes32, expiryS: number): Promise<number | undefined> {
    const taken = this.#before.then(() => this.#take(jobOffer, expiryS))
    this.#before = taken.catch(() => {}) // told to whoever took; the next one tries for itself
    return taken
  }

  async #take(jobOffer: Bytes32, expiryS: number): Promise<number | undefined> {
    const { rounds } = this.#c
    const round = (await rounds.get(jobOffer))?.next ?? 0
    if (round > MAX_ROUND) return undefined
    await rounds.put(jobOffer, { jobOffer, next: round + 1, expiryS })
    if (++this.#taken % SWEEP_EVERY === 0) await this.#sweep()
    return round
  }

  /** No deal can come of an expired offer, so its number is never asked for again. */
  async #sweep(): Promise<void> {
    const nowS = this.#c.clock.nowMs() / 1000
    const over: Bytes32[] = []
    for await (const { jobOffer, expiryS } of this.#c.rounds.values()) if (expiryS + GRACE_S < nowS) over.push(jobOffer)
    for (const jobOffer of over) await this.#c.rounds.delete(jobOffer)
  }
}

/** Block time may lag the clock. */
const GRACE_S = 600
