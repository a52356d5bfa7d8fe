import {
  ALLOW_BITS,
  artifactBit,
  bareName,
  bitOf,
  CACHED_HIGH,
  CACHED_LOW,
  COLLATERAL,
  CPU,
  CPU_RATE,
  DISK,
  DOUBLES,
  ENGINE_BITS,
  ENGINES,
  FREE_STAKE,
  GB_RATE,
  GPU_BITS,
  GPU_COUNT,
  GPU_RATE,
  gpuBits,
  HARDWARE,
  ID_AND,
  ID_OR,
  INTS,
  LOAD,
  MEMORY,
  MERIT,
  MINIMUM,
  MODULE_PRICE,
  MODULE_PRICE_BITS,
  PLACE_BITS,
  REPUTATION,
  read32,
  read64,
  STAKE,
  TIMEOUT,
  VRAM
} from './columns.ts'
import type { JobNeed } from './need.ts'
import type { Rows } from './rows.ts'
import type { Grain } from './score.ts'
import { coarsely, FULL_POINTS, grainOf, priceFactors, pricePoints, USUAL_WEIGHTS } from './score.ts'

/** Doubles carry 53 bits, sums of three rates lose at most 2 of them: with 2⁻⁴⁰ of slack no offer is dropped that exact arithmetic keeps. */
const SLACK = 2 ** -40
const MAX_INT32 = 0x7fff_ffff

/** What a row can't do for the job. */
export const INFEASIBLE = -1

/** A job as numbers, to be held against rows. For an offer and for a set alike: no member scores more than the row's bound. */
export class Query {
  readonly #cpuMilli: number
  readonly #memory: number
  readonly #disk: number
  readonly #timeoutMs: number
  readonly #collateral: number
  readonly #engine: number
  readonly #gpuCount: number
  readonly #vram: number
  readonly #gpuBits: number
  readonly #module: number
  readonly #cachedColumn: number
  readonly #cachedBit: number
  readonly #placeBits: number
  readonly #factors: { readonly cpu: number; readonly gb: number; readonly gpu: number }
  readonly #maxPrice: number
  readonly #ceiling: number
  readonly #exposure: number
  readonly #weights: JobNeed['weights']
  readonly #grain: Grain
  readonly #isUsual: boolean
  readonly #id32: number
  /** False: offers with the artifact (in a place) of the job are looked at one by one, so a set need not reckon with it. */
  reckonCached = true
  reckonPlace = true
  /** The client has measured how far the row's node is: its place says nothing. */
  isMeasured = false

  constructor(need: JobNeed) {
    const { resources } = need
    this.#cpuMilli = resources.cpuMilli
    this.#memory = resources.memoryBytes
    this.#disk = resources.diskBytes
    this.#timeoutMs = need.timeoutMs
    this.#collateral = Math.min(MAX_INT32, need.collateralBps)
    this.#engine = ENGINE_BITS[need.engine]
    this.#gpuCount = resources.gpus.length
    this.#vram = resources.gpus.reduce((most, gpu) => Math.max(most, gpu.vramBytes), 0)
    this.#gpuBits = resources.gpus.reduce((bits, gpu) => bits | gpuBits(gpu.vendor, gpu.model), 0)
    this.#module = bitOf(bareName(need.price.moduleName))
    const { high, bit } = artifactBit(need.artifact)
    this.#cachedColumn = high ? CACHED_HIGH : CACHED_LOW
    this.#cachedBit = bit
    this.#placeBits = need.places.reduce((bits, place) => bits | bitOf(place.large), 0)
    this.#factors = priceFactors(need.price)
    this.#maxPrice = Number(need.maxPrice)
    this.#ceiling = this.#maxPrice * (1 + SLACK)
    this.#exposure = (1 + need.collateralBps / 10_000) * (1 - SLACK)
    this.#weights = need.weights
    this.#grain = grainOf(need)
    this.#isUsual = (['reputation', 'stake', 'load', 'hardware'] as const).every((part) => need.weights[part] === USUAL_WEIGHTS[part])
    this.#id32 = Number.parseInt(need.jobOffer.slice(2, 10), 16)
  }

  /** The most that the row's offers may score, or INFEASIBLE. Cheap and often decisive first. */
  bound(rows: Rows, row: number): number {
    const { doubles, ints } = rows
    const d = row * DOUBLES
    const i = row * INTS
    if ((read32(ints, i + ENGINES) & this.#engine) === 0 || read32(ints, i + CPU) < this.#cpuMilli) return INFEASIBLE
    if (read64(doubles, d + MEMORY) < this.#memory || read64(doubles, d + DISK) < this.#disk || read64(doubles, d + TIMEOUT) < this.#timeoutMs)
      return INFEASIBLE
    if (read32(ints, i + COLLATERAL) < this.#collateral || (read32(ints, i + ALLOW_BITS) & this.#module) === 0) return INFEASIBLE
    if (this.#gpuCount > 0 && !this.#hasGpus(rows, row)) return INFEASIBLE
    const price = this.#price(rows, row)
    if (price > this.#ceiling || price * this.#exposure > read64(doubles, d + FREE_STAKE)) return INFEASIBLE
    return this.#score(ints, i, price)
  }

  /** Least exclusive-or of the first 32 bits of the job's id and of those of the row's offers. */
  leastDistance({ ints }: Rows, row: number): number {
    const and = read32(ints, row * INTS + ID_AND)
    const shared = ~(read32(ints, row * INTS + ID_OR) ^ and)
    return ((and ^ this.#id32) & shared) >>> 0
  }

  #hasGpus({ doubles, ints }: Rows, row: number): boolean {
    const i = row * INTS
    const bits = read32(ints, i + GPU_BITS) & this.#gpuBits
    return bits === this.#gpuBits && read32(ints, i + GPU_COUNT) >= this.#gpuCount && read64(doubles, row * DOUBLES + VRAM) >= this.#vram
  }

  /** In the order of operations of `rankingPrice`: for one offer it is the very number, for a set it is not above any member's. Without what a runtime or storage costs on top, which few jobs ask for: their offers are put in their places when they are looked at. */
  #price({ doubles, ints }: Rows, row: number): number {
    const d = row * DOUBLES
    const { cpu, gb, gpu } = this.#factors
    let work = read64(doubles, d + CPU_RATE) * cpu + read64(doubles, d + GB_RATE) * gb + read64(doubles, d + GPU_RATE) * gpu
    if ((read32(ints, row * INTS + MODULE_PRICE_BITS) & this.#module) !== 0) work = Math.min(work, read64(doubles, d + MODULE_PRICE))
    return Math.max(read64(doubles, d + MINIMUM), work)
  }

  #score(ints: Int32Array, i: number, price: number): number {
    const w = this.#weights
    let rest = 0
    if (this.#isUsual) rest += read32(ints, i + MERIT)
    else {
      rest += w.reputation * read32(ints, i + REPUTATION) + w.stake * read32(ints, i + STAKE)
      rest += w.load * read32(ints, i + LOAD) + w.hardware * read32(ints, i + HARDWARE)
    }
    if (this.reckonCached && (read32(ints, i + this.#cachedColumn) & this.#cachedBit) !== 0) rest += w.cached * FULL_POINTS
    const isNear = this.reckonPlace && (read32(ints, i + PLACE_BITS) & this.#placeBits) !== 0
    if (isNear || this.isMeasured) rest += w.locality * FULL_POINTS
    return w.price * pricePoints(this.#maxPrice, price) + coarsely(rest, this.#grain)
  }
}
