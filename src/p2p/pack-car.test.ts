import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as dagCbor from '@ipld/dag-cbor'
import * as dagPb from '@ipld/dag-pb'
import { varint } from 'multiformats'
import { CID } from 'multiformats/cid'
import { sha256 } from 'multiformats/hashes/sha2'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packFolder } from './pack-car.ts'
import { cidOfFolder } from './unixfs.ts'

const signal = AbortSignal.timeout(30_000)
let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-car-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

function sectionsOf(bytes: Uint8Array): Uint8Array[] {
  const sections: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const [length, prefix] = varint.decode(bytes, at)
    sections.push(bytes.subarray(at + prefix, at + prefix + length))
    at += prefix + length
  }
  return sections
}

test('a CAR holds each block once, under its CID, and all that the root leads to', async () => {
  const folder = join(root, 'folder')
  await mkdir(join(folder, 'sub'), { recursive: true })
  const large = Buffer.alloc(3 * 1024 * 1024 + 5, 'abc')
  for (const [name, content] of [
    ['a', 'a'],
    ['sub/b', 'b'],
    ['same', 'a'],
    ['large', large],
    ['empty', '']
  ] as const)
    await writeFile(join(folder, name), content)
  const { cid } = await packFolder(folder, join(root, 'x.car'), signal)
  expect(cid).toBe(await cidOfFolder(folder, signal))
  const [header, ...sections] = sectionsOf(await readFile(join(root, 'x.car')))
  expect(dagCbor.decode(header ?? new Uint8Array())).toEqual({ version: 1, roots: [CID.parse(cid)] })
  const blocks = new Map<string, Uint8Array>()
  for (const section of sections) {
    const [name, block] = CID.decodeFirst(section)
    expect((await sha256.digest(block)).bytes).toEqual(name.multihash.bytes)
    blocks.set(name.toString(), block)
  }
  expect(blocks.size).toBe(sections.length)
  const seen = new Set<string>()
  const walk = (at: CID): void => {
    const block = blocks.get(at.toString())
    expect(block, at.toString()).toBeDefined()
    seen.add(at.toString())
    if (at.code === dagPb.code) for (const { Hash } of dagPb.decode(block ?? new Uint8Array()).Links) walk(Hash)
  }
  walk(CID.parse(cid))
  // The importer begins with an empty folder, which nothing leads to.
  expect(blocks.size - seen.size).toBeLessThanOrEqual(1)
})

test('a file that is there already is not overwritten', async () => {
  await mkdir(join(root, 'other'))
  await writeFile(join(root, 'taken.car'), 'x')
  await expect(packFolder(join(root, 'other'), join(root, 'taken.car'), signal)).rejects.toMatchObject({ code: 'EEXIST' })
})
