import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import type { EngineServer, Script } from '../test-engine-server.ts'
import { DONE, END, startEngineServer, usage, word } from '../test-engine-server.ts'
import type { BackendPart, BackendRequest } from './backend.ts'
import { OpenaiBackend } from './openai-backend.ts'

const signal = AbortSignal.timeout(60_000)
let engine: EngineServer | undefined
afterEach(() => engine?.close())

async function open(script: Script, models?: readonly string[]): Promise<OpenaiBackend> {
  engine = await startEngineServer(script, models)
  return new OpenaiBackend({ url: engine.url, concurrency: 4 })
}

const request: BackendRequest = { kind: 'chat', body: { model: 'frog-1', messages: [{ role: 'user', content: 'What does the frog say, then?' }] } }
const textOf = (parts: readonly BackendPart[]): string => parts.map(({ data }) => JSON.parse(data).choices[0]?.delta.content ?? '').join('')
const all = async (backend: OpenaiBackend, asked = request): Promise<BackendPart[]> => {
  const parts: BackendPart[] = []
  for await (const part of backend.run(asked, signal)) parts.push(part)
  return parts
}

describe('an engine behind OpenAI’s API', () => {
  test('lists its models; those that embed are known by their names', async () => {
    const backend = await open(() => [], ['frog-1', 'nomic-embed-text'])
    expect(await backend.models(signal)).toEqual([
      { model: 'frog-1', kinds: ['chat', 'completion'], contextTokens: 4096, concurrency: 4 },
      { model: 'nomic-embed-text', kinds: ['embedding'], contextTokens: 4096, concurrency: 4 }
    ])
  })

  test('streams, with counts of its own from the last part on', async () => {
    const backend = await open(() => [word('ribb'), word('it'), END, usage(11, 3), DONE])
    const parts = await all(backend)
    expect(textOf(parts)).toBe('ribbit')
    expect(parts.map(({ inputTokens, outputTokens }) => [inputTokens, outputTokens])).toEqual([
      [1, 1],
      [1, 2],
      [11, 3]
    ])
    expect(engine?.asked[0]).toMatchObject({ stream: true, stream_options: { include_usage: true } })
  })

  test('tells usage as an event of its own to who asks', async () => {
    const backend = await open(() => [word('a'), END, usage(11, 3), DONE])
    const parts = await all(backend, { kind: 'chat', body: { ...request.body, stream_options: { include_usage: true } } })
    expect(JSON.parse(parts.at(-1)?.data ?? '')).toMatchObject({ choices: [], usage: { prompt_tokens: 11 } })
  })

  test('in any pieces of bytes, with comments and without usage', async () => {
    const whole = `: keep-alive\n\n${word('лягушка ')}${word('🐸')}${END}${DONE}`
    const bytes = Buffer.from(whole)
    const pieces = Array.from({ length: Math.ceil(bytes.length / 5) }, (_, i) => bytes.subarray(i * 5, i * 5 + 5))
    expect(textOf(await all(await open(() => pieces)))).toBe('лягушка 🐸')
  })

  test('is told when its reader leaves, and is not read ahead', async () => {
    let told = 0
    const backend = await open(async function* () {
      while (true) {
        told++
        yield word('x'.repeat(4096))
        await sleep(0)
      }
    })
    for await (const _part of backend.run(request, signal)) {
      await sleep(300)
      break
    }
    await expect.poll(() => engine?.cancelled, { timeout: 5_000 }).toBe(1)
    expect(told).toBeLessThan(5_000) // what the sockets of both sides hold, at most
  })

  test('of more than sockets hold comes whole and in order, however slowly it is read', async () => {
    const words = Array.from({ length: 400 }, (_, i) => `${i} `.padEnd(20_000))
    const backend = await open(() => [...words.map(word), END, usage(3, 400), DONE])
    let text = ''
    for await (const { data } of backend.run(request, signal)) {
      text += JSON.parse(data).choices[0]?.delta.content ?? ''
      if (text.length % 400_000 === 0) await sleep(5)
    }
    expect(text === words.join('')).toBe(true)
  })

  test('that breaks off, says nonsense or an error in the middle is down', async () => {
    for (const script of [[word('a')], ['data: {"choices":7}\n\n'], ['data: {"error":{"message":"CUDA out of memory"}}\n\n', DONE]]) {
      const backend = await open(() => script)
      await expect(all(backend)).rejects.toMatchObject({ code: 'SERVICES_BACKEND_DOWN' })
      await engine?.close()
      engine = undefined
    }
  })

  test('whose line never ends is cut off', async () => {
    const backend = await open(function* () {
      while (true) yield 'x'.repeat(65_536)
    })
    await expect(all(backend)).rejects.toMatchObject({ code: 'SERVICES_BACKEND_DOWN' })
  })

  test.each([
    [400, { error: { message: 'too long', code: 'context_length_exceeded' } }, { code: 'SERVICES_BAD_REQUEST', info: { type: 'context_length_exceeded' } }],
    [404, { error: { message: 'model "x" not found' } }, { code: 'SERVICES_NO_MODEL' }],
    [429, { error: 'slots are full' }, { code: 'SERVICES_BUSY' }],
    [500, {}, { code: 'SERVICES_BACKEND_DOWN' }]
  ])('HTTP %i is an error with a code', async (status, json, error) => {
    await expect(all(await open(() => ({ status, json })))).rejects.toMatchObject(error)
  })

  test('that is gone is down', async () => {
    const backend = await open(() => [])
    await engine?.close()
    engine = undefined
    await expect(backend.models(signal)).rejects.toMatchObject({ code: 'SERVICES_BACKEND_DOWN' })
    await expect(all(backend)).rejects.toThrow(/is it running\?/)
  })

  test('embeds: the whole answer is one part', async () => {
    const json = { object: 'list', data: [{ index: 0, embedding: [0.5, -1] }], usage: { prompt_tokens: 4, total_tokens: 4 } }
    const parts = await all(await open(() => ({ status: 200, json })), { kind: 'embedding', body: { model: 'e', input: 'a frog' } })
    expect(parts).toEqual([{ data: JSON.stringify(json), inputTokens: 4, outputTokens: 0 }])
  })
})
