import fc from 'fast-check'
import OpenAI from 'openai'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemClock } from '../../core/clock.ts'
import { silentLogger } from '../../core/logger.ts'
import { createMemoryStore } from '../../store/index.ts'
import type { Gateway } from '../gateway.ts'
import type { TestEngine } from '../test-engine.ts'
import { TEST_MODEL } from '../test-engine.ts'
import { startTestGateway } from '../test-gateway.ts'
import { createApiKey } from './api-key.ts'
import { Journal } from './journal.ts'
import { KeyBudget } from './key-budget.ts'
import { KeyRing } from './key-ring.ts'
import { csvLine } from './usage-csv.ts'
import type { UsageRow } from './usage-row.ts'
import { OPEN_TABS } from './usage-row.ts'

const signal = AbortSignal.timeout(60_000)
const store = createMemoryStore()
let ring: KeyRing
let journal: Journal
let gateway: Gateway
let engine: TestEngine
let url: string
const messages = [{ role: 'user' as const, content: 'hello pond' }]

async function open(): Promise<void> {
  journal = new Journal({ store, logger: silentLogger })
  ring = new KeyRing({ store, journal, clock: systemClock, logger: silentLogger })
  await journal.start()
  await ring.start()
  ;({ gateway, engine, url } = await startTestGateway({ callerOf: (authorization) => ring.callerOf(authorization) }, { isOpen: false, origins: ['*'] }))
}

async function close(): Promise<void> {
  await gateway.stop()
  await ring.stop()
  await journal.stop()
}

beforeEach(async () => {
  await store.start(signal)
  await open()
})
afterEach(async () => {
  await close()
  await store.stop()
})

const clientOf = (secret: string): OpenAI => new OpenAI({ baseURL: `${url}/v1`, apiKey: secret, maxRetries: 0 })
async function rows(id: string): Promise<UsageRow[]> {
  const list: UsageRow[] = []
  for await (const row of ring.usage(0, id)) list.push(row)
  return list
}

