/**
 * What the market of real processes does on this machine, all of them on its cores: jobs a second and how long from the submit to the
 * match (a solver has the provider's signature) and to the open deal (the chain shows it), at 1, 2 and 3 solvers; gossip latency at N processes.
 *
 *   node bench/network.ts [jobs] [--gossip-only]
 */
import { loadavg } from 'node:os'
import { delay } from '../src/core/clock.ts'
import type { JobView } from '../src/node/client-api.ts'
import { percentile } from '../src/node/demo/percentile.ts'
import { Fleet, hasEnded } from '../test/e2e/fleet.ts'
import { NetworkBed } from '../test/e2e/network-bed.ts'
import { measureGossip } from './network-gossip.ts'

const JOBS = Number(process.argv.slice(2).find((each) => /^\d+$/.test(each)) ?? 60)
const PROVIDERS = 3
/** In the calm part; the other part submits as fast as the client can sign. */
const EVERY_MS = 500
const CALM_JOBS = 30
const PROCESSES = [2, 5, 10, 20] as const
const PATIENCE_MS = 600_000

interface Times {
  readonly matched: readonly number[]
  readonly open: readonly number[]
}

const p50p99 = (samples: readonly number[]): string => `${Math.round(percentile(samples, 0.5))} / ${Math.round(percentile(samples, 0.99))}`
const load = (): string => loadavg()[0]?.toFixed(1) ?? '?'
const row = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`)

/** ms from each job's submit, by the one clock of this machine. */
function timesOf(fleet: Fleet, jobs: readonly JobView[]): Times {
  const said = fleet.of('solver').flatMap(({ running }) => running.lines.filter(({ type }) => type === 'deal.matched'))
  const matchedAt = new Map(said.map(({ dealId, atMs }) => [dealId, Number(atMs)]))
  return {
    matched: jobs.map(({ dealId, createdAtMs }) => (matchedAt.get(dealId) ?? Number.NaN) - createdAtMs),
    open: jobs.map(({ trace, createdAtMs }) => (trace.find(({ state }) => state === 'matched')?.atMs ?? Number.NaN) - createdAtMs)
  }
}

interface Load {
  readonly count: number
  readonly everyMs: number
}

async function submit(fleet: Fleet, { count, everyMs }: Load, signal: AbortSignal): Promise<readonly JobView[]> {
  const api = await fleet.api('client-1')
  const ids = new Set<string>()
  for (let n = 0; n < count; n++) {
    const { jobId } = await api.submit({ module: 'cowsay', inputs: { Message: `bench ${n}` }, files: [], expiresInS: 300 }, signal)
    ids.add(jobId)
    if (everyMs > 0) await delay(everyMs, signal)
  }
  const all = await fleet.untilJobs((jobs) => jobs.filter(({ jobId }) => ids.has(jobId)).every(hasEnded), signal)
  return all.filter(({ jobId }) => ids.has(jobId))
}

async function measureJobs(solvers: number): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const bed = await NetworkBed.start(signal)
  let fleet: Fleet | undefined
  try {
    await bed.add('bootstrap', ['bootstrap'], signal)
    fleet = await Fleet.start(bed, { solvers, providers: PROVIDERS, clients: 1, listen: () => '/ip4/127.0.0.1/tcp/0', cpu: '2' })
    await submit(fleet, { count: 3, everyMs: EVERY_MS }, signal) // the first of everything is slow
    const calm = timesOf(fleet, await submit(fleet, { count: CALM_JOBS, everyMs: EVERY_MS }, signal))
    const jobs = await submit(fleet, { count: JOBS, everyMs: 0 }, signal)
    const busy = timesOf(fleet, jobs)
    const first = Math.min(...jobs.map(({ createdAtMs }) => createdAtMs))
    const opened = jobs.map(({ createdAtMs }, index) => createdAtMs + (busy.open[index] ?? Number.NaN))
    const perSecond = (JOBS * 1000) / (Math.max(...opened) - first)
    const paid = jobs.filter(({ state }) => state === 'paid').length
    row([String(solvers), p50p99(calm.matched), p50p99(calm.open), perSecond.toFixed(1), p50p99(busy.matched), p50p99(busy.open), `${paid} of ${JOBS}`, load()])
  } finally {
    await fleet?.stop()
    await bed.stop()
  }
}

if (!process.argv.includes('--gossip-only')) {
  console.log(`ms, p50 / p99; ${PROVIDERS} providers, 1 client, every node a process\n`)
  row(['solvers', `submit → matched, 1 job in ${EVERY_MS} ms`, '→ open', `jobs/s, ${JOBS} at once`, '→ matched', '→ open', 'paid', 'load'])
  row(Array.from({ length: 8 }, () => '---'))
  for (const solvers of [1, 2, 3]) await measureJobs(solvers)
}
console.log(`\ngossip of 3 KiB from one process to all others, ms\n`)
row(['processes', 'p50 / p99', 'lost', 'load'])
row(['---', '---', '---', '---'])
for (const processes of PROCESSES) {
  const { latencies, lost } = await measureGossip(processes)
  row([String(processes), `${percentile(latencies, 0.5).toFixed(1)} / ${percentile(latencies, 0.99).toFixed(1)}`, String(lost), load()])
}
