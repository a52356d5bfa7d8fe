import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as dagPb from '@ipld/dag-pb'
import { sha256 } from '@noble/hashes/sha2.js'
import { UnixFS } from 'ipfs-unixfs'
import { CID } from 'multiformats/cid'
import * as Digest from 'multiformats/hashes/digest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemClock } from '../../core/clock.ts'
import { silentLogger } from '../../core/logger.ts'
import { parseCid } from '../../core/primitives.ts'
import type { FetchLimits } from '../blobs.ts'
import { refusal } from '../errors.ts'
import { createMemoryHub } from '../memory.ts'
import type { Network } from '../network.ts'
import { blockProtocol, NO_SUCH_BLOCK } from './block-protocol.ts'

const signal = (): AbortSignal => AbortSignal.timeout(15_000)
const limits: FetchLimits = { maxBytes: 4 << 20, maxFiles: 50 }

/** A peer that serves whatever blocks a test makes up. */
class Forger {
  readonly blocks = new Map<string, Uint8Array>()
  asked = 0

  raw(bytes: Uint8Array): CID {
    return this.#put(bytes, 0x55)
  }

  node(type: 'file' | 'directory' | 'hamt-sharded-directory' | 'symlink', links: ReadonlyArray<readonly [name: string, cid: CID]>, data?: Uint8Array): CID {
    const unixfs = new UnixFS({ type, ...(data && { data }) })
    return this.#put(dagPb.encode({ Data: unixfs.marshal(), Links: links.map(([Name, Hash]) => ({ Name, Hash, Tsize: 1 })) }), dagPb.code)
  }

  #put(bytes: Uint8Array, code: number): CID {
    const cid = CID.createV1(code, Digest.create(0x12, sha256(bytes)))
    this.blocks.set(cid.toString(), bytes)
    return cid
  }
}

let folder: string
let forger: Forger
let liar: Network
let victim: Network
let target: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-dag-'))
  target = join(folder, 'target')
  forger = new Forger()
  const hub = createMemoryHub()
  const components = { logger: silentLogger, clock: systemClock }
  liar = hub.createNetwork(components, { network: 'test' })
  victim = hub.createNetwork(components, { network: 'test', blobStallMs: 150 })
  await liar.start(signal())
  await victim.start(signal())
  await liar.rpc.handle(blockProtocol('test'), async (cid) => {
    forger.asked += 1
    const block = forger.blocks.get(cid.toString())
    if (block === undefined) throw refusal(NO_SUCH_BLOCK)
    return block
  })
})
afterEach(async () => {
  await victim.stop()
  await liar.stop()
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  await rm(folder, { recursive: true })
})

const fetch = (root: CID, of: FetchLimits = limits) => victim.blobs.fetch({ cid: parseCid(root.toString()), from: [liar.self()], limits: of }, target, signal())

