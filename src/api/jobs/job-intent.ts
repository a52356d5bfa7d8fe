import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { createCodec } from '../../core/codec.ts'
import type { Table } from '../../store/repository.ts'
import type { JobRow } from './job-row.ts'
import { jobRowSchema } from './job-row.ts'

const jobIntentSchema = jobRowSchema.omit({ jobId: true, settled: true }).required({ reference: true })
/** A job before anybody was asked to run it: all that its row will say, under a name of the gateway's own. */
export type JobIntent = z.output<typeof jobIntentSchema>

const codec = createCodec('JobIntent', jobIntentSchema, 64 * 1024)
export const JOB_INTENTS: Table<string, JobIntent> = { bucket: 'api/job-intent', key: (reference) => reference, encode: codec.encode, decode: codec.decode }

/** By which the node can be asked whether it got the job. */
export const newReference = (): string => `gateway/${randomBytes(16).toString('hex')}`

export const rowOf = (intent: JobIntent, { jobId, module }: { readonly jobId: string; readonly module: string }): JobRow => ({
  ...intent,
  module, // with its tag
  jobId,
  settled: false
})
