import { WasmReader } from './wasm-reader.ts'

const HEADER_BYTES = 8
const CODE_SECTION = 10

/** What follows an opcode. `u`: one LEB128 number of any width · digits: that many bytes · the rest: a function below. */
type Immediates = '' | 'u' | 'uu' | 'type' | 'memarg' | 'memarg1' | '1' | '4' | '8' | '16' | 'br_table' | 'select' | 'try_table'

/** Inclusive ranges of one-byte opcodes with what follows them. Core specification 3.0, §5.4; 0x06–0x09, 0x18, 0x19: the legacy proposal for exceptions. */
const PLAIN: readonly (readonly [from: number, to: number, Immediates])[] = [
  [0x00, 0x01, ''],
  [0x02, 0x04, 'type'], // block, loop, if
  [0x05, 0x05, ''],
  [0x06, 0x06, 'type'], // try
  [0x07, 0x09, 'u'], // catch, throw, rethrow
  [0x0a, 0x0b, ''],
  [0x0c, 0x0d, 'u'],
  [0x0e, 0x0e, 'br_table'],
  [0x0f, 0x0f, ''],
  [0x10, 0x10, 'u'],
  [0x11, 0x11, 'uu'],
  [0x12, 0x12, 'u'],
  [0x13, 0x13, 'uu'],
  [0x14, 0x15, 'u'],
  [0x18, 0x18, 'u'], // delegate
  [0x1a, 0x1b, ''],
  [0x1c, 0x1c, 'select'],
  [0x1f, 0x1f, 'try_table'],
  [0x20, 0x26, 'u'],
  [0x28, 0x3e, 'memarg'],
  [0x3f, 0x42, 'u'],
  [0x43, 0x43, '4'],
  [0x44, 0x44, '8'],
  [0x45, 0xc4, ''],
  [0xd0, 0xd0, 'u'],
  [0xd1, 0xd1, ''],
  [0xd2, 0xd2, 'u'],
  [0xd3, 0xd4, ''],
  [0xd5, 0xd6, 'u']
]
/** After 0xfc: saturating conversions, bulk memory, tables. */
const BULK: typeof PLAIN = [
  [0, 7, ''],
  [8, 8, 'uu'],
  [9, 9, 'u'],
  [10, 10, 'uu'],
  [11, 11, 'u'],
  [12, 12, 'uu'],
  [13, 13, 'u'],
  [14, 14, 'uu'],
  [15, 17, 'u']
]
/** After 0xfd: vectors. */
const VECTOR: typeof PLAIN = [
  [0, 11, 'memarg'],
  [12, 13, '16'],
  [14, 20, ''],
  [21, 34, '1'],
  [35, 83, ''],
  [84, 91, 'memarg1'],
  [92, 93, 'memarg'],
  [94, 255, '']
]

const OPCODE = { legacyCatchAll: 0x19, gcPrefix: 0xfb, bulkPrefix: 0xfc, vectorPrefix: 0xfd, atomicPrefix: 0xfe } as const
/** From here on, vector instructions may be fused or not, by processor. */
const FIRST_RELAXED = 0x100
/** Kinds of clauses of a `try_table`: up to here they name a tag, above they catch all. */
const LAST_CATCH_OF_TAG = 1
const MEMARG_HAS_INDEX = 0x40
/** `(ref ht)` and `(ref null ht)`: the one kind of value type that is more than one number, since a heap type follows. */
const TYPED_REFERENCES = [0x64, 0x63] as const

const tableOf = (ranges: typeof PLAIN): readonly (Immediates | undefined)[] =>
  Array.from({ length: 256 }, (_, opcode) => ranges.find(([from, to]) => from <= opcode && opcode <= to)?.[2])
const TABLE = { plain: tableOf(PLAIN), bulk: tableOf(BULK), vector: tableOf(VECTOR) }

/**
 * The first instruction for which two honest nodes could come to two results, as a reason to refuse the module; undefined: none.
 * One that catches everything also catches the overflow of the stack in a host call, and could write down how deep it got, which differs from
 * run to run. A clause for one of the module's own tags can't catch that (imported tags are refused elsewhere).
 * Code that can't be walked is left to the compiler to refuse. docs/adr/0004-wasm-sandbox.md
 */
