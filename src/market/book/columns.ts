import type { Engine, ResourceOffer } from '../../core/resource-offer.ts'
import { allowedNames } from '../modules/module-policy.ts'
import type { Seller } from './constraints.ts'
import { modelKey } from './gpus.ts'
import type { Place } from './places.ts'
import { hardwarePoints, loadPoints, reputationPoints, stakePoints, usualMerit } from './score.ts'

/**
 * An offer, or the best of many offers, as numbers. A row of the index is the same for both: for every column "better" is one direction
 * (or one more bit), so the row of a set is the best of its members, and what the row can't do none of them can.
 */
export const DOUBLES = 10
export const CPU_RATE = 0
export const GB_RATE = 1
export const GPU_RATE = 2
export const MINIMUM = 3
/** Lowest price for any one module; Infinity: none. */
export const MODULE_PRICE = 4
/** Up to here lower is better, from here on higher. */
export const FIRST_MAX_DOUBLE = 5
export const MEMORY = 5
export const DISK = 6
export const VRAM = 7
export const TIMEOUT = 8
export const FREE_STAKE = 9

export const INTS = 17
/** Higher is better. */
export const CPU = 0
export const GPU_COUNT = 1
export const COLLATERAL = 2
export const REPUTATION = 3
export const STAKE = 4
export const LOAD = 5
export const HARDWARE = 6
/** The four above, weighed as usual and added up: the best sum of a set says more than the sum of its bests. */
export const MERIT = 7
/** From here on sets of bits: a set of offers has the bits of all. */
export const FIRST_BITS = 8
export const ENGINES = 8
export const GPU_BITS = 9
export const CACHED_LOW = 10
export const CACHED_HIGH = 11
export const PLACE_BITS = 12
export const MODULE_PRICE_BITS = 13
export const ALLOW_BITS = 14
/** First 32 bits of the offer's id: OR and AND over the set, which tells which bits all members share. */
export const ID_OR = 15
export const ID_AND = 16

export const ENGINE_BITS: Readonly<Record<Engine, number>> = { wasm: 1, docker: 2 }
const ALL_BITS = -1
const MAX_INT32 = 0x7fff_ffff

/** FNV-1a, 32 bits: spreads names over bits; nothing depends on it but speed. */
export function hashText(text: string, from = 0): number {
  let hash = 0x811c_9dc5
  for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193)
  return hash >>> 0
}

/** One bit of 32 for a name. */
export const bitOf = (text: string): number => 1 << ((hashText(text) >>> 11) & 31)
export const gpuBits = (vendor: string, model: string | undefined): number => bitOf(vendor) | (model === undefined ? 0 : bitOf(`${vendor}/${modelKey(model)}`))
/** `name` of `name:version`. */
export const bareName = (name: string): string => name.split(':', 1)[0] ?? name

/** The end of a CID or of an image's digest is as random as the whole. */
const TELLING = 16

/** In a 64-bit pair; `high` tells which half. */
export function artifactBit(artifact: string): { readonly high: boolean; readonly bit: number } {
  const hash = hashText(artifact, Math.max(0, artifact.length - TELLING))
  return { high: ((hash >>> 16) & 1) === 1, bit: 1 << ((hash >>> 11) & 31) }
}

/** What the rows are written from. */
export interface Row extends Seller {
  readonly places: readonly Place[]
  /** First 32 bits of the offer's id. */
  readonly id32: number
}

export function writeDoubles(to: Float64Array, at: number, { offer, standing }: Row): void {
  const { price, capacity } = offer
  to[at + CPU_RATE] = Number(price.perCpuSecond)
  to[at + GB_RATE] = Number(price.perGbSecond)
  to[at + GPU_RATE] = Number(price.perGpuSecond)
  to[at + MINIMUM] = Number(price.minimum)
  to[at + MODULE_PRICE] = Object.values(price.perModule).reduce((least, wei) => Math.min(least, Number(wei)), Number.POSITIVE_INFINITY)
  to[at + MEMORY] = capacity.memoryBytes
  to[at + DISK] = capacity.diskBytes
  to[at + VRAM] = capacity.gpus.reduce((most, gpu) => Math.max(most, gpu.vramBytes), 0)
  to[at + TIMEOUT] = offer.maxTimeoutMs
  to[at + FREE_STAKE] = Number(standing.freeStake)
}

export function writeInts(to: Int32Array, at: number, row: Row): void {
  const { offer, standing } = row
  to[at + CPU] = Math.min(MAX_INT32, offer.capacity.cpuMilli)
  to[at + GPU_COUNT] = offer.capacity.gpus.length
  to[at + COLLATERAL] = Math.min(MAX_INT32, offer.collateralBps)
  to[at + REPUTATION] = reputationPoints(standing.reputation)
  to[at + STAKE] = stakePoints(standing.stake)
  to[at + LOAD] = loadPoints(offer.hardware.loadMilli)
  to[at + HARDWARE] = hardwarePoints(offer.hardware.benchmark)
  to[at + ENGINES] = offer.engines.reduce((bits, engine) => bits | ENGINE_BITS[engine], 0)
  to[at + GPU_BITS] = offer.capacity.gpus.reduce((bits, gpu) => bits | gpuBits(gpu.vendor, gpu.model), 0)
  to[at + MERIT] = usualMerit(row)
  writeCached(to, at, offer)
  to[at + PLACE_BITS] = row.places.reduce((bits, place) => bits | bitOf(place.large), 0)
  to[at + MODULE_PRICE_BITS] = Object.keys(offer.price.perModule).reduce((bits, name) => bits | bitOf(bareName(name)), 0)
  to[at + ALLOW_BITS] = allowedNames(offer.modules)?.reduce((bits, name) => bits | bitOf(name), 0) ?? ALL_BITS
  to[at + ID_OR] = row.id32
  to[at + ID_AND] = row.id32
}

function writeCached(to: Int32Array, at: number, offer: ResourceOffer): void {
  let low = 0
  let highBits = 0
  for (const artifact of offer.cached) {
    const { high, bit } = artifactBit(artifact)
    if (high) highBits |= bit
    else low |= bit
  }
  to[at + CACHED_LOW] = low
  to[at + CACHED_HIGH] = highBits
}

/** Two readers, not one generic: each call site then sees one kind of array, which the compiler of the engine inlines. */
export const read64 = (from: Float64Array, at: number): number => from[at] as number // callers stay inside the array they sized
export const read32 = (from: Int32Array, at: number): number => from[at] as number // callers stay inside the array they sized
