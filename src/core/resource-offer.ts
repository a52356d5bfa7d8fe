import { z } from 'zod'
import { peerRefSchema } from './certificate.ts'
import { createCodec, digestOfCid } from './codec.ts'
import { MAX_GOSSIP_BYTES } from './envelope.ts'
import { GPU_VENDORS } from './job-spec.ts'
import type { Bytes32 } from './primitives.ts'
import { addressSchema, cidSchema, countSchema, uint32Schema, weiSchema } from './primitives.ts'
import { MAX_SERVICE_MODELS, serviceModelSchema } from './service-model.ts'

export const ENGINES = ['wasm', 'docker'] as const
export type Engine = (typeof ENGINES)[number]

const gpuSchema = z.strictObject({
  vendor: z.enum(GPU_VENDORS),
  model: z.string().max(64),
  /** Free now. */
  vramBytes: countSchema,
  uuid: z.string().max(64),
  /** GFLOP/s in single precision, measured by the provider: tells, and binds nothing. Absent: not measured. */
  benchmark: z.int().positive().optional()
})
export type Gpu = z.output<typeof gpuSchema>

/** What is free now. Units: milli-CPU, bytes. */
export const capacitySchema = z.strictObject({
  cpuMilli: countSchema,
  memoryBytes: countSchema,
  diskBytes: countSchema,
  gpus: z.array(gpuSchema).max(64)
})
export type Capacity = z.output<typeof capacitySchema>

/** A container runtime as its engine names it: `runc`, `runsc`, `kata-runtime`. */
export const runtimeSchema = z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,31}$/)
const MAX_RUNTIMES = 8
/** A job names 16 that it excludes: four are left for those that failed it. With 42 characters each they take 530 bytes of an offer. */
const MAX_BANS = 12

/** All in wei. A job's price = max(minimum, (perModule[name] ?? Σ rate × need × timeout seconds) + perRuntimeSecond[asked for] × timeout seconds) + storage. */
export const priceVectorSchema = z.strictObject({
  minimum: weiSchema,
  perCpuSecond: weiSchema,
  /** Per GB (10⁹ bytes) of memory and second. */
  perGbSecond: weiSchema,
  perGpuSecond: weiSchema,
  perModule: z.record(z.string().max(128), weiSchema),
  /** On top for jobs that ask for the runtime. Absent: nothing; such an offer has the bytes that it had before there was this. */
  perRuntimeSecond: z
    .record(runtimeSchema, weiSchema)
    .refine((prices) => Object.keys(prices).length <= MAX_RUNTIMES, `at most ${MAX_RUNTIMES}`)
    .optional(),
  /** To keep a result for longer than audits last, a GB (10⁹ bytes of outputs, as the job declares them) and day; `maxS`: for so long at most. Absent: for no longer; bytes as above. */
  storage: z.strictObject({ perGbDay: weiSchema, maxS: uint32Schema }).optional()
})
export type PriceVector = z.output<typeof priceVectorSchema>

/** Empty lists: everything. A name is `name` or `name:version`. */
export const modulePolicySchema = z.strictObject({
  allow: z.array(z.string().max(192)).max(64),
  deny: z.array(z.string().max(192)).max(64)
})
export type ModulePolicy = z.output<typeof modulePolicySchema>

/** What a provider sells. One a node, replaced by a higher sequence, withdrawn by `withdrawn: true`. */
export const resourceOfferSchema = z.strictObject({
  provider: addressSchema,
  contact: peerRefSchema,
  sequence: z.int().nonnegative(),
  /** Unix ms. */
  expiresAtMs: countSchema,
  withdrawn: z.boolean(),
  capacity: capacitySchema,
  /** Facts for ranking; measured by the provider, so they can lie: they order, they never bind. */
  hardware: z.strictObject({ cpuModel: z.string().max(128), benchmark: countSchema, loadMilli: countSchema }),
  engines: z.array(z.enum(ENGINES)).max(ENGINES.length),
  /** What containers may be run with; the first where a job asks for none. */
  runtimes: z.array(z.string().max(32)).max(MAX_RUNTIMES),
  modules: modulePolicySchema,
  /** CIDs and image digests that are already on disk. */
  cached: z.array(z.union([cidSchema, z.string().max(512)])).max(128),
  price: priceVectorSchema,
  /** Collateral multiple ρ offered, in 1/10,000. */
  collateralBps: uint32Schema,
  maxTimeoutMs: countSchema,
  mediators: z.array(addressSchema).max(16),
  /** Clients whose jobs it does not run, and solvers it signs nothing for. Absent when there are none, as below. */
  banned: z.array(addressSchema).min(1).max(MAX_BANS).optional(),
  /** Wei: the least bond of a solver whose deals it signs. Absent when it asks none, as below. */
  minSolverBond: weiSchema.optional(),
  /** Models that answer now. Absent when there are none: such an offer has the bytes, and so the id, that it had before there were services. */
  services: z.array(serviceModelSchema).min(1).max(MAX_SERVICE_MODELS).optional()
})
export type ResourceOffer = z.output<typeof resourceOfferSchema>

export const resourceOfferCodec = createCodec('ResourceOffer', resourceOfferSchema, MAX_GOSSIP_BYTES)

export const resourceOfferId = (offer: ResourceOffer): Bytes32 => digestOfCid(resourceOfferCodec.cid(offer))
