import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
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

test('a node that never fetched one has no such folder', async () => {
  await trimModules({ folder: join(folder, 'none'), nowMs: 0, isHeld: () => false })
})
