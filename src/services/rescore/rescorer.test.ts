import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { systemClock } from '../../core/clock.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import type { Backend, BackendModel } from '../backend/backend.ts'
import { DigestedBackend } from '../backend/digested-backend.ts'
import { LilychatBackend } from '../backend/lilychat-backend.ts'
import { OpenaiBackend } from '../backend/openai-backend.ts'
import { ServicesBed } from '../test-bed.ts'
import type { EngineServer } from '../test-engine-server.ts'
import { DONE, END, startEngineServer, usage } from '../test-engine-server.ts'
import { Rescorer } from './rescorer.ts'
import type { ToldAnswer } from './told-answer.ts'
import { TextOfParts } from './told-answer.ts'

const signal = AbortSignal.timeout(120_000)
const folder = fileURLToPath(new URL('../../../modules/lilychat', import.meta.url))
const lilychat = new LilychatBackend({ clock: systemClock }, { folder })
afterAll(() => lilychat.stop())

const body = { model: 'lilychat', messages: [{ role: 'user', content: 'What is the capital of Norway?' }], temperature: 0 }

async function told(asked: Readonly<Record<string, unknown>> = body): Promise<ToldAnswer> {
  const text = new TextOfParts()
  for await (const part of lilychat.run({ kind: 'chat', body: asked }, signal)) text.add(part)
  const said = text.end()
  const [model] = await lilychat.models(signal)
  if (!said || !model?.digest) throw new Error('it says something, and knows its weights')
  return { kind: 'chat', body: asked, digest: model.digest, ...said }
}

describe('the same weights, asked again', () => {
  const rescorer = new Rescorer([lilychat])

  test('agree with the truth, whole or cut off for its price', async () => {
    const answer = await told()
    expect(answer.text).toContain('Oslo')
    expect(await rescorer.look(answer, signal)).toMatchObject({ verdict: 'match', strategy: 'exact' })
    const cut = { ...answer, text: answer.text.slice(0, 5), finish: 'length', outputTokens: 2 }
    expect(await rescorer.look(cut, signal)).toMatchObject({ verdict: 'match' })
  })

  test('find another text, an exaggerated count, an end that is no end', async () => {
    const answer = await told()
    for (const [change, why] of [
      [{ text: answer.text.replace('Oslo', 'Rome') }, /from character \d+/],
      [{ outputTokens: answer.outputTokens + 1 }, /were counted/],
      [{ inputTokens: answer.inputTokens + 9 }, /were counted/],
      [{ text: answer.text.slice(0, 5) }, /another text/]
    ] as const)
      expect(await rescorer.look({ ...answer, ...change }, signal)).toMatchObject({ verdict: 'mismatch', why: expect.stringMatching(why) })
  })

  test('are unsure of what they can’t know', async () => {
    const answer = await told()
    expect(await rescorer.look({ ...answer, body: { ...body, temperature: 1 } }, signal)).toMatchObject({ verdict: 'unsure' })
    expect(await rescorer.look({ ...answer, digest: parseBytes32(`0x${'1'.repeat(64)}`) }, signal)).toMatchObject({ verdict: 'unsure' })
  })
})

