import type { Clock } from '../../core/clock.ts'
import type { JobState } from '../../core/deal-state.ts'
import type { Bytes32 } from '../../core/primitives.ts'
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

/** The client's jobs on disk: every change is written before it is told. One writer a job: its follower. */
export class JobJournal {
  readonly #c: JobJournalComponents
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
