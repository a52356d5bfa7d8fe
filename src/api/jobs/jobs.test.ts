import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readlink } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { TestBed } from '../test-bed.ts'
import { startTestBed } from '../test-bed.ts'
import { JOBS } from './job-row.ts'
import { jobListSchema, jobSchema } from './job-schemas.ts'

let bed: TestBed
let folder: string
let client: TestBed['client']
let ring: TestBed['ring']
let url: string
const ends: (() => Promise<void>)[] = []

async function open(options: Parameters<typeof startTestBed>[1] = {}): Promise<void> {
  bed = await startTestBed(
    ({ inputs, module }, files) => (module === 'broken' ? undefined : { name: 'deep/cow file.txt', data: `${inputs.Message}${files.join('')}` }),
    options
  )
  ;({ folder, client, ring, url } = bed)
  ends.push(() => bed.stop())
}

afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

const ask = (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(
    `${url}${path}`,
    body === undefined ? { headers } : { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
  )
const submit = async (body: object, headers = {}): Promise<ReturnType<typeof jobSchema.parse>> =>
  jobSchema.parse(await (await ask('/v1/jobs', { module: 'cowsay', ...body }, headers)).json())
async function until<T>(get: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  for (let i = 0; i < 300; i++) {
    const value = await get()
    if (isSo(value)) return value
    await pause(10)
  }
  throw new Error('it never came')
}
const ended = (id: string) =>
  until(
    async () => jobSchema.parse(await (await ask(`/v1/jobs/${id}`)).json()),
    ({ status }) => ['paid', 'failed', 'cancelled'].includes(status)
  )

describe('jobs over HTTP', () => {
  beforeEach(() => open())
  /** Of the job's outputs, by this process. */
  const openFiles = async (of = folder): Promise<number> => {
    const held = await readdir('/proc/self/fd').catch(() => [])
    const paths = await Promise.all(held.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')))
    return paths.filter((path) => path.startsWith(of)).length
  }

  test('submitted, followed, fetched: its files come as they were written, and run nowhere', async () => {
    const data = Buffer.from(' and a file').toString('base64')
    const made = await submit({ inputs: { Message: 'moo' }, files: [{ filename: 'a b.txt', data }], metadata: { order: '7' } })
    expect(made).toMatchObject({ object: 'job', metadata: { order: '7' } })
    const job = await ended(made.id)
    expect(job).toMatchObject({ status: 'paid', paid_wei: '5', exit_code: 0 })
    expect(job.trace.map(({ state }) => state)).toEqual(['queued', 'accepted', 'paid'])
    expect(JSON.stringify(job)).not.toContain(folder)
    const list = (await (await ask(`/v1/jobs/${made.id}/outputs`)).json()) as { data: { path: string; url: string }[] }
    expect(list.data.map(({ path }) => path)).toEqual(['deep/cow file.txt'])
    const file = await ask(list.data[0]?.url ?? '')
    expect(await file.text()).toBe('moo and a file')
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.any(String)
    })
    expect(await readdir(join(folder, 'uploads')).catch(() => [])).toEqual([])
  })

  test('HEAD tells of a file and of a stream without opening either', async () => {
    const { id } = await submit({ inputs: { Message: 'moo' } })
    await ended(id)
    const logs = vi.spyOn(client, 'logs')
    for (let i = 0; i < 20; i++) {
      const file = await fetch(`${url}/v1/jobs/${id}/outputs/deep/cow%20file.txt`, { method: 'HEAD' })
      expect([file.status, file.headers.get('content-length'), await file.text()]).toEqual([200, '3', ''])
    }
    const stream = await fetch(`${url}/v1/jobs/${id}/logs`, { method: 'HEAD' })
    expect([stream.status, stream.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
    await pause(20)
    expect([logs.mock.calls.length, await openFiles()]).toEqual([0, 0])
  })

  test('nothing beside the outputs can be asked for', async () => {
    const { id } = await submit({ inputs: { Message: 'x' } })
    await ended(id)
    for (const path of ['..%2f..%2fuploads', '%2e%2e/logs/stdout', 'deep', '/etc/passwd'])
      expect((await ask(`/v1/jobs/${id}/outputs/${path}`)).status).toBe(404)
  })

  test('an idempotency key: one job however often and however fast it is sent; another body is a conflict', async () => {
    const headers = { 'idempotency-key': 'order-7' }
    const answers = await Promise.all([1, 2, 3].map(() => ask('/v1/jobs', { module: 'cowsay', inputs: { Message: 'once' } }, headers)))
    const ids = await Promise.all(answers.map(async (answer) => jobSchema.parse(await answer.json()).id))
    expect(new Set(ids).size).toBe(1)
    expect(client.submitted.length).toBe(1)
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201])
    expect((await ask('/v1/jobs', { module: 'cowsay', inputs: { Message: 'twice' } }, headers)).status).toBe(409)
  })

  test('a runtime and a login go with the job; the password goes nowhere else', async () => {
    const login = { username: 'reader', password: 'hunter2-\u00e9' }
    const body = { module: 'cowsay', inputs: { Message: 'x' }, runtime: 'runsc', registry_login: login }
    const headers = { 'idempotency-key': 'secret-1' }
    const answer = await ask('/v1/jobs', body, headers)
    const text = await answer.text()
    expect(client.submitted).toMatchObject([{ runtime: 'runsc', login }])
    const { id } = jobSchema.parse(JSON.parse(text))
    // A password that was mistyped is no other request: neither it nor a hash of it is kept.
    const again = await ask('/v1/jobs', { ...body, registry_login: { ...login, password: 'hunter3' } }, headers)
    expect([again.status, client.submitted.length]).toEqual([200, 1])
    const job = await ended(id)
    const wrong = await ask('/v1/jobs', { ...body, registry_login: { ...login, passwort: login.password } })
    const kept = async (): Promise<unknown[]> => Array.fromAsync(bed.store.open(JOBS).values())
    const rows = await until(kept, (all) => all.length > 0) // written a moment later
    expect([answer.status, wrong.status, rows.length]).toEqual([201, 400, 1])
    const told = [
      text,
      await again.text(),
      JSON.stringify(job),
      await wrong.text(),
      JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    ]
    expect([...told, ...bed.log].join('\n')).not.toContain('hunter')
    for (const bad of [{ runtime: '../x' }, { registry_login: { username: 'a' } }, { registry_login: { username: '', password: 'b' } }])
      expect((await ask('/v1/jobs', { module: 'cowsay', ...bad })).status).toBe(400)
  })

  test('logs go on from a cursor, whatever the pieces were', async () => {
    const { id } = await submit({ inputs: { Message: 'x' } })
    const all = await (await ask(`/v1/jobs/${id}/logs`)).text()
    expect([...all.matchAll(/^id: (.*)$/gm)].map(([, cursor]) => cursor)).toEqual(['4.0', '8.0', '14.0', '14.10'])
    const rest = await (await ask(`/v1/jobs/${id}/logs`, undefined, { 'last-event-id': '6.0' })).text()
    expect([...rest.matchAll(/"text":"(.*?)"/g)].map(([, part]) => part)).toEqual(['o\\n', 'three\\n', expect.stringContaining('done')])
    expect(all).toContain('event: end')
  })

  test('events to the end, cancel, pages', async () => {
    const first = await submit({ inputs: { slow: true } })
    const events = await ask(`/v1/jobs/${first.id}/events`)
    client.finish(first.id, { state: 'paid' })
    expect(await events.text()).toMatch(/"status":"queued"[\s\S]*"status":"paid"/)
    const second = await submit({ inputs: { slow: true } })
    expect(await (await ask(`/v1/jobs/${second.id}/cancel`, {})).json()).toMatchObject({ status: 'cancelled' })
    const page = jobListSchema.parse(await (await ask('/v1/jobs?limit=1')).json())
    expect([page.data[0]?.id, page.has_more]).toEqual([second.id, true])
    const next = jobListSchema.parse(await (await ask(`/v1/jobs?limit=5&after=${second.id}`)).json())
    expect(next.data.map(({ id }) => id)).toEqual([first.id])
  })

  test('sent twice at one time, and the first hangs up: the second has its job', async () => {
    const submitted = client.submit.bind(client)
    const begun = Promise.withResolvers<void>()
    client.submit = (_request, gone?: AbortSignal) =>
      new Promise((_resolve, reject) => {
        gone?.addEventListener('abort', () => reject(gone.reason))
        begun.resolve()
      })
    const first = new AbortController()
    const send = (signal?: AbortSignal): Promise<Response> =>
      fetch(`${url}/v1/jobs`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'once' },
        body: '{"module":"cowsay"}',
        ...(signal && { signal })
      })
    const left = expect(send(first.signal)).rejects.toThrow()
    await begun.promise
    const second = send()
    await pause(50) // it waits for the first one
    client.submit = submitted
    first.abort()
    await left
    expect([(await second).status, client.submitted.length]).toEqual([201, 1])
  })

  test('who takes nothing of a file does not keep it open', async () => {
    const slow = await startTestBed(() => ({ name: 'large.bin', data: Buffer.alloc(64 * 1024 * 1024) }), { slowReaderMs: 300 })
    ends.push(() => slow.stop())
    const made = await fetch(`${slow.url}/v1/jobs`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"module":"cowsay"}' })
    const { id } = jobSchema.parse(await made.json())
    await until(
      async () => jobSchema.parse(await (await fetch(`${slow.url}/v1/jobs/${id}`)).json()),
      ({ status }) => status === 'paid'
    )
    const socket = connect(Number(new URL(slow.url).port), '127.0.0.1')
    socket.pause()
    socket.on('error', () => {}) // it is hung up on
    socket.write(`GET /v1/jobs/${id}/outputs/large.bin HTTP/1.1\r\nhost: localhost\r\n\r\n`)
    const open = (): Promise<number> => openFiles(slow.folder)
    await until(open, (count) => count === 1)
    await until(open, (count) => count === 0)
    socket.destroy()
  })

  test.each([
    [{ module: '../../etc' }, 'module'],
    [{ module: '/etc' }, 'module'],
    [{ module: 'github.com/../../../../../../../../../etc' }, 'module'],
    [{ module: 'github.com/etc' }, 'module'],
    [{ module: 'gitlab.com/a/b/c/d/e/f/g' }, 'module'],
    [{ module: 'github.com/./modules/cowsay' }, 'module'],
    [{ module: 'file:///etc' }, 'module'],
    [{ module: 'https://evil.example/x' }, 'module'],
    [{ files: [{ filename: '../x', data: '' }] }, 'files.0.filename'],
    [{ files: [{ filename: 'x', data: '%%%' }] }, 'files.0.data'],
    [{ max_price: '-1' }, 'max_price'],
    [{ inputs: { Seed: 2 ** 60 } }, 'inputs.Seed'],
    [{ webhook: { url: 'file:///etc/passwd' } }, 'webhook.url'],
    [{ surprise: 1 }, null]
  ])('%j is refused', async (body, param) => {
    const answer = await ask('/v1/jobs', { module: 'cowsay', ...body })
    expect([answer.status, ((await answer.json()) as { error: { param: string } }).error.param]).toEqual([400, param])
    expect(client.submitted.length).toBe(0)
  })
})

