import { endianness } from 'node:os'
import type { Weights } from '../../core/job-offer.ts'
import { weightsSchema } from '../../core/job-offer.ts'
import type { PriceVector } from '../../core/resource-offer.ts'
import type { ScoreParts } from '../offer/match.ts'
import type { PriceNeed } from '../price/price-of.ts'
import { modulePrice, runtimeRate } from '../price/price-of.ts'
import type { Seller } from './constraints.ts'
import type { JobNeed } from './need.ts'
import type { Place } from './places.ts'
import { nearness } from './places.ts'

/** A part that is as good as it gets. market.md §4.2 */
export const FULL_POINTS = 10_000
/** Half the price is worth a quarter of a full part: ratios count, so that the client's ceiling does not change the ranking. */
const PRICE_POINTS_PER_OCTAVE = 2_500
/** Log₂ is read off the bits of a double: 12 bits of mantissa are 4096 steps an octave, straight lines between powers of two. */
const STEPS_PER_OCTAVE_BITS = 12
/** 2¹⁶ LILY of stake and a benchmark of 2²⁰ are full parts; beyond, more is not better. */
const STAKE_OCTAVES = 16
const BENCHMARK_OCTAVES = 20
const WEI_PER_LILY = 1e18
/** A LAN, a town, a neighbouring town: below, what is measured is how busy the two machines were. Each doubling costs 1,250: nothing is left from 2,560 ms. */
const NEAR_MS = 10
const ROUND_TRIP_POINTS_PER_OCTAVE = 1_250

/** Points of each part that are within what a measurement is worth: two readings of one machine's load differ by as much. */
export const GRAIN_POINTS = 250

const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)
const HIGH_WORD = endianness() === 'LE' ? 1 : 0
/** Sign and exponent take 12 of the high word's 32 bits; of the mantissa's 20 bits there we keep 12. */
const DROPPED_BITS = 20 - STEPS_PER_OCTAVE_BITS
const BIAS_STEPS = 1023 << STEPS_PER_OCTAVE_BITS

/** Log₂ of x ≥ 1 in 1/4096 octaves, rounded down. The same on every machine: no floating-point function is involved, only bits. */
export function log2Steps(x: number): number {
  double[0] = x
  return ((words[HIGH_WORD] ?? 0) >>> DROPPED_BITS) - BIAS_STEPS
}

/** Points of a price, both in wei as doubles. Monotone; 0 at the ceiling. */
export function pricePoints(maxPrice: number, price: number): number {
  const steps = log2Steps(maxPrice + 1) - log2Steps(price + 1)
  return steps <= 0 ? 0 : (steps * PRICE_POINTS_PER_OCTAVE) >>> STEPS_PER_OCTAVE_BITS
}

/** The job's price in doubles, for ranking only. IEEE 754 operations in this order, so all nodes agree; each is monotone, so bounds are exact. */
export function rankingPrice(price: PriceVector, need: PriceNeed): number {
  const own = modulePrice(price, need)
  const q = priceFactors(need)
  const rent = Number(price.perCpuSecond) * q.cpu + Number(price.perGbSecond) * q.gb + Number(price.perGpuSecond) * q.gpu
  const work = own === undefined ? rent : Number(own)
  return Math.max(Number(price.minimum), work + Number(runtimeRate(price, need)) * need.timeoutS) + rankingStorage(price, need)
}

const GB_DAY = 86_400e9
function rankingStorage({ storage: offered }: PriceVector, { storage: wanted }: PriceNeed): number {
  return offered && wanted ? Number(offered.perGbDay) * ((wanted.bytes * wanted.forS) / GB_DAY) : 0
}

export function priceFactors(need: PriceNeed): { readonly cpu: number; readonly gb: number; readonly gpu: number } {
  return { cpu: (need.cpuMilli * need.timeoutS) / 1000, gb: (need.memoryBytes * need.timeoutS) / 1e9, gpu: need.gpuCount * need.timeoutS }
}

