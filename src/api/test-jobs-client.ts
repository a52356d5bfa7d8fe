import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { JobState } from '../core/deal-state.ts'
import type { JobView, LogChunk, SubmitRequest } from '../node/client-api.ts'
import { NodeError } from '../node/errors.ts'
import type { JobsClient } from './jobs/gateway-jobs.ts'

/** A node's client whose provider is this function: what it gives is a file of the outputs. */
export type Run = (request: SubmitRequest, inputs: readonly Buffer[]) => { readonly name: string; readonly data: Buffer | string } | undefined

/** Jobs in memory and on disk: each goes its way in some ms, or fails when `run` gives nothing. */
export class TestJobsClient implements JobsClient {
  readonly submitted: SubmitRequest[] = []
  readonly #jobs = new Map<string, JobView>()
  readonly #folder: string
  readonly #run: Run
  readonly #lives = new Set<Promise<void>>()
  readonly #stop = new AbortController()

  constructor(folder: string, run: Run) {
    this.#folder = folder
    this.#run = run
  }

  async submit(request: SubmitRequest): Promise<JobView> {
    this.submitted.push(request)
    const jobId = `0x${createHash('sha256').update(String(this.#jobs.size)).digest('hex')}`
    const inputs = await Promise.all(request.files.map(({ path }) => readFile(path))) // as the node does before it resolves
    const job: JobView = {
      jobId,
      module: `${request.module}:1`,
      createdAtMs: Date.now(),
      state: 'queued',
      trace: [{ state: 'queued', atMs: Date.now() }],
      maxPriceWei: request.maxPriceWei ?? '7',
      ...(request.reference !== undefined && { reference: request.reference })
    }
    this.#jobs.set(jobId, job)
    const life = this.#live(job, request, inputs).catch(() => {}) // stopped
    this.#lives.add(life)
    return job
  }

  async jobs(): Promise<readonly JobView[]> {
    return [...this.#jobs.values()]
  }

  async job(id: string): Promise<JobView> {
    const job = this.#jobs.get(id)
    if (!job) throw new NodeError({ code: 'NODE_JOB_UNKNOWN', jobId: id }, `no job ${id}`)
    return job
  }

  async *follow(id: string, signal: AbortSignal): AsyncIterable<JobView> {
    for (let last: JobState | undefined; last !== 'paid' && last !== 'failed' && last !== 'cancelled'; await pause(3)) {
      signal.throwIfAborted()
      const job = await this.job(id)
      if (job.state !== last) yield job
      last = job.state
    }
  }

  async *logs(id: string, _live: boolean, signal: AbortSignal): AsyncIterable<LogChunk> {
    for (const text of ['one\n', 'two\n', 'three\n']) {
      signal.throwIfAborted()
      yield { stream: 'stdout', text }
    }
    yield { stream: 'stderr', text: `done ${id.slice(0, 4)}\n` }
  }

  async cancel(id: string): Promise<JobView> {
    return this.#enter(id, 'cancelled')
  }

  /** Resolves when nothing is written any more. */
  async stop(): Promise<void> {
    this.#stop.abort()
    await Promise.all(this.#lives)
  }

  /** The job's end, from outside. */
  finish(id: string, { state, ...more }: Partial<JobView> & Pick<JobView, 'state'>): void {
    this.#enter(id, state, more)
  }

  async #live(job: JobView, request: SubmitRequest, inputs: readonly Buffer[]): Promise<void> {
    const { signal } = this.#stop
    await pause(request.inputs.slow === undefined ? 10 : 60_000, undefined, { ref: false, signal })
    const output = this.#run(request, inputs)
    if (!output) return void this.#enter(job.jobId, 'failed', { failure: { code: 'NODE_NO', reason: 'it could not be done', logTail: '' } })
    const folder = join(this.#folder, job.jobId)
    await mkdir(join(folder, 'outputs', 'deep'), { recursive: true })
    await writeFile(join(folder, 'outputs', output.name), output.data)
    this.#enter(job.jobId, 'accepted', { folder, outcome: 'ok', exitCode: 0, provider: '0xprovider' })
    await pause(10, undefined, { signal })
    this.#enter(job.jobId, 'paid', { paidWei: '5' })
  }

  #enter(id: string, state: JobState, more: Partial<JobView> = {}): JobView {
    const job = this.#jobs.get(id)
    if (!job) throw new Error('no such job')
    const next = { ...job, ...more, state, trace: [...job.trace, { state, atMs: Date.now() }] }
    this.#jobs.set(id, next)
    return next
  }
}
