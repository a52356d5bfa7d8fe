import { afterEach, describe, expect, test } from 'vitest'
import { systemClock } from '../core/clock.ts'
import { OpenaiBackend } from './backend/openai-backend.ts'
import { DirectInference } from './direct-inference.ts'
import type { EngineServer } from './test-engine-server.ts'
import { DONE, END, startEngineServer, usage, word } from './test-engine-server.ts'

const signal = AbortSignal.timeout(30_000)
let engine: EngineServer
afterEach(() => engine.close())

async function open(): Promise<DirectInference> {
  engine = await startEngineServer(async function* () {
    for (let i = 0; i < 1000; i++) yield word(`${i} `.padEnd(20_000)) // more than sockets hold
    yield `${END}${usage(4, 1000)}${DONE}`
  })
  return new DirectInference({ backends: [new OpenaiBackend({ url: engine.url, concurrency: 4 })], clock: systemClock })
}

describe('engines without a network', () => {
  test('answer whole, for nothing', async () => {
    const inference = await open()
    expect(await inference.models()).toMatchObject([{ model: 'frog-1', best: { inputPerMillion: 0n } }])
    const answer = await inference.answer({ kind: 'chat', body: { model: 'frog-1', messages: [] } }, signal)
    let last: { readonly outputTokens: number } | undefined
    for await (const part of answer.parts) last = part
    expect([last?.outputTokens, answer.price(), answer.receipt()]).toEqual([1000, 0n, undefined])
  })

  test('stop when their reader leaves', async () => {
    const answer = await (await open()).answer({ kind: 'chat', body: { model: 'frog-1', messages: [] } }, signal)
    for await (const _part of answer.parts) break
    await expect.poll(() => engine.cancelled).toBe(1)
  })

  test('say what they have', async () => {
    const inference = await open()
    await expect(inference.answer({ kind: 'chat', body: { model: 'toad-1' } }, signal)).rejects.toMatchObject({
      code: 'SERVICES_MODEL_UNKNOWN',
      info: { near: ['frog-1'] }
    })
    await expect(inference.answer({ kind: 'embedding', body: { model: 'frog-1' } }, signal)).rejects.toMatchObject({ code: 'SERVICES_WRONG_KIND' })
    engine.healthy = false
    await expect(inference.answer({ kind: 'chat', body: { model: 'frog-1' } }, signal)).rejects.toMatchObject({ code: 'SERVICES_BACKEND_DOWN' })
  })
})
