import { readFileSync } from 'node:fs'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ChainError } from '../../chain/index.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Gateway } from '../gateway.ts'
import { openAiError } from '../http/openai-error.ts'
import type { TestEngine } from '../test-engine.ts'
import { startTestGateway } from '../test-gateway.ts'
import { chatAnswerSchema, completionAnswerSchema, modelsSchema } from './answer-schemas.ts'

let gateway: Gateway
let engine: TestEngine
let url: string
let client: OpenAI
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
const messages = [{ role: 'user' as const, content: 'who sat on the lily pad?' }]

beforeAll(async () => {
  ;({ gateway, engine, url } = await startTestGateway())
  client = new OpenAI({ baseURL: `${url}/v1`, apiKey: 'none', maxRetries: 0 })
})
afterAll(() => gateway.stop())

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body)
  })

describe('the paths of OpenAI, by its own client', () => {
  test('models with their prices', async () => {
    const answer = await fetch(`${url}/v1/models`)
    expect(modelsSchema.parse(await answer.json()).data.map(({ id }) => id)).toContain('pond-1')
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f]{24}$/)
    expect((await client.models.retrieve('pond-1')).id).toBe('pond-1')
  })

  test('a streamed chat is the whole one, token by token, under one id of ours', async () => {
    const whole = await client.chat.completions.create({ model: 'pond-1', messages, seed: 3 })
    chatAnswerSchema.parse(whole)
    const [choice] = whole.choices
    expect(choice?.message.content).toMatch(/^the \w+/)
    expect(choice?.finish_reason).toBe('stop')
    expect(whole.usage).toMatchObject({ completion_tokens: 48, prompt_tokens_details: { cached_tokens: 0 } })
    const stream = await client.chat.completions.create({ model: 'pond-1', messages, seed: 3, stream: true, stream_options: { include_usage: true } })
    const chunks = await all(stream)
    expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe(choice?.message.content)
    expect(chunks.filter((chunk) => chunk.choices[0]?.delta.content).length).toBe(48)
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1)
    expect(chunks[0]?.id).toMatch(/^chatcmpl-[0-9a-f]{24}$/)
    expect(chunks.at(-1)?.usage?.total_tokens).toBe(whole.usage?.total_tokens)
    expect(chunks.slice(0, -1).every(({ usage }) => usage === null)).toBe(true)
  })

  test('usage comes only where it was asked for, and the stream ends with [DONE]', async () => {
    const text = await (await post('/v1/chat/completions', { model: 'pond-1', messages, stream: true })).text()
    expect(text).not.toContain('"usage"')
    expect(text.endsWith('data: [DONE]\n\n')).toBe(true)
  })

  test('max_tokens ends an answer with length', async () => {
    const { choices, usage } = await client.chat.completions.create({ model: 'pond-1', messages, max_completion_tokens: 5 })
    expect(choices[0]?.finish_reason).toBe('length')
    expect(usage?.completion_tokens).toBe(5)
  })

  test('a plain completion', async () => {
    const answer = await client.completions.create({ model: 'pond-1', prompt: 'the frog', max_tokens: 4 })
    expect(completionAnswerSchema.parse(answer).choices[0]?.text.split(' ').length).toBe(4)
  })

  test('embeddings as numbers and as base64, which is what the client asks for by itself', async () => {
    const { data } = await client.embeddings.create({ model: 'pond-1', input: ['aab', 'zz'] })
    expect(data.map(({ embedding }) => [embedding[0], embedding[1], embedding[25]])).toEqual([
      [2, 1, 0],
      [0, 0, 2]
    ])
    const floats = await client.embeddings.create({ model: 'pond-1', input: 'aab', encoding_format: 'float' })
    expect(floats.data[0]?.embedding.slice(0, 2)).toEqual([2, 1])
  })

  test('what the gateway does not know goes to the engine as it came', async () => {
    const tools = [{ type: 'function' as const, function: { name: 'f', parameters: {} } }]
    await client.chat.completions.create({
      model: 'pond-1',
      messages,
      tools,
      response_format: { type: 'json_object' },
      seed: 9,
      stop: null,
      logprobs: true,
      user: 'u1'
    })
    const { body, stickyKey } = engine.requests.at(-1) ?? { body: {} }
    expect(body).toMatchObject({ tools, response_format: { type: 'json_object' }, seed: 9, logprobs: true, stream: true })
    expect(body).not.toHaveProperty('stop')
    expect(stickyKey).toBe('anyone/u1')
  })
})

