import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPublicAddress } from '../../core/public-address.ts'
import { download } from './download.ts'
import { lookupPublic } from './lookup-public.ts'

const signal = AbortSignal.timeout(20_000)
const TEXT = 'a page of the web\n'

let folder: string
let server: Server
let origin: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-download-'))
  server = createServer(({ url = '' }, answer) => {
    if (url === '/page') answer.end(TEXT)
    else if (url === '/moved') answer.writeHead(302, { location: '/page' }).end()
    else if (url === '/circle') answer.writeHead(302, { location: '/circle' }).end()
    else if (url === '/endless') {
      const more = (): boolean => answer.write(Buffer.alloc(64 * 1024)) && setImmediate(more) !== undefined
      answer.on('drain', more)
      more()
    } else if (url === '/cut') {
      answer.writeHead(200, { 'content-length': '1000' })
      answer.write('a part')
      setTimeout(() => answer.destroy(), 50)
    } else answer.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true, force: true })
})

let count = 0
const fetchIt = async (url: string, more: { allowPrivate?: boolean; maxBytes?: number } = {}): Promise<string> => {
  const target = join(folder, `file-${count++}`)
  await download({ url, target, maxBytes: 1_000_000, allowPrivate: true, ...more }, signal)
  return readFile(target, 'utf8')
}
const sha256 = createHash('sha256').update(TEXT).digest('hex')

test('a file, also where it has moved to, and with the hash that it must have', async () => {
  expect(await fetchIt(`${origin}/page`)).toBe(TEXT)
  expect(await fetchIt(`${origin}/moved`)).toBe(TEXT)
  expect(await fetchIt(`${origin}/page#sha256=${sha256}`)).toBe(TEXT)
})

test.each([
  ['/none', 'the server says 404'],
  ['/circle', 'more than 5 redirections'],
  ['/endless', 'more than 1000000 bytes'],
  ['/cut', 'aborted'],
  [`/page#sha256=${'0'.repeat(64)}`, `its sha256 is ${sha256}`],
  ['/page#part', 'what stands behind #']
])('%s is told: %s', async (path, why) => {
  await expect(fetchIt(`${origin}${path}`)).rejects.toMatchObject({ code: 'NODE_FILE_UNREACHABLE', message: expect.stringContaining(why) })
})

describe('what is not on the public internet', () => {
  const secret = [
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://0x7f000001/',
    'https://2130706433/'
  ]

  test.each([...secret, 'http://example.org/', 'file:///etc/passwd', 'https://localhost/'])('%s is refused', async (url) => {
    await expect(fetchIt(url, { allowPrivate: false })).rejects.toMatchObject({
      code: 'NODE_FILE_UNREACHABLE',
      message: expect.stringMatching(/no public address|is not https/)
    })
  })

  test('a name that leads there is refused when it is looked up, whatever is asked for', async () => {
    for (const all of [true, false]) {
      const error = await new Promise<Error | null>((resolve) => lookupPublic('localhost', { all }, resolve))
      expect(error?.message).toContain('no public address')
    }
  })

  test('addresses', () => {
    for (const address of ['1.1.1.1', '8.8.8.8', '193.0.14.129', '2606:4700:4700::1111', '2a00:1450:4001::1'])
      expect(isPublicAddress(address), address).toBe(true)
    for (const address of ['', 'x', '0.0.0.0', '255.255.255.255', '224.0.0.1', 'fe80::1', 'fd00::1', 'ff02::1', '::', '64:ff9b::a00:1', '2002:a00:1::']) {
      expect(isPublicAddress(address), address).toBe(false)
    }
    const byte = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(byte, byte, byte, fc.constantFrom('10.a.b.c', '127.a.b.c', '192.168.a.b', '169.254.a.b'), (a, b, c, form) => {
        const v4 = form.replace('a', `${a}`).replace('b', `${b}`).replace('c', `${c}`)
        expect([isPublicAddress(v4), isPublicAddress(`::ffff:${v4}`)]).toEqual([false, false])
      })
    )
  })

  test('nothing of what was refused was written', async () => {
    for (const url of secret) await fetchIt(url, { allowPrivate: false }).catch(() => {})
    const sizes = await Promise.all((await readdir(folder)).map(async (name) => (await readFile(join(folder, name))).length))
    expect(sizes.filter((bytes) => bytes > 1_000_000 + 64 * 1024)).toEqual([])
  })
})
