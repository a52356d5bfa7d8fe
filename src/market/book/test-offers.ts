import fc from 'fast-check'
import { weightsSchema } from '../../core/job-offer.ts'
import type { Address } from '../../core/primitives.ts'
import { parseAddress, parseBytes32, parseCid, parsePeerId } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import type { Standing } from './constraints.ts'
import type { JobNeed } from './need.ts'
import { placesOf } from './places.ts'

/** Offers and jobs for tests: few distinct values of each kind, so that ties, near misses and clashes are common. */
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
export const MODULES = [
  'bafkreifzjut3te7nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e',
  'bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy',
  'bafkreidgvpkjawlxz6sffxzwgooowe5yt7i6wsyg236mfoks77nywkptdq'
].map(parseCid)

export function peer(n: number): ReturnType<typeof parsePeerId> {
  let text = ''
  for (let rest = n, i = 0; i < 8; i++, rest = Math.floor(rest / 58)) text += BASE58[rest % 58]
  return parsePeerId(`12D3KooWGzxzKZYveHXtpG6AsrUJBcWxHBFS2HsEoGTx${text}`)
}
export const wallet = (n: number): Address => parseAddress(`0x${n.toString(16).padStart(40, '0')}`)

export const aStanding: Standing = { stake: 10n ** 21n, freeStake: 10n ** 21n, reputation: 1_000 }

export const aResourceOffer: ResourceOffer = {
  provider: wallet(1),
  contact: { peerId: peer(1), addrs: ['/ip4/80.1.2.3/tcp/4001'] },
  sequence: 1,
  expiresAtMs: 1_800_000_300_000,
  withdrawn: false,
  capacity: { cpuMilli: 4_000, memoryBytes: 8_000_000_000, diskBytes: 100_000_000_000, gpus: [] },
  hardware: { cpuModel: 'test', benchmark: 1_000, loadMilli: 0 },
  engines: ['wasm'],
  runtimes: [],
  modules: { allow: [], deny: [] },
  cached: [],
  price: { minimum: 1_000n, perCpuSecond: 100n, perGbSecond: 10n, perGpuSecond: 10_000n, perModule: {} },
  collateralBps: 30_000,
  maxTimeoutMs: 3_600_000,
  mediators: []
}

export const aNeed: JobNeed = {
  jobOffer: parseBytes32(`0x${'5a'.repeat(32)}`),
  client: wallet(999),
  target: undefined,
  excluded: [],
  mediators: [],
  engine: 'wasm',
  artifact: MODULES[0] ?? '',
  resources: { cpuMilli: 1_000, memoryBytes: 64_000_000, diskBytes: 0, gpus: [] },
  price: { cpuMilli: 1_000, memoryBytes: 64_000_000, gpuCount: 0, timeoutS: 60, moduleName: 'cowsay', moduleVersion: '1' },
  timeoutMs: 60_000,
  maxPrice: 10n ** 18n,
  collateralBps: 25_000,
  weights: weightsSchema.parse({}),
  places: []
}

const addrs = fc.constantFrom<string[]>(
  [],
  ['/ip4/80.1.2.3/tcp/1'],
  ['/ip4/80.1.2.9/tcp/1'],
  ['/ip4/80.1.7.7/tcp/1'],
  ['/ip4/10.0.0.1/tcp/1'],
  ['/ip6/2a01:4f8::1/tcp/1']
)
const price = fc.oneof(fc.constantFrom(0n, 1n, 100n, 1_000n), fc.bigInt({ min: 0n, max: 1n << 70n }))
const gpu = fc.record({
  vendor: fc.constantFrom('nvidia' as const, 'amd' as const),
  model: fc.constantFrom('A100', 'a100', 'RTX 3060'),
  vramBytes: fc.constantFrom(8e9, 24e9, 80e9),
  uuid: fc.constant('u')
})

