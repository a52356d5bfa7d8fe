import type { SignedJobOffer } from '../../core/job-offer.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { PriceVector } from '../../core/resource-offer.ts'
import { ceilDiv } from './shares.ts'

/** The part of a JobSpec that its price depends on. Units: milli-CPU, bytes, seconds. */
export interface PriceNeed {
  readonly cpuMilli: number
  readonly memoryBytes: number
  readonly gpuCount: number
  /** What the price covers: the time limit, of a metered job its first seconds. */
  readonly timeoutS: number
  readonly moduleName: string
  readonly moduleVersion: string
  /** The container runtime that the job asks for. */
  readonly runtime?: string | undefined
  /** Absent: its result is not kept for longer than audits last. `bytes`: of outputs, as they are declared. */
  readonly storage?: { readonly bytes: number; readonly forS: number } | undefined
}

/** The time limit, rounded up: the most that a job may run. */
export const limitSecondsOf = (spec: Pick<JobSpec, 'timeoutMs'>): number => Math.ceil(spec.timeoutMs / 1000)

/** What the chain's clock gives it: that, and the time in which a metered job may be halted. */
export const timeoutSecondsOf = (spec: Pick<JobSpec, 'timeoutMs' | 'metered'>): number => limitSecondsOf(spec) + (spec.metered?.haltS ?? 0)

/** What all outputs may weigh. */
export const outputBytesOf = ({ outputs }: Pick<JobSpec, 'outputs'>): number => outputs.reduce((sum, { maxBytes }) => sum + maxBytes, 0)

/** Of which seconds the price is: of a metered job the first. */
export const pricedSecondsOf = (spec: Pick<JobSpec, 'timeoutMs' | 'metered'>): number => spec.metered?.firstS ?? limitSecondsOf(spec)

export const priceNeedOf = ({ spec, offer, preferences }: Pick<SignedJobOffer, 'spec' | 'offer' | 'preferences'>): PriceNeed => ({
  cpuMilli: spec.resources.cpuMilli,
  memoryBytes: spec.resources.memoryBytes,
  gpuCount: spec.resources.gpus.length,
  timeoutS: pricedSecondsOf(spec),
  moduleName: spec.module.name,
  moduleVersion: spec.module.version,
  runtime: preferences.run?.runtime,
  storage: offer.storageS === 0 ? undefined : { bytes: outputBytesOf(spec), forS: offer.storageS }
})

/** Bytes in a GB, and a multiple of the 1000 milli-CPU in a CPU: the rates' common denominator, so that there is one rounding. */
const SCALE = 1_000_000_000n
const CPU_TO_SCALE = SCALE / 1000n
const DAY_S = 86_400n

/**
 * Price in wei of a job on an offer: max(minimum, (module price, or else Σ rate × need × seconds) + the runtime's own × seconds) + storage.
 * Exact over the common denominator, rounded up once, at the end. market.md §5.1
 */
export function priceOf(price: PriceVector, need: PriceNeed): bigint {
  const module = modulePrice(price, need)
  const work = (module === undefined ? rentOf(price, need) : module * SCALE) + runtimeRate(price, need) * BigInt(need.timeoutS) * SCALE
  const least = price.minimum * SCALE
  return ceilDiv((work < least ? least : work) * DAY_S + storageOf(price, need), SCALE * DAY_S)
}

/** In wei · SCALE · DAY_S. An offer without storage is not feasible for such a job, so what it would cost does not matter. */
function storageOf({ storage: offered }: Pick<PriceVector, 'storage'>, { storage: wanted }: Pick<PriceNeed, 'storage'>): bigint {
  return offered && wanted ? offered.perGbDay * BigInt(wanted.bytes) * BigInt(wanted.forS) : 0n
}

/** `name:version` wins over `name`. */
export function modulePrice(price: Pick<PriceVector, 'perModule'>, need: Pick<PriceNeed, 'moduleName' | 'moduleVersion'>): bigint | undefined {
  const { perModule } = price
  const exact = `${need.moduleName}:${need.moduleVersion}`
  if (Object.hasOwn(perModule, exact)) return perModule[exact]
  return Object.hasOwn(perModule, need.moduleName) ? perModule[need.moduleName] : undefined
}

/** Wei a second on top, for the runtime that the job asks for. */
export function runtimeRate({ perRuntimeSecond = {} }: Pick<PriceVector, 'perRuntimeSecond'>, { runtime }: Pick<PriceNeed, 'runtime'>): bigint {
  return runtime !== undefined && Object.hasOwn(perRuntimeSecond, runtime) ? (perRuntimeSecond[runtime] ?? 0n) : 0n
}

/** In wei · SCALE. */
function rentOf(price: PriceVector, need: PriceNeed): bigint {
  const perSecond =
    price.perCpuSecond * BigInt(need.cpuMilli) * CPU_TO_SCALE +
    price.perGbSecond * BigInt(need.memoryBytes) +
    price.perGpuSecond * BigInt(need.gpuCount) * SCALE
  return perSecond * BigInt(need.timeoutS)
}