/** An answer that is noted while it comes, once its three tokens are. */
async function checkpoint(): Promise<Partial<UsageRow>> {
  for (let i = 0; i < 500; i++) {
    for await (const row of store.open(OPEN_TABS).values()) if (row.outputTokens === 3) return row
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {}
}

test('the best offer is busy: the next one answers for what it asks, as long as the budget pays for it', async () => {
  const free = { ...TEST_MODEL, inputPerMillion: 0n, outputPerMillion: 0n }
  engine.known.splice(0, 1, free)
  engine.prices.set(TEST_MODEL.model, TEST_MODEL)
  const { secret, key } = await ring.create({ name: 'x', budget: 1_000n })
  const { choices } = await clientOf(secret).chat.completions.create({ model: 'pond-1', messages, max_tokens: 5 })
  expect(choices[0]?.finish_reason).toBe('length')
  const [row] = await rows(key.id)
  expect(row).toMatchObject({ outputTokens: 5, priceWei: expect.any(BigInt) })
  expect(ring.list().find(({ id }) => id === key.id)?.spent).toBe(row?.priceWei)
  const several = await clientOf(secret).chat.completions.create({ model: 'pond-1', messages, max_tokens: 5, n: 2 })
  expect(several.choices.map(({ finish_reason }) => finish_reason)).toEqual(['length', 'length'])
  const poor = await ring.create({ name: 'y', budget: 1n })
  await expect(clientOf(poor.secret).chat.completions.create({ model: 'pond-1', messages })).rejects.toMatchObject({ code: 'insufficient_quota' })
})

describe('keys', () => {
  test('no key, a wrong one, a revoked one: 401, and the budget outlives the gateway', async () => {
    const { secret, key } = await ring.create({ name: 'a', budget: 10n ** 9n })
    expect(JSON.stringify([...ring.list()], (_k, v: unknown) => (typeof v === 'bigint' ? String(v) : v))).not.toContain(secret)
    expect((await fetch(`${url}/v1/models`)).status).toBe(401)
    await expect(clientOf('lily_nobody').models.list()).rejects.toMatchObject({ status: 401, code: 'invalid_api_key' })
    await clientOf(secret).chat.completions.create({ model: 'pond-1', messages })
    const { spent } = ring.list().find(({ id }) => id === key.id) ?? { spent: 0n }
    expect(spent).toBeGreaterThan(90n)
    await close()
    await open()
    expect(ring.list().find(({ id }) => id === key.id)?.spent).toBe(spent)
    expect((await rows(key.id))[0]).toMatchObject({ kind: 'chat', model: 'pond-1', outputTokens: 48, priceWei: spent, ended: 'stop', provider: 'test-engine' })
    await ring.revoke('a')
    await expect(clientOf(secret).models.list()).rejects.toMatchObject({ status: 401 })
  })

  test('only its models', async () => {
    const { secret } = await ring.create({ name: 'b', models: ['pond-slow'] })
    const client = clientOf(secret)
    expect((await client.models.list()).data.map(({ id }) => id)).toEqual(['pond-slow'])
    await expect(client.chat.completions.create({ model: 'pond-1', messages })).rejects.toMatchObject({ status: 403 })
  })

  test('its rate: 429 with Retry-After', async () => {
    const { secret } = await ring.create({ name: 'c', rate: { requests: 3, perMs: 60_000 } })
    const ask = (): Promise<Response> => fetch(`${url}/v1/models`, { headers: { authorization: `Bearer ${secret}` } })
    expect((await Promise.all([ask(), ask(), ask()])).map(({ status }) => status)).toEqual([200, 200, 200])
    const refused = await ask()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50)
    expect(await refused.json()).toMatchObject({ error: { code: 'rate_limit_exceeded' } })
  })

  test('a budget reached mid-answer: the answer ends with length and the money matches to the wei', async () => {
    // The prompt costs 5 wei or so, each token 2.
    const { secret, key } = await ring.create({ name: 'd', budget: 31n })
    const client = clientOf(secret)
    const { choices, usage } = await client.chat.completions.create({ model: 'pond-1', messages })
    expect(choices[0]?.finish_reason).toBe('length')
    const spent = BigInt(usage?.prompt_tokens ?? 0) + 2n * BigInt(usage?.completion_tokens ?? 0)
    expect(ring.list().find(({ id }) => id === key.id)?.spent).toBe(spent)
    expect(spent).toBeLessThanOrEqual(31n)
    expect(spent).toBeGreaterThan(28n)
    const row = (await rows(key.id))[0]
    expect(row).toMatchObject({ priceWei: spent, ended: 'length' })
    // One wei is left or none: not even the prompt.
    await expect(client.chat.completions.create({ model: 'pond-1', messages })).rejects.toMatchObject({ status: 429, code: 'insufficient_quota' })
    expect(ring.list().find(({ id }) => id === key.id)?.spent).toBe(spent)
  })

  test('an answer that its reader leaves costs what came', async () => {
    const { secret, key } = await ring.create({ name: 'e', budget: 10n ** 9n })
    const stream = await clientOf(secret).chat.completions.create({ model: 'pond-slow', messages, stream: true })
    let seen = 0
    for await (const _chunk of stream) if (++seen === 4) break
    for (let i = 0; i < 200 && engine.cancelled === 0; i++) await new Promise((resolve) => setTimeout(resolve, 10))
    const [row] = await rows(key.id)
    expect(row?.ended).toBe('cancelled')
    expect(row?.outputTokens).toBeGreaterThanOrEqual(4)
    expect(row?.outputTokens).toBeLessThan(48)
    expect(row?.priceWei).toBe(BigInt((row?.inputTokens ?? 0) + 2 * (row?.outputTokens ?? 0)))
  })

  test('a gateway that is killed mid-answer: what had come is charged at the next start', async () => {
    const { secret, key } = await ring.create({ name: 'f', budget: 10n ** 9n })
    const gone = new AbortController()
    const stream = await clientOf(secret).chat.completions.create({ model: 'pond-stall', messages, stream: true }, { signal: gone.signal })
    const iterator = stream[Symbol.asyncIterator]()
    for (let i = 0; i < 3; i++) await iterator.next()
    const { requestId = '' } = await checkpoint()
    expect(requestId).not.toBe('')
    const after = new KeyRing({ store, journal: new Journal({ store, logger: silentLogger }), clock: systemClock, logger: silentLogger })
    await after.start()
    const list: UsageRow[] = []
    for await (const row of after.usage(0, key.id)) list.push(row)
    expect(list).toMatchObject([{ ended: 'interrupted', outputTokens: 3, requestId: expect.stringMatching(/^[0-9a-f]{24}$/) }])
    expect(after.list().find(({ id }) => id === key.id)?.spent).toBe(list[0]?.priceWei)
    await after.stop()
    gone.abort()
  })

  test('pages of any origin may use a gateway with keys', async () => {
    const { secret } = await ring.create({ name: 'g' })
    const asked = await fetch(`${url}/v1/models`, { method: 'OPTIONS', headers: { origin: 'https://app.example', 'access-control-request-method': 'GET' } })
    expect(asked.headers.get('access-control-allow-origin')).toBe('*')
    const answer = await fetch(`${url}/v1/models`, { headers: { origin: 'https://app.example', authorization: `Bearer ${secret}` } })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
    const refused = await fetch(`${url}/v1/models`, { headers: { origin: 'https://app.example' } })
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, '*']) // or the page could not read why
    const headers = { origin: 'https://app.example', authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
    const stream = await fetch(`${url}/v1/chat/completions`, { method: 'POST', headers, body: JSON.stringify({ model: 'pond-1', messages, stream: true }) })
    expect(Object.fromEntries(stream.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': 'text/event-stream; charset=utf-8',
      'x-lilynode-provider': 'test-engine',
      'x-request-id': expect.stringMatching(/^[0-9a-f]{24}$/)
    })
    await stream.text()
  })
})

