import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningNode } from '../../src/node/compose.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(60_000)
/** market.md §6.6 says one second; a busy machine gets another. */
const TOLD_WITHIN_MS = 2_000
const LIFE_S = 3
/** An offer ends at a whole second. */
const expiryOf = (madeAtMs: number): number => (Math.floor(madeAtMs / 1000) + LIFE_S) * 1000

let bed: NetworkBed
let client: RunningNode

beforeAll(async () => {
  bed = await NetworkBed.start(signal)
  await bed.add('solver', ['solver', 'bootstrap'], signal)
  await bed.add('provider', ['provider'], signal)
  client = await bed.add('client', ['client'], signal)
  await client.client?.fund(signal)
})
afterAll(() => bed.stop())

test('a job that nobody takes is told so soon after its offer has expired, and never before', async () => {
  if (!client.client) throw new Error('no client')
  const request = { module: 'cowsay', inputs: { Message: 'cheap' }, files: [], maxPriceWei: '1', expiresInS: LIFE_S }
  const earliestMs = expiryOf(Date.now())
  const { jobId } = await client.client.submit(request, signal)
  let state = ''
  const latestMs = expiryOf(Date.now())
  for await (const job of client.client.follow(jobId, signal)) state = job.failure?.code ?? job.state
  const toldMs = Date.now()
  expect(state).toBe('MARKET_NO_MATCH')
  expect(toldMs).toBeGreaterThan(earliestMs)
  expect(toldMs - latestMs).toBeLessThan(TOLD_WITHIN_MS)
})
