import binaryen from 'binaryen'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitMemory } from './limit-memory.ts'

const wasm = (wat: string, features = binaryen.Features.MVP): Uint8Array => {
  const module = binaryen.parseText(wat)
  module.setFeatures(features)
  const bytes = module.emitBinary()
  module.dispose()
  return bytes
}
const withMemory = (limits: string): Uint8Array =>
  wasm(`(module (memory (export "memory") ${limits}) (data (i32.const 0) "kept")
    (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
    (func (export "size") (result i32) (memory.size)))`)

interface Grown {
  readonly size: () => number
  readonly grow: (pages: number) => number
  readonly memory: WebAssembly.Memory
}
const instantiate = (bytes: Uint8Array): Grown => {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {})
  // The text above exports exactly these.
  return exports as unknown as Grown
}

/** Undefined also for a module that can't be instantiated (a data segment moved out of bounds): it has no memory that could grow. */
const memoryOf = (bytes: Uint8Array): unknown => {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(bytes), {}).exports.memory
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return undefined
    throw error
  }
}

describe('limitMemory', () => {
  test('memory grows to the least of both maxima and not a page further', () => {
    const initialPages = fc.integer({ min: 1, max: 300 })
    const room = fc.option(fc.integer({ min: 0, max: 300 }))
    fc.assert(
      fc.property(initialPages, room, fc.integer({ min: 0, max: 400 }), (initial, more, maxPages) => {
        const own = more === null ? 65_536 : initial + more
        const limited = limitMemory(withMemory(more === null ? `${initial}` : `${initial} ${own}`), maxPages)
        if (initial > maxPages) {
          expect(limited).toEqual({ kind: 'too-large', initialPages: initial })
          return
        }
        if (limited.kind !== 'limited') throw new Error(limited.kind)
        const { size, grow, memory } = instantiate(limited.bytes)
        const end = Math.min(own, maxPages)
        expect(size()).toBe(initial)
        expect(grow(end - initial)).toBe(initial)
        expect(grow(1)).toBe(-1)
        expect(size()).toBe(end)
        expect(Buffer.from(memory.buffer, 0, 4).toString()).toBe('kept')
      }),
      { numRuns: 60 }
    )
  })

  test('a limit written down is a fixed point', () => {
    const once = limitMemory(withMemory('1'), 129)
    if (once.kind !== 'limited') throw new Error(once.kind)
    expect(limitMemory(once.bytes, 129)).toEqual(once)
  })

  test('any bytes give an answer, never an exception', () => {
    const head = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (noise, isHeaded) => {
        const bytes = isHeaded ? Uint8Array.from([...head, ...noise]) : noise
        expect(['limited', 'too-large', 'refused']).toContain(limitMemory(bytes, 10).kind)
      })
    )
  })

  test('a whole module with a byte changed never gets more memory than allowed', () => {
    const original = withMemory('1')
    fc.assert(
      fc.property(fc.nat(original.length - 1), fc.nat(255), (at, value) => {
        const changed = Uint8Array.from(original)
        changed[at] = value
        const limited = limitMemory(changed, 5)
        if (limited.kind !== 'limited' || !WebAssembly.validate(limited.bytes)) return
        const memory = memoryOf(limited.bytes)
        if (!(memory instanceof WebAssembly.Memory)) return
        expect(() => memory.grow(5)).toThrow(RangeError)
      }),
      { numRuns: 400 }
    )
  })

  test('a module without a memory is as it was', () => {
    const bytes = wasm('(module (func (export "f")))')
    expect(limitMemory(bytes, 1)).toEqual({ kind: 'limited', bytes })
  })

  test.each([
    ['a shared memory', '(module (memory 1 2 shared))', binaryen.Features.Atomics],
    ['a 64-bit memory', '(module (memory i64 1))', binaryen.Features.Memory64],
    ['two memories', '(module (memory 1) (memory 1))', binaryen.Features.MultiMemory]
  ])('%s: refused', (_, wat, features) => {
    expect(limitMemory(wasm(wat, features), 100)).toMatchObject({ kind: 'refused' })
  })
})
