import { afterAll, beforeAll, expect, test } from 'vitest'
import { SecretKey } from '../../src/chain/index.ts'
import { delay } from '../../src/core/clock.ts'
import { parseBytes32 } from '../../src/core/primitives.ts'
import { clientJobTable } from '../../src/node/client/client-job.ts'
import type { JobView } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(120_000)
const [solverKey, unwantedKey, sellerKey, otherKey] = [SecretKey.random(), SecretKey.random(), SecretKey.random(), SecretKey.random()]

let bed: NetworkBed
let solver: RunningNode
let provider: RunningNode
let unwanted: RunningNode
let client: RunningNode

beforeAll(async () => {
  bed = await NetworkBed.start(signal)
  solver = await bed.add('solver', ['solver', 'client'], signal, { key: solverKey })
  provider = await bed.add('provider', ['provider'], signal, { key: sellerKey, banned: [unwantedKey.address] })
  client = await bed.add('client', ['client'], signal, { banned: [otherKey.address] })
  unwanted = await bed.add('unwanted', ['client'], signal, { key: unwantedKey })
  for (const node of [client, unwanted]) await node.client?.fund(signal)
})
afterAll(() => bed.stop())

async function run(node: RunningNode, change: object = {}): Promise<JobView> {
  if (!node.client) throw new Error('no client')
  const { jobId } = await node.client.submit({ module: 'cowsay', inputs: { Message: 'moo' }, files: [], ...change }, signal)
  let last: JobView | undefined
  for await (const job of node.client.follow(jobId, signal)) last = job
  if (!last) throw new Error('no state')
  return last
}

test('a provider takes no job of a client that it has banned, not one that names it either, and the client is told why', async () => {
  const job = await run(unwanted, { expiresInS: 3, target: sellerKey.address })
  expect(job.failure).toMatchObject({ code: 'MARKET_NO_MATCH' })
  expect(JSON.stringify(await unwanted.client?.why(job.jobId, signal))).toContain(`has banned client ${unwantedKey.address}`)
})

test('a client excludes whom it has banned, says how far it measured the provider to be, and can compute the ranking again', async () => {
  const job = await run(client)
  expect(job.state).toBe('paid')
  const kept = await client.base.store.open(clientJobTable).get(parseBytes32(job.jobId))
  expect(kept?.signed.offer.excluded).toEqual([otherKey.address])
  expect(kept?.signed.preferences.near).toEqual([{ peerId: provider.base.network.key.peerId, ms: expect.any(Number) }])
  expect(await client.client?.explain(job.jobId, signal)).toMatchObject({ check: { agrees: true, checked: 1 } })
})

test('a solver has its book again when it starts, though nobody is there to tell it', async () => {
  while ((await solver.client?.offers(signal))?.length !== 1) await delay(100, signal)
  await bed.remove(solver) // before the provider, whose last word withdraws its offer
  for (const node of [unwanted, client, provider]) await bed.remove(node)
  const again = await bed.add('solver', ['solver', 'client'], signal, { key: solverKey, bootstrap: [] })
  let offers = await again.client?.offers(signal)
  for (let looks = 0; looks < 20 && offers?.length === 0; looks++) {
    await delay(100, signal)
    offers = await again.client?.offers(signal)
  }
  expect(again.base.network.peers()).toEqual([])
  expect(offers?.map((offer) => offer.provider)).toEqual([sellerKey.address])
})
