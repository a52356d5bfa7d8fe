import OpenAI, { toFile } from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestBed } from '../test-bed.ts'
import { startTestBed } from '../test-bed.ts'

/** A dot, as PNG. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64')

let bed: TestBed
let openai: OpenAI

beforeAll(async () => {
  bed = await startTestBed(({ module, inputs, files }, contents) => {
    if (module === 'sdxl-turbo') return inputs.prompt === 'nothing' ? { name: 'readme.txt', data: 'x' } : { name: 'dot.png', data: PNG }
    if (module === 'flite') return { name: 'speech.wav', data: `RIFF ${inputs.Voice} ${inputs.Slowness} ${inputs.Text}` }
    if (module === 'kokoro') return { name: 'output.wav', data: `RIFF ${inputs.voice}: ${inputs.prompt}` }
    if (module === 'whisper')
      return {
        name: 'a.json',
        data: JSON.stringify({ text: `${inputs.Model} heard ${contents[0]}`, language: inputs.Language, from: files[0]?.path.split('/').at(-1) })
      }
    if (module === 'cowsay') return { name: 'cow.txt', data: `< ${inputs.Message} >` }
    return undefined
  })
  openai = new OpenAI({ baseURL: `${bed.url}/v1`, apiKey: 'none', maxRetries: 0 })
})
afterAll(() => bed.stop())

describe('images and audio, by OpenAI’s own client', () => {
  test('a picture, inline and by its address', async () => {
    const inline = await openai.images.generate({ model: 'sdxl-turbo', prompt: 'a lily' })
    expect(Buffer.from(inline.data?.[0]?.b64_json ?? '', 'base64')).toEqual(PNG)
    const { data } = await openai.images.generate({ model: 'sdxl-turbo', prompt: 'a lily', response_format: 'url' })
    const answer = await fetch(data?.[0]?.url ?? '')
    expect([answer.headers.get('content-type'), Buffer.from(await answer.arrayBuffer())]).toEqual(['image/png', PNG])
  })

  test('speech: the voice, the pace, what it can’t', async () => {
    const spoken = await openai.audio.speech.create({ model: 'flite', voice: 'rms', input: 'hello', speed: 2 })
    expect(await spoken.text()).toBe('RIFF rms 0.5 hello')
    expect([spoken.headers.get('content-type'), spoken.headers.get('x-lilynode-job')]).toEqual(['audio/wav', expect.stringMatching(/^0x/)])
    expect(await (await openai.audio.speech.create({ model: 'kokoro', voice: 'alloy', input: 'hi', response_format: 'wav' })).text()).toBe('RIFF heart: hi')
    await expect(openai.audio.speech.create({ model: 'flite', voice: 'frog', input: 'hi' })).rejects.toMatchObject({
      status: 400,
      param: 'voice',
      message: expect.stringContaining('slt')
    })
    await expect(openai.audio.speech.create({ model: 'flite', voice: 'slt', input: 'hi', response_format: 'mp3' })).rejects.toMatchObject({
      status: 400,
      param: 'response_format'
    })
    await expect(openai.audio.speech.create({ model: 'tts-9', voice: 'slt', input: 'hi' })).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('flite')
    })
  })

  test('who leaves while its job is submitted has none', async () => {
    const submit = bed.client.submit.bind(bed.client)
    const cancel = bed.client.cancel.bind(bed.client)
    const begun = Promise.withResolvers<void>()
    const gone = Promise.withResolvers<void>()
    const cancelled: string[] = []
    bed.client.submit = async (request) => {
      begun.resolve()
      await gone.promise // the node has it already: it hears of no signal
      return submit(request)
    }
    bed.client.cancel = async (id) => {
      cancelled.push(id)
      return cancel(id)
    }
    const leaving = new AbortController()
    const asked = expect(openai.images.generate({ model: 'sdxl-turbo', prompt: 'a lily' }, { signal: leaving.signal })).rejects.toThrow()
    await begun.promise
    leaving.abort()
    await asked
    setTimeout(() => gone.resolve(), 200)
    await expect.poll(() => cancelled.length).toBe(1)
    bed.client.submit = submit
    bed.client.cancel = cancel
  })

  test('a recording becomes text; its name says nothing to the provider', async () => {
    const file = await toFile(Buffer.from('WAVES'), '../../my secret.wav')
    const { text } = await openai.audio.transcriptions.create({ model: 'whisper-1', file, language: 'no' })
    expect(text).toBe('base heard WAVES')
    const verbose = await openai.audio.transcriptions.create({ model: 'whisper-tiny', file, response_format: 'verbose_json' })
    expect(verbose).toMatchObject({ text: 'tiny heard WAVES', from: 'recording.wav' })
    await expect(openai.audio.transcriptions.create({ model: 'whisper-1', file, response_format: 'srt' })).rejects.toMatchObject({
      status: 502,
      message: expect.stringContaining('.srt')
    })
  })

  test('a voice by its id; an empty recording and a text too long cost nothing', async () => {
    const speak = (body: object) =>
      fetch(`${bed.url}/v1/audio/speech`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ model: 'flite', ...body })
      })
    const spoken = await speak({ input: 'hello', voice: { id: 'awb' } })
    expect([await spoken.text(), spoken.headers.get('x-content-type-options')]).toEqual(['RIFF awb undefined hello', 'nosniff'])
    const before = bed.client.submitted.length
    const long = await speak({ input: 'x'.repeat(4097) })
    expect([long.status, ((await long.json()) as { error: { param: string } }).error.param]).toEqual([400, 'input'])
    await expect(openai.audio.transcriptions.create({ model: 'whisper-1', file: await toFile(Buffer.alloc(0), 'a.wav') })).rejects.toMatchObject({
      status: 400,
      param: 'file'
    })
    for (const model of ['constructor', '__proto__', 'toString']) expect((await speak({ input: 'x', model })).status).toBe(404)
    expect(bed.client.submitted.length).toBe(before)
  })

  test('a job that fails, or makes no picture, says which job', async () => {
    await expect(openai.images.generate({ model: 'sdxl-base-1', prompt: 'x' })).rejects.toMatchObject({
      status: 502,
      code: 'job_failed',
      message: expect.stringContaining('could not be done')
    })
    await expect(openai.images.generate({ model: 'sdxl-turbo', prompt: 'nothing' })).rejects.toMatchObject({
      status: 502,
      message: expect.stringContaining('.png')
    })
  })

  test('a form that is none', async () => {
    const ask = (headers: Record<string, string>) => fetch(`${bed.url}/v1/audio/transcriptions`, { method: 'POST', headers, body: 'x' })
    expect((await ask({ 'content-type': 'application/json' })).status).toBe(400)
    expect((await ask({ 'content-type': 'multipart/form-data; boundary=y' })).status).toBe(400)
  })
})

describe('Anura’s paths', () => {
  const post = (path: string, body: unknown) =>
    fetch(`${bed.url}/api/v1${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

  test('models of each kind, chat by the client that its documentation names', async () => {
    for (const path of ['/models', '/image/models', '/video/models', '/audio/models']) {
      const { data } = (await (await fetch(`${bed.url}/api/v1${path}`)).json()) as { data: { id: string }[] }
      expect(data.length).toBeGreaterThan(0)
    }
    const anura = new OpenAI({ baseURL: `${bed.url}/api/v1`, apiKey: 'anr_x' })
    const body = { model: 'pond-1', messages: [{ role: 'user' as const, content: 'hi' }], options: { temperature: 0.9, num_predict: 3, n: 9 } }
    const { choices } = await anura.chat.completions.create(body)
    expect(choices[0]?.message.content?.split(' ').length).toBe(3)
    expect(bed.engine.requests.at(-1)?.body).toMatchObject({ temperature: 0.9 })
    expect(bed.engine.requests.at(-1)?.body).not.toHaveProperty('n')
  })

  test('a picture as bytes, with the job’s id', async () => {
    const answer = await post('/image/generate', { prompt: 'a spaceship parked on a lilypad', model: 'sdxl-turbo' })
    expect(answer.headers.get('job-offer-id')).toMatch(/^0x/)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PNG)
    expect((await post('/image/generate', { prompt: 'x'.repeat(1001), model: 'sdxl-turbo' })).status).toBe(400)
  })

  test.each([
    ['/audio/create-job', { model: 'kokoro', input: 'hi', voice: 'puck' }, '/audio/results/ID', 'RIFF puck: hi'],
    ['/cowsay', { message: 'moo' }, '/cowsay/ID/results', '< moo >']
  ])('%s, then its results: 102 until they are here', async (path, body, results, content) => {
    const begun = (await (await post(path, body)).json()) as { status: number; data: { job_offer_id: string } }
    expect(begun.status).toBe(200)
    const id = begun.data.job_offer_id
    const early = await fetch(`${bed.url}/api/v1${results.replace('ID', id)}`)
    if (early.headers.get('content-type')?.startsWith('application/json'))
      expect(await early.json()).toMatchObject({ status: 102, job_state: 'DealNegotiating' })
    for (let i = 0; i < 200; i++) {
      const state = (await (await fetch(`${bed.url}/api/v1/jobs/${id}`)).json()) as { job_state: string }
      if (state.job_state === 'ResultsAccepted') break
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    expect(await (await fetch(`${bed.url}/api/v1${results.replace('ID', id)}`)).text()).toBe(content)
  })

  test('a film that fails', async () => {
    const { data } = (await (await post('/video/create-job', { model: 'wan2.1', prompt: 'a pond' })).json()) as { data: { job_offer_id: string } }
    await expect.poll(async () => (await fetch(`${bed.url}/api/v1/video/results/${data.job_offer_id}`)).status, { timeout: 10_000 }).toBe(502)
    expect(await (await fetch(`${bed.url}/api/v1/jobs/${data.job_offer_id}`)).json()).toMatchObject({ status: 500, job_state: 'JobOfferCancelled' })
  })
})
