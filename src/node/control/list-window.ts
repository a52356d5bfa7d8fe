import type { JobView, OfferView, PeerView } from '../client-api.ts'
import type { GpuTotals, JobTotals, ListQuery, ListView, MarketTotals, ModelTotals, ServingPeer } from './cockpit-frame.ts'

/** A window of the largest terminals three times over. */
const MAX_ROWS = 512
/** A curve of prices is no wider. */
const MAX_PAID = 120
const MAX_LOCKED = 6
const MAX_STUCK = 3
const DEPTH_STEPS = 6

/** The rows that were asked for; the last ones where there are fewer. */
export function windowOf<T>(found: readonly T[], total: number, { start, count }: ListQuery): ListView<T> {
  const rows = Math.min(MAX_ROWS, Math.max(0, Math.floor(count)))
  const first = Math.max(0, Math.min(Math.floor(start), found.length - rows))
  return { total, found: found.length, start: first, rows: found.slice(first, first + rows) }
}

const has = (search: string, ...texts: readonly (string | undefined)[]): boolean => texts.some((text) => text?.toLowerCase().includes(search))

export function findJobs(jobs: readonly JobView[], search: string): readonly JobView[] {
  const wanted = search.toLowerCase()
  if (wanted === '') return jobs
  return jobs.filter((job) => has(wanted, job.module, job.jobId, job.dealId, job.state, job.provider, job.failure?.code))
}

export function findOffers(offers: readonly OfferView[], search: string): readonly OfferView[] {
  const wanted = search.toLowerCase()
  if (wanted === '') return offers
  return offers.filter((offer) =>
    has(wanted, offer.provider, offer.peerId, ...offer.engines, ...offer.gpus, ...(offer.services ?? []).map(({ model }) => model))
  )
}

/** Cheapest first: the order in which most jobs would take them. */
export const byPrice = (a: OfferView, b: OfferView): number =>
  compare(a.minimumWei, b.minimumWei) || compare(a.perCpuSecondWei, b.perCpuSecondWei) || (a.provider < b.provider ? -1 : 1)

/** Of decimal texts: the longer one is the larger. Faster than BigInt on five thousand offers. */
const compare = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)

/** One pass over all of them, newest first. */
export function totalJobs(jobs: readonly JobView[]): JobTotals {
  const counts = { going: 0, paid: 0, failed: 0, cancelled: 0 }
  const paidWei: string[] = []
  const locked: JobView[] = []
  const stuck: JobView[] = []
  let spentWei = 0n
  for (const job of jobs) {
    const end = job.state === 'paid' || job.state === 'failed' || job.state === 'cancelled' ? job.state : undefined
    counts[end ?? 'going']++
    if (job.paidWei !== undefined) {
      spentWei += BigInt(job.paidWei)
      if (paidWei.length < MAX_PAID) paidWei.push(job.paidWei)
    }
    if (end === undefined && job.dealId !== undefined && locked.length < MAX_LOCKED) locked.push(job)
    if (job.state === 'queued' && job.waiting !== undefined && job.waiting.length > 0 && stuck.length < MAX_STUCK) stuck.push(job)
  }
  return { ...counts, spentWei: spentWei.toString(), paidWei, locked, stuck }
}

/** `sorted`: cheapest first; `found`: those of them that the search found. */
export function totalOffers(sorted: readonly OfferView[], found: readonly OfferView[]): MarketTotals {
  const [cheapest] = sorted
  return {
    offers: sorted.length,
    cpuMilli: sum(sorted, ({ cpuMilli }) => cpuMilli),
    memoryBytes: sum(sorted, ({ memoryBytes }) => memoryBytes),
    gpus: sum(sorted, ({ gpus }) => gpus.length),
    ...(cheapest && { cheapest }),
    gpuModels: gpusOf(sorted),
    services: modelsOf(sorted),
    depth: depthOf(found)
  }
}

/** A screen shows a handful. */
const MAX_MODELS = 24

/** `sorted`: cheapest first, so that the first with a model is its cheapest. */
function gpusOf(sorted: readonly OfferView[]): MarketTotals['gpuModels'] {
  const models = new Map<string, GpuTotals>()
  for (const { gpus, minimumWei } of sorted)
    for (const model of gpus) {
      const known = models.get(model)
      models.set(model, { model, gpus: (known?.gpus ?? 0) + 1, fromWei: known?.fromWei ?? minimumWei })
    }
  return [...models.values()].sort((a, b) => b.gpus - a.gpus || (a.model < b.model ? -1 : 1)).slice(0, MAX_MODELS)
}

function modelsOf(offers: readonly OfferView[]): MarketTotals['services'] {
  const models = new Map<string, ModelTotals>()
  for (const { model, outputWei, tokensPerSecond } of offers.flatMap(({ services }) => services ?? [])) {
    const known = models.get(model)
    const isCheaper = known === undefined || compare(outputWei, known.outputWei) < 0
    models.set(model, {
      model,
      providers: (known?.providers ?? 0) + 1,
      outputWei: isCheaper ? outputWei : known.outputWei,
      tokensPerSecond: Math.max(tokensPerSecond, known?.tokensPerSecond ?? 0)
    })
  }
  return [...models.values()].sort((a, b) => b.providers - a.providers || (a.model < b.model ? -1 : 1)).slice(0, MAX_MODELS)
}

const sum = (offers: readonly OfferView[], of: (offer: OfferView) => number): number => offers.reduce((all, offer) => all + of(offer), 0)

function depthOf(sorted: readonly OfferView[]): MarketTotals['depth'] {
  const steps = Math.min(DEPTH_STEPS, sorted.length)
  const byMinimum = new Map<string, number>()
  let cpuMilli = 0
  let at = 0
  for (let i = 1; i <= steps; i++) {
    for (const end = Math.ceil((sorted.length * i) / steps); at < end; at++) cpuMilli += sorted[at]?.cpuMilli ?? 0
    byMinimum.set(sorted[at - 1]?.minimumWei ?? '0', cpuMilli) // equal prices are one row, the last of them
  }
  return [...byMinimum].map(([upToWei, cpu]) => ({ upToWei, cpuMilli: cpu }))
}

/** Who sells what, by peer: the map of the network as far as this node sees it. */
export function servingPeers(peers: readonly PeerView[], offers: readonly OfferView[]): readonly ServingPeer[] {
  const connected = new Set(peers.map(({ peerId }) => peerId))
  const serving = new Map(offers.filter(({ peerId }) => connected.has(peerId)).map((offer) => [offer.peerId, offer]))
  return peers.map((peer) => {
    const offer = serving.get(peer.peerId)
    if (!offer) return peer
    const models = (offer.services ?? []).map(({ model }) => model)
    return { ...peer, serves: { what: [...new Set([...offer.engines, ...offer.gpus, ...models])].slice(0, MAX_MODELS), provider: offer.provider } }
  })
}
