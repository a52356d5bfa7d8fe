import { hash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MemoryBlockstore } from 'blockstore-core'
import { MemoryDatastore } from 'datastore-core'
import fc from 'fast-check'
import { CID } from 'multiformats/cid'
import * as Digest from 'multiformats/hashes/digest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseCid } from '../../core/primitives.ts'
import type { BlockStore } from './block-store.ts'
import { createBlockStore } from './block-store.ts'
import { RAW_CODEC } from './dag-node.ts'
import { FileBlocks } from './file-blocks.ts'
import { createPins } from './pins.ts'

let folder: string
let small: MemoryBlockstore
let store: BlockStore
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-blocks-'))
  small = new MemoryBlockstore()
  store = createBlockStore(new FileBlocks(folder, small))
})
afterEach(() => rm(folder, { recursive: true }))

const cidOf = (bytes: Uint8Array): CID => CID.createV1(RAW_CODEC, Digest.create(0x12, Uint8Array.from(hash('sha256', bytes, 'buffer'))))
const block = (n: number): Uint8Array => new Uint8Array((n % 3) * 40_000 + n).fill(n)
const all = async (): Promise<string[]> => {
  const found: string[] = []
  for await (const cid of store.all()) found.push(cid.toString())
  return found.sort()
}
const fileOf = (cid: CID): string =>
  join(folder, Buffer.from(cid.multihash.digest).toString('hex').slice(0, 2), Buffer.from(cid.multihash.digest).toString('hex'))

describe('blocks in files', () => {
  test('any order of puts and deletes leaves what a map would hold', async () => {
    const step = fc.record({ n: fc.nat(12), remove: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const model = new Map<string, Uint8Array>()
        for (const { n, remove } of steps) {
          const [bytes, cid] = [block(n), cidOf(block(n))]
          if (remove) await store.delete(cid)
          else await store.put(cid, bytes)
          if (remove) model.delete(cid.toString())
          else model.set(cid.toString(), bytes)
        }
        expect(await all()).toEqual([...model.keys()].sort())
        for (let n = 0; n <= 12; n++) {
          const cid = cidOf(block(n))
          expect(await store.has(cid)).toBe(model.has(cid.toString()))
          expect(Buffer.from((await store.get(cid)) ?? []).equals(Buffer.from(model.get(cid.toString()) ?? []))).toBe(true)
        }
        for (const cid of model.keys()) await store.delete(CID.parse(cid))
      }),
      { numRuns: 25 }
    )
  })

  test('large ones are files, small ones are not; both at once from many sides', async () => {
    const blocks = Array.from({ length: 20 }, (_, n) => randomBytes(n % 2 === 0 ? 100_000 : 1_000))
    await Promise.all([...blocks, ...blocks].map((bytes) => store.put(cidOf(bytes), bytes)))
    const files = (await Promise.all((await readdir(folder)).map((shard) => readdir(join(folder, shard))))).flat()
    expect(files).toHaveLength(10)
    expect(await all()).toHaveLength(20)
  })

  test('one that a crash cut short, or a disk changed, is not here, and may come again', async () => {
    for (const spoilt of [new Uint8Array(), randomBytes(99_999), randomBytes(100_000)]) {
      const bytes = randomBytes(100_000)
      const cid = cidOf(bytes)
      await store.put(cid, bytes)
      await writeFile(fileOf(cid), spoilt)
      expect(await store.get(cid)).toBeUndefined()
      expect(await store.has(cid)).toBe(false)
      await store.put(cid, bytes)
      expect(Buffer.from((await store.get(cid)) ?? []).equals(bytes)).toBe(true)
    }
  })

  test.each([0, 1, 31, 33])('a hash of %i bytes names no block, and no folder of ours', async (length) => {
    const cid = CID.createV1(0x70, Digest.create(0x12, new Uint8Array(length)))
    await store.put(cidOf(block(5)), block(5))
    expect(await store.get(cid)).toBeUndefined()
    expect(await store.has(cid)).toBe(false)
    await store.delete(cid)
    expect(await all()).toEqual([cidOf(block(5)).toString()])
  })

  test('one that can not be a blob is pinned, as a job may have it: the sweep goes on', async () => {
    const pins = createPins(new MemoryDatastore())
    await pins.add(parseCid(CID.createV1(0x70, Digest.create(0x12, new Uint8Array())).toString()))
    await store.put(cidOf(block(5)), block(5))
    await pins.sweep({ store, sweeper: { remove: (_, work) => work() } }, AbortSignal.timeout(5_000))
    expect(await all()).toEqual([])
  })

  test('what a crash left half written is never listed', async () => {
    const bytes = randomBytes(100_000)
    await store.put(cidOf(bytes), bytes)
    const [old, fresh] = ['0011', '0022'].map((end) => `${fileOf(cidOf(bytes))}.${end}.part`)
    if (!old || !fresh) throw new Error('invariant: two')
    for (const path of [old, fresh]) await writeFile(path, 'half')
    await utimes(old, new Date(0), new Date(0))
    expect(await all()).toEqual([cidOf(bytes).toString()])
    // It takes room for good if nobody removes it; one that is being written is left.
    expect([old, fresh].map((path) => existsSync(path))).toEqual([false, true])
  })
})
