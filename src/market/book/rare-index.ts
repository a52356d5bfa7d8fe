/** That many offers are looked at one by one faster than a set's row would lead past them. */
const RARE = 64

/**
 * Which offers have a thing that few offers have (a cached module, an address block). What more than RARE have is only counted:
 * then some of them are near the top anyway, and the search finds them by itself.
 */
export class RareIndex {
  readonly #rows = new Map<string, Set<number> | { count: number }>()

  add(name: string, row: number): void {
    const held = this.#rows.get(name)
    if (held === undefined) this.#rows.set(name, new Set([row]))
    else if (!(held instanceof Set)) held.count++
    else if (held.size < RARE || held.has(row)) held.add(row)
    else this.#rows.set(name, { count: held.size + 1 })
  }

  remove(name: string, row: number): void {
    const held = this.#rows.get(name)
    if (held === undefined) return
    if (held instanceof Set) held.delete(row)
    else held.count--
    if ((held instanceof Set ? held.size : held.count) === 0) this.#rows.delete(name)
  }

  /** All offers that have it, or `undefined` when they are too many. */
  rowsOf(name: string): ReadonlySet<number> | undefined {
    const held = this.#rows.get(name)
    if (held === undefined) return NOBODY
    return held instanceof Set ? held : undefined
  }
}

const NOBODY: ReadonlySet<number> = new Set()