describe('bombs', () => {
  test('one leaf linked thousands of times counts each time', async () => {
    const leaf = forger.raw(randomBytes(1 << 20))
    const inner = forger.node('file', Array(1024).fill(['', leaf]))
    await expect(fetch(forger.node('file', Array(1024).fill(['', inner])))).rejects.toMatchObject({ code: 'P2P_BLOB_TOO_LARGE' })
  })

  test('a tree of nodes that hold nothing ends soon', async () => {
    let node = forger.node('file', [])
    for (let level = 0; level < 8; level++) node = forger.node('file', Array(500).fill(['', node]))
    const startedAt = performance.now()
    await expect(fetch(node)).rejects.toMatchObject({ code: 'P2P_BLOB_TOO_LARGE' })
    expect(performance.now() - startedAt).toBeLessThan(5_000)
    expect(forger.asked).toBeLessThan(50)
  })

  test('folders in folders in folders', async () => {
    let node = forger.node('directory', [])
    for (let level = 0; level < 40; level++) node = forger.node('directory', [['d', node]])
    await expect(fetch(node)).rejects.toMatchObject({ code: 'P2P_BLOB_UNSAFE' })
  })

  test('a chain of nodes in one file', async () => {
    let node = forger.node('file', [['', forger.raw(randomBytes(1))]])
    for (let level = 0; level < 40; level++) node = forger.node('file', [['', node]])
    await expect(fetch(node)).rejects.toMatchObject({ code: 'P2P_BLOB_UNSAFE' })
  })

  test('a sharded folder that leads down for ever', async () => {
    let node = forger.node('hamt-sharded-directory', [])
    for (let level = 0; level < 40; level++) node = forger.node('hamt-sharded-directory', [['00', node]])
    await expect(fetch(node)).rejects.toMatchObject({ code: 'P2P_BLOB_UNSAFE' })
  })

  test('a folder of a thousand names', async () => {
    const leaf = forger.raw(new Uint8Array())
    await expect(
      fetch(
        forger.node(
          'directory',
          Array.from({ length: 1_000 }, (_, i) => [`${i}`.padStart(4, '0'), leaf] as const)
        )
      )
    ).rejects.toMatchObject({ code: 'P2P_BLOB_TOO_LARGE' })
  })

  test('a folder that doubles at each level through shared blocks', async () => {
    let node = forger.raw(new Uint8Array([1]))
    for (let level = 0; level < 30; level++) {
      node = forger.node('directory', [
        ['a', node],
        ['b', node]
      ])
    }
    await expect(fetch(node)).rejects.toMatchObject({ code: 'P2P_BLOB_TOO_LARGE' })
  })

  test('content over the limit is not stored', async () => {
    const leaf = forger.raw(randomBytes(1_000_000))
    await expect(fetch(leaf, { maxBytes: 999_999, maxFiles: 1 })).rejects.toMatchObject({ code: 'P2P_BLOB_TOO_LARGE' })
    expect(await victim.blobs.has(parseCid(leaf.toString()))).toBe(false)
  })

  test('a block beyond 2 MiB is refused as the peer’s fault', async () => {
    const leaf = forger.raw(randomBytes((2 << 20) + 1))
    await expect(fetch(leaf)).rejects.toMatchObject({ code: 'P2P_BLOB_UNAVAILABLE' })
  })
})

describe('names and kinds', () => {
  test.each(['..', '.', 'a/b', '/etc/passwd', 'a\u0000b', '', 'x\n', '..\\up'])('the name %j', async (name) => {
    const root = forger.node('directory', [[name, forger.raw(randomBytes(3))]])
    await expect(fetch(root)).rejects.toMatchObject({ code: 'P2P_BLOB_UNSAFE' })
    expect(await readdir(folder)).toEqual([])
  })

  test('one name twice', async () => {
    const root = forger.node('directory', [
      ['a', forger.raw(randomBytes(3))],
      ['a', forger.raw(randomBytes(4))]
    ])
    await expect(fetch(root)).rejects.toMatchObject({ code: 'P2P_BLOB_UNSAFE' })
  })

  test('a symlink, then something written through it', async () => {
    const link = forger.node('symlink', [], new TextEncoder().encode('/tmp'))
    const root = forger.node('directory', [
      ['a', link],
      ['b', forger.raw(randomBytes(3))]
    ])
    await expect(fetch(root)).rejects.toMatchObject({ code: 'P2P_BLOB_UNSAFE' })
  })

  test.each([
    ['another codec', CID.createV1(0x71, Digest.create(0x12, sha256(new Uint8Array())))],
    ['another hash', CID.createV1(0x55, Digest.create(0x1b, new Uint8Array(32)))],
    ['an identity hash', CID.createV1(0x55, Digest.create(0x00, new Uint8Array(3)))]
  ])('%s', async (_name, cid) => {
    await expect(fetch(cid)).rejects.toMatchObject({ code: 'P2P_BLOB_UNSAFE' })
  })

  test('a node that is no node', async () => {
    const bytes = randomBytes(40)
    const cid = CID.createV1(dagPb.code, Digest.create(0x12, sha256(bytes)))
    forger.blocks.set(cid.toString(), bytes)
    await expect(fetch(cid)).rejects.toMatchObject({ code: 'P2P_BLOB_UNSAFE' })
  })

  test('a folder inside a file', async () => {
    await expect(fetch(forger.node('file', [['', forger.node('directory', [])]]))).rejects.toMatchObject({ code: 'P2P_BLOB_UNSAFE' })
  })

  test('a sharded folder made elsewhere comes over', async () => {
    const leaf = forger.raw(new TextEncoder().encode('x'))
    const inner = forger.node('hamt-sharded-directory', [['1Fdeep.txt', leaf]])
    const root = forger.node('hamt-sharded-directory', [
      ['00', inner],
      ['01flat.txt', leaf]
    ])
    expect(await fetch(root)).toMatchObject({ bytes: 2 })
    expect((await readdir(target)).sort()).toEqual(['deep.txt', 'flat.txt'])
  })
})

