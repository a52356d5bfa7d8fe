import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { tool } from '@langchain/core/tools'
import { ChatOpenAI } from '@langchain/openai'
import { generateText, streamText } from 'ai'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { aUser, GatewayProcess } from './gateway-process.ts'

/** What the model that ships says at temperature 0, on every CPU. */
const answersSchema = z.object({ prompts: z.array(z.object({ messages: z.array(z.object({ content: z.string() })), answer: z.string() })) })
const PROMPT = 'What is the capital of France?'

let user: Awaited<ReturnType<typeof aUser>>
let gateway: GatewayProcess
let secret: string
const messages = [{ role: 'user' as const, content: PROMPT }]

async function createKey(...args: readonly string[]): Promise<string> {
  return String((await user.cli.json(['keys', 'create', ...args])).secret)
}

beforeAll(async () => {
  user = await aUser()
  secret = await createKey('before', '--budget', '1') // made before the gateway runs
  gateway = await GatewayProcess.start(user.cli, ['--backend', 'lilychat'])
})
afterAll(async () => {
  await gateway.stop()
  await user.remove()
})

async function curl(...args: readonly string[]): Promise<string> {
  const child = spawn('curl', ['-sS', '--max-time', '60', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const [said, erred] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (erred !== '') throw new Error(erred)
  return said
}

describe('clients as they are, against the model that ships', () => {
  test('openai: streamed and whole, the same words', async () => {
    const client = new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey: secret })
    const whole = await client.chat.completions.create({ model: 'lilychat', messages, temperature: 0 })
    expect(whole.choices[0]?.message.content).toBe(greedyAnswer())
    let words = ''
    let events = 0
    const stream = await client.chat.completions.create({ model: 'lilychat', messages, temperature: 0, stream: true, stream_options: { include_usage: true } })
    for await (const chunk of stream) {
      words += chunk.choices[0]?.delta.content ?? ''
      events++
      if (chunk.usage) expect(chunk.usage.completion_tokens).toBe(whole.usage?.completion_tokens)
    }
    expect(words).toBe(greedyAnswer())
    expect(events).toBeGreaterThan(8) // token by token
  })

  test('LangChain: invoke, stream, and tools on the request', async () => {
    const chat = new ChatOpenAI({ model: 'lilychat', temperature: 0, apiKey: secret, configuration: { baseURL: `${gateway.url}/v1` } })
    expect((await chat.invoke(PROMPT)).text).toBe(greedyAnswer())
    let words = ''
    for await (const chunk of await chat.stream(PROMPT)) words += chunk.text
    expect(words).toBe(greedyAnswer())
    const weather = tool(async () => 'rain', { name: 'weather', description: 'the weather', schema: z.object({ city: z.string() }) })
    const refused = await chat
      .bindTools([weather])
      .invoke(PROMPT)
      .catch((error: unknown) => error)
    // lilychat calls no tools: an engine that can't says so, in OpenAI's shape, or answers in words.
    expect(refused instanceof Error ? refused.message : 'words').toMatch(/tool|words/)
  })

  test('Vercel ai: streamText and generateText', async () => {
    const lily = createOpenAICompatible({ name: 'lilynode', baseURL: `${gateway.url}/v1`, apiKey: secret, includeUsage: true })
    const { text: whole, usage } = await generateText({ model: lily('lilychat'), prompt: PROMPT, temperature: 0 })
    expect(whole).toBe(greedyAnswer())
    expect(usage.outputTokens).toBeGreaterThan(5)
    let words = ''
    for await (const delta of streamText({ model: lily('lilychat'), prompt: PROMPT, temperature: 0 }).textStream) words += delta
    expect(words).toBe(greedyAnswer())
  })

  test('curl: the lines of an event stream, and the document', async () => {
    const body = JSON.stringify({ model: 'lilychat', messages, temperature: 0, stream: true })
    const said = await curl(
      '-N',
      `${gateway.url}/v1/chat/completions`,
      '-H',
      `Authorization: Bearer ${secret}`,
      '-H',
      'Content-Type: application/json',
      '-d',
      body
    )
    expect(
      said
        .trim()
        .split('\n\n')
        .every((event) => event.startsWith('data: '))
    ).toBe(true)
    expect(said.endsWith('data: [DONE]\n\n')).toBe(true)
    expect(JSON.parse(await curl(`${gateway.url}/openapi.json`))).toMatchObject({ openapi: '3.1.0' })
  })

  test('completions, stop and max_tokens', async () => {
    const client = new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey: secret })
    const short = await client.chat.completions.create({ model: 'lilychat', messages, temperature: 0, max_tokens: 3 })
    expect([short.choices[0]?.finish_reason, short.usage?.completion_tokens]).toEqual(['length', 3])
    const stopped = await client.chat.completions.create({ model: 'lilychat', messages, temperature: 0, stop: ['Paris'] })
    expect(stopped.choices[0]?.message.content).not.toContain('Paris')
    expect(stopped.choices[0]?.finish_reason).toBe('stop')
    await expect(client.chat.completions.create({ model: 'lilychat', messages: [{ role: 'user', content: 'frog '.repeat(2000) }] })).rejects.toMatchObject({
      status: 400,
      code: 'context_length_exceeded'
    })
    await expect(client.chat.completions.create({ model: 'lilichat', messages })).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('lilychat')
    })
  })
})

