import type { Context } from 'hono'
import { errorCode } from '../../core/errors.ts'
import type { JobView } from '../../node/client-api.ts'
import { ApiError } from '../errors.ts'
import type { ApiEnv } from '../http/env.ts'
import { parseRequest, readJson } from '../http/read-json.ts'
import type { Route } from '../http/route.ts'
import type { SseEvent } from '../http/sse.ts'
import { sseResponse } from '../http/sse.ts'
import type { GatewayJobs, JobsClient } from './gateway-jobs.ts'
import { logEvents, parseCursor } from './job-logs.ts'
import type { JobRow } from './job-row.ts'
import { jobJson, jobListSchema, jobRequestSchema, jobSchema, listQuerySchema, outputListSchema } from './job-schemas.ts'
import { listOutputs, sendOutput } from './outputs.ts'

export interface JobRoutesComponents {
  readonly jobs: GatewayJobs
  readonly client: JobsClient
}

const MAX_IDEMPOTENCY_KEY = 255 // as Stripe's, whose custom this is

/** Modules as jobs: submitted, followed, cancelled, fetched. */
export function jobRoutes(components: JobRoutesComponents, { slowReaderMs }: { readonly slowReaderMs: number }): readonly Route[] {
  const desk = new JobPages(components, slowReaderMs)
  const tag = 'Jobs'
  return [
    {
      method: 'post',
      path: '/v1/jobs',
      tag,
      summary: 'Submit a module as a job',
      description:
        'With the header Idempotency-Key a request that is sent again is the same job. With a webhook its URL is called when the job has ended, ' +
        'signed as standardwebhooks.com says; the secret is in this answer only.',
      body: jobRequestSchema,
      answer: jobSchema,
      status: 201,
      handle: (c) => desk.submit(c)
    },
    { method: 'get', path: '/v1/jobs', tag, summary: 'Your jobs, newest first', query: listQuerySchema, answer: jobListSchema, handle: (c) => desk.list(c) },
    {
      method: 'get',
      path: '/v1/jobs/{id}',
      tag,
      summary: 'A job with its trace',
      answer: jobSchema,
      handle: async (c) => c.json(desk.json(await desk.find(c)))
    },
    { method: 'post', path: '/v1/jobs/{id}/cancel', tag, summary: 'Cancel a job that nobody has taken yet', answer: jobSchema, handle: (c) => desk.cancel(c) },
    {
      method: 'get',
      path: '/v1/jobs/{id}/events',
      tag,
      summary: 'The job at each change, as server-sent events, to its end',
      answer: 'text/event-stream',
      handle: (c) => desk.events(c)
    },
    {
      method: 'get',
      path: '/v1/jobs/{id}/logs',
      tag,
      summary: 'What the job prints, live, as server-sent events',
      description: 'Each event’s id is a cursor: send the last one as Last-Event-ID (or ?cursor=) to go on from there.',
      answer: 'text/event-stream',
      handle: (c) => desk.logs(c)
    },
    { method: 'get', path: '/v1/jobs/{id}/outputs', tag, summary: 'The files it wrote', answer: outputListSchema, handle: (c) => desk.outputs(c) },
    {
      method: 'get',
      path: '/v1/jobs/{id}/outputs/{path+}',
      tag,
      summary: 'One of these files',
      answer: 'application/octet-stream',
      handle: async (c) => withHeaders(c, await sendOutput((await desk.find(c)).job, c.req.param('path') ?? ''))
    }
  ]
}

interface Found {
  readonly job: JobView
  readonly row: JobRow
}

class JobPages {
  readonly #c: JobRoutesComponents
  readonly #slowReaderMs: number

  constructor(components: JobRoutesComponents, slowReaderMs: number) {
    this.#c = components
    this.#slowReaderMs = slowReaderMs
  }

