import type { JobView } from '../src/node/client-api.ts'
import type { CockpitApi } from '../src/node/control/cockpit-api.ts'
import type { CockpitSources } from '../src/node/control/cockpit-watch.ts'
import { watchCockpit } from '../src/node/control/cockpit-watch.ts'
import { EventLog } from '../src/node/control/event-log.ts'
import { JobIndex } from '../src/node/control/job-index.ts'
import type { NodeEvent } from '../src/node/events.ts'
import { testData, testJob, testOffer } from '../src/tui/test-data.ts'

export interface FakeNodeInit {
  readonly jobs: number
  readonly offers: number
  readonly eventsASecond: number
}

/** A node whose jobs run and whose market moves, as a cockpit asks for it. */
export function fakeNode(init: FakeNodeInit): CockpitApi {
  const data = testData()
  const { node, wallet } = data
  if (!node || !wallet) throw new Error('invariant: the test data has both')
  const startedAtMs = Date.now()
  const jobs = Array.from({ length: init.jobs }, (_, n) => testJob(n))
  const offers = Array.from({ length: init.offers }, (_, n) => testOffer(n))
  /** Five of them go on and on. */
  const find = (id: string): JobView => {
    const at = jobs.findIndex(({ jobId }) => jobId === id)
    const fresh = testJob(Math.max(0, at), {
      state: 'running',
      trace: [
        { state: 'queued', atMs: startedAtMs },
        { state: 'running', atMs: Date.now() }
      ]
    })
    jobs[at] = fresh
    return fresh
  }
  const log = new EventLog()
  const index = new JobIndex({ jobs: async () => jobs, job: async (id) => find(id) })
  let count = 0
  const tick = (): void => {
    const { jobId } = jobs[count++ % 5] ?? testJob(0)
    const event = { type: 'job.state', jobId, state: 'running', atMs: Date.now(), peerId: undefined } as NodeEvent // a job's id is one
    log.add(event)
    index.hear(event)
  }
  setInterval(tick, 1000 / init.eventsASecond).unref()
  const sources: CockpitSources = {
    about: async () => ({ ...node, network: 'bench', process: { ...node.process, cpuMs: performance.now() } }),
    offers: () => offers.map((offer) => ({ ...offer, expiresAtMs: Date.now() + 25_000 })),
    peers: async () => data.peers,
    wallet: () => wallet,
    jobs: () => index.list(),
    eventsAfter: (number) => log.after(number),
    matches: () => [],
    shelf: () => data.shelf,
    shop: () => data.shop,
    court: () => data.court
  }
  const fake: Pick<CockpitApi, 'modules' | 'logs' | 'why' | 'watch' | 'explain'> = {
    modules: async () => data.modules,
    logs: async function* () {},
    why: async () => [],
    explain: () => Promise.reject(new Error('nobody kept it')),
    watch: (query, signal) => watchCockpit(sources, query, signal)
  }
  return fake as unknown as CockpitApi // all that the cockpit asks for
}
