import type { JobSpec } from '../../core/job-spec.ts'
import type { Address } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { DEFAULT_RESOURCES } from '../modules/bind-module.ts'
import type { Manifest } from '../modules/manifest.ts'
import { allowsModule } from '../modules/module-policy.ts'
import type { PriceNeed } from '../price/price-of.ts'
import { priceOf } from '../price/price-of.ts'
import { assignGpus } from './gpus.ts'

/** What the book has for one module, run as its manifest says. */
interface ModuleQuote {
  readonly providers: number
  /** Jobs that fit into what is free now, over all of them. */
  readonly atOnce: number
  /** Of the cheapest; absent: nobody runs it. */
  readonly best?: { readonly provider: Address; readonly priceWei: bigint }
}

/** `artifact`: what the job would name, for policies by digest; empty where it is not known yet. */
export function quoteModule({ manifest, artifact }: { readonly manifest: Manifest; readonly artifact: string }, offers: readonly ResourceOffer[]): ModuleQuote {
  const need = priceNeed(manifest)
  let [providers, atOnce] = [0, 0]
  let best: ModuleQuote['best']
  for (const offer of offers) {
    const jobs = jobsThatFit(manifest, offer)
    if (jobs === 0 || !isAllowed({ manifest, artifact }, offer)) continue
    providers++
    atOnce += jobs
    const priceWei = priceOf(offer.price, need)
    if (best === undefined || priceWei < best.priceWei) best = { provider: offer.provider, priceWei }
  }
  return { providers, atOnce, ...(best && { best }) }
}

const resourcesOf = ({ resources }: Manifest): JobSpec['resources'] => {
  const { cpuMilli, memoryBytes, diskBytes, gpus } = DEFAULT_RESOURCES
  return {
    cpuMilli: resources.cpuMilli ?? cpuMilli,
    memoryBytes: resources.memoryBytes ?? memoryBytes,
    diskBytes: resources.diskBytes ?? diskBytes,
    gpus: resources.gpus ?? gpus
  }
}

function priceNeed(manifest: Manifest): PriceNeed {
  const { cpuMilli, memoryBytes, gpus } = resourcesOf(manifest)
  return {
    cpuMilli,
    memoryBytes,
    gpuCount: gpus.length,
    timeoutS: Math.ceil(manifest.timeoutMs / 1000),
    moduleName: manifest.name,
    moduleVersion: manifest.version
  }
}

/** As the book's own constraints have it (constraints.ts), without those of a client, a price and a stake. */
function jobsThatFit(manifest: Manifest, { capacity, engines, maxTimeoutMs }: ResourceOffer): number {
  const { cpuMilli, memoryBytes, diskBytes, gpus } = resourcesOf(manifest)
  if (!engines.includes(manifest.engine) || maxTimeoutMs < manifest.timeoutMs) return 0
  const rest = [capacity.cpuMilli / cpuMilli, capacity.memoryBytes / memoryBytes, ...(diskBytes > 0 ? [capacity.diskBytes / diskBytes] : [])]
  const jobs = Math.floor(Math.min(...rest))
  if (gpus.length === 0 || jobs === 0) return jobs
  let free = capacity.gpus
  for (let n = 0; n < jobs; n++) {
    const taken = assignGpus(free, gpus)
    if (!taken) return n
    free = free.filter((gpu) => !taken.includes(gpu))
  }
  return jobs
}

const isAllowed = ({ manifest, artifact }: { readonly manifest: Manifest; readonly artifact: string }, { modules }: ResourceOffer): boolean =>
  allowsModule(modules, {
    name: manifest.name,
    version: manifest.version,
    author: manifest.royalty?.address,
    artifact,
    engine: manifest.engine,
    ...(manifest.network !== 'none' && { network: manifest.network })
  })
