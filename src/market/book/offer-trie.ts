import { read32 } from './columns.ts'
import type { FeatureKey } from './feature-key.ts'
import { bitAt, firstDifference, KEY_BITS } from './feature-key.ts'
import type { Rows } from './rows.ts'
import { grown, NONE } from './rows.ts'

/** Offers in a leaf: fewer make more inner rows, more make more offers to look at; 8 measured best (bench/order-book.ts). */
const LEAF_SIZE = 8
/** `bit` of a leaf. */
const LEAF = -1

interface Links {
  /** Bit that an inner node splits on; LEAF for a leaf. */
  bit: Int32Array
  /** Inner node: its 0-side. Leaf: its first offer. */
  first: Int32Array
  /** Inner node: its 1-side. Offer: the next one in its leaf. */
  second: Int32Array
  parent: Int32Array
  /** Offers below. */
  count: Int32Array
  keyHigh: Int32Array
  keyLow: Int32Array
  keyId: Int32Array
}

/**
 * A radix trie over feature keys whose nodes carry the best of what lies below (rows.ts). A node is a leaf exactly when at most LEAF_SIZE
 * offers lie below it (or all their keys are equal), and splits on the first bit in which they differ: the shape depends on the
 * content alone, never on the order of arrival, so two nodes with one content search alike.
 */
export class OfferTrie {
  root = NONE
  readonly #rows: Rows
  #links: Links

  constructor(rows: Rows) {
    this.#rows = rows
    this.#links = newLinks(rows.capacity)
  }

