import type { Row } from './columns.ts'
import { ENGINE_BITS, gpuBits, hashText } from './columns.ts'
import { FULL_POINTS, log2Steps, rankingPrice, USUAL_WEIGHTS, usualMerit } from './score.ts'

/**
 * Three words that say where in the index an offer lies: two of features, one of its id. A function of content alone. Signed 32-bit
 * numbers: the engine keeps those in place, where larger ones would each be an object.
 */
export interface FeatureKey {
  readonly high: number
  readonly low: number
  readonly id: number
}

/** A price as 12 bits: 7 of exponent, 5 of mantissa, so about 2 % apart. */
const PRICE_BITS = 12
/** The upper bits of a price differ only where prices differ by powers of two; they come before all else. */
const PRICE_HEAD_BITS = 5
const priceLevel = (wei: bigint): number => log2Steps(Number(wei) + 1) >>> 7
/** Whole octaves, 4 bits, starting where the smallest useful size is. */
const sizeLevel = (size: number, from: number): number => Math.max(0, Math.min(15, (log2Steps(Math.max(1, size)) >>> 12) - from))
/** The highest merit is the usual weights of its parts times a full part; 7 bits of it. */
const MOST_MERIT = (USUAL_WEIGHTS.reputation + USUAL_WEIGHTS.stake + USUAL_WEIGHTS.load + USUAL_WEIGHTS.hardware) * FULL_POINTS
const meritLevel = (merit: number): number => Math.min(127, Math.floor((merit * 128) / (MOST_MERIT + 1)))

/** What a middling job would cost: 2 CPUs, 4 GB and a GPU where there is one, for 10 minutes. Prices as a job feels them, not as they are listed. */
const samplePrice = ({ offer }: Row): number => {
  const need = {
    cpuMilli: 2_000,
    memoryBytes: 4_000_000_000,
    gpuCount: Math.min(1, offer.capacity.gpus.length),
    timeoutS: 600,
    moduleName: '',
    moduleVersion: ''
  }
  return log2Steps(rankingPrice(offer.price, need) + 1) >>> 7
}

/** [feature, bits]: what a bit of each is taken of in turn. Chosen by measuring (bench/order-book.ts): merit and price narrow a search most. */
const TAIL: readonly (readonly [number, number])[] = [
  [3, 7],
  [0, 7],
  [1, 7],
  [2, 7],
  [4, 4],
  [5, 4]
]
const SCHEDULE = schedule()
/** The same in two flat lists: a key is made for each insert. */
const SCHEDULE_FEATURES = Uint8Array.from(SCHEDULE, ([feature]) => feature)
const SCHEDULE_SHIFTS = Uint8Array.from(SCHEDULE, ([, shift]) => shift)

/** Bits of the features in the order of the key: kinds first, then the heads of the prices, then a bit of each feature in turn. */
function schedule(): readonly (readonly [feature: number, shift: number])[] {
  const bits: [number, number][] = []
  for (let bit = 0; bit < PRICE_HEAD_BITS; bit++) for (const feature of [0, 1, 2]) bits.push([feature, PRICE_BITS - 1 - bit])
  for (let round = 0; round < 7; round++) for (const [feature, width] of TAIL) if (round < width) bits.push([feature, width - 1 - round])
  return bits
}

export function featureKeyOf(row: Row): FeatureKey {
  const { price, capacity } = row.offer
  const features = [
    samplePrice(row),
    priceLevel(price.perCpuSecond),
    priceLevel(price.perGbSecond),
    meritLevel(usualMerit(row)),
    sizeLevel(capacity.memoryBytes, 27),
    sizeLevel(capacity.cpuMilli, 8)
  ]
  let high = kindOf(row)
  let low = 0
  for (let i = 0; i < SCHEDULE_FEATURES.length; i++) {
    const bit = ((features[SCHEDULE_FEATURES[i] ?? 0] ?? 0) >>> (SCHEDULE_SHIFTS[i] ?? 0)) & 1
    if (i < 32 - KIND_BITS) high = (high << 1) | bit
    else low = (low << 1) | bit
  }
  return { high: high | 0, low: low | 0, id: row.id32 | 0 }
}

/** Engines and kinds of GPU: 2 bits, then whether any, then 5 bits of which. */
const KIND_BITS = 8
function kindOf({ offer }: Row): number {
  const engines = offer.engines.reduce((bits, engine) => bits | ENGINE_BITS[engine], 0)
  const [first] = offer.capacity.gpus
  if (first === undefined) return engines << 6
  return (engines << 6) | 0x20 | (hashText(String(gpuBits(first.vendor, first.model))) >>> 27)
}

/** Position of the first bit, counted from the left, at which two keys differ; 96 when they are equal. */
export function firstDifference(a: FeatureKey, b: FeatureKey): number {
  if (a.high !== b.high) return Math.clz32(a.high ^ b.high)
  if (a.low !== b.low) return 32 + Math.clz32(a.low ^ b.low)
  return a.id === b.id ? KEY_BITS : 64 + Math.clz32(a.id ^ b.id)
}

export const KEY_BITS = 96
export const bitAt = (key: FeatureKey, at: number): number => {
  const word = at < 32 ? key.high : at < 64 ? key.low : key.id
  return (word >>> (31 - (at & 31))) & 1
}
