import { DOUBLES, FIRST_BITS, FIRST_MAX_DOUBLE, ID_AND, INTS, read32, read64 } from './columns.ts'

/** No row: the end of a list, the parent of the root. */
export const NONE = -1
/** Grown by half at a time: a doubling of a large index would hold three times its size for a moment. */
const GROWTH = 1.5
const FIRST_ROWS = 1024

/** Numbers of offers and of sets of offers, in flat arrays: a million of them are two arrays, not ten million objects. */
export class Rows {
  doubles = new Float64Array(FIRST_ROWS * DOUBLES)
  ints = new Int32Array(FIRST_ROWS * INTS)
  #capacity = FIRST_ROWS
  #used = 0
  readonly #free: number[] = []

  get capacity(): number {
    return this.#capacity
  }

  get bytes(): number {
    return this.doubles.byteLength + this.ints.byteLength
  }

  /** A row number; its content is whatever was there. */
  take(): number {
    const reused = this.#free.pop()
    if (reused !== undefined) return reused
    if (this.#used === this.#capacity) this.#grow()
    return this.#used++
  }

  give(row: number): void {
    this.#free.push(row)
  }

  copy(to: number, from: number): void {
    this.doubles.copyWithin(to * DOUBLES, from * DOUBLES, (from + 1) * DOUBLES)
    this.ints.copyWithin(to * INTS, from * INTS, (from + 1) * INTS)
  }

  /** Row `from` joins the set that row `to` stands for. */
  widen(to: number, from: number): void {
    const { doubles, ints } = this
    const a = to * DOUBLES
    const b = from * DOUBLES
    for (let k = 0; k < FIRST_MAX_DOUBLE; k++) if (read64(doubles, b + k) < read64(doubles, a + k)) doubles[a + k] = read64(doubles, b + k)
    for (let k = FIRST_MAX_DOUBLE; k < DOUBLES; k++) if (read64(doubles, b + k) > read64(doubles, a + k)) doubles[a + k] = read64(doubles, b + k)
    const c = to * INTS
    const d = from * INTS
    for (let k = 0; k < FIRST_BITS; k++) if (read32(ints, d + k) > read32(ints, c + k)) ints[c + k] = read32(ints, d + k)
    for (let k = FIRST_BITS; k < ID_AND; k++) ints[c + k] = read32(ints, c + k) | read32(ints, d + k)
    ints[c + ID_AND] = read32(ints, c + ID_AND) & read32(ints, d + ID_AND)
  }

  #grow(): void {
    this.#capacity = Math.ceil(this.#capacity * GROWTH)
    this.doubles = grown(this.doubles, new Float64Array(this.#capacity * DOUBLES))
    this.ints = grown(this.ints, new Int32Array(this.#capacity * INTS))
  }
}

/** `from`'s content at the start of `to`. */
export function grown<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
