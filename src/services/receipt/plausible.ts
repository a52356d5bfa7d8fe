import type { BackendPart } from '../backend/backend.ts'

/** Tokens of a template around the messages, and those at the end of an answer, that no text shows. */
const HIDDEN_TOKENS = 64
/** A role and its separators, for each message. */
const TOKENS_PER_BRACE = 16

/** How many tokens an answer can have at most: a token is at least a byte of text. It catches invention, not exaggeration. */
export class PlausibleCounts {
  readonly #maxInput: number
  #maxOutput = HIDDEN_TOKENS

  /** `body`: the request as it went over the wire. */
  constructor(body: string) {
    this.#maxInput = Buffer.byteLength(body) + HIDDEN_TOKENS + TOKENS_PER_BRACE * body.split('{').length
  }

  /** What is wrong with the counts of this part, if anything is. */
  add({ data, inputTokens, outputTokens }: BackendPart): string | undefined {
    this.#maxOutput += 1 + textBytesOf(data)
    if (inputTokens > this.#maxInput) return `${inputTokens} tokens read of a request of at most ${this.#maxInput}`
    if (outputTokens > this.#maxOutput) return `${outputTokens} tokens told in at most ${this.#maxOutput} bytes`
    return undefined
  }
}

/** Of what the model said; not of the frame around it. Not JSON, or another shape: nothing was said. */
function textBytesOf(data: string): number {
  try {
    const value: unknown = JSON.parse(data)
    if (typeof value !== 'object' || value === null || !('choices' in value) || !Array.isArray(value.choices)) return 0
    return value.choices.reduce<number>((sum, choice) => sum + leafBytes(choice, 0), 0)
  } catch {
    return 0 // who reads the answer will say what is wrong with it
  }
}

/** Deeper than any event of OpenAI's. */
const MAX_DEPTH = 8

function leafBytes(value: unknown, depth: number): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return 0
  return Object.values(value).reduce<number>((sum, each) => sum + leafBytes(each, depth + 1), 0)
}
