import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PolicyFacts } from './module-policy.ts'
import { allowedNames, allowsModule } from './module-policy.ts'

const DIGEST = `sha256:${'ab'.repeat(32)}`
const sdxl: PolicyFacts = { name: 'sdxl', version: '0.9.0-lilypad1', author: '0xAbC', artifact: `org/sdxl@${DIGEST}`, engine: 'docker' }

describe('a policy', () => {
  test.each([
    [[], [], true],
    [['sdxl'], [], true],
    [['sdxl:v0.9-lilypad1'], [], true],
    [['sdxl:0.9.0-lilypad1'], [], true],
    [['sdxl:v1.0'], [], false],
    [['sdx'], [], false],
    [['author:0xabc'], [], true],
    [['author:0xdef'], [], false],
    [[`digest:${DIGEST}`], [], true],
    [[`digest:sha256:${'00'.repeat(32)}`], [], false],
    [['engine:docker'], [], true],
    [['engine:wasm'], [], false],
    [['engine:wasm', 'sdxl'], [], true],
    [['network:full'], [], true],
    [[], ['sdxl'], false],
    [['sdxl'], ['sdxl'], false],
    [['sdxl'], ['author:0xABC'], false],
    [[], [`digest:${DIGEST}`], false],
    [[], ['engine:docker'], false],
    [[], ['network:full'], true],
    [[], ['cowsay', 'sdxl:2.0.0', 'engine:wasm'], true]
  ])('allow %j deny %j: %s', (allow, deny, expected) => expect(allowsModule({ allow, deny }, sdxl)).toBe(expected))

  test.each([
    [[], [], false],
    [['sdxl'], [], false],
    [['network:full'], [], true],
    [['network:full', 'cowsay'], [], false],
    [['network:full', 'sdxl'], [], true],
    [['network:full'], ['network:full'], false]
  ])('with the network wanted: allow %j deny %j: %s', (allow, deny, expected) => {
    expect(allowsModule({ allow, deny }, { ...sdxl, network: 'full' })).toBe(expected)
  })

  test('the names that an index may rely on are never fewer than what is allowed', () => {
    const entry = fc.constantFrom('sdxl', 'sdxl:v0.9-lilypad1', 'cowsay', 'engine:docker', 'network:full', `digest:${DIGEST}`, 'author:0xabc')
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), fc.array(entry, { maxLength: 2 }), fc.boolean(), (allow, deny, wants) => {
        const names = allowedNames({ allow, deny })
        if (allowsModule({ allow, deny }, wants ? { ...sdxl, network: 'full' } : sdxl)) expect(names === undefined || names.includes('sdxl')).toBe(true)
      })
    )
  })
})
