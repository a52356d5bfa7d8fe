import * as z from 'zod/mini'
import { JOB_STATES } from '../core/deal-state.ts'
import type { JobView } from '../node/client-api.ts'

const text = z.string()
const state = z.enum(JOB_STATES)

/** A job as a gateway tells it (`Job` in its /openapi.json), as far as it is read here. */
export const gatewayJobSchema = z.object({
  id: text,
  module: text,
  created_at: z.number(),
  status: state,
  trace: z.array(z.object({ state, at_ms: z.number(), detail: z.optional(text) })),
  deal_id: z.optional(text),
  provider: z.optional(text),
  solver: z.optional(text),
  max_price_wei: text,
  price_wei: z.optional(text),
  paid_wei: z.optional(text),
  paid_tx: z.optional(text),
  kept_until: z.optional(z.number()),
  outcome: z.optional(text),
  exit_code: z.optional(z.number()),
  outputs_cid: z.optional(text),
  outputs_bytes: z.optional(z.number()),
  waiting: z.optional(z.array(text)),
  failure: z.optional(z.object({ code: text, reason: text, log_tail: text }))
})

export function jobView(job: z.output<typeof gatewayJobSchema>): JobView {
  const { failure } = job
  const fields: { readonly [K in keyof JobView]: JobView[K] | undefined } = {
    jobId: job.id,
    dealId: job.deal_id,
    module: job.module,
    createdAtMs: job.trace[0]?.at_ms ?? job.created_at * 1000,
    state: job.status,
    trace: job.trace.map(({ state: at, at_ms, detail }) => ({ state: at, atMs: at_ms, ...(detail !== undefined && { detail }) })),
    maxPriceWei: job.max_price_wei,
    priceWei: job.price_wei,
    provider: job.provider,
    solver: job.solver,
    outputsCid: job.outputs_cid,
    outputsBytes: job.outputs_bytes,
    outcome: job.outcome,
    exitCode: job.exit_code,
    waiting: job.waiting,
    failure: failure && { code: failure.code, reason: failure.reason, logTail: failure.log_tail },
    paidWei: job.paid_wei,
    paidTx: job.paid_tx,
    keptUntilMs: job.kept_until === undefined ? undefined : job.kept_until * 1000
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as JobView // what must be there is, by the schema
}
