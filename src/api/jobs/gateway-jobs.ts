import { setMaxListeners } from 'node:events'
import { abortable } from '../../core/abortable.ts'
import type { Clock } from '../../core/clock.ts'
import { delay, within } from '../../core/clock.ts'
import { hashOf } from '../../core/codec.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Startable } from '../../core/startable.ts'
import { ONE_LILY, parseLily } from '../../core/units.ts'
import type { ClientApi, JobView, SubmitRequest } from '../../node/client-api.ts'
import type { Store } from '../../store/repository.ts'
import type { Caller, Tab } from '../caller.ts'
import { ApiError } from '../errors.ts'
import type { Journal } from '../keys/journal.ts'
import { put, remove } from '../keys/journal.ts'
import type { JobIntent } from './job-intent.ts'
import { newReference } from './job-intent.ts'
import { JobPlacer } from './job-placer.ts'
import type { JobRow, Webhook } from './job-row.ts'
import { JOBS } from './job-row.ts'
import type { JobRequest } from './job-schemas.ts'
import { jobJson } from './job-schemas.ts'
import type { Upload, Uploads, Written } from './uploads.ts'
import { newWebhookSecret } from './webhook.ts'
import type { WebhookSender } from './webhook-sender.ts'

export type JobsClient = Pick<ClientApi, 'submit' | 'jobs' | 'job' | 'follow' | 'logs' | 'cancel'>

export interface GatewayJobsComponents {
  readonly client: JobsClient
  readonly store: Store
  readonly journal: Journal
  readonly uploads: Uploads
  readonly webhooks: WebhookSender
  /** Undefined: a key that is gone. */
  callerById(id: string): Caller | undefined
  readonly clock: Clock
  readonly logger: Logger
}

/** The oldest that ended are forgotten first; the node itself keeps them as long as it keeps jobs. */
const MAX_ROWS = 50_000
/** A node that restarts is back by then. */
const FOLLOW_AGAIN_MS = 5_000
/** To a node on this machine. */
export const CANCEL_MS = 5_000
/** For those who name no ceiling: the node's own default. */
const DEFAULT_MAX_PRICE = ONE_LILY

export interface SubmitHow {
  readonly idempotencyKey?: string
  /** The name that it was asked for by, where that is not the module's. */
  readonly model?: string
  /** Files beside those of the request, as bytes. */
  readonly files?: readonly Upload[]
  /** Nobody asks for it later: a caller that leaves wants none. */
  readonly isTakenBack?: boolean
  readonly signal: AbortSignal
}

export interface Submitted {
  readonly job: JobView
  readonly row: JobRow
  /** This very request came before: nothing was submitted again. */
  readonly isRepeated: boolean
}

/** Jobs that came over HTTP: whose they are, what is held for them, whom to tell when they end. */
export class GatewayJobs implements Startable {
  readonly name = 'api:gateway-jobs'
  readonly #c: GatewayJobsComponents
  readonly #rows = new Map<string, JobRow>()
  /** By caller and idempotency key: the job, or the request that is making it. */
  readonly #once = new Map<string, { readonly bodyHash: string; readonly made: Promise<JobRow> }>()
  readonly #placer: JobPlacer
  readonly #stop = new AbortController()
  readonly #running = new Set<Promise<void>>()

