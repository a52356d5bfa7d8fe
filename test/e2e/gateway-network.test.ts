import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jobSchema } from '../../src/api/jobs/job-schemas.ts'
import { ONE_LILY } from '../../src/core/units.ts'
import type { Cli } from './cli.ts'
import { GatewayProcess } from './gateway-process.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(170_000)
/** Wei for a token, as the provider below sells it. */
const INPUT = ONE_LILY / 10_000_000n
const OUTPUT = ONE_LILY / 5_000_000n
const messages = [{ role: 'user' as const, content: 'What is the capital of France?' }]

describe('a gateway on a network of real nodes', () => {
  let bed: NetworkBed
  let user: Cli
  let gateway: GatewayProcess
  let rich: { readonly id: string; readonly secret: string }

  async function createKey(...args: readonly string[]): Promise<{ readonly id: string; readonly secret: string }> {
    const { id, secret } = await user.json(['keys', 'create', ...args])
    return { id: String(id), secret: String(secret) }
  }
  async function spentBy(id: string): Promise<bigint> {
    const { lines } = await user.run(['keys', 'list', '--json'])
    return BigInt(String(lines.find((line) => line.id === id)?.spentWei))
  }
  const clientOf = (secret: string): OpenAI => new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey: secret, maxRetries: 0 })
  const ask = (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> => {
    const common = { authorization: `Bearer ${rich.secret}`, ...headers }
    if (body === undefined) return fetch(`${gateway.url}${path}`, { headers: common })
    return fetch(`${gateway.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...common }, body: JSON.stringify(body) })
  }
  const jobOf = async (id: string): Promise<ReturnType<typeof jobSchema.parse>> => jobSchema.parse(await (await ask(`/v1/jobs/${id}`)).json())

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    const services = {
      engines: ['lilychat'],
      prices: [{ model: 'lilychat', inputPerMillion: ONE_LILY / 10n, outputPerMillion: ONE_LILY / 5n }],
      concurrency: 4,
      dataDir: bed.folder
    }
    await bed.add('provider', ['provider'], signal, { services })
    user = await bed.user('gateway')
    await user.run(['wallet', 'fund'])
    rich = await createKey('rich', '--budget', '3')
    gateway = await GatewayProcess.start(user, [])
  })
  afterAll(async () => {
    await gateway?.stop()
    await bed.stop()
  })

  test('its models come from the market', async () => {
    await expect
      .poll(async () => (await clientOf(rich.secret).models.list()).data.map(({ id }) => id), { timeout: 60_000, interval: 300 })
      .toContain('lilychat')
  })

  test('tokens of a provider that nobody owns, paid to the wei by the key that asked', async () => {
    const { data: stream, response } = await clientOf(rich.secret)
      .chat.completions.create({ model: 'lilychat', messages, temperature: 0, stream: true, stream_options: { include_usage: true } })
      .withResponse()
    expect(response.headers.get('x-lilynode-provider')).toMatch(/^0x[0-9a-f]{40}$/)
    let words = ''
    let usage: OpenAI.CompletionUsage | undefined | null
    let market: unknown
    for await (const chunk of stream) {
      if ('lilynode' in chunk) market = chunk.lilynode
      words += chunk.choices[0]?.delta.content ?? ''
      usage = chunk.usage ?? usage
    }
    expect(words).toBe('The capital of France is Paris.')
    const price = BigInt(usage?.prompt_tokens ?? 0) * INPUT + BigInt(usage?.completion_tokens ?? 0) * OUTPUT
    expect(price).toBeGreaterThan(0n)
    expect(await spentBy(rich.id)).toBe(price)
    const receipt = expect.objectContaining({ model: 'lilychat', price: price.toString(), outputTokens: usage?.completion_tokens })
    expect(market).toEqual({
      provider: response.headers.get('x-lilynode-provider'),
      price_wei: price.toString(),
      receipt: { receipt, signature: expect.stringMatching(/^0x/) }
    })
  })

  test('a budget that is reached mid-answer ends the answer, and the money matches', async () => {
    // The prompt, and six tokens more than half of which fit.
    const { usage: whole } = await clientOf(rich.secret).chat.completions.create({ model: 'lilychat', messages, temperature: 0 })
    const budget = BigInt(whole?.prompt_tokens ?? 0) * INPUT + 4n * OUTPUT
    const poor = await createKey('poor', '--budget', (Number(budget) / 1e18).toFixed(18))
    const { choices, usage } = await clientOf(poor.secret).chat.completions.create({ model: 'lilychat', messages, temperature: 0 })
    expect(choices[0]?.finish_reason).toBe('length')
    expect('The capital of France is Paris.').toContain(choices[0]?.message.content)
    const spent = await spentBy(poor.id)
    expect(spent).toBe(BigInt(usage?.prompt_tokens ?? 0) * INPUT + BigInt(usage?.completion_tokens ?? 0) * OUTPUT)
    expect(spent).toBeLessThanOrEqual(budget)
    expect(usage?.completion_tokens).toBeGreaterThan(0)
  })

  test('an unknown model is told with the near ones', async () => {
    await expect(clientOf(rich.secret).chat.completions.create({ model: 'lilychatt', messages })).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('lilychat')
    })
  })

  test('a job: once, followed to its payment, its file and its log', async () => {
    const request = { module: 'cowsay', inputs: { Message: 'a pond over HTTP' } }
    const [first, again] = await Promise.all([1, 2].map(() => ask('/v1/jobs', request, { 'idempotency-key': 'one' })))
    const job = jobSchema.parse(await first?.json())
    expect(jobSchema.parse(await again?.json()).id).toBe(job.id)
    const events = await (await ask(`/v1/jobs/${job.id}/events`)).text()
    expect(events).toMatch(/"status":"running"[\s\S]*"status":"paid"/)
    expect(await (await ask(`/v1/jobs/${job.id}/outputs/cow.txt`)).text()).toContain('< a pond over HTTP >')
    expect(await (await ask(`/v1/jobs/${job.id}/logs`)).text()).toContain('a pond over HTTP')
    const done = await jobOf(job.id)
    expect(done.trace.map(({ state }) => state)).toEqual(expect.arrayContaining(['queued', 'matched', 'running', 'accepted', 'paid']))
    const { lines } = await user.run(['keys', 'usage', 'rich', '--json'])
    expect(lines.find(({ requestId }) => requestId === job.id)).toMatchObject({ kind: 'job', model: 'cowsay:0.0.4', priceWei: done.paid_wei, ended: 'paid' })
  })

  test('speech by OpenAI’s own client: a module says it', async () => {
    const spoken = await clientOf(rich.secret).audio.speech.create({ model: 'flite', voice: 'slt', input: 'A lily on a pond.' })
    const bytes = Buffer.from(await spoken.arrayBuffer())
    expect([bytes.subarray(0, 4).toString(), bytes.subarray(8, 12).toString()]).toEqual(['RIFF', 'WAVE'])
    expect(bytes.length).toBeGreaterThan(10_000)
  })

  test('a module’s input that is wrong is the caller’s fault', async () => {
    const answer = await ask('/v1/jobs', { module: 'flite', inputs: { Voice: 'frog' } })
    expect([answer.status, (await answer.json()) as unknown]).toEqual([400, { error: expect.objectContaining({ message: expect.stringContaining('Voice') }) }])
    expect((await ask('/v1/jobs', { module: 'cowsai' })).status).toBe(404)
  })

  test('killed and started again: channels, jobs and budgets are where they were', async () => {
    const before = await spentBy(rich.id)
    const jobs = ((await (await ask('/v1/jobs')).json()) as { data: { id: string }[] }).data.map(({ id }) => id)
    await gateway.running.kill('SIGKILL')
    gateway = await GatewayProcess.start(user, [])
    const client = clientOf(rich.secret)
    await expect.poll(async () => (await client.models.list()).data.length, { timeout: 60_000, interval: 300 }).toBe(1)
    expect(((await (await ask('/v1/jobs')).json()) as { data: { id: string }[] }).data.map(({ id }) => id)).toEqual(jobs)
    const { choices } = await client.chat.completions.create({ model: 'lilychat', messages, temperature: 0 })
    expect(choices[0]?.message.content).toBe('The capital of France is Paris.')
    expect(await spentBy(rich.id)).toBeGreaterThan(before)
  })
})
