import { z } from 'zod'
import { createCodec } from '../../core/codec.ts'
import { countSchema, weiSchema } from '../../core/primitives.ts'
import type { Table } from '../../store/repository.ts'

const webhookSchema = z.strictObject({
  url: z.string().max(2048),
  /** Of the signatures; shown to the caller once. */
  secret: z.string().max(128),
  /** Attempts made. */
  attempts: countSchema,
  /** Taken by its receiver, or given up. */
  done: z.boolean()
})

export const jobRowSchema = z.strictObject({
  jobId: z.string().min(1).max(128),
  /** What the gateway called it before it had an id; absent in rows of old. */
  reference: z.string().min(1).max(128).optional(),
  /** Whose it is: a key's id, or `anyone`. */
  callerId: z.string().max(64),
  createdAtMs: countSchema,
  module: z.string().max(512),
  /** Held of the key's budget until the job ends; absent: the key has none. */
  held: weiSchema.optional(),
  idempotency: z.strictObject({ key: z.string().max(255), bodyHash: z.string().max(66) }).optional(),
  webhook: webhookSchema.optional(),
  metadata: z.record(z.string().max(64), z.string().max(512)).optional(),
  /** Paid for, and its end is told. */
  settled: z.boolean()
})
export type JobRow = z.output<typeof jobRowSchema>
export type Webhook = z.output<typeof webhookSchema>

const codec = createCodec('JobRow', jobRowSchema, 64 * 1024)
export const JOBS: Table<string, JobRow> = { bucket: 'api/job', key: (jobId) => jobId, encode: codec.encode, decode: codec.decode }
