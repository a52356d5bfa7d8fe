import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningNode } from '../../src/node/compose.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(60_000)

describe('a node that is a bootstrap and nothing else', () => {
  let bed: NetworkBed
  let bootstrap: RunningNode
  let client: RunningNode

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    bootstrap = await bed.add('bootstrap', ['bootstrap'], signal, { key: undefined })
    await Promise.all([bed.add('solver', ['solver'], signal), bed.add('provider', ['provider'], signal)])
    client = await bed.add('client', ['client'], signal)
    await client.client?.fund(signal)
  })
  afterAll(() => bed?.stop())

  test('needs no wallet, and judges and hands on what the market says', async () => {
    const { jobId } = (await client.client?.submit({ module: 'cowsay', inputs: {}, files: [] }, signal)) ?? { jobId: '' }
    const states: string[] = []
    for await (const { state } of client.client?.follow(jobId, signal) ?? []) states.push(state)
    expect(states.at(-1)).toBe('paid')
    const heard = () => new Map(bootstrap.base.network.gossip.stats().map(({ topicId, accepted }) => [topicId.split('/')[4], accepted]))
    for (const noun of ['job-offer', 'resource-offer', 'match']) await expect.poll(() => heard().get(noun) ?? 0, { timeout: 10_000 }).toBeGreaterThan(0)
    expect(bootstrap.base.network.gossip.stats().flatMap(({ rejected }) => Object.keys(rejected))).toEqual([])
  })
})
