import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ONE_LILY } from '../../src/core/units.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import type { Answer, Inference } from '../../src/services/inference.ts'
import type { RunningCli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'

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
})
