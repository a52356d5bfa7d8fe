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
