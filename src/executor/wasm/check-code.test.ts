import binaryen from 'binaryen'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findHostDependence } from './check-code.ts'

function assemble(body: string, more = ''): Uint8Array {
  const module = binaryen.parseText(`(module (type $none (func)) (memory 1 1) (table $t 4 funcref) (tag $own) (tag $with (param i32)) ${more}
    (func $main (local i32 i64 v128) ${body}))`)
  try {
    module.setFeatures(binaryen.Features.All)
    return module.emitBinary()
  } finally {
    module.dispose()
  }
}

const sized = (bytes: readonly number[]): readonly number[] => [bytes.length, ...bytes]

/** A module of fifteen equal types and one function. */
function bytesOf(local: readonly number[], body: readonly number[]): Uint8Array<ArrayBuffer> {
  const types = [15, ...Array.from({ length: 15 }, () => [0x60, 0x00, 0x00]).flat()]
  const code = [local.length > 0 ? 1 : 0, ...local, ...body, 0x0b]
  const sections = [0x01, ...sized(types), 0x03, ...sized([1, 0]), 0x0a, ...sized([1, ...sized(code)])]
  return Uint8Array.from([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, ...sections])
}

const v128 = '(v128.const i64x2 9223372036854775807 -1)'

describe('findHostDependence', () => {
  test.each([
    ['catch_all, legacy', '(try (do (nop)) (catch_all (nop)))', 'exceptions of every kind'],
    ['catch_all behind a catch of a tag', '(try (do (nop)) (catch $own (nop)) (catch_all (nop)))', 'exceptions of every kind'],
    ['try_table catch_all', '(block $b (try_table (catch_all $b) (nop)))', 'exceptions of every kind'],
    ['try_table catch_all_ref', '(drop (block $b (result exnref) (try_table (catch_all_ref $b) (nop)) (unreachable)))', 'exceptions of every kind'],
    ['relaxed SIMD', `(drop (f32x4.relaxed_madd ${v128} ${v128} ${v128}))`, 'relaxed SIMD'],
    ['atomics', '(atomic.fence)', 'atomic'],
    ['garbage collection', '(drop (ref.i31 (i32.const 1)))', 'garbage-collected']
  ])('finds %s', (_, body, reason) => {
    expect(findHostDependence(assemble(body))).toContain(reason)
  })

  test.each([
    ['its own exceptions, legacy', '(try (do (throw $own)) (catch $own (nop)))'],
    ['its own exceptions', '(drop (block $b (result i32) (try_table (catch $with $b) (throw $with (i32.const 1))) (i32.const 0)))'],
    ['delegate', '(try $l (do (try (do (throw $own)) (delegate $l))) (catch $own (rethrow $l)))'],
    ['numbers whose bytes look like opcodes', '(drop (i32.const 0x19191919)) (drop (i64.const -0x1919191919191919)) (drop (f64.const nan:0x1919191919191))'],
    ['a vector whose bytes look like opcodes', '(drop (v128.const i8x16 25 25 25 25 31 25 25 25 25 25 25 25 25 25 25 25))'],
    ['lanes and shuffles', `(drop (i8x16.shuffle 25 25 25 25 25 25 25 25 25 25 25 25 25 25 25 25 ${v128} ${v128})) (drop (i8x16.extract_lane_s 15 ${v128}))`],
    ['vectors of memory', '(drop (v128.load8_lane 3 (i32.const 0) (local.get 2))) (v128.store align=1 (i32.const 8) (local.get 2))'],
    ['a jump table', '(block $a (block $b (br_table $a $b $a (i32.const 25))))'],
    ['a typed select', '(drop (select (result funcref) (table.get $t (i32.const 1)) (table.get $t (i32.const 2)) (i32.const 1)))'],
    ['bulk memory', '(memory.copy (i32.const 0) (i32.const 25) (i32.const 25)) (memory.fill (i32.const 0) (i32.const 25) (i32.const 25))'],
    ['tables', '(drop (table.grow $t (ref.null func) (i32.const 1))) (table.set $t (i32.const 0) (table.get $t (i32.const 1))) (drop (table.size $t))'],
    ['calls of all kinds', '(call_indirect $t (type $none) (i32.const 1)) (call_ref $none (ref.func $main)) (return_call $main)'],
    ['saturating conversions', '(drop (i32.trunc_sat_f32_s (f32.const 1)))']
  ])('lets %s be', (_, body) => {
    const bytes = assemble(body, '(elem declare func $main)')
    expect(findHostDependence(bytes)).toBeUndefined()
    expect(WebAssembly.validate(Uint8Array.from(bytes))).toBe(true)
  })

  /** What a walker that takes the type's second number for a jump table of sixteen would pass over; it calls itself, and catches all in between. */
  const hidden = [0x10, 0x00, 0x06, 0x40, 0x01, 0x19, 0x01, 0x0b, ...Array.from({ length: 10 }, () => 0x01)]
  const typed = [0x63, 0x0e] // (ref null 14): 0x0e is also the opcode of a jump table
  const jumpOver = [0x41, 0x00, 0x1a] // i32.const 0, drop
  test.each([
    ['a block', [], [0x02, ...typed, ...hidden, 0xd0, 0x0e, 0x0b, 0x1a]],
    ['a select', [], [0xd0, 0x0e, 0xd0, 0x0e, 0x41, 0x00, 0x1c, 0x01, ...typed, ...hidden, 0x1a]],
    ['a local', [0x01, ...typed], hidden],
    ['a try_table', [], [0x1f, ...typed, 0x00, ...jumpOver, ...hidden, 0xd0, 0x0e, 0x0b, 0x1a]]
  ])('finds what hides behind the type of %s', (_, local, body) => {
    const bytes = bytesOf(local, body)
    expect(WebAssembly.validate(bytes)).toBe(true)
    expect(findHostDependence(bytes)).toContain('exceptions of every kind')
  })

  test('bytes changed at random: an answer, never an exception or a hang', () => {
    const bytes = assemble('(try (do (throw $own)) (catch $own (nop))) (block $a (br_table $a $a (i32.const 25)))')
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.nat(bytes.length), (changes, length) => {
        const changed = Uint8Array.from(bytes).subarray(0, length)
        for (const { at, to } of changes) if (at < length) changed[at] = to
        expect(['string', 'undefined']).toContain(typeof findHostDependence(changed))
      }),
      { numRuns: 2_000 }
    )
  })
})
