import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../core/clock.ts'
import { silentLogger } from '../../core/logger.ts'
import { RpcPool } from './rpc-pool.ts'

const servers: Server[] = []
const pools: RpcPool[] = []
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

type Handler = (method: string, response: ServerResponse) => unknown

/** A node that answers with what `handle` returns, or as `handle` itself writes. */
async function createNode(handle: Handler, chainId = 7): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    let body = ''
    request.on('data', (chunk) => {
      body += String(chunk)
    })
    request.on('end', () => {
      const { id, method } = JSON.parse(body)
      asked.push(method)
      const answer = method === 'eth_chainId' ? { result: `0x${chainId.toString(16)}` } : handle(method, response)
      if (!response.writableEnded && answer !== undefined) response.end(JSON.stringify({ jsonrpc: '2.0', id, ...(answer as object) })) // an object by the tests below
    })
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`, asked }
}

function createPool(...urls: string[]): RpcPool {
  const pool = new RpcPool({ logger: silentLogger, clock: systemClock }, { urls, chainId: 7, timeoutMs: 300 })
  pools.push(pool)
  return pool
}

const within = (): AbortSignal => AbortSignal.timeout(5_000)
const broken: Handler = (_, response) => {
  response.statusCode = 503
  response.end('busy')
}
/** A port where nothing listens any more. */
let dead: string
beforeAll(async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  dead = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  server.close()
  await once(server, 'close')
})

describe('RpcPool', () => {
  test.each([
    ['is dead', async () => dead],
    ['is busy', async () => (await createNode(broken)).url],
    ['talks nonsense', async () => (await createNode((_, response) => void response.end('<html>'))).url],
    ['never answers', async () => (await createNode(() => undefined)).url],
    ['limits its rate', async () => (await createNode(() => ({ error: { code: -32005, message: 'rate limit exceeded' } }))).url],
    ['is of another chain', async () => (await createNode(() => ({ result: 'wrong' }), 8)).url]
  ])('when the first endpoint %s, the next one answers', async (_, first) => {
    const good = await createNode(() => ({ result: 'good' }))
    const pool = createPool(await first(), good.url)
    expect(await pool.request('eth_x', [], within())).toBe('good')
    expect(await pool.request('eth_x', [], within())).toBe('good')
    expect(good.asked.filter((method) => method === 'eth_x')).toHaveLength(2)
  })

  test('a refusal is an answer: nobody else is asked', async () => {
    const refuses = await createNode(() => ({ error: { code: 3, message: 'execution reverted', data: '0xABCD' } }))
    const other = await createNode(() => ({ result: 'other' }))
    const error = createPool(refuses.url, other.url).request('eth_call', [], within())
    await expect(error).rejects.toMatchObject({ code: 'CHAIN_RPC_REFUSED', info: { rpcCode: 3, detail: 'execution reverted', data: '0xabcd' } })
    expect(other.asked).not.toContain('eth_call')
  })

  test('an endpoint that comes back is used again, after its chain id was checked again', async () => {
    let isUp = false
    const node = await createNode((_, response) => (isUp ? { result: 'back' } : broken('', response)))
    const waiting = createPool(node.url).request('eth_x', [], within())
    setTimeout(() => {
      isUp = true
    }, 250)
    expect(await waiting).toBe('back')
    expect(node.asked.filter((method) => method === 'eth_chainId').length).toBeGreaterThan(1)
  })

  test('a transaction goes to all; the first that takes it settles, and one refusal among them does not', async () => {
    const refuses = await createNode(() => ({ error: { code: -32000, message: 'nonce too low' } }))
    const takes = await createNode(() => ({ result: '0xhash' }))
    expect(await createPool(refuses.url, dead, takes.url).broadcast('eth_sendRawTransaction', ['0x'], within())).toBe('0xhash')
    const nobody = createPool(refuses.url, dead).broadcast('eth_sendRawTransaction', ['0x'], within())
    await expect(nobody).rejects.toMatchObject({ code: 'CHAIN_RPC_REFUSED', info: { detail: 'nonce too low' } })
  })

  test('several questions of one act go to one node, all anew when it fails', async () => {
    let answers = 0
    const fails = await createNode((_, response) => (answers++ === 0 ? { result: 'first' } : broken('', response)))
    const good = await createNode((method) => ({ result: `good ${method}` }))
    const pair = await createPool(fails.url, good.url).pinned(async (ask) => [await ask('a', []), await ask('b', [])], within())
    expect(pair).toEqual(['good a', 'good b'])
  })

  test('what is too large is not read to its end', async () => {
    const flood = await createNode((_, response) => {
      const chunk = Buffer.alloc(1024 * 1024, 'x')
      const more = (): void => {
        while (response.writable && response.write(chunk));
        response.once('drain', more)
      }
      more()
    })
    const good = await createNode(() => ({ result: 'good' }))
    const pool = new RpcPool({ logger: silentLogger, clock: systemClock }, { urls: [flood.url, good.url], chainId: 7, timeoutMs: 4_000 })
    pools.push(pool)
    expect(await pool.request('eth_x', [], within())).toBe('good')
  })

  test('nothing answers: the error names every endpoint and its trouble', async () => {
    const busy = await createNode(broken)
    const pool = createPool(dead, busy.url)
    await expect(pool.request('eth_x', [], AbortSignal.timeout(200))).rejects.toMatchObject({ name: 'TimeoutError' })
    const { message } = pool.down()
    expect(message).toContain('ECONNREFUSED')
    expect(message).toContain('HTTP 503')
  })

  test('closed: whoever waits is told', async () => {
    const pool = createPool(dead)
    const waiting = pool.request('eth_x', [], within())
    setTimeout(() => pool.close(), 50)
    await expect(waiting).rejects.toMatchObject({ code: 'CHAIN_STOPPED' })
  })
})
