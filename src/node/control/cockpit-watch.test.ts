import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JobView, OfferView, WalletView } from '../client-api.ts'
import type { NodeEvent } from '../events.ts'
import type { NodeView } from './cockpit-api.ts'
import type { CockpitFrame } from './cockpit-frame.ts'
import type { CockpitSources } from './cockpit-watch.ts'
import { watchCockpit } from './cockpit-watch.ts'
import { EventLog } from './event-log.ts'
import { JobIndex } from './job-index.ts'
import { byPrice, findJobs, totalJobs, totalOffers, windowOf } from './list-window.ts'
import { Poll } from './poll.ts'

const job = (n: number, change: Partial<JobView> = {}): JobView => ({
  jobId: `0x${n.toString(16).padStart(64, '0')}`,
  module: 'cowsay:0.0.4',
  createdAtMs: 1_000_000 - n,
  state: 'running',
  trace: [],
  maxPriceWei: '5',
  ...change
})
const offer = (minimumWei: string, cpuMilli: number): OfferView =>
  ({
    provider: `0x${minimumWei}`,
    peerId: 'p',
    engines: ['wasm'],
    cpuMilli,
    memoryBytes: 1,
    gpus: [],
    minimumWei,
    perCpuSecondWei: '1'
  }) as unknown as OfferView // what is counted
const state = (jobId: string): NodeEvent => ({ type: 'job.state', jobId, state: 'paid', atMs: 0 }) as unknown as NodeEvent // a job's id is one

describe('a window', () => {
  test('holds what was asked for, within what there is, and never more than its limit', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(3_000), fc.nat(1_000), (length, start, count) => {
        const list = Array.from({ length }, (_, n) => n)
        const { rows, start: first, found } = windowOf(list, length, { search: '', start, count })
        expect(found).toBe(length)
        expect(rows).toEqual(list.slice(first, first + rows.length))
        expect(rows.length).toBe(Math.min(count, 512, length))
        if (start + count <= length && count <= 512) expect(first).toBe(start)
      })
    )
  })

  test('a search looks at id, module, state, provider and code, whatever the case', () => {
    const jobs = [job(1), job(2, { module: 'Pandoc:1' }), job(3, { failure: { code: 'MARKET_BUSY', reason: '', logTail: '' } })]
    expect(findJobs(jobs, 'PANDOC')).toEqual([jobs[1]])
    expect(findJobs(jobs, 'busy')).toEqual([jobs[2]])
    expect(findJobs(jobs, '')).toBe(jobs)
  })
})

describe('totals', () => {
  test('what was spent is the sum of what was paid; a job is counted once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ wei: fc.bigInt({ min: 0n, max: 10n ** 30n }), state: fc.constantFrom('paid', 'failed', 'running', 'cancelled') })),
        (made) => {
          const jobs = made.map(({ wei, state: now }, n) => job(n, { state: now as JobView['state'], ...(now === 'paid' && { paidWei: wei.toString() }) })) // one of the constants
          const { going, paid, failed, cancelled, spentWei } = totalJobs(jobs)
          expect(going + paid + failed + cancelled).toBe(jobs.length)
          expect(BigInt(spentWei)).toBe(made.reduce((sum, { wei, state: now }) => (now === 'paid' ? sum + wei : sum), 0n))
        }
      )
    )
  })

  test('depth grows with the price and ends with all there is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.integer({ min: 1, max: 64_000 })), { minLength: 1 }), (made) => {
        const sorted = made.map(([wei, cpu]) => offer(wei.toString(), cpu)).sort(byPrice)
        const { depth, cpuMilli, cheapest } = totalOffers(sorted, sorted)
        expect(depth.at(-1)?.cpuMilli).toBe(cpuMilli)
        expect(BigInt(cheapest?.minimumWei ?? -1)).toBe(made.map(([wei]) => wei).sort((a, b) => (a < b ? -1 : 1))[0])
        for (const [i, { upToWei, cpuMilli: cpu }] of depth.entries()) {
          const before = depth[i - 1]
          if (before) expect(BigInt(upToWei) > BigInt(before.upToWei) && cpu > before.cpuMilli).toBe(true)
        }
      })
    )
  })
})

