import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jobSpecCodec } from '../../core/job-spec.ts'
import type { CidText } from '../../core/primitives.ts'
import { cidSchema } from '../../core/primitives.ts'
import type { ModuleCall } from './bind-module.ts'
import { bindModule } from './bind-module.ts'
import type { Manifest } from './manifest.ts'
import { ModuleError } from './module-error.ts'
import { parseManifest } from './parse-manifest.ts'

const CID: CidText = cidSchema.parse('bafkreifiu2jyqvjsv2nypslzx273o5dxf72h6wataor3h6havlla5ymz3u')
const manifestOf = (fields: object): Manifest => parseManifest('test', JSON.stringify({ name: 'test', version: '1.0.0', engine: 'wasm', ...fields }))
const wasm = (args: unknown[], fields: object = {}): Manifest => manifestOf({ wasm: { file: 'test.wasm', args }, ...fields })
const callOf = (more: Partial<ModuleCall> = {}): ModuleCall => ({ inputs: {}, files: {}, pins: { wasm: { cid: CID, bytes: 10 } }, ...more })
const text = { type: 'string' } as const

function problemsOf(act: () => unknown): readonly string[] {
  try {
    act()
  } catch (error) {
    if (error instanceof ModuleError && 'problems' in error.info) return error.info.problems
    throw error
  }
  return []
}

describe('a value is a value', () => {
  test('whatever it holds, it is one argument and changes no other', () => {
    const manifest = wasm(['-a', { input: 'A' }, { format: 'x={A}:{B}' }, { json: { a: { input: 'A' }, list: [1, { input: 'B' }] } }, 'end'], {
      inputs: { A: text, B: text }
    })
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }).filter((s) => !s.includes('\0') && s.isWellFormed()),
      fc.constantFrom('{B}', '","x":"', '{"input":"B"}', '--', '-rf /', '$(id)', '`id`', '\n', "'", '"', '$&', '$1', '{A}{B}', '__proto__')
    )
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const { args } = bindModule(manifest, callOf({ inputs: { A: a, B: b } }))
        expect(args).toHaveLength(5)
        expect([args[0], args[1], args[2], args[4]]).toEqual(['-a', a, `x=${a}:${b}`, 'end'])
        expect(JSON.parse(args[3] ?? '')).toEqual({ a, list: [1, b] })
      })
    )
  })

  test('json keeps types, leaves out what has no value, and is base64 where wanted', () => {
    const template = {
      prompt: { input: 'P' },
      steps: { input: 'N' },
      hd: { input: 'H' },
      path: { file: 'F' },
      none: { input: 'M' },
      'a-{N}': { format: '{N} steps' }
    }
    const manifest = wasm([{ json: template, encoding: 'base64' }], {
      inputs: { P: text, N: { type: 'integer' }, H: { type: 'boolean' }, M: text },
      files: { F: {} }
    })
    const { args } = bindModule(manifest, callOf({ inputs: { P: 'a "b"', N: '3', H: 'false' }, files: { F: { cid: CID, bytes: 1 } } }))
    expect(JSON.parse(Buffer.from(args[0] ?? '', 'base64').toString())).toEqual({
      prompt: 'a "b"',
      steps: 3,
      hd: false,
      path: '/inputs/F',
      'a-{N}': '3 steps'
    })
  })

  test('groups stand and fall with their input or file', () => {
    const manifest = wasm(
      [
        { when: 'F', then: ['-f', { file: 'F' }], else: ['none'] },
        { when: 'V', then: ['-v'] }
      ],
      {
        inputs: { V: { type: 'boolean', default: false } },
        files: { F: {} }
      }
    )
    expect(bindModule(manifest, callOf()).args).toEqual(['none'])
    expect(bindModule(manifest, callOf({ inputs: { V: 'true' }, files: { F: { cid: CID, bytes: 1 } } })).args).toEqual(['-f', '/inputs/F', '-v'])
  })

  test('inputs may be named like methods of Object', () => {
    const manifest = wasm([{ input: 'toString' }, { input: 'constructor' }], { inputs: { toString: { ...text, default: 'd' }, constructor: text } })
    expect(bindModule(manifest, callOf()).args).toEqual(['d'])
    expect(bindModule(manifest, callOf({ inputs: { constructor: 'c' } })).args).toEqual(['d', 'c'])
  })
})

