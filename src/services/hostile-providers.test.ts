import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CompletionReceipt } from '../core/completion-receipt.ts'
import { completionReceiptCodec } from '../core/completion-receipt.ts'
import { parseBytes32 } from '../core/primitives.ts'
import type { ServiceKind } from '../core/service-model.ts'
import type { Channel } from '../p2p/protocol.ts'
import type { Backend } from './backend/backend.ts'
import { OpenaiBackend } from './backend/openai-backend.ts'
import type { Answer, InferenceRequest } from './inference.ts'
import { priceOf } from './price/token-price.ts'
import type { AnswerIn, AnswerOut, Ask } from './protocol/answer-channel.ts'
import { answerProtocol } from './protocol/answer-channel.ts'
import type { TestProvider } from './test-bed.ts'
import { ServicesBed } from './test-bed.ts'
import type { EngineServer } from './test-engine-server.ts'
import { DONE, END, startEngineServer, usage, word } from './test-engine-server.ts'

const signal = AbortSignal.timeout(60_000)
const PRICE = { inputPerMillion: 10n ** 18n, outputPerMillion: 10n ** 18n }
const request: InferenceRequest = { kind: 'chat', body: { model: 'frog-1', messages: [{ role: 'user', content: 'Speak.' }] } }
const LIMITS = { acceptMs: 300, firstPartMs: 300, nextPartMs: 300 }

type Part = Extract<AnswerOut, { type: 'parts' }>['parts'][number]
type Liar = (ask: Ask, tell: (out: AnswerOut) => Promise<void>, liar: TestProvider, channel: Channel<AnswerOut, AnswerIn>) => Promise<void>

let bed: ServicesBed
let engine: EngineServer
beforeEach(async () => {
  bed = await ServicesBed.start(signal)
  engine = await startEngineServer(() => [word('ribbit'), END, usage(9, 1), DONE])
})
afterEach(async () => {
  await bed.stop()
  await engine.close()
})

const addHonest = (outputPerMillion = PRICE.outputPerMillion): Promise<TestProvider> =>
  bed.add([new OpenaiBackend({ url: engine.url, concurrency: 8 })], { prices: [{ model: '*', ...PRICE, outputPerMillion }] }, signal)

/** A provider that offers as an honest one does and says what a test makes it say. */
async function addLiar(liar: Liar): Promise<TestProvider> {
  const made = await addHonest(PRICE.outputPerMillion / 2n)
  await made.network.rpc.handleChannel(answerProtocol('test'), async (channel) => {
    for await (const message of channel.messages(signal)) if (message.type === 'ask') await liar(message, (out) => channel.send(out, signal), made, channel)
  })
  return made
}

const ACCEPTED: AnswerOut = { type: 'accepted', tailWei: 0n }
const part = (text: string, outputTokens: number, inputTokens = 3): Part => ({
  data: JSON.stringify({ choices: [{ index: 0, delta: { content: text }, finish_reason: null }] }),
  inputTokens,
  outputTokens
})

async function receiptOf(ask: Ask, parts: readonly Part[], liar: TestProvider, change: Partial<CompletionReceipt> = {}): Promise<AnswerOut> {
  const last = parts.at(-1) ?? part('', 0)
  const sha = (text: string) => parseBytes32(`0x${createHash('sha256').update(text).digest('hex')}`)
  const receipt: CompletionReceipt = {
    id: sha('any'),
    provider: liar.wallet,
    model: 'frog-1',
    inputTokens: last.inputTokens,
    outputTokens: last.outputTokens,
    price: priceOf(ask, last),
    promptHash: sha(ask.body),
    answerHash: sha(parts.map(({ data }) => `${data}\n`).join('')),
    startedAtMs: 1,
    firstTokenMs: 1,
    wallMs: 1,
    ...change
  }
  const signature = await liar.network.key.sign(completionReceiptCodec.encode(receipt))
  return { type: 'end', signed: { receipt, signature: `0x${Buffer.from(signature).toString('hex')}` } }
}

