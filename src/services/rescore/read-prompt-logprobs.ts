import { z } from 'zod'

const tokenSchema = z.looseObject({ logprob: z.number(), rank: z.int().nullish(), decoded_token: z.string().nullish() })
/** Of each token that was read: itself, and the likeliest at its place where that is another. The first has none. */
const answerSchema = z.looseObject({ prompt_logprobs: z.array(z.record(z.string(), tokenSchema).nullable()) })

type Told = Readonly<Record<string, z.output<typeof tokenSchema>>>

/**
 * How much likelier, in nats, another token was than each of those at the end of what was read, which spell `text`. As vLLM tells it for
 * `prompt_logprobs: 1`. Undefined: it tells none, or what it read does not end so, as where a template rewrites what it is given.
 */
export function readPromptGaps(answer: string, text: string): readonly number[] | undefined {
  const told = parsed(answer)
  if (!told) return undefined
  const gaps: number[] = []
  let spelled = ''
  for (const at of told.toReversed()) {
    if (spelled.length >= text.length) break
    const own = at && ownOf(at)
    if (!own) return undefined
    spelled = `${own.decoded_token ?? ''}${spelled}`
    gaps.unshift(Math.max(0, Math.max(...Object.values(at).map(({ logprob }) => logprob)) - own.logprob))
  }
  if (!spelled.endsWith(text)) return undefined
  return spelled === text ? gaps : gaps.slice(1) // the first of them began before the answer did
}

/** Of two that are told for one place the likeliest has rank 1, so the other was read. Their order is lost: they are named by numbers. */
function ownOf(at: Told): Told[string] | undefined {
  return Object.values(at).toSorted((a, b) => (b.rank ?? 0) - (a.rank ?? 0))[0]
}

function parsed(answer: string): readonly (Told | null)[] | undefined {
  try {
    const read = answerSchema.safeParse(JSON.parse(answer))
    return read.success ? read.data.prompt_logprobs : undefined
  } catch {
    return undefined // no JSON: it tells none
  }
}
