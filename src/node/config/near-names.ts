import { closest, distance } from 'fastest-levenshtein'

/** More than a third of the letters wrong is another word; two, because two letters in each other's place are two wrong ones. */
const MAX_WRONG = 1 / 3
const MIN_WRONG = 2

/** ` (did you mean "x"?)` for what looks like a slip of the finger, else nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  if (known.length === 0 || name.length > 64) return ''
  const lower = name.toLowerCase()
  const near =
    known.find(
      (word) =>
        word.toLowerCase() ===
        closest(
          lower,
          known.map((each) => each.toLowerCase())
        )
    ) ?? ''
  return distance(lower, near.toLowerCase()) <= Math.max(MIN_WRONG, Math.floor(near.length * MAX_WRONG)) ? ` (did you mean "${near}"?)` : ''
}

/** Names shown of many. */
const MAX_NEAR = 3

/** The nearest of what is known, the nearest first; those that look like nothing of it are left out when one does. */
export function nearestNames(name: string, known: readonly string[]): readonly string[] {
  const lower = name.slice(0, 96).toLowerCase()
  const far = (word: string): number => (word.toLowerCase().includes(lower) || lower.includes(word.toLowerCase()) ? 0 : distance(lower, word.toLowerCase()))
  return known.toSorted((a, b) => far(a) - far(b)).slice(0, MAX_NEAR)
}
