import type { FileVerdict } from './compare-files.ts'
import { compareFiles } from './compare-files.ts'
import { readNumbers } from './read-numbers.ts'
import type { Compare } from './strategy.ts'

export interface Tolerance {
  readonly atol: number
  readonly rtol: number
  /** Share of the numbers that may lie outside. */
  readonly exceed: number
  /** Standard deviations of the sign test. */
  readonly bias: number
}

/** The sign test says nothing of fewer than this many differences. */
const MIN_SIGNS = 30

/** Numbers within |a − b| ≤ atol + rtol·|b|, b the re-run's; what is not a number exactly. */
export function createNumericTolerance(tolerance: Tolerance): Compare {
  return (theirs, mine) =>
    compareFiles(theirs, mine, (pair) => {
      const [a, b] = [readNumbers(pair.theirs), readNumbers(pair.mine)]
      if (!a || !b) return { score: 0, wrong: ['differs, and is neither a NumPy array nor a text with numbers'] }
      if (a.frame !== b.frame || a.values.length !== b.values.length) return { score: 0, wrong: ['differs in more than numbers'] }
      return compareNumbers(a.values, b.values, tolerance)
    })
}

/** A cheaper computation inside the tolerance often errs to one side: the sign test sees that where no single number shows it. */
export function compareNumbers(theirs: Float64Array, mine: Float64Array, { atol, rtol, exceed, bias }: Tolerance): FileVerdict {
  let outside = 0
  let above = 0
  let below = 0
  for (let i = 0; i < mine.length; i++) {
    const a = theirs[i] ?? Number.NaN
    const b = mine[i] ?? Number.NaN
    if (Object.is(a, b) || a === b) continue
    if (a > b) above++
    else if (a < b) below++
    if (!(Math.abs(a - b) <= atol + rtol * Math.abs(b))) outside++ // also for NaN against a number
  }
  const share = mine.length === 0 ? 0 : outside / mine.length
  const signs = above + below
  const deviations = signs < MIN_SIGNS ? 0 : Math.abs(above - below) / Math.sqrt(signs)
  return {
    score: 1 - share,
    wrong: [
      ...(share > exceed ? [`${outside} of ${mine.length} numbers lie outside the tolerance`] : []),
      ...(deviations > bias ? [`${above} numbers lie above and ${below} below: ${deviations.toFixed(1)} standard deviations to one side`] : [])
    ]
  }
}
