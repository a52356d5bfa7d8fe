import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SecretKey } from '../../src/chain/index.ts'
import type { JobView } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { connectControl } from '../../src/node/control/control-client.ts'
import type { NodeEvent } from '../../src/node/events.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(120_000)

async function runToEnd(node: RunningNode, request: Parameters<NonNullable<RunningNode['client']>['submit']>[0]): Promise<JobView> {
  if (!node.client) throw new Error('no client')
  const { jobId } = await node.client.submit(request, signal)
  let last: JobView | undefined
  for await (const job of node.client.follow(jobId, signal)) last = job
  if (!last) throw new Error('no state')
  return last
}

const message = (text: string) => ({ module: 'cowsay', inputs: { Message: text }, files: [] })

describe('a job on a network of real nodes', () => {
  let bed: NetworkBed
  let client: RunningNode
  let seller: RunningNode
  const events: NodeEvent[] = []
  const key = SecretKey.random()

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    seller = await bed.add('solver-1', ['solver', 'bootstrap'], signal)
    await bed.add('solver-2', ['solver'], signal)
    const provider = await bed.add('provider', ['provider'], signal)
    const mediator = await bed.add('mediator', ['mediator'], signal)
    client = await bed.add('client', ['client'], signal, { key })
    for (const node of [provider, mediator]) node.events.listen((event) => events.push(event))
    await client.client?.fund(signal)
  })
  afterAll(() => bed.stop())

  test('ends paid, with the verified result on disk', async () => {
    const job = await runToEnd(client, message('a lily pond'))
    expect(job.failure).toBeUndefined()
    expect(job.state).toBe('paid')
    expect(job.outcome).toBe('ok')
    expect(await readFile(join(job.folder ?? '', 'outputs/cow.txt'), 'utf8')).toContain('< a lily pond >')
    expect(await readFile(join(job.folder ?? '', 'logs/stdout'), 'utf8')).toContain('< a lily pond >')
    expect(job.trace.map(({ state }) => state)).toEqual(['queued', 'matched', 'fetching', 'starting', 'running', 'uploading', 'accepted', 'paid'])
  })

  test('costs what the deal says: every wei the client lost is somebody’s', async () => {
    const { chain } = client.base
    const before = await chain.escrowOf(key.address)
    const job = await runToEnd(client, message('money'))
    const after = await chain.escrowOf(key.address)
    const { price, solverFee } = (await chain.dealTerms(job.dealId as never))?.deal ?? { price: 0n, solverFee: 0n }
    const { taxBps } = await chain.params()
    expect(after.locked).toBe(0n)
    expect(before.free - after.free).toBe(price + solverFee + (price * BigInt(taxBps)) / 10_000n)
  })

  test('is run again by the mediator with the same digest', async () => {
    const job = await runToEnd(client, message('again'))
    await expect.poll(() => events.find((e) => e.type === 'mediation.rerun' && e.dealId === job.dealId), { timeout: 15_000 }).toMatchObject({ match: true })
  })

  test('ten at once all end paid', async () => {
    const jobs = await Promise.all(Array.from({ length: 10 }, (_, i) => runToEnd(client, message(`job ${i}`))))
    expect(jobs.map(({ state }) => state)).toEqual(Array(10).fill('paid'))
    expect(new Set(jobs.map(({ dealId }) => dealId)).size).toBe(10)
  })

  test('can be seen and started from another terminal', async () => {
    const other = await connectControl(join(bed.folder, 'client'))
    const known = await other?.jobs(signal)
    expect(known?.length).toBeGreaterThan(0)
    expect((await other?.offers(signal))?.length).toBe(1)
    await expect(other?.job('0xffffffff', signal)).rejects.toMatchObject({ code: 'NODE_JOB_UNKNOWN' })
  })

  test('that nobody can afford to run says why, and costs nothing', async () => {
    const before = await client.base.chain.escrowOf(key.address)
    const job = await runToEnd(client, { ...message('cheap'), maxPriceWei: '1', expiresInS: 4 })
    expect(job.state).toBe('failed')
    expect(job.failure?.code).toBe('MARKET_NO_MATCH')
    expect(job.failure?.reason).toMatch(/asks 0\.01 LILY, the job pays at most/)
    expect((await client.base.chain.escrowOf(key.address)).free).toBe(before.free)
  })

  test('with wrong inputs is refused before anything is told', async () => {
    await expect(client.client?.submit({ module: 'cowsay', inputs: { Mesage: 'x' }, files: [] }, signal)).rejects.toMatchObject({ code: 'MARKET_MODULE_INPUT' })
    await expect(client.client?.submit({ module: 'cowsya', inputs: {}, files: [] }, signal)).rejects.toThrow(/did you mean "cowsay"/)
    await expect(client.client?.submit({ ...message('x'), maxPriceWei: (10n ** 24n).toString() }, signal)).rejects.toMatchObject({
      code: 'NODE_INSUFFICIENT_FUNDS'
    })
  })

  test('outlives its client: a restarted one finds it and its result', async () => {
    const { jobId } = (await client.client?.submit(message('restart'), signal)) ?? { jobId: '' }
    await bed.remove(client)
    client = await bed.add('client', ['client'], signal, { key })
    let last: JobView | undefined
    for await (const job of client.client?.follow(jobId, signal) ?? []) last = job
    expect(last?.state).toBe('paid')
    expect(await readFile(join(last?.folder ?? '', 'outputs/cow.txt'), 'utf8')).toContain('restart')
  })

  test('goes on when one solver is gone', async () => {
    await bed.remove(seller)
    expect((await runToEnd(client, message('without one solver'))).state).toBe('paid')
  })
})
