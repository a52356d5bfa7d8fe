/** Who is dropped first when there are too many: the lowest rank, then the nearest expiry. Also tells what has expired. */
export class ShelfLife<K> {
  /** rank → expiry in seconds → keys. Few ranks, few hundred seconds: both are searched by scanning. */
  readonly #shelves = new Map<number, Map<number, Set<K>>>()

  add(key: K, rank: number, expiresAtMs: number): void {
    const second = Math.ceil(expiresAtMs / 1000)
    const shelf = this.#shelves.get(rank) ?? new Map<number, Set<K>>()
    this.#shelves.set(rank, shelf)
    const keys = shelf.get(second)
    if (keys) keys.add(key)
    else shelf.set(second, new Set([key]))
  }

  /** With the rank and expiry that it was added with. */
  remove(key: K, rank: number, expiresAtMs: number): void {
    const shelf = this.#shelves.get(rank)
    const second = Math.ceil(expiresAtMs / 1000)
    const keys = shelf?.get(second)
    if (!shelf || !keys?.delete(key) || keys.size > 0) return
    shelf.delete(second)
    if (shelf.size === 0) this.#shelves.delete(rank)
  }

  weakest(): K | undefined {
    const rank = least(this.#shelves.keys())
    const shelf = rank === undefined ? undefined : this.#shelves.get(rank)
    const second = shelf && least(shelf.keys())
    const [key] = (second === undefined ? undefined : shelf?.get(second)) ?? []
    return key
  }

  /** Up to a second late, never early. */
  expired(nowMs: number): readonly K[] {
    const due: K[] = []
    for (const shelf of this.#shelves.values()) for (const [second, keys] of shelf) if (second * 1000 <= nowMs) due.push(...keys)
    return due
  }
}

function least(values: Iterable<number>): number | undefined {
  let found: number | undefined
  for (const value of values) if (found === undefined || value < found) found = value
  return found
}
