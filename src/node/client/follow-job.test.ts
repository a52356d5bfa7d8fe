import { expect, test } from 'vitest'
import type { DealEvent } from '../../chain/ports.ts'
import type { SignedDeal } from '../../core/deal.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32, parsePeerId } from '../../core/primitives.ts'
import type { DeliveryIn, DeliveryOut } from '../../market/index.ts'
import type { Channel } from '../../p2p/protocol.ts'
import { NodeEvents } from '../events.ts'
import type { ClientJob } from './client-job.ts'
import { hasEnded } from './client-job.ts'
import type { FollowerParts } from './follow-job.ts'
import { JobFollower } from './follow-job.ts'
import { JobJournal } from './job-journal.ts'

const JOB = parseBytes32(`0x${'3f'.repeat(32)}`)
const DEAL = parseBytes32(`0x${'d1'.repeat(32)}`)
const peerOf = (digit: string) => ({ peerId: parsePeerId(`12D3KooWGzxzKZYveHXtpG6AsrUJBcWxHBFS2HsEoGT${digit.repeat(9)}`), addrs: [] })
const paid = { type: 'paid', dealId: DEAL, amount: 7n, at: { txHash: '0xabc' } } as unknown as DealEvent // the fields that the follower reads
const cancelled = { type: 'moved', dealId: DEAL, state: 'Cancelled', at: { txHash: '0xabc' } } as unknown as DealEvent // the same

/** A disk that takes its time. */
class SlowJobs {
  readonly rows = new Map<Bytes32, ClientJob>()
  /** Called as a write begins. */
  onPut: (job: ClientJob) => void = () => {}

  async get(id: Bytes32): Promise<ClientJob | undefined> {
    return this.rows.get(id)
  }
  async put(id: Bytes32, job: ClientJob): Promise<void> {
    this.onPut(job)
    await new Promise((resolve) => setTimeout(resolve, 30))
    this.rows.set(id, job)
  }
  async delete(): Promise<void> {}
  async *values(): AsyncIterable<ClientJob> {
    yield* this.rows.values()
  }
}

/** The deal ends as `end` while the provider's `says` is on its way; what the job's record is then. */
async function endedWhile(end: DealEvent, says: readonly DeliveryOut[]): Promise<ClientJob | undefined> {
  const jobs = new SlowJobs()
  const clock = { nowMs: () => 1_000 }
  const events = new NodeEvents(() => ({ atMs: 1_000, peerId: undefined }))
  const journal = new JobJournal({ jobs, clock, events })
  const reached = Promise.withResolvers<void>()
  const isEnding = Promise.withResolvers<void>()
  jobs.onPut = (job) => hasEnded(job) && isEnding.resolve()
  const parts: Partial<FollowerParts> = {
    journal,
    clock,
    chain: { params: async () => ({ auditS: 86_400 }) } as unknown as FollowerParts['chain'], // all that is asked of it
    events,
    logger: silentLogger,
    contactsOf: () => [peerOf('b')],
    hints: () => [],

    certificate: () => ({}) as ReturnType<FollowerParts['certificate']>, // sent, and looked at by nobody here
    rpc: {
      handle: async () => {},
      handleChannel: async () => {},
      call: () => Promise.reject(new Error('nobody is called')),
      openChannel: async (peer) => {
        reached.resolve()
        await isEnding.promise // the write of the last state is on its way
        const channel: Channel<DeliveryIn, DeliveryOut> = { peer: peer.peerId, send: async () => {}, close: async () => {}, messages: () => talk(says) }
        return channel as never // the one protocol that is spoken here
      }
    }
  }
  const watch = { untilEnd: () => reached.promise.then(() => end) } as unknown as ConstructorParameters<typeof JobFollower>[0]['watch'] // what the follower asks of it
  const components = { ...parts, watch } as ConstructorParameters<typeof JobFollower>[0] // what this way through the follower needs
  const record = { jobId: JOB, dealId: DEAL, createdAtMs: 0, state: 'matched', trace: [], collected: true, signed: { preferences: {} } } as unknown as ClientJob // what it reads
  const follower = new JobFollower(components, { network: 'test', folder: '/nowhere' }, record)
  await follower.run({ deal: {} } as SignedDeal, AbortSignal.timeout(5_000)) // handed on only
  return jobs.rows.get(JOB)
}

async function* talk(says: readonly DeliveryOut[]): AsyncIterable<DeliveryOut> {
  yield* says
}

test('a provider that is reached again in the moment of the payment does not write over it', async () => {
  expect(await endedWhile(paid, [])).toMatchObject({ state: 'paid', paid: { amount: 7n } })
})

test("a provider's word that comes after the end does not bring the job back to life", async () => {
  expect(await endedWhile(cancelled, [{ type: 'state', state: 'running', atMs: 900 }])).toMatchObject({ state: 'cancelled', trace: [{ state: 'cancelled' }] })
})
