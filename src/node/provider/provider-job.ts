import { z } from 'zod'
import { peerRefSchema } from '../../core/certificate.ts'
import { createCodec } from '../../core/codec.ts'
import { signedDealSchema } from '../../core/deal.ts'
import { JOB_STATES } from '../../core/deal-state.ts'
import { runWishSchema } from '../../core/job-offer.ts'
import { jobSpecSchema } from '../../core/job-spec.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { bytes32Schema, countSchema } from '../../core/primitives.ts'
import { signedAcceptanceSchema, signedResultSchema } from '../../core/result.ts'
import type { Table } from '../../store/repository.ts'

export const FAILURE_KINDS = ['timed-out', 'out-of-memory', 'cancelled', 'failed', 'fetch-failed'] as const

const providerJobSchema = z.strictObject({
  dealId: bytes32Schema,
  signed: signedDealSchema,
  spec: jobSpecSchema,
  client: peerRefSchema,
  run: runWishSchema.optional(),
  /** `open`: to be run · `done`: has a result · `failed`: to be abandoned · `closed`: nothing left to do on chain. */
  phase: z.enum(['open', 'done', 'failed', 'closed']),
  trace: z.array(z.strictObject({ state: z.enum(JOB_STATES), atMs: countSchema, detail: z.string().max(1024).optional() })).max(64),
  result: signedResultSchema.optional(),
  failure: z.strictObject({ kind: z.enum(FAILURE_KINDS), reason: z.string().max(1024), logTail: z.string().max(8192) }).optional(),
  acceptance: signedAcceptanceSchema.optional(),
  /** Of a metered job: for how long it was halted, and since when it is. */
  meter: z.strictObject({ haltedMs: countSchema, haltedSinceMs: countSchema.optional() }).optional(),
  /** What was stored for longer than audits last, and is not any more: no stake is held for it. */
  released: z.literal(true).optional()
})

/** A deal as its provider keeps it: enough to go on after a crash. */
export type ProviderJob = z.output<typeof providerJobSchema>

const codec = createCodec('ProviderJob', providerJobSchema, 128 * 1024)

export const providerJobTable: Table<Bytes32, ProviderJob> = {
  bucket: 'node/provider-job',
  key: (dealId) => dealId,
  encode: codec.encode,
  decode: codec.decode
}