describe('keys of a gateway that runs', () => {
  test('made, used, listed, counted, revoked from another terminal', async () => {
    const fresh = await createKey('second', '--rate', '2/h', '--models', 'lilychat')
    const client = new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey: fresh, maxRetries: 0 })
    await client.chat.completions.create({ model: 'lilychat', messages, temperature: 0 })
    await client.models.list()
    await expect(client.models.list()).rejects.toMatchObject({ status: 429 })
    const csv = (await user.cli.run(['keys', 'usage', 'second', '--csv'])).stdout.trim().split('\n')
    expect(csv.length).toBe(2)
    expect(csv[1]).toMatch(/,chat,lilychat,lilychat,\d+,\d+,0,stop$/)
    expect((await user.cli.run(['keys', 'revoke', 'second'])).status).toBe(0)
    await expect(client.models.list()).rejects.toMatchObject({ status: 401 })
    expect((await user.cli.run(['keys', 'list'])).stdout).toMatch(/second.*revoked/)
    expect((await user.cli.run(['keys', 'revoke', 'nobody'])).status).toBe(2)
  })

  test('a gateway that is killed keeps keys and usage', async () => {
    await gateway.running.kill('SIGKILL')
    expect((await user.cli.run(['keys', 'usage', '--csv'])).stdout.split('\n').length).toBeGreaterThan(3)
    gateway = await GatewayProcess.start(user.cli, ['--backend', 'lilychat'])
    expect((await new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey: secret }).models.list()).data[0]?.id).toBe('lilychat')
  })
})

test('what can’t be meant is told at once', async () => {
  const open = await user.cli.run(['gateway', '--no-keys', '--listen', '0.0.0.0:0', '--backend', 'lilychat'])
  expect([open.status, open.stderr]).toEqual([2, expect.stringContaining('everybody')])
  expect((await user.cli.run(['gateway', '--tls-cert', 'x.pem', '--backend', 'lilychat'])).status).toBe(2)
  expect((await user.cli.run(['gateway', '--backend', 'ftp://x'])).status).toBe(2)
})

function greedyAnswer(): string {
  const path = fileURLToPath(new URL('../../modules/lilychat/answers.json', import.meta.url))
  const found = answersSchema
    .parse(JSON.parse(readFileSync(path, 'utf8')))
    .prompts.find((each) => each.messages.length === 1 && each.messages[0]?.content === PROMPT)
  if (!found) throw new Error('answers.json has no such prompt')
  return found.answer
}