export const resourceOfferArb = fc
  .record({
    provider: fc.integer({ min: 1, max: 6 }).map(wallet),
    contact: fc.record({ peerId: fc.integer({ min: 1, max: 60 }).map(peer), addrs }),
    sequence: fc.integer({ min: 1, max: 5 }),
    expiresAtMs: fc.integer({ min: 1_800_000_000_000, max: 1_800_000_600_000 }),
    withdrawn: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    capacity: fc.record({
      cpuMilli: fc.constantFrom(500, 1_000, 16_000),
      memoryBytes: fc.constantFrom(1e6, 64e6, 64e9),
      diskBytes: fc.constantFrom(0, 1e9),
      gpus: fc.array(gpu, { maxLength: 3 })
    }),
    hardware: fc.record({ cpuModel: fc.constant('x'), benchmark: fc.constantFrom(0, 1_000, 900_000), loadMilli: fc.constantFrom(0, 250, 1_000, 4_000) }),
    runtimes: fc.constantFrom<string[]>([], ['runc'], ['runc', 'runsc']),
    engines: fc.constantFrom(['wasm' as const], ['docker' as const], ['wasm' as const, 'docker' as const]),
    cached: fc.subarray([...MODULES]),
    allow: fc.constantFrom<string[]>([], ['cowsay'], ['cowsay:1', 'pandoc'], ['flite']),
    deny: fc.constantFrom<string[]>([], [], [], ['cowsay:1'], ['flite']),
    price: fc.record({
      minimum: price,
      perCpuSecond: price,
      perGbSecond: price,
      perGpuSecond: price,
      perModule: fc.constantFrom({}, { cowsay: 7n }, { 'cowsay:1': 5_000n }, { flite: 1n }),
      perRuntimeSecond: fc.constantFrom({}, { runsc: 11n }, { runc: 1n, runsc: 10n ** 17n })
    }),
    storage: fc.option(fc.record({ perGbDay: price, maxS: fc.constantFrom(86_400, 30 * 86_400) }), { nil: undefined }),
    banned: fc.constantFrom(undefined, undefined, [wallet(999)]),
    collateralBps: fc.constantFrom(20_000, 25_000, 4_000_000_000),
    maxTimeoutMs: fc.constantFrom(1_000, 60_000, 3_600_000),
    mediators: fc.constantFrom([], [], [wallet(70)], [wallet(70), wallet(71)])
  })
  .map(
    ({ allow, deny, engines, mediators, banned, storage, ...offer }): ResourceOffer => ({
      ...aResourceOffer,
      ...offer,
      price: { ...offer.price, ...(storage && { storage }) },
      engines: [...engines],
      mediators: [...mediators],
      ...(banned && { banned: [...banned] }),
      modules: { allow, deny }
    })
  )

export const standingArb: fc.Arbitrary<Standing> = fc.record({
  stake: fc.constantFrom(10n ** 18n, 10n ** 21n, 10n ** 24n),
  freeStake: fc.oneof(fc.constant(10n ** 24n), price),
  reputation: fc.constantFrom(0, 1_000, 7_500, 10_000)
})

const weight = fc.constantFrom(0, 1, 10, 20, 100)
export const needArb: fc.Arbitrary<JobNeed> = fc
  .record({
    jobOffer: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((b) => parseBytes32(`0x${Buffer.from(b).toString('hex')}`)),
    client: fc.constantFrom(wallet(999), wallet(1)),
    target: fc.constantFrom(undefined, undefined, undefined, wallet(2)),
    excluded: fc.constantFrom([], [], [wallet(3)]),
    mediators: fc.constantFrom([], [], [wallet(70)], [wallet(72)]),
    engine: fc.constantFrom('wasm' as const, 'docker' as const),
    artifact: fc.constantFrom(...MODULES),
    resources: fc.record({
      cpuMilli: fc.constantFrom(100, 1_000, 4_000),
      memoryBytes: fc.constantFrom(1e6, 64e6),
      diskBytes: fc.constantFrom(0, 0, 1e9),
      gpus: fc.array(fc.record({ vendor: fc.constant('nvidia' as const), model: fc.constantFrom(undefined, 'A100'), vramBytes: fc.constantFrom(0, 24e9) }), {
        maxLength: 2
      })
    }),
    runtime: fc.constantFrom(undefined, undefined, 'runc', 'runsc'),
    storage: fc.option(fc.record({ bytes: fc.constantFrom(0, 1e6, 5e12), forS: fc.constantFrom(1, 86_400, 20 * 86_400, 365 * 86_400) }), { nil: undefined }),
    timeoutMs: fc.constantFrom(500, 60_000),
    maxPrice: fc.oneof(fc.constantFrom(0n, 1_000n, 1n << 100n), price),
    collateralBps: fc.constantFrom(0, 25_000, 3_000_000_000),
    weights: fc.record({ price: weight, reputation: weight, stake: weight, locality: weight, cached: weight, load: weight, hardware: weight }),
    places: addrs.map(placesOf),
    roundTrips: fc.option(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }).map(peer), fc.constantFrom(0, 4, 5, 90, 60_000)), { maxLength: 16 }).map((pairs) => new Map(pairs)),
      { nil: undefined }
    )
  })
  .map(({ runtime, storage, ...need }): JobNeed => {
    const { cpuMilli, memoryBytes, gpus } = need.resources
    const gpuNeeds = gpus.map(({ model, ...rest }) => (model === undefined ? rest : { ...rest, model }))
    const forPrice = {
      cpuMilli,
      memoryBytes,
      gpuCount: gpus.length,
      timeoutS: Math.ceil(need.timeoutMs / 1000),
      moduleName: 'cowsay',
      moduleVersion: '1',
      runtime,
      storage
    }
    return { ...need, resources: { ...need.resources, gpus: gpuNeeds }, price: forPrice }
  })
