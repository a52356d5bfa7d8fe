import { compareFiles } from './compare-files.ts'
import type { Compare } from './strategy.ts'
import { unsure } from './strategy.ts'

/** Words beyond this many are not looked at: the longest answers of models have some ten thousand. */
const MAX_WORDS = 200_000

/** Texts by the word triples that they share. Any smaller model with the same gist passes, so a difference is never a conviction. */
export function createText({ similarity }: { readonly similarity: number }): Compare {
  return async (theirs, mine) => {
    const found = await compareFiles(theirs, mine, (pair) => {
      const score = overlap(triplesOf(pair.theirs), triplesOf(pair.mine))
      return { score, wrong: score < similarity ? [`${Math.round(score * 100)} % of the word triples in common`] : [] }
    })
    return found.verdict === 'mismatch' ? unsure(found.score, found.findings) : found
  }
}

function triplesOf(bytes: Uint8Array): ReadonlySet<string> {
  const words =
    new TextDecoder()
      .decode(bytes)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, MAX_WORDS) ?? []
  if (words.length < 3) return new Set(words)
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')))
}

/** Jaccard's: common over all. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((triple) => b.has(triple)).length
  const all = a.size + b.size - common
  return all === 0 ? 1 : common / all
}