describe('the same call is the same job', () => {
  const manifest = wasm([{ input: 'A' }, { input: 'N' }], {
    inputs: { A: { ...text, default: 'a' }, N: { type: 'number', default: 1.5 }, Seed: { type: 'integer', default: 5 } },
    files: { X: {}, Y: {} },
    seed: { input: 'Seed' }
  })
  const cid = (more: Partial<ModuleCall>) => jobSpecCodec.cid(bindModule(manifest, callOf(more)))
  const file = { cid: CID, bytes: 1 }

  test('defaults typed out, another order, another spelling of a number: the same CID', () => {
    const expected = cid({ files: { X: file, Y: file } })
    expect(cid({ inputs: { N: '1.50', A: 'a', Seed: '5' }, files: { Y: file, X: file } })).toBe(expected)
    // The same on every machine and in every version: a change here changes the id of every job.
    expect(expected).toBe('bafyreiemdgwb6o2p422anpen6lrass3bdrj5eo5kryu3wmbdg47b3zdrji')
  })

  test('another value, seed or time-out: another CID', () => {
    const all = [{}, { inputs: { A: 'b' } }, { inputs: { Seed: '6' } }, { timeoutMs: 1 }, { files: { X: file } }].map(cid)
    expect(new Set(all).size).toBe(all.length)
    expect(bindModule(manifest, callOf({ inputs: { Seed: '6' } })).seed).toBe(6)
  })
})

describe('all problems at once, each with its remedy', () => {
  const manifest = wasm([], {
    inputs: {
      Prompt: { ...text, required: true },
      Style: { ...text, enum: ['plain', 'bold'] },
      Steps: { type: 'integer', minimum: 1, maximum: 50 },
      Ratio: { type: 'number' },
      Big: { type: 'boolean' },
      Code: { ...text, pattern: '[a-z]+', minLength: 2, maxLength: 4 }
    },
    files: { Picture: { required: true, maxBytes: 10 }, Mask: { maxBytes: 10 } }
  })

  test('one message names every one', () => {
    const call = callOf({
      inputs: { Promt: 'x', Style: 'italic', Steps: '51', Ratio: '1e999', Big: 'yes', Code: 'ABCDE' },
      files: { Mask: { cid: CID, bytes: 11 }, Pictures: { cid: CID, bytes: 1 } }
    })
    expect(problemsOf(() => bindModule(manifest, call))).toEqual([
      'there is no input "Promt": did you mean "Prompt"?',
      'input "Prompt" is missing: add -i Prompt="text"',
      'input "Style" is "italic": it must be one of plain, bold',
      'input "Steps" is 51: the most is 50',
      'input "Ratio" is "1e999": it must be a number',
      'input "Big" is "yes": it must be a boolean',
      'input "Code" is "ABCDE": it has 5 characters, the most is 4',
      'input "Code" is "ABCDE": it must look like [a-z]+',
      'there is no file input "Pictures": did you mean "Picture"?',
      'file "Picture" is missing: add -f Picture=path/to/file',
      'file "Mask" has 11 bytes, the most is 10'
    ])
    expect(() => bindModule(manifest, call)).toThrow(/`lilynode run test --help` shows its inputs/)
  })

  test.each(['1.5', '', ' 1', '0x10', '1e3', 'NaN', '9999999999999999'])('%j is no integer', (typed) => {
    const problems = problemsOf(() => bindModule(wasm([], { inputs: { N: { type: 'integer' } } }), callOf({ inputs: { N: typed } })))
    expect(problems).toEqual([`input "N" is ${JSON.stringify(typed)}: it must be an integer`])
  })

  test('a NUL can be no argument', () => {
    expect(problemsOf(() => bindModule(wasm([], { inputs: { A: text } }), callOf({ inputs: { A: 'a\0b' } })))).toHaveLength(1)
  })

  test('what does not fit an offer is told before it is signed', () => {
    const long = wasm([{ input: 'A' }, { input: 'B' }], { inputs: { A: text, B: text } })
    expect(problemsOf(() => bindModule(long, callOf({ inputs: { A: 'x'.repeat(9000) } })))).toHaveLength(1)
    expect(problemsOf(() => bindModule(long, callOf({ inputs: { A: 'x'.repeat(8000), B: 'x'.repeat(8000) } })))[0]).toMatch(/too large to be offered/)
  })

  test('a seed beyond 32 bits is a problem, not another seed', () => {
    const seeded = wasm([], { inputs: { Seed: { type: 'integer' } }, seed: { input: 'Seed' } })
    expect(problemsOf(() => bindModule(seeded, callOf({ inputs: { Seed: '4294967296' } })))[0]).toMatch(/^seed: /)
  })
})
