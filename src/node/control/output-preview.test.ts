import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { previewOutputs, shrink } from './output-preview.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-preview-'))
  await mkdir(join(folder, 'outputs', 'deep'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A PNG by hand: white above, black below. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [head, tail] = [Buffer.alloc(4), Buffer.alloc(4)]
    head.writeUInt32BE(data.length)
    tail.writeUInt32BE(crc32(body))
    return Buffer.concat([head, body, tail])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8 // bits; gray, as the zeros after it say
  const rows = Buffer.concat(Array.from({ length: height }, (_, y) => Buffer.concat([Buffer.from([0]), Buffer.alloc(width, y < height / 2 ? 255 : 0)])))
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

test('files by name, and each as a terminal can show it; a link leads nowhere', async () => {
  const at = (name: string): string => join(folder, 'outputs', name)
  await writeFile(at('a.txt'), 'moo \u001b[2Jü')
  await writeFile(at('b.bin'), Buffer.from([0, 1, 2]))
  await writeFile(at('deep/c.png'), png(800, 400))
  await writeFile(at('long.txt'), `${'ü'.repeat(20_000)}`)
  await symlink('/etc/passwd', at('passwd'))
  const { files, path, shown } = await previewOutputs(folder, 0)
  expect(files.map((file) => file.path)).toEqual(['a.txt', 'b.bin', 'deep/c.png', 'long.txt'])
  expect([path, shown]).toEqual(['a.txt', { kind: 'text', text: 'moo ü', isCut: false }])
  expect((await previewOutputs(folder, 1)).shown).toMatchObject({ kind: 'none' })
  const picture = (await previewOutputs(folder, 2)).shown
  if (picture?.kind !== 'image') throw new Error('a PNG is a picture')
  expect([picture.of, picture.width, picture.height]).toEqual(['800 × 400', 400, 200])
  const gray = Buffer.from(picture.gray, 'base64')
  expect([gray.length, gray[0], gray.at(-1)]).toEqual([80_000, 255, 0])
  const long = (await previewOutputs(folder, 99)).shown
  expect(long).toMatchObject({ kind: 'text', isCut: true })
  expect(long?.kind === 'text' && [...new Set(long.text)]).toEqual(['ü'])
})

test('a job that wrote nothing has no files', async () => {
  await rm(join(folder, 'outputs'), { recursive: true })
  expect(await previewOutputs(folder, 0)).toEqual({ files: [] })
})

test('a picture made small is as bright as it was, and never wider than a terminal', () => {
  const level = fc.integer({ min: 0, max: 255 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 40 }), level, (width, height, light) => {
      const data = new Uint8Array(width * height * 4).map((_, i) => (i % 4 === 3 ? 255 : light))
      const small = shrink({ width, height, data })
      const dots = Buffer.from(small.gray, 'base64')
      expect(small.width).toBeLessThanOrEqual(400)
      expect(dots.length).toBe(small.width * small.height)
      for (const dot of dots) expect(Math.abs(dot - light)).toBeLessThanOrEqual(1)
    }),
    { numRuns: 40 }
  )
})
