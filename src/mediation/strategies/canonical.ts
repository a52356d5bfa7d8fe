import type { CanonicalRules } from './canonical-json.ts'
import { canonicalJson } from './canonical-json.ts'
import { compareFiles, sameBytes } from './compare-files.ts'
import type { Compare } from './strategy.ts'
import { stripMetadata } from './strip-metadata.ts'

/** Files as they mean the same: JSON sorted and rounded, pictures without metadata, the rest byte by byte. */
export function createCanonical(rules: CanonicalRules): Compare {
  return (theirs, mine) =>
    compareFiles(theirs, mine, (pair) => {
      const json = canonicalJson(pair.theirs, rules)
      const same = json === undefined ? sameBytes(stripMetadata(pair.theirs), stripMetadata(pair.mine)) : json === canonicalJson(pair.mine, rules)
      return same ? { score: 1, wrong: [] } : { score: 0, wrong: ['differs in more than form and metadata'] }
    })
}
