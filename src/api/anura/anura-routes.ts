import type { Context } from 'hono'
import { z } from 'zod'
import type { JobState } from '../../core/deal-state.ts'
import type { JobView } from '../../node/client-api.ts'
import { ApiError } from '../errors.ts'
import type { ApiEnv } from '../http/env.ts'
import { readJson } from '../http/read-json.ts'
import type { Route } from '../http/route.ts'
import type { GatewayJobs, JobsClient } from '../jobs/gateway-jobs.ts'
import { jobJson, jobRequestSchema } from '../jobs/job-schemas.ts'
import { sendOutput } from '../jobs/outputs.ts'
import type { Media } from '../media/media.ts'
import type { MediaKind } from '../media/media-models.ts'
import { findMedia, MEDIA_MODELS, mediaOf, voiceOf } from '../media/media-models.ts'

export interface AnuraRoutesComponents {
  readonly media: Media
  readonly jobs: GatewayJobs
  readonly client: JobsClient
}

/** As its documentation bounds them. */
const MAX_PROMPT = 1000
const MAX_SPEECH = 420

const imageSchema = z.looseObject({ model: z.string().max(200), prompt: z.string().min(1).max(MAX_PROMPT) }).meta({ id: 'AnuraImageRequest' })
const videoSchema = imageSchema.extend({ negative_prompt: z.string().max(MAX_PROMPT).nullish() }).meta({ id: 'AnuraVideoRequest' })
const audioSchema = z
  .looseObject({ model: z.string().max(200), input: z.string().min(1).max(MAX_SPEECH), voice: z.string().max(64).nullish() })
  .meta({ id: 'AnuraAudioRequest' })
const cowsaySchema = z.looseObject({ message: z.string().min(1).max(4096) }).meta({ id: 'AnuraCowsayRequest' })
const startedSchema = z.object({ status: z.int(), message: z.string(), data: z.object({ job_offer_id: z.string() }) }).meta({ id: 'AnuraStarted' })
const jobSchema = z.looseObject({ status: z.int(), message: z.string(), job_state: z.string() }).meta({ id: 'AnuraJob' })
const modelsSchema = z.object({ object: z.literal('list'), data: z.array(z.looseObject({ id: z.string() })) }).meta({ id: 'AnuraModels' })

/** What the original's solver calls the same: its users match on these words. */
const STATES: Readonly<Record<JobState, string>> = {
  queued: 'DealNegotiating',
  matched: 'DealAgreed',
  fetching: 'DealAgreed',
  starting: 'DealAgreed',
  running: 'DealAgreed',
  uploading: 'ResultsSubmitted',
  committed: 'ResultsSubmitted',
  accepted: 'ResultsAccepted',
  paid: 'ResultsAccepted',
  failed: 'JobOfferCancelled',
  cancelled: 'JobOfferCancelled'
}
/** "Still running", as the original says it: in the body of a 200. */
const STILL_RUNNING = 102

/** The paths of the original's closed gateway, under `/api/v1`: its users change the host and nothing else. Chat and embeddings are OpenAI's. */
export function anuraRoutes(components: AnuraRoutesComponents): readonly Route[] {
  const pages = new AnuraPages(components)
  const tag = 'Anura'
  const models = (kind: MediaKind, of: string): Route => ({
    method: 'get',
    path: `/api/v1/${of}/models`,
    tag,
    summary: `Its ${of} models`,
    answer: modelsSchema,
    handle: (c) => listModels(c, kind)
  })
  return [
    models('image', 'image'),
    models('video', 'video'),
    models('speech', 'audio'),
    {
      method: 'post',
      path: '/api/v1/image/generate',
      tag,
      summary: 'A picture of a text, as its bytes',
      body: imageSchema,
      answer: 'image/png',
      handle: (c) => pages.image(c)
    },
    { method: 'post', path: '/api/v1/video/create-job', tag, summary: 'Begin a film', body: videoSchema, answer: startedSchema, handle: (c) => pages.video(c) },
    { method: 'get', path: '/api/v1/video/results/{id}', tag, summary: 'The film, or how far it is', answer: 'image/webp', handle: (c) => pages.results(c) },
    {
      method: 'post',
      path: '/api/v1/audio/create-job',
      tag,
      summary: 'Begin to speak a text',
      body: audioSchema,
      answer: startedSchema,
      handle: (c) => pages.audio(c)
    },
    {
      method: 'get',
      path: '/api/v1/audio/results/{id}',
      tag,
      summary: 'The recording, or how far it is',
      answer: 'audio/wav',
      handle: (c) => pages.results(c)
    },
    {
      method: 'post',
      path: '/api/v1/cowsay',
      tag,
      summary: 'Begin a cow that speaks',
      body: cowsaySchema,
      answer: startedSchema,
      handle: (c) => pages.cowsay(c)
    },
    { method: 'get', path: '/api/v1/cowsay/{id}/results', tag, summary: 'What the cow says', answer: 'text/plain', handle: (c) => pages.results(c) },
    { method: 'get', path: '/api/v1/jobs/{id}', tag, summary: 'How far a job is', answer: jobSchema, handle: (c) => pages.job(c) }
  ]
}