  constructor(components: GatewayJobsComponents) {
    this.#c = { ...components, logger: components.logger.child('api:gateway-jobs') }
    this.#placer = new JobPlacer(this.#c)
    setMaxListeners(0, this.#stop.signal) // one for each job that runs
  }

  async start(): Promise<void> {
    await this.#c.uploads.clear() // of a gateway that was killed
    const rows: JobRow[] = []
    for await (const row of this.#c.store.open(JOBS).values({ limit: 2 * MAX_ROWS })) rows.push(row)
    for (const row of rows.sort((a, b) => a.createdAtMs - b.createdAtMs)) {
      this.#keep(row)
      if (!row.settled) this.#watch(row, this.#openAgain(row))
      else if (row.webhook?.done === false) this.#run(this.#tell(row))
    }
    for (const { intent, placed } of await this.#placer.recover(this.#stop.signal)) this.#resume(intent, placed)
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('the gateway stops'))
    await Promise.all(this.#running)
  }

  /** @throws {ApiError} API_CONFLICT when the idempotency key was used for something else */
  async submit(caller: Caller, request: JobRequest, how: SubmitHow): Promise<Submitted> {
    const { idempotencyKey, signal } = how
    if (idempotencyKey === undefined) {
      const made = this.#make(caller, request, how)
      try {
        return await this.#answer(await heard(made, signal), false, signal)
      } catch (error) {
        if (how.isTakenBack && signal.aborted) this.#run(this.#takeBack(made))
        throw error
      }
    }
    const bodyHash = hashOf(JSON.stringify(withoutPassword(request)))
    const name = onceName(caller.id, idempotencyKey)
    const before = this.#once.get(name)
    if (before && before.bodyHash !== bodyHash)
      throw new ApiError(
        { code: 'API_CONFLICT', what: 'Idempotency-Key' },
        `the Idempotency-Key "${idempotencyKey.slice(0, 64)}" was used for another request: choose a new one`
      )
    if (before) {
      const row = await heard(before.made, signal).catch((error: unknown) => {
        if (errorCode(error) !== 'API_CLIENT_GONE' || signal.aborted) throw error
        return undefined // who sent it first hung up before it was submitted: this one did not
      })
      return row ? this.#answer(row, true, signal) : this.submit(caller, request, how)
    }
    const made = this.#make(caller, request, { ...how, idempotency: { key: idempotencyKey, bodyHash } })
    this.#once.set(name, { bodyHash, made })
    made.catch(() => this.#once.delete(name)) // a failure may be tried again
    return this.#answer(await heard(made, signal), false, signal)
  }

  /** Its caller left before it was told of its job. */
  async #takeBack(made: Promise<JobRow>): Promise<void> {
    const row = await made.catch(() => undefined) // then there is none
    if (row) await this.#c.client.cancel(row.jobId, within(this.#stop.signal, CANCEL_MS)).catch(() => {}) // too late: it runs, and is paid
  }

  /** Newest first. */
  rowsOf(caller: Caller): readonly JobRow[] {
    return [...this.#rows.values()].filter((row) => isOwner(caller, row)).reverse()
  }

  /** Somebody else's job does not exist. @throws {ApiError} API_NOT_FOUND */
  rowOf(caller: Caller, jobId: string): JobRow {
    const row = this.#rows.get(jobId)
    if (row && isOwner(caller, row)) return row
    throw new ApiError({ code: 'API_NOT_FOUND', what: 'job' }, `there is no job "${jobId.slice(0, 80)}" of yours: GET /v1/jobs lists them`)
  }

  /** The job once its outputs are here, or once it has failed. */
  async untilReady(jobId: string, signal: AbortSignal): Promise<JobView> {
    let last: JobView | undefined
    for await (const job of this.#c.client.follow(jobId, signal)) {
      last = job
      if (job.folder !== undefined) return job
    }
    if (!last) throw new ApiError({ code: 'API_JOB_FAILED', jobId }, `the job ${jobId} told nothing of itself`)
    return last
  }

  async #answer(row: JobRow, isRepeated: boolean, signal: AbortSignal): Promise<Submitted> {
    return { job: await this.#c.client.job(row.jobId, signal), row, isRepeated }
  }

  async #make(caller: Caller, request: JobRequest, how: SubmitHow & { readonly idempotency?: NonNullable<JobRow['idempotency']> }): Promise<JobRow> {
    const { module } = request
    const names = [module, module.split(':')[0] ?? module, ...(how.model === undefined ? [] : [how.model])]
    if (!names.some((name) => caller.mayUse(name))) throw new ApiError({ code: 'API_FORBIDDEN', what: module }, `this key may not run "${how.model ?? module}"`)
    const asked = request.max_price === undefined ? undefined : parseLily(request.max_price)
    const tab = caller.open(caller.isLimited ? (asked ?? DEFAULT_MAX_PRICE) : undefined)
    let files: Written | undefined
    try {
      files = await this.#c.uploads.write([...request.files, ...(how.files ?? [])])
      const ceiling = tab.maxPrice ?? asked
      const intent = this.#intentOf(request, { caller, tab, idempotency: how.idempotency })
      const ask = {
        ...toSubmit(request),
        files: files.list,
        reference: intent.reference,
        ...(ceiling !== undefined && { maxPriceWei: ceiling.toString() })
      }
      return this.#begin(await this.#placer.place(intent, () => this.#c.client.submit(ask, how.signal), this.#stop.signal), tab)
    } catch (error) {
      tab.cancel()
      throw error
    } finally {
      await files?.remove() // they are in the node's blobs, or nowhere
    }
  }

  #intentOf({ module, webhook, metadata }: JobRequest, { caller, tab, idempotency }: Begun): JobIntent {
    return {
      reference: newReference(),
      callerId: caller.id,
      createdAtMs: this.#c.clock.nowMs(),
      module,
      ...(tab.maxPrice !== undefined && { held: tab.maxPrice }),
      ...(idempotency && { idempotency }),
      ...(webhook && { webhook: { url: webhook.url, secret: newWebhookSecret(), attempts: 0, done: false } }),
      ...(metadata && { metadata })
    }
  }

  #begin(row: JobRow, tab: Tab | undefined): JobRow {
    this.#keep(row)
    this.#watch(row, tab)
    return row
  }

  /** Of a gateway that was killed at this job: its money is held until the node has said whether it runs. */
  #resume(intent: JobIntent, placed: Promise<JobRow | undefined>): void {
    const tab = this.#openAgain(intent)
    const made = placed.then((row) => {
      if (row) return this.#begin(row, tab)
      tab?.cancel()
      throw new ApiError({ code: 'API_STOPPING' }, 'the gateway ended before this job was submitted: send it again')
    })
    this.#run(made.then(() => {}).catch(() => {})) // told to who asks for it
    if (!intent.idempotency) return
    const name = onceName(intent.callerId, intent.idempotency.key)
    this.#once.set(name, { bodyHash: intent.idempotency.bodyHash, made })
    made.catch(() => this.#once.delete(name)) // it may be tried again
  }

  #keep(row: JobRow): void {
    this.#rows.set(row.jobId, row)
    if (row.idempotency) this.#once.set(onceName(row.callerId, row.idempotency.key), { bodyHash: row.idempotency.bodyHash, made: Promise.resolve(row) })
    if (this.#rows.size <= MAX_ROWS) return
    const oldest = [...this.#rows.values()].find(({ settled }) => settled)
    if (!oldest) return
    this.#rows.delete(oldest.jobId)
    if (oldest.idempotency) this.#once.delete(onceName(oldest.callerId, oldest.idempotency.key))
    this.#c.journal.add(remove(JOBS, oldest.jobId))
  }

  #save(row: JobRow): JobRow {
    this.#rows.set(row.jobId, row)
    this.#c.journal.add(put(JOBS, row.jobId, row))
    return row
  }

  /** After a restart. A budget that has shrunk since does not stop the job: it runs. */
  #openAgain({ callerId, held, module }: Pick<JobRow, 'callerId' | 'held' | 'module'>): Tab | undefined {
    try {
      return this.#c.callerById(callerId)?.open(held)
    } catch (error) {
      this.#c.logger.warn({ callerId, module, error: errorMessage(error) }, 'nothing of the budget is left for a job that runs')
      return undefined
    }
  }

