import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SignedCertificate } from '../core/certificate.ts'
import { parseAddress } from '../core/primitives.ts'
import type { Channel } from '../p2p/protocol.ts'
import { OpenaiBackend } from './backend/openai-backend.ts'
import type { AnswerIn, AnswerOut, Ask } from './protocol/answer-channel.ts'
import { answerProtocol } from './protocol/answer-channel.ts'
import type { TestProvider } from './test-bed.ts'
import { ServicesBed } from './test-bed.ts'
import type { EngineServer } from './test-engine-server.ts'
import { DONE, END, startEngineServer, word } from './test-engine-server.ts'

const signal = AbortSignal.timeout(60_000)
const TAIL_TOKENS = 50
const PRICE = 10n ** 18n
const LIMITS = { tailTokens: TAIL_TOKENS, voucherTimeoutMs: 300, askMs: 300, slowReaderMs: 500, nextPartMs: 2_000 }

let bed: ServicesBed
let engine: EngineServer
let provider: TestProvider
let told = 0

beforeEach(async () => {
  told = 0
  bed = await ServicesBed.start(signal)
  engine = await startEngineServer(async function* ({ messages }) {
    const isLong = JSON.stringify(messages).includes('long')
    for (let i = 0; isLong || i < 3; i++) {
      told++
      yield word(isLong ? 'x'.repeat(2_000) : 'ribbit ')
      await sleep(0)
    }
    yield END
    yield DONE
  })
  provider = await bed.add(
    [new OpenaiBackend({ url: engine.url, concurrency: 2 })],
    { prices: [{ model: '*', inputPerMillion: PRICE, outputPerMillion: PRICE }], limits: LIMITS },
    signal
  )
})
afterEach(async () => {
  await bed.stop()
  await engine.close()
})

const author = (change: Partial<SignedCertificate['certificate']> = {}): SignedCertificate => ({
  certificate: { wallet: bed.payments.client, peerId: bed.client.key.peerId, roles: ['client'], expiryS: 2 ** 40, counter: 0n, ...change },
  signature: '0x00'
})

async function askOf(content: string, change: Partial<Ask> = {}): Promise<Ask> {
  const { channelId } = await bed.payments.channelTo(provider.wallet)
  const body = JSON.stringify({ messages: [{ role: 'user', content }] })
  return {
    type: 'ask',
    model: 'frog-1',
    kind: 'chat',
    body,
    inputPerMillion: PRICE,
    outputPerMillion: PRICE,
    payment: { channelId, author: author() },
    ...change
  }
}

const open = (): Promise<Channel<AnswerIn, AnswerOut>> => bed.client.rpc.openChannel(provider.network.self(), answerProtocol('test'), signal)

/** What comes until the end, with what a client says at each message. */
async function talk(
  first: readonly AnswerIn[],
  reply: (out: AnswerOut, channel: Channel<AnswerIn, AnswerOut>) => Promise<void> = async () => {}
): Promise<AnswerOut[]> {
  const channel = await open()
  for (const message of first) await channel.send(message, signal)
  const heard: AnswerOut[] = []
  for await (const out of channel.messages(signal)) {
    heard.push(out)
    await reply(out, channel)
  }
  return heard
}

const refusal = (code: string) => expect.objectContaining({ type: 'refused', code })

