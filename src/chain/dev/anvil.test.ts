import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { delay } from '../../core/clock.ts'
import { silentLogger } from '../../core/logger.ts'
import { createHttpEndpoint } from '../rpc/http-endpoint.ts'
import { parseQuantity } from '../rpc/schemas.ts'
import { DEV_CHAIN_ID, startAnvil } from './anvil.ts'
import { bornOf } from './process-life.ts'

const signal = AbortSignal.timeout(20_000)
const logger = silentLogger
const ask = async (rpcUrl: string, method: string, params: unknown[] = []): Promise<bigint> =>
  parseQuantity(await createHttpEndpoint(rpcUrl).request(method, params, signal), method)

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-anvil-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const gone = async (pid: number): Promise<boolean> => {
  for (let i = 0; i < 250; i++) {
    if ((await bornOf(pid)) === undefined) return true
    await delay(20, signal)
  }
  return false
}

/** A node process that starts anvil, prints its pid and waits. */
const PARENT = `
import { startAnvil } from ${JSON.stringify(new URL('./anvil.ts', import.meta.url).href)}
import { silentLogger } from ${JSON.stringify(new URL('../../core/logger.ts', import.meta.url).href)}
const chain = await startAnvil({ logger: silentLogger, ...JSON.parse(process.argv[1]) }, AbortSignal.timeout(20_000))
process.stdout.write(String(chain.pid) + '\\n')
setInterval(() => {}, 1000)`

describe('startAnvil', () => {
  test('a free port, our chain id, gone after stop', async () => {
    const chain = await startAnvil({ logger }, signal)
    expect(await ask(chain.rpcUrl, 'eth_chainId')).toBe(BigInt(DEV_CHAIN_ID))
    await Promise.all([chain.stop(), chain.stop()])
    await chain.exited
    expect(await bornOf(chain.pid)).toBeUndefined()
  })

  test('keeps its state over a restart', async () => {
    const stateFile = join(folder, 'sub', 'chain.json')
    const first = await startAnvil({ logger, stateFile }, signal)
    await createHttpEndpoint(first.rpcUrl).request('anvil_mine', ['0x3'], signal)
    await expect(startAnvil({ logger, stateFile }, signal)).rejects.toMatchObject({
      code: 'CHAIN_DEV_FAILED',
      message: expect.stringContaining('this process')
    })
    await first.stop()
    const second = await startAnvil({ logger, stateFile }, signal)
    expect(await ask(second.rpcUrl, 'eth_blockNumber')).toBe(3n)
    await second.stop()
  })

  test('blocks come by themselves when asked to', async () => {
    const chain = await startAnvil({ logger, blockTimeS: 1 }, signal)
    await delay(1_300, signal)
    expect(await ask(chain.rpcUrl, 'eth_blockNumber')).toBeGreaterThanOrEqual(1n)
    await chain.stop()
  })

  test('a port in use and a state that is none are said', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await expect(startAnvil({ logger, port }, signal)).rejects.toMatchObject({ code: 'CHAIN_PORT_IN_USE', message: expect.stringContaining(String(port)) })
    server.close()
    const stateFile = join(folder, 'broken.json')
    await writeFile(stateFile, '{"block":')
    await expect(startAnvil({ logger, stateFile }, signal)).rejects.toMatchObject({ code: 'CHAIN_DEV_FAILED', message: expect.stringContaining(stateFile) })
  })

  test.skipIf(process.platform === 'win32').each(['SIGKILL', 'SIGTERM'] as const)('dies with its parent, killed by %s', async (kill) => {
    const parent = spawn(process.execPath, ['--input-type=module', '-e', PARENT, '{}'], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = await once(parent.stdout, 'data', { signal })
    const pid = Number(String(line))
    expect(await bornOf(pid)).toBeDefined()
    parent.kill(kill)
    await once(parent, 'exit')
    expect(await gone(pid)).toBe(true)
  })

  test.skipIf(process.platform === 'win32')('an orphan of an earlier run is ended by the next start, and only that', async () => {
    const stateFile = join(folder, 'chain.json')
    const lost = await startAnvil({ logger }, signal) // plays the orphan: it is not known under this state file yet
    const [child, born] = [lost.pid, await bornOf(lost.pid)]
    const stranger = { pid: process.pid, born: 'another life of that number' }
    await writeFile(`${stateFile}.pid`, JSON.stringify({ child: { pid: child, born: 'another life' }, parent: stranger }))
    const first = await startAnvil({ logger, stateFile }, signal)
    expect(await bornOf(child)).toBe(born) // the number alone proves nothing
    await first.stop()
    await writeFile(`${stateFile}.pid`, JSON.stringify({ child: { pid: child, born }, parent: stranger }))
    const second = await startAnvil({ logger, stateFile }, signal)
    expect(await gone(child)).toBe(true)
    await second.stop()
    await lost.stop()
  })
})