export function findHostDependence(module: Uint8Array): string | undefined {
  const reader = new WasmReader(module, HEADER_BYTES)
  while (!reader.done) {
    const id = reader.byte()
    const end = reader.u32() + reader.at
    if (id === CODE_SECTION) return new CodeWalk(module, reader).run()
    reader.at = end
  }
  return undefined
}

class CodeWalk {
  readonly #module: Uint8Array
  readonly #reader: WasmReader
  #found: string | undefined

  constructor(module: Uint8Array, reader: WasmReader) {
    this.#module = module
    this.#reader = reader
  }

  run(): string | undefined {
    const reader = this.#reader
    for (let left = reader.u32(); left > 0 && this.#found === undefined && !reader.done; left--) {
      const end = reader.u32() + reader.at
      if (end > this.#module.length) return undefined // cut off: the compiler says so better
      for (let groups = reader.u32(); groups > 0 && reader.at < end; groups--) {
        this.#skip('u')
        this.#skip('type')
      }
      while (reader.at < end && this.#found === undefined) this.#instruction()
      if (this.#found === undefined && reader.at !== end) return 'its code has an instruction that runs past the end of its function'
    }
    return this.#found
  }

  #instruction(): void {
    const opcode = this.#reader.byte()
    if (opcode === OPCODE.legacyCatchAll) this.#found = CATCHES_ALL
    else if (opcode === OPCODE.bulkPrefix) this.#prefixed(TABLE.bulk)
    else if (opcode === OPCODE.vectorPrefix) this.#prefixed(TABLE.vector)
    else if (opcode === OPCODE.gcPrefix) this.#found = 'it uses garbage-collected objects, which no memory limit holds: build it without them'
    else if (opcode === OPCODE.atomicPrefix) this.#found = 'it uses atomic instructions, which only threads need: build it without threads'
    else this.#follow(TABLE.plain[opcode], opcode)
  }

  #prefixed(table: readonly (Immediates | undefined)[]): void {
    const opcode = this.#reader.u32()
    if (table === TABLE.vector && opcode >= FIRST_RELAXED)
      this.#found = 'it uses relaxed vector instructions, whose results depend on the processor: build it without relaxed SIMD'
    else this.#follow(table[opcode], opcode)
  }

  #follow(immediates: Immediates | undefined, opcode: number): void {
    if (immediates === undefined) this.#found = `it uses the instruction 0x${opcode.toString(16)}, which the sandbox does not know`
    else if (immediates !== '') this.#skip(immediates)
  }

  #skip(immediates: Exclude<Immediates, ''>): void {
    const reader = this.#reader
    switch (immediates) {
      case 'uu':
        reader.skipLeb128()
        return reader.skipLeb128()
      case 'u':
        return reader.skipLeb128()
      case 'type':
        return this.#type()
      case 'memarg':
        return this.#memarg()
      case 'memarg1':
        this.#memarg()
        reader.at += 1
        return
      case 'br_table':
        return this.#numbers(reader.u32() + 1)
      case 'select':
        return this.#types(reader.u32())
      case 'try_table':
        return this.#tryTable()
      default:
        reader.at += Number(immediates)
    }
  }

  /** A value type, or a block's: one number, or a reference to a type of the module's own. */
  #type(): void {
    const reader = this.#reader
    const first = reader.byte()
    if (TYPED_REFERENCES.some((code) => code === first)) return reader.skipLeb128()
    if ((first & 0x80) !== 0) reader.skipLeb128()
  }

  #types(count: number): void {
    for (let left = count; left > 0 && !this.#reader.done; left--) this.#type()
  }

  #memarg(): void {
    const reader = this.#reader
    if (reader.u32() & MEMARG_HAS_INDEX) reader.skipLeb128()
    reader.skipLeb128()
  }

  #numbers(count: number): void {
    for (let left = count; left > 0 && !this.#reader.done; left--) this.#reader.skipLeb128()
  }

  #tryTable(): void {
    const reader = this.#reader
    this.#type()
    for (let clauses = reader.u32(); clauses > 0 && !reader.done; clauses--) {
      if (reader.byte() > LAST_CATCH_OF_TAG) this.#found = CATCHES_ALL
      else reader.skipLeb128()
      reader.skipLeb128()
    }
  }
}

const CATCHES_ALL = 'it catches exceptions of every kind, which the sandbox does not allow: catch only its own'
