import type { GpuNeed } from '../../core/job-spec.ts'
import type { Gpu } from '../../core/resource-offer.ts'
import { formatLily } from '../../core/units.ts'
import { priceOf } from '../price/price-of.ts'
import { BPS } from '../price/shares.ts'
import type { ConstraintCode, Seller } from './constraints.ts'
import { CONSTRAINTS, isFeasible } from './constraints.ts'
import { assignGpus } from './gpus.ts'
import type { JobNeed } from './need.ts'

/** What of a job its client would change, in words, and the job after that. */
interface Change {
  readonly text: string
  readonly need: JobNeed
}

type Relax = (seller: Seller, need: JobNeed, minCollateralBps: number) => Change | undefined

const withResources = (need: JobNeed, change: Partial<JobNeed['resources']>): JobNeed => {
  const resources = { ...need.resources, ...change }
  const { cpuMilli, memoryBytes, gpus } = resources
  return { ...need, resources, price: { ...need.price, cpuMilli, memoryBytes, gpuCount: gpus.length } }
}

/** For each constraint the least that the client gives up to meet it. Absent: nothing that a client can change. market.md §4.1 */
const RELAX: Partial<Record<ConstraintCode, Relax>> = {
  MARKET_NOT_THE_TARGET: (_, need) => ({ text: 'name no --target', need: { ...need, target: undefined } }),
  MARKET_EXCLUDED: ({ offer }, need) => ({ text: 'do not exclude it', need: { ...need, excluded: need.excluded.filter((each) => each !== offer.provider) } }),
  MARKET_NO_RUNTIME: ({ offer }, need) => {
    const text = offer.runtimes[0] === undefined ? 'do not choose a --sandbox' : `do not choose a --sandbox, or choose ${offer.runtimes.join(' or ')}`
    return { text, need: { ...need, price: { ...need.price, runtime: undefined } } }
  },
  MARKET_MODULE_NOT_ALLOWED: (_, need) => (need.network === undefined ? undefined : { text: 'do without the network', need: { ...need, network: undefined } }),
  MARKET_NO_GPU: ({ offer }, need) => fewerGpus(offer.capacity.gpus, need),
  MARKET_CPU: ({ offer }, need) => {
    const { cpuMilli } = offer.capacity
    return cpuMilli < 1 ? undefined : { text: `ask for at most ${cpuMilli / 1000} cores`, need: withResources(need, { cpuMilli }) }
  },
  MARKET_MEMORY: ({ offer }, need) => {
    const { memoryBytes } = offer.capacity
    return memoryBytes < 1 ? undefined : { text: `ask for at most ${memoryBytes} bytes of memory`, need: withResources(need, { memoryBytes }) }
  },
  MARKET_DISK: ({ offer }, need) => {
    const { diskBytes } = offer.capacity
    return { text: `ask for at most ${diskBytes} bytes of disk`, need: withResources(need, { diskBytes }) }
  },
  MARKET_TIMEOUT_TOO_LONG: ({ offer }, need) => {
    const timeoutS = Math.floor(offer.maxTimeoutMs / 1000)
    const shorter = { ...need, timeoutMs: timeoutS * 1000, price: { ...need.price, timeoutS: Math.min(timeoutS, need.price.timeoutS) } }
    return timeoutS < 1 ? undefined : { text: `lower --timeout to ${timeoutS} s`, need: shorter }
  },
  MARKET_NO_STORAGE: ({ offer }, need) => {
    const { storage: offered } = offer.price
    const { storage: wanted } = need.price
    const shorter = wanted && offered && { ...wanted, forS: offered.maxS }
    const text = offered ? `lower --keep to ${offered.maxS} s` : 'do without --keep'
    return { text, need: { ...need, price: { ...need.price, storage: shorter } } }
  },
  MARKET_MEDIATORS: ({ offer }, need) => ({ text: `trust the mediators ${offer.mediators.join(', ')} only`, need: { ...need, mediators: offer.mediators } }),
  MARKET_COLLATERAL: ({ offer }, need, minBps) => lessCollateral(need, offer.collateralBps, minBps),
  MARKET_PRICE_ABOVE_MAX: ({ offer }, need) => {
    const maxPrice = priceOf(offer.price, need.price)
    return { text: `raise --max-price to ${formatLily(maxPrice)}`, need: { ...need, maxPrice } }
  },
  MARKET_STAKE_TOO_LOW: ({ offer, standing }, need, minBps) => {
    const price = priceOf(offer.price, need.price)
    // price · (1 + ρ) is rounded up, so ρ is rounded down.
    return price === 0n ? undefined : lessCollateral(need, Number((standing.freeStake * BPS) / price - BPS), minBps)
  }
}

function lessCollateral(need: JobNeed, collateralBps: number, minBps: number): Change | undefined {
  if (collateralBps < minBps) return undefined
  return { text: `ask for collateral of ${collateralBps / 10_000} times the price`, need: { ...need, collateralBps } }
}

/** As many GPUs of the same makers: of any model, and with less memory where that is not enough. */
function fewerGpus(gpus: readonly Gpu[], need: JobNeed): Change | undefined {
  const anyModel: readonly GpuNeed[] = need.resources.gpus.map(({ vendor, vramBytes }) => ({ vendor, vramBytes }))
  if (assignGpus(gpus, anyModel)) return { text: 'take a GPU of any model', need: withResources(need, { gpus: [...anyModel] }) }
  const left = [...gpus].sort((a, b) => b.vramBytes - a.vramBytes)
  const smaller: GpuNeed[] = []
  for (const { vendor, vramBytes } of [...anyModel].sort((a, b) => b.vramBytes - a.vramBytes)) {
    const at = left.findIndex((gpu) => gpu.vendor === vendor)
    const [gpu] = at < 0 ? [] : left.splice(at, 1)
    if (!gpu) return undefined
    smaller.push({ vendor, vramBytes: Math.min(vramBytes, gpu.vramBytes) })
  }
  const text = `take GPUs of any model with ${smaller.map(({ vramBytes }) => vramBytes).join(', ')} bytes`
  return { text, need: withResources(need, { gpus: smaller }) }
}

export interface CheapestChange {
  /** All of them are needed, in this order. */
  readonly texts: readonly string[]
  /** The job that this seller would take. */
  readonly need: JobNeed
}

/**
 * What a client would have to change for this seller to be feasible, constraint by constraint: a smaller job costs less, so the price is
 * looked at when the size is settled. Undefined: nothing that the client changes is enough. Empty: it is feasible as it is.
 */
export function cheapestChange(seller: Seller, need: JobNeed, minCollateralBps: number): CheapestChange | undefined {
  const texts: string[] = []
  let changed = need
  for (const { code, holds } of CONSTRAINTS) {
    if (holds(seller, changed)) continue
    const change = RELAX[code]?.(seller, changed, minCollateralBps)
    if (!change) return undefined
    texts.push(change.text)
    changed = change.need
  }
  return isFeasible(seller, changed) ? { texts, need: changed } : undefined
}
