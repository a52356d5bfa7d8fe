import type { Choice } from './chunk.ts'
import type { TextAnswer } from './live-answer.ts'

type Json = Readonly<Record<string, unknown>>

/** The events of a streamed answer as JSON texts, `[DONE]` included. */
export async function* streamOf(answer: TextAnswer, includeUsage: boolean): AsyncGenerator<string> {
  const { facts, id } = answer
  const head = { id, object: facts.kind === 'chat' ? 'chat.completion.chunk' : 'text_completion', created: facts.createdS, model: facts.model }
  for await (const chunk of answer.chunks()) {
    const { usage: _told, ...rest } = chunk
    yield JSON.stringify({ ...rest, ...head, choices: chunk.choices.map(withFinish), ...(includeUsage && { usage: null }) })
  }
  if (includeUsage) yield JSON.stringify({ ...head, choices: [], usage: answer.usage(), lilynode: answer.market() })
  yield '[DONE]'
}

/** OpenAI's clients expect the field in each event. */
const withFinish = (choice: Choice): Json => ({ ...choice, finish_reason: choice.finish_reason ?? null })

/** The whole answer as one object. */
export async function wholeOf(answer: TextAnswer): Promise<Json> {
  const { facts, id } = answer
  const byIndex = new Map<number, Collected>()
  let fingerprint: unknown
  for await (const { choices, system_fingerprint } of answer.chunks()) {
    fingerprint ??= system_fingerprint
    for (const choice of choices) {
      const known = byIndex.get(choice.index) ?? new Collected()
      byIndex.set(choice.index, known)
      known.add(choice)
    }
  }
  const choices = [...byIndex]
    .sort(([a], [b]) => a - b)
    .map(([index, parts]) => ({ index, ...(facts.kind === 'chat' ? parts.chatChoice() : parts.textChoice()) }))
  return {
    id,
    object: facts.kind === 'chat' ? 'chat.completion' : 'text_completion',
    created: facts.createdS,
    model: facts.model,
    ...(fingerprint !== undefined && { system_fingerprint: fingerprint }),
    choices,
    usage: answer.usage(),
    lilynode: answer.market()
  }
}

/** Deltas put together again. TextAnswer bounds how much comes. */
class Collected {
  readonly #texts = new Map<string, string[]>()
  readonly #calls = new Map<number, Record<string, unknown>>()
  readonly #logprobs = new Map<string, unknown[]>()
  #role = 'assistant'
  #finish: string | null = null

  add(choice: Choice): void {
    const { role, tool_calls: calls, ...texts } = choice.delta ?? {}
    if (role) this.#role = role
    for (const [name, text] of Object.entries({ ...texts, text: choice.text })) if (typeof text === 'string') this.#text(name, text)
    if (Array.isArray(calls)) for (const call of calls) this.#call(call)
    if (isObject(choice.logprobs)) this.#logs(choice.logprobs)
    this.#finish = choice.finish_reason ?? this.#finish
  }

  chatChoice(): Json {
    const { content = null, refusal = null, text: _plain, ...more } = this.#joined()
    const calls = [...this.#calls].sort(([a], [b]) => a - b).map(([, call]) => call)
    const message = { role: this.#role, content, refusal, ...more, ...(calls.length > 0 && { tool_calls: calls }) }
    return { message, logprobs: this.#joinedLogs(), finish_reason: this.#finish }
  }

  textChoice(): Json {
    return { text: this.#joined().text ?? '', logprobs: this.#joinedLogs(), finish_reason: this.#finish }
  }

  #joined(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#texts].map(([name, texts]) => [name, texts.join('')]))
  }

  #joinedLogs(): Json | null {
    return this.#logprobs.size === 0 ? null : Object.fromEntries(this.#logprobs)
  }

  #text(name: string, text: string): void {
    const texts = this.#texts.get(name)
    if (texts) texts.push(text)
    else this.#texts.set(name, [text])
  }

  /** The first event of a call carries its id and name, all of them a piece of its arguments. */
  #call(piece: unknown): void {
    if (!isObject(piece)) return
    const { index, function: told, ...rest } = piece
    const at = typeof index === 'number' ? index : 0
    const before = this.#calls.get(at) ?? {}
    const known = isObject(before.function) ? before.function : { name: '', arguments: '' }
    const more = isObject(told) ? told : {}
    const name = typeof more.name === 'string' && more.name !== '' ? more.name : known.name
    const args = `${known.arguments}${typeof more.arguments === 'string' ? more.arguments : ''}`
    this.#calls.set(at, { ...before, ...rest, function: { name, arguments: args } })
  }

  #logs(logprobs: Json): void {
    for (const [name, more] of Object.entries(logprobs)) {
      if (!Array.isArray(more)) continue
      const list = this.#logprobs.get(name)
      if (list) list.push(...more)
      else this.#logprobs.set(name, [...more])
    }
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
