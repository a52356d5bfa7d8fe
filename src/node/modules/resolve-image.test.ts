import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ImagePins } from './image-pins.ts'
import { parseImage, resolveImage } from './resolve-image.ts'

const DIGEST = `sha256:${'ab'.repeat(32)}`

describe('parseImage', () => {
  test.each([
    ['busybox', 'https://registry-1.docker.io', 'library/busybox', 'latest'],
    ['noryev/sdxl:v0.9', 'https://registry-1.docker.io', 'noryev/sdxl', 'v0.9'],
    ['ghcr.io/a/b/c:1.2', 'https://ghcr.io', 'a/b/c', '1.2'],
    ['127.0.0.1:5000/x', 'http://127.0.0.1:5000', 'x', 'latest'],
    ['localhost/x:y', 'http://localhost', 'x', 'y']
  ])('%s', (image, origin, repository, tag) => {
    expect(parseImage(image)).toEqual({ origin, repository, tag })
  })

  test.each(['', 'A/b', 'a b', '../x', 'x:', 'host.io/../../x', 'user@host.io/x', 'a/b:tag/../c'])('%j names no image', (image) => {
    expect(() => parseImage(image)).toThrow(/names no image/)
  })
})

describe('resolveImage', () => {
  let digest = DIGEST
  const tokens = new Set(['let-me-in'])
  const server = createServer((request, response) => answer(request, response))
  const signal = AbortSignal.timeout(20_000)
  let host = ''
  let folder = ''

  function answer({ url = '', headers, method }: IncomingMessage, response: ServerResponse): void {
    const send = (status: number, head: Record<string, string> = {}, body = ''): void => void response.writeHead(status, head).end(body)
    const challenge = (realm: string): void => send(401, { 'www-authenticate': `Bearer realm="${realm}",service="lily",scope="repository:guarded:pull"` })
    if (url.startsWith('/token')) return send(200, {}, JSON.stringify({ token: url.includes('service=lily') && url.includes('guarded') ? 'let-me-in' : 'no' }))
    if (method !== 'HEAD') return send(405)
    if (url === '/v2/open/manifests/1') return send(200, { 'docker-content-digest': digest })
    if (url === '/v2/mute/manifests/1') return send(200)
    if (url === '/v2/elsewhere/manifests/1') return challenge('http://192.0.2.1/token')
    if (url === '/v2/busy/manifests/1') return send(429)
    if (url === '/v2/guarded/manifests/1')
      return tokens.has(headers.authorization?.replace('Bearer ', '') ?? '')
        ? send(200, { 'docker-content-digest': digest })
        : challenge(`http://${host}/token`)
    send(404)
  }

  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('no port')
    host = `127.0.0.1:${address.port}`
    folder = await mkdtemp(join(tmpdir(), 'lilynode-pins-'))
  })
  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await rm(folder, { recursive: true, force: true })
  })

  test.each(['open', 'guarded'])('%s: the digest under the name', async (name) => {
    expect(await resolveImage(`${host}/${name}:1`, signal)).toBe(`${host}/${name}@${DIGEST}`)
  })

  test.each([
    ['none', /none of that name and tag/],
    ['mute', /which digest/],
    ['busy', /try again later/],
    ['elsewhere', /not secure/]
  ])('%s: told', async (name, why) => {
    await expect(resolveImage(`${host}/${name}:1`, signal)).rejects.toMatchObject({ code: 'NODE_IMAGE_UNKNOWN', message: expect.stringMatching(why) })
  })

  test('a pin stays what it was, until it is asked for anew', async () => {
    const pins = new ImagePins(join(folder, 'images.json'))
    const image = `${host}/open:1`
    expect(await pins.known(image)).toBeUndefined()
    expect(await pins.pin(image, signal)).toBe(`${host}/open@${DIGEST}`)
    digest = `sha256:${'cd'.repeat(32)}`
    expect(await new ImagePins(join(folder, 'images.json')).known(image)).toBe(`${host}/open@${DIGEST}`)
    expect(await pins.pin(image, signal)).toBe(`${host}/open@${digest}`)
  })
})
