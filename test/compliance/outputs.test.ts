import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/core/clock.ts'
import { silentLogger } from '../../src/core/logger.ts'
import { entriesOf, isSafeOutputPath, MAX_OUTPUT_DEPTH, MAX_OUTPUT_ENTRIES } from '../../src/executor/output-rules.ts'
import { outputLimits } from '../../src/node/outputs.ts'
import { isSafeName } from '../../src/p2p/blob/safe-name.ts'
import { createMemoryHub } from '../../src/p2p/index.ts'

const character = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom('\u202e', '\u2066', '\ud800', '\ufffd', '\\', '\u0085', 'a')
)
const name = fc.array(character, { minLength: 1, maxLength: 300 }).map((characters) => characters.join(''))

describe('what an engine lets out, every node takes', () => {
  test('names', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), (parts) => {
        if (isSafeOutputPath(parts.join('/'))) for (const part of parts.join('/').split('/')) expect(isSafeName(part)).toBe(true)
      }),
      { numRuns: 2_000 }
    )
  })

  test('a name that turns the reading order is none: no node would take it by CID', () => {
    expect(isSafeOutputPath('a/\u202etxt.exe')).toBe(false)
  })

  test('entries are counted with the folders above them, each once', () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'))
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), (paths) => {
        const all = paths.flatMap((each) => each.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/')))
        expect(entriesOf(paths)).toBe(new Set(all).size)
      })
    )
  })
})

describe('what a job may give, its client and its mediators can fetch', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lilynode-outputs-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  test('one file below as many folders as it may have', async () => {
    const path = [...Array.from({ length: MAX_OUTPUT_DEPTH - 1 }, (_, index) => `d${index}`), 'out.txt'].join('/')
    expect(isSafeOutputPath(path)).toBe(true)
    await mkdir(join(folder, 'outputs', dirname(path)), { recursive: true })
    await writeFile(join(folder, 'outputs', path), 'found')
    const hub = createMemoryHub()
    const networks = [1, 2].map(() => hub.createNetwork({ logger: silentLogger, clock: systemClock }, { network: 'test' }))
    const [provider, client] = networks
    if (!provider || !client) throw new Error('invariant: two')
    const signal = AbortSignal.timeout(15_000)
    for (const network of networks) await network.start(signal)
    const { cid } = await provider.blobs.addFolder(join(folder, 'outputs'), signal)
    const limits = outputLimits({ outputs: [{ path: '/outputs', maxBytes: 5, maxFiles: 1 }] })
    await client.blobs.fetch({ cid, from: [provider.self()], limits }, join(folder, 'fetched'), signal)
    expect(await readFile(join(folder, 'fetched', path), 'utf8')).toBe('found')
    for (const network of networks) await network.stop()
  })

  test('no more entries than a blob may hold', () => {
    const outputs = Array.from({ length: 16 }, () => ({ path: '/outputs', maxBytes: 1, maxFiles: 10_000 }))
    expect(outputLimits({ outputs }).maxFiles).toBe(MAX_OUTPUT_ENTRIES)
  })
})