function listModels(c: Context<ApiEnv>, kind: MediaKind): Response {
  const mine = mediaOf(kind).filter(({ id }) => c.var.caller.mayUse(id))
  return c.json({ object: 'list', data: mine.map(({ id, voices }) => ({ id, object: 'model', owned_by: 'lilynode', ...(voices && { voices }) })) })
}

class AnuraPages {
  readonly #c: AnuraRoutesComponents

  constructor(components: AnuraRoutesComponents) {
    this.#c = components
  }

  async image(c: Context<ApiEnv>): Promise<Response> {
    const { model, prompt } = await readJson(c, imageSchema)
    const { job, files } = await this.#c.media.run(c, findMedia('image', model), { ask: { text: prompt } })
    c.header('job-offer-id', job.jobId)
    return sendOutput(job, files[0]?.path ?? '')
  }

  async video(c: Context<ApiEnv>): Promise<Response> {
    const { model, prompt, negative_prompt: negative } = await readJson(c, videoSchema)
    return started(c, await this.#c.media.begin(c, findMedia('video', model), { ask: { text: prompt, ...(negative && { negative }) } }))
  }

  async audio(c: Context<ApiEnv>): Promise<Response> {
    const { model: name, input, voice: asked } = await readJson(c, audioSchema)
    const model = findMedia('speech', name)
    const voice = voiceOf(model, asked ?? undefined)
    return started(c, await this.#c.media.begin(c, model, { ask: { text: input, ...(voice !== undefined && { voice }) } }))
  }

  async cowsay(c: Context<ApiEnv>): Promise<Response> {
    const { message } = await readJson(c, cowsaySchema)
    const request = jobRequestSchema.parse({ module: 'cowsay', inputs: { Message: message } })
    return started(c, (await this.#c.jobs.submit(c.var.caller, request, { signal: c.var.signal })).job)
  }

  /** The answer's bytes once they are here; else how far the job is. */
  async results(c: Context<ApiEnv>): Promise<Response> {
    const job = await this.#find(c)
    if (job.folder === undefined && job.failure === undefined && job.state !== 'cancelled') return c.json(stateOf(job))
    const name = job.module.split(':')[0]
    const endings = MEDIA_MODELS.find(({ module }) => module.split(':')[0] === name)?.endings ?? ['.txt']
    const { files } = await this.#c.media.filesOf(job, endings)
    return sendOutput(job, files[0]?.path ?? '')
  }

  async job(c: Context<ApiEnv>): Promise<Response> {
    const job = await this.#find(c)
    const row = this.#c.jobs.rowOf(c.var.caller, job.jobId)
    return c.json({ ...stateOf(job), data: jobJson(job, row) })
  }

  #find(c: Context<ApiEnv>): Promise<JobView> {
    const id = c.req.param('id')
    if (id === undefined) throw new ApiError({ code: 'API_NOT_FOUND', what: 'job' }, 'the path names no job')
    return this.#c.client.job(this.#c.jobs.rowOf(c.var.caller, id).jobId, c.var.signal)
  }
}

const started = (c: Context<ApiEnv>, { jobId }: JobView): Response => c.json({ status: 200, message: 'the job is on its way', data: { job_offer_id: jobId } })

function stateOf(job: JobView): z.output<typeof jobSchema> {
  const state = STATES[job.state]
  const isDone = state === 'ResultsAccepted'
  return {
    status: isDone ? 200 : state === 'JobOfferCancelled' ? 500 : STILL_RUNNING,
    message: job.failure?.reason ?? `the job is ${job.state}`,
    job_state: state
  }
}
