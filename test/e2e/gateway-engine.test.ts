import { setTimeout as pause } from 'node:timers/promises'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EngineServer, Script } from '../../src/services/test-engine-server.ts'
import { DONE, END, startEngineServer, usage, word } from '../../src/services/test-engine-server.ts'
import { aUser, GatewayProcess } from './gateway-process.ts'

const part = (choice: object): string =>
  `data: ${JSON.stringify({ object: 'chat.completion.chunk', system_fingerprint: 'fp_1', choices: [{ index: 0, finish_reason: null, ...choice }] })}\n\n`
const call = (index: number, id: string | undefined, fn: object): string =>
  part({ delta: { tool_calls: [{ index, ...(id !== undefined && { id, type: 'function' }), function: fn }] } })

/** What each question is answered with: real text of an event stream. */
const SCRIPTS: Readonly<Record<string, (engine: EngineServer) => ReturnType<Script>>> = {
  tools: () => [
    part({ delta: { role: 'assistant', content: null } }),
    call(0, 'call_a', { name: 'weather', arguments: '' }),
    call(0, undefined, { arguments: '{"city":' }),
    call(0, undefined, { arguments: '"Oslo"}' }),
    call(1, 'call_b', { name: 'time', arguments: '{}' }),
    part({ delta: {}, finish_reason: 'tool_calls' }),
    usage(7, 5),
    DONE
  ],
  logprobs: () => [
    part({ delta: { content: 'a' }, logprobs: { content: [{ token: 'a', logprob: -0.1, bytes: [97], top_logprobs: [] }] } }),
    part({ delta: { content: 'b' }, logprobs: { content: [{ token: 'b', logprob: -0.2, bytes: [98], top_logprobs: [] }] } }),
    END,
    usage(1, 2),
    DONE
  ],
  long: () => ({ status: 400, json: { error: { message: 'the context has 4096 tokens', type: 'invalid_request_error', code: 'context_length_exceeded' } } }),
  busy: () => ({ status: 503, json: { error: 'loading' } }),
  early: () => [word('half '), word('an ')],
  nonsense: () => [word('fine '), 'data: {"choices": 7}\n\n'],
  endless: async function* () {
    for (let i = 0; ; i++) {
      yield word(`${i} `)
      await pause(5)
    }
  }
}

describe('a gateway before an engine of one’s own, in two processes', () => {
  let user: Awaited<ReturnType<typeof aUser>>
  let engine: EngineServer
  let gateway: GatewayProcess
  let client: OpenAI
  const ask = (question: string) => ({ model: 'frog-1', messages: [{ role: 'user' as const, content: question }] })

  beforeAll(async () => {
    user = await aUser()
    engine = await startEngineServer((body) => {
      const [{ content = '' } = {}] = body.messages as { content?: string }[] // what `ask` sends
      return SCRIPTS[content]?.(engine) ?? [word('hello '), word('pond'), END, usage(3, 2), DONE]
    })
    gateway = await GatewayProcess.start(user.cli, ['--no-keys', '--backend', engine.url])
    client = new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey: 'none', maxRetries: 0 })
  })
  afterAll(async () => {
    await gateway?.stop()
    await engine?.close()
    await user?.remove()
  })

  test('tool calls that come in pieces are whole in a whole answer, and pieces in a stream', async () => {
    const tools = [{ type: 'function' as const, function: { name: 'weather', parameters: { type: 'object', properties: {} } } }]
    const { choices, system_fingerprint } = await client.chat.completions.create({ ...ask('tools'), tools, tool_choice: 'auto' })
    expect(choices[0]).toMatchObject({
      finish_reason: 'tool_calls',
      message: {
        role: 'assistant',
        content: null,
        tool_calls: [
          { id: 'call_a', type: 'function', function: { name: 'weather', arguments: '{"city":"Oslo"}' } },
          { id: 'call_b', type: 'function', function: { name: 'time', arguments: '{}' } }
        ]
      }
    })
    expect(system_fingerprint).toBe('fp_1')
    expect(engine.asked.at(-1)).toMatchObject({ tools, tool_choice: 'auto' })
    const streamed = await client.chat.completions.stream({ ...ask('tools'), tools }).finalChatCompletion()
    expect(streamed.choices[0]?.message.tool_calls?.map(({ id }) => id)).toEqual(['call_a', 'call_b'])
  })

  test('logprobs of all tokens', async () => {
    const { choices, usage: used } = await client.chat.completions.create({ ...ask('logprobs'), logprobs: true })
    expect(choices[0]?.logprobs?.content?.map(({ token }) => token)).toEqual(['a', 'b'])
    expect(used).toMatchObject({ prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 })
  })

  test('what the engine refuses is refused in its words', async () => {
    await expect(client.chat.completions.create(ask('long'))).rejects.toMatchObject({
      status: 400,
      code: 'context_length_exceeded',
      message: expect.stringContaining('4096')
    })
    await expect(client.chat.completions.create(ask('busy'))).rejects.toMatchObject({ status: 503 })
  })

  test.each(['early', 'nonsense'])('an engine that ends %s mid-answer: the words that came, then an exception', async (question) => {
    let words = ''
    const read = async (): Promise<void> => {
      for await (const chunk of await client.chat.completions.create({ ...ask(question), stream: true })) words += chunk.choices[0]?.delta.content ?? ''
    }
    await expect(read()).rejects.toThrow()
    expect(words).toMatch(/^(half an |fine )$/)
  })

  test('a client that hangs up stops the engine', async () => {
    const before = engine.cancelled
    let seen = 0
    for await (const _chunk of await client.chat.completions.create({ ...ask('endless'), stream: true })) if (++seen === 5) break
    await expect.poll(() => engine.cancelled, { timeout: 5_000 }).toBe(before + 1)
  })

  test('a hundred streams at one time, each its own', async () => {
    const texts = await Promise.all(
      Array.from({ length: 100 }, async (_, i) => {
        let words = ''
        for await (const chunk of await client.chat.completions.create({ ...ask(`${i}`), stream: true })) words += chunk.choices[0]?.delta.content ?? ''
        return words
      })
    )
    expect(new Set(texts)).toEqual(new Set(['hello pond']))
  })

  test('an engine that is gone, and back', async () => {
    const { port } = new URL(engine.url)
    engine.healthy = false
    await expect(client.chat.completions.create(ask('x'))).rejects.toMatchObject({ status: 502, code: 'backend_down', message: expect.stringContaining(port) })
    engine.healthy = true
    expect((await client.chat.completions.create(ask('x'))).choices[0]?.message.content).toBe('hello pond')
  })

  test('Ctrl-C while a stream runs: it is told, and the gateway is gone', async () => {
    const stream = await client.chat.completions.create({ ...ask('endless'), stream: true })
    const iterator = stream[Symbol.asyncIterator]()
    await iterator.next()
    const ended = gateway.running.kill('SIGINT')
    const rest = async (): Promise<void> => {
      for (let next = await iterator.next(); !next.done; next = await iterator.next());
    }
    await expect(rest()).rejects.toThrow(/stopp/)
    expect((await ended).status).toBe(0)
  })
})
