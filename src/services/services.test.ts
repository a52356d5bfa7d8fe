import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { systemClock } from '../core/clock.ts'
import type { BackendPart } from './backend/backend.ts'
import { LilychatBackend } from './backend/lilychat-backend.ts'
import { OpenaiBackend } from './backend/openai-backend.ts'
import type { Answer, InferenceRequest } from './inference.ts'
import { priceOf } from './price/token-price.ts'
import { ServicesBed } from './test-bed.ts'
import type { EngineServer, Script } from './test-engine-server.ts'
import { DONE, END, startEngineServer, usage, word } from './test-engine-server.ts'

const signal = AbortSignal.timeout(120_000)
const PRICES = [{ model: '*', inputPerMillion: 10n ** 18n, outputPerMillion: 2n * 10n ** 18n }]
const request: InferenceRequest = { kind: 'chat', body: { model: 'frog-1', messages: [{ role: 'user', content: 'Speak.' }] } }

let bed: ServicesBed
const engines: EngineServer[] = []
afterEach(async () => {
  await bed.stop()
  for (const engine of engines.splice(0)) await engine.close()
})

async function engine(script: Script): Promise<OpenaiBackend> {
  const server = await startEngineServer(script)
  engines.push(server)
  return new OpenaiBackend({ url: server.url, concurrency: 2 })
}

async function read(answer: Answer): Promise<{ readonly text: string; readonly parts: readonly BackendPart[]; readonly finish: string | undefined }> {
  const parts: BackendPart[] = []
  for await (const part of answer.parts) parts.push(part)
  const choices = parts.map(({ data }) => JSON.parse(data).choices[0])
  return { parts, text: choices.map((choice) => choice?.delta?.content ?? '').join(''), finish: choices.map((choice) => choice?.finish_reason).find(Boolean) }
}

const words = (count: number): string[] => [...Array.from({ length: count }, (_, i) => word(`${i} `)), END, usage(9, count), DONE]
const said = (count: number): string => Array.from({ length: count }, (_, i) => `${i} `).join('')