  async submit(c: Context<ApiEnv>): Promise<Response> {
    const request = await readJson(c, jobRequestSchema)
    const idempotencyKey = c.req.header('idempotency-key')
    if (idempotencyKey !== undefined && (idempotencyKey === '' || idempotencyKey.length > MAX_IDEMPOTENCY_KEY))
      throw new ApiError(
        { code: 'API_BAD_REQUEST', param: 'Idempotency-Key' },
        `the Idempotency-Key has ${idempotencyKey.length} characters: 1 to ${MAX_IDEMPOTENCY_KEY}`
      )
    const { caller, signal } = c.var
    const { job, row, isRepeated } = await this.#c.jobs.submit(caller, request, { signal, ...(idempotencyKey !== undefined && { idempotencyKey }) })
    c.header('location', `/v1/jobs/${job.jobId}`)
    if (isRepeated) c.header('idempotent-replayed', 'true')
    return c.json(jobJson(job, row, row.webhook?.secret), isRepeated ? 200 : 201)
  }

  async list(c: Context<ApiEnv>): Promise<Response> {
    const { limit, after } = parseRequest(listQuerySchema, c.req.query())
    const rows = this.#c.jobs.rowsOf(c.var.caller)
    const from = after === undefined ? 0 : rows.findIndex(({ jobId }) => jobId === after) + 1
    const page = rows.slice(from, from + limit)
    const data = await Promise.all(page.map((row) => this.#known(row, c.var.signal)))
    return c.json({ object: 'list', data: data.filter((job) => job !== undefined), has_more: from + limit < rows.length })
  }

  /** A node whose database was lost knows less than the gateway: that hides a job, not the list. */
  async #known(row: JobRow, signal: AbortSignal): Promise<ReturnType<typeof jobJson> | undefined> {
    try {
      return jobJson(await this.#c.client.job(row.jobId, signal), row)
    } catch (error) {
      if (errorCode(error) === 'NODE_JOB_UNKNOWN') return undefined
      throw error
    }
  }

  async find(c: Context<ApiEnv>): Promise<Found> {
    const row = this.#c.jobs.rowOf(c.var.caller, c.req.param('id') ?? '')
    return { job: await this.#c.client.job(row.jobId, c.var.signal), row }
  }

  json({ job, row }: Found): ReturnType<typeof jobJson> {
    return jobJson(job, row)
  }

  async cancel(c: Context<ApiEnv>): Promise<Response> {
    const row = this.#c.jobs.rowOf(c.var.caller, c.req.param('id') ?? '')
    return c.json(jobJson(await this.#c.client.cancel(row.jobId, c.var.signal), row))
  }

  events(c: Context<ApiEnv>): Response {
    const row = this.#c.jobs.rowOf(c.var.caller, c.req.param('id') ?? '')
    const { client } = this.#c
    const { signal } = c.var
    async function* changes(): AsyncGenerator<SseEvent> {
      for await (const job of client.follow(row.jobId, signal)) yield { event: 'job', data: JSON.stringify(jobJson(job, row)) }
    }
    return this.#sse(c, changes())
  }

  logs(c: Context<ApiEnv>): Response {
    const row = this.#c.jobs.rowOf(c.var.caller, c.req.param('id') ?? '')
    const cursor = parseCursor(c.req.header('last-event-id') ?? c.req.query('cursor'))
    return this.#sse(c, logEvents(this.#c.client, { jobId: row.jobId, cursor }, c.var.signal))
  }

  async outputs(c: Context<ApiEnv>): Promise<Response> {
    const { job } = await this.find(c)
    const url = (path: string): string => `/v1/jobs/${job.jobId}/outputs/${path.split('/').map(encodeURIComponent).join('/')}`
    return c.json({ object: 'list', data: (await listOutputs(job)).map(({ path, bytes }) => ({ path, bytes, url: url(path) })) })
  }

  #sse(c: Context<ApiEnv>, events: AsyncIterable<SseEvent>): Response {
    return sseResponse(c, events, { slowReaderMs: this.#slowReaderMs, onEnd: () => {} })
  }
}

function withHeaders(c: Context<ApiEnv>, response: Response): Response {
  for (const [name, value] of c.res.headers) response.headers.set(name, value) // request id, CORS
  return response
}