test('a flood of job states does not drive out what is told seldom; numbers tell what was missed', () => {
  const log = new EventLog()
  const rare = { type: 'deal.refused', code: 'X' } as unknown as NodeEvent // told once
  log.add(rare)
  for (let n = 0; n < 10_000; n++) log.add(state(`0x${n}`))
  expect(log.all()).toContain(rare)
  expect(log.all().length).toBe(251)
  expect(log.after(9_999).list.length).toBe(2)
  expect(log.after(log.after(0).last)).toEqual({ last: 10_001, list: [] })
  expect(log.after(50_000).list.length).toBe(251) // of a node that was started anew
})

test('jobs are listed once; an event makes its job be read again, and only that', async () => {
  const held = [job(1), job(2, { dealId: '0xd2' })]
  const reads: string[] = []
  let lists = 0
  const source = {
    jobs: async () => {
      lists++
      return held
    },
    job: async (id: string) => {
      reads.push(id)
      const found = held.find(({ jobId }) => jobId === id) ?? (id === job(0).jobId ? job(0) : undefined)
      if (!found) throw new Error('another’s job')
      return { ...found, state: 'paid' as const }
    }
  }
  const index = new JobIndex(source)
  index.hear(state(job(1).jobId)) // before the first look: the list has it
  const first = await index.list()
  expect([await index.list(), lists, reads]).toEqual([first, 1, []])
  for (const id of [job(0).jobId, `0x${'f'.repeat(64)}`]) index.hear(state(id))
  index.hear({ type: 'deal.state', dealId: '0xd2', state: 'paid' } as unknown as NodeEvent) // an id of a deal
  const later = await index.list()
  expect(later.map(({ jobId, state: now }) => [jobId, now])).toEqual([
    [job(0).jobId, 'paid'],
    [job(1).jobId, 'running'],
    [job(2).jobId, 'paid']
  ])
  expect(reads.length).toBe(3)
  expect(await index.list()).toBe(later)
})

test('a watch tells everything first and then what changed, and a chain that hangs holds nothing up', async () => {
  const log = new EventLog()
  let jobs = [job(1)]
  const wallet = new Poll<WalletView>(() => new Promise(() => {}), 1)
  const sources: CockpitSources = {
    about: async () => ({ network: 'x' }) as unknown as NodeView, // what is compared
    offers: () => [offer('7', 1)],
    peers: async () => [{ peerId: 'p', addrs: [], direction: 'inbound' }],
    wallet: () => wallet.look(performance.now()),
    jobs: async () => jobs,
    eventsAfter: (number) => log.after(number),
    matches: () => [],
    shelf: () => undefined,
    shop: () => undefined,
    court: () => undefined
  }
  const stop = new AbortController()
  const query = { jobs: { search: '', start: 0, count: 10 }, offers: { search: '', start: 0, count: 10 }, parts: ['matches', 'court'], afterEvent: 0 } as const
  const frames = watchCockpit(sources, query, stop.signal)[Symbol.asyncIterator]()
  const next = async (): Promise<CockpitFrame> => (await frames.next()).value as CockpitFrame // it ends by the signal only
  const first = await next()
  expect(Object.keys(first).sort()).toEqual(['jobTotals', 'jobs', 'market', 'matches', 'node', 'offers', 'peers'])
  expect(first.peers?.[0]?.serves).toEqual({ what: ['wasm'], provider: '0x7' })
  jobs = [job(1, { state: 'paid', paidWei: '3' })]
  log.add(state(job(1).jobId))
  const second = await next()
  expect(Object.keys(second).sort()).toEqual(['events', 'jobTotals', 'jobs'])
  expect(second.jobTotals?.spentWei).toBe('3')
  const waiting = frames.next()
  stop.abort(new Error('looked enough'))
  await expect(waiting).rejects.toThrow('looked enough')
})

test('what is asked aside: one question at a time, the last word until there is another, and no word of a failure', async () => {
  const asked: ((value: number) => void)[] = []
  const failing: (() => void)[] = []
  const poll = new Poll<number>(
    () =>
      new Promise((resolve, reject) => {
        asked.push(resolve)
        failing.push(() => reject(new Error('no chain')))
      }),
    100
  )
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  expect([poll.look(0), poll.look(500), asked.length]).toEqual([undefined, undefined, 1])
  asked[0]?.(7)
  await settled()
  expect([poll.look(550), asked.length]).toEqual([7, 2])
  failing[1]?.()
  await settled()
  expect([poll.look(600), asked.length]).toEqual([7, 2])
  expect([poll.look(700), asked.length]).toEqual([7, 3])
})
