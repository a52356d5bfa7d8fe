import { z } from 'zod'
import { runtimeSchema } from '../../core/resource-offer.ts'
import type { JobView } from '../../node/client-api.ts'
import type { JobRow } from './job-row.ts'

/**
 * Never a path: what a caller far away names must not be a folder of this machine. As many parts as a repository of a host may have, none of
 * them `.` or `..`: what is no such repository is a folder to the node (node/modules/module-reference.ts).
 */
const HOSTED = /^(github|gitlab)\.com(\/(?!\.{1,2}([/:@#]|$))[\w.-]{1,100}){2,6}([:@#][\w./+-]{1,100})?$/
const NAMED = /^([a-z0-9][\w.-]{0,127}(:[\w.-]{1,63})?|ipfs:\/\/[a-z0-9]{20,120})$/
const MODULE = new RegExp(`${HOSTED.source}|${NAMED.source}`)
const MAX_FILES = 32

const decimalLily = z.string().regex(/^\d{1,12}(\.\d{1,18})?$/, 'an amount of LILY such as "0.5"')
/** JSON's numbers have no limit, ours end at 2^53: a larger one would be another seed than the one that was asked for. */
const exactNumber = z.number().refine((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER, 'a number beyond 2^53 is not kept exactly: send it as a text')
/** As in OpenAI's API: a caller's own marks. */
const metadataSchema = z.record(z.string().min(1).max(64), z.string().max(512)).refine((marks) => Object.keys(marks).length <= 16, '16 marks at most')

export const jobRequestSchema = z
  .strictObject({
    module: z.string().regex(MODULE, 'a module such as cowsay, cowsay:v0.0.4, github.com/user/repository:tag or ipfs://…').meta({ example: 'cowsay' }),
    inputs: z.record(z.string().max(128), z.union([z.string().max(65_536), exactNumber, z.boolean()])).default({}),
    files: z
      .array(z.strictObject({ name: z.string().max(128).default(''), filename: z.string().regex(/^[\w][\w. -]{0,127}$/), data: z.base64() }))
      .max(MAX_FILES)
      .default([])
      .meta({ description: 'File inputs, base64; a name may be left out when the module has only one' }),
    max_price: decimalLily.optional().meta({ description: 'LILY; never pay more', example: '0.5' }),
    timeout_ms: z.int().min(1).max(86_400_000).optional(),
    keep_s: z.int().min(1).max(31_536_000).optional().meta({
      description: 'Seconds after payment for which the provider keeps the result, at its price; until then it can be challenged',
      example: 2_592_000
    }),
    expires_in_s: z.int().min(1).max(86_400).optional(),
    target: z
      .string()
      .regex(/^0x[0-9a-fA-F]{40}$/)
      .optional(),
    pin: z.boolean().optional(),
    runtime: runtimeSchema.optional().meta({ description: 'Only in this container runtime, which may cost more', example: 'runsc' }),
    registry_login: z
      .strictObject({ username: z.string().min(1).max(1_024), password: z.string().min(1).max(16_384) })
      .optional()
      .meta({
        description:
          'Of the private registry of the job’s image; give one that may only read. Shown to the one provider that runs the job, over a connection that its key encrypts. Kept in memory until the job has ended; a gateway that starts again has forgotten it.'
      }),
    webhook: z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2048) }).optional(),
    metadata: metadataSchema.optional()
  })
  .meta({ id: 'JobRequest' })
export type JobRequest = z.output<typeof jobRequestSchema>

const stepSchema = z.object({ state: z.string(), at_ms: z.int(), detail: z.string().optional() })
export const jobSchema = z
  .object({
    id: z.string(),
    object: z.literal('job'),
    module: z.string(),
    created_at: z.int().meta({ description: 'Unix seconds' }),
    status: z.string().meta({ description: 'queued, matched, fetching, starting, running, uploading, committed, accepted, paid, failed, cancelled' }),
    trace: z.array(stepSchema),
    deal_id: z.string().optional(),
    provider: z.string().optional(),
    solver: z.string().optional(),
    max_price_wei: z.string(),
    price_wei: z.string().optional(),
    paid_wei: z.string().optional(),
    paid_tx: z.string().optional(),
    kept_until: z.int().optional().meta({ description: 'Unix seconds: until then its provider keeps the result' }),
    outcome: z.string().optional(),
    exit_code: z.int().optional(),
    outputs_cid: z.string().optional(),
    outputs_bytes: z.int().optional(),
    outputs_ready: z.boolean(),
    waiting: z.array(z.string()).optional().meta({ description: 'While nobody takes it: why' }),
    failure: z.object({ code: z.string(), reason: z.string(), log_tail: z.string() }).optional(),
    webhook: z.object({ url: z.string(), done: z.boolean(), attempts: z.int(), secret: z.string().optional() }).optional(),
    metadata: metadataSchema.optional()
  })
  .meta({ id: 'Job' })
export type JobJson = z.output<typeof jobSchema>
export const jobListSchema = z.object({ object: z.literal('list'), data: z.array(jobSchema), has_more: z.boolean() }).meta({ id: 'JobList' })
export const listQuerySchema = z.object({ limit: z.coerce.number().int().min(1).max(100).default(20), after: z.string().max(128).optional() })
export const outputListSchema = z
  .object({ object: z.literal('list'), data: z.array(z.object({ path: z.string(), bytes: z.int(), url: z.string() })) })
  .meta({ id: 'OutputList' })

/** A job as a caller sees it: without the folders of this machine. */
export function jobJson(job: JobView, row: JobRow, secret?: string): JobJson {
  const { webhook, metadata } = row
  return {
    id: job.jobId,
    object: 'job',
    module: job.module,
    created_at: Math.floor(job.createdAtMs / 1000),
    status: job.state,
    trace: job.trace.map(({ state, atMs, detail }) => ({ state, at_ms: atMs, ...(detail !== undefined && { detail }) })),
    max_price_wei: job.maxPriceWei,
    outputs_ready: job.folder !== undefined,
    ...present({ deal_id: job.dealId, provider: job.provider, solver: job.solver, price_wei: job.priceWei, paid_wei: job.paidWei, paid_tx: job.paidTx }),
    ...present({ kept_until: job.keptUntilMs === undefined ? undefined : Math.floor(job.keptUntilMs / 1000) }),
    ...present({ outcome: job.outcome, exit_code: job.exitCode, outputs_cid: job.outputsCid, outputs_bytes: job.outputsBytes, metadata }),
    ...(job.waiting && { waiting: [...job.waiting] }),
    ...(job.failure && { failure: { code: job.failure.code, reason: job.failure.reason, log_tail: job.failure.logTail } }),
    ...(webhook && { webhook: { url: webhook.url, done: webhook.done, attempts: webhook.attempts, ...present({ secret }) } })
  }
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
/** Without the fields that are not there. */
const present = <T extends object>(fields: T): Present<T> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T> // what is left is defined
