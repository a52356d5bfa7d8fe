import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { foldersOf } from '../config/folders.ts'
import type { Settings } from '../config/options.ts'
import { resolveSettings } from '../config/settings.ts'
import type { NodeView } from '../control/cockpit-api.ts'
import { keptView } from '../retention/kept-view.ts'
import { judgeKept, keptCheck } from './kept-check.ts'

const GIB = 2 ** 30
const signal = AbortSignal.timeout(10_000)
let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lilynode-kept-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const settingsOf = async (...keptDisk: readonly string[]): Promise<Settings> =>
  (await resolveSettings({ flags: { dataDir: [dataDir], ...(keptDisk.length > 0 && { keptDisk: [...keptDisk] }) }, env: {} })).settings

/** Blocks as a node leaves them: large ones are files, small ones lie in a database. */
async function keep(large: number, small: number): Promise<ReturnType<typeof foldersOf>> {
  const folders = foldersOf(dataDir, 'test')
  await mkdir(join(folders.p2p, 'large-blocks', 'ab'), { recursive: true })
  await mkdir(join(folders.p2p, 'blocks'), { recursive: true })
  await writeFile(join(folders.p2p, 'large-blocks', 'ab', 'abcd'), Buffer.alloc(large))
  await writeFile(join(folders.p2p, 'blocks', '000003.log'), Buffer.alloc(small))
  return folders
}

test('says what is kept, of how much, and what is free, before anything was kept too', async () => {
  const none = await keptCheck(await settingsOf(), foldersOf(join(dataDir, 'not-yet'), 'test')).run(signal)
  expect(none).toMatchObject({
    status: 'ok',
    fact: expect.stringMatching(/^0 KiB kept for audits and cases, where a provider may keep .*; [\d.]+ GiB of the disk free$/)
  })
  const folders = await keep(3 * 2 ** 20, 2 ** 20)
  const some = await keptCheck(await settingsOf('50MiB'), folders).run(signal)
  expect(some.fact).toMatch(/^4\.0 MiB kept for audits and cases, where a provider may keep 50\.0 MiB; /)
})

test('of a node that runs the limit is its own, whatever is asked here; one that sells nothing has none', async () => {
  const folders = await keep(2 ** 20, 0)
  const settings = await settingsOf('1GiB')
  // What the check reads of it.
  const running = (roles: readonly string[], kept?: NodeView['kept']) => ({ about: async () => ({ roles, ...(kept && { kept }) }) as NodeView })
  const provider = running(['provider'], keptView({ bytes: 1, limitBytes: 2 ** 20, freeBytes: GIB }))
  const full = await keptCheck(settings, folders, provider).run(signal)
  expect(full).toMatchObject({
    status: 'fail',
    fact: expect.stringMatching(/^1\.0 MiB .* of at most 1\.0 MiB; .*: no jobs are taken$/),
    remedy: expect.stringContaining('--kept-disk')
  })
  const client = await keptCheck(settings, folders, running(['client'])).run(signal)
  expect(client).toMatchObject({ status: 'ok', fact: expect.stringMatching(/^1\.0 MiB kept for audits and cases; /) })
})

test.each([
  [{ bytes: GIB, limitBytes: 12 * GIB, freeBytes: 40 * GIB }, 'ok', undefined],
  [{ bytes: 11 * GIB, limitBytes: 12 * GIB, freeBytes: 40 * GIB }, 'warn', '--kept-disk'],
  [{ bytes: 12 * GIB, limitBytes: 12 * GIB, freeBytes: 40 * GIB }, 'fail', '--kept-disk'],
  [{ bytes: GIB, limitBytes: 12 * GIB, freeBytes: GIB }, 'warn', '--data-dir'],
  [{ bytes: GIB, freeBytes: GIB / 4 }, 'fail', '--data-dir']
] as const)('%j: %s', (facts, status, remedy) => {
  const finding = judgeKept(keptView(facts), false)
  expect(finding.status).toBe(status)
  if (remedy === undefined) expect(finding.remedy).toBeUndefined()
  else expect(finding.remedy).toContain(remedy)
})
