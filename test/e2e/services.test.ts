import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delay } from '../../src/core/clock.ts'
import { ONE_LILY } from '../../src/core/units.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import type { Answer, Inference } from '../../src/services/inference.ts'
import type { EngineServer } from '../../src/services/test-engine-server.ts'
import { DONE, END, startEngineServer, usage, word } from '../../src/services/test-engine-server.ts'
import type { RunningCli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'

async function* endless(): AsyncGenerator<string> {
  for (let i = 0; ; i++) {
    yield word(`${i} `)
    await delay(10, signal)
  }
}

const frogAsk = { kind: 'chat' as const, body: { model: 'frog-1', messages: [{ role: 'user', content: 'Count.' }] } }
const signal = AbortSignal.timeout(170_000)
const ask = (content: string, more: object = {}) => ({ kind: 'chat' as const, body: { model: 'lilychat', messages: [{ role: 'user', content }], ...more } })

async function textOf(answer: Answer): Promise<string> {
  let text = ''
  for await (const { data } of answer.parts) text += JSON.parse(data).choices[0]?.delta?.content ?? ''
  return text
}

/** The providers are programs of their own, as `lilynode --role provider --service …` starts them. */
describe('warm services of real providers', () => {
  let bed: NetworkBed
  let client: RunningNode
  let inference: Inference
  const providers: RunningCli[] = []
  const frogs: EngineServer[] = []

  async function addProvider(name: string, args: readonly string[]): Promise<RunningCli> {
    const user = await bed.user(name)
    const running = user.start(['--role', 'provider', '--listen', '/ip4/127.0.0.1/tcp/0', '--json', ...args])
    providers.push(running)
    await running.line({ type: 'node.ready' })
    return running
  }

  const offered = async (model: string): Promise<number> => (await inference.models()).find((each) => each.model === model)?.providers ?? 0

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    await bed.add('bootstrap', ['bootstrap'], signal)
    client = await bed.add('client', ['client'], signal)
    if (!client.inference) throw new Error('a client has inference')
    inference = client.inference
    await client.client?.fund(signal)
    await addProvider('lily', ['--service', 'lilychat', '--models', 'lilychat=0.1/0.2/1M'])
  })
  afterAll(async () => {
    for (const provider of providers) await provider.kill('SIGTERM')
    for (const frog of frogs) await frog.close()
    await bed.stop()
  })

  test('its model is on the market, with its price and digest', async () => {
    await expect.poll(() => offered('lilychat'), { timeout: 30_000 }).toBe(1)
    const [{ best } = {}] = await inference.models()
    expect(best).toMatchObject({ contextTokens: 512, inputPerMillion: ONE_LILY / 10n, outputPerMillion: ONE_LILY / 5n })
    expect(best?.digest).toMatch(/^0x841ce39c/)
  })

  test('an answer streams, is paid by voucher and has a receipt', async () => {
    const answer = await inference.answer(ask('What is the capital of Norway?'), signal)
    expect(await textOf(answer)).toBe('The capital of Norway is Oslo.')
    const receipt = answer.receipt()?.receipt
    expect(receipt).toMatchObject({ model: 'lilychat', provider: answer.provider, price: answer.price() })
    const { inputTokens = 0, outputTokens = 0 } = receipt ?? {}
    expect(answer.price()).toBe((BigInt(inputTokens) * ONE_LILY) / 10_000_000n + (BigInt(outputTokens) * ONE_LILY) / 5_000_000n)
  })

  test('twelve at one time, where eight fit: all come, all are paid from one channel, all have receipts', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, async (_, seed) => {
        const answer = await inference.answer(ask('Tell me a story about a frog.', { temperature: 0.8, seed, max_tokens: 40 }), signal)
        return { text: await textOf(answer), receipt: answer.receipt()?.receipt, price: answer.price() }
      })
    )
    for (const { text, receipt, price } of answers) {
      expect(text.length).toBeGreaterThan(20)
      expect(receipt?.price).toBe(price)
    }
    const again = await inference.answer(ask('Tell me a story about a frog.', { temperature: 0.8, seed: 0, max_tokens: 40 }), signal)
    expect(await textOf(again)).toBe(answers[0]?.text)
  })

  test('an answer that its reader leaves ends at the engine, behind whichever URL it is', async () => {
    frogs.push(await startEngineServer(endless))
    await addProvider('url', ['--service', frogs[0]?.url ?? '', '--models', 'frog-1=0/1M'])
    await expect.poll(() => offered('frog-1'), { timeout: 30_000 }).toBe(1)
    const answer = await inference.answer(frogAsk, signal)
    let parts = 0
    for await (const _part of answer.parts) if (++parts === 20) break
    await expect.poll(() => frogs[0]?.cancelled, { timeout: 10_000 }).toBe(1)
    expect(answer.receipt()).toBeUndefined()
  })

  test('a service that is ill leaves the market within seconds, and is back when it is well', async () => {
    const [engine] = frogs
    if (!engine) throw new Error('no engine')
    engine.healthy = false
    const from = Date.now()
    await expect.poll(() => offered('frog-1'), { timeout: 10_000, interval: 50 }).toBe(0)
    expect(Date.now() - from).toBeLessThan(6_000)
    await expect(inference.answer(frogAsk, signal)).rejects.toMatchObject({ code: 'SERVICES_MODEL_UNKNOWN' })
    engine.healthy = true
    await expect.poll(() => offered('frog-1'), { timeout: 10_000 }).toBe(1)
    expect(await offered('lilychat')).toBe(1)
  })

  test('a provider that dies in the middle ends the answer; the next one comes from another', async () => {
    const running = await inference.answer(frogAsk, signal)
    const [, victim] = providers
    let parts = 0
    const reading = (async () => {
      for await (const _part of running.parts) if (++parts === 20) void victim?.kill('SIGKILL')
    })()
    await expect(reading).rejects.toMatchObject({ code: 'SERVICES_BACKEND_DOWN' })
    expect(parts).toBeGreaterThanOrEqual(20)
    frogs.push(await startEngineServer(() => [word('rib'), word('bit'), END, usage(7, 2), DONE]))
    const second = await addProvider('second', ['--service', frogs[1]?.url ?? '', '--models', 'frog-1=0.1/1M'])
    await expect.poll(() => offered('frog-1'), { timeout: 30_000 }).toBeGreaterThan(0)
    // The dead one's offer may still be heard, and is cheaper: it is asked in vain before the first part, or not at all.
    await expect.poll(async () => textOf(await inference.answer(frogAsk, signal)).catch(() => ''), { timeout: 30_000 }).toBe('ribbit')
    expect(second.child.exitCode).toBeNull()
  })
})
