import type { Bytes32 } from '../../core/primitives.ts'
import type { BackendPart, BackendRequest } from '../backend/backend.ts'

/** An answer as it came from a provider, whole. */
export interface ToldAnswer extends BackendRequest {
  /** Of the weights that the provider says it has. */
  readonly digest: Bytes32
  readonly text: string
  /** Thoughts or calls of tools, which are not in the text. */
  readonly hasMore?: boolean
  readonly finish: string | undefined
  readonly inputTokens: number
  readonly outputTokens: number
}

/** What somebody with the same weights thinks of it. */
export interface Opinion {
  /** `unsure`: nobody here can tell. */
  readonly verdict: 'match' | 'mismatch' | 'unsure'
  readonly strategy: 'exact' | 'logprob' | 'none'
  readonly why: string
}

/** Longer answers are not looked at: their text would have to be kept until their end. */
const MAX_TEXT_CHARS = 256 * 1024

/** The text of an answer's parts, as they come by. */
export class TextOfParts {
  #text = ''
  #hasMore = false
  #finish: string | undefined
  #last: Pick<BackendPart, 'inputTokens' | 'outputTokens'> = { inputTokens: 0, outputTokens: 0 }

  add({ data, inputTokens, outputTokens }: BackendPart): void {
    this.#last = { inputTokens, outputTokens }
    if (this.#text.length > MAX_TEXT_CHARS) return
    const [choice] = choicesOf(data)
    this.#text += choice?.text ?? choice?.delta?.content ?? ''
    this.#hasMore ||= choice?.hasMore === true
    this.#finish = choice?.finish_reason ?? this.#finish
  }

  /** Undefined: too long to be looked at. */
  end(): Pick<ToldAnswer, 'text' | 'hasMore' | 'finish' | 'inputTokens' | 'outputTokens'> | undefined {
    return this.#text.length > MAX_TEXT_CHARS ? undefined : { text: this.#text, hasMore: this.#hasMore, finish: this.#finish, ...this.#last }
  }
}

interface Choice {
  readonly text?: string
  readonly delta?: { readonly content?: string }
  readonly finish_reason?: string
  readonly hasMore?: boolean
}

/** What is no event of OpenAI's says nothing. */
function choicesOf(data: string): readonly Choice[] {
  try {
    const value: unknown = JSON.parse(data)
    if (typeof value !== 'object' || value === null || !('choices' in value) || !Array.isArray(value.choices)) return []
    return value.choices.map(choiceOf)
  } catch {
    return []
  }
}

function choiceOf(value: unknown): Choice {
  const choice = isObject(value) ? value : {}
  const delta = isObject(choice.delta) ? choice.delta : {}
  return {
    ...(typeof choice.text === 'string' && { text: choice.text }),
    ...(typeof delta.content === 'string' && { delta: { content: delta.content } }),
    hasMore: [delta.reasoning_content, delta.reasoning, delta.tool_calls].some(isSomething),
    ...(typeof choice.finish_reason === 'string' && { finish_reason: choice.finish_reason })
  }
}

const isSomething = (value: unknown): boolean => (typeof value === 'string' || Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
