import type { Span, Tracer } from '@opentelemetry/api'
import { ROOT_CONTEXT, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api'
import type { NodeEvent } from '../events.ts'
import type { SpanIds } from './span-ids.ts'
import type { TraceIds } from './trace-ids.ts'
import { rootSpanIdOf, traceIdOf } from './trace-ids.ts'

/** Jobs whose span is open; a job that never ends gives way to newer ones. */
const MAX_OPEN = 10_000
/** Of a word that a peer may have chosen. */
const MAX_DETAIL_CHARS = 500
const ENDS: ReadonlySet<string> = new Set(['paid', 'failed', 'cancelled'])

interface Open {
  readonly span: Span
  readonly state: string
  readonly startedAtMs: number
}

export interface JobSpansComponents {
  readonly tracer: Tracer
  readonly ids: SpanIds
  readonly traces: TraceIds
}

/** Events of a node as spans: a state lasts until the next one; what happens at once is a span without length. One trace a job, over all roles. */
export class JobSpans {
  readonly #c: JobSpansComponents
  readonly #open = new Map<string, Open>()

  constructor(components: JobSpansComponents) {
    this.#c = components
  }

  hear(event: NodeEvent): void {
    const jobId = this.#c.traces.jobOf(event)
    if (jobId === undefined) return
    if (event.type === 'job.state') this.#enter(`client ${jobId}`, { jobId, event })
    else if (event.type === 'deal.state') this.#enter(`provider ${jobId}`, { jobId, event })
    else this.#point(jobId, event)
  }

  /** What is open ends as it is: the node stops, the job does not. */
  stop(): void {
    const nowMs = Date.now()
    for (const { span } of this.#open.values()) span.end(nowMs)
    this.#open.clear()
  }

  #enter(key: string, { jobId, event }: { readonly jobId: string; readonly event: Extract<NodeEvent, { type: 'job.state' | 'deal.state' }> }): void {
    const { state, atMs, detail } = event
    const before = this.#open.get(key)
    before?.span.end(atMs)
    this.#open.delete(key)
    const role = key.split(' ')[0] ?? ''
    if (!ENDS.has(state)) {
      const span = this.#start(`${role} ${state}`, jobId, { atMs, detail })
      this.#open.set(key, { span, state, startedAtMs: before?.startedAtMs ?? atMs })
      this.#dropOldest()
    } else if (event.type === 'job.state') this.#root(jobId, { fromMs: before?.startedAtMs ?? atMs, toMs: atMs, state, detail })
    else this.#start(`${role} ${state}`, jobId, { atMs, detail }).end(atMs)
  }

  #point(jobId: string, event: NodeEvent): void {
    const name = event.type === 'chain.tx' ? `chain ${event.verb}` : event.type
    const detail = 'message' in event ? event.message : undefined
    this.#start(name, jobId, { atMs: event.atMs, detail }).end(event.atMs)
  }

  #start(name: string, jobId: string, { atMs, detail }: { readonly atMs: number; readonly detail: string | undefined }): Span {
    const parent = trace.setSpanContext(ROOT_CONTEXT, {
      traceId: traceIdOf(jobId),
      spanId: rootSpanIdOf(jobId),
      traceFlags: TraceFlags.SAMPLED,
      isRemote: true
    })
    return this.#c.tracer.startSpan(
      name,
      { startTime: atMs, attributes: { 'lilynode.job': jobId, ...(detail !== undefined && { 'lilynode.detail': detail.slice(0, MAX_DETAIL_CHARS) }) } },
      parent
    )
  }

  /** The client's, told last, because only then is it known how long the job took. */
  #root(
    jobId: string,
    { fromMs, toMs, state, detail }: { readonly fromMs: number; readonly toMs: number; readonly state: string; readonly detail: string | undefined }
  ): void {
    const span = this.#c.ids.with({ traceId: traceIdOf(jobId), spanId: rootSpanIdOf(jobId) }, () =>
      this.#c.tracer.startSpan('job', { startTime: fromMs, root: true, attributes: { 'lilynode.job': jobId, 'lilynode.state': state } }, ROOT_CONTEXT)
    )
    if (state === 'failed') span.setStatus({ code: SpanStatusCode.ERROR, message: detail ?? 'failed' })
    span.end(toMs)
  }

  #dropOldest(): void {
    if (this.#open.size <= MAX_OPEN) return
    const [oldest] = this.#open
    if (!oldest) return
    const [key, { span, startedAtMs }] = oldest
    span.end(startedAtMs)
    this.#open.delete(key)
  }
}
