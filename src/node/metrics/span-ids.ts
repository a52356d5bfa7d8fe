import type { IdGenerator } from '@opentelemetry/sdk-trace'
import { RandomIdGenerator } from '@opentelemetry/sdk-trace'

interface Ids {
  readonly traceId: string
  readonly spanId: string
}

/** Random ids, but for a span that all roles must know the id of beforehand. */
export class SpanIds implements IdGenerator {
  readonly #random = new RandomIdGenerator()
  #given: Ids | undefined

  /** The span that `start` makes has these ids. */
  with<T>(ids: Ids, start: () => T): T {
    this.#given = ids
    try {
      return start()
    } finally {
      this.#given = undefined
    }
  }

  readonly generateTraceId = (): string => this.#given?.traceId ?? this.#random.generateTraceId()
  readonly generateSpanId = (): string => this.#given?.spanId ?? this.#random.generateSpanId()
}
