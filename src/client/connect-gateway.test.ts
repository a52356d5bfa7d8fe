import { expect, test } from 'vitest'
import { connectGateway } from './connect-gateway.ts'

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
