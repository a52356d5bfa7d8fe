import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { silentLogger } from '../core/logger.ts'
import { putOf } from './changes.ts'
import { createLevelStore, repairLevelStore } from './level-store.ts'
import type { Store, Table } from './repository.ts'

const never = new AbortController().signal
const table: Table<string, string> = {
  bucket: 'node/client-job',
  key: (id) => id,
  encode: (value) => new TextEncoder().encode(value),
  decode: (bytes) => new TextDecoder().decode(bytes)
}

describe('store on disk', () => {
  let folder: string
  let path: string
  const started: Store[] = []

  const start = async (): Promise<Store> => {
    const store = createLevelStore({ path, logger: silentLogger })
    await store.start(never)
    started.push(store)
    return store
  }
  const stopAll = async (): Promise<void> => {
    for (const store of started.splice(0)) await store.stop()
  }
  const filled = async (): Promise<void> => {
    const store = await start()
    for (let i = 0; i < 200; i++) await store.open(table).put(`job-${i}`, `${i}`.repeat(2_000))
    await store.write([putOf(table, 'last', 'last')])
    await stopAll()
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lilynode-store-'))
    path = join(folder, 'network', 'store')
  })
  afterEach(async () => {
    await stopAll()
    await rm(folder, { recursive: true, force: true })
  })

  test('a second node on one folder is told who has it and what to do', async () => {
    await start()
    const error = await start().catch((e: unknown) => e)
    expect(error).toMatchObject({ code: 'STORE_LOCKED', info: { path, pid: process.pid } })
    expect(String(error)).toContain(`process ${process.pid}`)
    await expect(repairLevelStore(path)).rejects.toMatchObject({ code: 'STORE_LOCKED' })
  })

  test('a process that was killed leaves no lock, and nothing that was written durably is lost', async () => {
    const program = `
      import { createLevelStore } from ${JSON.stringify(new URL('./level-store.ts', import.meta.url).href)}
      const logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => logger }
      const store = createLevelStore({ path: ${JSON.stringify(path)}, logger })
      await store.start(new AbortController().signal)
      await store.write([{ type: 'put', bucket: 'node/client-job', key: 'a', value: new TextEncoder().encode('kept') }])
      process.stdout.write('written')
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    await expect(start()).rejects.toMatchObject({ code: 'STORE_LOCKED', info: { pid: child.pid } })
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await (await start()).open(table).get('a')).toBe('kept')
  })

  test('a missing head is not mistaken for an empty database, and can be repaired', async () => {
    await filled()
    await rm(join(path, 'CURRENT'))
    const before = await readdir(path)
    await expect(start()).rejects.toMatchObject({ code: 'STORE_CORRUPT', message: expect.stringContaining('doctor --repair') })
    expect(await readdir(path)).toEqual(before)
    await repairLevelStore(path)
    expect(await (await start()).open(table).get('last')).toBe('last')
  })

  test('a damaged manifest is named, and repaired', async () => {
    await filled()
    const manifest = (await readdir(path)).find((name) => name.startsWith('MANIFEST'))
    await writeFile(join(path, manifest ?? 'none'), 'garbage')
    await expect(start()).rejects.toMatchObject({ code: 'STORE_CORRUPT' })
    await repairLevelStore(path)
    expect(await (await start()).open(table).get('last')).toBe('last')
  })

  test('a row torn by a crash in the middle of a write is gone, the ones before it are not', async () => {
    const store = await start()
    await store.write([putOf(table, 'first', 'first')])
    await store.write([putOf(table, 'second', 'second')])
    await stopAll()
    const log = (await readdir(path)).find((name) => name.endsWith('.log')) ?? 'none'
    await truncate(join(path, log), (await readFile(join(path, log))).length - 3)
    const rows = (await start()).open(table)
    expect([await rows.get('first'), await rows.get('second')]).toEqual(['first', undefined])
  })

  test('a folder that is none is named with a remedy', async () => {
    await writeFile(join(folder, 'network'), 'a file')
    await expect(start()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('--data-dir') })
  })
})
