import type { Backend } from '../backend/backend.ts'
import { isGreedy } from './is-greedy.ts'
import { judgeChatGaps, judgeLogprobs, readLogprobs } from './judge-logprobs.ts'
import { readPromptGaps } from './read-prompt-logprobs.ts'
import type { Opinion, ToldAnswer } from './told-answer.ts'
import { TextOfParts } from './told-answer.ts'

const unsure = (why: string): Opinion => ({ verdict: 'unsure', strategy: 'none', why })

/**
 * Looks at somebody's answer with the same weights (docs/protocol/services.md §8). An engine that says the same on every machine is
 * asked again; another one is told the answer and says how likely each token was, which costs it a prompt and not an answer.
 * What comes of it counts in reputation and convicts nobody.
 */
export class Rescorer {
  readonly #backends: readonly Backend[]

  constructor(backends: readonly Backend[]) {
    this.#backends = backends
  }

  /** @throws {ServicesError} when the engine does not answer */
  async look(told: ToldAnswer, signal: AbortSignal): Promise<Opinion> {
    for (const backend of this.#backends) {
      const facts = (await backend.models(signal)).find(({ digest, kinds }) => digest === told.digest && kinds.includes(told.kind))
      if (facts && !facts.isCold) return lookWith({ backend, model: facts.model }, told, signal)
    }
    return unsure('no engine here has these weights')
  }
}

/** The same weights may have another name here. */
interface Engine {
  readonly backend: Backend
  readonly model: string
}

async function lookWith(engine: Engine, told: ToldAnswer, signal: AbortSignal): Promise<Opinion> {
  const { temperature, prompt } = told.body
  if (told.hasMore) return unsure('the answer has thoughts or calls of tools, which its text does not show')
  if (engine.backend.isExact && (temperature === undefined || temperature === null || temperature === 0)) return askAgain(engine, told, signal)
  if (told.kind === 'completion' && isGreedy(told.body) && typeof prompt === 'string') return scored(engine, { ...told, prompt }, signal)
  if (told.kind === 'chat' && isGreedy(told.body) && Array.isArray(told.body.messages)) return scoredChat(engine, told, signal)
  return unsure('only answers at temperature 0 are looked at, and of engines that round otherwise only what the weights alone chose')
}

/** Byte by byte, and count by count. One that was cut off for its price is the beginning of the whole. */
async function askAgain({ backend, model }: Engine, told: ToldAnswer, signal: AbortSignal): Promise<Opinion> {
  const opinion = (verdict: Opinion['verdict'], why: string): Opinion => ({ verdict, strategy: 'exact', why })
  const again = new TextOfParts()
  for await (const part of backend.run({ kind: told.kind, body: { ...told.body, model } }, signal)) again.add(part)
  const own = again.end()
  if (!own) return unsure('the answer is too long to be looked at')
  if (told.inputTokens !== own.inputTokens) return opinion('mismatch', `the prompt has ${own.inputTokens} tokens, ${told.inputTokens} were counted`)
  if (told.text === own.text) {
    const isCounted = told.outputTokens === own.outputTokens
    return opinion(isCounted ? 'match' : 'mismatch', `the same text of ${own.outputTokens} tokens; ${told.outputTokens} were counted`)
  }
  const isCut = told.finish === 'length' && own.text.startsWith(told.text) && told.outputTokens <= own.outputTokens
  if (isCut) return opinion('match', 'the beginning of the same text')
  return opinion('mismatch', `another text from character ${firstDifference(told.text, own.text)} on`)
}

function firstDifference(a: string, b: string): number {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return i
}

/** The answer as a prompt: the engine reads it and says how likely each of its tokens was. */
async function scored({ backend, model }: Engine, told: ToldAnswer & { readonly prompt: string }, signal: AbortSignal): Promise<Opinion> {
  const whole = `${told.prompt}${told.text}`
  const body = { model, prompt: whole, echo: true, logprobs: 1, max_tokens: 1, temperature: 0 }
  for await (const { data } of backend.run({ kind: 'completion', body }, signal)) {
    const logprobs = readLogprobs(data)
    if (logprobs) return judgeLogprobs(logprobs, told.prompt.length, whole.length)
  }
  return unsure(`${backend.name} tells no probabilities of what it reads`)
}

/** The chat with its answer as the beginning of one more: the engine puts both into its template, which is known to nobody else. */
async function scoredChat({ backend, model }: Engine, { body, text }: ToldAnswer, signal: AbortSignal): Promise<Opinion> {
  const messages = [...(Array.isArray(body.messages) ? body.messages : []), { role: 'assistant', content: text }]
  const reading = { add_generation_prompt: false, continue_final_message: true, prompt_logprobs: 1, max_tokens: 1, temperature: 0 }
  const said = await backend.score?.({ model, messages, ...reading }, signal)
  const gaps = said === undefined ? undefined : (readPromptGaps(said, text) ?? readPromptGaps(said, text.trim())) // some templates trim
  return gaps ? judgeChatGaps(gaps) : unsure(`${backend.name} tells no probabilities of a chat that it reads`)
}
