/** The known name that is closest to what was typed, if any is close enough to be what was meant. */
export function nearName(typed: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(typed.length / 3))
  const ranked = known.map((name) => ({ name, distance: editDistance(typed.toLowerCase(), name.toLowerCase()) })).sort((a, b) => a.distance - b.distance)
  const [best] = ranked
  return best && best.distance <= limit ? best.name : undefined
}

/** `did you mean "x"?`, or the list of what there is. */
export function suggestion(typed: string, known: readonly string[]): string {
  const near = nearName(typed, known)
  if (near !== undefined) return `did you mean "${near}"?`
  return known.length > 0 ? `there is: ${known.join(', ')}` : 'there is none'
}

/** Levenshtein, by rows. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced))
    }
    row = next
  }
  return row[b.length] ?? 0
}
