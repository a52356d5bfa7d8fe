import type { Clock } from '../../core/clock.ts'
import type { JobState } from '../../core/deal-state.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { writtenBytes32Schema } from '../../core/primitives.ts'
import type { FetchProgress } from '../../p2p/blobs.ts'
import type { Repository } from '../../store/repository.ts'
import { NodeError } from '../errors.ts'
import type { NodeEvents } from '../events.ts'
import type { ClientJob } from './client-job.ts'
import { stamped } from './client-job.ts'

export interface JobJournalComponents {
  readonly jobs: Repository<Bytes32, ClientJob>
  readonly clock: Clock
  readonly events: NodeEvents
}

/** A progress bar that moves faster than this is not seen to. */
const PROGRESS_EVERY_MS = 100

/** The client's jobs on disk: every change is written before it is told. One writer a job: its follower. */
export class JobJournal {
  readonly #c: JobJournalComponents
  /** How much of a result is here: told, not kept. */
  readonly #fetched = new Map<Bytes32, FetchProgress & { readonly atMs: number }>()
  readonly #listeners = new Map<Bytes32, Set<(job: ClientJob) => void>>()

  constructor(components: JobJournalComponents) {
    this.#c = components
  }

  async get(jobId: Bytes32): Promise<ClientJob> {
    const job = await this.#c.jobs.get(jobId)
    if (!job) throw new NodeError({ code: 'NODE_JOB_UNKNOWN', jobId }, `no job ${jobId} in this data folder: \`lilynode jobs\` lists those there are`)
    return job
  }

  /** Newest first. */
  async list(): Promise<ClientJob[]> {
    const jobs: ClientJob[] = []
    for await (const job of this.#c.jobs.values()) jobs.push(job)
    return jobs.sort((a, b) => b.createdAtMs - a.createdAtMs)
  }

  /** The one job whose id starts with `prefix`: nobody types 64 digits. */
  async find(prefix: string): Promise<ClientJob> {
    const wanted = (prefix.startsWith('0x') ? prefix : `0x${prefix}`).toLowerCase()
    // A whole id needs no look at the others: there may be ten thousand of them.
    const whole = writtenBytes32Schema.safeParse(wanted)
    const exact = whole.success ? await this.#c.jobs.get(whole.data) : undefined
    if (exact) return exact
    const found = (await this.list()).filter((job) => job.jobId.startsWith(wanted) || job.dealId?.startsWith(wanted))
    const [only, ...more] = found
    if (only && more.length === 0) return only
    const why = only ? `${found.length} jobs begin with it: type more of it` : '`lilynode jobs` lists those there are'
    throw new NodeError({ code: 'NODE_JOB_UNKNOWN', jobId: prefix }, `no single job has an id that begins with "${prefix}": ${why}`)
  }

  async save(job: ClientJob): Promise<ClientJob> {
    await this.#c.jobs.put(job.jobId, job)
    for (const listener of this.#listeners.get(job.jobId) ?? []) listener(job)
    return job
  }

  /** Enters a state, at the provider's time where it says one. */
  async enter(job: ClientJob, state: JobState, detail?: string): Promise<ClientJob> {
    const next = stamped(job, { state, atMs: this.#c.clock.nowMs(), detail })
    if (next === job) return job
    const saved = await this.save(next)
    const { jobId, dealId } = job
    this.#c.events.emit({ type: 'job.state', jobId, state, ...(dealId && { dealId }), ...(detail !== undefined && { detail }) })
    return saved
  }

  /** The result is coming in: told to those who watch, ten times a second at most. */
  fetching(job: ClientJob, progress: FetchProgress): void {
    const nowMs = this.#c.clock.nowMs()
    const last = this.#fetched.get(job.jobId)
    if (last && nowMs - last.atMs < PROGRESS_EVERY_MS && progress.bytes !== progress.totalBytes) return
    this.#fetched.set(job.jobId, { ...progress, atMs: nowMs })
    for (const listener of this.#listeners.get(job.jobId) ?? []) listener(job)
  }

  /** The result is here, or will not come now. */
  fetchedAll(jobId: Bytes32): void {
    this.#fetched.delete(jobId)
  }

  fetchedOf(jobId: Bytes32): FetchProgress | undefined {
    return this.#fetched.get(jobId)
  }

  watch(jobId: Bytes32, listener: (job: ClientJob) => void): () => void {
    const set = this.#listeners.get(jobId) ?? new Set()
    set.add(listener)
    this.#listeners.set(jobId, set)
    return () => {
      set.delete(listener)
      if (set.size === 0) this.#listeners.delete(jobId)
    }
  }
}