  get bytes(): number {
    return Object.values(this.#links).reduce((sum: number, array: Int32Array) => sum + array.byteLength, 0)
  }

  isLeaf(node: number): boolean {
    return read32(this.#links.bit, node) === LEAF
  }

  /** Inner node: its 0-side; leaf: its first offer. */
  firstOf(node: number): number {
    return read32(this.#links.first, node)
  }

  /** Inner node: its 1-side; offer: the next in its leaf, or NONE. */
  secondOf(row: number): number {
    return read32(this.#links.second, row)
  }

  /** `row` was taken from the rows and written. */
  insert(row: number, key: FeatureKey): void {
    this.#fit()
    this.#setKey(row, key)
    if (this.root === NONE) {
      this.root = this.#newLeaf(row, NONE)
      return
    }
    let node = this.root
    for (;;) {
      const bit = read32(this.#links.bit, node)
      const differs = firstDifference(key, this.#keyOf(node))
      if (bit === LEAF || differs < bit) break
      this.#addTo(node, row)
      node = bitAt(key, bit) === 0 ? this.firstOf(node) : this.secondOf(node)
    }
    if (this.isLeaf(node)) this.#addToLeaf(node, row)
    else this.#forkAbove(node, row)
  }

  /** The row itself is not given back. */
  remove(row: number): void {
    const leaf = read32(this.#links.parent, row)
    this.#unlink(leaf, row)
    if (this.#count(leaf, -1) === 0) return this.#dropLeaf(leaf)
    this.#recompute(leaf)
    this.#shrinkUp(read32(this.#links.parent, leaf))
  }

  /** The row was written anew under the same key. */
  refresh(row: number): void {
    for (let node = read32(this.#links.parent, row); node !== NONE; node = read32(this.#links.parent, node)) this.#recompute(node)
  }

  #addToLeaf(leaf: number, row: number): void {
    this.#link(leaf, row)
    this.#addTo(leaf, row)
    if (read32(this.#links.count, leaf) > LEAF_SIZE) this.#split(leaf)
  }

  /** A leaf with too many offers becomes an inner node over two leaves; with equal keys it stays as it is. */
  #split(leaf: number): void {
    const rows = this.#rowsOf(leaf)
    const firstKey = this.#keyOf(leaf)
    let bit = KEY_BITS
    for (const row of rows) bit = Math.min(bit, firstDifference(firstKey, this.#keyOf(row)))
    if (bit === KEY_BITS) return
    const sides: [number[], number[]] = [[], []]
    for (const row of rows) sides[bitAt(this.#keyOf(row), bit) === 0 ? 0 : 1].push(row)
    const [zero, one] = sides.map((members) => this.#leafOf(members, leaf))
    this.#become(leaf, bit, [zero ?? NONE, one ?? NONE])
    for (const side of [this.firstOf(leaf), this.secondOf(leaf)]) if (read32(this.#links.count, side) > LEAF_SIZE) this.#split(side)
  }

  /** The offer parts from everything below `node` at a bit above it: a new inner node in `node`'s place. */
  #forkAbove(node: number, row: number): void {
    const parent = read32(this.#links.parent, node)
    const fork = this.#takeRow()
    const leaf = this.#newLeaf(row, fork)
    const bit = firstDifference(this.#keyOf(node), this.#keyOf(row))
    this.#setKey(fork, this.#keyOf(node))
    this.#links.parent[fork] = parent
    this.#links.count[fork] = read32(this.#links.count, node) + 1
    this.#rows.copy(fork, node)
    this.#rows.widen(fork, row)
    this.#links.parent[node] = fork
    this.#become(fork, bit, bitAt(this.#keyOf(row), bit) === 0 ? [leaf, node] : [node, leaf])
    this.#replaceChild(parent, node, fork)
  }

  /** An empty leaf goes, and its sibling takes the parent's place. */
  #dropLeaf(leaf: number): void {
    const parent = read32(this.#links.parent, leaf)
    this.#rows.give(leaf)
    if (parent === NONE) {
      this.root = NONE
      return
    }
    const sibling = this.firstOf(parent) === leaf ? this.secondOf(parent) : this.firstOf(parent)
    const above = read32(this.#links.parent, parent)
    this.#links.parent[sibling] = above
    this.#replaceChild(above, parent, sibling)
    this.#rows.give(parent)
    this.#shrinkUp(above)
  }

  /** From `from` to the root: one offer fewer; what now fits into a leaf becomes one. */
  #shrinkUp(from: number): void {
    for (let node = from; node !== NONE; node = read32(this.#links.parent, node)) {
      if (this.#count(node, -1) <= LEAF_SIZE) this.#collapse(node)
      this.#recompute(node)
    }
  }

  /** Both sides are leaves: a side with more than LEAF_SIZE offers would keep the sum above it. */
  #collapse(node: number): void {
    const sides = [this.firstOf(node), this.secondOf(node)]
    const members = sides.flatMap((side) => this.#rowsOf(side))
    this.#links.bit[node] = LEAF
    this.#links.first[node] = NONE
    for (const row of members) this.#link(node, row)
    for (const side of sides) this.#rows.give(side)
  }

  #recompute(node: number): void {
    if (!this.isLeaf(node)) {
      this.#rows.copy(node, this.firstOf(node))
      return this.#rows.widen(node, this.secondOf(node))
    }
    const first = this.firstOf(node)
    this.#rows.copy(node, first)
    for (let row = this.secondOf(first); row !== NONE; row = this.secondOf(row)) this.#rows.widen(node, row)
    this.#setKey(node, this.#keyOf(first)) // the offer that lent its key may be the one that left
  }

  #leafOf(members: readonly number[], parent: number): number {
    const [first = NONE, ...others] = members
    const leaf = this.#newLeaf(first, parent)
    for (const row of others) {
      this.#link(leaf, row)
      this.#addTo(leaf, row)
    }
    return leaf
  }

  #newLeaf(row: number, parent: number): number {
    const leaf = this.#takeRow()
    this.#links.bit[leaf] = LEAF
    this.#links.first[leaf] = NONE
    this.#links.parent[leaf] = parent
    this.#links.count[leaf] = 1
    this.#setKey(leaf, this.#keyOf(row))
    this.#rows.copy(leaf, row)
    this.#link(leaf, row)
    return leaf
  }

  #become(node: number, bit: number, sides: readonly [number, number]): void {
    this.#links.bit[node] = bit
    this.#links.first[node] = sides[0]
    this.#links.second[node] = sides[1]
  }

  #replaceChild(parent: number, old: number, child: number): void {
    if (parent === NONE) this.root = child
    else if (this.firstOf(parent) === old) this.#links.first[parent] = child
    else this.#links.second[parent] = child
  }

  #link(leaf: number, row: number): void {
    this.#links.second[row] = this.firstOf(leaf)
    this.#links.first[leaf] = row
    this.#links.parent[row] = leaf
  }

  #unlink(leaf: number, row: number): void {
    let before = NONE
    for (let at = this.firstOf(leaf); at !== row; at = this.secondOf(at)) before = at
    if (before === NONE) this.#links.first[leaf] = this.secondOf(row)
    else this.#links.second[before] = this.secondOf(row)
  }

  #rowsOf(leaf: number): number[] {
    const rows: number[] = []
    for (let row = this.firstOf(leaf); row !== NONE; row = this.secondOf(row)) rows.push(row)
    return rows
  }

  #addTo(node: number, row: number): void {
    this.#count(node, 1)
    this.#rows.widen(node, row)
  }

  #count(node: number, change: number): number {
    const count = read32(this.#links.count, node) + change
    this.#links.count[node] = count
    return count
  }

  #keyOf(row: number): FeatureKey {
    const { keyHigh, keyLow, keyId } = this.#links
    return { high: keyHigh[row] ?? 0, low: keyLow[row] ?? 0, id: keyId[row] ?? 0 }
  }

  #setKey(row: number, key: FeatureKey): void {
    this.#links.keyHigh[row] = key.high
    this.#links.keyLow[row] = key.low
    this.#links.keyId[row] = key.id
  }

  #takeRow(): number {
    const row = this.#rows.take()
    this.#fit()
    return row
  }

  /** The rows grow by themselves; the links follow. */
  #fit(): void {
    const { capacity } = this.#rows
    if (this.#links.bit.length >= capacity) return
    const old = this.#links
    const to = newLinks(capacity)
    this.#links = {
      bit: grown(old.bit, to.bit),
      first: grown(old.first, to.first),
      second: grown(old.second, to.second),
      parent: grown(old.parent, to.parent),
      count: grown(old.count, to.count),
      keyHigh: grown(old.keyHigh, to.keyHigh),
      keyLow: grown(old.keyLow, to.keyLow),
      keyId: grown(old.keyId, to.keyId)
    }
  }
}

function newLinks(size: number): Links {
  return {
    bit: new Int32Array(size),
    first: new Int32Array(size),
    second: new Int32Array(size),
    parent: new Int32Array(size),
    count: new Int32Array(size),
    keyHigh: new Int32Array(size),
    keyLow: new Int32Array(size),
    keyId: new Int32Array(size)
  }
}
