import { expect, test } from 'vitest'
import { connectGateway } from './connect-gateway.ts'

/** A gateway that says this, in this order, each to one request; then it is gone. */
function saying(...answers: readonly string[]): { readonly send: typeof fetch; readonly paths: string[] } {
  const left = [...answers]
  const paths: string[] = []
  const send: typeof fetch = async (url) => {
    paths.push(String(url).replace('http://127.0.0.1:1', ''))
    const next = left.shift()
    if (next === undefined) throw new TypeError('fetch failed')
    return new Response(next, { headers: { 'content-type': 'text/event-stream' } })
  }
  return { send, paths }
}

const JOB = { id: '0x1', module: 'cowsay:1', created_at: 1, status: 'queued', trace: [], max_price_wei: '1' }

test('a runtime and a login go to the gateway in its own words; its own logins nobody can ask for', async () => {
  const bodies: unknown[] = []
  const send: typeof fetch = async (_url, init) => {
    bodies.push(JSON.parse(String(init?.body)))
    return Response.json(JOB)
  }
  const lily = connectGateway({ gateway: 'http://127.0.0.1:1', fetch: send })
  const login = { username: 'reader', password: 'p' }
  await lily.submit('cowsay', { Message: 'moo' }, { runtime: 'runsc', login })
  expect(bodies).toEqual([{ module: 'cowsay', inputs: { Message: 'moo' }, files: [], runtime: 'runsc', registry_login: login }])
  await expect(lily.submit('cowsay', { Message: 'moo' }, { registryLogin: true })).rejects.toMatchObject({ code: 'CLIENT_NOT_HERE' })
  expect(bodies.length).toBe(1)
})

const WORD = 'data: {"choices":[{"index":0,"delta":{"content":"the"}}]}\n\n'

test('an answer that broke off is no answer: what went wrong is thrown, and so is an end that never came', async () => {
  const ask = async (said: string): Promise<string> => {
    const lily = connectGateway({ gateway: 'http://127.0.0.1:1', fetch: saying(said).send })
    return (await Array.fromAsync(lily.chat({ model: 'm', messages: [] }))).map(({ text }) => text).join('')
  }
  expect(await ask(`${WORD}data: [DONE]\n\n`)).toBe('the')
  await expect(ask(`${WORD}data: {"error":{"message":"the provider is gone","type":"api_error","param":null,"code":"stalled"}}\n\n`)).rejects.toMatchObject({
    code: 'CLIENT_GATEWAY_REFUSED',
    message: 'the provider is gone',
    info: { reason: 'stalled' }
  })
  await expect(ask(WORD)).rejects.toMatchObject({ code: 'CLIENT_GATEWAY_MALFORMED' })
})

test('neither an answer nor an event without an end fills the memory, whatever length it tells', async () => {
  let pulled = 0
  const flood = (type: string): Response =>
    new Response(
      new ReadableStream({
        pull: (stream) => {
          pulled += 1
          if (pulled > 100) stream.close()
          else stream.enqueue(new TextEncoder().encode('x'.repeat(1024 * 1024)))
        }
      }),
      { headers: { 'content-type': type } }
    )
  const lily = connectGateway({ gateway: 'http://127.0.0.1:1', fetch: async () => flood('text/event-stream') })
  await expect(lily.jobs()).rejects.toMatchObject({ code: 'CLIENT_GATEWAY_MALFORMED', message: expect.stringContaining('more than') })
  expect(pulled).toBeLessThan(25)
  pulled = 0
  await expect(Array.fromAsync(lily.chat({ model: 'm', messages: [] }))).rejects.toThrow()
  expect(pulled).toBeLessThan(25)
})

test('a job is followed to its end, over a gateway that gives no answer so long and one that starts anew', async () => {
  const at = (status: string): string => `event: job\ndata: ${JSON.stringify({ ...JOB, status })}\n\n`
  const cut = (code: string): string => `data: {"error":{"message":"cut","type":"api_error","param":null,"code":"${code}"}}\n\n`
  const { send, paths } = saying(`${at('queued')}${at('running')}${cut('timeout')}`, `${at('running')}${cut('stopping')}`, `${at('running')}${at('paid')}`)
  const lily = connectGateway({ gateway: 'http://127.0.0.1:1', fetch: send })
  const states = (await Array.fromAsync(lily.follow('0x1'))).map(({ state }) => state)
  expect(states).toEqual(['queued', 'running', 'paid'])
  expect(paths).toEqual(Array(3).fill('/v1/jobs/0x1/events'))
  const log = (cursor: string, text: string): string => `event: log\nid: ${cursor}\ndata: {"stream":"stdout","text":"${text}"}\n\n`
  const logs = saying(JSON.stringify(JOB), `${log('3.0', 'one')}${cut('timeout')}`, log('6.0', 'two'))
  const read = await Array.fromAsync(connectGateway({ gateway: 'http://127.0.0.1:1', fetch: logs.send }).logs('0x1', { live: true }))
  expect(read.map(({ text }) => text)).toEqual(['one', 'two'])
  expect(logs.paths).toEqual(['/v1/jobs/0x1', '/v1/jobs/0x1/logs', '/v1/jobs/0x1/logs?cursor=3.0'])
})

test('a gateway that is not there, or says no, is not asked again', async () => {
  const gone = saying()
  await expect(Array.fromAsync(connectGateway({ gateway: 'http://127.0.0.1:1', fetch: gone.send }).follow('0x1'))).rejects.toMatchObject({
    code: 'CLIENT_GATEWAY_UNREACHABLE'
  })
  const no = saying('data: {"error":{"message":"no","type":"x","param":null,"code":"internal"}}\n\n')
  await expect(Array.fromAsync(connectGateway({ gateway: 'http://127.0.0.1:1', fetch: no.send }).follow('0x1'))).rejects.toMatchObject({
    info: { reason: 'internal' }
  })
  expect([gone.paths.length, no.paths.length]).toEqual([1, 1])
})
