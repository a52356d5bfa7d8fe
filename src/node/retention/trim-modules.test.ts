import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cidOfBytes } from '../../p2p/index.ts'
import { trimModules } from './trim-modules.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-trim-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a module file goes that was not used for a day and that nobody holds; nothing else does', async () => {
  const nowMs = Date.now()
  const names = await Promise.all(['old', 'held', 'new'].map((text) => cidOfBytes(Buffer.from(text))))
  const [old, held, fresh] = names
  for (const name of [...names, 'notes.txt']) {
    await writeFile(join(folder, name), 'x')
    const usedS = nowMs / 1000 - (name === fresh ? 3_600 : 2 * 86_400)
    await utimes(join(folder, name), usedS, usedS)
  }
  await trimModules({ folder, nowMs, isHeld: (cid) => cid === held })
  expect((await readdir(folder)).sort()).toEqual([held, fresh, 'notes.txt'].sort())
  expect(await readdir(folder)).not.toContain(old)
})

test('what a crash left of a fetch goes, and a folder that a client called its module: neither keeps the rest from being swept', async () => {
  const [folderModule, file] = await Promise.all(['a folder', 'z'].map((text) => cidOfBytes(Buffer.from(text))))
  if (!folderModule || !file) throw new Error('invariant: two')
  await mkdir(join(folder, folderModule))
  const parts = [`${file}.0123456789ab.part`, `${file}.ba9876543210.part`]
  for (const name of [file, ...parts]) await writeFile(join(folder, name), 'x')
  const [, fresh = ''] = parts
  const nowMs = Date.now()
  for (const name of [folderModule, file, ...parts]) await utimes(join(folder, name), nowMs / 1000, nowMs / 1000 - (name === fresh ? 60 : 2 * 86_400))
  await trimModules({ folder, nowMs, isHeld: () => false })
  expect(await readdir(folder)).toEqual([fresh])
})

test('a node that never fetched one has no such folder', async () => {
  await trimModules({ folder: join(folder, 'none'), nowMs: 0, isHeld: () => false })
})