describe('an answer over the network', () => {
  test('comes whole, paid to the wei, with a receipt that holds', async () => {
    bed = await ServicesBed.start(signal)
    await bed.add([await engine(() => words(300))], { prices: PRICES }, signal)
    const answer = await bed.inference().answer(request, signal)
    const { text, finish } = await read(answer)
    expect(text).toBe(said(300))
    expect(finish).toBe('stop')
    const cost = priceOf({ inputPerMillion: 10n ** 18n, outputPerMillion: 2n * 10n ** 18n }, { inputTokens: 9, outputTokens: 300 })
    expect(answer.price()).toBe(cost)
    expect(answer.receipt()?.receipt).toMatchObject({ model: 'frog-1', inputTokens: 9, outputTokens: 300, price: cost })
    await expect.poll(() => bed.payments.total).toBe(cost)
    expect(bed.payments.told.length).toBeLessThan(20) // by tail and time, not by token
  })

  test('that runs beside others needs a channel with room for all of them, and none once they are over', async () => {
    bed = await ServicesBed.start(signal)
    await bed.add([await engine(() => words(30))], { prices: PRICES }, signal)
    const network = bed.inference()
    const [first, second] = await Promise.all([network.answer(request, signal), network.answer(request, signal)])
    const [one = 0n, both = 0n] = bed.payments.needed
    expect(both).toBe(2n * one)
    await Promise.all([read(first), read(second)])
    await read(await network.answer(request, signal))
    expect(bed.payments.needed.at(-1)).toBe(one)
  })

  test('of lilychat is the same as beside it', async () => {
    bed = await ServicesBed.start(signal)
    const folder = fileURLToPath(new URL('../../modules/lilychat', import.meta.url))
    const { host } = await bed.add([new LilychatBackend({ clock: systemClock }, { folder })], { prices: PRICES }, signal)
    const ask = { kind: 'chat', body: { model: 'lilychat', messages: [{ role: 'user', content: 'What is the capital of Norway?' }] } } as const
    const answers = await Promise.all(Array.from({ length: 8 }, async () => read(await bed.inference().answer(ask, signal))))
    expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(['The capital of Norway is Oslo.']))
    expect(host.offered()[0]?.digest).toMatch(/^0x841ce39c/)
    await read(await bed.inference().answer({ ...ask, body: { ...ask.body, messages: [{ role: 'user', content: 'Tell me a story about a frog.' }] } }, signal))
    await expect.poll(() => host.offered()[0]?.tokensPerSecond).toBeGreaterThan(10)
  })

  test('that its reader leaves ends at the engine, and is paid as far as it was read', async () => {
    bed = await ServicesBed.start(signal)
    const endless = await engine(async function* () {
      for (let i = 0; ; i++) {
        yield word(`${i} `)
        await sleep(5)
      }
    })
    await bed.add([endless], { prices: PRICES }, signal)
    const answer = await bed.inference().answer(request, signal)
    let count = 0
    for await (const _part of answer.parts) if (++count === 10) break
    await expect.poll(() => engines[0]?.cancelled, { timeout: 5_000 }).toBe(1)
    expect(answer.receipt()).toBeUndefined()
    expect(bed.payments.total).toBe(answer.price())
  })

  test('whose reader’s connection ends is paid as far as it was read, too', async () => {
    bed = await ServicesBed.start(signal)
    const endless = await engine(async function* () {
      for (let i = 0; ; i++) {
        yield word(`${i} `)
        await sleep(5)
      }
    })
    await bed.add([endless], { prices: PRICES }, signal)
    const gone = new AbortController()
    const answer = await bed.inference().answer(request, gone.signal)
    const reading = async (): Promise<void> => {
      let count = 0
      for await (const _part of answer.parts) if (++count === 10) gone.abort(new Error('the client is gone'))
    }
    await expect(reading()).rejects.toThrow('the client is gone')
    expect(answer.price()).toBeGreaterThan(0n)
    await expect.poll(() => bed.payments.total).toBe(answer.price())
  })

  test('comes from another provider when the first fails before a part of it', async () => {
    bed = await ServicesBed.start(signal)
    const cheap = PRICES.map((price) => ({ ...price, outputPerMillion: 1n }))
    await bed.add([await engine(() => ({ status: 500, json: {} }))], { prices: cheap }, signal)
    const second = await bed.add([await engine(() => words(3))], { prices: PRICES }, signal)
    const answer = await bed.inference().answer(request, signal)
    expect(answer.provider).toBe(second.wallet)
    expect((await read(answer)).text).toBe(said(3))
  })

  test('stays with a provider that answered the same key; without one it goes where it is cheap', async () => {
    bed = await ServicesBed.start(signal)
    const dear = await bed.add([await engine(() => words(3))], { prices: PRICES }, signal)
    const inference = bed.inference()
    await read(await inference.answer({ ...request, stickyKey: 'rosa' }, signal))
    const cheap = await bed.add([await engine(() => words(3))], { prices: [{ model: '*', inputPerMillion: 1n, outputPerMillion: 1n }] }, signal)
    const again = await inference.answer({ ...request, stickyKey: 'rosa' }, signal)
    const other = await inference.answer({ ...request, stickyKey: 'else' }, signal)
    expect([again.provider, other.provider]).toEqual([dear.wallet, cheap.wallet])
    await Promise.all([read(again), read(other)])
  })

  test('ends within the price it may cost', async () => {
    bed = await ServicesBed.start(signal)
    await bed.add([await engine(() => words(300))], { prices: PRICES }, signal)
    const maxPrice = priceOf({ inputPerMillion: 10n ** 18n, outputPerMillion: 2n * 10n ** 18n }, { inputTokens: 0, outputTokens: 20 })
    const answer = await bed.inference().answer({ ...request, maxPrice }, signal)
    const { finish, text } = await read(answer)
    expect(finish).toBe('length')
    expect(text).toBe(said(20))
    expect(answer.price()).toBe(maxPrice)
    await expect.poll(() => bed.payments.total).toBe(maxPrice)
    await expect(
      bed.inference().answer({ ...request, body: { ...request.body, messages: [{ role: 'user', content: 'long '.repeat(99) }] }, maxPrice: 1n }, signal)
    ).rejects.toMatchObject({
      code: 'SERVICES_BAD_REQUEST',
      info: { type: 'max_price' }
    })
  })

  test('waits a moment when all are busy, and says so when they stay so', async () => {
    bed = await ServicesBed.start(signal)
    const gate = Promise.withResolvers<void>()
    const slow = await engine(async function* () {
      yield word('rib')
      await gate.promise
      yield* [word('bit'), END, DONE]
    })
    await bed.add([slow], { prices: PRICES }, signal)
    const held = await Promise.all([bed.inference().answer(request, signal), bed.inference().answer(request, signal)])
    await expect(bed.inference({ busyWaitMs: 0 }).answer(request, signal)).rejects.toMatchObject({ code: 'SERVICES_BUSY' })
    const waiting = bed.inference().answer(request, signal)
    await sleep(300)
    gate.resolve()
    for (const answer of [...held, await waiting]) expect((await read(answer)).text).toBe('ribbit')
  })

  test('uses the channel of the one before it, and a new one when that is closed', async () => {
    bed = await ServicesBed.start(signal)
    await bed.add([await engine(() => words(3))], { prices: PRICES, limits: { nextAskMs: 200 } }, signal)
    const inference = bed.inference()
    for (let i = 0; i < 5; i++) expect((await read(await inference.answer(request, signal))).text).toBe(said(3))
    expect(bed.opened).toBe(1)
    await sleep(400)
    expect((await read(await inference.answer(request, signal))).text).toBe(said(3))
    expect(bed.opened).toBe(2)
    await expect
      .poll(() => bed.payments.total)
      .toBe(6n * priceOf({ inputPerMillion: 10n ** 18n, outputPerMillion: 2n * 10n ** 18n }, { inputTokens: 9, outputTokens: 3 }))
  })

  test('200 at one time: none lost, none in another’s place, all paid', async () => {
    bed = await ServicesBed.start(signal, 1)
    const server = await startEngineServer(() => words(40))
    engines.push(server)
    await bed.add([new OpenaiBackend({ url: server.url, concurrency: 256 })], { prices: PRICES }, signal)
    const inference = bed.inference()
    const answers = await Promise.all(Array.from({ length: 200 }, () => inference.answer(request, signal)))
    const texts = await Promise.all(answers.map(async (answer) => (await read(answer)).text))
    expect(new Set(texts)).toEqual(new Set([said(40)]))
    const cost = answers.reduce((sum, answer) => sum + answer.price(), 0n)
    await expect.poll(() => bed.payments.total).toBe(cost)
  })
})
