import type { DealEvent } from '../../chain/ports.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { BoundedMap } from '../../market/index.ts'
import type { NodeEvent } from '../events.ts'

/** Deals whose job is remembered; the deals that a node works on at a time are far fewer. */
const MAX_DEALS = 10_000

/** Hex digits of a trace id and of a span id. https://www.w3.org/TR/trace-context/#trace-id */
const TRACE_DIGITS = 32
const SPAN_DIGITS = 16

/** The same on every node: a job has one id everywhere, the hash of its offer, and its trace is the first half of that. */
export const traceIdOf = (jobId: string): string => jobId.slice(2, 2 + TRACE_DIGITS)
/** Of the span that holds all others, which is the client's. */
export const rootSpanIdOf = (jobId: string): string => jobId.slice(2 + TRACE_DIGITS, 2 + TRACE_DIGITS + SPAN_DIGITS)

/** Which job a deal is for: the chain tells every role when it opens the deal. */
export class TraceIds {
  readonly #jobs = new BoundedMap<string, Bytes32>(MAX_DEALS)

  hearDeal(event: DealEvent): void {
    if (event.type === 'opened') this.#jobs.set(event.dealId, event.jobOffer)
  }

  /** A match is told before the chain opens the deal. */
  hear(event: NodeEvent): void {
    if ('jobId' in event && 'dealId' in event && event.dealId !== undefined) this.#jobs.set(event.dealId, event.jobId)
  }

  /** The job that these facts are about; undefined: none, or one whose deal is not known here. */
  jobOf(facts: object): string | undefined {
    const { jobId, jobOffer, dealId }: { readonly jobId?: unknown; readonly jobOffer?: unknown; readonly dealId?: unknown } = facts
    const named = [jobId, jobOffer].find((id) => typeof id === 'string' && id.startsWith('0x'))
    if (typeof named === 'string') return named
    return typeof dealId === 'string' ? this.#jobs.get(dealId) : undefined
  }
}
