import { expect, test } from 'vitest'
import { missingEntries } from './complete-lock.ts'

test('platform packages that the lock lacks are added with what npm must know of them', () => {
  const packages = {
    '': {},
    'node_modules/tool': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@tool/cli-linux-x64-musl': '1.0.0', '@tool/cli-darwin-arm64': '^1.0.0', 'tool-win32-amd64': '1.0.0' }
    },
    'node_modules/tool-win32-amd64': { version: '1.0.0' },
    'node_modules/a/node_modules/deep': { version: '2.0.0', optionalDependencies: { '@deep/linux-arm64-gnu': '2.0.0' } },
    'node_modules/a/node_modules/@deep/linux-arm64-gnu': { version: '2.0.0' }
  }
  expect(missingEntries(packages)).toEqual({
    'node_modules/@tool/cli-linux-x64-musl': { version: '1.0.0', cpu: ['x64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] },
    'node_modules/@tool/cli-darwin-arm64': { version: '1.0.0', cpu: ['arm64'], dev: true, optional: true, os: ['darwin'] }
  })
})

test('a name that tells nothing is not guessed at', () => {
  expect(() => missingEntries({ 'node_modules/tool': { version: '1.0.0', optionalDependencies: { 'tool-native': '1.0.0' } } })).toThrow(/by hand/)
})
