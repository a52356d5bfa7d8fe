/** One place where the source breaks one law. */
export interface Breach {
  readonly law: string
  /** Path, with `:line` where there is one, or `from → to`. */
  readonly where: string
  readonly what: string
}

/** What a law saw: with nothing seen, "no breaches" means nothing. */
export interface Findings {
  readonly seen: number
  readonly breaches: readonly Breach[]
}

export const formatBreach = ({ law, where, what }: Breach): string => `${where}\n    ${law}: ${what}`
