import type { Context } from 'hono'
import type { z } from 'zod'
import { ApiError } from '../errors.ts'
import type { ApiEnv } from '../http/env.ts'
import { readForm } from '../http/read-body.ts'
import { parseRequest, readJson } from '../http/read-json.ts'
import type { Route } from '../http/route.ts'
import { readOutput, sendOutput } from '../jobs/outputs.ts'
import type { Media } from './media.ts'
import { findMedia, voiceOf } from './media-models.ts'
import type { ImageRequest, SpeechRequest } from './media-schemas.ts'
import {
  imageRequestSchema,
  imagesSchema,
  speechRequestSchema,
  transcriptionFieldsSchema,
  transcriptionFormSchema,
  transcriptionSchema
} from './media-schemas.ts'

/** As base64 in one JSON: a third more, and all of it in memory. */
const MAX_INLINE_BYTES = 32 * 1024 * 1024

/** OpenAI's images and audio: modules run as jobs. */
export function mediaRoutes(media: Media): readonly Route[] {
  const tag = 'Images and audio'
  return [
    {
      method: 'post',
      path: '/v1/images/generations',
      tag,
      summary: 'A picture of a text',
      description: 'Runs a module as a job and waits for it; the header x-lilynode-job names the job.',
      body: imageRequestSchema,
      answer: imagesSchema,
      handle: async (c) => image(c, media, await readJson(c, imageRequestSchema))
    },
    {
      method: 'post',
      path: '/v1/audio/speech',
      tag,
      summary: 'A text, spoken',
      body: speechRequestSchema,
      answer: 'audio/wav',
      handle: async (c) => speech(c, media, await readJson(c, speechRequestSchema))
    },
    {
      method: 'post',
      path: '/v1/audio/transcriptions',
      tag,
      summary: 'What is said in a recording',
      body: transcriptionFormSchema,
      bodyType: 'multipart/form-data',
      answer: transcriptionSchema,
      handle: (c) => transcription(c, media)
    }
  ]
}

async function image(c: Context<ApiEnv>, media: Media, request: ImageRequest): Promise<Response> {
  const { prompt, size, seed, negative_prompt: negative } = request
  const [width, height] = size?.includes('x') ? size.split('x').map(Number) : []
  const ask = { text: prompt, ...defined({ width, height, seed: seed ?? undefined, negative: negative ?? undefined }) }
  const { job, files } = await media.run(c, findMedia('image', request.model), { ask })
  const [file] = files
  if (!file) throw new Error('invariant: run throws when there is no file')
  const url = new URL(`/v1/jobs/${job.jobId}/outputs/${file.path.split('/').map(encodeURIComponent).join('/')}`, c.req.url).href
  const data = request.response_format === 'url' ? { url } : { b64_json: (await readOutput(job, file, MAX_INLINE_BYTES)).toString('base64') }
  return c.json({ created: Math.floor(job.createdAtMs / 1000), data: [data] })
}

async function speech(c: Context<ApiEnv>, media: Media, request: SpeechRequest): Promise<Response> {
  const model = findMedia('speech', request.model)
  const { response_format: format, speed } = request
  if (format && !model.endings.includes(`.${format}`))
    throw new ApiError(
      { code: 'API_BAD_REQUEST', param: 'response_format' },
      `${model.id} makes ${model.endings.join(', ')}, not ${format.slice(0, 16)}: leave response_format out or name that`
    )
  const { voice: wanted } = request // OpenAI's clients may send an object with its id
  const named = typeof wanted === 'object' && wanted !== null && typeof wanted.id === 'string' ? wanted.id : wanted
  const voice = voiceOf(model, typeof named === 'string' ? named : undefined)
  const { job, files } = await media.run(c, model, { ask: { text: request.input, ...defined({ voice, speed: speed ?? undefined }) } })
  return sendOutput(job, files[0]?.path ?? '')
}

async function transcription(c: Context<ApiEnv>, media: Media): Promise<Response> {
  const form = await readForm(c)
  const fields = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
  const { model: name, language, response_format: format } = parseRequest(transcriptionFieldsSchema, fields)
  const file = form.get('file')
  if (!(file instanceof File)) throw new ApiError({ code: 'API_BAD_REQUEST', param: 'file' }, 'the form has no file: send the recording as the field "file"')
  if (file.size === 0) throw new ApiError({ code: 'API_BAD_REQUEST', param: 'file' }, 'the recording is empty: nobody is to be paid for hearing nothing')
  const model = findMedia('transcription', name)
  const endings = { json: ['.json', '.txt'], verbose_json: ['.json'], text: ['.txt'], srt: ['.srt'], vtt: ['.vtt'] }[format]
  const upload = { filename: safeName(file.name), data: new Uint8Array(await file.arrayBuffer()) }
  const { job, files } = await media.run(c, { ...model, endings }, { ask: { text: '', ...defined({ language }) }, file: upload })
  const [best] = files
  if (!best) throw new Error('invariant: run throws when there is no file')
  const text = (await readOutput(job, best, MAX_INLINE_BYTES)).toString('utf8')
  if (format !== 'json' && format !== 'verbose_json') return c.text(text)
  const answer = best.path.endsWith('.json') ? transcriptionOf(text) : { text: text.trim() }
  if (!answer) throw new ApiError({ code: 'API_JOB_FAILED', jobId: job.jobId }, `the job ${job.jobId} wrote ${best.path}, which holds no "text"`)
  return c.json(format === 'json' ? { text: answer.text } : answer)
}

function transcriptionOf(json: string): z.output<typeof transcriptionSchema> | undefined {
  try {
    return transcriptionSchema.parse(JSON.parse(json))
  } catch {
    return undefined // the module's fault, told with its job
  }
}

/** An engine chooses its decoder by the ending; the rest of a stranger's name says nothing. */
function safeName(name: string): string {
  const [, ending = 'bin'] = /\.([a-z0-9]{1,8})$/i.exec(name) ?? []
  return `recording.${ending.toLowerCase()}`
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
const defined = <T extends object>(fields: T): Defined<T> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T> // what is left is defined
