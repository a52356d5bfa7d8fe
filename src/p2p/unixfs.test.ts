import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cidOfBytes as cidOfBlock } from '../core/codec.ts'
import { cidOfBytes, cidOfFolder } from './unixfs.ts'

describe('CIDs of content', () => {
  // Written down once: signed results and module manifests name such CIDs. If one changes, the importer changed, and that must not be.
  test.each([
    ['nothing', 0, 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku'],
    ['one chunk', 1_048_576, 'bafkreicrwexlqodtfn4gwtkfyzqks5g56odavyeqqt6ssp5g4xpumwa2nq'],
    ['two chunks', 1_048_577, 'bafybeigjlpad4kropgqbvvtp4leb45zzlmlgtwcnswuiq4au36xg6a4ibq'],
    ['three chunks', 3_000_000, 'bafybeiaufkbwyxhzqkkqxou6es67u5d2wsia66ylhqcmkqdsiy3ut3qqsu']
  ])('%s', async (_name, size, cid) => {
    expect(await cidOfBytes(new Uint8Array(size).fill(7))).toBe(cid)
  })

  test('a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lilynode-cid-'))
    await mkdir(join(folder, 'inner/empty'), { recursive: true })
    await writeFile(join(folder, 'b.txt'), 'hello\n')
    await writeFile(join(folder, 'inner/a.txt'), 'world\n')
    expect(await cidOfFolder(folder)).toBe('bafybeidgb5u6dxpvd5zv45z7fdda44r3zphk3qk2l32dsqy4zgwkopblmq')
    await rm(folder, { recursive: true })
  })

  test('content of one chunk is one raw block', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        expect(await cidOfBytes(bytes)).toBe(cidOfBlock(bytes, 0x55))
      })
    )
  })
})
