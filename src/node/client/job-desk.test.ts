import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DealEvent } from '../../chain/ports.ts'
import type { SignedDeal } from '../../core/deal.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseAddress, parseBytes32, parsePeerId } from '../../core/primitives.ts'
import { NodeEvents } from '../events.ts'
import type { ClientJob } from './client-job.ts'
import type { JobDeskComponents } from './job-desk.ts'
import { JobDesk } from './job-desk.ts'
import { JobJournal } from './job-journal.ts'
import { NonceSource } from './nonce-source.ts'

const JOB = parseBytes32(`0x${'3f'.repeat(32)}`)
const DEAL = parseBytes32(`0x${'d1'.repeat(32)}`)
const WALLET = parseAddress(`0x${'c1'.repeat(20)}`)
const PEER = parsePeerId('12D3KooWGzxzKZYveHXtpG6AsrUJBcWxHBFS2HsEoGTbbbbbbbbb')
const OPENED = { type: 'opened', dealId: DEAL, jobOffer: JOB, client: WALLET } as DealEvent // the fields that the desk reads
const TERMS = { deal: { jobOffer: JOB, provider: parseAddress(`0x${'b1'.repeat(20)}`) }, offer: {} } as unknown as SignedDeal // the same
const REASON = { provider: TERMS.deal.provider, code: 'MARKET_CPU', message: 'too small' }

/** A client and a chain that is told what to say. */
class Bed {
  readonly rows = new Map<Bytes32, ClientJob>()
  readonly #listeners = new Set<(event: DealEvent) => void>()
  isUsed = false
  terms: SignedDeal | undefined = TERMS
  past: readonly DealEvent[] = []
  why: () => Promise<readonly (typeof REASON)[] | undefined> = async () => undefined
  readonly desk: JobDesk

  constructor() {
    const clock = { nowMs: () => Date.now() }
    const events = new NodeEvents(() => ({ atMs: 0, peerId: undefined }))
    const { rows } = this
    const put = async (id: Bytes32, job: ClientJob): Promise<void> => void rows.set(id, job)
    const jobs = { get: async (id: Bytes32) => rows.get(id), put, delete: async () => {}, values: async function* () {} }
    const chain = {
      notary: { jobOfferId: () => JOB, dealId: () => DEAL },
      headTimeS: () => 0,
      isNonceUsed: async () => this.isUsed,
      dealTerms: async () => this.terms,
      cancelNonce: async () => ({}),
      onDealEvent: (listener: (event: DealEvent) => void) => {
        this.#listeners.add(listener)
        return () => this.#listeners.delete(listener)
      },
      dealEvents: () => this.#events()
    }
    const components = {
      ...{ chain, clock, events, logger: silentLogger, journal: new JobJournal({ jobs, clock, events }), files: { hold: async () => {} } },
      ...{ announce: async () => 1, withdraw: async () => {}, why: () => this.why(), onMatched: () => {}, contactsOf: () => [] },
      watch: { untilEnd: (_: unknown, signal: AbortSignal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))) }
    } as unknown as JobDeskComponents // what a desk uses of them here
    Object.assign(events, { tx: () => {} })
    this.desk = new JobDesk(components, { network: 'test', folder: '/nowhere', wallet: WALLET })
  }

  async *#events(): AsyncGenerator<DealEvent> {
    yield* this.past
  }

  get job(): ClientJob | undefined {
    return this.rows.get(JOB)
  }

  submit(expiresInS: number): Promise<Bytes32> {
    const offer = { expiryS: Math.floor(Date.now() / 1000) + expiresInS, nonce: 5n }
    return this.desk.submit({ offer, preferences: {}, spec: {} } as unknown as SignedJobOffer) // the same
  }

  opened(): void {
    for (const listener of this.#listeners) listener(OPENED)
  }
}

let bed: Bed
beforeEach(async () => {
  vi.useFakeTimers()
  bed = new Bed()
  await bed.desk.start()
})
afterEach(async () => {
  const stopped = bed.desk.stop()
  await vi.advanceTimersByTimeAsync(1_000)
  await stopped
  vi.useRealTimers()
})

test('a deal that a block brings after its job was given up is followed: its money is in it', async () => {
  await bed.submit(5)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(bed.job).toMatchObject({ state: 'failed', failure: { code: 'NODE_NO_SOLVERS' } })
  ;[bed.isUsed, bed.past] = [true, [OPENED]]
  bed.opened()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(bed.job).toMatchObject({ state: 'matched', dealId: DEAL, trace: [{ state: 'queued' }, { state: 'matched' }] })
  expect(bed.job).not.toHaveProperty('failure')
})

test('a deal whose terms an endpoint that is behind can’t tell is asked for again', async () => {
  await bed.submit(600)
  bed.terms = undefined
  bed.opened()
  await vi.advanceTimersByTimeAsync(1_500)
  expect(bed.job?.state).toBe('queued')
  bed.terms = TERMS
  await vi.advanceTimersByTimeAsync(5_000)
  expect(bed.job).toMatchObject({ state: 'matched', dealId: DEAL })
})

test('a deal that was opened so that the chain can’t tell its terms is followed by its solver’s word', async () => {
  await bed.submit(600)
  bed.terms = undefined
  expect(bed.desk.matched(JOB, TERMS, { peerId: PEER, addrs: [] })).toBe(true)
  bed.opened()
  await vi.advanceTimersByTimeAsync(100)
  expect(bed.job).toMatchObject({ state: 'matched', dealId: DEAL })
})

test('what a solver says after a job was cancelled does not bring it back', async () => {
  const answer = Promise.withResolvers<readonly (typeof REASON)[]>()
  bed.why = () => answer.promise
  await bed.submit(600)
  await vi.advanceTimersByTimeAsync(2_000) // it is asked
  await bed.desk.cancel(JOB, new AbortController().signal)
  answer.resolve([REASON])
  await vi.advanceTimersByTimeAsync(100)
  expect(bed.job?.state).toBe('cancelled')
})

test('a nonce of a job that waits still is not given to another after a restart', async () => {
  const chain = { isNonceUsed: async () => false }
  const jobs: ClientJob[] = []
  const sourceOf = () => new NonceSource({ chain, journal: { list: async () => jobs } as unknown as JobJournal, peerId: PEER, client: WALLET }) // all that is asked of it
  const before = sourceOf()
  await before.next() // of a job that was not submitted after all
  const nonce = await before.next()
  jobs.push({ signed: { offer: { nonce } } } as ClientJob) // all of it that is read
  expect(await sourceOf().next()).not.toBe(nonce)
})
