import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { silentLogger } from '../../src/core/logger.ts'
import { createLevelStore } from '../../src/store/level-store.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { testStore } from './store.ts'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

testStore('memory', async () => createMemoryStore())

testStore('level', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lilynode-store-'))
  folders.push(folder)
  return createLevelStore({ path: join(folder, 'db'), logger: silentLogger })
})
