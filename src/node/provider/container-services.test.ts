import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import { Catalogue } from '../../market/index.ts'
import { parseModelDigest, parseService, parseYield } from '../config/parsers.ts'
import { containerServices, isContainer } from './container-services.ts'

const root = mkdtempSync(join(tmpdir(), 'lilynode-catalogue-'))
writeFileSync(join(root, 'index.json'), '{"modules":[]}')
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('what --service may name', () => {
  test.each([
    'docker://frog',
    'docker://registry.example/frog:1?port=80&vram=8GiB',
    'docker://frog?weights=/srv/a+b:/models',
    './frog?weights=~/models',
    './frog',
    '/srv/frog/module.json',
    '../frog'
  ])('%s: a container', (text) => {
    expect(parseService(text)).toBe(text)
    expect(isContainer(text)).toBe(true)
  })

  test.each(['lilychat', 'http://127.0.0.1:11434', 'https://engine.example/v1'])('%s: none', (text) => {
    expect(parseService(text)).toBe(text)
    expect(isContainer(text)).toBe(false)
  })

  test.each(['frog', 'docker://', 'docker://Frog', 'docker://a b', 'ftp://engine', 'http://user:word@engine'])('%s: refused', (text) => {
    expect(() => parseService(text)).toThrow('docker://')
  })

  test('nothing of it needs Docker where there is none to be run; else it must be there', async () => {
    const init = { catalogue: await Catalogue.open(root), executors: new Map(), concurrency: 1, dataDir: root, logger: silentLogger }
    const { signal } = new AbortController()
    expect(await containerServices({ ...init, references: [] }, signal)).toBeUndefined()
    await expect(containerServices({ ...init, references: ['./frog'] }, signal)).rejects.toMatchObject({ code: 'NODE_BAD_SERVICE' })
  })
})

test.each([
  ['30s', 30_000],
  ['5m', 300_000],
  ['never', 'never']
])('--service-yield %s', (text, parsed) => expect(parseYield(text)).toBe(parsed))

test.each(['29s', '0', 'ever', ''])('--service-yield %s: refused, for a client’s line may be open for as long', (text) => {
  expect(() => parseYield(text)).toThrow('at least 30s')
})

const HEX = 'aB'.repeat(32)
test.each([`llama3:8b=${HEX}`, `llama3:8b=0x${HEX}`, ` llama3:8b=sha256:${HEX} `])('--model-digest %s', (text) => {
  expect(parseModelDigest(text)).toEqual({ model: 'llama3:8b', digest: `0x${'ab'.repeat(32)}` })
})

test.each([`=${HEX}`, `*=${HEX}`, `llama3:8b=${HEX}0`, 'llama3:8b=md5:00', HEX])('--model-digest %s: refused', (text) => {
  expect(() => parseModelDigest(text)).toThrow('sha256sum')
})