async function textOf(answer: Answer): Promise<string> {
  let text = ''
  for await (const { data } of answer.parts) text += JSON.parse(data).choices[0]?.delta?.content ?? ''
  return text
}

describe('before its first part, a provider that', () => {
  test.each<[string, Liar]>([
    ['says nothing', async () => {}],
    ['accepts and says nothing', async (_ask, tell) => tell(ACCEPTED)],
    ['closes', async (_ask, _tell, _liar, channel) => channel.close()],
    ['begins without accepting', async (_ask, tell) => tell({ type: 'parts', parts: [part('a', 1)] })],
    ['ends without a part', async (ask, tell, liar) => tell(ACCEPTED).then(async () => tell(await receiptOf(ask, [], liar)))],
    ['accepts twice', async (_ask, tell) => tell(ACCEPTED).then(() => tell(ACCEPTED))],
    ['refuses with a word of its own', async (_ask, tell) => tell({ type: 'refused', code: 'GO_AWAY', message: '\u001b[2J' })]
  ])('%s loses the answer to another', async (_what, liar) => {
    await addLiar(liar)
    const honest = await addHonest()
    const answer = await bed.inference(LIMITS).answer(request, signal)
    expect(answer.provider).toBe(honest.wallet)
    expect(await textOf(answer)).toBe('ribbit')
  })

  test('is alone and fails names its reason, without what would move a terminal', async () => {
    await addLiar(async (_ask, tell) => tell({ type: 'refused', code: 'GO_AWAY', message: 'no \u001b[2J frogs' }))
    await expect(bed.inference(LIMITS).answer(request, signal)).rejects.toMatchObject({
      code: 'SERVICES_NO_PROVIDER',
      message: expect.stringMatching(/no {2}\[2J frogs/)
    })
  })
})

test('a provider that counts our channel’s answers as unpaid is not asked on it again', async () => {
  let asked = 0
  await addLiar(async (_ask, tell) => {
    asked++
    await tell({ type: 'refused', code: 'SERVICES_UNPAID', message: 'you owe' })
  })
  const inference = bed.inference(LIMITS)
  for (let i = 0; i < 3; i++)
    await expect(inference.answer(request, signal)).rejects.toMatchObject({ code: 'SERVICES_NO_PROVIDER', message: expect.stringMatching(/owe|not paid for/) })
  expect(asked).toBe(1)
})

test('a channel that is refused while our chain is away is the provider’s word, not our endpoint’s', async () => {
  await addLiar(async (_ask, tell) => tell({ type: 'refused', code: 'SERVICES_CHANNEL_UNKNOWN', message: 'no such channel' }))
  bed.payments.recheck = () => Promise.reject(new Error('no RPC endpoint answers (https://rpc.example/v3/key-of-the-operator)'))
  const refused = await bed
    .inference(LIMITS)
    .answer(request, signal)
    .catch((error: Error) => error)
  expect(refused).toMatchObject({ code: 'SERVICES_NO_PROVIDER', message: expect.stringContaining('no such channel') })
  expect(refused).toMatchObject({ message: expect.not.stringContaining('key-of-the-operator') })
})

test('the price that is held for an answer is of one who gives such answers', async () => {
  await bed.add([backendFor(['embedding'])], { prices: [{ model: '*', inputPerMillion: 1n, outputPerMillion: 1n }] }, signal)
  await bed.add([backendFor(['chat'])], { prices: [{ model: '*', ...PRICE }] }, signal)
  const [model] = await bed.inference(LIMITS).models()
  expect([model?.bestFor?.('embedding')?.inputPerMillion, model?.bestFor?.('chat')?.inputPerMillion]).toEqual([1n, PRICE.inputPerMillion])
  expect(model?.bestFor?.('completion')).toBeUndefined()
})

const backendFor = (kinds: readonly ServiceKind[]): Backend => ({
  name: kinds.join(),
  models: async () => [{ model: 'frog-1', kinds, contextTokens: 0, concurrency: 8 }],
  async *run() {},
  stop: async () => {}
})

describe('a provider that', () => {
  const tells =
    (parts: readonly Part[], change: Partial<CompletionReceipt> = {}): Liar =>
    async (ask, tell, liar) => {
      await tell(ACCEPTED)
      await tell({ type: 'parts', parts: [...parts] })
      await tell(await receiptOf(ask, parts, liar, change))
    }

  test('tells the truth is believed', async () => {
    await addLiar(tells([part('one ', 1), part('two', 2)]))
    const answer = await bed.inference(LIMITS).answer(request, signal)
    expect(await textOf(answer)).toBe('one two')
    expect(answer.receipt()?.receipt.outputTokens).toBe(2)
  })

  test.each<[string, Liar]>([
    ['counts more tokens than bytes', tells([part('a', 5_000)])],
    ['counts more read than was asked', tells([part('a', 1, 100_000)])],
    ['counts backwards', tells([part('abc', 9), { ...part('def', 3), data: '{"choices":[]}' }])],
    ['receipts another price', tells([part('a', 1)], { price: 1n })],
    ['receipts more tokens than it told', tells([part('a', 1)], { outputTokens: 2 })],
    ['receipts another answer', tells([part('a', 1)], { answerHash: parseBytes32(`0x${'1'.repeat(64)}`) })],
    ['receipts another prompt', tells([part('a', 1)], { promptHash: parseBytes32(`0x${'1'.repeat(64)}`) })],
    ['receipts another model', tells([part('a', 1)], { model: 'frog-2' })],
    [
      'signs with another key',
      async (ask, tell, liar) => {
        await tell(ACCEPTED)
        const parts = [part('a', 1)]
        await tell({ type: 'parts', parts })
        await tell(await receiptOf(ask, parts, { ...liar, network: bed.client }))
      }
    ]
  ])('%s is found out, and asked last from then on', async (_what, liar) => {
    await addLiar(liar)
    const honest = await addHonest()
    const inference = bed.inference(LIMITS)
    const answer = await inference.answer(request, signal)
    await expect(textOf(answer)).rejects.toMatchObject({ code: 'SERVICES_FALSE_RECEIPT' })
    expect(answer.receipt()).toBeUndefined()
    expect((await inference.answer(request, signal)).provider).toBe(honest.wallet)
  })

  test('stalls in the middle is left, and paid only for what it told', async () => {
    await addLiar(async (_ask, tell) => {
      await tell(ACCEPTED)
      await tell({ type: 'parts', parts: [part('one', 1)] })
    })
    const answer = await bed.inference(LIMITS).answer(request, signal)
    await expect(textOf(answer)).rejects.toMatchObject({ code: 'SERVICES_STALLED' })
    expect(bed.payments.told.at(-1)?.voucher.cumulativeWei ?? 0n).toBeLessThanOrEqual(answer.price())
  })

  test('goes on past the agreed price is left there', async () => {
    await addLiar(async (_ask, tell) => {
      await tell(ACCEPTED)
      for (let i = 1; i < 200; i++) await tell({ type: 'parts', parts: [part('word ', i)] })
    })
    const answer = await bed.inference(LIMITS).answer({ ...request, maxPrice: 10n ** 13n }, signal)
    await expect(textOf(answer)).rejects.toMatchObject({ code: 'SERVICES_FALSE_RECEIPT' })
    expect(answer.price()).toBeLessThanOrEqual(10n ** 13n)
  })

  test('floods fills no memory: what is not read is not sent', async () => {
    let sent = 0
    await addLiar(async (_ask, tell) => {
      await tell(ACCEPTED)
      for (let i = 1; ; i++) {
        await tell({ type: 'parts', parts: [part('x'.repeat(10_000), i)] })
        sent = i
      }
    })
    const answer = await bed.inference(LIMITS).answer(request, signal)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(sent).toBeLessThan(40)
    for await (const _part of answer.parts) break
  })
})
