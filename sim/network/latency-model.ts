import type { Random } from './random.ts'

/**
 * Where nodes are: large data-centre and user regions, with a share of the nodes each. A stated model, not measured data:
 * one way = 2·access + path · 1.6 / (2/3 c); access is 1 ms in a data centre and 6 ms at home, half the nodes each, with ±30 % of jitter.
 * It gives medians of 10 ms within a region, 50 ms across North America or from there to Europe, 120 ms from Europe to South-East Asia.
 */
const REGIONS: readonly { readonly share: number; readonly latitude: number; readonly longitude: number }[] = [
  { share: 0.22, latitude: 39, longitude: -77 }, // Virginia
  { share: 0.14, latitude: 45, longitude: -121 }, // Oregon
  { share: 0.2, latitude: 50, longitude: 8.6 }, // Frankfurt
  { share: 0.1, latitude: 51.5, longitude: -0.1 }, // London
  { share: 0.06, latitude: 60, longitude: 25 }, // Helsinki
  { share: 0.1, latitude: 1.3, longitude: 103.8 }, // Singapore
  { share: 0.08, latitude: 35.7, longitude: 139.7 }, // Tokyo
  { share: 0.05, latitude: -23.5, longitude: -46.6 }, // São Paulo
  { share: 0.05, latitude: 19, longitude: 72.8 } // Mumbai
]
const EARTH_KM = 6_371
/** Light in glass, and cables that are not straight. */
const KM_PER_MS = 299.8 * (2 / 3)
const DETOUR = 1.6
const JITTER = 0.3

export interface LatencyModel {
  /** Whole ms between the two, without jitter: symmetric. */
  between(a: number, b: number): number
  /** With this message's own jitter. */
  sample(a: number, b: number): number
  regionOf(node: number): number
}

export function createLatencyModel(nodes: number, random: Random): LatencyModel {
  const region = Uint8Array.from({ length: nodes }, () => regionAt(random()))
  const accessMs = Float64Array.from({ length: nodes }, () => (random() < 0.5 ? 1 : 6))
  const table = REGIONS.map((from) => REGIONS.map((to) => (pathKm(from, to) * DETOUR) / KM_PER_MS))
  const between = (a: number, b: number): number => (accessMs[a] ?? 0) + (accessMs[b] ?? 0) + (table[region[a] ?? 0]?.[region[b] ?? 0] ?? 0)
  return {
    between,
    sample: (a, b) => between(a, b) * (1 - JITTER + 2 * JITTER * random()),
    regionOf: (node) => region[node] ?? 0
  }
}

function regionAt(share: number): number {
  let sum = 0
  for (const [index, region] of REGIONS.entries()) {
    sum += region.share
    if (share < sum) return index
  }
  return REGIONS.length - 1
}

type Place = { readonly latitude: number; readonly longitude: number }

/** Great circle; within a region about 400 km to wherever the exchange is. */
function pathKm(from: Place, to: Place): number {
  const [a, b] = [radians(from.latitude), radians(to.latitude)]
  const h = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(to.longitude - from.longitude) / 2) ** 2
  return Math.max(400, 2 * EARTH_KM * Math.asin(Math.sqrt(h)))
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
