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