describe('an engine that rounds otherwise', () => {
  let engine: EngineServer
  afterEach(() => engine.close())
  const digest = parseBytes32(`0x${'7'.repeat(64)}`)
  const words = Array.from({ length: 20 }, (_, i) => `w${i} `)
  const answer: ToldAnswer = {
    kind: 'completion',
    body: { model: 'frog-1', prompt: 'Say: ', temperature: 0 },
    digest,
    text: words.join(''),
    finish: 'stop',
    inputTokens: 2,
    outputTokens: 20
  }

  /** Says of the nth word of the answer how much likelier another one was. */
  async function look(gaps: readonly number[]) {
    engine = await startEngineServer(({ prompt, echo, max_tokens }) => {
      expect([prompt, echo, max_tokens]).toEqual([`Say: ${words.join('')}`, true, 1])
      const tokens = ['Say: ', ...words]
      const text_offset = tokens.map((_, i) => tokens.slice(0, i).join('').length)
      const token_logprobs = tokens.map((_, i) => (i === 0 ? null : -0.1 - (gaps[i - 1] ?? 0)))
      const top_logprobs = tokens.map((token, i) => (i === 0 ? null : { [gaps[i - 1] ? 'other' : token]: -0.1 }))
      const event = { choices: [{ index: 0, text: prompt, logprobs: { tokens, text_offset, token_logprobs, top_logprobs }, finish_reason: null }] }
      return [`data: ${JSON.stringify(event)}\n\n`, END, usage(22, 1), DONE]
    })
    const inner = new OpenaiBackend({ url: engine.url, concurrency: 2 })
    const models = async (): Promise<readonly BackendModel[]> =>
      (await inner.models(signal)).map((model) => ({ ...model, kinds: ['completion'] as const, digest }))
    const backend: Backend = { name: 'frogs', models, run: (request, until) => inner.run(request, until), stop: () => inner.stop() }
    return new Rescorer([backend]).look(answer, signal)
  }

  test.each([
    ['with a penalty', { frequency_penalty: 1 }],
    ['of a grammar', { response_format: { type: 'json_object' } }],
    ['with a bias', { logit_bias: { 50256: -100 } }],
    ['of several', { n: 2 }],
    ['in an engine’s own words', { repetition_penalty: 1.2 }]
  ])('has no opinion of an answer %s: its weights alone did not choose it', async (_what, more) => {
    engine = await startEngineServer(() => [])
    const models = async (): Promise<readonly BackendModel[]> => [{ model: 'frog-1', kinds: ['completion'], contextTokens: 0, concurrency: 1, digest }]
    const run = (): never => {
      throw new Error('it is asked nothing')
    }
    const rescorer = new Rescorer([{ name: 'frogs', models, run, stop: async () => {} }])
    expect(await rescorer.look({ ...answer, body: { ...answer.body, ...more } }, signal)).toMatchObject({ verdict: 'unsure' })
    await expect(rescorer.look({ ...answer, body: { ...answer.body, seed: 1, max_tokens: 99, logit_bias: null } }, signal)).rejects.toThrow('asked nothing')
  })

  test('forgives near ties, and knows another model by its choices', async () => {
    expect(await look([0, 0.4, 0, 0.2])).toMatchObject({ verdict: 'match', strategy: 'logprob' })
    await engine.close()
    expect(await look([0, 1, 1])).toMatchObject({ verdict: 'unsure' })
    await engine.close()
    expect(await look([0, 1, 1, 1])).toMatchObject({ verdict: 'mismatch' })
    await engine.close()
    expect(await look([0, 9, 9])).toMatchObject({ verdict: 'mismatch' })
  })
})

describe('a chat, by an engine that says how likely it finds what it reads', () => {
  let engine: EngineServer
  afterEach(() => engine.close())
  const digest = parseBytes32(`0x${'7'.repeat(64)}`)
  const words = Array.from({ length: 20 }, (_, i) => ` w${i}`)
  const asked = { model: 'frogs', messages: [{ role: 'user', content: 'Say it.' }], temperature: 0 }
  const answer: ToldAnswer = { kind: 'chat', body: asked, digest, text: words.join(''), finish: 'stop', inputTokens: 2, outputTokens: 20 }

  /** Says of the nth word of the answer how much likelier another one was. */
  async function look(gaps: readonly number[], change: Partial<ToldAnswer> = {}, read = words) {
    engine = await startEngineServer((body) => {
      expect(body).toMatchObject({ model: 'frog-1', stream: false, max_tokens: 1, continue_final_message: true, add_generation_prompt: false })
      expect(body.messages).toEqual([...asked.messages, { role: 'assistant', content: words.join('') }])
      const own = (text: string, gap: number) => ({ 1: { logprob: -0.1 - gap, rank: gap === 0 ? 1 : 9, decoded_token: text } })
      const tokens = read.map((text, i) => ({ ...own(text, gaps[i] ?? 0), ...((gaps[i] ?? 0) > 0 && { 2: { logprob: -0.1, rank: 1, decoded_token: 'x' } }) }))
      return { status: 200, json: { choices: [], prompt_logprobs: [null, own('<user>Say it.<frog>', 2), ...tokens] } }
    })
    const inner = new OpenaiBackend({ url: engine.url, concurrency: 2 })
    return await new Rescorer([new DigestedBackend(inner, new Map([['frog-1', digest]]))]).look({ ...answer, ...change }, signal)
  }

  test('is its own, another’s, or nobody’s to tell', async () => {
    expect(await look([0, 0.4])).toMatchObject({ verdict: 'match', strategy: 'logprob' })
    await engine.close()
    expect(await look([0, 1, 1, 1, 9, 9])).toMatchObject({ verdict: 'unsure' }) // another template can do that
    await engine.close()
    expect(await look([9, 9, 9, 9, 9])).toMatchObject({ verdict: 'mismatch' })
  })

  test('is not looked at where its template makes another text of the answer, or more than the weights chose it', async () => {
    expect(await look([9, 9, 9, 9, 9], {}, ['other', ...words.slice(1)])).toMatchObject({ verdict: 'unsure' })
    await engine.close()
    expect(await look([], { body: { ...asked, tools: [{}] } })).toMatchObject({ verdict: 'unsure' })
    expect(engine.asked).toEqual([])
  })
})

