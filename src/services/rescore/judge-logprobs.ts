import { z } from 'zod'
import type { Opinion } from './told-answer.ts'

/** As engines tell it with `echo` and `logprobs`: of each token its own logarithm and those of the likeliest at its place. */
const logprobsSchema = z.looseObject({
  text_offset: z.array(z.int().nonnegative()),
  token_logprobs: z.array(z.number().nullable()),
  top_logprobs: z.array(z.record(z.string(), z.number()).nullable())
})
export type Logprobs = z.output<typeof logprobsSchema>

/** The same weights on another card round otherwise: at temperature 0 they choose another token only where two are nearly as likely. In nats. */
const NEAR_TIE = 0.5
/** No honest rounding makes so unlikely a choice. */
const FAR = 3
/** Of an answer's tokens: so many may be near ties or worse before it is said to be another model's. */
const MAX_OFF_SHARE = 0.05
const MIN_TOKENS = 8

/** The logprobs that an event of a stream carries. */
export function readLogprobs(data: string): Logprobs | undefined {
  try {
    const { choices } = z.looseObject({ choices: z.array(z.looseObject({ logprobs: z.unknown() })).min(1) }).parse(JSON.parse(data))
    const told = logprobsSchema.safeParse(choices[0]?.logprobs)
    return told.success ? told.data : undefined
  } catch {
    return undefined // no event of OpenAI's: it tells none
  }
}

/** Whether greedy choosing by these weights could have said what stands from `from` (characters) to `to`. */
export function judgeLogprobs({ text_offset, token_logprobs, top_logprobs }: Logprobs, from: number, to: number): Opinion {
  const gaps = text_offset.flatMap((offset, i) => {
    const own = token_logprobs[i]
    const best = Math.max(...Object.values(top_logprobs[i] ?? {}))
    return offset >= from && offset < to && typeof own === 'number' && Number.isFinite(best) ? [Math.max(0, best - own)] : []
  })
  return judgeGaps(gaps)
}

/** Of a chat's tokens: another engine's template may say another date or greet otherwise, and that moves choices; not so many of them so far. */
const MAX_FAR_SHARE_OF_CHAT = 0.2

/** As `judgeGaps`, where it is not sure that the same was read before the answer: what is not the weights' own then tells less. */
export function judgeChatGaps(gaps: readonly number[]): Opinion {
  const opinion = judgeGaps(gaps)
  const far = gaps.filter((gap) => gap > FAR).length
  return opinion.verdict === 'mismatch' && far <= gaps.length * MAX_FAR_SHARE_OF_CHAT ? { ...opinion, verdict: 'unsure' } : opinion
}

/** `gaps`: of each token of an answer, how much likelier another one was. In nats. */
function judgeGaps(gaps: readonly number[]): Opinion {
  const opinion = (verdict: Opinion['verdict'], why: string): Opinion => ({ verdict, strategy: 'logprob', why })
  if (gaps.length < MIN_TOKENS) return opinion('unsure', `${gaps.length} tokens are too few to tell`)
  const off = gaps.filter((gap) => gap > NEAR_TIE).length
  const far = gaps.filter((gap) => gap > FAR).length
  const why = `${off} of ${gaps.length} tokens are not these weights' choice, ${far} of them by far`
  if (far > gaps.length * MAX_OFF_SHARE || off > 2 * gaps.length * MAX_OFF_SHARE) return opinion('mismatch', why)
  return off > gaps.length * MAX_OFF_SHARE ? opinion('unsure', why) : opinion('match', why)
}
