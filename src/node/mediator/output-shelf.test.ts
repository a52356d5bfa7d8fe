import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import type { Bytes32, CidText } from '../../core/primitives.ts'
import { parseBytes32, parseCid } from '../../core/primitives.ts'
import { cidOfFolder } from '../../p2p/index.ts'
import { createMemoryStore } from '../../store/index.ts'
import { KEEP_MS, keptOutputsTable, OutputShelf } from './output-shelf.ts'

const signal = AbortSignal.timeout(20_000)
const DEAL = parseBytes32(`0x${'d1'.repeat(32)}`)
const OTHER = parseBytes32(`0x${'d2'.repeat(32)}`)
let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-shelf-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

/** A shelf over pins that are kept in memory; files of the real importer. */
async function bench(limits = { maxBytes: 100, maxCount: 10, maxBytesEach: 100 }, adds?: () => Promise<void>) {
  const store = createMemoryStore()
  await store.start(signal)
  const rows = store.open(keptOutputsTable)
  const pinned = new Set<CidText>()
  let nowMs = 1_000
  const open = new Set<Bytes32>()
  const blobs = {
    addFolder: async (folder: string) => {
      await adds?.()
      return { cid: await cidOfFolder(folder, signal), bytes: 0 }
    }
  }
  const holdings = {
    hold: async (_: string, cids: readonly CidText[]) => void cids.map((cid) => pinned.add(cid)),
    drop: async (holder: string) => void pinned.delete(parseCid(holder.replace('shelf/', '')))
  }
  const shelf = new OutputShelf(
    { blobs, holdings, rows, isOpen: async (dealId) => open.has(dealId), clock: { nowMs: () => nowMs }, logger: silentLogger },
    limits
  )
  return { shelf, pinned, open, pass: (ms: number) => (nowMs += ms) }
}

async function folderOf(content: string): Promise<{ readonly folder: string; readonly cid: CidText }> {
  const folder = await mkdtemp(join(root, 'run-'))
  await mkdir(join(folder, 'below'))
  await writeFile(join(folder, 'below', 'a.txt'), content)
  return { folder, cid: await cidOfFolder(folder, signal) }
}

test('files are kept for a day, counted from the last run that made them', async () => {
  const { shelf, pinned, pass } = await bench()
  const [first, second] = [await folderOf('one'), await folderOf('two')]
  await shelf.keep(DEAL, first.folder, signal)
  await shelf.keep(DEAL, second.folder, signal)
  pass(KEEP_MS - 1)
  await shelf.keep(DEAL, first.folder, signal)
  expect([...pinned]).toEqual([first.cid, second.cid])
  pass(1)
  await shelf.start()
  await shelf.stop()
  expect([...pinned]).toEqual([first.cid])
})

test.each([
  ['bytes', { maxBytes: 20, maxCount: 10, maxBytesEach: 20 }],
  ['cases', { maxBytes: 1_000, maxCount: 2, maxBytesEach: 1_000 }]
])('more %s than there is room for: the oldest go', async (_, limits) => {
  const { shelf, pinned, pass } = await bench(limits)
  const made = await Promise.all(['0123456789', 'abcdefghij', 'ABCDEFGHIJ'].map(folderOf))
  for (const { folder } of made) {
    await shelf.keep(DEAL, folder, signal)
    pass(1)
  }
  expect([...pinned]).toEqual(made.slice(1).map(({ cid }) => cid))
})

test('what has no room at all is not kept, and takes nobody’s', async () => {
  const { shelf, pinned } = await bench({ maxBytes: 10, maxCount: 10, maxBytesEach: 5 })
  const small = await folderOf('small')
  await shelf.keep(DEAL, small.folder, signal)
  await shelf.keep(DEAL, (await folderOf('larger')).folder, signal)
  expect([...pinned]).toEqual([small.cid])
})

test('files of a case that is open after a day stay until it is over', async () => {
  const { shelf, pinned, open, pass } = await bench()
  const made = await folderOf('of a job of days')
  await shelf.keep(DEAL, made.folder, signal)
  open.add(DEAL)
  pass(7 * KEEP_MS)
  await shelf.keep(OTHER, (await folderOf('another')).folder, signal)
  expect(pinned).toContain(made.cid)
  open.clear()
  await shelf.keep(OTHER, (await folderOf('a third')).folder, signal)
  expect(pinned).not.toContain(made.cid)
})

test('a disk that is full keeps nobody from voting, nor the next from being kept', async () => {
  let isFull = true
  const { shelf, pinned } = await bench(undefined, async () => {
    if (isFull) throw new Error('ENOSPC')
  })
  await shelf.keep(DEAL, (await folderOf('lost')).folder, signal)
  isFull = false
  const next = await folderOf('kept')
  await shelf.keep(DEAL, next.folder, signal)
  expect(pinned).toContain(next.cid)
})
