import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseModuleReference } from '../../node/modules/module-reference.ts'
import { jobRequestSchema } from './job-schemas.ts'

const kindOf = (module: string): string => {
  try {
    return parseModuleReference(module).kind
  } catch {
    return 'refused' // by the node: no folder either
  }
}
const isTaken = (module: string): boolean => jobRequestSchema.safeParse({ module }).success

test('whatever a caller names is no folder of this machine', () => {
  const part = fc.constantFrom('a', '..', '.', '', 'etc', '.git', 'b.git', '~', '-x', ':v1', '@', '#v/../1')
  const hosted = fc
    .tuple(fc.constantFrom('github.com', 'gitlab.com', 'ipfs:/', 'cowsay'), fc.array(part, { maxLength: 12 }), fc.constantFrom('', ':v1', '@main', '#a/b'))
    .map(([host, parts, ref]) => `${[host, ...parts].join('/')}${ref}`)
  const text = fc.stringMatching(/^(github|gitlab)\.com\/[\w./-]{3,40}([:@#][\w./+-]{1,10})?$/)
  fc.assert(
    fc.property(fc.oneof(hosted, text), (module) => {
      fc.pre(isTaken(module))
      expect(kindOf(module)).not.toBe('folder')
    }),
    { numRuns: 2_000 }
  )
})

test.each([
  'cowsay',
  'cowsay:v0.0.4',
  'github.com/user/repository:tag',
  'github.com/org/.github',
  'gitlab.com/group/sub/repository@main',
  'github.com/u/r#v1.2'
])('%s is a module', (module) => expect([isTaken(module), kindOf(module)]).toEqual([true, module.includes('/') ? 'git' : 'shipped']))
