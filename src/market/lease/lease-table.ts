import { z } from 'zod'
import { peerRefSchema } from '../../core/certificate.ts'
import { createCodec } from '../../core/codec.ts'
import { signedDealSchema } from '../../core/deal.ts'
import { runWishSchema } from '../../core/job-offer.ts'
import { jobSpecSchema } from '../../core/job-spec.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { bytes32Schema } from '../../core/primitives.ts'
import type { Table } from '../../store/repository.ts'

const leaseSchema = z.strictObject({
  dealId: bytes32Schema,
  signed: signedDealSchema,
  spec: jobSpecSchema,
  client: peerRefSchema,
  run: runWishSchema.optional(),
  /** By uuid, those that it was promised, at most as many as a job may need: its container may outlive a crash. Absent in older rows. */
  gpus: z.array(z.string().max(64)).max(16).optional()
})
/** A provider's promise, on disk before it is given: after a crash the provider still knows what it signed. */
export type LeaseRecord = z.output<typeof leaseSchema>

const codec = createCodec('Lease', leaseSchema, 32 * 1024)

export const leaseTable: Table<Bytes32, LeaseRecord> = { bucket: 'market/lease', key: (dealId) => dealId, encode: codec.encode, decode: codec.decode }
