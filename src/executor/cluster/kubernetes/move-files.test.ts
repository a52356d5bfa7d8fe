import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { pack } from 'tar-stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OutputsReader, packInputs, TooMuch } from './move-files.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-tar-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const name = fc.stringMatching(/^[a-z0-9 _é-]{1,60}$/)
const files = fc.uniqueArray(fc.tuple(fc.array(name, { minLength: 1, maxLength: 5 }), fc.nat(70_000)), {
  maxLength: 6,
  selector: ([parts]) => parts[0] // no file where another has a folder
})

async function* archive(entries: readonly Parameters<ReturnType<typeof pack>['entry']>[0][]): AsyncGenerator<Uint8Array> {
  const made = pack()
  for (const entry of entries) made.entry(entry, entry.type === undefined ? 'what it holds' : '')
  made.finalize()
  for await (const piece of made) yield Buffer.from(piece as Uint8Array) // tar-stream's are Buffers
}

async function unpack(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string> {
  const to = await mkdtemp(join(root, 'out-'))
  const reader = new OutputsReader(to, maxBytes)
  for await (const piece of stream) for (let at = 0; at < piece.length; at += 10_000) await reader.write(piece.subarray(at, at + 10_000))
  await reader.end()
  return to
}

describe('files on their way to a pod and back', () => {
  test('come as they went, in an archive as long as was said', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (made) => {
        const from = await mkdtemp(join(root, 'in-'))
        for (const [parts, bytes] of made) {
          await mkdir(dirname(join(from, ...parts)), { recursive: true })
          await writeFile(join(from, ...parts), randomBytes(bytes))
        }
        const packed = await packInputs(from)
        const pieces: Uint8Array[] = []
        for await (const piece of packed.stream()) pieces.push(piece)
        expect(pieces.reduce((sum, piece) => sum + piece.length, 0)).toBe(packed.bytes)
        const to = await unpack(packed.stream(), 1e6)
        for (const [parts] of made) expect(await readFile(join(to, ...parts))).toEqual(await readFile(join(from, ...parts)))
        expect(packed.diskBytes).toBeGreaterThanOrEqual(made.reduce((sum, [, bytes]) => sum + bytes, 0))
      }),
      { numRuns: 25 }
    )
  })

  test('what is no plain file becomes a link to nowhere, and nothing leaves the folder', async () => {
    const to = await unpack(
      archive([
        { name: './' },
        { name: './plain' },
        { name: './twin', type: 'link', linkname: './plain' },
        { name: './link', type: 'symlink', linkname: '/etc/passwd' },
        { name: './pipe', type: 'fifo' },
        { name: './device', type: 'character-device' },
        { name: './thief', type: 'link', linkname: '../../etc/passwd' },
        { name: '../above' },
        { name: `./${'d/'.repeat(60)}deep` }
      ]),
      1e6
    )
    expect(await readFile(join(to, 'twin'), 'utf8')).toBe('what it holds')
    for (const each of ['link', 'pipe', 'device', 'thief']) expect(await readlink(join(to, each))).toBe('no-plain-file')
    expect((await readdir(to)).filter((each) => each.startsWith('no-plain-file-'))).toHaveLength(3)
    await expect(stat(join(to, '../above'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('nothing goes through a link that the archive made before', async () => {
    const stream = archive([{ name: 'a', type: 'symlink', linkname: root }, { name: 'a/b' }])
    await expect(unpack(stream, 1e6)).rejects.toThrow()
    await expect(stat(join(root, 'b'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('more than the job may write is refused by what its header says', async () => {
    await expect(unpack(archive([{ name: 'a' }, { name: 'b' }]), 20)).rejects.toThrow(TooMuch)
    await expect(unpack(archive([{ name: 'a', size: 13 }]), 13)).resolves.toBeTypeOf('string')
  })

  test('an archive that is cut off is told', async () => {
    const whole: Uint8Array[] = []
    for await (const piece of archive([{ name: 'a' }])) whole.push(piece)
    const half = Buffer.concat(whole).subarray(0, 515)
    await expect(
      unpack(
        (async function* () {
          yield half
        })(),
        1e6
      )
    ).rejects.toThrow()
  })
})