  #watch(row: JobRow, tab: Tab | undefined): void {
    this.#run(this.#untilEnd(row, tab).then((settled) => this.#tell(settled)))
  }

  #run(work: Promise<void>): void {
    const done = work
      .catch((error: unknown) => {
        if (!this.#stop.signal.aborted) this.#c.logger.error({ error: errorMessage(error) }, 'a job is watched no longer')
      })
      .finally(() => this.#running.delete(done))
    this.#running.add(done)
  }

  async #untilEnd(row: JobRow, tab: Tab | undefined): Promise<JobRow> {
    const { signal } = this.#stop
    for (;;) {
      try {
        let last: JobView | undefined
        for await (const job of this.#c.client.follow(row.jobId, signal)) last = job
        signal.throwIfAborted()
        if (last) return this.#settle(row, tab, last)
      } catch (error) {
        signal.throwIfAborted()
        if (errorCode(error) === 'NODE_JOB_UNKNOWN') return this.#forget(row, tab) // another node's, or of a database that was lost
        this.#c.logger.warn({ jobId: row.jobId, error: errorMessage(error) }, 'a job could not be followed: again in a moment')
      }
      await delay(FOLLOW_AGAIN_MS, signal)
    }
  }

  /** Asked until the node answers: its receiver is told once. Undefined: the node has forgotten it. */
  async #ended(jobId: string): Promise<JobView | undefined> {
    const { signal } = this.#stop
    for (;;) {
      try {
        return await this.#c.client.job(jobId, signal)
      } catch (error) {
        signal.throwIfAborted()
        if (errorCode(error) === 'NODE_JOB_UNKNOWN') return undefined
        this.#c.logger.warn({ jobId, error: errorMessage(error) }, 'the node does not say how a job ended, whose webhook waits: again in a moment')
      }
      await delay(FOLLOW_AGAIN_MS, signal)
    }
  }

  #forget(row: JobRow, tab: Tab | undefined): JobRow {
    this.#c.logger.warn({ jobId: row.jobId }, 'the node does not know this job: nothing is charged for it')
    tab?.cancel()
    return this.#save({ ...row, settled: true, ...(row.webhook && { webhook: { ...row.webhook, done: true } }) })
  }

  #settle(row: JobRow, tab: Tab | undefined, job: JobView): JobRow {
    const facts = { requestId: row.jobId, kind: 'job' as const, model: row.module, provider: job.provider ?? '', inputTokens: 0, outputTokens: 0 }
    tab?.close({ ...facts, priceWei: BigInt(job.paidWei ?? 0), ended: job.state })
    return this.#save({ ...row, settled: true })
  }

  async #tell(row: JobRow): Promise<void> {
    const { webhook } = row
    if (!webhook || webhook.done) return
    const job = await this.#ended(row.jobId)
    if (!job) return void this.#save({ ...row, webhook: { ...webhook, done: true } })
    const body = JSON.stringify({ type: `job.${job.state}`, timestamp: new Date(this.#c.clock.nowMs()).toISOString(), data: jobJson(job, row) })
    const onAttempt = (told: Webhook): void => void this.#save({ ...row, webhook: told })
    await this.#c.webhooks.send(webhook, { id: `msg_${row.jobId}`, body, onAttempt }, this.#stop.signal)
  }
}

interface Begun {
  readonly caller: Caller
  readonly tab: Tab
  readonly idempotency: JobRow['idempotency'] | undefined
}

/** For as long as its caller is there: the making goes on without one, to an end that is known. */
function heard<T>(made: Promise<T>, signal: AbortSignal): Promise<T> {
  made.catch(() => {}) // nobody may be left to hear it
  return abortable(made, signal)
}

const onceName = (callerId: string, key: string): string => `${callerId}\n${key}`
/** Without keys all jobs are the owner's of the machine. */
const isOwner = (caller: Caller, row: JobRow): boolean => caller.id === 'anyone' || row.callerId === caller.id

/** A hash is kept, and of a short password it would be no secret: it is the same request with another one. */
const withoutPassword = ({ registry_login: login, ...request }: JobRequest): object => ({ ...request, ...(login && { registry_login: login.username }) })

function toSubmit({
  module,
  inputs,
  timeout_ms,
  expires_in_s,
  keep_s,
  target,
  pin,
  runtime,
  registry_login: login
}: JobRequest): Omit<SubmitRequest, 'files' | 'maxPriceWei'> {
  return {
    module,
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)])),
    ...(timeout_ms !== undefined && { timeoutMs: timeout_ms }),
    ...(expires_in_s !== undefined && { expiresInS: expires_in_s }),
    ...(keep_s !== undefined && { keepS: keep_s }),
    ...(target !== undefined && { target }),
    ...(pin !== undefined && { pin }),
    ...(runtime !== undefined && { runtime }),
    ...(login && { login })
  }
}
