import { delay } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { ClientApi, JobView } from '../../node/client-api.ts'
import type { Store } from '../../store/repository.ts'
import type { Journal } from '../keys/journal.ts'
import { put, remove } from '../keys/journal.ts'
import type { JobIntent } from './job-intent.ts'
import { JOB_INTENTS, rowOf } from './job-intent.ts'
import type { JobRow } from './job-row.ts'
import { JOBS } from './job-row.ts'

export interface JobPlacerComponents {
  readonly client: Pick<ClientApi, 'jobs'>
  readonly store: Store
  readonly journal: Journal
  readonly logger: Logger
}

export interface Recovered {
  readonly intent: JobIntent
  /** Its row; undefined: it was never submitted. */
  readonly placed: Promise<JobRow | undefined>
}

/** A node that restarts is back by then. */
const ASK_AGAIN_MS = 5_000
/** More than requests that one gateway has at one time. */
const MAX_INTENTS = 50_000

/**
 * Submits each job once. What is about to be done is on disk before it is done; whether it was done, when no answer says so,
 * is asked of the node and never guessed: a job that runs must be charged, and one that is sent again must not run twice.
 */
export class JobPlacer {
  readonly #c: JobPlacerComponents

  constructor(components: JobPlacerComponents) {
    this.#c = components
  }

  /** Throws what the submitting threw, once it is sure that no job came of it. `signal`: of the gateway. */
  async place(intent: JobIntent, submit: () => Promise<JobView>, signal: AbortSignal): Promise<JobRow> {
    const { store, journal } = this.#c
    try {
      await store.write([put(JOB_INTENTS, intent.reference, intent).make()])
    } catch (error) {
      journal.add(remove(JOB_INTENTS, intent.reference)) // a write that failed may still be on disk
      throw error
    }
    try {
      return this.#placed(intent, await submit())
    } catch (error) {
      const job = (await this.#known(signal)).get(intent.reference)
      if (job) return this.#placed(intent, job)
      journal.add(remove(JOB_INTENTS, intent.reference))
      throw error
    }
  }

  /** What a gateway that was killed was about to do. */
  async recover(signal: AbortSignal): Promise<readonly Recovered[]> {
    const intents: JobIntent[] = []
    for await (const intent of this.#c.store.open(JOB_INTENTS).values({ limit: MAX_INTENTS })) intents.push(intent)
    if (intents.length === 0) return []
    const known = this.#known(signal)
    return intents.map((intent) => ({ intent, placed: known.then((jobs) => this.#found(intent, jobs.get(intent.reference))) }))
  }

  #found(intent: JobIntent, job: JobView | undefined): JobRow | undefined {
    if (job) return this.#placed(intent, job)
    this.#c.journal.add(remove(JOB_INTENTS, intent.reference))
    this.#c.logger.warn({ callerId: intent.callerId, module: intent.module }, 'the gateway ended before this job was submitted: nothing is charged for it')
    return undefined
  }

  /** Both rows in one write: there is always one of the two on disk. */
  #placed(intent: JobIntent, job: JobView): JobRow {
    const row = rowOf(intent, job)
    this.#c.journal.add(put(JOBS, row.jobId, row), remove(JOB_INTENTS, intent.reference))
    return row
  }

  /** The node's jobs by the gateway's names; asked until it answers. */
  async #known(signal: AbortSignal): Promise<ReadonlyMap<string, JobView>> {
    for (;;) {
      try {
        return new Map((await this.#c.client.jobs(signal)).flatMap((job) => (job.reference === undefined ? [] : [[job.reference, job]])))
      } catch (error) {
        signal.throwIfAborted()
        this.#c.logger.warn({ error: errorMessage(error) }, 'the node does not say whether it has a job: again in a moment')
      }
      await delay(ASK_AGAIN_MS, signal)
    }
  }
}
