const FIRST_SIZE = 256

/** A binary heap of rows, highest priority on top, in flat arrays that are kept between searches. */
export class BestFirst {
  #priorities = new Float64Array(FIRST_SIZE)
  #items = new Int32Array(FIRST_SIZE)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** -Infinity when empty. */
  get top(): number {
    return this.#size === 0 ? Number.NEGATIVE_INFINITY : this.#priority(0)
  }

  clear(): void {
    this.#size = 0
  }

  push(item: number, priority: number): void {
    if (this.#size === this.#items.length) this.#grow()
    let at = this.#size++
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (this.#priority(parent) >= priority) break
      this.#move(at, parent)
      at = parent
    }
    this.#items[at] = item
    this.#priorities[at] = priority
  }

  /** Only when `size` > 0. */
  pop(): number {
    const best = this.#item(0)
    this.#size--
    const item = this.#item(this.#size)
    const priority = this.#priority(this.#size)
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= this.#size) break
      if (child + 1 < this.#size && this.#priority(child + 1) > this.#priority(child)) child++
      if (this.#priority(child) <= priority) break
      this.#move(at, child)
      at = child
    }
    this.#items[at] = item
    this.#priorities[at] = priority
    return best
  }

  #move(to: number, from: number): void {
    this.#items[to] = this.#item(from)
    this.#priorities[to] = this.#priority(from)
  }

  #item(at: number): number {
    return this.#items[at] as number // at < size, or size itself in pop
  }

  #priority(at: number): number {
    return this.#priorities[at] as number // at < size, or size itself in pop
  }

  #grow(): void {
    const [items, priorities] = [this.#items, this.#priorities]
    this.#items = new Int32Array(items.length * 2)
    this.#priorities = new Float64Array(items.length * 2)
    this.#items.set(items)
    this.#priorities.set(priorities)
  }
}
