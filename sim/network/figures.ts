import type { MarketSim, Traffic } from './market-sim.ts'

export interface Figures {
  readonly nodes: number
  readonly solvers: number
  readonly providers: number
  readonly jobs: number
  readonly jobsPerSecond: number
  readonly opened: number
  /** Deals that the chain opened for one job offer beyond the first: none, ever. */
  readonly openedTwice: number
  readonly refusals: Readonly<Record<string, number>>
  readonly matchMs: Quantiles
  readonly openMs: Quantiles
  readonly proposalsPerJob: number
  /** From publishing to a solver's book. */
  readonly offerMs: Quantiles
  readonly divergenceMean: number
  readonly divergenceMax: number
  readonly perJob: { readonly offerMessages: number; readonly jobMessages: number; readonly calls: number; readonly bytes: number }
  /** What each node sends and receives for one job, on average: offers go to all, the rest to few. */
  readonly perNodeAndJob: { readonly copies: number; readonly bytes: number }
  readonly offer: { readonly bytes: number; readonly copiesPerNode: number; readonly bytesPerNode: number }
  readonly latencies: { readonly matched: readonly number[]; readonly opened: readonly number[] }
}

interface Quantiles {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

export function figuresOf(sim: MarketSim): Figures {
  const { init, jobs, ledger, offerTraffic, jobTraffic, rpcTraffic, divergence, providers, solvers } = sim
  const records = [...jobs.values()]
  const matched = records.flatMap(({ submittedMs, matchedMs }) => (matchedMs === undefined ? [] : [matchedMs - submittedMs]))
  const opened = records.flatMap(({ submittedMs, openedMs }) => (openedMs === undefined ? [] : [openedMs - submittedMs]))
  const byJob = new Map<string, number>()
  for (const event of ledger.events) if (event.type === 'opened') byJob.set(event.jobOffer, (byJob.get(event.jobOffer) ?? 0) + 1)
  const count = Math.max(1, records.length)
  const all = { copies: offerTraffic.copies + jobTraffic.copies, bytes: offerTraffic.bytes + jobTraffic.bytes + rpcTraffic.bytes }
  return {
    nodes: init.nodes,
    solvers: solvers.length,
    providers: providers.length,
    jobs: records.length,
    jobsPerSecond: init.jobsPerSecond,
    opened: byJob.size,
    openedTwice: [...byJob.values()].filter((times) => times > 1).length,
    refusals: Object.fromEntries(sim.refusals),
    matchMs: quantiles(matched),
    openMs: quantiles(opened),
    proposalsPerJob: records.reduce((sum, { proposals }) => sum + proposals, 0) / count,
    offerMs: quantiles(sim.offerArrivalMs),
    divergenceMean: mean(divergence),
    divergenceMax: divergence.reduce((most, each) => Math.max(most, each), 0),
    perJob: {
      offerMessages: offerTraffic.messages / count,
      jobMessages: jobTraffic.messages / count,
      calls: rpcTraffic.calls / count,
      bytes: all.bytes / count
    },
    perNodeAndJob: { copies: all.copies / count / init.nodes, bytes: all.bytes / count / init.nodes },
    offer: costOf(offerTraffic, init.nodes, providers[0]?.offerBytes ?? 0),
    latencies: { matched, opened }
  }
}

function costOf({ messages, copies, bytes }: Traffic, nodes: number, size: number): Figures['offer'] {
  const per = Math.max(1, messages) * nodes
  return { bytes: size, copiesPerNode: copies / per, bytesPerNode: bytes / per }
}

function quantiles(samples: readonly number[]): Quantiles {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

const mean = (samples: readonly number[]): number => samples.reduce((sum, each) => sum + each, 0) / Math.max(1, samples.length)