describe('peers that fail', () => {
  test('other bytes than asked for: not taken, and the next peer is asked', async () => {
    const good = randomBytes(100)
    const { cid } = await victim.blobs.addBytes(good, signal())
    const hub = createMemoryHub()
    const components = { logger: silentLogger, clock: systemClock }
    const [lying, honest, reader] = await Promise.all(
      [1, 2, 3].map(async () => {
        const network = hub.createNetwork(components, { network: 'test' })
        await network.start(signal())
        return network
      })
    )
    if (!lying || !honest || !reader) throw new Error('three were made')
    await lying.rpc.handle(blockProtocol('test'), async () => randomBytes(100))
    await honest.blobs.addBytes(good, signal())
    const fetchFrom = (from: readonly Network[]) => reader.blobs.fetch({ cid, from: from.map((network) => network.self()), limits }, target, signal())
    await expect(fetchFrom([lying])).rejects.toMatchObject({ code: 'P2P_BLOB_UNAVAILABLE' })
    await fetchFrom([lying, honest])
    expect((await readFile(target)).equals(good)).toBe(true)
  })

  test('a peer that goes silent midway is a stall, and what came is kept', async () => {
    const leaves = Array.from({ length: 6 }, () => forger.raw(randomBytes(1_000)))
    const root = forger.node(
      'file',
      leaves.map((leaf) => ['', leaf] as const)
    )
    let silentAfter = 3
    await liar.rpc.handle(blockProtocol('test'), async (cid) => {
      if (silentAfter-- <= 0) return new Promise(() => {})
      return forger.blocks.get(cid.toString()) ?? new Uint8Array()
    })
    const startedAt = performance.now()
    await expect(fetch(root)).rejects.toMatchObject({ code: 'P2P_BLOB_STALLED' })
    expect(performance.now() - startedAt).toBeLessThan(5_000)
    silentAfter = 4 // the root and two leaves need not come again
    expect(await fetch(root)).toMatchObject({ bytes: 6_000 })
  })

  test('a busy peer is asked again', async () => {
    const leaf = forger.raw(randomBytes(10))
    let refusals = 2
    await liar.rpc.handle(blockProtocol('test'), async (cid) => {
      if (refusals-- > 0) throw refusal('BUSY')
      return forger.blocks.get(cid.toString()) ?? new Uint8Array()
    })
    expect(await fetch(leaf)).toMatchObject({ bytes: 10 })
  })
})

test('a folder too large for one block is sharded, and comes over', async () => {
  const source = join(folder, 'source')
  await mkdir(source)
  const name = (i: number): string => `${'n'.repeat(200)}-${i}`
  for (let i = 0; i < 1_500; i++) await writeFile(join(source, name(i)), `${i % 7}`)
  const ref = await liar.blobs.addFolder(source, signal())
  const hub = createMemoryHub()
  const components = { logger: silentLogger, clock: systemClock }
  const from = hub.createNetwork(components, { network: 'test' })
  const to = hub.createNetwork(components, { network: 'test' })
  await from.start(signal())
  await to.start(signal())
  expect(await from.blobs.addFolder(source, signal())).toEqual(ref)
  await to.blobs.fetch({ cid: ref.cid, from: [from.self()], limits: { maxBytes: 10_000, maxFiles: 1_500 } }, target, signal())
  expect((await readdir(target)).length).toBe(1_500)
  expect(await readFile(join(target, name(1_499)), 'utf8')).toBe(`${1_499 % 7}`)
})
