import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPromptGaps } from './read-prompt-logprobs.ts'

interface Token {
  readonly text: string
  /** Another was so much likelier. */
  readonly gap: number
}

/** As vLLM says it: what was read has a rank, and where that is not the first the first stands beside it. */
const answer = (tokens: readonly (Token | null)[]): string =>
  JSON.stringify({
    choices: [{ message: { content: 'x' } }],
    prompt_logprobs: tokens.map((token, i) => {
      if (!token) return null
      const own = { logprob: -1 - token.gap, rank: token.gap === 0 ? 1 : 7, decoded_token: token.text }
      return token.gap === 0 ? { [i]: own } : { [900 - i]: own, [i]: { logprob: -1, rank: 1, decoded_token: 'other' } }
    })
  })

const token = fc.record({ text: fc.string({ minLength: 1, maxLength: 5 }), gap: fc.constantFrom(0, 0.25, 4) })

describe('what an engine says of a chat that it reads', () => {
  test('is read of the tokens that spell the answer, and of no others', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 6 }), fc.array(token, { minLength: 1, maxLength: 6 }), (before, said) => {
        const gaps = readPromptGaps(answer([null, ...before, ...said]), said.map(({ text }) => text).join(''))
        expect(gaps).toEqual(said.map(({ gap }) => gap))
      })
    )
  })

  test('a token that began before the answer is none of its own', () => {
    const tokens = [null, { text: '\nThe', gap: 4 }, { text: ' end', gap: 0.25 }]
    expect(readPromptGaps(answer(tokens), 'The end')).toEqual([0.25])
  })

  test.each([
    ['no JSON', 'nonsense', 'x'],
    ['none at all', '{"choices":[]}', 'x'],
    ['another text', answer([null, { text: 'Rome', gap: 0 }]), 'Oslo'],
    ['a part of the text', answer([null, { text: 'lo', gap: 0 }]), 'Oslo'],
    ['a place without a token', '{"prompt_logprobs":[null,{}]}', 'x'],
    ['words for numbers', '{"prompt_logprobs":[null,{"1":{"logprob":"-1"}}]}', 'x']
  ])('%s: nothing is read', (_what, said, text) => expect(readPromptGaps(said, text)).toBeUndefined())
})
