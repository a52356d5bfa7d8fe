import { afterEach, expect, test, vi } from 'vitest'
import type { CockpitApi } from '../node/control/cockpit-api.ts'
import type { CockpitFrame, CockpitQuery } from '../node/control/cockpit-frame.ts'
import type { NodeEvent } from '../node/events.ts'
import { NO_DATA } from './cockpit-data.ts'
import { CockpitStore } from './cockpit-store.ts'
import { Feed } from './feed.ts'
import { keepEvents } from './keep-events.ts'
import { listOf, testJob } from './test-data.ts'

const event = (atMs: number, type = 'node.warning'): NodeEvent => ({ type, atMs }) as unknown as NodeEvent // what is kept of it
const stop = new AbortController()
const store = new CockpitStore(NO_DATA)
afterEach(() => {
  stop.abort(new Error('over'))
  store.close()
})

const query = (screen: 'jobs' | 'none', search = ''): Omit<CockpitQuery, 'afterEvent'> => ({
  jobs: { search, start: 0, count: screen === 'jobs' ? 64 : 0 },
  offers: { search: '', start: 0, count: 0 },
  parts: []
})

test('each look is one watch; what was told is not told again; a node that went away is found again', async () => {
  const asked: CockpitQuery[] = []
  let frames: CockpitFrame[] = []
  let isDown = false
  let fail = (_cause: Error): void => {}
  const api = {
    modules: async () => [],
    // Tells what there is, then waits for its end.
    watch: async function* (given: CockpitQuery, signal: AbortSignal): AsyncIterable<CockpitFrame> {
      asked.push(given)
      yield* frames
      await new Promise((_resolve, reject) => {
        fail = reject
        signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      })
    },
    logs: async function* () {
      yield { stream: 'stdout' as const, text: 'one\ntwo' }
    }
  } as unknown as CockpitApi // all that it asks for here
  const feed = new Feed({ store, connect: async () => (isDown ? undefined : api) })
  const told = <T>(wanted: (data: ReturnType<typeof store.get>) => T, value: T) =>
    vi.waitFor(() => expect(wanted(store.get())).toEqual(value), { timeout: 4_000 })
  frames = [{ jobs: listOf([]), events: { last: 7, list: [event(1)] } }]
  const running = feed.run(stop.signal)
  await told(({ link }) => link.state, 'live')
  frames = [{ jobs: listOf([testJob(1)]) }]
  feed.show(query('jobs'))
  await told(({ jobs }) => jobs.rows.length, 1)
  feed.show(query('jobs')) // the same look
  frames = [{ jobs: { total: 1, found: 0, start: 0, rows: [] } }]
  feed.show(query('none'))
  await vi.waitFor(() => expect(asked.length).toBe(3))
  expect(asked.map(({ jobs, afterEvent }) => [jobs.count, afterEvent])).toEqual([
    [0, 0],
    [64, 7],
    [0, 7]
  ])
  expect(store.get().jobs.rows.length).toBe(1) // of a list that is not looked at the last look stays
  feed.look(testJob(1))
  await told(({ logs }) => logs.lines, ['one', 'two'])
  isDown = true
  fail(new Error('the socket broke'))
  await told(({ link }) => link, { state: 'lost', why: 'no node answers on this data folder' })
  isDown = false
  frames = [{ events: { last: 2, list: [event(9)] } }]
  await told(({ link }) => link.state, 'live')
  expect(asked.at(-1)?.afterEvent).toBe(0)
  expect(store.get().events.map(({ atMs }) => atMs)).toEqual([9])
  expect(store.get().logs.jobId).toBe('') // so that the screen asks again
  feed.stop()
  stop.abort(new Error('over'))
  await running
})

test('events: the latest five hundred, and a flood of states leaves the others', () => {
  const flood = Array.from({ length: 2_000 }, (_, n) => event(n, 'job.state'))
  const kept = keepEvents([event(-1), event(0, 'deal.refused')], flood)
  expect(kept.length).toBe(252)
  expect(kept.slice(0, 2).map(({ type }) => type)).toEqual(['node.warning', 'deal.refused'])
  expect(kept.at(-1)).toBe(flood.at(-1))
  expect(
    keepEvents(
      Array.from({ length: 600 }, (_, n) => event(n)),
      [event(1_000)]
    ).length
  ).toBe(500)
})
