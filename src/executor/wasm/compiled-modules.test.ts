import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Compiled } from './compile-module.ts'
import { CompiledModules } from './compiled-modules.ts'

const MIB = 1024 ** 2
const NONE: Compiled = { kind: 'refused', reason: 'a test' }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-modules-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function bed(bytes: number) {
  const file = join(folder, 'module.wasm')
  await writeFile(file, '')
  await truncate(file, bytes)
  const asked: number[] = []
  const modules = new CompiledModules(async (_, maxPages) => {
    asked.push(maxPages)
    return NONE
  })
  return { asked, get: (maxPages: number) => modules.get({ cid: 'c', file }, maxPages), file }
}

describe('compiled modules', () => {
  test('one is compiled once for a limit, by all that want it at once', async () => {
    const { asked, get } = await bed(2 * MIB)
    await Promise.all([get(1), get(1), get(2)])
    await get(1)
    expect(asked.toSorted()).toEqual([1, 2])
  })

  test('a large one under many limits does not fill the memory: what counts is the size of its file', async () => {
    const { asked, get } = await bed(100 * MIB)
    for (let pages = 1; pages <= 4; pages++) await get(pages)
    await get(1)
    expect(asked).toEqual([1, 2, 3, 4, 1])
  })

  test('a file that is not there is an error now, and may be there later', async () => {
    const { asked, get, file } = await bed(2 * MIB)
    await rm(file)
    await expect(get(1)).rejects.toThrow(/ENOENT/)
    await writeFile(file, new Uint8Array(2 * MIB))
    expect(await get(1)).toEqual(NONE)
    expect(asked).toEqual([1])
  })
})
