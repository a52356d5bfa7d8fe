import type { JobView } from '../client-api.ts'
import type { NodeEvent } from '../events.ts'

/** Jobs read anew at one look; the others wait for the next. */
const MAX_FRESH = 200
/** Ten thousand jobs are read in a second. */
const LOOK_MS = 30_000

export interface JobSource {
  jobs(signal: AbortSignal): Promise<readonly JobView[]>
  job(id: string, signal: AbortSignal): Promise<JobView>
}

/** All jobs as a screen sees them, newest first: listed once, then only those that an event told of are read again. */
export class JobIndex {
  readonly #source: JobSource
  readonly #changed = new Set<string>()
  #jobs: readonly JobView[] | undefined
  #looking: Promise<readonly JobView[]> | undefined

  constructor(source: JobSource) {
    this.#source = source
  }

  hear(event: NodeEvent): void {
    if (!this.#jobs) return // nobody has looked yet: the first look lists them all
    if ('jobId' in event) this.#changed.add(event.jobId)
    else if ('dealId' in event && event.dealId !== undefined) {
      const { dealId } = event
      const job = this.#jobs.find((each) => each.dealId === dealId)
      if (job) this.#changed.add(job.jobId)
    }
  }

  /** The same list as before where nothing changed. */
  list(): Promise<readonly JobView[]> {
    // Shared by all that look: none of them may end it for the others.
    this.#looking ??= this.#look(AbortSignal.timeout(LOOK_MS)).finally(() => (this.#looking = undefined))
    return this.#looking
  }

  async #look(signal: AbortSignal): Promise<readonly JobView[]> {
    if (!this.#jobs) {
      this.#jobs = [] // from here on changes are heard
      try {
        this.#jobs = await this.#source.jobs(signal)
      } catch (cause) {
        this.#jobs = undefined
        throw cause
      }
    }
    const ids = [...this.#changed].slice(0, MAX_FRESH)
    for (const id of ids) this.#changed.delete(id)
    const fresh = await Promise.all(ids.map((id) => this.#source.job(id, signal).catch(() => undefined))) // another's job: not in the journal
    const known = fresh.filter((job) => job !== undefined)
    if (known.length > 0) this.#jobs = mergeJobs(this.#jobs, known)
    return this.#jobs
  }
}

/** `fresh` in their places; those not seen before first. */
function mergeJobs(jobs: readonly JobView[], fresh: readonly JobView[]): readonly JobView[] {
  const byId = new Map(fresh.map((job) => [job.jobId, job]))
  const kept = jobs.map((job) => {
    const newer = byId.get(job.jobId)
    if (newer) byId.delete(job.jobId)
    return newer ?? job
  })
  return byId.size === 0 ? kept : [...byId.values(), ...kept].sort((a, b) => b.createdAtMs - a.createdAtMs)
}
