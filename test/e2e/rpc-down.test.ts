import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningNode } from '../../src/node/compose.ts'
import type { NodeEvent } from '../../src/node/events.ts'
import type { Proxy as Wire } from '../compliance/chain-proxy.ts'
import { createProxy } from '../compliance/chain-proxy.ts'
import type { Cli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'
import { writeModule } from './test-modules.ts'

const signal = AbortSignal.timeout(170_000)

describe('a chain that goes away and comes back', () => {
  let bed: NetworkBed
  let proxy: Wire
  let buyer: Cli
  let provider: RunningNode
  let slow: string
  const events: NodeEvent[] = []

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    proxy = await createProxy(bed.devnet.chain.port)
    // Everybody's only way to the chain.
    const rpcUrls = [`ws://127.0.0.1:${proxy.port}`, `http://127.0.0.1:${proxy.port}`]
    const network = { ...bed.devnet.network, rpcUrls }
    await bed.add('solver', ['solver', 'bootstrap'], signal, { network })
    provider = await bed.add('provider', ['provider'], signal, { network, onEvent: (event) => events.push(event) })
    buyer = await bed.user('buyer', { rpcUrls })
    await buyer.json(['wallet', 'fund'])
    slow = await writeModule(bed.folder, 'slow')
  })
  afterAll(async () => {
    proxy?.mend()
    await bed?.stop()
    await proxy?.close()
  })

  test('at the start: told with the endpoints, and that is all', async () => {
    proxy.cut()
    const { status, stderr } = await buyer.run(['run', slow])
    proxy.mend()
    expect(status).toBe(4)
    expect(stderr).toMatch(new RegExp(`CHAIN_RPC_DOWN: .*127\\.0\\.0\\.1:${proxy.port}`))
    expect((await buyer.run(['jobs'])).stdout).toBe('')
  })

  test('while a job runs: the job goes on, and ends paid when the chain is back', async () => {
    const job = buyer.start(['run', slow, '--json'])
    const { jobId } = await job.line({ type: 'job', state: 'running' })
    proxy.cut()
    await expect.poll(() => events.some(({ type }) => type === 'result.ready'), { timeout: 60_000 }).toBe(true)
    await job.line({ type: 'job', state: 'accepted' })
    proxy.mend()
    expect(await job.ended).toMatchObject({ status: 0 })
    expect(job.lines.at(-1)).toMatchObject({ jobId, state: 'paid', outcome: 'ok' })
    expect(provider.base.network.peers().length).toBeGreaterThan(0)
  })

  test('while a job waits for a deal: it is matched when the chain is back', async () => {
    const node = buyer.start(['--role', 'client', '--listen', '/ip4/127.0.0.1/tcp/0', '--json'])
    await node.line({ type: 'node.ready' })
    const job = buyer.start(['run', 'cowsay', '-i', 'Message=later', '--json'])
    await job.line({ type: 'job', state: 'queued' })
    proxy.cut()
    // Long enough for the proposals to meet the dead chain, and for the offer to be told again.
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    proxy.mend()
    expect(await job.ended).toMatchObject({ status: 0 })
    await node.kill('SIGTERM')
  })
})
