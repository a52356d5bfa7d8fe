/** Speed and size of the order book. Run: node --expose-gc --max-old-space-size=6000 bench/order-book.ts [sizes…] */
import { cidOfBytes } from '../src/core/codec.ts'
import { weightsSchema } from '../src/core/job-offer.ts'
import { parseAddress, parseBytes32, parsePeerId } from '../src/core/primitives.ts'
import type { Gpu, ResourceOffer } from '../src/core/resource-offer.ts'
import type { Standing } from '../src/market/book/constraints.ts'
import type { JobNeed } from '../src/market/book/need.ts'
import { placesOf } from '../src/market/book/places.ts'
import { ResourceBook } from '../src/market/book/resource-book.ts'

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000]
const MATCHES = 50_000
const CANDIDATES = 4
const NOW_MS = 1_800_000_000_000
const ONE_LILY = 1e18
const GIB = 2 ** 30
/** Multicodec of plain bytes. */
const RAW = 0x55

/** Mulberry32: seeded, so that two runs measure the same book. */
let seed = 20_261_121
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
const int = (below: number): number => Math.floor(random() * below)
const pick = <T>(list: readonly T[]): T => list[int(list.length)] as T // the lists below are not empty
const hex = (bytes: number): string => Array.from({ length: bytes }, () => int(256).toString(16).padStart(2, '0')).join('')
/** Median 1, a factor of about 1.6 up or down. */
const around = (): number => Math.exp(0.5 * (random() + random() + random() + random() - 2) * 1.73)

const cids = (count: number): string[] =>
  Array.from({ length: count }, () =>
    cidOfBytes(
      Uint8Array.from({ length: 8 }, () => int(256)),
      RAW
    )
  )
/** Five modules that most have, fifty that some have, a thousand that few have. */
const [COMMON, KNOWN, RARE] = [cids(5), cids(50), cids(1_000)]
const MODELS = [
  ['RTX 3060', 12],
  ['RTX 3090', 24],
  ['RTX 4090', 24],
  ['A100', 80],
  ['H100', 80],
  ['L40S', 48]
] as const
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const peerOf = (n: number): string =>
  `12D3KooWGzxzKZYveHXtpG6AsrUJBcWxHBFS2HsEoGTx${String(n)
    .padStart(8, '1')
    .replaceAll('0', ALPHABET[40] ?? 'h')}`

const wei = (lily: number): bigint => BigInt(Math.round(lily * ONE_LILY))
/** One in three keeps the price that the program suggests; the others set their own. */
const rate = (lily: number): bigint => (random() < 0.33 ? wei(lily) : wei(lily * around()))

function gpusOf(kind: number): Gpu[] {
  if (kind < 0.55) return []
  const [model, gib] = pick(MODELS)
  return Array.from({ length: pick([1, 1, 1, 2, 4, 8]) }, () => ({ vendor: 'nvidia' as const, model, vramBytes: gib * GIB, uuid: 'GPU-0' }))
}

function makeOffer(n: number): ResourceOffer {
  const kind = random()
  const gpus = gpusOf(kind)
  const cores = pick([2, 4, 8, 16, 32, 64, 128])
  return {
    provider: parseAddress(`0x${(Math.floor(n / 4) + 1).toString(16).padStart(40, '0')}`),
    contact: { peerId: parsePeerId(peerOf(n)), addrs: [`/ip4/${11 + int(150)}.${int(256)}.${int(256)}.${int(256)}/tcp/4001`] },
    sequence: 1,
    expiresAtMs: NOW_MS + int(600_000),
    withdrawn: false,
    capacity: { cpuMilli: cores * 1000 - int(1000), memoryBytes: cores * pick([2, 4]) * GIB - int(GIB), diskBytes: pick([50, 200, 1000]) * GIB, gpus },
    hardware: { cpuModel: 'x', benchmark: int(20_000), loadMilli: random() < 0.5 ? 0 : int(1000) },
    engines: kind < 0.35 ? ['wasm'] : ['wasm', 'docker'],
    runtimes: [],
    modules: { allow: random() < 0.1 ? ['cowsay', 'pandoc'] : [], deny: [] },
    cached: [...COMMON.filter(() => random() < 0.6), pick(KNOWN), pick(KNOWN), pick(RARE)],
    price: { minimum: rate(0.001), perCpuSecond: rate(0.0001), perGbSecond: rate(0.00002), perGpuSecond: rate(0.005), perModule: {} },
    collateralBps: pick([25_000, 25_000, 30_000]),
    maxTimeoutMs: pick([3_600_000, 86_400_000]),
    mediators: []
  }
}

