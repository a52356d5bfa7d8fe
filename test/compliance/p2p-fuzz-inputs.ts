import * as dagCbor from '@ipld/dag-cbor'
import fc from 'fast-check'

/** Runs of each property: `LILYNODE_FUZZ_RUNS=100000 vitest run --project compliance test/compliance/p2p-fuzz` is the long mode. */
export const FUZZ_RUNS = Number(process.env.LILYNODE_FUZZ_RUNS ?? 250)
/** One that decodes for longer holds up the node: a thousand peers may send such a message each second. */
export const MAX_MS = 250
/** What decoding one message of at most 1 MiB may take; anything that believes a length it reads takes far more. */
export const MAX_GROWTH_BYTES = 64 * 1024 * 1024

const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes)
const repeated = (head: readonly number[], count: number): Uint8Array => Uint8Array.from(Array(count).fill(head).flat())

/** What breaks naive readers of CBOR, protobuf and length prefixes. */
const BOMBS: readonly Uint8Array[] = [
  bytesOf(),
  repeated([0x81], 16_000), // arrays in arrays
  repeated([0xa1, 0x61, 0x61], 5_000), // maps in maps
  repeated([0xd8, 0x2a], 8_000), // tags on tags
  bytesOf(0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff), // an array of 2⁶⁴ − 1
  bytesOf(0x9a, 0x7f, 0xff, 0xff, 0xff),
  bytesOf(0xbb, 0x00, 0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff), // a map of 2⁵³ − 1
  bytesOf(0x5a, 0x7f, 0xff, 0xff, 0xff), // 2 GiB of bytes
  bytesOf(0x7b, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00), // 4 GiB of text
  bytesOf(0x9f, 0x9f, 0x9f, 0xff), // indefinite lengths
  bytesOf(0xfb, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0), // not a number
  bytesOf(0xd8, 0x2a, 0x58, 0x25, 0x00, 0x01, 0x71, 0x12, 0x20), // half a CID
  repeated([0x80], 5_000), // a varint without end
  repeated([0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f], 1_000), // protobuf fields of 4 GiB
  repeated([0x12, 0x00], 8_000) // thousands of empty links
]

const leaf: fc.Arbitrary<unknown> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.bigInt({ min: -(1n << 64n), max: (1n << 64n) - 1n }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', '\u0000', '\u202e', '0x', '9'.repeat(400), 'a'.repeat(3_000)),
  fc.uint8Array({ maxLength: 200 })
)
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf, { maxLength: 40 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.string(), leaf) }
)

/** `value` with one place in it, found by `path`, put to something else, left out, or doubled. */
export function changedAt(value: unknown, path: readonly number[], to: { readonly kind: 'set' | 'drop' | 'twice' | 'add'; readonly value: unknown }): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null || value instanceof Uint8Array) return to.kind === 'set' ? to.value : value
  if (Array.isArray(value)) {
    if (value.length === 0) return to.kind === 'drop' ? value : [to.value]
    const at = step % value.length
    if (rest.length > 0 && typeof value[at] === 'object') return value.map((item, n) => (n === at ? changedAt(item, rest, to) : item))
    if (to.kind === 'twice') return value.flatMap((item, n) => (n === at ? [item, item] : [item]))
    return value.flatMap((item, n) => (n === at ? (to.kind === 'drop' ? [] : [to.value]) : [item]))
  }
  const keys = Object.keys(value)
  const key = keys[step % Math.max(1, keys.length)]
  if (key === undefined || to.kind === 'add') return { ...value, [`x${step}`]: to.value }
  const entries = Object.entries(value)
  if (to.kind === 'drop') return Object.fromEntries(entries.filter(([name]) => name !== key))
  return Object.fromEntries(entries.map(([name, item]) => [name, name === key ? (rest.length > 0 ? changedAt(item, rest, to) : to.value) : item]))
}

export const change = fc.record({ kind: fc.constantFrom('set' as const, 'set' as const, 'drop' as const, 'twice' as const, 'add' as const), value: anyValue })
export const path = fc.array(fc.nat(30), { minLength: 1, maxLength: 5 })

/** Bytes from a peer: noise, bombs, and good messages with a few bytes changed, cut, grown, or one field put to something else. */
export function hostileBytes(samples: readonly Uint8Array[], maxBytes: number): fc.Arbitrary<Uint8Array> {
  const noise = fc.uint8Array({ maxLength: Math.min(maxBytes + 16, 4_096) })
  const bomb = fc.constantFrom(...BOMBS)
  const cbor = anyValue.map(encoded)
  if (samples.length === 0) return fc.oneof(noise, bomb, cbor)
  const sample = fc.constantFrom(...samples)
  const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 })
  const flipped = fc.tuple(sample, flips).map(([bytes, at]) => {
    const copy = Uint8Array.from(bytes)
    for (const [where, what] of at) if (copy.length > 0) copy[where % copy.length] = what
    return copy
  })
  const cut = fc.tuple(sample, fc.nat()).map(([bytes, at]) => bytes.subarray(0, at % (bytes.length + 1)))
  const grown = fc.tuple(sample, fc.uint8Array({ minLength: 1, maxLength: 64 })).map(([bytes, more]) => Uint8Array.from([...bytes, ...more]))
  const spliced = fc
    .tuple(sample, sample, fc.nat())
    .map(([a, b, at]) => Uint8Array.from([...a.subarray(0, at % (a.length + 1)), ...b.subarray(at % (b.length + 1))]))
  const restructured = fc.tuple(sample, path, change).map(([bytes, where, to]) => {
    try {
      return encoded(changedAt(dagCbor.decode(bytes), where, to))
    } catch {
      return bytes // not CBOR: the others change it
    }
  })
  return fc.oneof(noise, bomb, cbor, sample, flipped, cut, grown, spliced, { weight: 4, arbitrary: restructured })
}

function encoded(value: unknown): Uint8Array {
  try {
    return dagCbor.encode(value)
  } catch {
    return bytesOf() // a value that CBOR does not have
  }
}

const held = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Runs it; its own verdict on bad input (a throw of an Error) is fine, its length and appetite are looked at. */
export function measured<T>(run: () => T): { readonly value: T | undefined; readonly error: unknown; readonly ms: number; readonly grownBytes: number } {
  const before = held()
  const startedAt = performance.now()
  let value: T | undefined
  let error: unknown
  try {
    value = run()
  } catch (cause) {
    error = cause
  }
  return { value, error, ms: performance.now() - startedAt, grownBytes: held() - before }
}
