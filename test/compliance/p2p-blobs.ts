import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestOfCid, folderOfDigest } from '../../src/core/codec.ts'
import type { FetchLimits, Network } from '../../src/p2p/index.ts'
import { cidOfBytes, cidOfFile, cidOfFolder } from '../../src/p2p/index.ts'
import type { P2pBed } from './p2p-bed.ts'
import { patience, temporaryFolder } from './p2p-bed.ts'

const roomy: FetchLimits = { maxBytes: 64 << 20, maxFiles: 1_000 }

export function describeBlobs(pair: () => readonly [Network, Network], bed: () => P2pBed): void {
  describe('blobs', () => {
    let folder: Awaited<ReturnType<typeof temporaryFolder>>
    let count = 0
    beforeAll(async () => {
      folder = await temporaryFolder()
    })
    afterAll(() => folder.remove())
    const place = (): string => join(folder.path, `place-${count++}`)
    const names = async (): Promise<string[]> => readdir(folder.path)

    test('a folder comes over as it is', async () => {
      const [a, b] = pair()
      const source = place()
      await mkdir(join(source, 'deep/er'), { recursive: true })
      await mkdir(join(source, 'empty'))
      const big = randomBytes(3_500_000)
      await writeFile(join(source, 'big.bin'), big)
      await writeFile(join(source, 'deep/er/ünï code.txt'), 'hello')
      await writeFile(join(source, 'nothing'), '')
      const ref = await a.blobs.addFolder(source, patience())
      expect(ref).toEqual({ cid: await cidOfFolder(source), bytes: 3_500_005 })
      const target = place()
      const seen: number[] = []
      expect(
        await b.blobs.fetch({ cid: ref.cid, from: [a.self()], limits: roomy, onProgress: ({ bytes }) => void seen.push(bytes) }, target, patience())
      ).toEqual(ref)
      expect((await readFile(join(target, 'big.bin'))).equals(big)).toBe(true)
      expect(await readFile(join(target, 'deep/er/ünï code.txt'), 'utf8')).toBe('hello')
      expect((await readdir(target, { recursive: true })).sort()).toEqual(['big.bin', 'deep', 'deep/er', 'deep/er/ünï code.txt', 'empty', 'nothing'])
      expect(seen.at(-1)).toBe(3_500_005)
      expect(seen).toEqual(seen.toSorted((x, y) => x - y))
    })

    test.each([0, 1, 1024 * 1024, 1024 * 1024 + 1])('a file of %i bytes comes over as it is', async (size) => {
      const [a, b] = pair()
      const source = place()
      const bytes = randomBytes(size)
      await writeFile(source, bytes)
      const ref = await a.blobs.addFile(source, patience())
      expect([ref.cid, await cidOfBytes(bytes), (await a.blobs.addBytes(bytes, patience())).cid]).toEqual(Array(3).fill(await cidOfFile(source)))
      const target = place()
      await b.blobs.fetch({ cid: ref.cid, from: [a.self()], limits: roomy }, target, patience())
      expect((await readFile(target)).equals(bytes)).toBe(true)
      expect(await b.blobs.has(ref.cid)).toBe(true)
    })

    test('many small files come over', async () => {
      const [a, b] = pair()
      const source = place()
      await mkdir(source)
      for (let i = 0; i < 200; i++) await writeFile(join(source, `file-${i}`), `content ${i}`)
      const ref = await a.blobs.addFolder(source, patience())
      const target = place()
      await b.blobs.fetch({ cid: ref.cid, from: [a.self()], limits: roomy }, target, patience())
      expect((await readdir(target)).length).toBe(200)
      expect(await readFile(join(target, 'file-77'), 'utf8')).toBe('content 77')
    })

    test('more bytes or files than allowed: refused, nothing left behind', async () => {
      const [a, b] = pair()
      const source = place()
      await mkdir(source)
      for (let i = 0; i < 5; i++) await writeFile(join(source, `${i}`), randomBytes(1_000))
      const { cid } = await a.blobs.addFolder(source, patience())
      const target = place()
      const before = await names()
      const fetch = (limits: FetchLimits) => b.blobs.fetch({ cid, from: [a.self()], limits }, target, patience())
      await expect(fetch({ maxBytes: 4_999, maxFiles: 10 })).rejects.toMatchObject({ code: 'P2P_BLOB_TOO_LARGE' })
      await expect(fetch({ maxBytes: 5_000, maxFiles: 4 })).rejects.toMatchObject({ code: 'P2P_BLOB_TOO_LARGE' })
      expect(await names()).toEqual(before)
      expect(await fetch({ maxBytes: 5_000, maxFiles: 5 })).toMatchObject({ bytes: 5_000 })
    })

    test('a place that is taken is left as it is', async () => {
      const [a, b] = pair()
      const { cid } = await a.blobs.addBytes(randomBytes(10), patience())
      const target = place()
      await writeFile(target, 'mine')
      await expect(b.blobs.fetch({ cid, from: [a.self()], limits: roomy }, target, patience())).rejects.toMatchObject({ code: 'P2P_TARGET_EXISTS' })
      expect(await readFile(target, 'utf8')).toBe('mine')
    })

    test('a peer that does not have it, a peer that is not there, no peer at all', async () => {
      const [a, b] = pair()
      const cid = await cidOfBytes(randomBytes(100))
      for (const from of [[a.self()], []]) {
        await expect(b.blobs.fetch({ cid, from, limits: roomy }, place(), patience())).rejects.toMatchObject({ code: 'P2P_BLOB_UNAVAILABLE' })
      }
      expect(await b.blobs.has(cid)).toBe(false)
    })

    test('a peer without the block does not hide one with it', async () => {
      const [a, b] = pair()
      const c = await bed().spawn()
      const { cid } = await a.blobs.addBytes(randomBytes(100), patience())
      await b.blobs.fetch({ cid, from: [c.self(), a.self()], limits: roomy }, place(), patience())
      await c.stop()
    })

    test('links are not added', async () => {
      const [a] = pair()
      const source = place()
      await mkdir(source)
      await symlink('/etc/hostname', join(source, 'link'))
      await expect(a.blobs.addFolder(source, patience())).rejects.toMatchObject({ code: 'P2P_BLOB_UNSAFE' })
      await expect(a.blobs.addFile(join(source, 'link'), patience())).rejects.toMatchObject({ code: 'P2P_BLOB_UNSAFE' })
    })

    test('garbage goes, what is pinned stays', async () => {
      const c = await bed().spawn()
      const bytes = randomBytes(3_000_000)
      const kept = await c.blobs.addBytes(bytes, patience())
      const gone = await c.blobs.addBytes(randomBytes(10), patience())
      // Shares its first leaf with the pinned one.
      const overlapping = await c.blobs.addBytes(bytes.subarray(0, 2_000_000), patience())
      const fetched = await pair()[0].blobs.addBytes(randomBytes(20), patience())
      await c.blobs.fetch({ cid: fetched.cid, from: [pair()[0].self()], limits: roomy }, place(), patience())
      for (const { cid } of [gone, overlapping]) await c.blobs.unpin(cid)
      await c.blobs.collectGarbage(patience())
      const held = await Promise.all([kept, gone, overlapping, fetched].map((ref) => c.blobs.has(ref.cid)))
      expect(held).toEqual([true, false, false, false])
      await c.stop()
    })

    test('what is pinned before it is here stays, whatever part of it came', async () => {
      const [a] = pair()
      const c = await bed().spawn()
      const { cid } = await a.blobs.addBytes(randomBytes(8_000_000), patience())
      await c.blobs.pin(cid, patience())
      const controller = new AbortController()
      const cutOff = c.blobs.fetch(
        { cid, from: [a.self()], limits: roomy, onProgress: () => controller.abort(new Error('enough')) },
        place(),
        controller.signal
      )
      await expect(cutOff).rejects.toThrow('enough')
      const before = await c.blobs.bytesOnDisk()
      expect(before).toBeGreaterThan(0)
      await c.blobs.collectGarbage(patience())
      expect(await c.blobs.bytesOnDisk()).toBe(before)
      await c.blobs.fetch({ cid, from: [a.self()], limits: roomy }, place(), patience())
      await c.blobs.collectGarbage(patience())
      expect(await c.blobs.has(cid)).toBe(true)
      expect(await Array.fromAsync(c.blobs.pins())).toEqual([cid])
      await c.blobs.unpin(cid)
      expect(await Array.fromAsync(c.blobs.pins())).toEqual([])
      await c.blobs.collectGarbage(patience())
      expect(await c.blobs.bytesOnDisk()).toBeLessThan(before)
      await c.stop()
    })

    test('a pin whose CID lies about what it names ends no sweep', async () => {
      const c = await bed().spawn()
      const kept = await c.blobs.addBytes(Buffer.from('no folder at all'), patience())
      const posing = folderOfDigest(digestOfCid(kept.cid)) // of the same bytes, as if they were a folder
      await c.blobs.pin(posing, patience())
      const gone = await c.blobs.addBytes(randomBytes(10), patience())
      await c.blobs.unpin(gone.cid)
      await c.blobs.collectGarbage(patience())
      expect([await c.blobs.has(kept.cid), await c.blobs.has(gone.cid)]).toEqual([true, false])
      await c.stop()
    })

    test('sweeps take nothing from adds and fetches that are under way', async () => {
      const [a] = pair()
      const c = await bed().spawn()
      const shared = randomBytes(4_000_000)
      const first = await a.blobs.addBytes(shared, patience())
      const rest = await Promise.all(Array.from({ length: 4 }, () => a.blobs.addBytes(Buffer.concat([shared, randomBytes(2_000_000)]), patience())))
      const stop = new AbortController()
      const sweeps = (async () => {
        let count = 0
        for (; !stop.signal.aborted; count++) {
          await c.blobs.collectGarbage(patience())
          await new Promise(setImmediate) // in memory nothing of a sweep waits for anything
        }
        return count
      })()
      const targets = [first, ...rest].map(({ cid }) => ({ cid, target: place() }))
      // Some pin what they fetch, and one adds what the others fetch: all share their first blocks.
      await Promise.all([
        ...targets.map(({ cid, target }, i) => c.blobs.fetch({ cid, from: [a.self()], limits: roomy, pin: i % 2 === 0 }, target, patience())),
        c.blobs.addBytes(shared, patience())
      ])
      const added = await c.blobs.addBytes(randomBytes(3_000_000), patience())
      stop.abort()
      expect(await sweeps).toBeGreaterThan(0)
      await c.blobs.collectGarbage(patience())
      expect(await Promise.all([...targets, added].map(({ cid }) => c.blobs.has(cid)))).toEqual([true, false, true, false, true, true])
      for (const { target } of targets) expect((await readFile(target)).subarray(0, shared.length).equals(shared)).toBe(true)
      await c.stop()
    })

    test('a fetch that is called off leaves nothing behind', async () => {
      const [a, b] = pair()
      const { cid } = await a.blobs.addBytes(randomBytes(8_000_000), patience())
      const before = await names()
      const controller = new AbortController()
      const fetch = b.blobs.fetch({ cid, from: [a.self()], limits: roomy, onProgress: () => controller.abort(new Error('enough')) }, place(), controller.signal)
      await expect(fetch).rejects.toThrow('enough')
      expect(await names()).toEqual(before)
      expect(await b.blobs.has(cid)).toBe(false)
    })
  })
}
