import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { silentLogger } from '../core/logger.ts'
import { createMemoryStore } from '../store/index.ts'
import { RemoteKeyDesk } from './keys/admin-client.ts'
import type { UsageView } from './keys/key-desk.ts'
import type { RunningGateway, StartGatewayInit } from './start-gateway.ts'
import { startGateway } from './start-gateway.ts'
import { TEST_CERTIFICATE, TEST_CERTIFICATE_KEY } from './test-certificate.ts'
import { TestEngine } from './test-engine.ts'

const signal = AbortSignal.timeout(30_000)
let folder: string
const running: RunningGateway[] = []

async function start(init: Partial<StartGatewayInit> = {}): Promise<RunningGateway> {
  const gateway = await startGateway(
    { inference: new TestEngine(), store: createMemoryStore(), logger: silentLogger },
    {
      host: '127.0.0.1',
      port: 0,
      isOpen: true,
      origins: [],
      maxBodyBytes: 1e5,
      timeoutMs: 10_000,
      version: '1.2.3',
      webhookPrivate: false,
      socket: join(folder, `s${running.length}`),
      uploads: join(folder, 'uploads'),
      ...init
    },
    signal
  )
  running.push(gateway)
  return gateway
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-gw-'))
})
afterEach(async () => {
  for (const gateway of running.splice(0)) await gateway.stop()
  await rm(folder, { recursive: true, force: true })
})

test('https, with the certificate it was given', async () => {
  const [certPath, keyPath] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  await writeFile(certPath, TEST_CERTIFICATE)
  await writeFile(keyPath, TEST_CERTIFICATE_KEY)
  const { url } = await start({ tls: { certPath, keyPath } })
  expect(url).toMatch(/^https:/)
  const status = await new Promise((resolve, reject) => {
    get(`${url}/health`, { ca: TEST_CERTIFICATE }, (answer: IncomingMessage) => resolve(answer.resume().statusCode)).on('error', reject)
  })
  expect(status).toBe(200)
  await expect(start({ tls: { certPath, keyPath: certPath } })).rejects.toMatchObject({ code: 'API_BAD_TLS' })
  await expect(start({ tls: { certPath, keyPath: join(folder, 'none.pem') } })).rejects.toMatchObject({
    code: 'API_BAD_TLS',
    message: expect.stringContaining('none.pem')
  })
})

test('a port that is taken', async () => {
  const { url } = await start()
  await expect(start({ port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'API_PORT_IN_USE', message: expect.stringContaining('--listen') })
})

test('a page of the operator’s, and nothing beside it', async () => {
  const page = join(folder, 'page')
  await mkdir(join(page, 'js'), { recursive: true })
  await writeFile(join(page, 'index.html'), '<h1>pond</h1>')
  await writeFile(join(page, 'js', 'a.js'), '1')
  await writeFile(join(page, '.secret'), 'x')
  await mkdir(join(page, '.git'))
  await writeFile(join(page, '.git', 'config'), 'x')
  await writeFile(join(folder, 'beside.txt'), 'x')
  await writeFile(join(folder, 'library.mjs'), 'export {}')
  const { url } = await start({ page: { folder: page, library: join(folder, 'library.mjs') } })
  const answer = await fetch(url)
  expect([await answer.text(), answer.headers.get('content-type')]).toEqual(['<h1>pond</h1>', 'text/html; charset=utf-8'])
  expect(await (await fetch(`${url}/js/a.js`)).text()).toBe('1')
  expect(await (await fetch(`${url}/client-browser.mjs`)).text()).toBe('export {}')
  for (const path of ['/.secret', '/.git/config', '/..%2fbeside.txt', '/%2e%2e/beside.txt', '/js', '/%ff', '/js/%00'])
    expect((await fetch(`${url}${path}`)).status).toBe(404)
  expect((await fetch(`${url}/docs`)).status).toBe(200)
  expect((await fetch(`${url}/v1/models`)).status).toBe(200)
})

test('its keys by its socket, as another terminal has them', async () => {
  const socket = join(folder, 'admin')
  const { url } = await start({ isOpen: false, socket })
  const desk = new RemoteKeyDesk(socket)
  const { key, secret } = await desk.create({ name: 'a/b c', budgetWei: '1000000' })
  const ask = (): Promise<Response> =>
    fetch(`${url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'pond-1', max_tokens: 2, messages: [{ role: 'user', content: 'x' }] })
    })
  expect((await ask()).status).toBe(200)
  const rows: UsageView[] = []
  for await (const row of desk.usage({ sinceMs: 0, keyId: key.id })) rows.push(row)
  expect(rows).toMatchObject([{ keyId: key.id, outputTokens: 2, ended: 'length' }])
  expect((await desk.list())[0]?.spentWei).toBe(rows[0]?.priceWei)
  expect((await desk.revoke('a/b c')).revokedAtMs).toBeGreaterThan(0)
  expect((await ask()).status).toBe(401)
  await expect(desk.revoke('nobody')).rejects.toMatchObject({ code: 'API_KEY_UNKNOWN' })
  await expect(desk.create({ name: '' })).rejects.toMatchObject({ code: 'API_BAD_REQUEST' })
})
