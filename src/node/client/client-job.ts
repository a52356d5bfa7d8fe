import { z } from 'zod'
import { peerRefSchema } from '../../core/certificate.ts'
import { createCodec } from '../../core/codec.ts'
import { signedDealSchema } from '../../core/deal.ts'
import type { JobState } from '../../core/deal-state.ts'
import { JOB_STATES } from '../../core/deal-state.ts'
import { signedJobOfferSchema } from '../../core/job-offer.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { addressSchema, bytes32Schema, cidSchema, countSchema, weiSchema } from '../../core/primitives.ts'
import { outcomeSchema, signedAcceptanceSchema, signedResultSchema } from '../../core/result.ts'
import type { Table } from '../../store/repository.ts'
import { CHECKS } from '../verify/check-asked.ts'

const reasonSchema = z.strictObject({
  provider: addressSchema,
  code: z.string().max(64),
  message: z.string().max(512),
  changes: z.array(z.string().max(256)).max(16).optional()
})

const checkSchema = z.strictObject({
  asked: z.enum(CHECKS),
  finding: z
    .strictObject({
      verdict: z.enum(['match', 'mismatch', 'unsure', 'unable', 'not-drawn']),
      strategy: z.string().max(64),
      score: z.number(),
      findings: z.array(z.string().max(1024)).max(16),
      runs: countSchema
    })
    .optional()
})

const clientJobSchema = z.strictObject({
  /** EIP-712 hash of the JobOffer. */
  jobId: bytes32Schema,
  createdAtMs: countSchema,
  signed: signedJobOfferSchema,
  state: z.enum(JOB_STATES),
  trace: z.array(z.strictObject({ state: z.enum(JOB_STATES), atMs: countSchema, detail: z.string().max(1024).optional() })).max(128),
  dealId: bytes32Schema.optional(),
  deal: signedDealSchema.optional(),
  provider: peerRefSchema.optional(),
  result: signedResultSchema.optional(),
  acceptance: signedAcceptanceSchema.optional(),
  /** What mediators handed on of a result that a case cleared and its provider never showed. */
  recovered: z.strictObject({ outputsCid: cidSchema, outputsBytes: countSchema, outcome: outcomeSchema }).optional(),
  /** Set when outputs and logs are on disk and verified. */
  collected: z.boolean(),
  /** What solvers said of why no provider takes it yet. */
  waiting: z.array(z.string().max(1024)).max(64).optional(),
  /** The same, provider by provider, when it was last asked. Stays when the job ends. */
  reasons: z.array(reasonSchema).max(64).optional(),
  failure: z.strictObject({ code: z.string().max(64), reason: z.string().max(2048), logTail: z.string().max(8192) }).optional(),
  /** What left the client's account for good, and the transaction that moved it. `keptUntilS`: of block time, when its result may go. */
  paid: z.strictObject({ amount: weiSchema, txHash: z.string().max(66), keptUntilS: countSchema.optional() }).optional(),
  /** The client's own re-run before it accepts: what was asked for, and what came of it. */
  check: checkSchema.optional(),
  /** Of a metered job: what it may cost in all, what further time cost, up to which second it is paid for, and what is missing now. */
  metered: z
    .strictObject({ budgetWei: weiSchema, boughtWei: weiSchema, paidS: countSchema, halted: z.boolean(), missing: z.string().max(1024).optional() })
    .optional(),
  /** The job this one tries again. */
  retryOf: bytes32Schema.optional(),
  /** It came with a login of its own, which is in memory alone: this node's own are not shown for it. */
  lent: z.literal(true).optional(),
  /** What who asked for it calls it. */
  reference: z.string().max(128).optional()
})

/** A job as its client keeps it: a closed terminal loses nothing. */
export type ClientJob = z.output<typeof clientJobSchema>

const codec = createCodec('ClientJob', clientJobSchema, 512 * 1024)

export const clientJobTable: Table<Bytes32, ClientJob> = {
  bucket: 'node/client-job',
  key: (jobId) => jobId,
  encode: codec.encode,
  decode: codec.decode
}

const ENDED: ReadonlySet<JobState> = new Set<JobState>(['paid', 'failed', 'cancelled'])

/** Nothing more will happen to the job. */
export const hasEnded = (job: ClientJob): boolean => ENDED.has(job.state)

/** The record one state on. A state is entered once, and an end is never left: a provider that repeats itself, or whose word comes after the chain's, changes nothing. */
export function stamped(job: ClientJob, entered: { readonly state: JobState; readonly atMs: number; readonly detail?: string | undefined }): ClientJob {
  const { state, atMs, detail } = entered
  if (hasEnded(job) || job.trace.some((entry) => entry.state === state)) return job
  const entry = detail === undefined ? { state, atMs } : { state, atMs, detail: detail.slice(0, 1024) }
  return { ...job, state, trace: [...job.trace, entry] }
}