const standingOf = (): Standing => {
  const stake = wei(pick([100, 100, 1_000, 10_000]) * around())
  return { stake, freeStake: stake, reputation: random() < 0.5 ? 1_000 : int(10_000) }
}

function makeNeed(): JobNeed {
  const gpu = random() < 0.25 ? [{ vendor: 'nvidia' as const, model: pick(MODELS)[0], vramBytes: 10 * GIB }] : []
  const resources = { cpuMilli: pick([500, 1_000, 4_000, 16_000]), memoryBytes: pick([0.0625, 1, 8]) * GIB, diskBytes: GIB, gpus: gpu }
  const timeoutS = pick([60, 600, 3_600])
  return {
    jobOffer: parseBytes32(`0x${hex(32)}`),
    client: parseAddress(`0x${'c'.repeat(40)}`),
    target: undefined,
    excluded: [],
    mediators: [],
    engine: gpu.length > 0 ? 'docker' : pick(['wasm', 'docker'] as const),
    artifact: pick([COMMON, KNOWN, RARE].map((list) => pick(list))),
    resources,
    price: { ...resources, gpuCount: gpu.length, timeoutS, moduleName: pick(['cowsay', 'flite']), moduleVersion: '1' },
    timeoutMs: timeoutS * 1000,
    maxPrice: wei(pick([1, 10, 100])),
    collateralBps: 25_000,
    weights: weightsSchema.parse({}),
    places: placesOf([`/ip4/${11 + int(150)}.${int(256)}.${int(256)}.${int(256)}/tcp/4001`])
  }
}

/** Of one core's time, not of the wall clock's: the machine may be busy with other things. */
const perSecond = (count: number, ms: number): string => Math.round((count * 1000) / ms).toLocaleString('en')
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
const percentile = (sorted: Float64Array, share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

function heapBytes(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function measureMatches(book: ResourceBook, needs: readonly JobNeed[]): void {
  const took = new Float64Array(needs.length)
  let [found, examined, inexact] = [0, 0, 0]
  const before = cpuMs()
  for (const [n, need] of needs.entries()) {
    const startedAt = performance.now()
    const ranking = book.search(need, { limit: CANDIDATES })
    took[n] = performance.now() - startedAt
    found += ranking.candidates.length
    examined += ranking.examined
    if (!ranking.exact) inexact++
  }
  const total = cpuMs() - before
  took.sort()
  const us = (share: number): string => `${(percentile(took, share) * 1000).toFixed(1)} µs`
  console.log(
    `  matches   ${perSecond(needs.length, total).padStart(9)}/s   p50 ${us(0.5)}, p99 ${us(0.99)}, max ${us(1)};  ` +
      `${(found / needs.length).toFixed(2)} candidates, ${(examined / needs.length).toFixed(0)} rows looked at, ${inexact} inexact`
  )
}

for (const size of SIZES) {
  const offers = Array.from({ length: size }, (_, n) => ({ offer: makeOffer(n), id: parseBytes32(`0x${hex(32)}`), standing: standingOf() }))
  const needs = Array.from({ length: MATCHES }, makeNeed)
  const book = new ResourceBook({ maxOffers: size })
  const before = heapBytes()
  let startedAt = cpuMs()
  for (const { offer, standing, id } of offers) book.upsert(offer, standing, id)
  const insertMs = cpuMs() - startedAt
  const indexBytes = heapBytes() - before
  console.log(`${size.toLocaleString('en')} resting offers`)
  console.log(`  inserts   ${perSecond(size, insertMs).padStart(9)}/s   ${Math.round(indexBytes / size)} bytes of index an offer`)
  startedAt = cpuMs()
  const refreshed = offers.slice(0, 50_000)
  for (const { offer, standing, id } of refreshed) book.upsert({ ...offer, sequence: 2, hardware: { ...offer.hardware, loadMilli: int(1000) } }, standing, id)
  console.log(`  refreshes ${perSecond(refreshed.length, cpuMs() - startedAt).padStart(9)}/s`)
  measureMatches(book, needs.slice(0, 5_000)) // warm-up, shown: a solver starts cold too
  measureMatches(book, needs)
}
