import type { ServiceModel } from '../../core/service-model.ts'

/** For an answer whose length nobody bounds: neither the request nor the engine. */
const DEFAULT_MAX_OUTPUT_TOKENS = 4096n
const MILLION = 1_000_000n
/** The best offer may be busy or gone: one up to twice as dear still answers in full. What is not used is free again at the end. */
const HEADROOM = 2n

/** What is held for an answer: the most it can cost, rounded up, and as much again. No tokenizer makes more than a token of a byte, so bytes bound the prompt. */
export function ceilingOf(body: Readonly<Record<string, unknown>>, model: ServiceModel): bigint {
  const asked = [body.max_completion_tokens, body.max_tokens].find((value) => typeof value === 'number')
  const context = BigInt(model.contextTokens)
  const promptBytes = BigInt(Buffer.byteLength(JSON.stringify([body.messages, body.prompt, body.input, body.tools])))
  const input = context > 0n && context < promptBytes ? context : promptBytes
  const output = asked !== undefined ? BigInt(asked) : context > 0n ? context : DEFAULT_MAX_OUTPUT_TOKENS
  return HEADROOM * ceilDiv(input * model.inputPerMillion + output * model.outputPerMillion, MILLION)
}

const ceilDiv = (a: bigint, b: bigint): bigint => (a + b - 1n) / b
