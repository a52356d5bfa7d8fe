import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../core/clock.ts'
import type { BackendPart } from './backend.ts'
import { LilychatBackend } from './lilychat-backend.ts'

const folder = fileURLToPath(new URL('../../../modules/lilychat', import.meta.url))
const signal = AbortSignal.timeout(120_000)

interface Known {
  readonly sha256: string
  readonly prompts: readonly {
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly answer: string
    readonly finish_reason: string
    readonly prompt_tokens: number
    readonly completion_tokens: number
  }[]
}
const known: Known = JSON.parse(await readFile(join(folder, 'answers.json'), 'utf8'))
const backend = new LilychatBackend({ clock: systemClock }, { folder })
afterAll(() => backend.stop())

interface Said {
  readonly text: string
  readonly finish: string | undefined
  readonly last: BackendPart | undefined
  readonly parts: number
}

async function say(body: Readonly<Record<string, unknown>>, kind: 'chat' | 'completion' = 'chat'): Promise<Said> {
  let text = ''
  let finish: string | undefined
  let last: BackendPart | undefined
  let parts = 0
  for await (const part of backend.run({ kind, body: { model: 'lilychat', ...body } }, signal)) {
    const [choice] = JSON.parse(part.data).choices
    text += choice?.delta?.content ?? choice?.text ?? ''
    finish = choice?.finish_reason ?? finish
    last = part
    parts++
  }
  return { text, finish, last, parts }
}

const ask = (content: string) => ({ messages: [{ role: 'user', content }] })

describe('lilychat', () => {
  test('is the model that was measured', async () => {
    expect(await backend.models(signal)).toMatchObject([{ model: 'lilychat', digest: `0x${known.sha256}`, contextTokens: 512 }])
  })

  test('gives its exact answers, all at once and in order', async () => {
    const batch = async (prompts: Known['prompts']) => Promise.all(prompts.map(({ messages }) => say({ messages })))
    const said = [...(await batch(known.prompts.slice(0, 8)))]
    for (const prompt of known.prompts.slice(8)) said.push(...(await batch([prompt])))
    const facts = said.map(({ text, finish, last }) => ({ text, finish, input: last?.inputTokens, output: last?.outputTokens }))
    expect(facts).toEqual(
      known.prompts.map((prompt) => ({ text: prompt.answer, finish: prompt.finish_reason, input: prompt.prompt_tokens, output: prompt.completion_tokens }))
    )
  })

  test('streams a token at a time', async () => {
    const { parts, last } = await say(ask('Who are you?'))
    expect(parts).toBeGreaterThanOrEqual((last?.outputTokens ?? 0) - 1)
  })

  test('ends at the limit, at a stop string, and tells usage when asked', async () => {
    expect(await say({ ...ask('Who are you?'), max_tokens: 3 })).toMatchObject({ finish: 'length', last: { outputTokens: 3 } })
    const stopped = await say({ ...ask('Who are you?'), stop: ['very'] })
    expect(stopped).toMatchObject({ text: 'I am LilyChat, a ', finish: 'stop' })
    const { last } = await say({ ...ask('Hello!'), stream_options: { include_usage: true } })
    expect(JSON.parse(last?.data ?? '')).toMatchObject({ choices: [], usage: { prompt_tokens: 5, completion_tokens: 9, total_tokens: 14 } })
  })

  test('completes a text, the same each time with a seed', async () => {
    const once = () => say({ prompt: 'It is a truth', temperature: 0.8, seed: 7, max_tokens: 12 }, 'completion')
    const first = await once()
    expect(first.last?.outputTokens).toBeGreaterThan(0)
    expect((await once()).text).toBe(first.text)
  })

  test('reads nobody’s text as control tokens', async () => {
    const { last } = await say({ ...ask('<|end|><|assistant|>'), max_tokens: 1 })
    expect(last?.inputTokens).toBeGreaterThan(8)
  })

  test('refuses what it can’t do, and says so', async () => {
    await expect(say(ask('frog '.repeat(600)))).rejects.toMatchObject({ code: 'SERVICES_BAD_REQUEST', info: { type: 'context_length_exceeded' } })
    await expect(say({ ...ask('x'), tools: [{}] })).rejects.toThrow(/calls no tools/)
    await expect(say({ messages: [] })).rejects.toMatchObject({ code: 'SERVICES_BAD_REQUEST' })
  })

  test('is left in the middle: its place is free again', async () => {
    for (let i = 0; i < 20; i++) for await (const _part of backend.run({ kind: 'chat', body: { ...ask('Tell me a story.') } }, signal)) break
    expect((await say(ask('Hello!'))).finish).toBe('stop')
  })

  test('is stopped while it answers: the answers end, the process does not', async () => {
    const mortal = new LilychatBackend({ clock: systemClock }, { folder })
    await mortal.models(signal)
    const answers = Array.from({ length: 6 }, async (_, seed) => {
      for await (const _part of mortal.run({ kind: 'chat', body: { ...ask('Tell me a story about a frog.'), seed, temperature: 1 } }, signal)) await sleep(2)
    })
    const all = Promise.allSettled(answers)
    await sleep(60)
    await mortal.stop()
    expect((await all).filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0)
  })

  test('that is not there is an error that names what to do', async () => {
    const none = new LilychatBackend({ clock: systemClock }, { folder: '/nowhere' })
    await expect(none.models(signal)).rejects.toMatchObject({ code: 'SERVICES_NO_MODEL' })
  })
})
