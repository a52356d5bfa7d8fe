import { describe, expect, test } from 'vitest'
import { inputDeclarations, inputType } from './input-types.ts'
import { manifestSchema } from './manifest.ts'

const manifest = (inputs: object) => manifestSchema.parse({ name: 'pond', version: '1.0.0', engine: 'wasm', wasm: { file: 'pond.wasm' }, inputs })

describe('input types', () => {
  test('what is needed is asked for, what has a default is not', () => {
    const text = inputType(
      manifest({ Prompt: { type: 'string', required: true }, Steps: { type: 'integer', required: true, default: 20, minimum: 1, maximum: 50 } })
    )
    expect(text).toBe('{\n  readonly Prompt: string\n  /** 1 to 50; default 20 */\n  readonly Steps?: number\n}')
  })

  test('a list of values is a union of them, and a name that is no identifier is quoted', () => {
    expect(inputType(manifest({ 'cfg-scale': { type: 'string', enum: ['low', 'hi"gh'] } }))).toContain(`readonly 'cfg-scale'?: 'low' | "hi\\"gh"`)
  })

  test('a description can’t leave its comment', () => {
    const text = inputType(manifest({ A: { type: 'boolean', description: 'ends */ here\nand goes on' } }))
    expect(text).toBe('{\n  /** ends *\\/ here and goes on */\n  readonly A?: boolean\n}')
  })

  test('a module without inputs takes none', () => {
    expect(inputDeclarations(manifest({}))).toContain('pond: {}')
  })
})