describe('bad input', () => {
  test.each([
    ['no JSON', '{"model":', /not JSON/, null],
    ['no messages', { model: 'pond-1' }, /messages/, 'messages'],
    ['a role of nobody’s', { model: 'pond-1', messages: [{ role: 'frog', content: 'x' }] }, /messages\.0\.role/, 'messages.0.role'],
    ['too many answers', { model: 'pond-1', messages, n: 9 }, /8/, 'n'],
    ['a hot temperature', { model: 'pond-1', messages, temperature: 3 }, /temperature/, 'temperature'],
    ['half a token in Ollama’s words', { model: 'pond-1', messages, options: { num_predict: 1.5 } }, /num_predict/, null],
    [
      'more tokens than there are numbers',
      `{"model":"pond-1","messages":[{"role":"user","content":"x"}],"options":{"num_predict":1e400}}`,
      /num_predict/,
      null
    ],
    ['no bottom', `{"model":"pond-1","messages":[{"role":"user","content":"x","y":${'['.repeat(5000)}${']'.repeat(5000)}}]}`, /nested/, null],
    ['an array', [], /object/, null]
  ])('%s is refused and named', async (_what, body, message, param) => {
    const answer = await post('/v1/chat/completions', body)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { type: 'invalid_request_error', param, message: expect.stringMatching(message) } })
  })

  test('an unknown model: 404 with near names', async () => {
    await expect(client.chat.completions.create({ model: 'pond-l', messages })).rejects.toMatchObject({
      status: 404,
      code: 'model_not_found',
      param: 'model',
      message: expect.stringContaining('pond-1')
    })
  })

  test('too large a body, told or in pieces', async () => {
    const large = { model: 'pond-1', messages: [{ role: 'user', content: 'x'.repeat(200_000) }] }
    expect((await post('/v1/chat/completions', large)).status).toBe(413)
    const pieces = new Blob([JSON.stringify(large)]).stream()
    const init: RequestInit & { readonly duplex: 'half' } = { method: 'POST', headers: { 'content-type': 'application/json' }, body: pieces, duplex: 'half' }
    expect((await fetch(`${url}/v1/chat/completions`, init)).status).toBe(413)
  })

  test('no path, another content type, a page of a stranger’s, a name that was made to lead here', async () => {
    expect((await fetch(`${url}/v1/nothing`)).status).toBe(404)
    expect((await post('/v1/chat/completions', '{}', { 'content-type': 'text/plain' })).status).toBe(400)
    expect((await post('/v1/chat/completions', { model: 'pond-1', messages }, { origin: 'https://evil.example' })).status).toBe(403)
    expect(await statusForHost('evil.example')).toBe(403)
    expect(await statusForHost('localhost')).toBe(200)
  })

  test('a provider that breaks mid-answer: an error event, no [DONE], and an exception in the client', async () => {
    const text = await (await post('/v1/chat/completions', { model: 'pond-broken', messages, stream: true })).text()
    expect(text).toContain('"code":"bad_answer"')
    expect(text).not.toContain('[DONE]')
    const stream = await client.chat.completions.create({ model: 'pond-broken', messages, stream: true })
    await expect(all(stream)).rejects.toThrow(/provider/)
    await expect(client.chat.completions.create({ model: 'pond-broken', messages })).rejects.toMatchObject({ status: 502 })
  })
})