describe('webhooks', () => {
  const calls: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = []
  let refusals = 0
  const receiver = createServer(async (asked, answer) => {
    calls.push({ headers: asked.headers, body: await text(asked) })
    answer.writeHead(refusals-- > 0 ? 500 : 204).end()
  })
  beforeEach(async () => {
    calls.length = 0
    receiver.listen(0, '127.0.0.1')
    await once(receiver, 'listening')
  })
  afterEach(() => new Promise((resolve) => receiver.close(resolve)))
  const hook = (): string => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook` // it listens on a port

  test('wait for a node that is away when the job has ended', async () => {
    await open()
    const known = client.job.bind(client)
    let away = 0
    const made = await submit({ inputs: { Message: 'x' }, webhook: { url: hook() } })
    client.job = async (id, signal?: AbortSignal) => {
      const job = await known(id)
      if (signal && job.state === 'paid' && away++ === 0) throw new Error('the node starts anew') // its follower asks without one
      return job
    }
    await expect.poll(() => calls.length, { timeout: 15_000 }).toBe(1)
    expect([away, JSON.parse(calls[0]?.body ?? '{}')]).toMatchObject([2, { type: 'job.paid', data: { id: made.id } }])
  }, 20_000)

  test('tell the end, signed; again until taken', async () => {
    await open()
    refusals = 2
    const { id, webhook } = await submit({ inputs: { Message: 'x' }, webhook: { url: hook() } })
    await until(
      async () => calls.length,
      (count) => count === 3
    )
    const [, , call] = calls
    const secret = Buffer.from((webhook?.secret ?? '').replace('whsec_', ''), 'base64')
    const signed = `${call?.headers['webhook-id']}.${call?.headers['webhook-timestamp']}.${call?.body}`
    expect(call?.headers['webhook-signature']).toBe(`v1,${createHmac('sha256', secret).update(signed).digest('base64')}`)
    expect(JSON.parse(call?.body ?? '')).toMatchObject({ type: 'job.paid', data: { id, status: 'paid' } })
    expect(new Set(calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    const job = await until(
      async () => jobSchema.parse(await (await ask(`/v1/jobs/${id}`)).json()),
      ({ webhook: told }) => told?.done === true
    )
    expect(job.webhook).toEqual({ url: hook(), attempts: 3, done: true })
  })

  test('give up after a bounded number of attempts', async () => {
    await open()
    refusals = 100
    await submit({ webhook: { url: hook() } })
    await until(
      async () => calls.length,
      (count) => count === 4
    )
    await pause(80)
    expect(calls.length).toBe(4)
  })

  test.each(['127.0.0.1', 'localhost', '[::1]', '169.254.169.254', '[::ffff:127.0.0.1]'])('never call %s for a stranger', async (host) => {
    await open({ allowPrivate: false })
    const { id } = await submit({ webhook: { url: hook().replace('127.0.0.1', host) } })
    const job = await until(
      async () => jobSchema.parse(await (await ask(`/v1/jobs/${id}`)).json()),
      ({ webhook }) => webhook?.done === true
    )
    expect(job.webhook?.attempts).toBe(4)
    expect(calls.length).toBe(0)
  })
})

describe('jobs of keys', () => {
  test('belong to their key, and are paid from its budget', async () => {
    await open({ withKeys: true })
    const mine = await ring.create({ name: 'mine', budget: 20n })
    const other = await ring.create({ name: 'other', models: ['nothing'] })
    const as = (secret: string): Record<string, string> => ({ authorization: `Bearer ${secret}` })
    const made = jobSchema.parse(await (await ask('/v1/jobs', { module: 'cowsay', inputs: { slow: true } }, as(mine.secret))).json())
    expect(client.submitted[0]?.maxPriceWei).toBe('20') // all that the key has, less than what was not asked for
    expect((await ask('/v1/jobs', { module: 'cowsay' }, as(mine.secret))).status).toBe(429) // held
    expect((await ask(`/v1/jobs/${made.id}`, undefined, as(other.secret))).status).toBe(404)
    expect((await ask('/v1/jobs', { module: 'cowsay' }, as(other.secret))).status).toBe(403)
    client.finish(made.id, { state: 'paid', paidWei: '5' })
    const spent = async (): Promise<bigint> => ring.list().find(({ name }) => name === 'mine')?.spent ?? 0n
    expect(await until(spent, (wei) => wei > 0n)).toBe(5n)
    expect((await ask('/v1/jobs', { module: 'broken' }, as(mine.secret))).status).toBe(201)
    await until(
      async () => client.submitted.length,
      (count) => count === 2
    )
    expect(existsSync(join(folder, 'uploads'))).toBe(false)
    for await (const row of ring.usage(0)) expect(row).toMatchObject({ kind: 'job', model: 'cowsay:1', priceWei: 5n, ended: 'paid' })
  })
})
