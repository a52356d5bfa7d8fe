import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { systemClock } from '../../core/clock.ts'
import { silentLogger } from '../../core/logger.ts'
import { createMemoryStore } from '../../store/index.ts'
import { createKeyBook } from '../keys/key-book.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { TestJobsClient } from '../test-jobs-client.ts'
import { GatewayJobs } from './gateway-jobs.ts'
import { jobRequestSchema } from './job-schemas.ts'
import { Uploads } from './uploads.ts'
import { WebhookSender } from './webhook-sender.ts'

const signal = AbortSignal.timeout(20_000)
const common = { clock: systemClock, logger: silentLogger }
const store = createMemoryStore() // outlives the gateways, as a disk does

interface Running {
  readonly ring: KeyRing
  readonly jobs: GatewayJobs
  stop(): Promise<void>
}

async function start(client: TestJobsClient, folder: string): Promise<Running> {
  const { ring, journal, parts } = createKeyBook({ store, ...common })
  const webhooks = new WebhookSender(common, { allowPrivate: true })
  const jobs = new GatewayJobs({ client, store, journal, uploads: new Uploads(folder), webhooks, callerById: (id) => ring.callerById(id), ...common })
  for (const part of [...parts, jobs]) await part.start(signal)
  const stop = async (): Promise<void> => {
    for (const part of [jobs, ...[...parts].reverse()]) await part.stop()
  }
  return { ring, jobs, stop }
}

test('a job that runs while the gateway is gone: its money is held again, then paid; its idempotency key still means it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lilynode-restart-'))
  const client = new TestJobsClient(folder, () => ({ name: 'a.txt', data: 'a' }))
  const first = await start(client, folder)
  const { secret } = await first.ring.create({ name: 'k', budget: 10n })
  const callerOf = ({ ring }: Running) => ring.callerOf(`Bearer ${secret}`)
  const request = jobRequestSchema.parse({ module: 'cowsay', inputs: { slow: true } })
  const { job } = await first.jobs.submit(await callerOf(first), request, { idempotencyKey: 'once', signal })
  await first.stop()

  const second = await start(client, folder)
  const caller = await callerOf(second)
  expect(() => caller.open(1n)).toThrow(/are held/)
  const again = await second.jobs.submit(caller, request, { idempotencyKey: 'once', signal })
  expect([again.job.jobId, again.isRepeated, client.submitted.length]).toEqual([job.jobId, true, 1])
  client.finish(job.jobId, { state: 'paid', paidWei: '4' })
  for (let i = 0; i < 200 && second.ring.list()[0]?.spent === 0n; i++) await pause(10)
  expect(second.ring.list()[0]?.spent).toBe(4n)
  expect(caller.open(100n).maxPrice).toBe(6n)
  await second.stop()

  const third = await start(new TestJobsClient(folder, () => undefined), folder) // a node that lost its database
  expect(third.jobs.rowsOf(await callerOf(third)).map(({ settled }) => settled)).toEqual([true])
  expect(third.ring.list()[0]?.spent).toBe(4n)
  await third.stop()
  await client.stop()
  await rm(folder, { recursive: true, force: true })
})
