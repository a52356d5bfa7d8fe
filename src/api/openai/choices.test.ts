import OpenAI from 'openai'
import { afterEach, expect, test } from 'vitest'
import { ServicesError } from '../../services/errors.ts'
import type { ApiKey } from '../keys/api-key.ts'
import type { UsageRow } from '../keys/usage-row.ts'
import type { TestBed } from '../test-bed.ts'
import { startTestBed } from '../test-bed.ts'
import { chatAnswerSchema } from './answer-schemas.ts'

let bed: TestBed
afterEach(() => bed.stop())

const messages = [{ role: 'user' as const, content: 'who sat on the lily pad?' }]

async function clientWith(budget: bigint): Promise<OpenAI> {
  bed = await startTestBed(() => undefined, { withKeys: true })
  const { secret } = await bed.ring.create({ name: 'k', budget })
  return new OpenAI({ baseURL: `${bed.url}/v1`, apiKey: secret, maxRetries: 0 })
}
const key = (): ApiKey => {
  const [only] = bed.ring.list()
  if (!only) throw new Error('the test made a key')
  return only
}
const rows = async (): Promise<UsageRow[]> => {
  const all: UsageRow[] = []
  for await (const row of bed.ring.usage(0)) all.push(row)
  return all
}

test('n choices are the answers of n seeds, each paid for; streamed they are the same', async () => {
  const client = await clientWith(10n ** 12n)
  const single = await Promise.all([3, 4, 5].map((seed) => client.chat.completions.create({ model: 'pond-1', messages, seed })))
  const before = key().spent
  const whole = await client.chat.completions.create({ model: 'pond-1', messages, seed: 3, n: 3 })
  const { lilynode } = chatAnswerSchema.parse(whole)
  expect(whole.choices.map(({ index, message }) => [index, message.content])).toEqual(
    single.map(({ choices: [choice] }, index) => [index, choice?.message.content])
  )
  expect(new Set(whole.choices.map(({ message }) => message.content)).size).toBe(3)
  expect(key().spent - before).toBe(BigInt(lilynode.price_wei))
  expect(before).toBe(BigInt(lilynode.price_wei)) // three by themselves cost as much
  expect(whole.usage?.completion_tokens).toBe(3 * 48)
  const stream = await client.chat.completions.create({ model: 'pond-1', messages, seed: 3, n: 3, stream: true, stream_options: { include_usage: true } })
  const texts = ['', '', '']
  const ends: string[] = []
  let usage: unknown
  for await (const { choices, usage: told } of stream) {
    for (const { index, delta, finish_reason } of choices) {
      texts[index] += delta.content ?? ''
      if (finish_reason) ends[index] = finish_reason
    }
    usage = told ?? usage
  }
  expect(texts).toEqual(whole.choices.map(({ message }) => message.content))
  expect([ends, usage]).toEqual([['stop', 'stop', 'stop'], expect.objectContaining({ completion_tokens: 3 * 48 })])
  expect((await rows()).length).toBe(5) // one for each request
})

test('a budget that ends in the middle ends each choice there, and is never passed', async () => {
  const client = await clientWith(100n) // a token read costs 1, one told 2
  const { choices } = await client.chat.completions.create({ model: 'pond-1', messages, n: 2 })
  expect(choices.map(({ finish_reason }) => finish_reason)).toEqual(['length', 'length'])
  expect(key().spent).toBeGreaterThan(80n)
  expect(key().spent).toBeLessThanOrEqual(100n)
})

test('a choice that breaks breaks the request: the others are cancelled, what came is paid, nothing stays held', async () => {
  const client = await clientWith(10n ** 6n)
  await expect(client.chat.completions.create({ model: 'pond-broken', messages, n: 3 })).rejects.toThrow(/from the provider/)
  const [row] = await rows()
  expect(row).toMatchObject({ outputTokens: expect.any(Number), priceWei: key().spent })
  expect(key().spent).toBeGreaterThan(0n)
  const caller = await bed.ring.callerOf(`Bearer ${client.apiKey}`)
  expect(caller.open(10n ** 9n).maxPrice).toBe(10n ** 6n - key().spent)
})

test('a choice that nobody gives is not waited for by the others: they are cancelled at once', async () => {
  const client = await clientWith(10n ** 12n)
  let cancelled = 0
  bed.engine.answer = ({ body }, signal) =>
    new Promise((_resolve, reject) => {
      if (body.seed === 4) return reject(new ServicesError({ code: 'SERVICES_BUSY', model: 'pond-1' }, 'no room'))
      signal.addEventListener('abort', () => {
        cancelled += 1
        reject(signal.reason)
      })
    })
  await expect(client.chat.completions.create({ model: 'pond-1', messages, seed: 3, n: 3 })).rejects.toMatchObject({ status: 503, code: 'busy' })
  expect([cancelled, key().spent]).toEqual([2, 0n])
})

test('who hangs up leaves all of them', async () => {
  const client = await clientWith(10n ** 12n)
  const stream = await client.chat.completions.create({ model: 'pond-slow', messages, n: 3, stream: true })
  for await (const _chunk of stream) break
  await expect.poll(() => bed.engine.cancelled).toBe(3)
  await expect.poll(async () => (await rows()).map(({ ended }) => ended)).toEqual(['cancelled'])
})
