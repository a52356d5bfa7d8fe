/** Deeper than any data that people make; a text of brackets must not cost the stack. */
const MAX_DEPTH = 64

export interface CanonicalRules {
  /** Significant digits that numbers keep. */
  readonly digits: number
  /** Keys that are left out. */
  readonly strip: ReadonlySet<string>
}

/** JSON with sorted keys, rounded numbers and without the keys of `strip`; undefined for what is not JSON, or too deep. */
export function canonicalJson(bytes: Uint8Array, rules: CanonicalRules): string | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return JSON.stringify(canonical(value, rules, MAX_DEPTH))
  } catch {
    return undefined // not JSON: then it is compared as it stands
  }
}

function canonical(value: unknown, rules: CanonicalRules, depth: number): unknown {
  if (depth === 0) throw new RangeError('too deep')
  if (typeof value === 'number') return rounded(value, rules.digits)
  if (Array.isArray(value)) return ['[', ...value.map((item) => canonical(item, rules, depth - 1))]
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !rules.strip.has(key))
  // As a list of pairs, told from an array by its first item: keys that look like numbers would be sorted by the engine, and __proto__ would set one.
  return ['{', ...kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, canonical(item, rules, depth - 1)])]
}

/** Infinity (of 1e999) as text: JSON would make null of it. Never −0. */
const rounded = (value: number, digits: number): number | string => (Number.isFinite(value) ? Number(value.toPrecision(digits)) + 0 : String(value))
