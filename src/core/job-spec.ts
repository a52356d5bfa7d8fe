import { z } from 'zod'
import { createCodec, digestOfCid } from './codec.ts'
import type { Bytes32 } from './primitives.ts'
import { addressSchema, cidSchema, countSchema, uint32Schema } from './primitives.ts'
import { verificationSchema } from './verification.ts'

const KIB = 1024
/** A JobSpec travels whole inside a gossiped offer (16 KiB in all), so it must leave room for the rest. */
const MAX_SPEC_BYTES = 12 * KIB

export const GPU_VENDORS = ['nvidia', 'amd', 'intel'] as const

export const gpuNeedSchema = z.strictObject({
  vendor: z.enum(GPU_VENDORS),
  model: z.string().max(64).optional(),
  vramBytes: countSchema
})

export const resourcesSchema = z.strictObject({
  cpuMilli: z.int().min(1).max(1_024_000),
  memoryBytes: z.int().min(1),
  diskBytes: countSchema,
  gpus: z.array(gpuNeedSchema).max(16)
})

/** `full`: as the provider's own machine has it. A provider must allow it in its policy by name (docs/modules.md); none does by default. */
export const NETWORKS = ['none', 'full'] as const

/** Absolute, no `..`, no empty or dot segment, no control characters: safe to join under any root. */
const mountPath = (root: '/inputs' | '/outputs'): z.ZodType<string, string> =>
  z
    .string()
    .max(512)
    .refine((p) => p === root || p.startsWith(`${root}/`), `must lie under ${root}`)
    .refine(
      (p) =>
        !/[\p{Cc}\\]/u.test(p) &&
        p
          .slice(1)
          .split('/')
          .every((s) => s !== '' && s !== '.' && s !== '..'),
      'not a clean path'
    )

const wasmEngineSchema = z.strictObject({
  type: z.literal('wasm'),
  /** UnixFS CID of the .wasm file (pinned importer parameters: `p2p/blobs`). */
  module: cidSchema,
  moduleBytes: z.int().min(1)
})

const dockerEngineSchema = z.strictObject({
  type: z.literal('docker'),
  image: z
    .string()
    .max(512)
    .regex(/^[a-z0-9][a-z0-9._:/-]*@sha256:[0-9a-f]{64}$/, 'an image is pinned by digest: name@sha256:…'),
  entrypoint: z
    .array(z.string().max(4 * KIB))
    .max(64)
    .optional(),
  workdir: z.string().max(512).optional(),
  user: z.string().max(64).optional()
})

/** Held for longer, a halted job's memory and disk would be given away: its client pays for what runs. */
const MAX_HALT_S = 600
const MAX_TIMEOUT_S = 7 * 24 * 3600

/** The price covers the first seconds only; further time is bought while it runs. docs/protocol/metered.md */
const meteredSchema = z.strictObject({
  /** Seconds of running that the deal's price pays for. */
  firstS: z.int().min(1).max(MAX_TIMEOUT_S),
  /** Seconds for which the provider holds the job halted, all in all, when paid time is over and more is not bought. */
  haltS: z.int().min(0).max(MAX_HALT_S)
})

export const jobSpecSchema = z.strictObject({
  v: z.literal(1),
  /** For people and provider policies; what runs is pinned in `engine`. */
  module: z.strictObject({ name: z.string().min(1).max(128), version: z.string().max(64) }),
  engine: z.discriminatedUnion('type', [wasmEngineSchema, dockerEngineSchema]),
  args: z.array(z.string().max(8 * KIB)).max(256),
  env: z.record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/), z.string().max(8 * KIB)),
  /** UnixFS files mounted read-only. */
  inputs: z.array(z.strictObject({ path: mountPath('/inputs'), cid: cidSchema, bytes: countSchema })).max(64),
  outputs: z
    .array(z.strictObject({ path: mountPath('/outputs'), maxBytes: countSchema, maxFiles: z.int().min(1).max(10_000) }))
    .min(1)
    .max(16),
  resources: resourcesSchema,
  network: z.enum(NETWORKS),
  timeoutMs: z
    .int()
    .min(1)
    .max(MAX_TIMEOUT_S * 1000),
  /** Seeds the sandbox's random source; part of the id, so that a re-run draws the same numbers. */
  seed: uint32Schema,
  verification: verificationSchema,
  /** The module author's share of the price. */
  royalty: z.strictObject({ to: addressSchema, basisPoints: z.int().min(0).max(2_000) }).optional(),
  /** Absent: the price covers `timeoutMs`, and the bytes are those from before there was this. */
  metered: meteredSchema.optional()
})

/** What to run, content-addressed: everything that decides the bytes of the result, and nothing else. */
export type JobSpec = z.output<typeof jobSpecSchema>
export type Resources = z.output<typeof resourcesSchema>
export type GpuNeed = z.output<typeof gpuNeedSchema>

export const jobSpecCodec = createCodec('JobSpec', jobSpecSchema, MAX_SPEC_BYTES)

/** How a JobSpec is named on chain: the sha2-256 of its dag-cbor. */
export function jobSpecId(spec: JobSpec): Bytes32 {
  return digestOfCid(jobSpecCodec.cid(spec))
}