describe('a client that', () => {
  test('never vouches gets a tail, and no more', async () => {
    const heard = await talk([await askOf('a long one')])
    expect(heard.at(-1)).toEqual(refusal('SERVICES_UNPAID'))
    const parts = heard.flatMap((out) => (out.type === 'parts' ? out.parts : []))
    expect(parts.at(-1)?.outputTokens).toBeLessThanOrEqual(2 * TAIL_TOKENS + 1)
    await expect.poll(() => engine.cancelled).toBe(1)
  })

  test('never vouches again and again is not served any more', async () => {
    const codes: string[] = []
    for (let i = 0; i < 8; i++) codes.push(...(await talk([await askOf('a long one')])).flatMap((out) => (out.type === 'refused' ? [out.code] : [])))
    expect(new Set(codes)).toEqual(new Set(['SERVICES_UNPAID']))
    const before = engine.asked.length
    expect((await talk([await askOf('short')])).at(-1)).toEqual(refusal('SERVICES_UNPAID'))
    expect(engine.asked.length).toBe(before)
  })

  test('says a voucher was for more than it is worth gains nothing by it', async () => {
    const { channelId } = await bed.payments.channelTo(provider.wallet)
    const voucher = { type: 'voucher', voucher: { channelId, cumulativeWei: 1n, seq: 1 }, signature: '0x00', forThis: 10n ** 30n } as const
    const heard = await talk([await askOf('a long one'), voucher])
    expect(heard.at(-1)).toEqual(refusal('SERVICES_UNPAID'))
  })

  test.each([
    ['names no channel', { payment: undefined }, 'SERVICES_CHANNEL_UNKNOWN'],
    ['agreed to less than the price', { outputPerMillion: PRICE - 1n }, 'SERVICES_PRICE_CHANGED'],
    ['says that it is free', { inputPerMillion: 0n, outputPerMillion: 0n, payment: undefined }, 'SERVICES_PRICE_CHANGED'],
    ['wants what is not here', { model: 'frog-2' }, 'SERVICES_MODEL_UNKNOWN'],
    ['wants other weights', { digest: `0x${'0'.repeat(64)}` as never }, 'SERVICES_MODEL_UNKNOWN'],
    ['wants what it can’t', { kind: 'embedding' as const }, 'SERVICES_WRONG_KIND'],
    ['sends no JSON', { body: '{"messages"' }, 'SERVICES_BAD_REQUEST'],
    ['sends no object', { body: '[]' }, 'SERVICES_BAD_REQUEST']
  ])('%s is refused', async (_what, change, code) => {
    const { payment: _payment, ...rest } = await askOf('short')
    const ask = {
      ...('payment' in change ? rest : await askOf('short')),
      ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    } as Ask // a whole request, changed in one field
    expect((await talk([ask])).at(-1)).toEqual(refusal(code))
    expect(engine.asked).toEqual([])
  })

  test('pays from another’s channel is refused', async () => {
    const { channelId } = await bed.payments.channelTo(provider.wallet)
    for (const wrong of [{ wallet: parseAddress(`0x${'9'.repeat(40)}`) }, { peerId: provider.network.key.peerId }, { expiryS: 1 }])
      expect((await talk([await askOf('short', { payment: { channelId, author: author(wrong) } })])).at(-1)).toEqual(refusal('SERVICES_CHANNEL_UNKNOWN'))
  })

  test('begins with a voucher, asks twice, or says nothing is left', async () => {
    const { channelId } = await bed.payments.channelTo(provider.wallet)
    const voucher = { type: 'voucher', voucher: { channelId, cumulativeWei: 1n, seq: 1 }, signature: '0x00', forThis: 1n } as const
    for (const first of [[voucher], [await askOf('a long one'), await askOf('a long one')], []])
      expect((await talk(first)).at(-1)).toEqual(refusal('SERVICES_BAD_TALK'))
  })

  test('reads nothing holds up its own answer only, and not for ever', async () => {
    const channel = await open()
    await channel.send(await askOf('a long one', { inputPerMillion: PRICE }), signal)
    await expect.poll(() => engine.cancelled, { timeout: 5_000 }).toBe(1)
    expect(told).toBeLessThan(5_000)
    await channel.close()
  })

  test('is the third where two fit is told so', async () => {
    const [first, second] = [await open(), await open()]
    for (const channel of [first, second]) await channel.send(await askOf('a long one'), signal)
    await expect.poll(() => engine.asked.length).toBe(2)
    expect((await talk([await askOf('short')])).at(-1)).toEqual(refusal('SERVICES_BUSY'))
    await Promise.all([first.close(), second.close()])
  })
})
