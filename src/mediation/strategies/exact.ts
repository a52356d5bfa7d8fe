import type { Compare } from './strategy.ts'
import { match, mismatch } from './strategy.ts'

/** Equal digests or not: what the contracts compare by themselves. */
export const compareExact: Compare = async (theirs, mine) =>
  theirs.digest === mine.digest ? match() : mismatch(0, [`its digest is ${theirs.digest}, the re-run's ${mine.digest}`])