const cost = fc.bigInt({ min: 0n, max: 1000n })
const step = fc.oneof(
  fc.record({ do: fc.constant('open' as const), atMost: fc.option(cost, { nil: undefined }) }),
  fc.record({ do: fc.constant('close' as const), which: fc.nat(7), part: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ do: fc.constant('cancel' as const), which: fc.nat(7) })
)

test('whatever is opened, closed and cancelled in whatever order: spent + held never passes the budget, and nothing stays held', () => {
  fc.assert(
    fc.property(cost, fc.array(step, { maxLength: 60 }), (limit, steps) => {
      const budget = new KeyBudget(
        { journal: new Journal({ store, logger: silentLogger }), clock: systemClock },
        createApiKey({ name: 'p', budget: limit }, 0).key
      )
      const tabs: ReturnType<KeyBudget['open']>[] = []
      let paid = 0n
      const usage = (priceWei: bigint) => ({
        requestId: 'r',
        kind: 'chat' as const,
        model: 'm',
        provider: 'p',
        inputTokens: 0,
        outputTokens: 0,
        priceWei,
        ended: 'stop'
      })
      for (const each of steps) {
        if (each.do === 'open') {
          if (budget.key.spent + budget.held >= limit) expect(() => budget.open(each.atMost)).toThrow(/budget/)
          else tabs.push(budget.open(each.atMost))
        } else {
          const [tab] = tabs.splice(each.which % Math.max(1, tabs.length), 1)
          const price = each.do === 'close' ? ((tab?.maxPrice ?? 0n) * BigInt(each.part)) / 100n : 0n
          if (each.do === 'close') tab?.close(usage(price))
          else tab?.cancel()
          tab?.cancel() // once is enough, twice is nothing
          paid += price
        }
        expect(budget.key.spent).toBe(paid)
        expect(budget.key.spent + budget.held).toBeLessThanOrEqual(limit)
      }
      for (const tab of tabs) tab.cancel()
      expect(budget.held).toBe(0n)
    })
  )
})

test('a line of CSV is no formula and keeps its columns', () => {
  const row = {
    atMs: 0,
    keyId: 'k',
    requestId: 'r',
    kind: 'chat' as const,
    model: 'a,"b"',
    provider: '=1+1',
    inputTokens: 1,
    outputTokens: 2,
    priceWei: '3',
    ended: 'stop'
  }
  expect(csvLine(row)).toBe(`1970-01-01T00:00:00.000Z,k,r,chat,"a,""b""",'=1+1,1,2,3,stop`)
})
