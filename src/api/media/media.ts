import type { Context } from 'hono'
import type { JobView } from '../../node/client-api.ts'
import { ApiError } from '../errors.ts'
import type { ApiEnv } from '../http/env.ts'
import type { GatewayJobs, JobsClient } from '../jobs/gateway-jobs.ts'
import { CANCEL_MS } from '../jobs/gateway-jobs.ts'
import { jobRequestSchema } from '../jobs/job-schemas.ts'
import type { OutputFile } from '../jobs/outputs.ts'
import { listOutputs } from '../jobs/outputs.ts'
import type { Upload } from '../jobs/uploads.ts'
import type { MediaAsk, MediaModel } from './media-models.ts'

export interface MediaComponents {
  readonly jobs: GatewayJobs
  readonly client: JobsClient
}

export interface Made {
  readonly job: JobView
  readonly files: readonly OutputFile[]
}

interface MediaTask {
  readonly ask: MediaAsk
  readonly file?: Omit<Upload, 'name'>
  /** A client that leaves before it knows its job wants none. */
  readonly isTakenBack?: boolean
}

/** Models that run as jobs: submitted and awaited as one request. */
export class Media {
  readonly #c: MediaComponents

  constructor(components: MediaComponents) {
    this.#c = components
  }

  /** Resolves once the node has it. @throws {ApiError} */
  async begin(c: Context<ApiEnv>, model: MediaModel, what: MediaTask): Promise<JobView> {
    const { ask, file, isTakenBack = false } = what
    if (ask.text.length > model.maxChars && model.maxChars > 0)
      throw new ApiError(
        { code: 'API_BAD_REQUEST', param: model.kind === 'speech' ? 'input' : 'prompt' },
        `${model.id} takes ${model.maxChars} characters, here are ${ask.text.length}`
      )
    const request = jobRequestSchema.parse({ module: model.module, inputs: model.inputs(ask) })
    const { caller, signal } = c.var
    const files = file ? [{ ...file, name: '' }] : []
    const { job } = await this.#c.jobs.submit(caller, request, { signal, model: model.id, files, isTakenBack })
    c.header('x-lilynode-job', job.jobId)
    return job
  }

  /** The job with the files that are its answer. A client that leaves takes its job back, if nobody has it yet. */
  async run(c: Context<ApiEnv>, model: MediaModel, what: MediaTask): Promise<Made> {
    const { jobId } = await this.begin(c, model, { ...what, isTakenBack: true })
    try {
      return await this.filesOf(await this.#c.jobs.untilReady(jobId, c.var.signal), model.endings)
    } catch (error) {
      if (c.var.signal.aborted) await this.#c.client.cancel(jobId, AbortSignal.timeout(CANCEL_MS)).catch(() => {}) // too late: it runs, and is paid
      throw error
    }
  }

  /** @throws {ApiError} API_JOB_FAILED */
  async filesOf(job: JobView, endings: readonly string[]): Promise<Made> {
    const failed = (why: string): ApiError => new ApiError({ code: 'API_JOB_FAILED', jobId: job.jobId }, `the job ${job.jobId} ${why}`)
    if (job.failure) throw failed(`failed: ${job.failure.reason}`)
    if (job.state === 'cancelled') throw failed('was cancelled')
    if (job.outcome !== undefined && job.outcome !== 'ok') throw failed(`ended with ${job.outcome}: /v1/jobs/${job.jobId}/logs says more`)
    const files = (await listOutputs(job)).filter(({ path }) => endings.some((ending) => path.toLowerCase().endsWith(ending)))
    if (files.length === 0) throw failed(`wrote no file that ends in ${endings.join(', ')}`)
    return { job, files: files.toSorted((a, b) => rank(a, endings) - rank(b, endings)) }
  }
}

const rank = ({ path }: OutputFile, endings: readonly string[]): number => endings.findIndex((ending) => path.toLowerCase().endsWith(ending))