test('a provider that closes early, or floods, is told as what it is', async () => {
  const text = await (await post('/v1/chat/completions', { model: 'pond-early', messages, stream: true })).text()
  expect(text).toContain('no finish_reason')
  expect(text).not.toContain('[DONE]')
  const other = await startTestGateway()
  other.engine.words = Number.POSITIVE_INFINITY
  const body = JSON.stringify({ model: 'pond-1', messages, max_tokens: 1_000_000 })
  const flood = await fetch(`${other.url}/v1/chat/completions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect(flood.status).toBe(502)
  expect(other.engine.pulled).toBeLessThan(300_000)
  await other.gateway.stop()
})

test('no error of the services is a riddle: each has its status', () => {
  const source = readFileSync(new URL('../../services/errors.ts', import.meta.url), 'utf8')
  const codes = [...source.matchAll(/'(SERVICES_[A-Z_]+)'/g)].map(([, code]) => code)
  expect(codes.length).toBeGreaterThan(10)
  for (const code of codes) expect([code, openAiError({ code, info: {} }).isBug]).toEqual([code, false])
})

test('what is the operator’s alone to know is in the log, not in the answer', async () => {
  const secret = new ChainError(
    { code: 'CHAIN_RPC_DOWN', urls: ['https://rpc.example/v3/key-of-the-operator'] },
    'no RPC endpoint answers (https://rpc.example/v3/key-of-the-operator)'
  )
  const logged: string[] = []
  const logger = { ...silentLogger, warn: (fields: object) => void logged.push(JSON.stringify(fields)), child: () => logger }
  const inference = { models: () => Promise.resolve([]), answer: () => Promise.reject(secret) }
  const other = await startTestGateway({ inference, logger })
  const answer = await fetch(`${other.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'pond-1', messages })
  })
  const text = await answer.text()
  await other.gateway.stop()
  expect([answer.status, JSON.parse(text)]).toMatchObject([503, { error: { code: 'chain_unreachable' } }])
  expect(text).not.toContain('key-of-the-operator')
  expect(logged.join()).toContain('key-of-the-operator')
  for (const code of ['CHAIN_INSUFFICIENT_FUNDS', 'CHAIN_NO_GAS_MONEY', 'NODE_INSUFFICIENT_FUNDS', 'CHAIN_TX_STUCK']) {
    const { body } = openAiError({ code, message: 'wallet 0xabc holds 3', info: {} })
    expect(body.error.message).not.toContain('0xabc')
  }
})

async function statusForHost(host: string): Promise<number | undefined> {
  const { request } = await import('node:http')
  return new Promise((resolve, reject) => {
    request(`${url}/v1/models`, { headers: { host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

describe('who hangs up', () => {
  const until = async (isSo: () => boolean): Promise<void> => {
    for (let i = 0; i < 200 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(isSo()).toBe(true)
  }

  test('in a stream: the answer is cancelled at the provider', async () => {
    const before = engine.cancelled
    const stream = await client.chat.completions.create({ model: 'pond-slow', messages, stream: true })
    for await (const _chunk of stream) break
    await until(() => engine.cancelled === before + 1)
  })

  test('while the whole answer is made: the same', async () => {
    const before = engine.cancelled
    const requests = engine.requests.length
    const gone = new AbortController()
    const asked = client.chat.completions.create({ model: 'pond-slow', messages }, { signal: gone.signal })
    const refused = expect(asked).rejects.toThrow()
    await until(() => engine.requests.length > requests)
    gone.abort()
    await refused
    await until(() => engine.cancelled === before + 1)
  })

  const stalled = (to: string, stream: boolean): Promise<Response> =>
    fetch(`${to}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'pond-stall', messages, stream })
    })

  test('an answer that takes too long', async () => {
    const other = await startTestGateway({}, { timeoutMs: 100 })
    expect((await stalled(other.url, false)).status).toBe(504)
    expect(await (await stalled(other.url, true)).text()).toContain('"code":"timeout"')
    expect(other.engine.cancelled).toBe(2)
    await other.gateway.stop()
  })

  test('a gateway that stops tells the streams that it cuts off, and is gone', async () => {
    const other = await startTestGateway({}, { graceMs: 50 })
    const answer = await stalled(other.url, true)
    const text = answer.text()
    await other.gateway.stop()
    expect(await text).toContain('"code":"stopping"')
    expect(other.engine.cancelled).toBe(1)
    await expect(fetch(`${other.url}/v1/models`)).rejects.toThrow()
  })

  test('a slow reader slows the provider, and is given up', async () => {
    const other = await startTestGateway({}, { slowReaderMs: 300 })
    other.engine.words = 2_000_000
    const { connect } = await import('node:net')
    const { port } = new URL(other.url)
    const socket = connect(Number(port), '127.0.0.1')
    const body = JSON.stringify({ model: 'pond-1', messages, stream: true, max_tokens: 1_000_000 })
    socket.pause()
    socket.write(`POST /v1/chat/completions HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`)
    await until(() => other.engine.pulled > 1000)
    await until(() => other.engine.cancelled === 1)
    expect(other.engine.pulled).toBeLessThan(200_000) // what the sockets of the system hold, and no more
    socket.destroy()
    await other.gateway.stop()
  })
})
