import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { systemClock } from '../../core/clock.ts'
import { silentLogger } from '../../core/logger.ts'
import { createMemoryStore } from '../../store/index.ts'
import type { Store } from '../../store/repository.ts'
import { createKeyBook } from '../keys/key-book.ts'
import { TestJobsClient } from '../test-jobs-client.ts'
import { GatewayJobs } from './gateway-jobs.ts'
import { jobRequestSchema } from './job-schemas.ts'
import { Uploads } from './uploads.ts'
import { WebhookSender } from './webhook-sender.ts'

const common = { clock: systemClock, logger: silentLogger }
const signal = AbortSignal.timeout(60_000)

/** A disk whose nth write fails before or after it is done; one that lost its power then writes nothing more. */
class Disk implements Store {
  readonly name = 'store'
  readonly #inner: Store
  readonly #plan: { readonly at: number; readonly when: 'before' | 'after'; readonly power: 'lost' | 'kept' } | undefined
  writes = 0

  constructor(inner: Store, plan?: { readonly at: number; readonly when: 'before' | 'after'; readonly power: 'lost' | 'kept' }) {
    this.#inner = inner
    this.#plan = plan
  }

  start: Store['start'] = (within) => this.#inner.start(within)
  async stop(): Promise<void> {}
  open: Store['open'] = (table) => this.#inner.open(table)
  write: Store['write'] = async (changes) => {
    const n = ++this.writes
    const { at, when, power } = this.#plan ?? { at: Number.POSITIVE_INFINITY, when: 'before', power: 'kept' }
    if (n > at && power === 'lost') throw new Error('the power is gone')
    if (n === at && when === 'before') throw new Error('the disk failed')
    await this.#inner.write(changes)
    if (n === at) throw new Error('the disk failed after it had written')
  }
}

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

async function gatewayOn(disk: Store, client: TestJobsClient, folder: string) {
  const { ring, journal, parts } = createKeyBook({ store: disk, ...common })
  const webhooks = new WebhookSender(common, { allowPrivate: true })
  const jobs = new GatewayJobs({ client, store: disk, journal, uploads: new Uploads(folder), webhooks, callerById: (id) => ring.callerById(id), ...common })
  for (const part of [...parts, jobs]) await part.start(signal)
  const stop = async (): Promise<void> => {
    for (const part of [jobs, ...[...parts].reverse()]) await part.stop()
  }
  ends.push(stop)
  return { ring, jobs, stop, flush: () => journal.flush() }
}

const REQUEST = jobRequestSchema.parse({ module: 'cowsay', inputs: { Message: 'moo' } })

// 1: the key; 2: the intent; 3 and on: its row, its end. Beyond the last: nothing fails.
test.each([2, 3, 4, 5].flatMap((at) => (['before', 'after'] as const).flatMap((when) => (['lost', 'kept'] as const).map((power) => ({ at, when, power })))))(
  'write $at fails $when it is done, power $power: one job however often it is sent, charged once',
  async (plan) => {
    const folder = await mkdtemp(join(tmpdir(), 'lilynode-crash-'))
    ends.push(() => rm(folder, { recursive: true, force: true }))
    const client = new TestJobsClient(folder, () => ({ name: 'a.txt', data: 'a' }))
    ends.push(() => client.stop())
    const rows = createMemoryStore()
    const first = await gatewayOn(new Disk(rows, plan), client, folder)
    const { secret } = await first.ring.create({ name: 'k', budget: 10n })
    const send = async ({ ring, jobs }: typeof first) =>
      jobs.submit(await ring.callerOf(`Bearer ${secret}`), REQUEST, { idempotencyKey: 'once', signal }).catch(() => undefined)
    await send(first)
    await first.flush()
    if (plan.power === 'kept') await send(first)
    await first.stop()

    const second = await gatewayOn(new Disk(rows), client, folder)
    const again = await send(second)
    expect(again?.job.jobId).toBe((await client.jobs())[0]?.jobId)
    expect(client.submitted.length).toBe(1)
    const spent = (): bigint | undefined => second.ring.list()[0]?.spent
    for (let i = 0; i < 300 && spent() !== 5n; i++) await pause(10)
    await second.stop()
    const third = await gatewayOn(new Disk(rows), client, folder)
    expect(third.ring.list()[0]?.spent).toBe(5n)
    expect((await third.ring.callerOf(`Bearer ${secret}`)).open(100n).maxPrice).toBe(5n) // nothing is held any more
    let charged = 0
    for await (const row of third.ring.usage(0)) charged += row.kind === 'job' ? 1 : 0
    expect(charged).toBe(1)
  }
)

test('a submit that failed holds no money and may be sent again; one whose answer was lost is the job that it made', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lilynode-crash-'))
  ends.push(() => rm(folder, { recursive: true, force: true }))
  const client = new TestJobsClient(folder, () => ({ name: 'a.txt', data: 'a' }))
  ends.push(() => client.stop())
  const gateway = await gatewayOn(new Disk(createMemoryStore()), client, folder)
  const { secret } = await gateway.ring.create({ name: 'k', budget: 10n })
  const caller = await gateway.ring.callerOf(`Bearer ${secret}`)
  const { submit } = client
  client.submit = () => Promise.reject(new Error('no peer can be reached'))
  await expect(gateway.jobs.submit(caller, REQUEST, { idempotencyKey: 'a', signal })).rejects.toThrow('no peer')
  client.submit = async (request) => {
    await submit.call(client, request)
    throw new Error('the answer was lost')
  }
  const { job } = await gateway.jobs.submit(caller, REQUEST, { idempotencyKey: 'a', signal })
  expect([job.jobId, client.submitted.length]).toEqual([(await client.jobs())[0]?.jobId, 1])
})
