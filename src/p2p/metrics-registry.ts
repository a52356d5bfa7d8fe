import type { PrometheusMetricsInit } from '@libp2p/prometheus-metrics'

/** A registry of prom-client's, by the type that libp2p takes: this room counts into it and does not know its vendor. */
export type MetricsRegistry = NonNullable<PrometheusMetricsInit['registry']>