const octavePoints = (x: number, octaves: number): number =>
  Math.min(FULL_POINTS, Math.floor((log2Steps(x + 1) * FULL_POINTS) / (octaves << STEPS_PER_OCTAVE_BITS)))

export const stakePoints = (stake: bigint): number => octavePoints(Number(stake) / WEI_PER_LILY, STAKE_OCTAVES)
export const hardwarePoints = (benchmark: number): number => octavePoints(benchmark, BENCHMARK_OCTAVES)
/** `loadMilli`: share of the node in use, 1000 = all of it. */
export const loadPoints = (loadMilli: number): number => FULL_POINTS - Math.min(1000, loadMilli) * 10
export const roundTripPoints = (ms: number): number =>
  ms <= NEAR_MS ? FULL_POINTS : Math.max(0, FULL_POINTS - ((log2Steps(ms / NEAR_MS) * ROUND_TRIP_POINTS_PER_OCTAVE) >>> STEPS_PER_OCTAVE_BITS))
export const reputationPoints = (reputation: number): number => Math.max(0, Math.min(FULL_POINTS, Math.floor(reputation)))

/** What a job weighs by that says nothing else. */
export const USUAL_WEIGHTS: Weights = weightsSchema.parse({})

/** What an offer scores, at the usual weights, in the parts that are the same for every job. */
export function usualMerit({ offer, standing }: Seller): number {
  const { reputation, stake, load, hardware } = USUAL_WEIGHTS
  const ofProvider = reputation * reputationPoints(standing.reputation) + stake * stakePoints(standing.stake)
  return ofProvider + load * loadPoints(offer.hardware.loadMilli) + hardware * hardwarePoints(offer.hardware.benchmark)
}

/** All parts of one seller for one job. `places`: of the seller's contact. */
export function scorePartsOf({ offer, standing }: Seller, places: readonly Place[], need: JobNeed): ScoreParts {
  const measuredMs = need.roundTrips?.get(offer.contact.peerId)
  return {
    price: pricePoints(Number(need.maxPrice), rankingPrice(offer.price, need.price)),
    reputation: reputationPoints(standing.reputation),
    stake: stakePoints(standing.stake),
    locality: measuredMs === undefined ? nearness(places, need.places) : roundTripPoints(measuredMs),
    cached: offer.cached.includes(need.artifact) ? FULL_POINTS : 0,
    load: loadPoints(offer.hardware.loadMilli),
    hardware: hardwarePoints(offer.hardware.benchmark)
  }
}

/** In what steps the parts beside the price count for one job, and where its steps lie. */
export interface Grain {
  readonly size: number
  readonly offset: number
}

type Asked = Pick<JobNeed, 'weights' | 'jobOffer'>

/**
 * Where the steps lie is the job's own, from the end of its id (the tie-break looks at the start): so two offers that are nearly equal are
 * equal for most jobs, which then share, and the better one has the rest. With steps that lie the same for all jobs, two that happen
 * to stand on both sides of one would never share.
 */
export function grainOf({ weights: w, jobOffer }: Asked): Grain {
  const size = GRAIN_POINTS * (w.reputation + w.stake + w.locality + w.cached + w.load + w.hardware)
  return { size, offset: size === 0 ? 0 : Number.parseInt(jobOffer.slice(-8), 16) % size }
}

/** `rest`: Σ weight × points of the parts beside the price. Rounds to the job's steps: up or down, in the mean over jobs what it was. */
export const coarsely = (rest: number, { size, offset }: Grain): number => (size === 0 ? 0 : rest + offset - ((rest + offset) % size))

/** What the price weighs, exact, and the rest in the job's steps: a whole number below 2³². market.md §4.3 */
export function scoreOf(p: ScoreParts, job: Asked): number {
  const w = job.weights
  const rest = w.reputation * p.reputation + w.stake * p.stake + w.locality * p.locality + w.cached * p.cached + w.load * p.load + w.hardware * p.hardware
  return w.price * p.price + coarsely(rest, grainOf(job))
}