test('thoughts and calls of tools are no text: such an answer is not looked at', async () => {
  const event = (delta: object): string => JSON.stringify({ choices: [{ index: 0, delta }] })
  for (const delta of [{ reasoning_content: 'Hm.' }, { reasoning: 'Hm.' }, { tool_calls: [{ index: 0 }] }]) {
    const text = new TextOfParts()
    text.add({ data: event(delta), inputTokens: 1, outputTokens: 1 })
    text.add({ data: event({ content: 'Oslo', reasoning_content: null }), inputTokens: 1, outputTokens: 2 })
    expect(text.end()).toMatchObject({ text: 'Oslo', hasMore: true })
  }
  const plain = new TextOfParts()
  plain.add({ data: event({ content: 'Oslo', reasoning_content: null, tool_calls: [] }), inputTokens: 1, outputTokens: 1 })
  expect(plain.end()).toMatchObject({ text: 'Oslo', hasMore: false })
  expect(await new Rescorer([lilychat]).look({ ...(await told()), hasMore: true }, signal)).toMatchObject({ verdict: 'unsure' })
})

describe('over the network', () => {
  test('a provider that serves other weights under the name of these is asked last from then on; an honest one is not', async () => {
    const [model] = await lilychat.models(signal)
    if (!model) throw new Error('lilychat is there')
    const liar: Backend = {
      name: 'liar',
      models: async () => [model],
      run: async function* ({ kind }) {
        const choice = { index: 0, ...(kind === 'chat' ? { delta: { content: 'Rome.' } } : { text: 'Rome.' }) }
        yield { data: JSON.stringify({ choices: [choice] }), inputTokens: 10, outputTokens: 1 }
        yield { data: JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }), inputTokens: 10, outputTokens: 1 }
      },
      stop: async () => {}
    }
    const bed = await ServicesBed.start(signal)
    try {
      const cheap = await bed.add([liar], { prices: [{ model: '*', inputPerMillion: 1n, outputPerMillion: 1n }] }, signal)
      const honest = await bed.add([lilychat], { prices: [{ model: '*', inputPerMillion: 10n ** 9n, outputPerMillion: 10n ** 9n }] }, signal)
      const inference = bed.inference({}, new Rescorer([lilychat]))
      const ask = async (): Promise<string> => {
        const answer = await inference.answer({ kind: 'chat', body }, signal)
        for await (const _part of answer.parts);
        return answer.provider
      }
      expect(await ask()).toBe(cheap.wallet)
      await expect.poll(ask, { timeout: 20_000 }).toBe(honest.wallet)
      expect([await ask(), await ask()]).toEqual([honest.wallet, honest.wallet])
      await inference.stop()
    } finally {
      await bed.stop()
    }
  })
})
